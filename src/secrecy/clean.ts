import { cutTo } from './bounded.ts'
import type { Redactor } from './redactor.ts'

/** Keys whose values are words of this program or plain data, never text of a target. */
const own = new Set([
  'id',
  'kind',
  'rule',
  'level',
  'status',
  'verdict',
  'docs',
  'startedAt',
  'sha256',
  'ref',
  'version',
  'name',
  'phase',
  'state',
  'expires',
  'on',
  'validUntil',
  'result',
  'environment',
])

const longest = 2000

/** A copy of a report (or of a part) in which every text is masked, without control characters, and bounded. */
export function cleanReport<T>(part: T, redact: Redactor): T {
  return clean(part, redact) as T
}

function clean(value: unknown, redact: Redactor): unknown {
  if (typeof value === 'string') return cleanText(redact.mask(value))
  if (Array.isArray(value)) return value.map((one) => clean(one, redact))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      own.has(key) && typeof one === 'string' ? one : clean(one, redact),
    ]),
  )
}

/** A copy of plain data from elsewhere, such as a stored report, in which every text is shown as it is. */
export function visibleData(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value)
  if (Array.isArray(value)) return value.map(visibleData)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visibleData(one)]))
}

/** Line feeds and tabs stay; other control, bidirectional and invisible characters are shown as escapes. */
export function cleanText(text: string): string {
  return cutTo(visibleText(text), longest)
}

function visibleText(text: string): string {
  const visible = text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return visible.toWellFormed()
}
