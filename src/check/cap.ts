import type { Draft } from './kind.ts'

/** Findings of one rule and level that are told one by one; a person reads no more. */
export const mostOfARule = 50

/** The first findings of each rule and level, and one that counts the rest: nothing that is judged floods the report. */
export function capped(drafts: readonly Draft[], most: number = mostOfARule): readonly Draft[] {
  if (drafts.length <= most) return drafts
  const groups = Map.groupBy(drafts, ({ rule, level, inconclusive }) => `${rule} ${level} ${inconclusive}`)
  const dropped = new Set<Draft>()
  const counts = new Map<Draft, number>()
  for (const group of groups.values()) {
    const last = group[most]
    if (last === undefined) continue
    for (const draft of group.slice(most + 1)) dropped.add(draft)
    counts.set(last, group.length - most)
  }
  return drafts.flatMap((draft): readonly Draft[] => {
    if (dropped.has(draft)) return []
    const rest = counts.get(draft)
    return [rest === undefined ? draft : more(draft, rest)]
  })
}

/** Stands for several findings, so it has the place of none. */
function more(draft: Draft, rest: number): Draft {
  const { location, ...kept } = draft
  const message = `${rest} more ${rest === 1 ? 'finding' : 'findings'} of this rule`
  return { ...kept, message, observed: `${rest}`, ...(location && { location: { file: location.file } }) }
}
