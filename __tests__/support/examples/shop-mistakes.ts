import type { Mistake } from './shop-changes.ts'
import { running } from './shop-mistakes-running.ts'
import { setUp } from './shop-mistakes-set-up.ts'

/** At least one for each box that a machine decides. */
export const mistakes: readonly Mistake[] = [...setUp, ...running]

/** The first mistakes of the table that close each box by a rule. */
export function firstOfEach(all: readonly Mistake[]): readonly Mistake[] {
  const closed = new Set<string>()
  return all.filter(({ closes }) => {
    const ids = Object.keys(closes).filter((id) => (closes[id] ?? []).length > 0 && !closed.has(id))
    for (const id of ids) closed.add(id)
    return ids.length > 0
  })
}

/** Mistakes that can be made at once: no two of a group close the same box. */
export function groups(all: readonly Mistake[]): readonly (readonly Mistake[])[] {
  const found: Mistake[][] = []
  for (const one of all) {
    const ids = Object.keys(one.closes)
    const group = found.find((others) => others.every(({ closes }) => ids.every((id) => closes[id] === undefined)))
    if (group) group.push(one)
    else found.push([one])
  }
  return found
}
