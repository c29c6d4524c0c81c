import { expect, test } from '@jest/globals'
import { readDotenv as read } from '../../../../src/formats/dotenv/readers/dotenv.ts'

test.each<[string, [string, string | null][]]>([
  ['A=1', [['A', '1']]],
  ['A: 1', [['A', '1']]],
  ['export A = 1 # x', [['A', '1']]],
  ['A=a#b', [['A', 'a']]],
  ['A="a#b" # c', [['A', 'a#b']]],
  ["A='a\\nb'", [['A', 'a\\nb']]],
  ['A="a\\nb"', [['A', 'a\nb']]],
  ['A=`it\'s "x"`', [['A', 'it\'s "x"']]],
  ['A="one\r\ntwo"', [['A', 'one\ntwo']]],
  ['A=$B', [['A', '$B']]],
  ['A.b-c=1', [['A.b-c', '1']]],
  ['A=', [['A', '']]],
])('%j', (text, expected) => {
  const { dialect, entries, refused } = read(text)
  expect(entries.map(({ key, value }) => [key, value])).toEqual(expected)
  expect([dialect, refused]).toEqual(['dotenv', false])
})

test.each<[string, string, number, boolean]>([
  ['A="x\nB=1', 'unterminated-quote', 1, false],
  ['hello', 'no-equals', 1, false],
  ['B=1\n!x=1', 'bad-key-name', 2, false],
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
