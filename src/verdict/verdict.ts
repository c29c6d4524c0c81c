import type { Counts, ItemResult } from '../model/report.ts'
import { type Status, statuses, type Verdict } from '../model/status.ts'

/** From which level on findings of required items close the gate. `never` closes nothing but still says the verdict. */
export type FailOn = 'error' | 'warning' | 'never'

/** Whether an item in this status keeps nothing closed; `skipped` is always by an explicit condition. */
export function isMet(status: Status): boolean {
  return status === 'passed' || status === 'waived' || status === 'skipped'
}

/** Whether something was really asked about the item; a waiver on what was blocked answers nothing. */
export function wasEvaluated(item: ItemResult): boolean {
  if (item.status === 'waived') return item.checks.length > 0
  return item.status !== 'skipped' && item.status !== 'blocked'
}

/** The verdict on the items alone. `error` where no required item was evaluated: nothing checked is never green. */
export function verdictOf(items: readonly ItemResult[]): Verdict {
  const required = items.filter((item) => item.required)
  if (!required.some(wasEvaluated)) return 'error'
  return required.some(closesGate) ? 'not-ready' : 'ready'
}

/** Whether a required item keeps the gate closed. */
export function closesGate(item: ItemResult): boolean {
  return item.required && !isMet(item.status)
}

export function hasWarning(item: ItemResult): boolean {
  return (
    item.status !== 'waived' &&
    item.checks.some((check) => check.findings.some((finding) => finding.level === 'warning'))
  )
}

export function countStatuses(items: readonly ItemResult[]): Counts {
  return Object.fromEntries(
    statuses.map((status) => [status, items.filter((item) => item.status === status).length]),
  ) as Counts
}

/** Exit code of a run: 0 ready, 1 not ready, 2 the gate could not run. */
export function exitCodeOf(verdict: Verdict, failOn: FailOn): 0 | 1 | 2 {
  if (verdict === 'error') return 2
  return verdict === 'ready' || failOn === 'never' ? 0 : 1
}
