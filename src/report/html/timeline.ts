import type { ItemResult, Report } from '../../model/report.ts'
import { closesGate } from '../../verdict/verdict.ts'
import { formatMs, statusWords } from '../words.ts'
import { itemLinks } from './items.ts'
import { type Markup, markup, nothing } from './markup.ts'

/** Items that are drawn: the longest ones. */
const mostRows = 60

/** When each item was asked and how long that took; empty where the report does not tell. */
export function timeline(report: Report): Markup {
  const timed = report.items.filter((item): item is Timed => item.startedMs !== undefined && item.checks.length > 0)
  if (timed.length === 0) return nothing
  const rows = [...timed].sort((a, b) => b.durationMs - a.durationMs).slice(0, mostRows) // cut: a list
  const end = Math.max(1, ...timed.map(endOf))
  const longest = rows[0] as Timed
  const rest = timed.length - rows.length
  rows.sort((a, b) => a.startedMs - b.startedMs || b.durationMs - a.durationMs)
  return markup`<p>${formatMs(end)} in all; the longest is ${itemLinks(report, [longest.id])} with ${formatMs(longest.durationMs)}.${
    rest > 0 && ` The ${rest} shortest are not drawn.`
  }</p>
<div class="wide" tabindex="0" role="region" aria-label="Table of when each item was asked"><table>
<thead><tr><th scope="col">Item</th><th scope="col">Status</th><th scope="col">Begin</th><th scope="col">Duration</th><th scope="col">Drawn</th></tr></thead>
<tbody>${rows.map((item) => row(report, item, end))}</tbody></table></div>`
}

type Timed = ItemResult & { readonly startedMs: number }

function row(report: Report, item: Timed, end: number): Markup {
  const scale = (ms: number): string => ((ms / end) * 1000).toFixed(1)
  const kind = closesGate(item) ? 'closes' : item.status === 'passed' ? 'passed' : 'open'
  const width = Math.max(2, (item.durationMs / end) * 1000).toFixed(1)
  return markup`<tr><td>${itemLinks(report, [item.id])}</td><td>${statusWords[item.status].word}</td><td class="number">${formatMs(item.startedMs)}</td><td class="number">${formatMs(item.durationMs)}</td><td class="bar"><svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true"><path class="axis" d="M0 9.5H1000"/><rect class="mark ${kind}" x="${scale(item.startedMs)}" y="1" width="${width}" height="7"/></svg></td></tr>
`
}

function endOf({ startedMs, durationMs }: Timed): number {
  return startedMs + durationMs
}
