import { describe, expect, test } from '@jest/globals'
import type { WaiverResult } from '../../../src/model/waiver.ts'
import { whole } from '../../../src/report/summary/detail.ts'
import { waiversPart } from '../../../src/report/summary/waivers.ts'
import { anItem, anItemThat, aReport } from '../../support/report.ts'

const waiver: WaiverResult = {
  rule: null,
  reason: 'moving hosts',
  approvedBy: 'rina',
  expires: '2026-12-01',
  issue: null,
  state: 'active',
}
const repository = { url: 'https://github.com/o/r', ref: 'c0ffee', directory: '' }
const shown = (over: Partial<WaiverResult>, item = anItemThat('waived')): string =>
  waiversPart(aReport([{ ...item, waiver: { ...waiver, ...over } }], { repository }), whole)

test('what is excused, for how long, why, by whom and what was seen all the same', () => {
  expect(shown({})).toBe(
    '### 📝 Waivers: 1 item\n\n- **Title waived** `waived`: excused until 2026-12-01, **8 days left**<br>moving hosts, approved by rina<br>Excused: waived message, observed `absent`',
  )
  expect(shown({ rule: 'headers/hsts' })).toContain('(only `headers/hsts`)')
})

test.each([
  ['expired', anItemThat('failed'), 'the waiver ended on 2026-12-01 and **no longer counts**'],
  ['unneeded', anItem(), 'the item passes, so the waiver is **no longer needed**: take it out'],
] as const)('one that is %s says so, and excuses nothing', (state, item, words) => {
  expect(shown({ state }, item)).toContain(words)
  expect(shown({ state }, item)).not.toContain('Excused')
})

describe('its issue', () => {
  test.each([
    ['OPS-7', 'issue OPS-7'],
    ['#12', 'issue [`#12`](https://github.com/o/r/issues/12)'],
    ['https://jira.test/OPS-7', 'issue [`https://jira.test/OPS-7`](https://jira.test/OPS-7)'],
    ['https://jira.test/) [x](https://evil.test', 'issue `https://jira.test/) [x](https://evil.test`'],
  ])('%s', (issue, written) => {
    expect(shown({ issue })).toContain(written)
  })
})

test('with little room one line each; none is nothing', () => {
  const report = aReport([{ ...anItemThat('waived'), waiver }])
  expect(waiversPart(report, { ...whole, asides: false })).not.toContain('moving hosts')
  expect(waiversPart(aReport([anItem()]), whole)).toBe('')
})
