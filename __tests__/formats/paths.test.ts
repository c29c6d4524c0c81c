import { expect, test } from '@jest/globals'
import { directoryOf, joinPath } from '../../src/formats/paths.ts'

test.each([
  ['.', 'a/b', 'a/b'],
  ['deploy', './a//b/', 'deploy/a/b'],
  ['deploy', '../a', 'a'],
  ['deploy', '../../a', '../a'],
  ['..', '../a', '../../a'],
  ['deploy', '/etc/a', '/etc/a'],
  ['/etc', '../b', '/b'],
  ['a', '..', '.'],
  ['', '', '/'],
  ['a', 'b\\..\\c', 'a/b\\..\\c'],
])('%j and %j is %j', (directory, path, joined) => {
  expect(joinPath(directory, path)).toBe(joined)
})

test.each([
  ['a/b/c', 'a/b'],
  ['a', '.'],
  ['/a', '/'],
  ['/a/b', '/a'],
  ['', '.'],
])('the directory of %j is %j', (path, directory) => {
  expect(directoryOf(path)).toBe(directory)
})

test('a path of any length ends', () => {
  expect(joinPath('a', '../'.repeat(20_000)).length).toBeGreaterThan(50_000)
})
