import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { fileLink } from '../links.ts'
import { placeOf } from '../words.ts'
import { link, type Markup, markup, rich } from './markup.ts'

const levels = { error: 'Error', warning: 'Warning', info: 'Note' } as const

/** A finding with what was expected and observed, where, and how to mend it; of a note only what it says. */
export function findingMarkup(report: Report, finding: Finding): Markup {
  const { level, message, rule, docs, expected, observed, fix } = finding
  const place = placeOf(finding)
  const address = finding.location ? fileLink(report, finding.location) : finding.url
  const rows: readonly (readonly [string, Markup | false])[] = [
    ['Expected', expected !== '' && rich(expected)],
    ['Observed', observed !== '' && markup`<code>${observed}</code>`],
    ['Where', place !== '' && markup`<code>${link(address, place)}</code>`],
    ['Line', finding.source !== undefined && markup`<code>${finding.source}</code>`],
    ['Fix', fix !== '' && rich(fix)],
  ]
  const list = rows.flatMap(([name, value]) => (value ? [markup`<dt>${name}</dt><dd>${value}</dd>`] : []))
  return markup`<div class="finding ${level}"><p><strong>${levels[level]}:</strong> ${rich(message)} <span class="rule">${link(docs, rule)}</span></p>${
    level !== 'info' && markup`<dl>${list}</dl>`
  }</div>`
}
