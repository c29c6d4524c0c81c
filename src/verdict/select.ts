import type { ChecklistItem } from '../checklist/checklist.ts'
import { matchesGlob } from '../formats/glob.ts'
import type { Phase } from '../model/phase.ts'

export interface Selection {
  readonly phase: Phase | null
  /** Globs on item ids and `tag:` names; none means all. */
  readonly only: readonly string[]
  readonly allowStateChanges: boolean
}

/** Why an item is not asked in this run, or null where it is asked. */
export function skipReasons(items: readonly ChecklistItem[], selection: Selection): ReadonlyMap<string, string | null> {
  const wanted = selection.only.length === 0 ? undefined : closure(items, selection.only)
  return new Map(items.map((item) => [item.id, reason(item, selection, wanted)]))
}

function reason(item: ChecklistItem, selection: Selection, wanted: ReadonlySet<string> | undefined): string | null {
  if (wanted && !wanted.has(item.id)) return `not among \`only: ${selection.only.join(', ')}\``
  if (!item.when) return item.notAsked ?? 'its `when` is false in this environment'
  if (selection.phase !== null && item.phase !== null && item.phase !== selection.phase) {
    return `belongs to the phase ${item.phase}; this run is ${selection.phase}`
  }
  if (item.changesState && !selection.allowStateChanges) {
    return 'writes to the target; allow it with --allow-state-changes (input allow-state-changes: true)'
  }
  return null
}

/** Ids that no glob of `only` selects anything for. */
export function unmatchedGlobs(items: readonly ChecklistItem[], only: readonly string[]): string[] {
  return only.filter((glob) => !items.some((item) => selects(glob, item)))
}

/** The selected items and everything that they need. */
function closure(items: readonly ChecklistItem[], only: readonly string[]): ReadonlySet<string> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const wanted = new Set<string>()
  const add = (id: string): void => {
    if (wanted.has(id)) return
    wanted.add(id)
    for (const need of byId.get(id)?.needs ?? []) add(need)
  }
  for (const item of items) if (only.some((glob) => selects(glob, item))) add(item.id)
  return wanted
}

function selects(glob: string, item: ChecklistItem): boolean {
  if (glob.startsWith('tag:')) return item.tags.some((tag) => matchesGlob(glob.slice(4), tag))
  return matchesGlob(glob, item.id)
}
