/** One value of a DER text: its tag and the bytes it holds. */
export interface DerValue {
  readonly tag: number
  readonly bytes: Buffer
}

/** The values that stand one after another; null where the text is no DER. Only tags below 31 and lengths below 2^32. */
export function readDer(text: Buffer): DerValue[] | null {
  const found: DerValue[] = []
  for (let at = 0; at < text.length; ) {
    const tag = text[at]
    const short = text[at + 1]
    if (tag === undefined || short === undefined || (tag & 0x1f) === 0x1f) return null
    const more = short < 0x80 ? 0 : short & 0x7f
    if (short === 0x80 || more > 4 || at + 2 + more > text.length) return null
    const length = more === 0 ? short : text.readUIntBE(at + 2, more)
    const start = at + 2 + more
    if (start + length > text.length) return null
    found.push({ tag, bytes: text.subarray(start, start + length) })
    at = start + length
  }
  return found
}

/** The values within the only value of a text, or null. */
export function inner(text: Buffer): DerValue[] | null {
  const [only, ...others] = readDer(text) ?? []
  return only && others.length === 0 ? readDer(only.bytes) : null
}
