import { expect, test } from '@jest/globals'
import { readPythonDotenv as read } from '../../../../src/formats/dotenv/readers/python-dotenv.ts'

test.each<[string, [string, string | null][]]>([
  ['A=1', [['A', '1']]],
  ['export A = 1 # x', [['A', '1']]],
  ['A=a#b', [['A', 'a#b']]],
  ["'A B'=1", [['A B', '1']]],
  ['A="a\\n\\"b"', [['A', 'a\n"b']]],
  ["A='a\\nb'", [['A', 'a\\nb']]],
  [
    'A=x\nB=${A}-${C:-d}-$A',
    [
      ['A', 'x'],
      ['B', 'x-d-$A'],
    ],
  ],
  ["B='${C:-d}'", [['B', 'd']]],
  ['A="one\ntwo"', [['A', 'one\ntwo']]],
  ['A', [['A', null]]],
])('%j', (text, expected) => {
  const { dialect, entries, refused } = read(text)
  expect(entries.map(({ key, value }) => [key, value])).toEqual(expected)
  expect([dialect, refused]).toEqual(['python-dotenv', false])
})

test.each<[string, string, number, boolean]>([
  ['B=1\nA="x', 'unterminated-quote', 2, false],
  ['A="x" y', 'syntax', 1, false],
  ['A', 'no-equals', 1, false],
  ['=1', 'bad-key-name', 1, false],
])('%j has the fault %s', (text, code, line, refuses) => {
  const { faults, refused } = read(text)
  expect([faults[0]?.code, faults[0]?.line, refused]).toEqual([code, line, refuses])
})

test('without expansion nothing is replaced', () => {
  const entries = read('B=1\nA=$B-${B}', { expand: false }).entries
  expect(entries.at(-1)?.value).toBe('$B-${B}')
})

test('hostile files end, and no fault holds a value', () => {
  for (const seed of ['A="\\"\n', '"', "'", '${A', '$(', '\\', 'hunter22 x\n', 'A="hunter22\n', '\0=\u2028']) {
    expect(JSON.stringify(read(seed.repeat(500)).faults)).not.toContain('hunter22')
  }
})
