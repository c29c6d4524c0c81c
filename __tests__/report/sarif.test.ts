import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import {
  aCheck,
  aFinding,
  anItem,
  anItemThat,
  aReport,
  aReportFull,
  aReportOfEveryStatus,
  hostileTexts,
} from '../support/report.ts'

interface Result {
  readonly ruleId: string
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly object[]
  readonly suppressions?: readonly object[]
}
interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } }
  readonly invocations: readonly { executionSuccessful: boolean; toolConfigurationNotifications: readonly object[] }[]
  readonly results: readonly Result[]
}

function read(report: Report): Run {
  const log = JSON.parse(renderSarif(report)) as { version: string; runs: [Run] }
  expect([log.version, log.runs.length]).toEqual(['2.1.0', 1])
  return log.runs[0]
}

const failing = (...findings: Parameters<typeof aFinding>[0][]) =>
  anItem({
    id: 'a',
    title: 'A',
    status: 'failed',
    checks: [aCheck({ status: 'failed', findings: findings.map(aFinding) })],
  })

describe('results', () => {
  test('say item, message, expected, observed and fix, at their place', () => {
    const item = failing({ message: 'No HSTS', location: { file: 'a b/ü.env', line: 3, column: 7 } })
    expect(read(aReport([item])).results).toEqual([
      {
        ruleId: 'headers/hsts',
        level: 'error',
        message: {
          text: 'A: No HSTS. Expected: Strict-Transport-Security. Observed: absent. Fix: Send it.',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b/%C3%BC.env' },
              region: { startLine: 3, startColumn: 7 },
            },
          },
        ],
        partialFingerprints: { item: 'a/headers/hsts' },
      },
    ])
  })

  test('without a file they point at the checklist', () => {
    expect(read(aReport([failing({ url: 'https://shop.test/' })])).results[0]?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: '.github/readiness.yml' }, region: { startLine: 1 } } },
    ])
  })

  test('levels: an error closes the gate, otherwise it is a warning; a note is a note', () => {
    const levels = (['error', 'warning', 'info'] as const).map((level) => ({ level }))
    const of = (report: Report): string[] => read(report).results.map(({ level }) => level)
    expect(of(aReport([failing(...levels)]))).toEqual(['error', 'warning', 'note'])
    expect(of(aReport([{ ...failing(...levels), required: false }]))).toEqual(['warning', 'warning', 'note'])
  })

  test('a waived one is suppressed with its reason, no other is', () => {
    const [waived, failed] = read(aReport([anItemThat('waived'), anItemThat('failed')])).results
    expect(waived).toMatchObject({
      level: 'warning',
      suppressions: [{ kind: 'external', justification: 'moving hosts' }],
    })
    expect(failed?.suppressions).toBeUndefined()
  })

  test('rules stand once, by their id', () => {
    const { tool, results } = read(aReport([failing({}, {}, { rule: 'headers/csp' }), failing({})]))
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['headers/hsts', 'headers/csp'])
    expect(results).toHaveLength(4)
  })

  test('no more than an upload accepts', () => {
    const many = anItem({
      status: 'failed',
      checks: [aCheck({ findings: Array.from({ length: 6000 }, () => aFinding()) })],
    })
    expect(read(aReport([many])).results).toHaveLength(5000)
  })
})

describe('the run', () => {
  test('without findings', () => {
    expect(read(aReport([anItem()]))).toMatchObject({
      tool: { driver: { name: 'readiness-gate', version: '1.0.0', rules: [] } },
      invocations: [{ executionSuccessful: true, toolConfigurationNotifications: [] }],
      results: [],
    })
  })

  test('with problems did not succeed', () => {
    const problems = [{ message: 'unknown key', location: { file: 'c.yml', line: 2, column: 1 } }, { message: 'empty' }]
    expect(read(aReport([], { verdict: 'error', problems })).invocations).toEqual([
      {
        executionSuccessful: false,
        toolConfigurationNotifications: [
          expect.objectContaining({ level: 'error', message: { text: 'unknown key' }, locations: [expect.anything()] }),
          { level: 'error', message: { text: 'empty' } },
        ],
      },
    ])
  })

  test('has a result for each finding of every status', () => {
    const report = aReportOfEveryStatus()
    const findings = report.items.flatMap((item) => item.checks.flatMap((check) => check.findings))
    expect(read(report).results.map(({ ruleId }) => ruleId)).toEqual(findings.map(({ rule }) => rule))
  })
})

test.each(Object.entries(hostileTexts))('hostile text is kept: %s', (_name, text) => {
  const report = aReportFull(text)
  const { results } = read(report)
  expect(results.length).toBeGreaterThan(0)
  for (const { message } of results)
    expect(message.text).toBe(`${text}: ${text}. Expected: ${text}. Observed: ${text}. Fix: ${text}`)
  expect(renderSarif(report)).not.toMatch(/^\s*::|##\[/m)
})
