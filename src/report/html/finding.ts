import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { fileLink } from '../links.ts'
import type { Repeats } from '../summary/groups.ts'
import { count, placeOf } from '../words.ts'
import { link, type Markup, markup, rich } from './markup.ts'

const levels = { error: 'Error', warning: 'Warning', info: 'Note', waived: 'Waived' } as const

/**
 * Findings that differ only in their places, with what was expected and observed, where, and how to mend it; of a note
 * only what it says.
 */
export function findingMarkup(report: Report, repeats: Repeats): Markup {
  const [finding, ...others] = repeats
  const { level, message, rule, docs, expected, observed, fix } = finding
  const kind = finding.waived ? 'waived' : level
  const rows: readonly (readonly [string, Markup | false])[] = [
    ['Expected', expected !== '' && rich(expected)],
    ['Observed', observed !== '' && markup`<code>${observed}</code>`],
    ['Where', placeMarkup(report, finding)],
    ['Line', finding.source !== undefined && markup`<code>${finding.source.trim()}</code>`],
    ['Fix', fix !== '' && rich(fix)],
  ]
  const list = rows.flatMap(([name, value]) => (value ? [markup`<dt>${name}</dt><dd>${value}</dd>`] : []))
  return markup`<div class="finding ${kind}"><p><strong>${levels[kind]}:</strong> ${rich(message)}${others.length > 0 && ` and ${others.length} more like it`} <span class="rule">${link(docs, rule)}</span></p>${
    level !== 'info' && markup`<dl>${list}</dl>`
  }${others.length > 0 && markup`<details><summary>${count(others.length, 'other place')}</summary><ul>${others.map((one) => markup`<li>${placeMarkup(report, one) || rich(one.message)}</li>`)}</ul></details>`}</div>`
}

/** Where a finding was met, as a link where that can be shown. */
function placeMarkup(report: Report, finding: Finding): Markup | false {
  const place = placeOf(finding)
  const address = finding.location ? fileLink(report, finding.location) : finding.url
  return place !== '' && markup`<code>${link(address, place)}</code>`
}
