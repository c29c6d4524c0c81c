import type { ItemResult, Report } from '../model/report.ts'
import type { SinceLast } from '../model/since-last.ts'
import { isMet } from '../verdict/verdict.ts'

/** How long an item has not been met. */
export interface Streak {
  /** Begin of the first of the runs; ISO 8601, UTC. */
  readonly since: string
  readonly runs: number
}

/** What a later run has to know of a run. */
export interface Past extends Readonly<SinceLast['previous']> {
  /** Items that were not met, by their ids. */
  readonly failing: ReadonlyMap<string, Streak>
  readonly fixed: ReadonlySet<string>
  readonly flapping: ReadonlySet<string>
}

/** What the run of a report leaves to later ones. */
export function pastOf({ startedAt: begin, checklist, verdict, items, sinceLast }: Report): Past {
  const startedAt = instantOf(begin)
  const known = new Map(
    sinceLast?.stillFailing.map(({ item, since, runs }) => [item, { since: instantOf(since), runs }] as const),
  )
  return {
    startedAt,
    ref: checklist.ref !== null && isCommit(checklist.ref) ? checklist.ref : null,
    verdict,
    failing: new Map(items.filter(fails).map(({ id }) => [id, known.get(id) ?? { since: startedAt, runs: 1 }])),
    fixed: new Set(sinceLast?.fixed),
    flapping: new Set(sinceLast?.flapping),
  }
}

/** What is different in a report. An item that was skipped or waived meanwhile is neither fixed nor still failing. */
export function compare(past: Past, { items }: Report): SinceLast {
  const newly = items.filter((item) => fails(item) && !past.failing.has(item.id)).map(idOf)
  const fixed = items.filter(({ status, id }) => status === 'passed' && past.failing.has(id)).map(idOf)
  const stillFailing = items.flatMap((item) => {
    const streak = fails(item) ? past.failing.get(item.id) : undefined
    return streak ? [{ item: item.id, since: streak.since, runs: streak.runs + 1 }] : []
  })
  const again = (id: string): boolean => past.flapping.has(id) || past.fixed.has(id)
  const flapping = [...newly.filter(again), ...fixed.filter((id) => past.flapping.has(id))]
  const { startedAt, ref, verdict } = past
  return { previous: { startedAt, ref, verdict }, newlyFailing: newly, fixed, stillFailing, flapping }
}

/** Why a report is none of the same gate as an earlier one, or null where it is one. */
export function notComparable(previous: Report, now: Report): string | null {
  const facts = [
    ['the environment', previous.environment, now.environment],
    ['the checklist', previous.checklist.path, now.checklist.path],
    ['the phase', previous.phase, now.phase],
  ] as const
  const other = facts.find(([, was, is]) => was !== is)
  if (other) return `${other[0]} is another one`
  if (previous.verdict === 'error') return 'that run could not run'
  if (Date.parse(previous.startedAt) >= Date.parse(now.startedAt)) return 'that run is not an earlier one'
  return null
}

/** Whether a text is the full or short name of a commit. */
export function isCommit(text: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(text)
}

/** In one form, and of one length: a stored report may write it with any number of digits. */
function instantOf(text: string): string {
  return new Date(text).toISOString()
}

function fails({ status }: ItemResult): boolean {
  return !isMet(status)
}

function idOf({ id }: ItemResult): string {
  return id
}
