import type { ItemResult, Report } from '../../model/report.ts'
import { differingItems } from '../side-by-side.ts'
import { count, formatMs, statusWords } from '../words.ts'
import { itemLinks } from './items.ts'
import { type Markup, markup, nothing } from './markup.ts'

const verdicts = { ready: '✅ ready', 'not-ready': '❌ not ready', error: '🚫 could not run' } as const

/** The runs of a merged report side by side, first the items that are met in one and not in another; else empty. */
export function sideBySide(report: Report): Markup {
  const { runs = [], items } = report
  if (runs.length === 0) return nothing
  const differing = differingItems(report)
  const same = items.filter((item) => !differing.includes(item))
  const totals = runs.map(
    ({ verdict, counts, durationMs }) =>
      markup`<td>${verdicts[verdict]}, ${counts.passed ?? 0} passed, ${formatMs(durationMs)}</td>`,
  )
  const table = (label: string, shown: readonly ItemResult[]): Markup =>
    markup`<div class="wide" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr><th scope="col">Item</th>${runs.map(({ name }) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody><tr><th scope="row">The whole run</th>${totals}</tr>
${shown.map((item) => row(report, item))}</tbody></table></div>
`
  return markup`<p>${differing.length === 0 ? 'Every item is met or not met alike.' : `${count(differing.length, 'item')} not the same everywhere:`}</p>
${table('Not the same everywhere', differing)}${
  same.length > 0 &&
  markup`<details><summary>${count(same.length, 'item')} alike</summary>${table('Alike', same)}</details>`
}`
}

function row(report: Report, item: ItemResult): Markup {
  const cells = (report.runs ?? []).map(({ name }) => {
    const seen = item.runs?.find(({ run }) => run === name)
    if (!seen) return markup`<td class="dim">not there</td>`
    const { emoji, word } = statusWords[seen.status]
    return markup`<td><span aria-hidden="true">${emoji}</span> ${word}</td>`
  })
  return markup`<tr><td>${item.title} ${itemLinks(report, [item.id])}</td>${cells}</tr>
`
}
