import { expect, test } from '@jest/globals'
import { hasLongLine, longestLine } from '../../src/formats/long-lines.ts'

const longest = 'x'.repeat(longestLine)

test.each(['', '\n\n', longest, `${longest}\n${longest}`, `a\n${longest}\n`])('lines that people write: %#', (text) => {
  expect(hasLongLine(text)).toBe(false)
})

test.each([`${longest}x`, `a\n${longest}x\nb`, `\n${longest}x`])('a longer one: %#', (text) => {
  expect(hasLongLine(text)).toBe(true)
})
