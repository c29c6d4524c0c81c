import { describe, expect, test } from '@jest/globals'
import { type Dialect, dialects, finalValues, read, tokenize, values } from '../../../src/formats/dotenv/index.ts'

/** What each reader makes of one line; a dash where it sets nothing. */
function all(text: string, key = 'A'): Record<Dialect, string> {
  return Object.fromEntries(
    dialects.map((dialect) => [dialect, finalValues(read(text, dialect)).get(key) ?? '-']),
  ) as Record<Dialect, string>
}

const py = 'python-dotenv'
const environ = 'django-environ'
const old = 'django-environ-0.11'

describe('one text, many readers', () => {
  test.each<[string, Partial<Record<Dialect, string>>]>([
    [
      'A=red',
      {
        [py]: 'red',
        [environ]: 'red',
        [old]: 'red',
        compose: 'red',
        'docker-run': 'red',
        dotenv: 'red',
        shell: 'red',
        systemd: 'red',
      },
    ],
    ['A=red#1', { [py]: 'red#1', [old]: 'red', compose: 'red#1', dotenv: 'red', shell: 'red#1', systemd: 'red#1' }],
    [
      'A=red # one',
      {
        [py]: 'red',
        [environ]: 'red # one',
        compose: 'red',
        'docker-run': 'red # one',
        dotenv: 'red',
        shell: 'red',
        systemd: 'red # one',
      },
    ],
    [
      'A="x y"',
      {
        [py]: 'x y',
        [environ]: 'x y',
        compose: 'x y',
        'docker-run': '"x y"',
        dotenv: 'x y',
        shell: 'x y',
        systemd: 'x y',
      },
    ],
    ['A=`x`', { [py]: '`x`', compose: '`x`', dotenv: 'x', shell: '-', systemd: '`x`' }],
    [
      'A="x\\ny"',
      { [py]: 'x\ny', [environ]: 'x\\ny', compose: 'x\ny', dotenv: 'x\ny', shell: 'x\\ny', systemd: 'x\\ny' },
    ],
    ['B=1\nA=x$B', { [py]: 'x$B', [environ]: 'x$B', compose: 'x1', dotenv: 'x$B', shell: 'x1', systemd: 'x$B' }],
    [
      'A=x${N:-y}',
      { [py]: 'xy', [environ]: 'x${N:-y}', compose: 'xy', dotenv: 'x${N:-y}', shell: 'xy', systemd: 'x${N:-y}' },
    ],
    ['A=x$$y', { [py]: 'x$$y', compose: 'x$y', dotenv: 'x$$y', shell: '-' }],
    [
      'A="one\ntwo"',
      {
        [py]: 'one\ntwo',
        [environ]: '"one',
        compose: 'one\ntwo',
        'docker-run': '"one',
        dotenv: 'one\ntwo',
        shell: 'one\ntwo',
        systemd: 'one\ntwo',
      },
    ],
    [
      'export A=1',
      { [py]: '1', [environ]: '1', compose: '1', 'docker-run': '-', dotenv: '1', shell: '1', systemd: '-' },
    ],
    ['A = 1', { [py]: '1', [environ]: '-', compose: '1', 'docker-run': '-', dotenv: '1', shell: '-', systemd: '1' }],
    [
      'A=1  ',
      { [py]: '1', [environ]: '1  ', compose: '1', 'docker-run': '1  ', dotenv: '1', shell: '1', systemd: '1' },
    ],
    ['A=1\nA=2', { [py]: '2', [environ]: '2', compose: '2', 'docker-run': '2', dotenv: '2', shell: '2', systemd: '2' }],
    ['A=$(id)', { [py]: '$(id)', compose: '$(id)', dotenv: '$(id)', shell: '-', systemd: '$(id)' }],
    ['A="a"\'b\'', { shell: 'ab', systemd: 'ab', [environ]: '"a"\'b\'' }],
    ['A=one\\\ntwo', { shell: 'onetwo', systemd: 'onetwo', compose: 'one\\' }],
  ])('%j', (text, wanted) => {
    expect(all(text)).toMatchObject(wanted)
  })
})

test('a faulty file is refused by those who refuse it, with the place', () => {
  const refused = (text: string): Dialect[] => dialects.filter((dialect) => read(text, dialect).refused)
  expect(refused('B=1\nA="open\n')).toEqual(['compose', 'shell'])
  expect(refused('A=x${y\n')).toEqual(['compose', 'shell'])
  expect(refused('export A=1\n')).toEqual(['docker-run', 'phpdotenv'])
  expect(read('B=1\n  A="open\n', 'compose').faults).toEqual([
    { code: 'unterminated-quote', line: 2, column: 3, key: 'A' },
  ])
})

test('keys have their own line and column', () => {
  const text = '# note\n\n  export A="1\n2"\nB=3\r\nC=4'
  expect(read(text, 'python-dotenv').entries.map(({ key, line, column }) => [key, line, column])).toEqual([
    ['A', 3, 10],
    ['B', 5, 1],
    ['C', 6, 1],
  ])
})

test('the tokenizer keeps quotes, comments and places', () => {
  const tokens = tokenize("# top\nA='x # y' # why\nstray\nB=\"open\n")
  expect(tokens.map((token) => token.kind)).toEqual(['comment', 'assignment', 'other', 'assignment'])
  expect(tokens[1]).toMatchObject({
    raw: "'x # y'",
    quote: "'",
    closed: true,
    comment: 'why',
    keySpan: { line: 2, column: 1 },
  })
  expect(tokens[3]).toMatchObject({ key: 'B', closed: false, valueSpan: { line: 4, column: 3 } })
})

test('values: every distinct text that any reader sees', () => {
  expect(values('A="b#c" # d\n').get('A')).toEqual(expect.arrayContaining(['"b', '"b#c"', '"b#c" # d', 'b#c']))
  expect(values('URL=x$PART\nPART=secret\n').get('URL')).toEqual(expect.arrayContaining(['x$PART', 'x']))
})

test('expansion is bounded', () => {
  const bomb = `A0=${'x'.repeat(100)}\n${Array.from({ length: 60 }, (_, n) => `A${n + 1}=\${A${n}}\${A${n}}`).join('\n')}\n`
  for (const dialect of dialects) {
    const total = read(bomb, dialect).entries.reduce((sum, { value }) => sum + (value?.length ?? 0), 0)
    expect(total).toBeLessThan(2_000_000)
  }
})

test('any text ends, and every value is a part of what masking knows', () => {
  const pieces = [
    'A',
    '=',
    '"',
    "'",
    '`',
    '\\',
    '$',
    '{',
    '}',
    '#',
    ' ',
    '\n',
    '\r',
    'export ',
    '\uFEFF',
    '(',
    ')',
    ':',
    '-',
    '\t',
    ';',
  ]
  let seed = 7
  const next = (): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed
  }
  for (let round = 0; round < 3000; round++) {
    const text = Array.from({ length: next() % 24 }, () => pieces[next() % pieces.length]).join('')
    const known = values(text)
    for (const dialect of dialects) {
      for (const { key, value } of read(text, dialect).entries) {
        if (value) expect(known.get(key)).toContain(value)
      }
    }
  }
})
