import { at } from '../payload.ts'
import { type Reading, Tally } from './reading.ts'

/**
 * The summary of k6, of `handleSummary` or of `--summary-export`: thresholds that were crossed. Checks of k6 fail no run,
 * thresholds do.
 */
export function readK6(data: unknown): Reading {
  const tally = new Tally()
  let thresholds = 0
  for (const [metric, facts] of Object.entries(Object(at(data, 'metrics')) as object)) {
    for (const [expression, result] of Object.entries(Object(at(facts, 'thresholds')) as object)) {
      thresholds++
      // `{ ok: true }` of handleSummary is met, and so is the plain `false` of the export, which says "crossed".
      const isMet = at(result, 'ok') === true || result === false
      if (!isMet) tally.add('threshold', `${metric} ${expression}`)
    }
  }
  const { counts, named } = tally
  return { format: 'k6', looked: { what: 'thresholds', count: thresholds }, counts, named, at: null, commits: [] }
}
