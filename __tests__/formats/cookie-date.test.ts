import { expect, test } from '@jest/globals'
import { readCookieDate } from '../../src/formats/cookie-date.ts'
import { randomOf } from '../support/random.ts'

test.each([
  ['Sun, 22 Nov 2026 10:20:30 GMT', '2026-11-22T10:20:30Z'],
  ['Sunday, 22-Nov-26 10:20:30 GMT', '2026-11-22T10:20:30Z'],
  ['Sun Nov 22 10:20:30 2026', '2026-11-22T10:20:30Z'],
  ['22 november 2026 1:2:3', '2026-11-22T01:02:03Z'],
  ['10:20:30 22 Nov 2026', '2026-11-22T10:20:30Z'],
  ['Thu, 01 Jan 1970 00:00:00 GMT', '1970-01-01T00:00:00Z'],
  ['Thu, 01-Jan-70 00:00:01 GMT', '1970-01-01T00:00:01Z'],
  ['Tue, 19 Jan 69 00:00:00 GMT', '2069-01-19T00:00:00Z'],
  ['Fri, 31 Dec 9999 23:59:59 GMT', '9999-12-31T23:59:59Z'],
  // No zone but GMT is known, and none is needed.
  ['Sun, 22 Nov 2026 10:20:30 +0200', '2026-11-22T10:20:30Z'],
  ['Thu, 29 Feb 2024 00:00:00 GMT', '2024-02-29T00:00:00Z'],
])('%s', (text, moment) => {
  expect(readCookieDate(text)).toBe(Date.parse(moment))
})

test.each([
  '',
  '0',
  '-1',
  'never',
  'Session',
  '1970-01-01',
  '2026-11-22T10:20:30Z',
  '2026-11-22 10:20:30',
  '1795343430',
  '22/11/2026 10:20:30',
  'Sun, 22 Nov 2026',
  'Sun, 22 Nov 2026 10:20 GMT',
  'Sun, 22 Nov 2026 24:00:00 GMT',
  'Sun, 22 Nov 2026 10:60:00 GMT',
  'Mon, 31 Feb 2028 00:00:00 GMT',
  'Sun, 0 Nov 2026 10:20:30 GMT',
  'Sun, 32 Nov 2026 10:20:30 GMT',
  'Sun, 22 Nov 1600 10:20:30 GMT',
  'Sun, 22 Nov 12026 10:20:30 GMT',
])('%j is ignored', (text) => {
  expect(readCookieDate(text)).toBeNull()
})

test('every moment as servers write it is read back', () => {
  const random = randomOf(6265)
  for (let round = 0; round < 500; round++) {
    const moment = new Date(Math.floor(random() * 8e9) * 1000)
    expect(readCookieDate(moment.toUTCString())).toBe(moment.getTime())
  }
})
