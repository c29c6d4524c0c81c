import { expect, test } from '@jest/globals'
import { parseHsts } from '../../src/formats/hsts.ts'

test.each([
  ['max-age=31536000', { maxAge: 31_536_000, includeSubDomains: false, preload: false }],
  ['MAX-AGE="60"; IncludeSubDomains; preload', { maxAge: 60, includeSubDomains: true, preload: true }],
  [' max-age = 60 ; ; unknown="a;b" ', { maxAge: 60, includeSubDomains: false, preload: false }],
  ['max-age=6"; preload', { invalid: 'the value of max-age is not valid' }],
  ['max-age="\\6\\0"', { maxAge: 60, includeSubDomains: false, preload: false }],
])('%s is read as %j', (value, expected) => {
  expect(parseHsts(value)).toEqual(expected)
})

test.each([
  ['', 'max-age is missing'],
  ['includeSubDomains', 'max-age is missing'],
  ['max-age', 'max-age is not a number of seconds'],
  ['max-age=-1', 'max-age is not a number of seconds'],
  ['max-age=60; Max-Age=60', 'max-age is given twice'],
  ['max-age=60, max-age=60', 'the value of max-age is not valid'],
  ['max-age=60; includeSubDomains=yes', 'includeSubDomains takes no value'],
  ['max-age=60; a b', 'a directive has no valid name'],
  ['=60', 'a directive has no valid name'],
])('browsers ignore %j: %s', (value, invalid) => {
  expect(parseHsts(value)).toEqual({ invalid })
})
