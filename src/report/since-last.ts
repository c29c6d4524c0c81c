import type { Report } from '../model/report.ts'
import { logText } from './escape.ts'
import { count, formatTime } from './words.ts'

/** Items of one change that are named; the report has all. */
const mostNamed = 20

const verdicts = { ready: 'was ready', 'not-ready': 'was not ready', error: 'could not run' } as const

/** What is different from an earlier run, for a terminal or a log, line by line; empty where there was none. */
export function sinceLastAsText({ sinceLast, items }: Report): string[] {
  if (!sinceLast) return []
  const { previous, newlyFailing, fixed, stillFailing, flapping } = sinceLast
  const titles = new Map(items.map(({ id, title }) => [id, title]))
  const named = (id: string): string => `${titles.get(id) ?? id} (${id})`
  const list = (what: string, lines: readonly string[]): string[] => {
    if (lines.length === 0) return []
    const shown = lines.slice(0, mostNamed).map((line) => `    ${logText(line, '      ')}`) // cut: a list
    const others = lines.length - shown.length
    return [`  ${what}:`, ...shown, ...(others > 0 ? [`    ${others} more`] : [])]
  }
  const lines = [
    ...list('Newly not met', newlyFailing.map(named)),
    ...list('Met again', fixed.map(named)),
    ...list(
      'Still not met',
      stillFailing.map(({ item, since, runs }) => `${named(item)}, since ${formatTime(since)}, ${count(runs, 'run')}`),
    ),
    ...list('Now met, now not', flapping.map(named)),
  ]
  const ref = previous.ref === null ? '' : ` at ${previous.ref.slice(0, 12)}` // cut: a commit
  const before = `Since last time: the run of ${formatTime(previous.startedAt)}${ref} ${verdicts[previous.verdict]}.`
  return [logText(lines.length === 0 ? `${before} Nothing has changed.` : before), ...lines]
}
