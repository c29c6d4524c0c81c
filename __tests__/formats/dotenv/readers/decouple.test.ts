import { expect, test } from '@jest/globals'
import { readDecouple as read } from '../../../../src/formats/dotenv/readers/decouple.ts'

test.each<[string, [string, string | null][]]>([
  ['A=1', [['A', '1']]],
  ['A=False # off', [['A', 'False # off']]],
  [' A = x y ', [['A', 'x y']]],
  ['A="x y"', [['A', 'x y']]],
  [`A="x'`, [['A', `"x'`]]],
  ['A="x" # y', [['A', '"x" # y']]],
  ['A="', [['A', '"']]],
  ['A=$B', [['A', '$B']]],
  ['A=b=c', [['A', 'b=c']]],
  ['# x\n\nA=1\r\n', [['A', '1']]],
  ['A=', [['A', '']]],
  [
    '\uFEFFA=1\rB=2',
    [
      ['\uFEFFA', '1'],
      ['B', '2'],
    ],
  ],
])('%j', (text, expected) => {
  const { dialect, entries, refused } = read(text)
  expect(entries.map(({ key, value }) => [key, value])).toEqual(expected)
  expect([dialect, refused]).toEqual(['python-decouple', false])
})

test.each<[string, string, number]>([
  ['A=1\nB', 'no-equals', 2],
  ['export A=1', 'bad-key-name', 1],
])('%j has the fault %s', (text, code, line) => {
  const { faults, refused } = read(text)
  expect([faults[0]?.code, faults[0]?.line, refused]).toEqual([code, line, false])
})
