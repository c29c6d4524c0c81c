import { parseFragment } from 'parse5'
import type { Planted } from './planted.ts'

/** From this length on a part of a secret is a leak. */
const part = 8

/**
 * Looks for secrets in what the program has written, in a way of its own: the output is read in every way in which a
 * reader could, and in each reading the begin and the end of every secret are looked for.
 */
export class Search {
  readonly #parts = new Map<string, Planted>()
  readonly #short: readonly Planted[]

  constructor(secrets: readonly Planted[]) {
    this.#short = secrets.filter(({ value }) => value.length < part)
    for (const secret of secrets) {
      for (const text of secret.parts.flatMap((one) => [one, ascii(one), withoutQuoting(one)])) {
        if (text.length < part) continue
        this.#parts.set(text.slice(0, part).toLowerCase(), secret)
        this.#parts.set(text.slice(-part).toLowerCase(), secret)
      }
    }
  }

  /** What was found, each with what stands around it. */
  in(output: string): string[] {
    const found = new Set<string>()
    for (const reading of readings(output)) {
      for (const text of new Set([reading, ascii(reading), withoutQuoting(reading)])) this.#searchParts(text, found)
      this.#searchShort(reading, found)
    }
    return [...found]
  }

  #searchParts(reading: string, found: Set<string>): void {
    const text = lower(reading)
    for (let at = 0; at + part <= text.length; at++) {
      const secret = this.#parts.get(text.slice(at, at + part))
      if (secret) found.add(`${secret.family} ${JSON.stringify(secret.value.slice(0, 60))} in ${around(reading, at)}`)
    }
  }

  #searchShort(text: string, found: Set<string>): void {
    for (const { family, value } of this.#short) {
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        const beside = text.slice(Math.max(0, at - 1), at) + text.slice(at + value.length, at + value.length + 1)
        if (!/[\p{L}\p{N}_-]/u.test(beside)) found.add(`${family} ${JSON.stringify(value)} in ${around(text, at)}`)
      }
    }
  }
}

function around(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 60))
}

function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]|\?/g, '')
}

function withoutQuoting(text: string): string {
  return text.replace(/['"`\\\s+]/g, '')
}

type Read = (text: string) => string

const decoders: readonly Read[] = [fromJson, fromHtml, fromPercent, fromLatin1]

/** A text read in every way, one after the other, up to three. */
function readings(output: string): Set<string> {
  const found = new Set([output])
  let last: readonly string[] = [output]
  for (let depth = 0; depth < 3; depth++) {
    const next = last.flatMap((text) => decoders.map((decode) => decode(text))).filter((text) => !found.has(text))
    for (const text of next) found.add(text)
    last = [...new Set(next)]
  }
  for (const text of [...found]) for (const inner of bytesIn(text)) found.add(inner)
  return found
}

function fromJson(text: string): string {
  const short: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  return text.replace(
    /\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi,
    (_, braced, unit, byte, sign) => {
      const hex: string | undefined = braced ?? unit ?? byte
      return hex === undefined
        ? (short[sign as string] ?? (sign as string))
        : String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex, 16)))
    },
  )
}

function fromHtml(text: string): string {
  if (!text.includes('&')) return text
  const { childNodes } = parseFragment(text.replaceAll('<', '\u0001'))
  return childNodes
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .replaceAll('\u0001', '<')
}

function fromPercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = Buffer.from(run.replaceAll('%', ''), 'hex')
    const utf8 = bytes.toString('utf8')
    return utf8.includes('\ufffd') ? bytes.toString('latin1') : utf8
  })
}

function fromLatin1(text: string): string {
  return text.replace(/[\u0080-\u00ff]+/g, (run) => {
    const utf8 = Buffer.from(run, 'latin1').toString('utf8')
    return utf8.includes('\ufffd') ? run : utf8
  })
}

/** What the base64 and the hexadecimal digits in a text stand for, wherever in it they begin. */
function bytesIn(text: string): string[] {
  const found: string[] = []
  for (const [run] of text.replace(/[\s│]+/g, '').matchAll(/[A-Za-z0-9+/_-]{11,}/g)) {
    for (let skip = 0; skip < 4; skip++) found.push(...texts(Buffer.from(run.slice(skip), 'base64')))
  }
  for (const [run] of text.matchAll(/[0-9a-f]{16,}/gi)) {
    for (let skip = 0; skip < 2; skip++) found.push(...texts(Buffer.from(run.slice(skip), 'hex')))
  }
  return [found.join('\n')]
}

function texts(bytes: Buffer): string[] {
  return [bytes.toString('utf8'), bytes.toString('latin1')]
}
