import { describe, expect, test } from '@jest/globals'
import { statuses } from '../../src/model/status.ts'
import {
  closingSentence,
  count,
  daysLeft,
  formatMs,
  formatTime,
  headline,
  leadSentence,
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
      '✅ Ready: 1 of 3 required items passed, 1 waived, 1 skipped · production',
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

describe('the sentence that matters first', () => {
  const problems = ['A', 'B', 'C'].map((message) => ({ message }))
  const closed = 'A gate that did not run to its end is a closed gate.'
  test.each([
    ['all is met', aReport([anItem()]), 'Every required item is met.'],
    ['a waiver', aReport([anItem(), anItemThat('waived')]), 'Every required item is met, but for 1 that is waived.'],
    [
      'what was not asked is not met',
      aReport([anItem(), anItemThat('skipped')]),
      'Every required item that was asked is met. 1 was not asked.',
    ],
    [
      'both',
      aReport([anItem(), anItemThat('waived'), anItemThat('waived'), anItemThat('skipped'), anItemThat('skipped')]),
      'Every required item that was asked is met, but for 2 that are waived. 2 were not asked.',
    ],
    ['optional items', aReport([anItem(), anItemThat('skipped', { required: false })]), 'Every required item is met.'],
    ['not ready', aReport([anItemThat('failed')]), 'Not met: Title failed.'],
    ['an error without a word', aReport([]), `Nothing was decided. ${closed}`],
    ['an error', aReport([anItem()], { verdict: 'error', problems: problems.slice(0, 1) }), `Why: A. ${closed}`],
    ['several errors', aReport([], { problems }), `Why: A; and 2 more. ${closed}`],
  ])('%s', (_name, report, text) => {
    expect(leadSentence(report)).toBe(text)
  })
})

describe('what keeps the gate closed', () => {
  const closing = (number: number) =>
    Array.from({ length: number }, (_, n) => anItemThat('failed', { id: `t${n}`, title: `T${n}` }))

  test.each([
    [1, 'Not met: T0.'],
    [3, 'Not met: T0; T1; T2.'],
    [5, 'Not met: T0; T1; T2; and 2 more.'],
  ])('%i items: %s', (number, sentence) => {
    expect(closingSentence(aReport([anItem(), ...closing(number)]))).toBe(sentence)
  })

  test.each([
    [2, ['t0', 't1'], 'It is down, which alone keeps 2 items from being met.'],
    [4, ['t0', 't1', 't2'], 'It is down, which alone keeps 3 items from being met. Not met besides: T3.'],
    [9, ['t0', 't1'], 'Not met: T0; T1; T2; and 6 more.'],
    [2, ['optional', 't1'], 'Not met: T0; T1.'],
  ])('%i items, one cause of %j: %s', (number, items, sentence) => {
    const optional = anItemThat('failed', { id: 'optional', required: false })
    const causes = [{ cause: 'It is down', items, fix: 'Start it.' }]
    expect(closingSentence(aReport([...closing(number), optional], { causes }))).toBe(sentence)
  })
})

test.each([
  [['pending', 'expired'], 'Waiting for people: Title pending; Title expired.'],
  [['failed', 'pending'], 'Not met: Title failed. Waiting for people: 1 item.'],
] as const)('of %j: %s', (closing, sentence) => {
  expect(closingSentence(aReport(closing.map((status) => anItemThat(status))))).toBe(sentence)
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
  expect(tally(aReport([anItemThat('error'), anItemThat('expired'), anItemThat('pending')]))).toBe(
    '1 could not be asked, 1 waiting for a person, 1 with an expired attestation',
  )
})

test.each([
  ['2026-11-22', 'over for 1 day'],
  ['2026-11-23', 'ends today'],
  ['2026-11-24', '1 day left'],
  ['2026-12-23', '30 days left'],
  ['no day', ''],
])('until the end of %s: %j', (day, left) => {
  expect(daysLeft(day, aReport([]))).toBe(left)
})

test('a time has its zone', () => {
  expect(formatTime('2026-11-23T10:05:59.000Z')).toBe('2026-11-23 10:05 UTC')
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
  ['ending', 'Waived until 2026-12-01, which is soon (approved by rina): moving hosts'],
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
