import { expect, test } from '@jest/globals'
import { readLighthouse } from '../../../src/formats/results/lighthouse.ts'
import { goodResults } from '../../support/results.ts'

const good = JSON.parse(goodResults.lighthouse)

test('scores are out of 100, and one that could not be told is none', () => {
  const categories = { ...good.categories, seo: { score: null }, odd: { score: 7 } }
  expect(Object.fromEntries(readLighthouse({ ...good, categories }).scores ?? [])).toEqual({
    performance: 93,
    accessibility: 100,
    seo: null,
    odd: null,
  })
})

test('lines of budgets count where they are overdrawn', () => {
  const items = [
    { label: 'Script', sizeOverBudget: 1000 },
    { label: 'Image', size: 3 },
    { label: 'Font', countOverBudget: '2 requests' },
  ]
  const audits = { 'performance-budget': { details: { items } } }
  const { counts, named } = readLighthouse({ ...good, audits })
  expect([counts.get('over-budget'), named.get('over-budget')]).toEqual([2, ['Script', 'Font']])
})

test('a page that could not be looked at is told', () => {
  expect(readLighthouse({ ...good, runtimeError: { code: 'NO_FCP', message: 'x' } }).unfinished).toContain('NO_FCP')
  expect(readLighthouse({ ...good, runtimeError: { code: 'NO_ERROR' } }).unfinished).toBeUndefined()
})

test('no category is nothing that was looked at', () => {
  expect(readLighthouse({ ...good, categories: undefined }).looked.count).toBe(0)
})
