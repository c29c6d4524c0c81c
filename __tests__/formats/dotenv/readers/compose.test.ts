import { expect, test } from '@jest/globals'
import { readCompose as read } from '../../../../src/formats/dotenv/readers/compose.ts'

test.each<[string, [string, string | null][]]>([
  [
    'A=1\nA=2',
    [
      ['A', '1'],
      ['A', '2'],
    ],
  ],
  ['A: 1', [['A', '1']]],
  ['export A=1', [['A', '1']]],
  ['A=a # b', [['A', 'a']]],
  ['A=a#b', [['A', 'a#b']]],
  ['A="a\\n\\t\\"b"', [['A', 'a\n\t"b']]],
  ["A='a\\nb'", [['A', 'a\\nb']]],
  ['A="one\ntwo"', [['A', 'one\ntwo']]],
  [
    'A=x\nB=$A-${A}',
    [
      ['A', 'x'],
      ['B', 'x-x'],
    ],
  ],
  ['B=${A:-${C-d}}', [['B', 'd']]],
  ["A='$B'", [['A', '$B']]],
  ['A=$$B', [['A', '$B']]],
  ['A.b-c=1', [['A.b-c', '1']]],
  [
    'A=1\r\nB=2\r\n',
    [
      ['A', '1'],
      ['B', '2'],
    ],
  ],
])('%j', (text, expected) => {
  const { dialect, entries, refused } = read(text)
  expect(entries.map(({ key, value }) => [key, value])).toEqual(expected)
  expect([dialect, refused]).toEqual(['compose', false])
})

test.each<[string, string, number, boolean]>([
  ['B=1\nA="x', 'unterminated-quote', 2, true],
  ['A=${B', 'expansion', 1, true],
  ['A=${B:?no}', 'expansion', 1, true],
  ['A B=1', 'bad-key-name', 1, true],
  ['A!=1', 'bad-key-name', 1, true],
  ['1A=x', 'bad-key-name', 1, false],
  ['A', 'no-equals', 1, false],
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
