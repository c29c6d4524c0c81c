import type { Report } from '../../model/report.ts'
import { type Status, statuses } from '../../model/status.ts'
import { statusWords } from '../words.ts'
import { ownersOf, sectionsOf } from './items.ts'
import { type Markup, markup } from './markup.ts'

/** Controls that choose which items are shown; they appear where scripts run. */
export function filterMarkup(report: Report): Markup {
  const there = statuses.filter((status) => report.items.some((item) => item.status === status))
  const owners = ownersOf(report)
  const one = (label: string, name: string, options: readonly string[]): Markup =>
    markup`<label>${label} <select name="${name}"><option value="">all</option>${options.map(
      (text, index) => markup`<option value="${index}">${text}</option>`,
    )}</select></label>
`
  return markup`<form class="filter" role="search" aria-label="Items" hidden>
<fieldset><legend>Status</legend>${there.map(statusBox)}</fieldset>
<div>${one('Section', 'section', sectionsOf(report))}${owners.length > 0 && one('Owner', 'owner', owners)}<label>Words <input type="search" name="words" autocomplete="off"></label>
<button type="reset">Show all</button> <button type="button" name="unfold">Unfold all</button> <button type="button" name="fold">Fold all</button></div>
<p><output name="shown" aria-live="polite">${report.items.length} of ${report.items.length} items</output></p>
</form>
`
}

function statusBox(status: Status): Markup {
  const { emoji, word } = statusWords[status]
  return markup`<label><input type="checkbox" name="status" value="${status}"> <span aria-hidden="true">${emoji}</span> ${word}</label>
`
}
