import { expect, test } from '@jest/globals'
import { driftAsMarkdown, driftAsText } from '../../src/report/document.ts'
import { aFinding, aReport } from '../support/report.ts'

const drift = [
  aFinding({
    rule: 'document/box-without-item',
    level: 'warning',
    message: 'No item for "<b>x</b>"',
    location: { file: 'LIST.md', line: 4 },
  }),
  aFinding({
    rule: 'document/item-without-box',
    level: 'warning',
    message: 'No box',
    location: { file: 'r.yml', line: 9 },
  }),
]

test('nothing where document and checklist agree, and where there is no document', () => {
  for (const report of [aReport([]), aReport([], { document: { path: 'LIST.md', drift: [] } })]) {
    expect([driftAsMarkdown(report), driftAsText(report)]).toEqual(['', []])
  }
})

test('each difference by its place, each advice once', () => {
  const report = aReport([], {
    document: { path: 'LIST.md', drift },
    repository: { url: 'https://github.com/acme/shop', ref: 'abc', directory: '' },
  })
  const markdown = driftAsMarkdown(report)
  expect(markdown).toContain('[`LIST.md:4`](https://github.com/acme/shop/blob/abc/LIST.md?plain=1#L4)')
  expect(markdown).toContain('[`r.yml:9`](https://github.com/acme/shop/blob/abc/r.yml#L9)')
  expect(markdown.match(/Send it\./g)).toHaveLength(1)
  expect(markdown).not.toContain('<b>')
  expect(driftAsText(report).join('\n')).toMatch(/LIST\.md:4: No item[\s\S]*r\.yml:9: No box/)
})
