import { tmpdir } from 'node:os'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { readiness } from '../support/program.ts'

async function demo(...args: string[]) {
  const { code, stdout, stderr } = await readiness(['demo', ...args, '--format', 'json'], tmpdir())
  return { code, report: JSON.parse(stdout) as Report, stderr }
}

let closed: Awaited<ReturnType<typeof demo>>
beforeAll(async () => {
  closed = await demo()
})

const statusOf = (report: Report, id: string) => report.items.find((item) => item.id === id)?.status

describe('the demo runs the real gate against a real shop', () => {
  test('with its mistakes the gate is closed, and each mistake is named', async () => {
    const { code, report } = closed
    expect(code).toBe(1)
    expect(report.verdict).toBe('not-ready')
    const unmet = report.items.filter((item) => item.status !== 'passed').map((item) => [item.id, item.status])
    expect(Object.fromEntries(unmet)).toEqual({
      'env-file': 'failed',
      'debug-off': 'failed',
      'allowed-hosts': 'failed',
      'database-credentials': 'failed',
      'csrf-origins': 'failed',
      'https-enabled': 'failed',
      hsts: 'failed',
      'security-headers': 'failed',
      'session-cookie': 'failed',
      'file-permissions': 'failed',
      'health-check': 'failed',
      'backup-recent': 'failed',
      'restore-procedure': 'pending',
      'team-trained': 'expired',
      'post-deployment-verification': 'blocked',
    })
    expect(report.counts).toMatchObject({ failed: 12, pending: 1, expired: 1, blocked: 1 })
    for (const finding of report.items.flatMap((item) => item.checks.flatMap((check) => check.findings))) {
      for (const text of [
        finding.rule,
        finding.level,
        finding.message,
        finding.expected,
        finding.observed,
        finding.fix,
        finding.docs,
      ]) {
        expect(text).toBeTruthy()
      }
    }
  })

  test('without them it is ready, without a warning', async () => {
    const { code, report } = await demo('--healthy')
    expect(code).toBe(0)
    expect(report.verdict).toBe('ready')
    expect(report.items.every((item) => item.status === 'passed')).toBe(true)
    const levels = report.items.flatMap((item) =>
      item.checks.flatMap((check) => check.findings.map(({ level }) => level)),
    )
    expect(levels.filter((level) => level !== 'info')).toEqual([])
  })

  test('the report has the form of version 1', async () => {
    const { report } = closed
    expect(Object.keys(report)).toEqual([
      'version',
      'tool',
      'verdict',
      'environment',
      'url',
      'envFiles',
      'phase',
      'checklist',
      'startedAt',
      'durationMs',
      'counts',
      'items',
    ])
    expect(report).toMatchObject({
      version: 1,
      tool: { name: 'readiness-gate' },
      environment: 'production',
      phase: null,
    })
    expect(report.startedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    expect(report.checklist.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(Object.values(report.counts).reduce((sum, number) => sum + number, 0)).toBe(report.items.length)
    expect(statusOf(report, 'hsts')).toBe('failed')
    expect(report.items.find((item) => item.id === 'debug-off')?.checks[0]).toMatchObject({
      kind: 'env',
      status: 'failed',
      findings: [{ rule: 'env/debug-on', level: 'error', location: { file: '.env.production', line: 2 } }],
    })
  })

  test('it is shown as text', async () => {
    const { code, stdout } = await readiness(['demo'], tmpdir())
    expect(code).toBe(1)
    expect(stdout.startsWith('\nProduction Readiness Gate')).toBe(true)
    expect(stdout).toContain('env/debug-on')
  })
})
