import type { Closing } from '../model/closing.ts'
import type { Finding } from '../model/finding.ts'
import type { ItemResult } from '../model/report.ts'
import type { Verdict } from '../model/status.ts'
import { type FailOn, hasWarning, verdictOf } from './verdict.ts'

/**
 * The verdict on the items, and what closes the gate where none of them does.
 * @param drift where the document of the team and the checklist differ
 * @param others what keeps the gate closed whatever the items say
 */
export function decide(
  items: readonly ItemResult[],
  failOn: FailOn,
  drift: readonly Finding[],
  others: readonly Closing[],
): { readonly verdict: Verdict; readonly closedBy: readonly Closing[] } {
  const judged = verdictOf(items)
  if (judged !== 'ready') return { verdict: judged, closedBy: [] }
  const closedBy = [...others, ...(failOn === 'warning' ? warnings(items, drift) : [])]
  return { verdict: closedBy.length === 0 ? 'ready' : 'not-ready', closedBy }
}

function warnings(items: readonly ItemResult[], drift: readonly Finding[]): Closing[] {
  const closings: Closing[] = []
  if (items.some((item) => item.required && hasWarning(item))) {
    closings.push({
      because: 'warnings',
      sentence: 'Required items have warnings, and this run counts warnings.',
    })
  }
  if (drift.some(({ level }) => level === 'warning')) {
    closings.push({
      because: 'document-differs',
      sentence: 'The document and the checklist differ, and this run counts warnings.',
    })
  }
  return closings
}
