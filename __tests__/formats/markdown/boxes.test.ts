import { describe, expect, test } from '@jest/globals'
import { boxesIn, boxesOfLines, isBox, withoutPictures } from '../../../src/formats/markdown/boxes.ts'
import { idIn, textOf } from '../../../src/formats/markdown/tree.ts'

const short = (markdown: string) =>
  boxesIn(markdown).map(({ line, mark, isTask, node }) => [line, mark, isTask, textOf(node)])
const headings = (markdown: string) => boxesIn(markdown).map((box) => box.headings)

describe('forms', () => {
  test('task list items, and boxes that GitHub does not know', () => {
    expect(short('- [ ] a\n- [x] b\n- [] c\n- [~] d\n- [-] e\n- f\n')).toEqual([
      [1, ' ', true, 'a'],
      [2, 'x', true, 'b'],
      [3, ' ', false, '[] c'],
      [4, '~', false, '[~] d'],
      [5, '-', false, '[-] e'],
    ])
  })

  test('pictures of boxes, with and without a bullet', () => {
    expect(short('- ☐ a\n- ✅ b\n\n⬜ c\n⬜ d\n')).toEqual([
      [1, ' ', false, 'a'],
      [2, 'x', false, 'b'],
      [4, ' ', false, 'c'],
      [5, ' ', false, 'd'],
    ])
  })

  test('ticks and crosses as bullets where there are no boxes, and not beside them', () => {
    expect(short('- ✅ a\n- ❌ b\n')).toEqual([
      [1, 'x', false, 'a'],
      [2, ' ', false, 'b'],
    ])
    expect(short('- ✅ Fast\n\n- [ ] a\n')).toEqual([[3, ' ', true, 'a']])
  })

  test('rows of tables, beside lists', () => {
    expect(short('| Check | Done |\n|--|--|\n| HTTPS | ✅ |\n| Mail | |\n\n- [ ] a\n')).toEqual([
      [3, 'x', false, 'HTTPS'],
      [4, ' ', false, 'Mail'],
      [6, ' ', true, 'a'],
    ])
  })

  test('a comment behind a row is of its box', () => {
    const [box] = boxesIn('| Check | Done |\n|--|--|\n| HTTPS | ✅ | <!-- id: tls -->\n')
    expect(box && [idIn(box.node), textOf(box.node)]).toEqual(['tls', 'HTTPS'])
  })

  test('what only looks like one', () => {
    expect(
      short('## ✅ Done\n\nAll ✅ here\n\n✅ is a tick\n\n```\n☐ a\n```\n\n[ ] no list\n\n<!--\n- [ ] b\n-->\n'),
    ).toEqual([])
  })
})

describe('what they stand under', () => {
  test('headings, lines of bold words, summaries and points without a box', () => {
    const markdown = `# Launch 🚀

## A

**First:**

- [ ] a

**Second**
- [ ] b

1. Third:
   - [ ] c

2. [ ] d

## B

- [ ] e

<details><summary>More</summary>

- [ ] f
`
    expect(headings(markdown)).toEqual([
      ['Launch', 'A', 'First'],
      ['Launch', 'A', 'Second'],
      ['Launch', 'A', 'Second', 'Third'],
      ['Launch', 'A', 'Second'],
      ['Launch', 'B'],
      ['Launch', 'B', 'More'],
    ])
  })

  test('bold words in a sentence, and bold words below a box, are no heading', () => {
    expect(headings('Read **this** first\n- [ ] a\n\n  **note**\n- [ ] b\n')).toEqual([[], []])
  })

  test('parents', () => {
    const boxes = boxesIn('- [ ] a\n  - [ ] b\n    - [ ] c\n- [ ] d\n')
    expect(boxes.map(({ parent, hasBoxes }) => [parent?.line, hasBoxes])).toEqual([
      [undefined, true],
      [1, true],
      [2, false],
      [undefined, false],
    ])
  })

  test('front matter is no heading', () => {
    expect(headings('---\nname: Release\nlabels: [a]\n---\n\n- [ ] a\n')).toEqual([[]])
    expect(headings('---\n\nText\n\n---\n\n# A\n- [ ] a\n')).toEqual([['A']])
  })
})

test('none is lost, however deep, long or many', () => {
  const deep = Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- [ ] ${depth}`)
  expect(boxesOfLines(deep)).toHaveLength(400)
  expect(boxesIn(`- [ ] ${'long '.repeat(2000)}\n- [ ] b\n`)).toHaveLength(2)
  expect(boxesIn('- [ ] a\n'.repeat(2000)).at(-1)?.line).toBe(2000)
})

test('an item of a list has a box, or not', () => {
  expect(isBox({ type: 'listItem', checked: false })).toBe(true)
  expect(isBox({ type: 'listItem', checked: null, children: [] })).toBe(false)
})

test('pictures say nothing', () => {
  expect(withoutPictures('🔒  Security ✅')).toBe('Security')
})
