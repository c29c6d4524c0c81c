import { expect, test } from '@jest/globals'
import { addDays, dayOf, latestToday, notADay } from '../../src/formats/dates.ts'

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

test.each([
  ['2026-02-30', 'expected a date as YYYY-MM-DD, and the calendar has no such day'],
  ['2015/10/21', 'expected a date as YYYY-MM-DD, so 2015-10-21'],
  ['2015.1.2', 'expected a date as YYYY-MM-DD, so 2015-01-02'],
  ['2026-1-2', 'expected a date as YYYY-MM-DD, so 2026-01-02'],
  ['2015/02/30', 'expected a date as YYYY-MM-DD'],
  ['10/11/2015', 'expected a date as YYYY-MM-DD'],
  ['2026-11-23T10:00:00Z', 'expected a date as YYYY-MM-DD'],
  ['', 'expected a date as YYYY-MM-DD'],
])('%j is told: %s', (text, said) => {
  expect(notADay(text)).toBe(said)
})

test('a day has nothing to be told', () => {
  expect(notADay('2024-02-29')).toBeUndefined()
})

test.each([
  ['2026-11-23T00:00:00Z', '2026-11-23'],
  ['2026-11-23T09:59:59.999Z', '2026-11-23'],
  ['2026-11-23T10:00:00Z', '2026-11-24'],
  ['2026-12-31T23:59:59Z', '2027-01-01'],
])('at %s the latest day on earth is %s', (moment, day) => {
  expect(latestToday(new Date(moment))).toBe(day)
})
