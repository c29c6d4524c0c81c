import { describe, expect, test } from '@jest/globals'
import { type Bare, type Item, parseDictionary, parseItem } from '../../src/formats/structured-fields.ts'

const bare = (text: string): Bare | undefined => parseItem(text)?.value

describe('an item', () => {
  test.each<[string, Bare]>([
    ['same-origin', { type: 'token', value: 'same-origin' }],
    ['*', { type: 'token', value: '*' }],
    ['a/b:c', { type: 'token', value: 'a/b:c' }],
    ['"a \\"b\\" \\\\"', { type: 'string', value: 'a "b" \\' }],
    ['?1', { type: 'boolean', value: true }],
    ['?0', { type: 'boolean', value: false }],
    ['42', { type: 'number', value: 42 }],
    ['-0.5', { type: 'number', value: -0.5 }],
    [':aGk=:', { type: 'bytes', value: 'aGk=' }],
    ['@1659578233', { type: 'date', value: 1_659_578_233 }],
    ['  a  ', { type: 'token', value: 'a' }],
  ])('%s', (text, value) => {
    expect(bare(text)).toEqual(value)
  })

  test('has parameters, the last of a name counts', () => {
    const parameters = parseItem('require-corp; report-to="a";x;x=2')?.parameters
    expect([...(parameters ?? [])]).toEqual([
      ['report-to', { type: 'string', value: 'a' }],
      ['x', { type: 'number', value: 2 }],
    ])
  })

  test.each([
    '',
    'a b',
    'a,b',
    '"open',
    '"a\\n"',
    '"é"',
    '?2',
    '1.',
    '1.2345',
    '1234567890123456',
    '1e3',
    '--1',
    ':a b:',
    ':open',
    '@x',
    'a;',
    'a;B=1',
    'a;b=',
    '\ta',
    'é',
    '(a)',
  ])('%j is none', (text) => {
    expect(parseItem(text)).toBeNull()
  })
})

describe('a dictionary', () => {
  const plain = (text: string): unknown => {
    const members = parseDictionary(text)
    const bareOf = (item: Item): unknown => item.value.value
    return (
      members &&
      Object.fromEntries(
        [...members].map(([key, member]) => [key, 'list' in member ? member.list.map(bareOf) : bareOf(member)]),
      )
    )
  }

  test.each<[string, unknown]>([
    ['', {}],
    ['camera=(), geolocation=(self "https://a.example")', { camera: [], geolocation: ['self', 'https://a.example'] }],
    ['a,\tb ,c=1', { a: true, b: true, c: 1 }],
    ['a=1;x=2, b=( c  d );y', { a: 1, b: ['c', 'd'] }],
    ['a=1, b=2, a=3', { b: 2, a: 3 }],
    ['fullscreen=*', { fullscreen: '*' }],
  ])('%j', (text, expected) => {
    expect(plain(text)).toEqual(expected)
  })

  test.each([
    'a,',
    ',a',
    'a b',
    'A=1',
    'a=',
    'a=(b',
    'a=(b"c")',
    'a=("b""c")',
    "camera 'none'",
    'a=(b);',
    'a=1;;b',
    '\u0000',
  ])('%j is refused as a whole', (text) => {
    expect(parseDictionary(text)).toBeNull()
  })

  test('names of objects are only names', () => {
    expect(parseDictionary('constructor=1, hasownproperty')?.size).toBe(2)
  })

  test('hostile texts end in a refusal', () => {
    for (const text of [
      'a,'.repeat(50_000),
      '('.repeat(50_000),
      `a=(${'b '.repeat(50_000)}`,
      `"${'\\"'.repeat(50_000)}`,
    ]) {
      expect(parseDictionary(text)).toBeNull()
    }
  })
})
