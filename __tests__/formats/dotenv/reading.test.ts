import { expect, test } from '@jest/globals'
import { ExpansionError, faultOfLine, mostExpanded, plainKey, Recorder } from '../../../src/formats/dotenv/reading.ts'

test.each([
  ['hello', { code: 'no-equals' }],
  ['A =1', { code: 'space-around-equals', key: 'A' }],
  ['export A=1', { code: 'syntax', key: 'A' }],
  ['A-B=1', { code: 'bad-key-name' }],
  ['=1', { code: 'bad-key-name' }],
  ['hunter 22=x', { code: 'bad-key-name' }],
])('why %j is no assignment', (line, expected) => {
  expect(faultOfLine(line)).toEqual(expected)
})

test.each([
  ['A', true],
  ['_a1', true],
  ['1A', false],
  ['A.B', false],
  ['', false],
  ['Ä', false],
  ['A\n', false],
])('%j is a plain key: %s', (key, is) => {
  expect(plainKey.test(key)).toBe(is)
})

test('what was set can be looked up, what is unknown cannot', () => {
  const recorder = new Recorder('shell', 'A=1\nB=2\n', { HOME: '/root' })
  recorder.set('A', '1', 0)
  recorder.set('B', null, 4)
  expect(['A', 'B', 'HOME', 'toString'].map((name) => recorder.lookup(name))).toEqual([
    '1',
    undefined,
    '/root',
    undefined,
  ])
  recorder.refuse('syntax', 4, 'B')
  expect(recorder.reading()).toEqual({
    dialect: 'shell',
    entries: [
      { key: 'A', value: '1', line: 1, column: 1 },
      { key: 'B', value: null, line: 2, column: 1 },
    ],
    faults: [{ code: 'syntax', line: 2, column: 1, key: 'B' }],
    refused: true,
  })
})

test('expansion ends at its bound', () => {
  const recorder = new Recorder('shell', '')
  expect(recorder.spend('x'.repeat(mostExpanded))).toHaveLength(mostExpanded)
  expect(() => recorder.spend('x')).toThrow(ExpansionError)
})
