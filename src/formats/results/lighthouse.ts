import { at, listAt, textAt } from '../payload.ts'
import { momentOf, type Reading, Tally } from './reading.ts'

/** A JSON report of Lighthouse: its scores, and the lines of its budgets that are overdrawn. */
export function readLighthouse(data: unknown): Reading {
  const categories = Object.entries(Object(at(data, 'categories')) as object)
  const scores = new Map(categories.map(([id, category]) => [id, scoreOf(at(category, 'score'))]))
  const tally = new Tally()
  for (const audit of ['performance-budget', 'timing-budget']) {
    for (const line of listAt(data, 'audits', audit, 'details', 'items')) {
      const isOver = ['sizeOverBudget', 'countOverBudget', 'overBudget'].some((key) => Boolean(at(line, key)))
      if (isOver) tally.add('over-budget', textAt(line, 'label') ?? textAt(line, 'resourceType') ?? audit)
    }
  }
  const fault = textAt(data, 'runtimeError', 'code')
  const { counts, named } = tally
  return {
    format: 'lighthouse',
    looked: { what: 'categories', count: scores.size },
    counts,
    named,
    scores,
    at: momentOf(at(data, 'fetchTime')),
    commits: [],
    ...(fault !== undefined && fault !== 'NO_ERROR' && { unfinished: `the page could not be looked at (${fault})` }),
  }
}

/** Out of 100 as the page of Lighthouse shows it; null where there is none. */
function scoreOf(score: unknown): number | null {
  return typeof score === 'number' && score >= 0 && score <= 1 ? Math.round(score * 100) : null
}
