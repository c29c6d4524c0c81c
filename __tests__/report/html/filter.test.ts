import { expect, test } from '@jest/globals'
import { filterMarkup } from '../../../src/report/html/filter.ts'
import { attribute, read } from '../../support/page.ts'
import { anItem, anItemThat, aReport } from '../../support/report.ts'

test('offers what is there: statuses, sections, owners; hidden until a script shows it', () => {
  const report = aReport([
    anItem({ section: 'A', owner: 'rina' }),
    anItemThat('failed', { section: 'B', owner: 'omar' }),
  ])
  const { elements } = read(filterMarkup(report).text)
  const valuesOf = (tag: string): unknown[] =>
    elements.filter(({ tagName }) => tagName === tag).map((one) => attribute(one, 'value'))
  expect(valuesOf('option')).toEqual(['', '0', '1', '', '0', '1'])
  expect(valuesOf('input')).toEqual(['passed', 'failed', undefined])
  expect(
    attribute(
      elements.find(({ tagName }) => tagName === 'form'),
      'hidden',
    ),
  ).toBe('')
})

test('offers no owner where there is none', () => {
  expect(filterMarkup(aReport([anItem()])).text).not.toContain('Owner')
})
