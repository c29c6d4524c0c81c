import type { Where } from '../load/where.ts'
import type { OutlineItem } from '../outline.ts'
import type { Ticks } from '../records/ticks.ts'
import { readDocument } from './document.ts'

const none: Ticks = { attestations: [], refused: new Map() }

/** What ticked boxes of the linked document say; read only where the checklist asks people. */
export async function ticksIn(
  path: string | undefined,
  items: readonly OutlineItem[],
  { tree, root }: Where,
  now: Date,
): Promise<Ticks> {
  if (path === undefined || !items.some(({ asksPerson }) => asksPerson)) return none
  const text = await readDocument(path, tree)
  if (text === undefined || !/\[[xX]\]/.test(text)) return none
  const { ticksOf } = await import('../records/ticks.ts')
  return ticksOf({ path, text, cwd: root, commit: tree.commit, now }, items)
}
