import { describe, expect, test } from '@jest/globals'
import { statuses } from '../../src/model/status.ts'
import {
  closingSentence,
  count,
  formatMs,
  headline,
  placeOf,
  statusWords,
  tally,
  waiverNote,
} from '../../src/report/words.ts'
import { anItem, anItemThat, aReport, aReportOfEveryStatus } from '../support/report.ts'

test('every status has a mark and a word of its own', () => {
  for (const part of ['emoji', 'sign', 'word'] as const) {
    expect(new Set(statuses.map((status) => statusWords[status][part])).size).toBe(statuses.length)
  }
})

describe('the headline', () => {
  test.each([
    ['ready', aReport([anItem(), anItem()]), '✅ Ready: 2 of 2 required items passed · production'],
    ['one item', aReport([anItem()]), '✅ Ready: 1 of 1 required item passed · production'],
    [
      'waived and skipped are said',
      aReport([anItem(), anItemThat('waived'), anItemThat('skipped')]),
      '✅ Ready: 1 of 3 required items passed, 2 waived or skipped · production',
    ],
    [
      'optional items do not count',
      aReport([anItem(), anItemThat('failed', { required: false })]),
      '✅ Ready: 1 of 1 required item passed · production',
    ],
    ['not ready', aReportOfEveryStatus(), '❌ Not ready: 5 of 8 required items not met · production'],
    [
      'by warnings',
      aReport([anItem()], { verdict: 'not-ready', closedBy: [{ because: 'warnings', sentence: 'S.' }] }),
      '❌ Not ready: warnings close this gate · production',
    ],
    ['could not run', aReport([]), '🚫 The gate could not run · production'],
    ['no environment', aReport([], { environment: null }), '🚫 The gate could not run'],
  ])('%s', (_name, report, text) => {
    expect(headline(report)).toBe(text)
  })
})

test.each([
  [1, 'T0 keeps the gate closed.'],
  [2, 'T0 and T1 keep the gate closed.'],
  [3, 'T0, T1 and T2 keep the gate closed.'],
  [5, 'T0, T1, T2 and 2 more keep the gate closed.'],
])('%i items: %s', (number, sentence) => {
  const items = Array.from({ length: number }, (_, n) => anItemThat('failed', { title: `T${n}` }))
  expect(closingSentence(aReport([anItem(), ...items]))).toBe(sentence)
})

test('what closes the gate besides the items', () => {
  const closedBy = [
    { because: 'warnings', sentence: 'One.' },
    { because: 'document-differs', sentence: 'Two.' },
  ] as const
  expect(closingSentence(aReport([anItem()], { verdict: 'not-ready', closedBy }))).toBe('One. Two.')
})

test('the tally leaves out zeros', () => {
  expect(tally(aReport([anItem(), anItem(), anItemThat('blocked')]))).toBe('2 passed, 1 blocked')
  expect(tally(aReport([]))).toBe('')
})

test.each([
  [{}, ''],
  [{ url: 'https://x' }, 'https://x'],
  [{ location: { file: 'a' } }, 'a'],
  [{ location: { file: 'a', line: 2 } }, 'a:2'],
  [{ location: { file: 'a', line: 2, column: 3 } }, 'a:2:3'],
  [{ location: { file: 'a', column: 3 } }, 'a'],
  [{ location: { file: 'a' }, url: 'https://x' }, 'a'],
])('the place of %j is %j', (finding, place) => {
  expect(placeOf(finding)).toBe(place)
})

test.each([
  ['active', 'Waived until 2026-12-01 (approved by rina): moving hosts'],
  ['ending', 'Waived ends soon, on 2026-12-01 (approved by rina): moving hosts'],
  ['expired', 'The waiver (approved by rina) ended on 2026-12-01 and no longer counts.'],
  ['unneeded', 'The waiver (approved by rina) is no longer needed: the item passes.'],
] as const)('a waiver that is %s', (state, text) => {
  const item = anItemThat('waived')
  expect(waiverNote({ ...item, waiver: item.waiver && { ...item.waiver, state } })).toBe(text)
})

test('no waiver, no note; numbers and times', () => {
  expect(waiverNote(anItem())).toBe('')
  expect([count(0, 'item'), count(1, 'item'), count(2, 'item')]).toEqual(['0 items', '1 item', '2 items'])
  expect([formatMs(0), formatMs(999), formatMs(1000), formatMs(61_500)]).toEqual(['0 ms', '999 ms', '1.0 s', '61.5 s'])
})
