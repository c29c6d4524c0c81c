import { expect, test } from '@jest/globals'
import { isColored, lookOn } from '../../src/run/look.ts'

const terminal = { isTTY: true, columns: 97 } as const
const pipe = { isTTY: false, columns: 0 } as const

test.each([
  [terminal, {}, true],
  [pipe, {}, false],
  [terminal, { NO_COLOR: '1' }, false],
  [terminal, { NO_COLOR: '' }, true],
  [pipe, { FORCE_COLOR: '1' }, true],
  [terminal, { FORCE_COLOR: '0' }, false],
  [terminal, { FORCE_COLOR: 'false' }, false],
  [pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  [terminal, { TERM: 'dumb' }, false],
] as const)('%j with %j: colours %s', (stream, env, colored) => {
  expect(isColored(stream, env)).toBe(colored)
})

test('only a terminal has a width', () => {
  expect(lookOn(terminal, {}, { quiet: true })).toEqual({ color: true, width: 97, quiet: true, verbose: false })
  expect(lookOn(pipe, {}, { verbose: true })).toEqual({ color: false, width: undefined, quiet: false, verbose: true })
})
