import { expect, test } from '@jest/globals'
import { documentLink, fileLink } from '../../src/report/links.ts'
import { aReport } from '../support/report.ts'

const repository = { url: 'https://github.com/acme/shop', ref: 'abc', directory: 'apps/web/' }
const report = aReport([], { repository })

test.each([
  ['a file', { file: 'compose.yml' }, '/blob/abc/apps/web/compose.yml'],
  ['a line', { file: './a b/#1.env', line: 3 }, '/blob/abc/apps/web/a%20b/%231.env#L3'],
  ['the source of Markdown', { file: 'README.md', line: 2 }, '/blob/abc/apps/web/README.md?plain=1#L2'],
])('%s of the checkout', (_, location, path) => {
  expect(fileLink(report, location)).toBe(`https://github.com/acme/shop${path}`)
})

test.each(['/etc/nginx/nginx.conf', '../other/x', 'ssh://app/etc/x', 'C:\\x'])('%s lies elsewhere', (file) => {
  expect(fileLink(report, { file })).toBeNull()
})

test('the document is that of the commit whose checklist decided', () => {
  const checklist = { path: 'x', ref: 'base', sha256: null, source: 'base' } as const
  expect(documentLink(aReport([], { repository, checklist }), { file: 'LIST.md', line: 1 })).toContain('/blob/base/')
  expect(documentLink(report, { file: 'LIST.md', line: 1 })).toContain('/blob/abc/')
})

test('no link where the repository is not known', () => {
  expect(fileLink(aReport([]), { file: 'x' })).toBeNull()
})
