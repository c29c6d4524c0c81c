import { expect, test } from '@jest/globals'
import { token } from '../../src/formats/http-token.ts'

test.each(['GET', 'X-Frame-Options', "!#$%&'*+-.^_`|~09azAZ"])('%s is a token', (text) => {
  expect(token.test(text)).toBe(true)
})

test.each([
  '',
  'a b',
  'a:b',
  'a,b',
  'a;b',
  'a=b',
  '"a"',
  'a/b',
  '(a)',
  'ä',
  'a\n',
  '@',
  '[a]',
  '{a}',
  'a\\b',
  '?',
  '<a>',
])('%j is none', (text) => {
  expect(token.test(text)).toBe(false)
})
