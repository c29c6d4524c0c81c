import { expect, test } from '@jest/globals'
import { isGlob, matchesGlob } from '../../src/formats/glob.ts'

test.each([
  ['*', ''],
  ['*', 'anything'],
  ['cookie-*', 'cookie-'],
  ['cookie-*', 'cookie-secure'],
  ['*-secure', 'cookie-secure'],
  ['a*b*c', 'abc'],
  ['a*b*c', 'a-b-b-c'],
  ['a**c', 'abc'],
  ['a.c', 'a.c'],
  ['', ''],
])('%j fits %j', (pattern, text) => {
  expect(matchesGlob(pattern, text)).toBe(true)
})

test.each([
  ['', 'a'],
  ['cookie', 'cookies'],
  ['cookie-*', 'cookie'],
  ['a.c', 'abc'],
  ['ab*ba', 'aba'],
  ['a*b*c', 'acb'],
  ['a*bc*c', 'abc'],
  ['[ab]', 'a'],
  ['?', 'a'],
])('%j does not fit %j', (pattern, text) => {
  expect(matchesGlob(pattern, text)).toBe(false)
})

test.each([
  ['deploy/*.yml', true],
  ['file?.env', true],
  ['[ab].env', true],
  ['{a,b}.env', true],
  ['deploy/app.yml', false],
])('%s is a pattern for files: %s', (path, is) => {
  expect(isGlob(path)).toBe(is)
})
