import type { Entry } from './entry.ts'
import { listItems } from './list.ts'

/** In place of an id: the box is nothing for the gate. */
export const noItem = 'none'

/**
 * A list with the id of each item as a comment at the end of its box's line, so that its words may change; what is no
 * condition of a release is marked as none. Every other byte stays.
 * @returns null where the list would then be read otherwise
 */
export function withIds(markdown: string, entries: readonly Entry[]): string | null {
  const lines = markdown.split('\n')
  for (const { id, item, proposed } of entries) {
    const line = lines[item.line - 1]
    if (item.id !== null || line === undefined) continue
    const text = line.trimEnd()
    lines[item.line - 1] =
      `${text} <!-- id: ${proposed.status === 'not-gate' ? noItem : id} -->${line.slice(text.length)}`
  }
  const marked = lines.join('\n')
  const after = listItems(marked)
  const isSame = after.length === entries.length && entries.every(({ item }, at) => item.text === after[at]?.text)
  return isSame && after.every(({ id }) => id !== null) ? marked : null
}
