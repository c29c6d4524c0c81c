import { expect, test } from '@jest/globals'
import { daysText, isoTime } from '../../src/formats/moments.ts'

const dayMs = 86_400_000

test.each([
  [Date.UTC(2026, 10, 22, 10, 0, 59), '2026-11-22 10:00 UTC'],
  [Number.NaN, 'an unreadable date'],
  [Number.POSITIVE_INFINITY, 'an unreadable date'],
])('a moment: %p', (ms, text) => expect(isoTime(ms)).toBe(text))

test.each([
  [10 * dayMs, '10 days'],
  [10.99 * dayMs, '10 days'],
  [9.99 * dayMs, '9.9 days'],
  [dayMs, '1 day'],
  [0, '0 days'],
])('a time in days: %p', (ms, text) => expect(daysText(ms)).toBe(text))
