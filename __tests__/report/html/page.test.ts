import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { renderHtml } from '../../../src/report/html/page.ts'
import { script } from '../../../src/report/html/script.ts'
import { style } from '../../../src/report/html/style.ts'
import { aReportOfEveryPart, attribute, pageOf, read, textOf } from '../../support/page.ts'
import { oneOf, randomOf } from '../../support/random.ts'
import { randomReport } from '../../support/random-report.ts'
import { anItem, anItemThat, aReport, aReportOfEveryStatus, hostileTexts } from '../../support/report.ts'

const onFailure = (text: string) => [{ title: text, text: `# a\n\n1. b **c** \`d\`\n\n${text}` }]

describe('the page', () => {
  test('is valid, has one heading of the first level, and each of its ids once', () => {
    const page = pageOf(aReportOfEveryPart('text'), onFailure('text'))
    expect(page.errors).toEqual([])
    const heads = page.elements.filter(({ tagName }) => tagName === 'h1').map(textOf)
    expect(heads).toEqual([expect.stringContaining('❌ Not ready: 5 of 8 required items not met')])
    const ids = page.elements.flatMap((one) => attribute(one, 'id') ?? [])
    expect(ids).toEqual([...new Set(ids)])
  })

  test('asks for nothing, and lets only its own script and style be', () => {
    const page = pageOf(aReportOfEveryPart('text'))
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const policy = page.elements.find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy')
    expect(attribute(policy, 'content')).toBe(
      `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`,
    )
    const inline = page.elements.filter(({ tagName }) => /^(?:script|style)$/.test(tagName)).map(textOf)
    expect(inline).toEqual([style, script])
    expect(page.elements.some(({ tagName }) => /^(?:img|iframe|link|object|base|video)$/.test(tagName))).toBe(false)
    expect(`${style}${script}`).not.toMatch(/url\(|@import|https?:|fetch|XMLHttp|innerHTML/)
  })

  test('leads to each part that is there, and to no other', () => {
    const leads = (text: ReturnType<typeof pageOf>): unknown[] =>
      text.elements
        .filter(({ tagName, parentNode }) => tagName === 'a' && (parentNode as { tagName?: string }).tagName === 'li')
        .map((one) => attribute(one, 'href'))
        .filter((href) => href?.startsWith('#') && !href.startsWith('#item-'))
    const sections = (text: ReturnType<typeof pageOf>): unknown[] =>
      text.elements.filter(({ tagName }) => tagName === 'section').map((one) => `#${attribute(one, 'id')}`)
    for (const page of [pageOf(aReportOfEveryPart('text'), onFailure('x')), pageOf(aReport([anItem()]))]) {
      expect(leads(page)).toEqual(sections(page))
    }
    expect(sections(pageOf(aReport([anItem()])))).toEqual(['#items'])
  })

  test('problems stand first, and a report of nothing is a page', () => {
    const location = { file: 'c.yml', line: 2, column: 1 }
    const problems = [{ message: 'unknown key `x`', suggestion: 'did you mean', location }]
    const page = pageOf(aReport([], { verdict: 'error', problems }))
    expect(page.errors).toEqual([])
    expect(page.of('problems')).toBe('Why the gate could not run c.yml:2:1 unknown key xdid you mean')
    expect(pageOf(aReport([])).errors).toEqual([])
  })

  test('only a closed gate says what keeps it closed, and shows what to do', () => {
    const closed = renderHtml(aReport([anItemThat('failed')]), onFailure('Rollback'))
    expect(closed).toContain('<p>Not met: Title failed.</p>')
    expect(read(closed).of('what-to-do')).toContain('Rollback')
    const ready = renderHtml(aReport([anItemThat('passed')]), onFailure('Rollback'))
    expect(ready).not.toContain('Not met')
    expect(ready).not.toContain('Rollback')
  })

  test('tells counts, causes and provenance', () => {
    const page = read(renderHtml(aReportOfEveryStatus()))
    const counts = page.elements.find((one) => attribute(one, 'class') === 'counts')
    expect(textOf(counts)).toContain('2 could not be asked')
    const causes = [{ cause: 'the shop refuses connections', items: ['item'], fix: 'Start it.' }]
    const checklist = { path: 'c.yml', ref: 'c0ffee1', sha256: 'ab'.repeat(32), source: 'base' } as const
    const other = pageOf(aReport([anItem()], { causes, checklist, notes: ['A note.'], envFiles: ['.env'] }))
    expect(other.of('causes')).toContain('the shop refuses connections: itemStart it.')
    const foot = textOf(other.elements.find(({ tagName }) => tagName === 'footer'))
    for (const part of ['c.yml of the base', 'c0ffee1', 'ab'.repeat(32), 'A note.', '.env', '2026-11-23 10:00 UTC']) {
      expect(foot).toContain(part)
    }
  })
})

/** What stands in no other text than hostile ones, with spaces between so that words may part. */
const pieces = [
  ...Object.values(hostileTexts),
  '<svg/onload=alert(1)>',
  '</script><script>alert(1)</script>',
  '</style><style>*{display:none}</style>',
  '</title><base href=//evil.test>',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://evil.test/"onclick=alert(1)',
  '[x](javascript:alert(1)) ![y](https://evil.test/p.png) <https://evil.test>',
  '<!-- --><!--',
  '`<b>`',
  '\u0000\ud800\u2028\ufeff',
  '&lt;script&gt;',
  '::error::owned',
  'constructor',
  '__proto__',
]

describe('hostile text', () => {
  const shapesOf = ({ elements }: ReturnType<typeof read>): string[] =>
    elements.map(
      ({ tagName, attrs }) =>
        `${tagName} ${attrs
          .map(({ name }) => name)
          .sort()
          .join(' ')}`,
    )
  // Links, code and line breaks are what a text may become.
  const known = new Set([
    ...['one `two`\nthree', 'https://shop.test/'].flatMap((text) =>
      shapesOf(
        pageOf(
          aReportOfEveryPart(text),
          onFailure(`${text}\n\n- [ ] a\n- b\n\n> c\n\n***\n\n## d *e*\n\n\`\`\`\nf\n\`\`\``),
        ),
      ),
    ),
    ...['details class data-section', 'h6 ', 'ol start'],
  ])

  test.each(Object.entries(hostileTexts))('%s is kept, and changes nothing else', (_name, text) => {
    const page = pageOf(aReportOfEveryPart(text))
    expect(page.errors).toEqual([])
    expect(shapesOf(page).filter((shape) => !known.has(shape))).toEqual([])
    const observed = page.elements.filter(({ tagName }) => tagName === 'code').map(textOf)
    expect(observed).toContain(text.replaceAll('\r\n', '\n'))
  })

  test.each(Array.from({ length: 60 }, (_, seed) => seed))('at random, seed %i', (seed) => {
    const random = randomOf(seed)
    const some = (): string =>
      Array.from({ length: 1 + Math.floor(random() * 3) }, () => oneOf(pieces, random)).join(' ')
    const report = withTexts(aReportOfEveryPart('text'), some) as ReturnType<typeof aReportOfEveryPart>
    const text = renderHtml(report, onFailure(some()))
    const page = read(text)
    expect(
      page.errors.filter((code) => !/^(?:unexpected-null|control-character|noncharacter|surrogate)/.test(code)),
    ).toEqual([])
    expect(shapesOf(page).filter((shape) => !known.has(shape))).toEqual([])
    expect(
      page.elements
        .filter(({ tagName }) => /^(?:script|style|base|form|title)$/.test(tagName))
        .map(({ tagName }) => tagName),
    ).toEqual(['title', 'style', 'form', 'script'])
    const hrefs = page.elements.flatMap((one) => attribute(one, 'href') ?? [])
    expect(hrefs.filter((href) => !/^(?:#[a-z]+(?:-\d+|-[a-z-]+)?|https?:\/\/.*)$/s.test(href))).toEqual([])
    expect(text).not.toMatch(/^\s*::|##\[/m)
  })
})

test.each(Array.from({ length: 40 }, (_, seed) => seed))('random report %i is inert', (seed) => {
  const report = randomReport(seed)
  const page = read(renderHtml(report))
  const tags = page.elements
    .map(({ tagName }) => tagName)
    .filter((tag) => /^(?:script|style|base|meta|title|form)$/.test(tag))
  expect(tags).toEqual([
    'meta',
    'meta',
    'meta',
    'meta',
    'title',
    'style',
    ...(report.items.length > 0 ? ['form'] : []),
    'script',
  ])
  const names = new Set(page.elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)))
  expect([...names].filter((name) => /^on|^style$|^src/.test(name))).toEqual([])
  const hrefs = page.elements.flatMap((one) => attribute(one, 'href') ?? [])
  expect(hrefs.filter((href) => !/^(?:#|https?:\/\/)/.test(href))).toEqual([])
})

/** The data with every free text replaced. */
function withTexts(value: unknown, some: () => string): unknown {
  if (value === 'text') return some()
  if (Array.isArray(value)) return value.map((one) => withTexts(one, some))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withTexts(one, some)]))
}
