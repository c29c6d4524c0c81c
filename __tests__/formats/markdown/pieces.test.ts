import { expect, test } from '@jest/globals'
import { piecesOf } from '../../../src/formats/markdown/pieces.ts'
import { parseMarkdown } from '../../../src/formats/markdown/tree.ts'

const many = (line: string, count: number): string[] => new Array<string>(count).fill(line)

test('a short document is one', () => {
  expect(piecesOf(['# a', '', 'b'])).toEqual([{ text: '# a\n\nb', above: 0 }])
})

test('a long one is cut before a line that begins something', () => {
  const pieces = piecesOf([...many('- [ ] a', 100), ...many('  wrapped', 100), ...many('- [ ] b', 200)])
  expect(pieces.map(({ above }) => above)).toEqual([0, 60, 200, 260, 320, 380])
})

test.each([
  ['code', '```', '```'],
  ['a comment', '<!--', '-->'],
  ['HTML', '<pre>', '</pre>'],
  ['a block of HTML', '<div>', ''],
])('is not cut in %s', (_, open, close) => {
  const lines = [...many('- [ ] a', 10), '', open, ...many('- [ ] b', 400), close, '', ...many('- [ ] c', 10)]
  const items = (parseMarkdown(lines.join('\n')).children ?? []).flatMap(({ children = [] }) => children)
  expect(items.filter(({ type }) => type === 'listItem')).toHaveLength(20)
})

test('definitions of links are known everywhere', () => {
  const lines = [...many('- [ ] [a][1]', 400), '', '[1]: https://acme.io']
  expect(JSON.stringify(parseMarkdown(lines.join('\n'))).match(/"linkReference"/g)).toHaveLength(400)
})
