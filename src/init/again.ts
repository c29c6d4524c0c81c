import { parseDocument } from 'yaml'
import type { Entry } from './entry.ts'

/** The entries that a checklist does not have yet, neither as an item nor commented out. */
export function newEntries(entries: readonly Entry[], checklist: string): Entry[] {
  const known = new Set([...checklist.matchAll(/(?<![\w-])id:[ \t]{0,9}["']?([\w.-]+)/g)].map(([, id]) => id))
  return entries.filter(({ id, proposed }) => proposed.status !== 'not-gate' && !known.has(id))
}

/**
 * A checklist with more sections behind what it has, or with its first ones; every line of it stays as it is.
 * @param sections text of sections, as items of the list under `sections`
 * @returns null where the list of sections is not the last thing in it, and where the result would be no YAML
 */
export function withSections(checklist: string, sections: string): string | null {
  if (!/^sections:/m.test(checklist)) return withSections(`${checklist.trimEnd()}\nsections:\n`, sections)
  const last = [...checklist.matchAll(/^[A-Za-z][\w-]*:/gm)].at(-1)?.[0]
  if (last !== 'sections:') return null
  const text = `${checklist.trimEnd()}\n${sections}`
  return parseDocument(text).errors.length === 0 ? text : null
}
