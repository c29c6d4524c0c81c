import { expect, test } from '@jest/globals'
import { sincePart } from '../../../src/report/summary/since.ts'
import { anItem, aReport } from '../../support/report.ts'

const nothing = { newlyFailing: [], fixed: [], stillFailing: [], flapping: [] }
const previous = { startedAt: '2026-11-22T10:00:00.000Z', ref: 'c0ffee'.repeat(7), verdict: 'not-ready' } as const

test('what is new, what is met again, what stays and what comes and goes', () => {
  const sinceLast = {
    previous,
    newlyFailing: ['a'],
    fixed: ['b', 'gone'],
    stillFailing: [{ item: 'c', since: '2026-11-20T08:00:00.000Z', runs: 3 }],
    flapping: ['d'],
  }
  const items = ['a', 'b', 'c', 'd'].map((id) => anItem({ id, title: `Title ${id}` }))
  expect(sincePart(aReport(items, { sinceLast }))).toBe(
    [
      '### Since last time',
      '',
      'The run of 2026-11-22 10:00 UTC at `c0ffeec0ffee` was not ready.',
      '',
      '- **Newly not met:** Title a `a`',
      '- **Met again:** Title b `b`; gone `gone`',
      '- **Still not met:** Title c `c` (since 2026-11-20 08:00 UTC, 3 runs)',
      '- **Now met, now not:** Title d `d`',
    ].join('\n'),
  )
})

test('nothing new, no run before, and many', () => {
  expect(sincePart(aReport([], { sinceLast: { previous, ...nothing } }))).toMatch(/Nothing has changed\.$/)
  expect(sincePart(aReport([]))).toBe('')
  const newlyFailing = Array.from({ length: 25 }, (_, n) => `i${n}`)
  expect(sincePart(aReport([], { sinceLast: { previous, ...nothing, newlyFailing } }))).toMatch(/`i19`; and 5 more$/)
})
