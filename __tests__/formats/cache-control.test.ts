import { describe, expect, test } from '@jest/globals'
import { freshSeconds, isNeverFresh, readCacheControl, secondsOf } from '../../src/formats/cache-control.ts'
import { unmasked } from '../../src/secrecy/bounded.ts'

const directives = (...values: string[]) => Object.fromEntries(readCacheControl(values).directives)

describe('reading', () => {
  test.each<[string[], Record<string, string | null>]>([
    [[], {}],
    [['max-age=60'], { 'max-age': '60' }],
    [['Public, MAX-AGE = 5'], { public: null }],
    [['public,max-age="60"'], { public: null, 'max-age': '60' }],
    [['public', 'immutable'], { public: null, immutable: null }],
    [['private="set-cookie, x"'], { private: 'set-cookie, x' }],
    [[' , ,no-store,'], { 'no-store': null }],
    [['max-age=1, max-age=2'], { 'max-age': '1' }],
  ])('%j', (values, expected) => {
    expect(directives(...values)).toEqual(expected)
  })

  test.each([
    ['max-age=60', []],
    ['max-age=60, max-age=60', []],
    ['max-age=1, max-age=2', ['max-age is given twice']],
    ['max-age', ['max-age is no number of seconds']],
    ['max-age=-1', ['max-age is no number of seconds']],
    ['max-age=1.5', ['max-age is no number of seconds']],
    ['maxage=60', ['maxage is unknown, max-age is meant']],
    ['no_store', ['no_store is unknown, no-store is meant']],
    ['no-store, post-check=0, pre-check=0', []],
    ['max-age: 60', ['"max-age: 60" is no directive']],
    ['no-cache; private', ['"no-cache; private" is no directive']],
  ])('of %j browsers ignore %j', (text, faults) => {
    expect(readCacheControl([text]).faults).toEqual(faults)
  })

  test('what is quoted of a fault is bounded', () => {
    for (const text of ['x'.repeat(5000), `${'é'.repeat(5000)}`, '"'.repeat(5000)]) {
      for (const fault of readCacheControl([text]).faults) expect(unmasked(fault).length).toBeLessThan(90)
    }
  })

  test('a quote that never closes swallows the rest and breaks nothing', () => {
    expect(directives('public, private="a, no-store')).toEqual({ public: null })
  })
})

test.each([
  ['max-age=60', 60],
  ['max-age="60"', 60],
  ['max-age', 0],
  ['max-age=abc', 0],
  ['s-maxage=60', 0],
])('max-age of %j is %i s', (text, seconds) => {
  expect(secondsOf(readCacheControl([text]), 'max-age')).toBe(seconds)
})

test.each([
  ['no-store', true],
  ['no-cache', true],
  ['no-cache="set-cookie"', false],
  ['max-age=0', false],
  ['', false],
])('%j must be asked for again each time: %s', (text, never) => {
  expect(isNeverFresh(readCacheControl([text]))).toBe(never)
})

describe('freshness', () => {
  const now = Date.parse('2026-11-23T10:00:00Z')
  const date = 'Mon, 23 Nov 2026 09:00:00 GMT'
  const fresh = (text: string, expires?: string, sent?: string) =>
    freshSeconds(readCacheControl([text]), { expires, date: sent }, now)

  test.each([
    ['max-age goes before Expires', fresh('max-age=5', 'Mon, 23 Nov 2026 12:00:00 GMT', date), 5],
    ['Expires counts from Date', fresh('', 'Mon, 23 Nov 2026 09:30:00 GMT', date), 1800],
    ['or from now', fresh('', 'Mon, 23 Nov 2026 10:30:00 GMT'), 1800],
    ['or from now where Date cannot be read', fresh('', 'Mon, 23 Nov 2026 10:30:00 GMT', 'yesterday'), 1800],
    ['what is over is 0', fresh('', 'Mon, 23 Nov 2026 08:00:00 GMT', date), 0],
    ['Expires: 0 is stale', fresh('', '0', date), 0],
    ['a date that is none of HTTP is stale', fresh('', '2099-01-01', date), 0],
    ['nothing said is 0', fresh(''), 0],
    ['a max-age that cannot be read is stale', fresh('max-age=x', 'Mon, 23 Nov 2026 12:00:00 GMT', date), 0],
  ])('%s', (_name, seconds, expected) => {
    expect(seconds).toBe(expected)
  })
})
