import { describe, expect, test } from '@jest/globals'
import { type ListItem, listItems } from '../../src/init/list.ts'

const pick = <Key extends keyof ListItem>(markdown: string, key: Key): ListItem[Key][] =>
  listItems(markdown).map((item) => item[key])

describe('the forms of boxes', () => {
  test('every kind of list, nested, quoted, numbered in its own words, in any ending of lines', () => {
    const markdown =
      '- [ ] a\r\n* [x] b\r\n+ [X] c\r\n1. [ ] d\r\n2) [ ] e\r\n   - [ ] f\r\n> - [ ] g\r\n\r\n- [ ] 5. Upload\r\n- [ ] CRIT-001: Keys\r\n'
    expect(pick(markdown, 'text')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'Upload', 'Keys'])
    expect(pick(markdown, 'mark').slice(0, 3)).toEqual([' ', 'x', 'x'])
  })

  test('boxes that GitHub does not know, and their marks', () => {
    const markdown = '- [] a\n- [~] b\n- [-] c\n- [ ] d\n'
    expect(pick(markdown, 'text')).toEqual(['a', 'b', 'c', 'd'])
    expect(pick(markdown, 'mark')).toEqual([' ', '~', '-', ' '])
  })

  test('what only looks like one', () => {
    expect(listItems('- [link](x)\n- [1] note\n- [a] b\n[ ] no list\n<!--\n- [ ] hidden\n-->\n')).toEqual([])
  })

  test('a list that stands in a block of code as a whole, at its lines', () => {
    expect(pick('# Copy\n\n```markdown\n## A\n- [ ] a\n```\n', 'line')).toEqual([5])
    expect(pick('- [ ] a\n\n```markdown\n- [ ] b\n```\n', 'text')).toEqual(['a'])
    expect(listItems('```bash\n- [ ] a\n```\n')).toEqual([])
  })
})

test('bold words are the title, else what stands before an explanation', () => {
  const markdown = `- [ ] **HSTS** configured (Strict-Transport-Security)
- [ ] **Backups:** take one
- [ ] Debug mode off — see the settings
- [ ] Cloud storage configured (S3)
- [ ] Plain words
`
  expect(pick(markdown, 'title')).toEqual([
    'HSTS',
    'Backups',
    'Debug mode off',
    'Cloud storage configured',
    'Plain words',
  ])
})

test('wrapped text, points below, code and the way of headings', () => {
  const [item, nested] = listItems(`# Launch 🚀

## 🔒 Security

- [ ] Firewall
configured
  - only 22, 80
  - [ ] \`ufw\` is on

  \`\`\`bash
  ufw status
  # allow
  \`\`\`
`)
  expect(item).toMatchObject({
    line: 5,
    text: 'Firewall configured',
    notes: ['only 22, 80'],
    code: ['ufw status', '# allow'],
    headings: ['Launch', 'Security'],
    hasItems: true,
    parent: null,
  })
  expect(nested).toMatchObject({ line: 8, spans: ['ufw'], parent: 'Firewall configured', hasItems: false })
})

test('a heading of the same depth ends the one before', () => {
  expect(pick('# A\n## B\n- [ ] a\n## C\n- [ ] b\n# D\n- [ ] c\n', 'headings')).toEqual([['A', 'B'], ['A', 'C'], ['D']])
})

test('pictures and lines through it are no words, a secret of a heading is none of the list', () => {
  const [item] = listItems('## API_TOKEN=s3cr3t-Value-42\n\n- [ ] ⚠️ ~~Redis~~ is on\n')
  expect(item).toMatchObject({ text: 'Redis is on', isStruck: true, headings: ['API_TOKEN=…'] })
})

test('rows of a table', () => {
  const [item] = listItems('| Check | Owner | Done |\n|--|--|--|\n| `DEBUG` is off | Ann | ❌ |\n')
  expect(item).toMatchObject({
    line: 3,
    title: 'DEBUG is off',
    text: 'DEBUG is off – Ann',
    spans: ['DEBUG'],
    mark: ' ',
  })
})

test('the id that a comment names', () => {
  expect(pick('- [ ] a <!-- id: x.y -->\n- [ ] b\n', 'id')).toEqual(['x.y', null])
})
