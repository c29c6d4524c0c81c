import type { Finding } from '../model/finding.ts'
import type { CheckResult, ItemResult } from '../model/report.ts'
import type { Status } from '../model/status.ts'
import type { Waiver, WaiverResult } from '../model/waiver.ts'

const soonDays = 14

/** An item's status from its checks: what was seen to be wrong counts before what could not be asked, people last. */
export function statusOfChecks(checks: readonly CheckResult[]): Status {
  const order: readonly Status[] = ['failed', 'error', 'expired', 'pending']
  return order.find((status) => checks.some((check) => check.status === status)) ?? 'passed'
}

/**
 * Applies the waivers of an item after its checks ran. A waiver counts through the end of its last day, UTC; an expired
 * one changes nothing but is shown.
 */
export function applyWaivers(item: ItemResult, waivers: readonly Waiver[], now: Date): ItemResult {
  const today = now.toISOString().slice(0, 10)
  const mine = waivers.filter((waiver) => waiver.item === item.id)
  if (mine.length === 0 || item.status === 'skipped') return item
  const active = mine.filter((waiver) => waiver.expires >= today)
  const whole = active.find((waiver) => waiver.rule === undefined)
  const ok = item.status === 'passed'
  const shown = (waiver: Waiver | undefined, state?: WaiverResult['state']): WaiverResult | null =>
    waiver ? resultOf(waiver, state ?? stateOf(waiver, now)) : null
  if (ok) {
    const covered = active.find((waiver) => waiver.rule && item.checks.some((check) => warns(check, waiver.rule)))
    return {
      ...markedBy(item, covered ? active : []),
      waiver: covered ? shown(covered) : shown(active[0] ?? mine[0], active[0] ? 'unneeded' : 'expired'),
    }
  }
  if (whole) return { ...markedBy(item, active), status: 'waived', waiver: shown(whole) }

  const rules = new Map(active.flatMap((waiver) => (waiver.rule ? [[waiver.rule, waiver] as const] : [])))
  const { checks: marked } = markedBy(item, active)
  const checks = marked.map((check) => (isCovered(check, rules) ? { ...check, status: 'waived' as const } : check))
  const used = [...rules.values()]
    .filter((waiver) => item.checks.some((check) => check.findings.some((finding) => finding.rule === waiver.rule)))
    .sort((a, b) => a.expires.localeCompare(b.expires))[0]
  const open = checks.filter((check) => check.status !== 'passed' && check.status !== 'waived')
  const status = item.status === 'blocked' ? 'blocked' : open.length > 0 ? statusOfChecks(open) : 'waived'
  return { ...item, checks, status, waiver: shown(used ?? active[0] ?? mine[0]) }
}

/** The item with a mark on each finding that one of these waivers covers: those of its rule, or every error. */
function markedBy(item: ItemResult, waivers: readonly Waiver[]): ItemResult {
  const covers = ({ rule, level }: Finding): boolean =>
    waivers.some((waiver) => (waiver.rule === undefined ? level === 'error' : waiver.rule === rule))
  const checks = item.checks.map((check) => ({
    ...check,
    findings: check.findings.map((finding) => (covers(finding) ? { ...finding, waived: true as const } : finding)),
  }))
  return { ...item, checks }
}

function warns(check: CheckResult, rule: string | undefined): boolean {
  return check.findings.some((finding) => finding.rule === rule)
}

/** Every error of a check that did not pass is of a waived rule. */
function isCovered(check: CheckResult, rules: ReadonlyMap<string, Waiver>): boolean {
  const errors = check.findings.filter((finding) => finding.level === 'error')
  return check.status !== 'passed' && errors.length > 0 && errors.every((finding) => rules.has(finding.rule))
}

function stateOf(waiver: Waiver, now: Date): WaiverResult['state'] {
  const today = now.toISOString().slice(0, 10)
  if (waiver.expires < today) return 'expired'
  return endsSoon(waiver.expires, now) ? 'ending' : 'active'
}

/** Whether a waiver until this day, `YYYY-MM-DD`, ends within 14 days. */
export function endsSoon(expires: string, now: Date): boolean {
  return expires <= new Date(now.getTime() + soonDays * 86_400_000).toISOString().slice(0, 10)
}

function resultOf(waiver: Waiver, state: WaiverResult['state']): WaiverResult {
  const { reason, approvedBy, expires } = waiver
  return { rule: waiver.rule ?? null, reason, approvedBy, expires, issue: waiver.issue ?? null, state }
}
