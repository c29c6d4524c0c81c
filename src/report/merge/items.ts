import type { Finding } from '../../model/finding.ts'
import type { CheckResult, ItemResult, Report } from '../../model/report.ts'
import type { Status } from '../../model/status.ts'

/** A report and the name of its run. */
export interface Named {
  readonly name: string
  readonly report: Report
}

/** What counts first where runs differ: what was seen to be wrong before what nobody could ask, met ones last. */
const worst: readonly Status[] = ['failed', 'error', 'expired', 'pending', 'blocked', 'waived', 'passed', 'skipped']

interface Seen {
  readonly name: string
  readonly item: ItemResult
}

/**
 * The items of all runs, each once, as bad as the worst run saw it. Items of another checklist are others, whatever their
 * ids: they get the name of their run before them.
 */
export function mergeItems(runs: readonly Named[]): ItemResult[] {
  const several = new Set(runs.map(({ report }) => checklistOf(report))).size > 1
  const groups = new Map<string, Seen[]>()
  for (const { name, report } of runs) {
    for (const item of report.items) {
      const key = JSON.stringify([checklistOf(report), item.id])
      const seen = groups.get(key) ?? []
      groups.set(key, [...seen, { name, item: several ? within(name, item) : item }])
    }
  }
  return [...groups.values()].map(mergeItem)
}

/** Where two reports have this in common, the same id is the same item. */
export function checklistOf({ checklist }: Report): string {
  return JSON.stringify([checklist.path, checklist.sha256])
}

/** An item of one checklist among others; what its checklist calls it stays readable. */
function within(name: string, item: ItemResult): ItemResult {
  const { blockedBy } = item
  return {
    ...item,
    id: `${name}/${item.id}`,
    section: `${name} · ${item.section}`,
    ...(blockedBy && { blockedBy: blockedBy.map((id) => `${name}/${id}`) }),
  }
}

function mergeItem(seen: readonly Seen[]): ItemResult {
  const byWorst = [...seen].sort((a, b) => worst.indexOf(a.item.status) - worst.indexOf(b.item.status))
  const first = byWorst[0]?.item ?? seen[0]?.item
  if (first === undefined) throw new Error('an item of no run')
  const asked = seen.filter(({ item }) => item.checks.length > 0)
  return {
    ...first,
    required: seen.some(({ item }) => item.required),
    reason: reasonOf(seen),
    owner: seen.map(({ item }) => item.owner).find((owner) => owner !== null) ?? null,
    durationMs: Math.max(...seen.map(({ item }) => item.durationMs)),
    checks: mergeChecks(asked),
    runs: seen.map(({ name, item }) => ({ run: name, status: item.status })),
  }
}

function reasonOf(seen: readonly Seen[]): string | null {
  const reasons = seen.flatMap(({ name, item }) => (item.reason === null ? [] : [{ name, text: item.reason }]))
  const texts = [...new Set(reasons.map(({ text }) => text))]
  if (texts.length === 0) return null
  if (texts.length === 1 && reasons.length === seen.length) return texts[0] ?? null
  return texts
    .map((text) => `${reasons.flatMap((one) => (one.text === text ? [one.name] : [])).join(', ')}: ${text}`)
    .join('; ')
}

/** Checks of one item in several runs: the first of a kind goes with the first of that kind. */
function mergeChecks(seen: readonly Seen[]): CheckResult[] {
  const groups = new Map<string, { readonly name: string; readonly check: CheckResult }[]>()
  for (const { name, item } of seen) {
    const numbers = new Map<string, number>()
    for (const check of item.checks) {
      const number = numbers.get(check.kind) ?? 0
      numbers.set(check.kind, number + 1)
      const key = `${number} ${check.kind}`
      groups.set(key, [...(groups.get(key) ?? []), { name, check }])
    }
  }
  return [...groups.values()].flatMap((group) => {
    const checks = group.map(({ check }) => check)
    const [first] = checks
    if (first === undefined) return []
    const status = worst.find((one) => checks.some((check) => check.status === one)) ?? first.status
    const durationMs = Math.max(...checks.map((check) => check.durationMs))
    return [{ ...first, status, durationMs, findings: mergeFindings(group, seen.length) }]
  })
}

/** Findings that are alike are one; one that not every run has says which have it. */
function mergeFindings(
  group: readonly { readonly name: string; readonly check: CheckResult }[],
  runs: number,
): Finding[] {
  const found = new Map<string, { readonly finding: Finding; readonly names: string[] }>()
  for (const { name, check } of group) {
    for (const finding of check.findings) {
      const key = JSON.stringify(finding)
      const same = found.get(key) ?? { finding, names: [] }
      if (!same.names.includes(name)) same.names.push(name)
      found.set(key, same)
    }
  }
  return [...found.values()].map(({ finding, names }) =>
    names.length === runs ? finding : { ...finding, message: `${names.join(', ')}: ${finding.message}` },
  )
}
