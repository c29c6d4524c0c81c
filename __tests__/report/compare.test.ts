import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import type { Status } from '../../src/model/status.ts'
import { compare, isCommit, notComparable, pastOf } from '../../src/report/compare.ts'
import { anItem, aReport } from '../support/report.ts'

/** A report of the run on this day of November, with these items by id. */
function runOf(day: number, statuses: Readonly<Record<string, Status>>, over: Partial<Report> = {}): Report {
  const items = Object.entries(statuses).map(([id, status]) => anItem({ id, status }))
  return aReport(items, { startedAt: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`, ...over })
}

/** The last of several runs, each held against the one before it. */
function after(...runs: readonly Readonly<Record<string, Status>>[]): Report {
  return runs.reduce<Report | null>((last, statuses, index) => {
    const report = runOf(index + 1, statuses)
    return last === null ? report : { ...report, sinceLast: compare(pastOf(last), report) }
  }, null) as Report
}

test('what is newly not met, met again and still not met is told apart', () => {
  const { sinceLast } = after(
    { a: 'passed', b: 'failed', c: 'error', d: 'passed' },
    { a: 'failed', b: 'passed', c: 'pending', d: 'passed', e: 'blocked' },
  )
  expect(sinceLast).toEqual({
    previous: { startedAt: '2026-11-01T10:00:00.000Z', ref: null, verdict: 'not-ready' },
    newlyFailing: ['a', 'e'],
    fixed: ['b'],
    stillFailing: [{ item: 'c', since: '2026-11-01T10:00:00.000Z', runs: 2 }],
    flapping: [],
  })
})

test('how long it lasts is counted over many runs, also where the way of failing changes', () => {
  const runs = (['failed', 'error', 'expired', 'failed'] as const).map((a) => ({ a }))
  expect(after(...runs).sinceLast?.stillFailing).toEqual([{ item: 'a', since: '2026-11-01T10:00:00.000Z', runs: 4 }])
})

test.each<[what: string, between: Status]>([
  ['skipped', 'skipped'],
  ['waived', 'waived'],
])('an item that is %s was not fixed, and failing after it is new', (_, between) => {
  const meanwhile = after({ a: 'failed' }, { a: between }).sinceLast
  expect([meanwhile?.fixed, meanwhile?.stillFailing]).toEqual([[], []])
  expect(after({ a: 'failed' }, { a: between }, { a: 'failed' }).sinceLast?.newlyFailing).toEqual(['a'])
})

describe('flapping', () => {
  test.each<[what: string, runs: readonly Status[], flaps: boolean]>([
    ['a fault that was mended', ['passed', 'failed', 'passed'], false],
    ['a fault that came back after it was mended', ['failed', 'passed', 'failed'], true],
    ['mended again', ['failed', 'passed', 'failed', 'passed'], true],
    ['and then still', ['failed', 'passed', 'failed', 'failed'], false],
    ['a fault that came back much later', ['failed', 'passed', 'passed', 'failed'], false],
  ])('%s', (_, runs, flaps) => {
    expect(after(...runs.map((a) => ({ a }))).sinceLast?.flapping).toEqual(flaps ? ['a'] : [])
  })
})

describe('a report is held against one of the same gate only', () => {
  const now = runOf(9, { a: 'passed' })
  test.each<[Partial<Report>, string | null]>([
    [{}, null],
    [{ environment: 'staging' }, 'the environment is another one'],
    [{ checklist: { ...now.checklist, path: 'other.yml' } }, 'the checklist is another one'],
    [{ phase: 'pre-deploy' }, 'the phase is another one'],
    [{ items: [], verdict: 'error' }, 'that run could not run'],
    [{ startedAt: '2026-11-09T10:00:00Z' }, 'that run is not an earlier one'],
    [{ url: 'https://preview-7.shop.test' }, null],
  ])('%j', (over, why) => {
    expect(notComparable({ ...runOf(8, { a: 'failed' }), ...over }, now)).toBe(why)
  })
})

test('of an earlier report nothing is taken over but ids of this run, times and a commit', () => {
  const evil = '<img src=x>'
  const checklist = { path: '.github/readiness.yml', ref: evil, sha256: null }
  const before = runOf(
    1,
    { [evil]: 'failed', a: 'failed' },
    { checklist, startedAt: `2026-11-01T10:00:00.${'0'.repeat(999)}Z` },
  )
  const told = compare(pastOf(before), runOf(2, { a: 'failed' }))
  expect(JSON.stringify(told)).not.toContain('img')
  expect(told.previous).toEqual({ startedAt: '2026-11-01T10:00:00.000Z', ref: null, verdict: 'not-ready' })
})

test.each([
  ['c0ffee1', true],
  ['a'.repeat(40), true],
  ['main', false],
  ['c0ffee1\n', false],
])('%j is the name of a commit: %s', (text, is) => {
  expect(isCommit(text)).toBe(is)
})
