import { expect, test } from '@jest/globals'
import { cellMark, picturedMark } from '../../../src/formats/markdown/marks.ts'

test.each([
  ['☐ Backups', ' ', true, 'Backups'],
  ['⬜ Backups', ' ', true, 'Backups'],
  ['☑️ Backups', 'x', true, 'Backups'],
  ['✅ Backups', 'x', false, 'Backups'],
  ['✔️ Backups', 'x', false, 'Backups'],
  ['❌ Backups', ' ', false, 'Backups'],
  ['🚧 Backups', '~', false, 'Backups'],
  [':white_check_mark: Backups', 'x', false, 'Backups'],
  [':white_large_square: Backups', ' ', true, 'Backups'],
])('%s', (text, mark, isBox, rest) => {
  expect(picturedMark(text)).toEqual({ mark, isBox, rest })
})

test.each(['Backups ✅', ':rocket: Launch', '🚀 Launch', '- ☐ a', ''])('begins with no mark: %s', (text) => {
  expect(picturedMark(text)).toBeNull()
})

test.each([
  ['[ ]', ' '],
  ['[x]', 'x'],
  ['- [X]', 'x'],
  ['\\[ \\]', ' '],
  ['✅', 'x'],
  ['✅ Done', 'x'],
  ['❌', ' '],
  ['**Done**', 'x'],
  ['To do', ' '],
  ['In progress', '~'],
  ['N/A', '-'],
  ['☐', ' '],
  [':white\\_check\\_mark:', 'x'],
  ['pass / fail / follow-up', ' '],
])('a cell with %s', (cell, mark) => {
  expect(cellMark(cell)).toBe(mark)
})

test.each(['', 'HTTPS', 'Done by the platform team in May', '200', '✅ Every header of the strict profile is sent'])(
  'a cell that marks nothing: %s',
  (cell) => {
    expect(cellMark(cell)).toBeNull()
  },
)
