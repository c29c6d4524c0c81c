import { describe, expect, test } from '@jest/globals'
import { arithmetic, joined, number, type Value } from '../../../src/formats/python/values.ts'

const of = (value: number): Value => ({ kind: 'number', value })
const text = (value: string): Value => ({
  kind: 'string',
  value,
  at: { kind: 'string', text: value, line: 1, column: 1 },
})
const list = (length: number): Value => ({ kind: 'list', items: Array.from({ length }, () => ({ kind: 'none' })) })

test.each<[string, number | undefined]>([
  ['1_000', 1000],
  ['1.5e3', 1500],
  ['.5', 0.5],
  ['0xFF', 255],
  ['0o17', undefined],
  ['1j', undefined],
])('the number %s', (written, value) => {
  expect(number(written)).toEqual(value === undefined ? undefined : of(value))
})

describe('arithmetic', () => {
  test.each<[number, string, number, number | undefined]>([
    [7, '//', 2, 3],
    [1, '/', 4, 0.25],
    [1, '/', 0, undefined],
    [2, '**', 3, undefined],
  ])('%d %s %d', (left, operator, right, value) => {
    expect(arithmetic(of(left), operator, of(right))).toEqual(value === undefined ? undefined : of(value))
  })

  test('texts are added, within a bound, and nothing else is done with them', () => {
    expect(arithmetic(text('a'), '+', text('b'))).toMatchObject({ kind: 'string', value: 'ab' })
    expect(arithmetic(text('x'.repeat(9000)), '+', text('x'.repeat(9000)))).toBeUndefined()
    expect(arithmetic(text('a'), '*', of(3))).toBeUndefined()
    expect(arithmetic(text('a'), '+', of(1))).toBeUndefined()
  })
})

test('lists are joined, within a bound, and with lists only', () => {
  expect(joined(list(1), list(2))).toEqual(list(3))
  expect(joined(list(900), list(900))).toBeUndefined()
  expect(joined(list(900), { kind: 'none' })).toBeUndefined()
})
