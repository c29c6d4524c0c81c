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
  readonly #lengths: readonly number[]
  /** Whether any part begins so: nearly no place of a text does. */
  readonly #begins = new Uint8Array(1 << 16)
  readonly #short: readonly Planted[]

  /** @param least characters of any part of a secret that are a leak as well, where nobody but the program cuts */
  constructor(secrets: readonly Planted[], least?: number) {
    this.#short = secrets.filter(({ value }) => value.length < part)
    this.#lengths = least === undefined ? [part] : [part, least]
    for (const secret of secrets) {
      for (const text of secret.parts.flatMap((one) => [one, ascii(one), withoutQuoting(one)])) {
        const small = lower(text)
        if (small.length < part) continue
        this.#parts.set(small.slice(0, part), secret)
        this.#parts.set(small.slice(-part), secret)
        for (let at = 0; least !== undefined && at + least <= small.length; at++) {
          this.#parts.set(small.slice(at, at + least), secret)
        }
      }
    }
    for (const text of this.#parts.keys()) {
      this.#begins[beginOf(smallAt(text, 0), smallAt(text, 1), smallAt(text, 2))] = 1
    }
  }

  /** The secrets that were found, each with what stands around it. */
  in(output: string): string[] {
    const found = new Map<Planted, string>()
    for (const reading of readings(output)) {
      for (const text of new Set([reading, ascii(reading), withoutQuoting(reading)])) this.#searchParts(text, found)
      this.#searchShort(reading, found)
    }
    return [...found].map(([{ family, value }, place]) => `${family} ${JSON.stringify(value.slice(0, 60))} in ${place}`)
  }

  #searchParts(text: string, found: Map<Planted, string>): void {
    let [first, second] = [smallAt(text, 0), smallAt(text, 1)]
    for (let at = 0; at + 2 < text.length; at++) {
      const third = smallAt(text, at + 2)
      const begins = this.#begins[beginOf(first, second, third)]
      first = second
      second = third
      if (!begins) continue
      for (const length of this.#lengths) {
        const secret = this.#parts.get(lower(text.slice(at, at + length)))
        if (secret) found.set(secret, around(text, at))
      }
    }
  }

  #searchShort(text: string, found: Map<Planted, string>): void {
    for (const secret of this.#short) {
      const { value } = secret
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        const beside = text.slice(Math.max(0, at - 1), at) + text.slice(at + value.length, at + value.length + 1)
        if (!/[\p{L}\p{N}_-]/u.test(beside)) found.set(secret, around(text, at))
      }
    }
  }
}

function beginOf(first: number, second: number, third: number): number {
  return ((first * 961 + second) * 31 + third) & 0xffff
}

/** The code of a letter as `lower` writes it. */
function smallAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code
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

const decoders: readonly Read[] = [fromJson, fromHtml, fromPercent, fromLatin1, fromPointer]

/** A text read in every way by itself, and in all of them again and again. */
function readings(output: string): Set<string> {
  const found = new Set([output, ...decoders.map((decode) => decode(output))])
  let last = output
  for (let depth = 0; depth < 4; depth++) {
    last = decoders.reduce((text, decode) => decode(text), last)
    found.add(last)
  }
  return found.add(bytesIn(found))
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

/** JSON Pointer (RFC 6901). */
function fromPointer(text: string): string {
  return text.replaceAll('~1', '/').replaceAll('~0', '~')
}

function fromLatin1(text: string): string {
  return text.replace(/[\u0080-\u00ff]+/g, (run) => {
    const utf8 = Buffer.from(run, 'latin1').toString('utf8')
    return utf8.includes('\ufffd') ? run : utf8
  })
}

/** What the base64 and the hexadecimal digits in texts stand for, wherever in them they begin. */
function bytesIn(all: Iterable<string>): string {
  const [base64, hex] = [new Set<string>(), new Set<string>()]
  for (const text of all) {
    for (const [run] of text.replace(/[\s│]+/g, '').matchAll(/[A-Za-z0-9+/_-]{11,}/g)) base64.add(run)
    for (const [run] of text.matchAll(/[0-9a-f]{16,}/gi)) hex.add(run)
  }
  const decoded = (runs: Iterable<string>, encoding: 'base64' | 'hex', skips: readonly number[]) =>
    [...runs].flatMap((run) => skips.flatMap((skip) => texts(Buffer.from(run.slice(skip), encoding))))
  return [...decoded(base64, 'base64', [0, 1, 2, 3]), ...decoded(hex, 'hex', [0, 1])].join('\n')
}

function texts(bytes: Buffer): string[] {
  return [bytes.toString('utf8'), bytes.toString('latin1')]
}
