import { expect, test } from '@jest/globals'
import { sameWords, tasksIn } from '../../../src/formats/markdown/tasks.ts'

const short = (markdown: string) => tasksIn(markdown).map(({ line, ticked, text }) => [line, ticked, text])

test('boxes of all kinds of lists, nested and wrapped', () => {
  const markdown = `# T

- [ ] a **bold** \`code\` [link](x)
* [x] b
  wrapped
+ [X] c
  - [ ] nested

    more of it
1. [x] numbered
10) [ ] other
> - [ ] quoted
`
  expect(short(markdown)).toEqual([
    [3, false, 'a bold code link'],
    [4, true, 'b wrapped'],
    [6, true, 'c'],
    [7, false, 'nested more of it'],
    [10, true, 'numbered'],
    [11, false, 'other'],
    [12, false, 'quoted'],
  ])
})

test('what only looks like one', () => {
  expect(
    tasksIn('[x] a\n\n- [y] c\n- \\[x] d\n- [x](link)\n\n```\n- [x] e\n```\n\n    - [x] f\n<!--\n- [x] g\n-->'),
  ).toEqual([])
})

test('boxes that nobody can tick on the platform are never ticked', () => {
  expect(short('- [] a\n- [~] b\n- [-] c\n')).toEqual([
    [1, false, 'a'],
    [2, false, 'b'],
    [3, false, 'c'],
  ])
  expect(short('- ✅ a\n- ☑ b\n')).toEqual([
    [1, false, 'a'],
    [2, false, 'b'],
  ])
})

test('the id that a comment names', () => {
  const ids = tasksIn('- [ ] a <!-- id: debug-off -->\n- [ ] b <!-- readiness: c.d -->\n- [ ] c <!-- other -->').map(
    ({ id }) => id,
  )
  expect(ids).toEqual(['debug-off', 'c.d', null])
  expect(tasksIn('- [ ] a <!-- id: x -->')[0]?.text).toBe('a')
})

test('words are the same apart from marks, case and blanks', () => {
  expect(sameWords('  **DEBUG**=False in `.env`!')).toBe(sameWords('debug false in env'))
  expect(sameWords('Größe')).not.toBe(sameWords('Grosse'))
})

test('title, section and nesting', () => {
  const markdown = `# Top

- [ ] **Backups** are made
  \`\`\`
  pg_dump
  \`\`\`
  - [x] each night

Under
-----

- [ ] plain **later** bold
`
  expect(tasksIn(markdown).map(({ text, title, section, hasBoxes }) => [text, title, section, hasBoxes])).toEqual([
    ['Backups are made', 'Backups', 'Top', true],
    ['each night', 'each night', 'Top', false],
    ['plain later bold', 'plain later bold', 'Under', false],
  ])
})
