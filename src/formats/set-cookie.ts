import { readCookieDate } from './cookie-date.ts'

/** One cookie as a browser reads it from `Set-Cookie` (RFC 6265bis section 5.6). Its value is never kept. */
export interface SentCookie {
  readonly name: string
  /** Bytes of name and value. */
  readonly size: number
  readonly secure: boolean
  readonly httpOnly: boolean
  /** As written; null without the attribute, and a known one in lower case. */
  readonly sameSite: string | null
  /** Lower case without a leading dot; null for the host alone. */
  readonly domain: string | null
  readonly path: string | null
  readonly partitioned: boolean
  /** Attributes that browsers ignore for their spelling, as they should be written. */
  readonly misspelt: readonly string[]
  /** Whether it removes a cookie rather than setting one. */
  readonly deletes: boolean
}

/** By letters alone; only these are told, since any other text after a semicolon may be part of a secret value. */
const attributeNames: Readonly<Record<string, string>> = {
  httponly: 'HttpOnly',
  samesite: 'SameSite',
  maxage: 'Max-Age',
  expire: 'Expires',
  expiry: 'Expires',
  secured: 'Secure',
}
const exact = new Set(['httponly', 'samesite', 'max-age', 'expires', 'secure'])

function misspelling(key: string): string[] {
  const letters = key.replace(/[^a-z]/g, '')
  const name = Object.hasOwn(attributeNames, letters) ? attributeNames[letters] : undefined
  return name === undefined || exact.has(key) ? [] : [name]
}

/** The last of repeated attributes counts. @returns null for what browsers ignore altogether */
export function readSentCookie(field: string, nowMs: number): SentCookie | null {
  const [pair = '', ...rest] = field.split(';')
  const equals = pair.indexOf('=')
  const name = equals < 0 ? '' : pair.slice(0, equals).trim()
  const value = pair.slice(equals + 1).trim()
  if (name === '' && value === '') return null
  const attributes = new Map<string, string>()
  const misspelt: string[] = []
  for (const attribute of rest) {
    const at = attribute.indexOf('=')
    const key = (at < 0 ? attribute : attribute.slice(0, at)).trim().toLowerCase()
    const text = at < 0 ? '' : attribute.slice(at + 1).trim()
    misspelt.push(...misspelling(key))
    // An attribute with an unusable value does not replace an earlier one.
    if (key === 'max-age' && !/^-?\d+$/.test(text)) continue
    if (key === 'expires' && readCookieDate(text) === null) continue
    if (Buffer.byteLength(text) <= 1024) attributes.set(key, text)
  }
  const maxAge = attributes.get('max-age')
  const expires = readCookieDate(attributes.get('expires') ?? '')
  const sameSite = attributes.get('samesite')
  const path = attributes.get('path')
  return {
    name,
    size: Buffer.byteLength(name, 'latin1') + Buffer.byteLength(value, 'latin1'),
    secure: attributes.has('secure'),
    httpOnly: attributes.has('httponly'),
    sameSite: sameSite === undefined ? null : sameSite.toLowerCase(),
    domain: attributes.get('domain')?.replace(/^\./, '').toLowerCase() || null,
    path: path?.startsWith('/') ? path : null,
    partitioned: attributes.has('partitioned'),
    misspelt,
    deletes: maxAge !== undefined ? Number(maxAge) <= 0 : expires !== null && expires <= nowMs,
  }
}
