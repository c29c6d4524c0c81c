import type { AnyCheckKind } from '../../check/kind.ts'

/**
 * Who reads a text of the checklist: a shell, whoever takes URLs apart, a program as an argument in which a URL may stand,
 * every output as a name, or nobody in particular.
 */
export type Reader = 'shell' | 'url' | 'argument' | 'name' | 'none'

/**
 * Who reads a text, as its kind says.
 * @param path from the root of the checklist
 * @param parent what holds the text at the end of the path
 */
export function readerOf(kinds: readonly AnyCheckKind[], path: readonly string[], parent: unknown): Reader {
  const [sections, , items, , name, ...inside] = path
  if (sections !== 'sections' || items !== 'items') return 'none'
  if (name === 'id' || name === 'needs') return 'name'
  const kind = kinds.find((one) => one.kind === name)
  // Of a list of checks: the keys of a check are never numbers.
  const within = /^\d+$/.test(inside[0] ?? '') ? inside.slice(1) : inside
  if (kind?.shellTexts?.(within, parent)) return 'shell'
  if (kind?.urlTexts?.(within)) return 'url'
  return kind?.argumentTexts?.(within) ? 'argument' : 'none'
}

/** As `readerOf`, for the path of a text within an environment. */
export function readerInEnvironment([key, ...deeper]: readonly string[]): Reader {
  return (key === 'url' || key === 'frontend') && deeper.length === 0 ? 'url' : 'none'
}
