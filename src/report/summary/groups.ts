import type { Finding } from '../../model/finding.ts'
import type { ItemResult } from '../../model/report.ts'

/** Findings that differ in nothing but where they were met. */
export type Repeats = readonly [Finding, ...Finding[]]

/** Items with the same fault; most groups hold one. */
export interface Group {
  readonly items: readonly [ItemResult, ...ItemResult[]]
  /** Of each item, in the order of the items. */
  readonly findings: readonly (readonly Finding[])[]
}

/** Findings of the same rule, expectation, observation and advice together, in the order of the first of them. */
export function repeatsOf(findings: readonly Finding[]): Repeats[] {
  return together(findings, signature)
}

/** As `repeatsOf`, where also level, message and whether it is waived are the same. */
export function alike(findings: readonly Finding[]): Repeats[] {
  return together(findings, (finding) =>
    [finding.level, finding.waived, finding.message, signature(finding)].join('\u0000'),
  )
}

function together(findings: readonly Finding[], keyOf: (finding: Finding) => string): Repeats[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const known = groups.get(keyOf(finding))
    if (known) known.push(finding)
    else groups.set(keyOf(finding), [finding])
  }
  return [...groups.values()]
}

/**
 * Items of the same status and with the same faults together, in the order of the first of them.
 * @param findingsOf what there is to say of an item
 */
export function groupsOf(
  items: readonly ItemResult[],
  findingsOf: (item: ItemResult) => readonly Finding[],
): readonly Group[] {
  const groups = new Map<string, { items: [ItemResult, ...ItemResult[]]; findings: (readonly Finding[])[] }>()
  for (const item of items) {
    const findings = findingsOf(item)
    const faults = [...new Set(findings.map(signature))].sort().join('\u0001')
    const key = faults === '' ? `\u0002${item.id}` : `${item.status}\u0001${faults}`
    const known = groups.get(key)
    if (known) {
      known.items.push(item)
      known.findings.push(findings)
    } else groups.set(key, { items: [item], findings: [findings] })
  }
  return [...groups.values()]
}

function signature({ rule, expected, observed, fix }: Finding): string {
  return [rule, expected, observed, fix].join('\u0000')
}
