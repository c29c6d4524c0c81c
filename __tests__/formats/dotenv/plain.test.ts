import { describe, expect, test } from '@jest/globals'
import { dialects, plainEntries, read, values } from '../../../src/formats/dotenv/index.ts'
import { plainFile } from '../../../src/formats/dotenv/plain.ts'
import { readers } from '../../../src/formats/dotenv/readers/index.ts'
import { tokenize } from '../../../src/formats/dotenv/tokenizer.ts'
import { randomOf } from '../../support/random.ts'

const alphabet = 'aZ09_./:@,+%=^-'
const comments = [
  "# don't",
  '#A "b',
  '# $(x) `y` ${Z}',
  '#',
  '',
  '# ä=ö; | &',
  '#  a \t',
  '# \u{1F600} readiness: ignore x',
]

describe('a plain file is read by nobody otherwise than by its lines', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed))('seed %i', (seed) => {
    const next = randomOf(seed)
    const below = (count: number): number => Math.floor(next() * count)
    const pick = (list: readonly string[]): string => list[below(list.length)] ?? ''
    const lines = Array.from({ length: 1 + below(12) }, () =>
      below(4) === 0
        ? pick(comments)
        : `${pick(['A', 'b_1', '_C', 'export', 'PATH'])}=${Array.from({ length: below(9) }, () => pick([...alphabet])).join('')}`,
    )
    const text = lines.join('\n') + pick(['', '\n', '\n\n'])
    const plain = plainFile(text)
    expect(plain?.tokens).toEqual(tokenize(text))
    for (const dialect of dialects) {
      const own = readers[dialect](text)
      expect(own).toEqual({ dialect, entries: plain?.entries, faults: [], refused: false })
      expect(read(text, dialect)).toEqual(own)
      expect(read(text, dialect, { environment: { A: 'x' } })).toEqual(own)
    }
  })
})

describe('not plain, as readers differ', () => {
  test.each([
    ['a quote', "A='b'"],
    ['an expansion', 'A=b$C'],
    ['a comment at the end', 'A=b #c'],
    ['a blank', 'A= b'],
    ['a backslash', 'A=b\\'],
    ['a comment that goes on', '# a\\\nA=b'],
    ['a comment with a quote that opens', '# A="b\nC=d'],
    ['a carriage return', 'A=b\r\nC=d'],
    ...['\v', '\f', '\x1c', '\x1d', '\x1e', '\x85', '\u2028', '\u2029'].map((sign): [string, string] => [
      `a comment with ${JSON.stringify(sign)}, which ends a line to Python`,
      `# a${sign}b\nA=b`,
    ]),
    ['a mark of the byte order', '\uFEFFA=b'],
    ['another key', 'A-B=c'],
    ['a word of the shell', 'export A=b'],
    ['a command to the shell', 'A=b;c'],
    ['a home directory to the shell', 'A=~'],
    ['a line without a value', 'A'],
    ['a long line', `A=${'b'.repeat(20_000)}`],
  ])('%s', (_, text) => {
    expect(plainFile(text)).toBeNull()
    expect(plainEntries(text)).toBeNull()
  })
})

test('values of a plain file: each that a key has', () => {
  expect(values('A=b\nA=c\nD=\n')).toEqual(new Map([['A', ['b', 'c']]]))
})
