import { expect, test } from '@jest/globals'
import { addDays, dayOf } from '../../src/formats/dates.ts'

test.each([
  ['2026-11-23', '2026-11-23T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['1970-01-01', '1970-01-01T00:00:00.000Z'],
  ['9999-12-31', '9999-12-31T00:00:00.000Z'],
])('%s is a day', (text, start) => {
  expect(new Date(dayOf(text) ?? Number.NaN).toISOString()).toBe(start)
})

test.each([
  '',
  '2026-02-29',
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-11-00',
  '2026-1-1',
  '23.11.2026',
  '11/23/2026',
  '2026-11-23T10:00:00Z',
  ' 2026-11-23',
  '2026-11-23\n',
  '02026-11-23',
  '+002026-11-23',
  '２０２６-11-23',
])('%j is none', (text) => {
  expect(dayOf(text)).toBeUndefined()
})

test.each([
  ['2026-11-23T00:00:00Z', 0, '2026-11-23'],
  ['2026-11-23T23:59:59Z', 1, '2026-11-24'],
  ['2026-12-31T12:00:00Z', 1, '2027-01-01'],
  ['2024-02-28T12:00:00Z', 1, '2024-02-29'],
  ['2026-03-01T00:00:00Z', -1, '2026-02-28'],
])('%s and %i days is %s', (moment, days, expected) => {
  expect(addDays(new Date(moment), days)).toBe(expected)
})
