import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../src/formats/python/expression.ts'
import { logicalLines } from '../../../src/formats/python/tokens.ts'
import type { Value } from '../../../src/formats/python/values.ts'

const known = new Map<string, Value>([
  ['N', { kind: 'number', value: 3 }],
  ['LIST', { kind: 'list', items: [{ kind: 'number', value: 1 }] }],
])
const tokens = (text: string) => logicalLines(text)[0]?.tokens ?? []
const read = (text: string): Value => evaluate(tokens(text), known)

/** The plain data of a value; `?` for what only execution could tell. */
function plain(value: Value): unknown {
  switch (value.kind) {
    case 'list':
      return value.items.map(plain)
    case 'map':
      return Object.fromEntries(value.entries.map(([key, one]) => [plain(key), plain(one)]))
    case 'none':
      return null
    case 'computed':
      return value.keys.length > 0 ? `?${value.keys.join()}` : '?'
    default:
      return value.value
  }
}

describe('what an expression is known to be', () => {
  test.each<[string, unknown]>([
    ['1', 1],
    ['-1.5e3', -1500],
    ['1_000', 1000],
    ['0xff', 255],
    ['60 * 60 * 24', 86_400],
    ['2 + 3 * 4 - 1', 13],
    ['7 // 2 + 1 / 2', 3.5],
    ['(2 + 3) * 2', 10],
    ['N * 2 + 1', 7],
    ['"a" "b"', 'ab'],
    ['"a" + \'b\'', 'ab'],
    ['True', true],
    ['not False', true],
    ['None', null],
    ['[]', []],
    ['()', []],
    ['("a")', 'a'],
    ['("a",)', ['a']],
    ['"a", "b"', ['a', 'b']],
    ['["a", 1, [True]]', ['a', 1, [true]]],
    ['["a"] + ["b"]', ['a', 'b']],
    ['LIST + [2]', [1, 2]],
    ['{"a": 1, "b": {"c": []}}', { a: 1, b: { c: [] } }],
    ['{"a", "b"}', ['a', 'b']],
    ['["a", f"{x}"]', ['a', '?']],
    ['{"a": env("B")}', { a: '?B' }],
  ])('%s', (text, value) => {
    expect(plain(read(text))).toEqual(value)
  })

  test.each([
    ['f"x"'],
    ['x'],
    ['f(1)'],
    ['"a".upper()'],
    ['"%s" % x'],
    ['"a"[0]'],
    ['1 / 0'],
    ['"a" + 1'],
    ['"a" * 3'],
    ['[x for x in y]'],
    ['1 if x else 2'],
    ['lambda: 1'],
    ['0o17'],
    ['1j'],
    ['N.real'],
  ])('%s only execution could tell', (text) => {
    expect(read(text).kind).toBe('computed')
  })
})

describe('reads of the environment', () => {
  test.each<[string, object]>([
    ['os.environ["A"]', { keys: ['A'], isText: true }],
    ['os.environ.get("A", "x")', { keys: ['A'], isText: true, fallback: { kind: 'string', value: 'x' } }],
    ['os.getenv("A")', { keys: ['A'], isText: true }],
    ['env.bool("A", default=False)', { keys: ['A'], fallback: { kind: 'boolean', value: false } }],
    ['config("A", cast=int, default=5)', { keys: ['A'], fallback: { kind: 'number', value: 5 } }],
    ['os.getenv("A") or os.getenv("B")', { keys: ['A', 'B'] }],
    ['int(os.environ.get("A", 5))', { keys: ['A'], fallback: { kind: 'number', value: 5 } }],
    ['env("A", default=other())', { keys: ['A'] }],
    ['env(name)', { keys: [] }],
    ['os.environ["not a name"]', { keys: [] }],
    ['get("A")', { keys: [] }],
    ['opts.get("A_B", "x")', { keys: ['A_B'], fallback: { kind: 'string', value: 'x' } }],
    ['int(self.opts.get("A_B"))', { keys: [] }],
    ['opts.get("a_b", "x")', { keys: [] }],
    ['LEVELS.get("A_B", "x")', { keys: [] }],
  ])('%s', (text, expected) => {
    const value = read(text)
    expect(value).toMatchObject({ kind: 'computed', ...expected })
    if (!('isText' in expected)) expect(value).not.toHaveProperty('isText')
    if (!('fallback' in expected)) expect(value).not.toHaveProperty('fallback')
  })
})

test('what grows stays bounded', () => {
  const text: Value = { kind: 'string', value: 'x'.repeat(9000), at: { kind: 'string', text: '', line: 1, column: 1 } }
  expect(evaluate(tokens('A + A'), new Map([['A', text]])).kind).toBe('computed')
  expect(read(`${'-'.repeat(5000)}1`).kind).toBe('computed')
  expect(read(`${'not '.repeat(5000)}True`).kind).toBe('computed')
  expect(read(Array(20_000).fill('1').join(' + '))).toEqual({ kind: 'number', value: 20_000 })
})
