import { expect, test } from '@jest/globals'
import { fieldValue, token, withoutLineEnd } from '../../src/formats/http-token.ts'

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

test.each([
  [' DENY ', 'DENY'],
  ['Bearer abc\n', 'Bearer abc'],
  ['\t\r\na b\r\n', 'a b'],
  ['a\nb', 'a\nb'],
  ['\u00a0a', '\u00a0a'],
  ['a', 'a'],
  [' \n', ''],
  ['', ''],
])('the value of a header in %j is %j', (text, value) => {
  expect(fieldValue(text)).toBe(value)
})

test.each([
  ['secret\n', 'secret'],
  ['secret\r\n\n', 'secret'],
  [' se\ncret ', ' se\ncret '],
  ['\n', ''],
])('%j without the line breaks at its end is %j', (text, value) => {
  expect(withoutLineEnd(text)).toBe(value)
})
