import { expect, test } from '@jest/globals'
import { toAscii } from '../../scripts/ascii.ts'

/** The value of an expression in JavaScript. */
const value = (expression: string): unknown => new Function(`return ${expression}`)()

test.each([
  ["'a … b'"],
  ['`${1} → 😀`'],
  ["'\\\\…'"],
  ["/^[…→]$/.exec('→')[0]"],
  ["/^[😀-😃]$/u.exec('😁')[0]"],
  ["({ ä: 1, 'ö': 2 })"],
  ['1 /* … */'],
])('%s means the same', (expression) => {
  const ascii = toAscii(expression)
  expect(ascii).toMatch(/^[\0-\x7f]*$/)
  expect(value(ascii)).toEqual(value(expression))
})

test('what would mean something else is refused', () => {
  expect(() => toAscii("'\\…'")).toThrow('backslash')
})
