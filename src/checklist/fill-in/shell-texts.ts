import type { AnyCheckKind } from '../../check/kind.ts'

/**
 * Whether a text of the checklist is one that a shell reads as a program, as its kind says.
 * @param path from the root of the checklist
 * @param parent what holds the text at the end of the path
 */
export function isShellText(kinds: readonly AnyCheckKind[], path: readonly string[], parent: unknown): boolean {
  const [sections, , items, , name, ...inside] = path
  if (sections !== 'sections' || items !== 'items') return false
  const kind = kinds.find((one) => one.kind === name)
  // Of a list of checks: the keys of a check are never numbers.
  const within = /^\d+$/.test(inside[0] ?? '') ? inside.slice(1) : inside
  return kind?.shellTexts?.(within, parent) ?? false
}
