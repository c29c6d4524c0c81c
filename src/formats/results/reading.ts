/** Tools whose results are read. */
export const resultFormats = [
  'junit',
  'sarif',
  'zap',
  'lighthouse',
  'axe',
  'k6',
  'npm-audit',
  'pip-audit',
  'trivy',
] as const

export type ResultFormat = (typeof resultFormats)[number]

/** Words of the tools for how bad something is, the worst first. */
export const severities = {
  junit: ['error', 'failure', 'skipped'],
  sarif: ['critical', 'high', 'medium', 'low', 'error', 'warning', 'note'],
  zap: ['high', 'medium', 'low', 'informational'],
  lighthouse: ['over-budget'],
  axe: ['critical', 'serious', 'moderate', 'minor'],
  k6: ['threshold'],
  'npm-audit': ['critical', 'high', 'moderate', 'low', 'info'],
  'pip-audit': ['vulnerability'],
  trivy: ['critical', 'high', 'medium', 'low', 'unknown'],
} as const satisfies Readonly<Record<ResultFormat, readonly string[]>>

export type Severity = (typeof severities)[ResultFormat][number]

/** What a result file says, in one form for all tools. */
export interface Reading {
  readonly format: ResultFormat
  /** Why it tells nothing: the tool did not end well. */
  readonly unfinished?: string
  /** What the tool looked at, in words, such as `tests`; nothing at all is no result. */
  readonly looked: { readonly what: string; readonly count: number }
  /** How many there are of each severity that the file names. */
  readonly counts: ReadonlyMap<Severity, number>
  /** The first few of each severity by name. */
  readonly named: ReadonlyMap<Severity, readonly string[]>
  /** Out of 100, by category; null where the tool could not tell one. */
  readonly scores?: ReadonlyMap<string, number | null>
  /** When it was made, as the file says it. */
  readonly at: Moment | null
  /** Commits that it names as what it looked at. */
  readonly commits: readonly string[]
}

export interface Moment {
  /** Milliseconds since the epoch. */
  readonly ms: number
  /** Whether the text says its time zone; else it was read as UTC. */
  readonly zoned: boolean
}

/** A file that is not what it should be. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/** Names of one severity that are kept. */
const mostNamed = 5

/** Counts issues, and keeps the names of the first few. */
export class Tally {
  readonly counts = new Map<Severity, number>()
  readonly named = new Map<Severity, string[]>()

  add(severity: Severity, name: string): void {
    this.counts.set(severity, (this.counts.get(severity) ?? 0) + 1)
    const names = this.named.get(severity) ?? []
    if (names.length < mostNamed && !names.includes(name)) this.named.set(severity, [...names, name])
  }

  /** A total that the file itself states counts where it is more than what it lists. */
  atLeast(severity: Severity, count: number): void {
    if (count > (this.counts.get(severity) ?? 0)) this.counts.set(severity, count)
  }
}

/**
 * The severity that a word of a tool names, whatever its case.
 * @throws Unreadable for a word that the format does not have: what is not understood is not harmless
 */
export function severityOf<Format extends ResultFormat>(
  format: Format,
  word: unknown,
): (typeof severities)[Format][number] {
  const list: readonly (typeof severities)[Format][number][] = severities[format]
  const found = typeof word === 'string' ? list.find((one) => one === word.toLowerCase()) : undefined
  if (found === undefined) throw new Unreadable('it has a severity that its format does not know')
  return found
}

/** A time as tools write it; null for what is none. Without a zone it is read as UTC. */
export function momentOf(text: unknown): Moment | null {
  if (typeof text !== 'string' || text.length > 64) return null
  const zoned = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})$/.test(text.trim())
  const ms = Date.parse(zoned ? text.trim() : /^\d{4}-/.test(text) ? `${text.trim()}Z` : `${text.trim()} UTC`)
  return Number.isNaN(ms) ? null : { ms, zoned }
}

/** The later of two times. */
export function later(a: Moment | null, b: Moment | null): Moment | null {
  if (a === null || b === null) return a ?? b
  return a.ms >= b.ms ? a : b
}
