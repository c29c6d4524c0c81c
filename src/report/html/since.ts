import type { Report } from '../../model/report.ts'
import { count, formatTime } from '../words.ts'
import { itemLinks } from './items.ts'
import { type Markup, markup, nothing } from './markup.ts'

const verdicts = { ready: 'was ready', 'not-ready': 'was not ready', error: 'could not run' } as const

/** What is different from an earlier run; empty where there was none. */
export function sinceLast(report: Report): Markup {
  if (!report.sinceLast) return nothing
  const { previous, newlyFailing, fixed, stillFailing, flapping } = report.sinceLast
  const line = (what: string, ids: readonly string[]): Markup =>
    ids.length === 0 ? nothing : markup`<li>${what}: ${itemLinks(report, ids)}</li>\n`
  const still = stillFailing.map(
    ({ item, since, runs }) =>
      markup`<li>${itemLinks(report, [item])} since ${formatTime(since)}, ${count(runs, 'run')}</li>\n`,
  )
  return markup`<p>The run of ${formatTime(previous.startedAt)} ${verdicts[previous.verdict]}.</p>
<ul>
${line('Newly not met', newlyFailing)}${line('Met again', fixed)}${
  still.length > 0 && markup`<li>Still not met:<ul>${still}</ul></li>\n`
}${line('Now met, now not', flapping)}</ul>`
}
