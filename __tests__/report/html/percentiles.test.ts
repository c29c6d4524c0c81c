import { expect, test } from '@jest/globals'
import type { Measurement } from '../../../src/model/measured.ts'
import { percentiles } from '../../../src/report/html/percentiles.ts'
import { attribute, read, textOf } from '../../support/page.ts'
import { aCheck, anItem, aReport } from '../../support/report.ts'

const pageOf = (over: Partial<Measurement>) => {
  const measurement = { label: 'GET /', requests: 100, unanswered: 0, timesMs: [], ...over }
  return read(
    `<main>${percentiles(aReport([anItem({ checks: [aCheck({ measurements: [measurement] })] })])).text}</main>`,
  )
}
const rowOf = (page: ReturnType<typeof pageOf>): string[] =>
  page.elements.filter(({ tagName }) => tagName === 'td').map(textOf)

const hundred = Array.from({ length: 100 }, (_, index) => index + 1)

test('tells percentiles by the nearest rank, and draws the curve', () => {
  const page = pageOf({ timesMs: hundred })
  expect(rowOf(page)).toEqual(['item', 'GET /', '100', '50 ms', '95 ms', '99 ms', '100 ms', '0'])
  const points = attribute(
    page.elements.find(({ tagName }) => tagName === 'polyline'),
    'points',
  )?.split(' ')
  expect(points).toHaveLength(100)
  expect([points?.[0], points?.at(-1)]).toEqual(['64.0,178.3', '964.0,10.0'])
})

test('an answer that never came is slower than any other', () => {
  const page = pageOf({ timesMs: hundred.slice(0, 90), unanswered: 10 })
  expect(rowOf(page).slice(3)).toEqual(['50 ms', 'no answer', 'no answer', 'no answer', '10'])
})

test('without any answer there is no curve', () => {
  const page = pageOf({ unanswered: 100 })
  expect(page.elements.some(({ tagName }) => tagName === 'svg')).toBe(false)
  expect(rowOf(page).slice(3)).toEqual(['no answer', 'no answer', 'no answer', 'no answer', '100'])
})

test('is nothing where nothing was measured', () => {
  expect(percentiles(aReport([anItem()])).isEmpty).toBe(true)
})
