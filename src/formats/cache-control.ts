import { bounded } from '../secrecy/bounded.ts'
import { readCookieDate } from './cookie-date.ts'
import { tchar } from './http-token.ts'

/** What `Cache-Control` says (RFC 9111 section 5.2). */
export interface CacheControl {
  /** Lower-case name to value; null without a value. The first of repeated directives counts. */
  readonly directives: ReadonlyMap<string, string | null>
  /** What caches ignore, in words. */
  readonly faults: readonly string[]
}

const directive = new RegExp(`^(${tchar}+)(?:=(?:"([^"]*)"|([^\\s";]*)))?$`)

/** Reads all fields of one answer. */
export function readCacheControl(values: readonly string[]): CacheControl {
  const directives = new Map<string, string | null>()
  const faults: string[] = []
  for (const part of values.join(',').match(/(?:[^,"]|"[^"]*"?)+/g) ?? []) {
    const text = part.trim()
    if (text === '') continue
    const match = directive.exec(text)
    const name = match?.[1]?.toLowerCase()
    if (name === undefined) {
      faults.push(`"${bounded(text, 40)}" is no directive`)
      continue
    }
    const value = match?.[2] ?? match?.[3] ?? null
    if (directives.has(name) && directives.get(name) !== value) faults.push(`${name} is given twice`)
    if (!directives.has(name)) directives.set(name, value)
    // Caches pass over what they do not know (RFC 9111 section 5.2.3), so only a known name that is written wrongly is one.
    const meant = known.has(name) ? undefined : plain.get(name.replace(/[-_]/g, ''))
    if (meant !== undefined) faults.push(`${bounded(name, 40)} is unknown, ${meant} is meant`)
    else if (inSeconds.has(name) && !/^\d+$/.test(value ?? '')) faults.push(`${name} is no number of seconds`)
  }
  return { directives, faults }
}

/** Whether there is a directive in it that caches know. */
export function saysAnything({ directives }: CacheControl): boolean {
  return [...directives.keys()].some((name) => known.has(name))
}

const inSeconds = new Set(['max-age', 's-maxage', 'stale-while-revalidate', 'stale-if-error'])
const known = new Set([
  ...inSeconds,
  'public',
  'private',
  'no-cache',
  'no-store',
  'no-transform',
  'must-revalidate',
  'proxy-revalidate',
  'must-understand',
  'immutable',
])

const plain = new Map([...known].map((name) => [name.replaceAll('-', ''), name]))

/** Seconds that a directive gives; 0 where it is absent or cannot be read. */
export function secondsOf({ directives }: CacheControl, name: 'max-age' | 's-maxage'): number {
  const value = directives.get(name)
  return value != null && /^\d+$/.test(value) ? Number(value) : 0
}

/** Whether an answer must be asked for again each time: `no-store`, or `no-cache` for all of it. */
export function isNeverFresh({ directives }: CacheControl): boolean {
  return directives.has('no-store') || directives.get('no-cache') === null
}

export interface Dates {
  readonly expires: string | undefined
  readonly date: string | undefined
}

/**
 * Seconds that a browser keeps an answer without asking, where nothing forbids it (RFC 9111 section 4.2.1):
 * `max-age` goes before `Expires`, and what cannot be read counts as stale.
 */
export function freshSeconds(control: CacheControl, { expires, date }: Dates, nowMs: number): number {
  if (control.directives.has('max-age')) return secondsOf(control, 'max-age')
  // RFC 9111 section 5.3: what is no date of HTTP, such as `0`, lies in the past.
  const end = readCookieDate(expires ?? '')
  if (end === null) return 0
  const sent = Date.parse(date ?? '')
  return Math.max(0, Math.round((end - (Number.isNaN(sent) ? nowMs : sent)) / 1000))
}
