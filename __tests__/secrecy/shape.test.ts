import { expect, test } from '@jest/globals'
import { quotedWord, shape } from '../../src/secrecy/shape.ts'

test('a shape tells no character of a value', () => {
  expect(shape('Geheim-42')).toBe('9 characters: upper case, lower case, digits, punctuation')
  expect([shape(''), shape('x'), shape('ö ')]).toEqual([
    'empty',
    '1 character: lower case',
    '2 characters: white space, punctuation',
  ])
})

test.each(['post-deploy', 'shop.example.com=203.0.113', 'api-*', 'tag:smoke'])('the word %s may be quoted', (word) => {
  expect(quotedWord(word)).toBe(`"${word}"`)
})

test.each([
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV',
  'k3Jf9sLq2Vb7Xz1cW8mN',
  'DB_PASSWORD=hunter2\nA=1',
  'p@ss word',
  '',
])('of %j only the shape', (text) => {
  expect(quotedWord(text)).toBe(`a text of ${shape(text)}`)
})
