import { expect, test } from '@jest/globals'
import { sectionOf } from '../../../src/formats/markdown/section.ts'

const text = `# Plan

## 📞 Emergency *Contacts*

| who | phone |
|---|---|

### On call

somebody

---

## Rollback Plan ##

\`\`\`bash
# no heading
git revert
\`\`\`

# Appendix
`

test.each([
  ['Rollback Plan', '```bash\n# no heading\ngit revert\n```'],
  ['rollback plan', '```bash\n# no heading\ngit revert\n```'],
  ['**Rollback** `Plan`', '```bash\n# no heading\ngit revert\n```'],
  ['On call', 'somebody'],
  ['📞 Emergency Contacts', '| who | phone |\n|---|---|\n\n### On call\n\nsomebody'],
  ['Appendix', ''],
])('below %j', (title, expected) => {
  expect(sectionOf(text, title)).toBe(expected)
})

test.each(['', 'Rollback', 'no heading', 'Plan B'])('%j is no heading', (title) => {
  expect(sectionOf(text, title)).toBeUndefined()
})

test('of two the first counts; CRLF and an open fence do no harm', () => {
  expect(sectionOf('## A\r\n\r\none\r\n\r\n## A\r\n\r\ntwo\r\n', 'A')).toBe('one')
  expect(sectionOf('## A\n```\n## B\n', 'A')).toBe('```\n## B')
})

test('hostile texts end', () => {
  expect(sectionOf(`# ${'#'.repeat(20_000)}x`, 'y')).toBeUndefined()
  expect(sectionOf('`'.repeat(50_000), 'y')).toBeUndefined()
})
