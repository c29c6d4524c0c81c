import { expect, test } from '@jest/globals'
import { readAxe } from '../../../src/formats/results/axe.ts'
import { goodResults } from '../../support/results.ts'

const good = JSON.parse(goodResults.axe)

test('a violation counts once, by its impact, with the number of its places', () => {
  const { counts, named, looked } = readAxe(good)
  expect([Object.fromEntries(counts), named.get('moderate'), looked.count]).toEqual([
    { moderate: 1 },
    ['region (2 places)'],
    2,
  ])
})

test('several pages count together', () => {
  expect(readAxe([good, good]).counts.get('moderate')).toBe(2)
})

test('a violation without an impact is serious, and one that is not known is refused', () => {
  expect(readAxe({ ...good, violations: [{ id: 'x', impact: null }] }).counts.get('serious')).toBe(1)
  expect(() => readAxe({ ...good, violations: [{ id: 'x', impact: 'huge' }] })).toThrow()
})

test('a page to which no rule applied was not looked at', () => {
  expect(readAxe({ violations: [], passes: [], incomplete: [] }).looked.count).toBe(0)
})
