import type { Report } from '../../model/report.ts'
import { code, inline } from '../escape.ts'
import { count, formatTime } from '../words.ts'
import { blocks, bullets, heading } from './markdown.ts'

/** Items of one change that are named. */
const mostNamed = 20

const verdicts = { ready: 'was ready', 'not-ready': 'was not ready', error: 'could not run' } as const

/** What changed since an earlier run; empty where none is known or nothing did. */
export function sincePart(report: Report): string {
  const since = report.sinceLast
  if (!since) return ''
  const { previous, newlyFailing, fixed, stillFailing, flapping } = since
  const titles = new Map(report.items.map(({ id, title }) => [id, title]))
  const named = (id: string): string => `${inline(titles.get(id) ?? id)} ${code(id)}`
  const list = (words: string, items: readonly string[]): string[] => {
    if (items.length === 0) return []
    const more = items.length > mostNamed ? `; and ${items.length - mostNamed} more` : ''
    return [`**${words}:** ${items.filter((_, index) => index < mostNamed).join('; ')}${more}`]
  }
  const lines = [
    ...list('Newly not met', newlyFailing.map(named)),
    ...list('Met again', fixed.map(named)),
    ...list(
      'Still not met',
      stillFailing.map(
        ({ item, since: at, runs }) => `${named(item)} (since ${inline(formatTime(at))}, ${count(runs, 'run')})`,
      ),
    ),
    ...list('Now met, now not', flapping.map(named)),
  ]
  const ref = previous.ref === null ? '' : ` at ${code(previous.ref.slice(0, 12))}` // cut: a commit
  const before = `The run of ${inline(formatTime(previous.startedAt))}${ref} ${verdicts[previous.verdict]}.`
  return blocks([heading(3, 'Since last time'), before, lines.length === 0 ? 'Nothing has changed.' : bullets(lines)])
}
