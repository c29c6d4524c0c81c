import { expect, test } from '@jest/globals'
import { closing, separated, topLevel } from '../../../src/formats/python/brackets.ts'
import { logicalLines } from '../../../src/formats/python/tokens.ts'

const tokens = (text: string) => logicalLines(text)[0]?.tokens ?? []

test('an operator outside all brackets', () => {
  expect(topLevel(tokens('f(a=1)[b:c] = "=" + d'), '=')).toBe(11)
  expect(topLevel(tokens('(a, b)'), ',')).toBe(-1)
})

test('the parts between commas outside all brackets', () => {
  const parts = (text: string) => separated(tokens(text)).map((part) => part.map((token) => token.text).join(' '))
  expect(parts('a, f(b, c), ",", {d: [e, g]},')).toEqual(['a', 'f ( b , c )', ',', '{ d : [ e , g ] }'])
  expect(parts('a')).toEqual(['a'])
})

test('the bracket that closes another', () => {
  expect(closing(tokens('f(a[0], ")")[1]'), 1)).toBe(8)
  expect(closing(tokens('f(a)[1]'), 4)).toBe(6)
})
