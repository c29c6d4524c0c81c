import { expect, test } from '@jest/globals'
import { readShell as read } from '../../../../src/formats/dotenv/readers/shell.ts'

test.each<[string, [string, string | null][]]>([
  [
    'A=1; B=2',
    [
      ['A', '1'],
      ['B', '2'],
    ],
  ],
  [
    'export A=1 B=2',
    [
      ['A', '1'],
      ['B', '2'],
    ],
  ],
  ['A=a#b # c', [['A', 'a#b']]],
  ['A="a b"\'c\'\\ d', [['A', 'a bc d']]],
  ['A=one\\\ntwo', [['A', 'onetwo']]],
  [
    'A=x\nB=$A${A}y',
    [
      ['A', 'x'],
      ['B', 'xxy'],
    ],
  ],
  ['B=${A:-d}', [['B', 'd']]],
  ['A=$(id)', [['A', null]]],
  ['A=`id`', [['A', null]]],
  ['A=~/x', [['A', null]]],
  ["A='$B'", [['A', '$B']]],
  ['A="\\$B"', [['A', '$B']]],
  ['export A', []],
])('%j', (text, expected) => {
  const { dialect, entries, refused } = read(text)
  expect(entries.map(({ key, value }) => [key, value])).toEqual(expected)
  expect([dialect, refused]).toEqual(['shell', false])
})

test.each<[string, string, number, boolean]>([
  ['B=1\nA="x', 'unterminated-quote', 2, true],
  ['A=(1)', 'syntax', 1, true],
  ['A=${B', 'syntax', 1, true],
  ['A=${B:?no}', 'expansion', 1, true],
  ['rm -rf /', 'command', 1, true],
  ['A=1 id', 'command', 1, true],
  ['A=1 > f', 'command', 1, true],
  ['A=$(id)', 'command', 1, false],
  ['A=1 &', 'command', 1, false],
  ['A = 1', 'command', 1, true],
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
