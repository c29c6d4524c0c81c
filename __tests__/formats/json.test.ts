import { describe, expect, test } from '@jest/globals'
import { mayHoldLargeIntegers, readInteger, readJson, writeJson } from '../../src/formats/json.ts'
import { randomOf } from '../support/random.ts'

describe('integers', () => {
  test.each([
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992n],
    ['9007199254740993', 9007199254740993n],
    ['-9007199254740993', -9007199254740993n],
    ['9007199254740993.00', 9007199254740993n],
    ['1234567890123456', 1234567890123456],
    ['1e300', 1e300],
    ['1234567890123456.5', 1234567890123456.5],
    ['"9007199254740993"', '9007199254740993'],
    ['9'.repeat(5000), '9'.repeat(5000)],
  ])('%s', (text, value) => {
    expect(readJson(text)).toEqual(value)
  })

  test('stay what they are wherever they stand, and are written as they were read', () => {
    const text = '{"a":[9007199254740993,1],"b":{"c":-18446744073709551617},"d":"18446744073709551617"}'
    expect(readJson(text)).toEqual({
      a: [9007199254740993n, 1],
      b: { c: -18446744073709551617n },
      d: '18446744073709551617',
    })
    expect(writeJson(readJson(text))).toBe(text)
  })

  test('no two become one', () => {
    const random = randomOf(53)
    for (let round = 0; round < 300; round++) {
      const start = BigInt(Math.floor(random() * 2 ** 40)) * BigInt(Math.floor(random() * 2 ** 40))
      const [a, b] = [readInteger(String(start)), readInteger(String(start + 1n))]
      expect([start, a === b, BigInt(b) - BigInt(a)]).toEqual([start, false, 1n])
    }
  })
})

test('what is no JSON is refused', () => {
  for (const text of ['', '{', '01', 'NaN', '1n', '90071992547409930x'])
    expect(() => readJson(text)).toThrow(SyntaxError)
})

test('a text that surely holds none is known', () => {
  expect([mayHoldLargeIntegers('{"a":123456789012345}'), mayHoldLargeIntegers('1234567890123456')]).toEqual([
    false,
    true,
  ])
})
