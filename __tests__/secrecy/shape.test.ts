import { expect, test } from '@jest/globals'
import { shape } from '../../src/secrecy/shape.ts'

test('a shape tells no character of a value', () => {
  expect(shape('Geheim-42')).toBe('9 characters: upper case, lower case, digits, punctuation')
  expect([shape(''), shape('x'), shape('ö ')]).toEqual([
    'empty',
    '1 character: lower case',
    '2 characters: white space, punctuation',
  ])
})
