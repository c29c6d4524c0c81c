import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { DocumentSection } from '../../src/model/document-section.ts'
import type { Report } from '../../src/model/report.ts'
import { renderHtml } from '../../src/report/html/page.ts'
import { aReportFull } from './report.ts'

export type Element = DefaultTreeAdapterTypes.Element

export interface Page {
  readonly elements: readonly Element[]
  readonly errors: readonly string[]
  /** Text of the element with this id, on one line. */
  of(id: string): string
}

/** The page of a report as a browser reads it. */
export function pageOf(report: Report, onFailure: readonly DocumentSection[] = []): Page {
  return read(renderHtml(report, onFailure))
}

export function read(text: string): Page {
  const errors: string[] = []
  const elements: Element[] = []
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if ('tagName' in child) elements.push(child)
      if ('childNodes' in child) visit(child)
    }
  }
  visit(parse(text, { onParseError: ({ code }) => errors.push(code) }))
  const byId = (id: string): Element | undefined => elements.find((one) => attribute(one, 'id') === id)
  return { elements, errors, of: (id) => textOf(byId(id)).replace(/\s+/g, ' ').trim() }
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value
}

export function textOf(node: DefaultTreeAdapterTypes.Node | undefined): string {
  if (node === undefined) return ''
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** A report with every part that a page can show, in which this text stands wherever somebody could have put it. */
export function aReportOfEveryPart(of: string): Report {
  const report = aReportFull(of)
  const [first, ...others] = report.items
  if (!first) throw new Error('a report without items')
  const measured = {
    measurements: [{ label: of, requests: 5, unanswered: 1, timesMs: [1, 2, 3, 90.5] }],
    certificates: [{ host: of, issuer: of, validUntil: '2026-12-05T10:00:00.000Z' }],
  }
  const conversation = [
    { asked: of, answered: of },
    { asked: of, answered: null },
  ]
  const checks = first.checks.map((check) => ({ ...check, ...measured, conversation, attempts: 3 }))
  const drift = { ...(checks[0]?.findings[0] as (typeof checks)[0]['findings'][0]), message: of, fix: of }
  const run = { environment: of, url: of, phase: null, ref: of, startedAt: report.startedAt, durationMs: 5 }
  return {
    ...report,
    verdict: 'not-ready',
    envFiles: [of],
    causes: [{ cause: of, items: [first.id, of], fix: of }],
    sinceLast: {
      previous: { startedAt: report.startedAt, ref: null, verdict: 'ready' },
      newlyFailing: [of],
      fixed: [first.id],
      stillFailing: [{ item: of, since: report.startedAt, runs: 3 }],
      flapping: [of],
    },
    document: { path: of, drift: [drift] },
    repository: { url: 'https://github.test/acme/shop', ref: 'c0ffee', directory: '' },
    signOff: { by: of, commit: of, at: report.startedAt, verdict: 'ready', sha256: of },
    runs: [{ ...run, name: of, verdict: 'ready', counts: report.counts }],
    items: [
      {
        ...first,
        checks,
        startedMs: 3,
        document: { file: of, line: 3 },
        runs: [{ run: of, status: 'passed' }],
        blockedBy: [of],
      },
      ...others,
    ],
  }
}
