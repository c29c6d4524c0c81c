import { styleText } from 'node:util'
import { expect, test } from '@jest/globals'
import { columnsOf, glue, wrap, wrapAll } from '../../../src/report/text/wrap.ts'

test.each([
  ['abc', 3],
  ['日本', 4],
  ['✅ a', 4],
  ['e\u0301', 1],
  [styleText('red', 'abc', { validateStream: false }), 3],
])('%j takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns)
})

test('a line is broken between words, below its own begin', () => {
  expect(wrap('  one two three four', 12, 4)).toEqual(['  one two', '    three', '    four'])
  expect(wrap('one two', Number.POSITIVE_INFINITY, 4)).toEqual(['one two'])
})

test('a dot begins a line rather than ends one', () => {
  expect(wrap('  one two · three', 11, 4)).toEqual(['  one two', '    · three'])
})

test('a word that is longer than the line stays whole', () => {
  const address = `https://shop.test/${'a'.repeat(60)}`
  expect(wrap(`at ${address} end`, 40, 2)).toEqual(['at', `  ${address}`, '  end'])
})

test('colours break no word and take no columns', () => {
  const lines = wrap(styleText('dim', 'one two three', { validateStream: false }), 8, 0)
  expect(lines.map(columnsOf)).toEqual([7, 5])
})

test('no line that begins by it is a workflow command', () => {
  const text = `${'a'.repeat(30)} ::error::x ::warning::y ##[error]z`.replaceAll('##[', '## [')
  expect(wrap(text, 20, 0).join('\n')).not.toMatch(/^\s*::|##\[/m)
})

test('lines of a text that is quoted keep their mark', () => {
  expect(wrapAll(['  a\n  │ bbbb cccc dddd'], 13)).toEqual(['  a', '  │ bbbb cccc', '      dddd'])
})

test('code in backticks stays whole, an open backtick is a letter', () => {
  expect(wrap('add `- { item: a, by: b }` to it', 12, 0)).toEqual(['add', '`- { item: a, by: b }`', 'to it'])
  expect(wrap('one ` two three', 10, 0)).toEqual(['one ` two', 'three'])
})

test('at a glued space no line is broken, and it is an ordinary one', () => {
  expect(wrap(`one two${glue}three`, 10, 0)).toEqual(['one', 'two three'])
  expect(wrap(`a${glue}b`, Number.POSITIVE_INFINITY, 0)).toEqual(['a b'])
})
