import type { ChecklistItem } from '../checklist/checklist.ts'
import { lateItems } from './schedule.ts'

/**
 * Who may share answers: a name for each item, the same where nothing that may change the world comes between them.
 * What comes before an item is what it needs, and, for items that run after everything else, all that ran.
 * @param changes whether an item may change what others see
 */
export function memories(
  items: readonly ChecklistItem[],
  changes: (item: ChecklistItem) => boolean,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  let changed = 0
  for (const item of lateItems(items)) {
    names.set(item.id, `late ${changed}`)
    if (changes(item)) changed++
  }
  const byId = new Map(items.map((item) => [item.id, item]))
  const known = new Map<string, ReadonlySet<string>>()

  /** The last changes on each way to an item. What came before them is said by them. */
  const changesBefore = (item: ChecklistItem): ReadonlySet<string> => {
    const before = known.get(item.id)
    if (before) return before
    const found = item.needs.map((id): ReadonlySet<string> => {
      const need = byId.get(id)
      if (need === undefined) return none
      return changes(need) ? new Set([id]) : changesBefore(need)
    })
    const all = found.length === 1 ? (found[0] ?? none) : new Set(found.flatMap((one) => [...one]))
    known.set(item.id, all)
    return all
  }

  for (const item of items) {
    if (!names.has(item.id)) names.set(item.id, `after ${[...changesBefore(item)].sort().join(' ')}`)
  }
  return names
}

const none: ReadonlySet<string> = new Set()
