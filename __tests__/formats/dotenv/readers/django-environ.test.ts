import { expect, test } from '@jest/globals'
import {
  readDjangoEnviron011 as old,
  readDjangoEnviron as read,
} from '../../../../src/formats/dotenv/readers/django-environ.ts'

type Entries = [string, string][]

test.each<[text: string, now: Entries, before: Entries]>([
  ['A=1', [['A', '1']], [['A', '1']]],
  ['A=a#b', [['A', 'a#b']], [['A', 'a']]],
  ['A=a # b', [['A', 'a # b']], [['A', 'a ']]],
  ["A='a#b' # c", [['A', "'a#b' # c"]], [['A', 'a#b']]],
  ['A="a\\"b\\n"', [['A', 'a"b\\n']], [['A', 'a"b\\n']]],
  ["A='a b'", [['A', 'a b']], [['A', 'a b']]],
  ['A="a', [['A', '"a']], [['A', '"a']]],
  ['export A=1', [['A', '1']], [['A', '1']]],
  ['A=$B', [['A', '$B']], [['A', '$B']]],
  ['1A=x', [['1A', 'x']], [['1A', 'x']]],
  [
    'A=1\r\nB=2\u2028C=3',
    [
      ['A', '1'],
      ['B', '2'],
      ['C', '3'],
    ],
    [
      ['A', '1'],
      ['B', '2'],
      ['C', '3'],
    ],
  ],
])('%j', (text, now, before) => {
  expect(read(text).entries.map(({ key, value }) => [key, value])).toEqual(now)
  expect(old(text).entries.map(({ key, value }) => [key, value])).toEqual(before)
  expect([read(text).dialect, old(text).dialect]).toEqual(['django-environ', 'django-environ-0.11'])
})

test.each([
  ['B=1\nA =1', 'space-around-equals', 2],
  [' A=1', 'syntax', 1],
  ['\uFEFFA=1', 'syntax', 1],
  ['hello', 'no-equals', 1],
  ['A-B=1', 'bad-key-name', 1],
])('%j is passed over with the fault %s', (text, code, line) => {
  for (const { faults, refused } of [read(text), old(text)]) {
    expect([faults[0]?.code, faults[0]?.line, refused]).toEqual([code, line, false])
  }
})

test('comments and blank lines are no faults', () => {
  expect(read('# A=1\n\n   \n  # x\n')).toMatchObject({ entries: [], faults: [] })
})

test('hostile files end, and no fault holds a value', () => {
  for (const seed of ['A="\\"\n', '"', "'", '\\', 'hunter22 x\n', '\u0085', '\0=']) {
    for (const reader of [read, old]) {
      expect(JSON.stringify(reader(seed.repeat(500)).faults)).not.toContain('hunter22')
    }
  }
})
