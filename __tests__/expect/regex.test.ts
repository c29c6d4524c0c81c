import { describe, expect, test } from '@jest/globals'
import { linearRegex } from '../../src/expect/regex.ts'

describe('regular expressions in linear time', () => {
  test.each([
    ['(?=x)', /look-ahead/],
    ['(?!x)', /look-ahead/],
    ['(?<=x)y', /look-behind/],
    ['(?<!x)y', /look-behind/],
    ['(a)\\1', /back-references/],
    ['(?<n>a)\\k<n>', /back-references/],
    ['(', /not a regular expression: missing/],
    ['a**', /not a regular expression/],
    ['[z-a]', /not a regular expression/],
    ['a{1001}', /not a regular expression/],
  ])('%s is refused with its reason', (source, reason) => {
    expect(() => linearRegex(source)).toThrow(reason)
  })

  test.each([
    ['x(aK7qvB2nM9xL', 'not a regular expression: missing closing )'],
    ['x[aK7qvB2nM9xL', 'not a regular expression: missing closing ] (at character 2)'],
    ['aK7q[vB2nM9z-x]', 'not a regular expression: invalid character class range (at character 12)'],
    ['aK7q\\qvB2n', 'not a regular expression: invalid escape sequence (at character 5)'],
  ])('%s is refused without a piece of it, which may be one of a secret', (source, message) => {
    expect(() => linearRegex(source)).toThrow(new Error(message))
  })

  test('a literal parenthesis and question mark is no look-ahead', () => {
    expect(linearRegex('\\(\\?=x').test('(?=x')).toBe(true)
    expect(() => linearRegex('\\(?=x[')).toThrow(/not a regular expression/)
  })

  test('is found anywhere unless anchored, and can describe the whole', () => {
    expect(linearRegex('b').test('abc')).toBe(true)
    expect(linearRegex('^b').test('abc')).toBe(false)
    expect(linearRegex('(?m)^b$').test('a\nb\nc')).toBe(true)
    expect(linearRegex('b').testWhole('abc')).toBe(false)
    expect(linearRegex('a|abc').testWhole('abc')).toBe(true)
  })

  test('captures the first group, or the match where there is none', () => {
    expect(linearRegex('id=(\\d+)').capture('x id=42;')).toBe('42')
    expect(linearRegex('\\d+').capture('x id=42;')).toBe('42')
    expect(linearRegex('(\\d+)').capture('none')).toBeUndefined()
    expect(linearRegex('a(b)?').capture('a')).toBeUndefined()
    expect(linearRegex('(?:x)(?P<n>y)').capture('xy')).toBe('y')
  })
})
