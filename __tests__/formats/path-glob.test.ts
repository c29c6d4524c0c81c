import { describe, expect, test } from '@jest/globals'
import { fitsPath, listedDirectories, pathPatterns, shellPatterns } from '../../src/formats/path-glob.ts'

const fits = (pattern: string, path: string, hidden = true): boolean =>
  pathPatterns(pattern).some((one) => fitsPath(one, path, { hidden }))

describe('a path fits', () => {
  test.each([
    ['*.pem', 'a.pem'],
    ['*.pem', '.pem'],
    ['*a*b*', 'xaybz'],
    ['a?c', 'abc'],
    ['a?c', 'aéc'],
    ['[a-c]x', 'bx'],
    ['[!a-c]x', 'dx'],
    ['[^a]x', 'bx'],
    ['[]x]', ']'],
    ['[a-]', '-'],
    ['[a', '[a'],
    ['a/{b,c/d}/e', 'a/c/d/e'],
    ['{a,{b,c}}', 'c'],
    ['{a}', '{a}'],
    ['{}', '{}'],
    ['}a{b,c}', '}ac'],
    ['**/x', 'x'],
    ['**/x', 'a/b/x'],
    ['a/**', 'a/b/c'],
    ['a/**/b', 'a/b'],
    ['**/a/**/b', 'x/a/y/z/b'],
    ['a**b', 'axxb'],
    ['/etc/*.conf', '/etc/a.conf'],
    ['/*', '/etc'],
    ['./*', './a'],
    ['a/*/', 'a/b'],
    ['.*', '.env'],
  ])('%s: %s', (pattern, path) => {
    expect(fits(pattern, path)).toBe(true)
  })
})

describe('a path does not fit', () => {
  test.each([
    ['*.pem', 'a/b.pem'],
    ['*', ''],
    ['*', '..'],
    ['.*', '..'],
    ['**', '.'],
    ['a/**', 'a'],
    ['*a*b', 'xbya'],
    ['a?c', 'ac'],
    ['[a-c]x', 'dx'],
    ['{a,b}', 'c'],
    ['**/x', 'ax'],
    ['*/x', 'node_modules/x'],
    ['**/x', '.git/x'],
    ['/etc/*', 'etc/a'],
  ])('%s: %s', (pattern, path) => {
    expect(fits(pattern, path)).toBe(false)
  })
})

test.each([
  ['*', '.env', false],
  ['?env', '.env', false],
  ['[.]env', '.env', false],
  ['.e*', '.env', true],
  ['**/x', '.a/x', false],
  ['.a/**/x', '.a/x', true],
])('without hidden names %s fits %s: %s', (pattern, path, is) => {
  expect(fits(pattern, path, false)).toBe(is)
})

test('many stars take no time to speak of', () => {
  expect(fits(`${'*a'.repeat(200)}b`, 'a'.repeat(2000))).toBe(false)
})

test('a pattern in the words of a shell, which sees a leading dot only where it is written', () => {
  const words = (pattern: string, hidden = true) =>
    pathPatterns(pattern).flatMap((one) => shellPatterns(one, { hidden }))
  expect(words('a/*.env')).toEqual(['a/*.env', 'a/.*.env', 'a/.env'])
  expect(words('?x')).toEqual(['?x', '.x'])
  expect(words('[.]x/y')).toEqual(['[.]x/y', '.x/y'])
  expect(words('/etc/*', false)).toEqual(['/etc/*'])
  expect(listedDirectories(['*.env', 'a/*/b?', '/srv/*'])).toEqual(['.', 'a', 'a/*', '/srv'])
})
