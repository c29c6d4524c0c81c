import { expect, test } from '@jest/globals'
import { parseMarkdown, textOf } from '../../../src/formats/markdown/tree.ts'

test('the text of a part: no marks, no comments, on one line', () => {
  expect(textOf(parseMarkdown('a **bold** `code`\n[link](x) <!-- no -->b'))).toBe('a bold code link b')
})

test('boxes are told from other items', () => {
  const [list] = parseMarkdown('- [x] a\n- b\n').children ?? []
  expect(list?.children?.map(({ checked }) => checked)).toEqual([true, null])
})

test('lines are those of git, and what nobody wrote by hand is left out', () => {
  const deep = `${'> '.repeat(60)}- [x] a`
  const found = parseMarkdown(`a\rb\n${'x'.repeat(5000)}\n${deep}\n- [ ] c\n`).children ?? []
  expect(found.map(({ type, position }) => [type, position?.start.line])).toEqual([
    ['paragraph', 1],
    ['list', 4],
  ])
})
