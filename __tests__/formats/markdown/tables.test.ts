import { expect, test } from '@jest/globals'
import { fencedLines } from '../../../src/formats/markdown/headings.ts'
import { tableRows } from '../../../src/formats/markdown/tables.ts'

const rows = (markdown: string) => {
  const lines = markdown.split('\n')
  return [...tableRows(lines, fencedLines(lines))].map(([line, row]) => row && [line, row.mark, row.text, row.notes])
}

test('a column of boxes or pictures, wherever it stands', () => {
  expect(rows('| | Check | Owner |\n|---|:--|--|\n| [ ] | HTTPS | Ann |\n| [x] | `a|b` \\| c | |\n')).toEqual([
    null,
    null,
    [2, ' ', 'HTTPS', 'Ann'],
    [3, 'x', '`a|b` | c', ''],
  ])
  expect(rows('Check | Production\n--- | ---\n**DNS** | ✅\nMail | ❌\n').slice(2)).toEqual([
    [2, 'x', 'DNS', ''],
    [3, ' ', 'Mail', ''],
  ])
})

test('a column of status in words, numbers left out, and cells that are still empty', () => {
  const table =
    '| # | Item | Status | Notes |\n|--|--|--|--|\n| 1 | Backups | Done | daily |\n| 2 | Alerts | In progress | |\n| 3 | DNS | N/A | |\n'
  expect(rows(table).slice(2)).toEqual([
    [2, 'x', 'Backups', 'daily'],
    [3, '~', 'Alerts', ''],
    [4, '-', 'DNS', ''],
  ])
  expect(rows('| Task | Done |\n|--|--|\n| Backups | |\n').slice(2)).toEqual([[2, ' ', 'Backups', '']])
})

test('columns of ticks that say for whom it is required leave the box open', () => {
  const table = '| Requirement | Small | Large |\n|--|--|--|\n| Backups | ✅ | ✅ |\n| Pager | | ✅ |\n'
  expect(rows(table).slice(2)).toEqual([
    [2, ' ', 'Backups', ''],
    [3, ' ', 'Pager', ''],
  ])
})

test('areas beside what has to be so, and columns that are filled in by hand', () => {
  const table =
    '| Area | Item description | Not satisfied | Totally satisfied |\n|--|--|--|--|\n| Ops | Logs are kept | | |\n| Ops | Pager set | | X |\n'
  expect(rows(table).slice(2)).toEqual([
    [2, ' ', 'Logs are kept', 'Ops'],
    [3, ' ', 'Pager set', 'Ops'],
  ])
})

test.each([
  ['values', '| Variable | Value |\n|--|--|\n| PORT | 3000 |\n'],
  ['plans', '| | Free | Pro |\n|--|--|--|\n| Storage | ✅ | ✅ |\n'],
  ['code', '```\n| Check | Done |\n|--|--|\n| a | [ ] |\n```\n'],
  ['a line', 'a | b\n\n---\n'],
  ['nothing', '| Check | Done |\n|--|--|\n'],
])('no list: a table of %s', (_, markdown) => {
  expect(rows(markdown)).toEqual([])
})
