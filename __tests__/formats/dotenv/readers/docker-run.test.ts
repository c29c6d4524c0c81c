import { expect, test } from '@jest/globals'
import { readDockerRun as read } from '../../../../src/formats/dotenv/readers/docker-run.ts'

test.each<[string, [string, string | null][]]>([
  ['A=1', [['A', '1']]],
  ['A="x y" # z ', [['A', '"x y" # z ']]],
  ['A=$B', [['A', '$B']]],
  ['A=', [['A', '']]],
  ['# x\n\n  A=1\r\n', [['A', '1']]],
  ['A=b=c', [['A', 'b=c']]],
  ['\uFEFFA=1', [['A', '1']]],
])('%j', (text, expected) => {
  const { dialect, entries, refused } = read(text)
  expect(entries.map(({ key, value }) => [key, value])).toEqual(expected)
  expect([dialect, refused]).toEqual(['docker-run', false])
})

test.each<[string, string, number, boolean]>([
  ['export A=1', 'syntax', 1, true],
  ['A =1', 'space-around-equals', 1, true],
  ['=1', 'bad-key-name', 1, true],
  ['A=1\na b', 'syntax', 2, true],
  ['A=1\nB', 'no-equals', 2, false],
  [`A=${'x'.repeat(70_000)}`, 'too-long', 1, true],
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
