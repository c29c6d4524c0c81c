import { expect, test } from '@jest/globals'
import { onlyInBlanks } from '../../src/expect/blanks.ts'
import { type Matcher, mismatch } from '../../src/expect/matcher.ts'

test.each([
  ['ok', 'ok\n', 'blanks at the end'],
  ['ok', 'ok\r\n', 'blanks at the end'],
  ['ok', 'ok ', 'blanks at the end'],
  ['ok', 'ok\u00a0', 'blanks at the end'],
  ['ok\n', 'ok', 'blanks at the end'],
  ['ok', '\tok', 'blanks at the beginning'],
  ['ok', ' ok\n', 'blanks around it'],
  ['a\nb', 'a\r\nb', 'CR before its line breaks'],
  [{ in: ['up', 'ok'] }, 'ok\n', 'blanks at the end'],
  [{ 'ends-with': 'done' }, 'all done\n', 'blanks at the end'],
  [{ 'starts-with': '<html' }, '\n<html>', 'blanks at the beginning'],
] as const)('%j and %j differ only in %s', (wanted, value, where) => {
  const found = mismatch(wanted as unknown as Matcher, value)
  expect(found?.observed).toBe(`${JSON.stringify(value)} (differs only in ${where})`)
})

test.each([
  ['ok', 'OK\n'],
  ['ok', 'o k'],
  ['1', 1],
  ['', ' '],
  ['ok', ''],
  [{ contains: 'ok' }, 'no\n'],
  [{ ne: 'ok' }, 'ok'],
  [{ matches: '^ok$' }, 'ok\n'],
  [{ eq: 'ok', matches: '^x' }, 'ok\n'],
  [{ in: ['up', 'down'] }, 'ok\n'],
] as const)('%j and %j differ in more, or are no texts that are compared', (wanted, value) => {
  expect(mismatch(wanted as unknown as Matcher, value)?.observed).toBe(JSON.stringify(value))
})

test('what is equal differs in nothing', () => {
  expect(mismatch('ok\n', 'ok\n')).toBeNull()
  expect(onlyInBlanks('constructor', 'ok', 'ok\n')).toBeNull()
})
