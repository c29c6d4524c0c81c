import { isRecord } from '../../model/record.ts'
import { bounded } from '../../secrecy/bounded.ts'

/** A value as plain JSON data with keys in order, so that what means the same is the same. */
export function plainData(value: unknown): unknown {
  if (value instanceof RegExp) return String(value)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Map) return plainData(Object.fromEntries(value))
  if (value instanceof Set) return plainData([...value])
  if (Array.isArray(value)) return value.map(plainData)
  if (value === null || typeof value !== 'object') return typeof value === 'function' ? String(value) : value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, plainData(inner)]))
}

/** Characters of one value that are told. */
const mostTold = 300

/** A value in words for the report: a text as it is, a difference as `path: value`, all else as JSON; null for nothing. */
export function told(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return bounded(value, mostTold)
  const [entry, ...more] = isRecord(value) ? Object.entries(value) : []
  const text = entry && more.length === 0 ? `${entry[0]}: ${jsonOf(entry[1])}` : jsonOf(value)
  return bounded(text, mostTold)
}

function jsonOf(value: unknown): string {
  return typeof value === 'string' ? value : meaning(value)
}

/** A value as one text; two that mean the same have the same. */
export function meaning(value: unknown): string {
  return JSON.stringify(plainData(value)) ?? ''
}

/** Whether two values mean the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return meaning(a) === meaning(b)
}
