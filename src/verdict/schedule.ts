import type { ChecklistItem } from '../checklist/checklist.ts'

/**
 * Runs every item as early as its needs allow; independent ones at the same time. Items that measure how fast the target
 * is wait until those are done, and items that write to it until everything else is; both, and what needs them, run one
 * at a time, so that they disturb no other answer.
 * @param run gets the results of what the item needs
 * @param admit begins an item as soon as there is room for it; one that waits for what it needs takes no room
 * @param measures whether an item measures
 */
export async function schedule<R>(
  items: readonly ChecklistItem[],
  run: (item: ChecklistItem, needs: readonly R[]) => Promise<R>,
  admit: (item: () => Promise<R>) => Promise<R> = (item) => item(),
  measures: (item: ChecklistItem) => boolean = () => false,
): Promise<R[]> {
  const results = new Map<string, Promise<R>>()
  const byId = new Map(items.map((item) => [item.id, item]))
  const writing = lateItems(items)
  const written = new Set(writing.map(({ id }) => id))
  const measuring = withNeeding(items, (item) => measures(item)).filter(({ id }) => !written.has(id))
  const late = [...measuring, ...writing]
  const ids = new Set(late.map(({ id }) => id))

  const start = (item: ChecklistItem, after: Promise<unknown>): Promise<R> => {
    const known = results.get(item.id)
    if (known) return known
    const needs = item.needs.map((id) => start(byId.get(id) as ChecklistItem, after))
    const result = after.then(async () => {
      const needed = await Promise.all(needs)
      return admit(() => run(item, needed))
    })
    results.set(item.id, result)
    return result
  }

  const early = items.filter((item) => !ids.has(item.id)).map((item) => start(item, Promise.resolve()))
  let before: Promise<unknown> = Promise.allSettled(early)
  for (const item of late) before = start(item, before).catch(() => {})
  return Promise.all(items.map((item) => results.get(item.id) as Promise<R>))
}

/** The items that write and those that need one which does, in the order in which they run, one at a time. */
export function lateItems(items: readonly ChecklistItem[]): ChecklistItem[] {
  return withNeeding(items, ({ changesState }) => changesState)
}

/** Some items and those that need one of them, in the order in which they run one at a time. */
function withNeeding(items: readonly ChecklistItem[], isMeant: (item: ChecklistItem) => boolean): ChecklistItem[] {
  const late = new Set(items.filter(isMeant).map(({ id }) => id))
  for (let grown = true; grown; ) {
    grown = false
    for (const item of items) {
      if (late.has(item.id) || !item.needs.some((id) => late.has(id))) continue
      late.add(item.id)
      grown = true
    }
  }
  return inOrderOfNeeds(items.filter((item) => late.has(item.id)))
}

function inOrderOfNeeds(items: readonly ChecklistItem[]): ChecklistItem[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const ordered = new Set<ChecklistItem>()
  const add = (item: ChecklistItem): void => {
    for (const need of item.needs) {
      const needed = byId.get(need)
      if (needed && !ordered.has(needed)) add(needed)
    }
    ordered.add(item)
  }
  for (const item of items) add(item)
  return [...ordered]
}
