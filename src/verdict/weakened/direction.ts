import { isRecord } from '../../model/record.ts'
import { isSame } from './plain.ts'

/** Whether a change asks for more, or might ask for less. What cannot be told apart counts as less. */
export type Direction = 'tightens' | 'loosens' | 'changes'

/** One difference inside a configuration. */
export interface Difference {
  /** Keys from the top, joined by dots. */
  readonly path: string
  readonly from: unknown
  readonly to: unknown
  readonly direction: Direction
}

const levels = ['off', 'info', 'warning', 'error']

/** Limits of values that are compared: of these the smaller is stricter. */
const fromAbove = /^(?:lt|lte)$/
const fromBelow = /^(?:gt|gte)$/
/** Patience and age, of which less is stricter. */
const lessIsStricter = /^(?:valid-for|for|max-age|newer-than|ttl|attestationMs|younger-than|smaller-than|age)$/
const moreIsStricter = /^(?:steady|older-than|larger-than)$/
/** Lists of what is asked for: an entry more asks for more. */
const asking =
  /^(?:rules|required|requires|checks|open|closed|steps|keys|sections|headings|not-contains|not-matches|not-in)$/
/** Lists of what is left out: an entry more asks for less. */
const leavingOut = /^(?:ignore|except|leave-out|in)$/
/** Maps in which an entry more is one more thing that has to hold. */
const expecting = /^(?:expect|headers|cookies|json|keys|time|until|alerts|code-scanning|dependabot)$/

/** Every difference of two plain configurations, from the outside in. */
export function differences(from: unknown, to: unknown, path: readonly string[] = []): Difference[] {
  if (isSame(from, to)) return []
  const key = path.at(-1) ?? ''
  if (isRecord(from) && isRecord(to) && !(isOperators(from) && isOperators(to) && !sharesKeys(from, to))) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort()
    return keys.flatMap((name) => inMap(from, to, name, path))
  }
  return [{ path: path.join('.'), from: from ?? null, to: to ?? null, direction: ofValues(key, path, from, to) }]
}

function inMap(
  from: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, unknown>>,
  name: string,
  path: readonly string[],
): Difference[] {
  const way = [...path, name]
  if (Object.hasOwn(from, name) && Object.hasOwn(to, name)) return differences(from[name], to[name], way)
  if (name === 'override') return differences(from[name] ?? {}, to[name] ?? {}, way)
  const added = Object.hasOwn(to, name)
  const said = { path: way.join('.'), from: from[name] ?? null, to: to[name] ?? null }
  return [{ ...said, direction: ofEntry(name, path, added, added ? to[name] : from[name]) }]
}

/** An entry that was added or taken away. */
function ofEntry(name: string, path: readonly string[], added: boolean, value: unknown): Direction {
  const inside = path.at(-1) ?? ''
  if (inside === 'override') return value === 'error' ? (added ? 'tightens' : 'loosens') : added ? 'loosens' : 'changes'
  if (expecting.test(inside) || isOperator(name)) return added ? 'tightens' : 'loosens'
  if (name === 'by') return added ? 'tightens' : 'loosens'
  if (name === 'retry' || leavingOut.test(name)) return added ? 'loosens' : 'tightens'
  if (name === 'depth') return added === (value === 'full') ? 'tightens' : 'loosens'
  // A list of rules takes the place of the profile, which may have had more.
  if (name === 'expect') return added ? 'changes' : 'loosens'
  return 'changes'
}

function ofValues(key: string, path: readonly string[], from: unknown, to: unknown): Direction {
  if (path.at(-2) === 'override')
    return levels.indexOf(String(to)) > levels.indexOf(String(from)) ? 'tightens' : 'loosens'
  if (typeof from === 'number' && typeof to === 'number') return ofNumbers(key, from, to)
  if (Array.isArray(from) && Array.isArray(to)) return ofLists(key, from, to)
  if (key === 'profile' && from === 'baseline' && to === 'strict') return 'tightens'
  if (key === 'depth') return to === 'full' ? 'tightens' : 'loosens'
  if (key === 'evidence' && to === 'required') return 'tightens'
  if (key === 'signer' && to === 'not-deployer') return 'tightens'
  return key === 'profile' && from === 'strict' ? 'loosens' : 'changes'
}

function ofNumbers(key: string, from: number, to: number): Direction {
  if (fromAbove.test(key) || lessIsStricter.test(key)) return to < from ? 'tightens' : 'loosens'
  if (fromBelow.test(key) || moreIsStricter.test(key)) return to > from ? 'tightens' : 'loosens'
  return 'changes'
}

function ofLists(key: string, from: readonly unknown[], to: readonly unknown[]): Direction {
  const within = (one: readonly unknown[], other: readonly unknown[]): boolean =>
    one.every((entry) => other.some((same) => isSame(entry, same)))
  const [more, less] = [within(from, to), within(to, from)]
  if (more === less) return 'changes'
  if (asking.test(key)) return more ? 'tightens' : 'loosens'
  if (leavingOut.test(key) || key === 'by') return more ? 'loosens' : 'tightens'
  return 'changes'
}

function isOperator(name: string): boolean {
  return /^(?:eq|ne|gte?|lte?|(?:not-)?in|(?:not-)?contains|starts-with|ends-with|(?:not-)?matches|exists|length)$/.test(
    name,
  )
}

function isOperators(map: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(map)
  return names.length > 0 && names.every(isOperator)
}

function sharesKeys(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(a).some((name) => Object.hasOwn(b, name))
}
