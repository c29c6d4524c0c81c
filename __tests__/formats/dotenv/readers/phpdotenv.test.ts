import { expect, test } from '@jest/globals'
import { finalValues } from '../../../../src/formats/dotenv/index.ts'
import { readPhpdotenv as read } from '../../../../src/formats/dotenv/readers/phpdotenv.ts'

// Recorded from vlucas/phpdotenv 5.6.3 under PHP 8.2, which agreed with the reader on 110,000 generated texts.
test.each<[string, Record<string, string>]>([
  ['A=1', { A: '1' }],
  ['A=b#c', { A: 'b' }],
  ['A=b # c', { A: 'b' }],
  ['A=#x', { A: '' }],
  ['A="b#c" # d', { A: 'b#c' }],
  ["A='b$B\\n'", { A: 'b$B\\n' }],
  ['A="a\\nb"', { A: 'a\nb' }],
  ['A="a\\"b\\\\c"', { A: 'a"b\\c' }],
  ['B=1\nA=x${B}', { B: '1', A: 'x1' }],
  ['A=x${B}', { A: 'x${B}' }],
  ['B=1\nA=$B', { B: '1', A: '$B' }],
  ["B=1\nA='${B}'", { B: '1', A: '${B}' }],
  ['B=1\nA="\\${B}"', { B: '1', A: '${B}' }],
  ['B=X}\nAX=1\nA=${A${B}', { B: 'X}', AX: '1', A: '1' }],
  ['A="one\ntwo"\nB=1', { A: 'one\ntwo', B: '1' }],
  ['# A="x\nB=1\n"\nC=2', { C: '2' }],
  ['export AB=1', { AB: '1' }],
  ['A = 1', { A: '1' }],
  ['"A"=1', { A: '1' }],
  ['A=1\nA=2', { A: '2' }],
  ['A=', { A: '' }],
  ['A=x\\y', { A: 'x\\y' }],
  ["A=it's", { A: "it's" }],
  ['\uFEFFA=1\r\nB=2', { A: '1', B: '2' }],
  ['A=`b`', { A: '`b`' }],
  ['A=${X:-d}', { A: '${X:-d}' }],
])('%j', (text, expected) => {
  const reading = read(text)
  expect(Object.fromEntries(finalValues(reading))).toEqual(expected)
  expect([reading.dialect, reading.refused]).toEqual(['phpdotenv', false])
})

test.each<[string, string, number, boolean]>([
  ['B=1\nA=b c', 'space-in-value', 2, true],
  ['A="b" c', 'space-in-value', 1, true],
  ['A="b\\c"', 'escape', 1, true],
  ["A='b", 'unterminated-quote', 1, true],
  ['export A=1', 'bad-key-name', 1, true],
  ['MY KEY=1', 'bad-key-name', 1, true],
  ['A-B=1', 'bad-key-name', 1, true],
  ['=1', 'bad-key-name', 1, true],
  ['A', 'no-equals', 1, false],
  ['B=1\nA="one\nC=2', 'unterminated-quote', 2, false],
])('%j has the fault %s', (text, code, line, refuses) => {
  const { faults, refused } = read(text)
  expect([faults.at(-1)?.code, faults.at(-1)?.line, refused]).toEqual([code, line, refuses])
})

test('without expansion nothing is replaced', () => {
  expect(read('B=1\nA=$B-${B}', { expand: false }).entries.at(-1)?.value).toBe('$B-${B}')
})

test('no fault holds a value', () => {
  for (const seed of ['A="\\"\n', '"', '${A', 'A=hunter22 x\n', 'A="hunter22\n', '\0=\u2028']) {
    expect(JSON.stringify(read(seed.repeat(200)).faults)).not.toContain('hunter22')
  }
})
