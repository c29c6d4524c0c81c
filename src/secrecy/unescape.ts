import { characterReference, longestReference } from './entities.ts'
import { type View, ViewBuilder } from './view.ts'

/**
 * A text with one level of escapes taken back, whatever wrote them: percent-encoding (RFC 3986, partly or whole, and
 * `%u`), character references of HTML, backslash escapes of JSON, JavaScript, Python and shells, UTF-8 that was read as
 * Latin-1. Null where there is none. A backslash that only quotes what follows stays: folding leaves it out.
 */
export function unescaped(view: View): View | null {
  const { text } = view
  const first = nextSign(text, 0)
  if (first === text.length) return null
  const built = new ViewBuilder(view)
  let changed = false
  for (let at = first; at < text.length; ) {
    const found = escapeAt(text, at)
    if (found) built.replace(found.character, at, at + found.length)
    changed ||= found !== null
    at = nextSign(text, at + (found?.length ?? 1))
  }
  return changed ? built.view() : null
}

const sign = /[%&\\\xc2-\xf4]/g

function nextSign(text: string, from: number): number {
  sign.lastIndex = from
  return sign.exec(text)?.index ?? text.length
}

interface Escape {
  readonly character: string
  readonly length: number
}

function escapeAt(text: string, at: number): Escape | null {
  switch (text.charCodeAt(at)) {
    case 0x25:
      return percentAt(text, at)
    case 0x26:
      return characterReference(text.slice(at, at + longestReference))
    case 0x5c:
      return backslashAt(text, at)
    default:
      return misreadAt(text, at)
  }
}

/** UTF-8 where it is, else each byte as Latin-1. */
function percentAt(text: string, at: number): Escape | null {
  const first = byteAt(text, at)
  if (first === null) {
    const unit = /^%u([0-9a-f]{4})/i.exec(text.slice(at, at + 6))?.[1]
    return unit === undefined ? null : { character: String.fromCharCode(Number.parseInt(unit, 16)), length: 6 }
  }
  const bytes = [first]
  for (let next = 1; next < lengthOf(first); next++) {
    const byte = byteAt(text, at + 3 * next)
    if (byte === null || byte >> 6 !== 2) return { character: String.fromCharCode(first), length: 3 }
    bytes.push(byte)
  }
  const character = decoded(bytes)
  return character === null
    ? { character: String.fromCharCode(first), length: 3 }
    : { character, length: 3 * bytes.length }
}

/** The one character that bytes are in UTF-8, or null. */
function decoded(bytes: readonly number[]): string | null {
  const buffer = Buffer.from(bytes)
  const character = buffer.toString('utf8')
  return Buffer.from(character).equals(buffer) ? character : null
}

/** Bytes of UTF-8 that were read as Latin-1, one unit each. */
function misreadAt(text: string, at: number): Escape | null {
  const length = lengthOf(text.charCodeAt(at))
  const bytes = Array.from({ length }, (_, index) => text.charCodeAt(at + index))
  if (!bytes.every((byte, index) => index === 0 || byte >> 6 === 2)) return null
  const character = decoded(bytes)
  return character === null ? null : { character, length }
}

/** Bytes of a character of UTF-8 by its first byte; 1 where that begins none of several. */
function lengthOf(first: number): number {
  return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1
}

function byteAt(text: string, at: number): number | null {
  if (text.charCodeAt(at) !== 0x25) return null
  const digits = text.slice(at + 1, at + 3)
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null
}

const numeric = /^\\(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|([0-7]{3}))/
const single: Readonly<Record<string, string>> = {
  ...{ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0', '\\': '\\' },
}

function backslashAt(text: string, at: number): Escape | null {
  const match = numeric.exec(text.slice(at, at + 10))
  if (match) {
    const [whole, unit, braced, long, byte, octal] = match
    const hex = unit ?? braced ?? long ?? byte
    const code = hex === undefined ? Number.parseInt(octal ?? '0', 8) : Number.parseInt(hex, 16)
    if (code <= 0x10ffff) return { character: String.fromCodePoint(code), length: whole.length }
  }
  const character = single[text.charAt(at + 1)]
  return character === undefined ? null : { character, length: 2 }
}
