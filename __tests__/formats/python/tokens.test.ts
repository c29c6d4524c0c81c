import { describe, expect, test } from '@jest/globals'
import { logicalLines, PythonFault } from '../../../src/formats/python/tokens.ts'

const read = (text: string): string[] =>
  logicalLines(text).map(({ indent, tokens }) => `${indent}: ${tokens.map(({ text }) => text).join(' ')}`)

function faultOf(text: string): PythonFault {
  try {
    logicalLines(text)
  } catch (error) {
    if (error instanceof PythonFault) return error
    throw error
  }
  throw new Error('no fault')
}

describe('logical lines', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['a = 1\nb = 2', ['0: a = 1', '0: b = 2']],
    ['a = [\n  1,\n\n  2,  # two\n]\nb', ['0: a = [ 1 , 2 , ]', '0: b']],
    ['a = 1 + \\\n  2', ['0: a = 1 + 2']],
    ['if x:\n    a = 1\n\n# note\n  b', ['0: if x :', '4: a = 1', '2: b']],
    ['  a; b = 1', ['2: a', '2: b = 1']],
    ['\uFEFFa\r\nb', ['0: a', '0: b']],
    ['x **= 2 // 3 -> y := z ... != @', ['0: x **= 2 // 3 -> y := z ... != @']],
    ['größe = .5 + 1_000 + 0xff', ['0: größe = .5 + 1_000 + 0xff']],
  ])('%j', (text, lines) => {
    expect(read(text)).toEqual(lines)
  })

  test('tokens have their places, also after a text of several lines', () => {
    const [, second] = logicalLines('a = """one\ntwo""" + b\nc')
    expect(second?.tokens[0]).toEqual({ kind: 'name', text: 'c', line: 3, column: 1 })
    expect(logicalLines('a = """one\ntwo""" + b')[0]?.tokens.at(-1)).toMatchObject({ text: 'b', line: 2, column: 10 })
  })
})

describe('strings', () => {
  test.each([
    ['"a\'b"', "a'b"],
    ["'a\\'b'", "a'b"],
    ['"\\n\\t\\r\\\\\\"\\x"', '\n\t\r\\"\\x'],
    ['r"\\n"', '\\n'],
    ['Rb"\\n"', '\\n'],
    ["'''a\n'b'\n'''", "a\n'b'\n"],
    ['"a\\\nb"', 'ab'],
    ['""', ''],
  ])('%s', (text, value) => {
    expect(logicalLines(text)[0]?.tokens).toMatchObject([{ kind: 'string', text: value }])
  })

  test('of an f-string only execution could tell the value', () => {
    expect(logicalLines('f"{x}"')[0]?.tokens[0]?.formatted).toBe(true)
    expect(logicalLines('"{x}"')[0]?.tokens[0]?.formatted).toBeUndefined()
  })
})

test.each([
  ['a = (1', 'a bracket without its end', 1],
  ['a = 1)', 'unexpected ")"', 1],
  ['a = (1]', 'unexpected "]"', 1],
  ['\na = "x', 'a string without its end', 2],
  ['a = "x\n"', 'a string without its end', 1],
  ['a = """x', 'a string without its end', 1],
  ['a = "x\\', 'a string without its end', 1],
  ['a ? b', 'text that is no Python', 1],
  ['a = 1\0', 'text that is no Python', 1],
  ['('.repeat(5000), 'brackets nested deeper than 100', 1],
])('%j is refused with its place', (text, message, line) => {
  expect(faultOf(text)).toMatchObject({ message, line })
})

test('long texts end', () => {
  expect(read('a\\\n'.repeat(5000))).toHaveLength(1)
  expect(read(`"${'\\"'.repeat(50_000)}"`)).toHaveLength(1)
  expect(read('x'.repeat(50_000))[0]).toContain('xxx')
})
