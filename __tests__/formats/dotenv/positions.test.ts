import { expect, test } from '@jest/globals'
import { Positions } from '../../../src/formats/dotenv/positions.ts'

test.each([
  ['', 0, 1, 1, 1],
  ['ab\ncd', 0, 1, 1, 2],
  ['ab\ncd', 2, 1, 3, 2],
  ['ab\ncd', 3, 2, 1, 2],
  ['ab\r\ncd', 4, 2, 1, 2],
  ['ab\rcd', 3, 2, 1, 2],
  ['\n\r\n\r\n', 5, 4, 1, 4],
  ['ab', 99, 1, 100, 1],
])('in %j offset %i is line %i, column %i', (text, offset, line, column, lines) => {
  const positions = new Positions(text)
  expect([positions.at(offset), positions.lines]).toEqual([{ line, column }, lines])
})

test('many lines', () => {
  const positions = new Positions('ab\n'.repeat(100_000))
  expect(positions.at(3 * 77_777 + 1)).toEqual({ line: 77_778, column: 2 })
})
