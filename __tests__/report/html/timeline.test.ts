import { expect, test } from '@jest/globals'
import { timeline } from '../../../src/report/html/timeline.ts'
import { attribute, read, textOf } from '../../support/page.ts'
import { anItem, anItemThat, aReport } from '../../support/report.ts'

test('draws each item that was asked from its begin on, in their order', () => {
  const report = aReport([
    anItem({ id: 'late', startedMs: 50, durationMs: 50 }),
    anItemThat('failed', { startedMs: 0, durationMs: 25 }),
    anItemThat('skipped', { startedMs: 0 }),
    anItem({ id: 'unknown' }),
  ])
  const { elements } = read(`<main>${timeline(report).text}</main>`)
  const bars = elements.filter(({ tagName }) => tagName === 'rect')
  expect(bars.map((bar) => ['x', 'width', 'class'].map((name) => attribute(bar, name)))).toEqual([
    ['0.0', '250.0', 'mark closes'],
    ['500.0', '500.0', 'mark passed'],
  ])
  expect(textOf(elements.find(({ tagName }) => tagName === 'p'))).toBe('100 ms in all; the longest is late with 50 ms.')
})

test('draws the longest of many, and says so', () => {
  const items = Array.from({ length: 70 }, (_, index) => anItem({ id: `i${index}`, startedMs: 0, durationMs: index }))
  const { text } = timeline(aReport(items))
  expect(text.match(/<rect/g)).toHaveLength(60)
  expect(text).toContain('The 10 shortest are not drawn.')
})

test('is nothing where the report does not tell', () => {
  expect(timeline(aReport([anItem()])).isEmpty).toBe(true)
})
