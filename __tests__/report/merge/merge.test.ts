import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { ItemResult, Report } from '../../../src/model/report.ts'
import type { Status } from '../../../src/model/status.ts'
import { merge } from '../../../src/report/merge/merge.ts'
import { formats, render } from '../../../src/report/render.ts'
import { reportJsonSchema } from '../../../src/report/schema.ts'
import { randomReport } from '../../support/random-report.ts'
import { aCheck, aFinding, anItem, anItemThat, aReport } from '../../support/report.ts'

const run = (name: string, items: readonly ItemResult[], over: Partial<Report> = {}) => ({
  name,
  report: aReport(items, { environment: name, url: `https://${name}.test`, ...over }),
})
const one = (status: Status) => [anItemThat(status, { id: 'x' })]
const ok = one('passed')

describe('the verdict', () => {
  test.each<[what: string, merged: Report, verdict: Report['verdict']]>([
    ['all are ready', merge([run('a', ok), run('b', ok)], ['a', 'b'], 'error'), 'ready'],
    ['one is not', merge([run('a', ok), run('b', one('failed'))], [], 'error'), 'not-ready'],
    ['one could not run', merge([run('a', ok), run('b', [], { verdict: 'error' })], [], 'error'), 'error'],
    ['one is missing', merge([run('a', ok)], ['a', 'b'], 'error'), 'error'],
    ['nothing was evaluated', merge([run('a', one('skipped'), { verdict: 'ready' })], [], 'error'), 'error'],
    [
      'a report says ready of an item that failed',
      merge([run('a', one('failed'), { verdict: 'ready' })], [], 'error'),
      'not-ready',
    ],
    ['one is closed by more than its items', merge([run('a', ok, { verdict: 'not-ready' })], [], 'error'), 'not-ready'],
  ])('where %s', (_, merged, verdict) => {
    expect(merged.verdict).toBe(verdict)
  })

  test('where warnings count', () => {
    const warned = [anItem({ checks: [aCheck({ findings: [aFinding({ level: 'warning' })] })] })]
    expect(merge([run('a', warned)], [], 'error').verdict).toBe('ready')
    expect(merge([run('a', warned)], [], 'warning')).toMatchObject({
      verdict: 'not-ready',
      closedBy: [{ because: 'warnings' }],
    })
  })

  test('of runs of different commits is an error', () => {
    const of = (ref: string | null) => ({ checklist: { path: '.github/readiness.yml', ref, sha256: 'c' } })
    const merged = merge([run('a', ok, of('a'.repeat(40))), run('b', ok, of('b'.repeat(40)))], [], 'error')
    expect([merged.verdict, merged.problems]).toEqual([
      'error',
      [
        expect.objectContaining({
          message: 'The reports are of different commits: a of aaaaaaaaaaaa, b of bbbbbbbbbbbb',
        }),
      ],
    ])
    expect(merge([run('a', ok, of('a'.repeat(40))), run('b', ok, of(null))], [], 'error').verdict).toBe('ready')
  })
})

test('a run is expected by its name or its environment, and each missing one is named', () => {
  const merged = merge([run('blue', ok, { environment: 'production' })], ['production', 'staging', 'staging'], 'error')
  expect(merged.problems?.map(({ message }) => message)).toEqual(['There is no report of staging, which is expected'])
  expect(merge([run('blue', ok, { environment: 'production' })], ['blue', 'production'], 'error').verdict).toBe('ready')
})

test('what all runs share stays, and what differs is told of each', () => {
  const early = { startedAt: '2026-11-23T09:59:59.000Z', phase: 'post-deploy' } as const
  const merged = merge(
    [run('a', ok, early), run('b', ok, { ...early, startedAt: '2026-11-23T10:00:00.000Z' })],
    [],
    'error',
  )
  expect(merged).toMatchObject({
    environment: null,
    url: null,
    phase: 'post-deploy',
    startedAt: '2026-11-23T09:59:59.000Z',
    durationMs: 1010,
    runs: [
      { name: 'a', environment: 'a', url: 'https://a.test', verdict: 'ready' },
      { name: 'b', environment: 'b', url: 'https://b.test', verdict: 'ready' },
    ],
  })
})

test('what was wrong with one run, and what closes it, names it', () => {
  const problem = { message: 'unknown key', location: { file: 'a.yml', line: 2 } }
  const closed = { because: 'not-signed-off', sentence: 'This run demands a sign-off.' } as const
  const merged = merge(
    [
      run('a', [], { verdict: 'error', problems: [problem] }),
      run('b', ok, { verdict: 'not-ready', closedBy: [closed], notes: ['n'] }),
      run('c', ok, { notes: ['n'] }),
    ],
    [],
    'error',
  )
  expect(merged.problems).toEqual([{ ...problem, message: 'a: unknown key' }])
  expect([merged.closedBy, merged.notes]).toEqual([[{ ...closed, sentence: 'b: This run demands a sign-off.' }], ['n']])
})

test('one cause in several runs is told once', () => {
  const refused = (id: string) => {
    const finding = aFinding({ rule: 'http/connection-refused', message: 'refuses', url: 'https://shop.test/' })
    return anItem({ id, status: 'error', checks: [aCheck({ kind: 'http', status: 'error', findings: [finding] })] })
  }
  const items = [refused('x'), refused('y')]
  expect(merge([run('a', items), run('b', items)], [], 'error').causes?.length ?? 0).toBeLessThanOrEqual(1)
})

const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const valid = ajv.compile(reportJsonSchema())

test('a merged report is a report of version 1', () => {
  const merged = merge([run('a', ok), run('b', one('failed'))], ['c'], 'error')
  expect([valid(JSON.parse(JSON.stringify(merged))), valid.errors]).toEqual([true, null])
})

test('random reports merge into one that is no better than any of them and can be shown', async () => {
  const order = ['error', 'not-ready', 'ready']
  for (let seed = 1; seed <= 60; seed++) {
    const runs = [seed, seed + 1000, seed + 2000].map((number) => ({
      name: `run ${number}`,
      report: randomReport(number),
    }))
    const merged = merge(runs, [], 'error')
    const worst = Math.min(...runs.map(({ report }) => order.indexOf(report.verdict)))
    expect(order.indexOf(merged.verdict)).toBeLessThanOrEqual(worst)
    valid(JSON.parse(JSON.stringify(merged)))
    // Random days are none; what the merge itself adds is right.
    expect((valid.errors ?? []).filter(({ instancePath }) => /\/(runs|counts|verdict)/.test(instancePath))).toEqual([])
    for (const format of formats) {
      const text = await render({ report: merged, onFailure: [] }, format)
      expect(text).not.toMatch(/^\s*::|##\[/m)
    }
  }
})
