import { describe, expect, test } from '@jest/globals'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Report } from '../../src/model/report.ts'
import { statuses } from '../../src/model/status.ts'
import { renderHtml } from '../../src/report/html.ts'
import {
  aCheck,
  aFinding,
  anItem,
  anItemThat,
  aReport,
  aReportFull,
  aReportOfEveryStatus,
  hostileTexts,
} from '../support/report.ts'

type Element = DefaultTreeAdapterTypes.Element

interface Page {
  readonly elements: readonly Element[]
  readonly errors: readonly string[]
}

function read(report: Report): Page {
  const errors: string[] = []
  const root = parse(renderHtml(report), { onParseError: ({ code }) => errors.push(code) })
  const elements: Element[] = []
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if ('tagName' in child) elements.push(child)
      if ('childNodes' in child) visit(child)
    }
  }
  visit(root)
  return { elements, errors }
}

const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value

function textOf(node: DefaultTreeAdapterTypes.Node | undefined): string {
  if (node === undefined) return ''
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

const shape = ({ elements }: Page): string =>
  elements.map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`).join('\n')

const articleOf = (page: Page, id: string): Element | undefined =>
  page.elements.find(
    (one) => one.tagName === 'article' && one.childNodes.some((child) => textOf(child).startsWith(`${id} `)),
  )

describe('the page', () => {
  test('is valid, has one heading, and allows itself nothing', () => {
    const page = read(aReportOfEveryStatus())
    expect(page.errors).toEqual([])
    expect(page.elements.filter(({ tagName }) => tagName === 'h1').map(textOf)).toEqual([
      '❌ Not ready: 5 of 8 required items not met · production',
    ])
    const policy = page.elements.find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy')
    expect(attribute(policy, 'content')).toBe("default-src 'none'; style-src 'unsafe-inline'")
    expect(page.elements.some(({ tagName }) => /^(script|img|iframe|link|object)$/.test(tagName))).toBe(false)
  })

  test.each(statuses)('an item that is %s', (status) => {
    const page = read(aReportOfEveryStatus())
    const kind = { passed: 'passed', waived: 'open', skipped: 'open' }[status as string] ?? 'closed'
    expect(attribute(articleOf(page, status), 'class')).toBe(kind)
    const optional = articleOf(page, `${status}-optional`)
    expect(attribute(optional, 'class')).toBe(status === 'passed' ? 'passed' : 'open')
    expect(textOf(optional)).toContain('optional')
  })

  test('a finding says what was expected, observed, where, and how to mend it', () => {
    const findings = [
      aFinding({ message: 'No HSTS', location: { file: 'a.env', line: 3 } }),
      aFinding({ level: 'warning', message: 'Weak', url: 'https://shop.test/x' }),
    ]
    const page = read(aReport([anItem({ status: 'failed', owner: 'rina', checks: [aCheck({ findings })] })]))
    const text = textOf(articleOf(page, 'item'))
    for (const part of ['No HSTS', 'Strict-Transport-Security', 'absent', 'a.env:3', 'Send it.', 'owner: rina']) {
      expect(text).toContain(part)
    }
    expect(text).toContain('warning: Weak')
    expect(text).toContain('https://shop.test/x')
    const links = page.elements.filter(({ tagName }) => tagName === 'a').map((one) => attribute(one, 'href'))
    expect(links).toEqual(findings.map(({ docs }) => docs))
  })

  test('a waiver and a reason are told', () => {
    const page = read(aReport([anItemThat('waived'), anItemThat('blocked')]))
    expect(textOf(articleOf(page, 'waived'))).toContain('Waived until 2026-12-01 (approved by rina): moving hosts')
    expect(textOf(articleOf(page, 'blocked'))).toContain('reason blocked')
  })

  test('problems stand first, and a report of nothing is a page', () => {
    const problem = {
      message: 'unknown key',
      suggestion: 'did you mean',
      location: { file: 'c.yml', line: 2, column: 1 },
    }
    const page = read(aReport([], { verdict: 'error', problems: [problem] }))
    expect(page.errors).toEqual([])
    expect(textOf(page.elements.find(({ tagName }) => tagName === 'article'))).toBe('c.yml:2:1 unknown keydid you mean')
    const empty = read(aReport([]))
    expect([empty.errors, empty.elements.some(({ tagName }) => tagName === 'article')]).toEqual([[], false])
  })

  test('only a closed gate says what keeps it closed', () => {
    expect(renderHtml(aReport([anItemThat('failed')]))).toContain('<p>Not met: Title failed.</p>')
    expect(renderHtml(aReport([anItemThat('passed')]))).not.toContain('keeps the gate closed')
  })
})

describe('hostile text', () => {
  const plain = shape(read(aReportFull('text')))

  test.each(Object.entries(hostileTexts))('%s changes no structure and is kept', (_name, text) => {
    const page = read(aReportFull(text))
    expect(page.errors).toEqual([])
    expect(shape(page)).toBe(plain)
    const body = textOf(page.elements.find(({ tagName }) => tagName === 'body'))
    expect(body).toContain(text.replaceAll('\r\n', '\n'))
  })

  test('no line is a workflow command', () => {
    expect(renderHtml(aReportFull(hostileTexts['workflow commands'] ?? ''))).not.toMatch(/^\s*::|##\[/m)
  })
})

test('sections of the document are shown where the gate is closed, as a text', () => {
  const onFailure = [{ title: 'Rollback <plan>', text: '1. <script>x</script>' }]
  const closed = renderHtml(aReport([anItemThat('failed')]), onFailure)
  expect(closed).toContain('<h2>Rollback &lt;plan&gt;</h2>')
  expect(closed).not.toContain('<script>')
  expect(renderHtml(aReport([anItem()]), onFailure)).not.toContain('Rollback')
})
