import { describe, expect, test } from '@jest/globals'
import { canFail, counts, isFoundInEveryText, type NumberDomain } from '../../src/expect/can-fail.ts'
import { absent, type Matcher, mismatch } from '../../src/expect/matcher.ts'
import { oneOf, randomOf } from '../support/random.ts'

const share: NumberDomain = { kind: 'number', least: 0, most: 1, whole: false }
const status: NumberDomain = { kind: 'number', least: 100, most: 599, whole: true }
const all = Array.from({ length: 500 }, (_, index) => index + 100)

describe('of numbers', () => {
  test.each<[Matcher, NumberDomain]>([
    [{ gte: 0 }, counts],
    [{ gt: -1 }, counts],
    [{ ne: -1 }, counts],
    [{ ne: 1.5 }, counts],
    [{ 'not-in': [-1, 0.5] }, counts],
    [{ gte: 0, gt: -1 }, counts],
    [{ lte: 1 }, share],
    [{ lt: 1.01 }, share],
    [{ gte: 0, lte: 1 }, share],
    [{ ne: 2 }, share],
    [{ gte: 100 }, status],
    [{ lte: 599, gte: 100 }, status],
    [{ in: all }, status],
    [{ in: [...all, ...all] }, status],
    [{ exists: true }, status],
  ])('%j asserts nothing', (wanted, domain) => {
    expect(canFail(wanted, domain)).toBe(false)
  })

  test.each<[Matcher, NumberDomain]>([
    [0, counts],
    [{ gt: 0 }, counts],
    [{ gte: 1 }, counts],
    [{ ne: 0 }, counts],
    [{ gte: 0, lt: 5 }, counts],
    [{ lte: 1_000_000 }, counts],
    [{ 'not-in': [0] }, counts],
    [{ lt: 1 }, share],
    [{ lte: 0.99 }, share],
    [{ in: [0, 1] }, share],
    [{ ne: 0.5 }, share],
    [{ in: all.slice(1) }, status],
    [{ not: 1 } as Matcher, status],
    [{ exists: false }, status],
    [null, counts],
  ])('%j asserts something', (wanted, domain) => {
    expect(canFail(wanted, domain)).toBe(true)
  })

  test('it is so for every expectation on a few numbers', () => {
    const random = randomOf(7)
    const few: NumberDomain = { kind: 'number', least: 1, most: 4, whole: true }
    const number = (): number => oneOf([-1, 0, 1, 1.5, 2, 3, 4, 5], random)
    const operator = (): Matcher => {
      const name = oneOf(['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'not-in'], random)
      const isList = name === 'in' || name === 'not-in'
      return { [name]: isList ? Array.from({ length: 1 + Math.floor(random() * 8) }, number) : number() }
    }
    for (let round = 0; round < 2000; round++) {
      const wanted: Matcher = random() < 0.6 ? operator() : { ...(operator() as object), ...(operator() as object) }
      const fails = [1, 2, 3, 4].some((value) => mismatch(wanted, value) !== null)
      expect([wanted, canFail(wanted, few)]).toEqual([wanted, fails])
    }
  })
})

describe('of texts', () => {
  const there = { kind: 'text', mayBeAbsent: false } as const
  const perhaps = { kind: 'text', mayBeAbsent: true } as const

  test.each<[Matcher]>([
    [{ exists: true }],
    [{ contains: '' }],
    [{ matches: '.*' }],
    [{ 'not-matches': 'a^' }],
    [{ 'not-in': [] }],
    [{ length: { gte: 0 } }],
    [{ exists: true, length: { gte: 0 }, matches: '' }],
  ])('%j asserts nothing, where there is always one', (wanted) => {
    expect(canFail(wanted, there)).toBe(false)
    for (const value of ['', 'a', '\n']) expect(mismatch(wanted, value)).toBeNull()
    expect(canFail(wanted, perhaps)).toBe(true)
    expect(mismatch(wanted, absent)).not.toBeNull()
  })

  test.each<[Matcher]>([
    [''],
    [{ exists: false }],
    [{ ne: 'a' }],
    [{ contains: 'a' }],
    [{ 'not-contains': 'a' }],
    [{ matches: '.' }],
    [{ matches: '(' }],
    [{ 'not-matches': '.*' }],
    [{ 'not-in': ['a'] }],
    [{ length: { gt: 0 } }],
    [{ exists: true, matches: 'a' }],
  ])('%j asserts something', (wanted) => {
    expect([canFail(wanted, there), canFail(wanted, perhaps)]).toEqual([true, true])
  })
})

describe('an expression', () => {
  test.each([
    '.*',
    '',
    '^',
    '$',
    '(?s)^.*$',
    '(?m)^',
    'a*',
    '(a|b)?',
    '[\\s\\S]*',
    '.{0,}',
    '.*.*',
    '(?:)',
    '^.*',
    'x{0}',
    '|a',
    '\\d*',
  ])('%s is found in every text', (source) => {
    expect(isFoundInEveryText(source)).toBe(true)
  })

  test.each([
    '.',
    '.+',
    '^$',
    '^a*$',
    '\\b',
    '^.*$',
    '(?s)^.{0,1000}$',
    '^[^<]*$',
    '^\\PC*$',
    '^[\\x00-\\x7f]*$',
    'a|b',
    '(?m)^$',
    '^(?:ok)?$',
  ])('%s is not', (source) => {
    expect(isFoundInEveryText(source)).toBe(false)
  })
})
