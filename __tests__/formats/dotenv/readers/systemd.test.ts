import { expect, test } from '@jest/globals'
import { readSystemd as read } from '../../../../src/formats/dotenv/readers/systemd.ts'

test.each<[string, [string, string | null][]]>([
  ['A=1', [['A', '1']]],
  ['A = a b  ', [['A', 'a b']]],
  ['A="a b"\'c\'', [['A', 'a bc']]],
  ['A=one\\\ntwo', [['A', 'onetwo']]],
  ['A=$B ${C}', [['A', '$B ${C}']]],
  ['A=a # b', [['A', 'a # b']]],
  ['; x\n# y\\\nB=1\nA=2', [['A', '2']]],
  ['A="\\"\\$\\x"', [['A', '"$\\x']]],
  ['A="one\ntwo"', [['A', 'one\ntwo']]],
])('%j', (text, expected) => {
  const { dialect, entries, refused } = read(text)
  expect(entries.map(({ key, value }) => [key, value])).toEqual(expected)
  expect([dialect, refused]).toEqual(['systemd', false])
})

test.each<[string, string, number, boolean]>([
  ['B=1\nA="x', 'unterminated-quote', 2, false],
  ['export A=1', 'bad-key-name', 1, false],
  ['hello', 'no-equals', 1, false],
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
