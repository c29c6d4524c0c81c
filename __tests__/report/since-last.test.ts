import { expect, test } from '@jest/globals'
import type { SinceLast } from '../../src/model/since-last.ts'
import { sinceLastAsText } from '../../src/report/since-last.ts'
import { anItem, aReport, hostileTexts } from '../support/report.ts'

const previous = { startedAt: '2026-11-20T08:30:00.000Z', ref: 'c0ffee'.repeat(6), verdict: 'not-ready' } as const
const nothing: SinceLast = { previous, newlyFailing: [], fixed: [], stillFailing: [], flapping: [] }

test('a report without an earlier run says nothing', () => {
  expect(sinceLastAsText(aReport([]))).toEqual([])
})

test('what is different, by title and id', () => {
  const items = ['a', 'b', 'c'].map((id) => anItem({ id, title: `Title ${id}` }))
  const sinceLast = {
    ...nothing,
    newlyFailing: ['a'],
    fixed: ['b'],
    stillFailing: [{ item: 'c', since: '2026-11-01T00:00:00.000Z', runs: 7 }],
    flapping: ['a'],
  }
  expect(sinceLastAsText(aReport(items, { sinceLast }))).toEqual([
    'Since last time: the run of 2026-11-20 08:30 UTC at c0ffeec0ffee was not ready.',
    '  Newly not met:',
    '    Title a (a)',
    '  Met again:',
    '    Title b (b)',
    '  Still not met:',
    '    Title c (c), since 2026-11-01 00:00 UTC, 7 runs',
    '  Now met, now not:',
    '    Title a (a)',
  ])
})

test('that nothing is different is said', () => {
  expect(sinceLastAsText(aReport([], { sinceLast: nothing }))).toEqual([
    expect.stringMatching(/was not ready\. Nothing has changed\.$/),
  ])
})

test('many are counted', () => {
  const newlyFailing = Array.from({ length: 50 }, (_, index) => `item-${index}`)
  const lines = sinceLastAsText(aReport([], { sinceLast: { ...nothing, newlyFailing } }))
  expect([lines.length, lines.at(-1)]).toEqual([23, '    30 more'])
})

test.each(Object.entries(hostileTexts))('%s stay text', (_, text) => {
  const sinceLast = { ...nothing, newlyFailing: [text], stillFailing: [{ item: text, since: text, runs: 2 }] }
  const lines = sinceLastAsText(aReport([anItem({ id: text, title: text })], { sinceLast })).join('\n')
  expect(lines).not.toMatch(/^\s*::|##\[/m)
})
