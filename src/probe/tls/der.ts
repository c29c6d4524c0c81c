/** One value of a DER text: its tag, the bytes it holds, and itself. */
export interface DerValue {
  readonly tag: number
  readonly bytes: Buffer
  readonly whole: Buffer
}

/** The values that stand one after another; null where the text is no DER. Only tags below 31 and lengths below 2^32. */
export function readDer(text: Buffer): DerValue[] | null {
  const found: DerValue[] = []
  for (let at = 0; at < text.length; ) {
    const value = derAt(text, at)
    if (value === null) return null
    found.push(value)
    at += value.whole.length
  }
  return found
}

/** The value that begins at a place, or null. */
export function derAt(text: Buffer, at: number): DerValue | null {
  const tag = text[at]
  const short = text[at + 1]
  if (tag === undefined || short === undefined || (tag & 0x1f) === 0x1f) return null
  const more = short < 0x80 ? 0 : short & 0x7f
  if (short === 0x80 || more > 4 || at + 2 + more > text.length) return null
  const length = more === 0 ? short : text.readUIntBE(at + 2, more)
  const start = at + 2 + more
  if (start + length > text.length) return null
  return { tag, bytes: text.subarray(start, start + length), whole: text.subarray(at, start + length) }
}

/** The values within the only value of a text, or null. */
export function inner(text: Buffer): DerValue[] | null {
  const [only, ...others] = readDer(text) ?? []
  return only && others.length === 0 ? readDer(only.bytes) : null
}

/** UTCTime or GeneralizedTime in the one form that certificates have (RFC 5280 section 4.1.2.5), milliseconds, or null. */
export function derTime({ tag, bytes }: DerValue): number | null {
  const text = bytes.subarray(0, 20).toString('latin1')
  const digits = /^(\d{12}|\d{14})(?:\.\d{1,3})?Z$/.exec(text)?.[1]
  if (digits === undefined || (tag !== 0x17 && tag !== 0x18) || digits.length !== (tag === 0x17 ? 12 : 14)) return null
  const full = tag === 0x18 ? digits : `${Number(digits.slice(0, 2)) < 50 ? '20' : '19'}${digits}`
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(full)?.slice(1).map(Number)
  if (!parts) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
  const ms = Date.UTC(year, month - 1, day, hour, minute, second)
  return Number.isNaN(ms) ? null : ms
}
