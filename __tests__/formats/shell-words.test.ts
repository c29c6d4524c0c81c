import { expect, test } from '@jest/globals'
import { commandsOf, shellWords } from '../../src/formats/shell-words.ts'

test.each<[string, string[]]>([
  ['', []],
  ['  a  b\tc ', ['a', 'b', 'c']],
  ['a "b c" \'d e\'', ['a', 'b c', 'd e']],
  ['a"b"\'c\'d', ['abcd']],
  ['"" \'\'', ['', '']],
  ['a\\ b \\" \\\\', ['a b', '"', '\\']],
  ['"a\\"b" \'a\\b\'', ['a"b', 'a\\b']],
  ['a\\\nb', ['ab']],
  ['$HOME `id` $(id) *', ['$HOME', '`id`', '$(id)', '*']],
  ['a; b && c || d | e & f\ng', ['a', ';', 'b', ';', 'c', ';', 'd', ';', 'e', ';', 'f', ';', 'g']],
  ['"a;b" \'c&&d\'', ['a;b', 'c&&d']],
  ['a "b c', ['a', 'b c']],
  ["a 'b", ['a', 'b']],
  ['a\\', ['a\\']],
])('%j', (text, words) => {
  expect(shellWords(text)).toEqual(words)
})

test.each<[string, string[][]]>([
  ['a b; c', [['a', 'b'], ['c']]],
  [';;', []],
  ["sh -c 'a b; c'", [['a', 'b'], ['c']]],
  ["/bin/bash -euc 'exec gunicorn app'", [['exec', 'gunicorn', 'app']]],
  ['sh script.sh', [['sh', 'script.sh']]],
  ["grep -c 'a; b'", [['grep', '-c', 'a; b']]],
  ['sh -c', [['sh', '-c']]],
  ['sh -c "sh -c \'a; b\'"', [['a'], ['b']]],
])('the commands of %j', (text, commands) => {
  expect(commandsOf(shellWords(text))).toEqual(commands)
})

test('shells in shells end', () => {
  let text = 'a'
  for (let depth = 0; depth < 12; depth++) text = `sh -c ${JSON.stringify(text)}`
  expect(commandsOf(shellWords(text)).flat()[0]).toBe('sh')
})

test('hostile texts end', () => {
  for (const text of ['"'.repeat(50_001), '\\'.repeat(50_001), ';'.repeat(50_000), `'${' '.repeat(50_000)}`]) {
    expect(shellWords(text).join('').length).toBeLessThanOrEqual(text.length)
  }
})
