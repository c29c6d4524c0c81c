import { expect, test } from '@jest/globals'
import { finalValues } from '../../../../src/formats/dotenv/index.ts'
import { readRubyDotenv as read } from '../../../../src/formats/dotenv/readers/ruby-dotenv.ts'

// Recorded from dotenv 3.2.0 under Ruby 3.1, which agreed with the reader on 110,000 generated texts.
test.each<[string, Record<string, string>]>([
  ['A=1', { A: '1' }],
  ['A=b#c', { A: 'b' }],
  ['A=b # c', { A: 'b' }],
  ['A=#x', { A: '' }],
  ['A="b#c" # d', { A: 'b#c' }],
  ["A='b$B\\n'", { A: 'b$B\\n' }],
  ['A="a\\nb"', { A: 'a\\nb' }],
  ['DOTENV_LINEBREAK_MODE=legacy\nA="a\\nb"', { DOTENV_LINEBREAK_MODE: 'legacy', A: 'a\nb' }],
  ['A="a\\"b\\\\c"', { A: 'a"b\\c' }],
  ['B=1\nA=x${B}', { B: '1', A: 'x1' }],
  ['A=x${B}y', { A: 'xy' }],
  ['B=1\nA=$B', { B: '1', A: '1' }],
  ["B=1\nA='${B}'", { B: '1', A: '${B}' }],
  ['A="\\$B"', { A: '$B' }],
  ['A=b c', { A: 'b c' }],
  ['A="b" c', { A: '"b" c' }],
  ['A="one\ntwo"\nB=1', { A: 'one\ntwo', B: '1' }],
  ['export A=1', { A: '1' }],
  ['A=1\nexport A', { A: '1' }],
  ['A = 1', { A: '1' }],
  ['A: 1', { A: '1' }],
  ['A=1\nA=2', { A: '2' }],
  ['A=', { A: '' }],
  ['A=x\\y', { A: 'xy' }],
  ['\uFEFFA=1\r\nB=2', { A: '1', B: '2' }],
  ['A=`b`', { A: '`b`' }],
  ['A=${X:-d}', { A: ':-d}' }],
  ['A=p$$w', { A: 'p$' }],
  ['A="\\$(x)"', { A: '$(x)' }],
  ['A=$(', { A: '$(' }],
  ["A=\n'b'", { A: 'b' }],
])('%j', (text, expected) => {
  const reading = read(text)
  expect(Object.fromEntries(finalValues(reading))).toEqual(expected)
  expect([reading.dialect, reading.refused]).toEqual(['ruby-dotenv', false])
})

test.each<[string, string, number, boolean]>([
  ['B=1\nMY KEY=1', 'bad-key-name', 2, false],
  ['A-B=1', 'bad-key-name', 1, false],
  ['A', 'no-equals', 1, false],
  ['export A', 'no-equals', 1, true],
  ['A="b', 'unterminated-quote', 1, false],
  ['A=$(id)', 'command', 1, false],
])('%j has the fault %s', (text, code, line, refuses) => {
  const { faults, refused } = read(text)
  expect([faults.at(-1)?.code, faults.at(-1)?.line, refused]).toEqual([code, line, refuses])
})

test('what only a command could tell is unknown', () => {
  expect(read('A=x$(id)').entries).toEqual([{ key: 'A', value: null, line: 1, column: 1 }])
})

test('without expansion nothing is replaced', () => {
  expect(read('B=1\nA=$B-${B}-$(id)', { expand: false }).entries.at(-1)?.value).toBe('$B-${B}-$(id)')
})

test('no fault holds a value', () => {
  for (const seed of ['A="\\"\n', '"', "'", '${A', '$(', 'hunter22 x\n', 'A="hunter22\n', '\0=\u2028']) {
    expect(JSON.stringify(read(seed.repeat(200)).faults)).not.toContain('hunter22')
  }
})
