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
  /** Whether it removes a cookie rather than setting one. */
  readonly deletes: boolean
}

/** The last of repeated attributes counts. @returns null for what browsers ignore altogether */
export function readSentCookie(field: string, nowMs: number): SentCookie | null {
  const [pair = '', ...rest] = field.split(';')
  const equals = pair.indexOf('=')
  const name = equals < 0 ? '' : pair.slice(0, equals).trim()
  const value = pair.slice(equals + 1).trim()
  if (name === '' && value === '') return null
  const attributes = new Map<string, string>()
  for (const attribute of rest) {
    const at = attribute.indexOf('=')
    const key = (at < 0 ? attribute : attribute.slice(0, at)).trim().toLowerCase()
    const text = at < 0 ? '' : attribute.slice(at + 1).trim()
    // An attribute with an unusable value does not replace an earlier one.
    if (key === 'max-age' && !/^-?\d+$/.test(text)) continue
    if (key === 'expires' && Number.isNaN(Date.parse(text))) continue
    if (Buffer.byteLength(text) <= 1024) attributes.set(key, text)
  }
  const maxAge = attributes.get('max-age')
  const expires = attributes.get('expires')
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
    deletes: maxAge !== undefined ? Number(maxAge) <= 0 : expires !== undefined && Date.parse(expires) <= nowMs,
  }
}
