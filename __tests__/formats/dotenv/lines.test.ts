import { expect, test } from '@jest/globals'
import { lineEnd } from '../../../src/formats/dotenv/lines.ts'

test.each([
  ['', 0, 0],
  ['ab', 0, 2],
  ['ab', 2, 2],
  ['ab', 9, 2],
  ['ab\ncd', 0, 2],
  ['ab\ncd', 2, 2],
  ['ab\ncd', 3, 5],
  ['ab\r\ncd', 1, 2],
  ['ab\rcd\n', 0, 2],
  ['a\u2028b\n', 0, 3],
])('in %j the line of offset %i ends at %i', (text, offset, end) => {
  expect(lineEnd(text, offset)).toBe(end)
})
