import type { Cause } from '../model/cause.ts'
import type { Finding } from '../model/finding.ts'
import type { CheckResult, ItemResult } from '../model/report.ts'
import { preciselyOf, type Spoken, spokenBy } from './cause-words.ts'
import { isMet } from './verdict.ts'

/** Causes, and the findings that say nothing more than they do. */
export interface Explained {
  readonly causes: readonly Cause[]
  readonly told: ReadonlySet<Finding>
}

/** Items that have to share a cause, with those that need one of them, before it is told once. */
const fewest = 2

/** What keeps several items from being met. Pure, and the same for a stored report. */
export function causesOf(items: readonly ItemResult[]): readonly Cause[] {
  return explain(items).causes
}

/** The causes of what is not met, most important first, and what they tell. */
export function explain(items: readonly ItemResult[]): Explained {
  const unmet = items.filter(({ status }) => !isMet(status))
  const groups = new Map<string, Group>()
  for (const item of unmet) {
    for (const check of item.checks) for (const saying of spokenIn(check)) add(groups, item, saying)
  }
  const enough = [...groups.values()].filter(({ items, spoken }) => items.size >= (spoken.fewest ?? 1))
  const precise = preciseIn(unmet)
  const blocked = unmet.filter(({ blockedBy }) => blockedBy !== undefined)
  for (const group of enough) {
    joinSame(group, precise)
    joinBlocked(group, blocked)
  }
  const found = enough.filter(({ items }) => items.size >= fewest)
  const order = new Map(unmet.map(({ id }, index) => [id, index]))
  const required = new Set(unmet.filter((item) => item.required).map(({ id }) => id))
  const weights = new Map(found.map((group) => [group, [...group.items].filter((id) => required.has(id)).length]))
  found.sort((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0))
  return {
    causes: found.map(({ spoken, items: ids, precise: exact }) => ({
      cause: exact ? `${spoken.cause}: ${exact.message}` : spoken.cause,
      items: [...ids].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)),
      fix: exact?.fix ?? spoken.fix,
    })),
    told: new Set(found.flatMap(({ findings }) => findings)),
  }
}

interface Group {
  readonly spoken: Spoken
  readonly items: Set<string>
  readonly findings: Finding[]
  /** The finding that names the fault exactly. */
  precise?: Finding
}

interface Saying {
  readonly spoken: Spoken
  /** What says no more than the cause: the finding, and what follows from a page that is not the real one. */
  readonly findings: readonly Finding[]
  /** Whether the item is not met for it; a warning only says so. */
  readonly closes: boolean
}

/** What the findings of a check say of causes. */
function spokenIn({ findings }: CheckResult): Saying[] {
  const said = findings.filter(({ level }) => level !== 'info')
  return said.flatMap((finding): Saying[] => {
    const spoken = spokenBy(finding)
    if (spoken === null) return []
    const follow = finding.rule.endsWith('/unexpected-status')
      ? said.filter(({ rule, url }) => url === finding.url && ofOneKind(rule, finding.rule))
      : [finding]
    return [{ spoken, findings: follow, closes: finding.level === 'error' }]
  })
}

function ofOneKind(rule: string, other: string): boolean {
  return rule.split('/')[0] === other.split('/')[0]
}

function add(groups: Map<string, Group>, { id }: ItemResult, { spoken, findings, closes }: Saying): void {
  const group = groups.get(spoken.key) ?? { spoken, items: new Set(), findings: [] }
  groups.set(spoken.key, group)
  if (closes) group.items.add(id)
  group.findings.push(...findings)
}

type Precise = ReadonlyMap<string, readonly (readonly [string, Finding])[]>

/** Ids of items with findings that name a fault itself, by the fault. */
function preciseIn(unmet: readonly ItemResult[]): Precise {
  const all = new Map<string, [string, Finding][]>()
  for (const { id, checks } of unmet) {
    for (const finding of checks.flatMap(({ findings }) => findings)) {
      const fault = finding.level === 'error' ? preciselyOf(finding) : null
      if (fault === null) continue
      const known = all.get(fault) ?? []
      known.push([id, finding])
      all.set(fault, known)
    }
  }
  return all
}

/** Items that name the fault itself, which the others only ran into. */
function joinSame(group: Group, precise: Precise): void {
  for (const [id, finding] of precise.get(group.spoken.precisely ?? '') ?? []) {
    group.items.add(id)
    group.precise ??= finding
  }
}

/** Items that need such an item, also by way of others. */
function joinBlocked({ items }: Group, blocked: readonly ItemResult[]): void {
  for (let grown = true; grown; ) {
    const more = blocked.filter(({ id, blockedBy }) => !items.has(id) && blockedBy?.some((need) => items.has(need)))
    for (const { id } of more) items.add(id)
    grown = more.length > 0
  }
}
