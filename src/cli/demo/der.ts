/** The few forms of DER (X.690) that a certificate is made of. Tags are universal unless they say otherwise. */

export function tagged(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body])
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => tagged(0x30, ...parts)
export const set = (...parts: readonly Uint8Array[]): Buffer => tagged(0x31, ...parts)
export const octets = (...parts: readonly Uint8Array[]): Buffer => tagged(0x04, ...parts)
export const utf8 = (text: string): Buffer => tagged(0x0c, Buffer.from(text))
export const nothing = (): Buffer => tagged(0x05)
export const truth = (): Buffer => tagged(0x01, Buffer.from([0xff]))
/** Context-specific and constructed: an explicit tag or an implicit one around a sequence. */
export const context = (number: number, ...parts: readonly Uint8Array[]): Buffer => tagged(0xa0 | number, ...parts)
/** Context-specific and primitive: an implicit tag on a plain value. */
export const contextValue = (number: number, value: Uint8Array): Buffer => tagged(0x80 | number, value)

/** A whole number of zero or more, from its bytes, most significant first. */
export function integer(bytes: Uint8Array | number): Buffer {
  const given = typeof bytes === 'number' ? Buffer.from([bytes]) : Buffer.from(bytes)
  const start = given.findIndex((byte) => byte !== 0)
  const short = start < 0 ? Buffer.from([0]) : given.subarray(start)
  const negative = (short[0] ?? 0) >= 0x80
  return tagged(0x02, negative ? Buffer.from([0]) : Buffer.alloc(0), short)
}

/** Whole bytes; `unused` counts the bits of the last one that do not count. */
export function bits(value: Uint8Array, unused = 0): Buffer {
  return tagged(0x03, Buffer.from([unused]), value)
}

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

/** UTCTime until 2049, GeneralizedTime after, as RFC 5280 section 4.1.2.5 demands. */
export function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/[-:T]|\.\d+/g, '')
  return date.getUTCFullYear() < 2050 ? tagged(0x17, Buffer.from(digits.slice(2))) : generalizedTime(date)
}

export function generalizedTime(date: Date): Buffer {
  return tagged(0x18, Buffer.from(date.toISOString().replace(/[-:T]|\.\d+/g, '')))
}

function base128(value: number): number[] {
  const digits = [value & 0x7f]
  for (let left = value >>> 7; left > 0; left >>>= 7) digits.unshift((left & 0x7f) | 0x80)
  return digits
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const bytes: number[] = []
  for (let left = length; left > 0; left >>>= 8) bytes.unshift(left & 0xff)
  return Buffer.from([0x80 | bytes.length, ...bytes])
}
