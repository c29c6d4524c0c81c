import { mostShown } from './bounded.ts'
import { isSensitiveName } from './names.ts'
import { credentialsInUrl } from './url-credentials.ts'

/** Replaces secrets before anything is printed. */
export interface Redactor {
  /** Registers a value that appears in no output: itself, its lines, and its usual encodings. */
  add(value: string): void
  /** Registers the values of an env file; see `isPlain` for what stays readable. */
  addEnv(key: string, value: string): void
  /** The text with every registered value replaced. */
  mask(text: string): string
  /** A copy of plain data in which every string is masked; keys of records are kept. */
  maskDeep<T>(data: T): T
  /** The registered values and their usual encodings, longest first. */
  values(): readonly string[]
}

const mark = '***'
const shortest = 4
/** A hostile text may be full of marks; only so many of the last ones are looked at. */
const mostCuts = 1000

/** Words that say nothing secret and would tear holes into every message if masked. */
const plainWords = new Set(
  `true false yes no on off none null enabled disabled debug info warning error critical production prod staging
  development test testing local localhost default admin postgres postgresql mysql redis sqlite django http https
  smtp utf-8 utf8 en-us utc json text main master web`.split(/\s+/),
)

/** Whether a value of an env file may stay readable: too short, a number, or a common word under an ordinary key. */
function isPlain(key: string, value: string): boolean {
  if (value.length < shortest) return true
  if (isSensitiveName(key)) return false
  return /^[\d.,:_-]+$/.test(value) || plainWords.has(value.toLowerCase())
}

/**
 * @param isPublic tells whether a value stands in the checklist or the command line anyway, such as the host of the
 * target; it is asked only for keys that do not look secret.
 * @param onSecret called once for each new value, so that a runner can mask it in what other steps print.
 */
export function createRedactor(
  isPublic: (value: string) => boolean = () => false,
  onSecret: (value: string) => void = () => {},
): Redactor {
  const secrets = new Set<string>()
  const usualForms = new Set<string>()
  const added = new Set<string>()
  const cuts = new Cuts(secrets)
  // The lengths that begin so, longest first: masking is linear in the text however many secrets there are, and
  // thousands of them may begin alike (`http`).
  const byHead = new Map<string, number[]>()

  /** @param usual a form that other programs print too, so that a runner has to know it */
  function register(value: string, usual = true): void {
    if (value.trim().length < shortest || (usual ? usualForms : secrets).has(value)) return
    secrets.add(value)
    const head = value.slice(0, shortest)
    const lengths = byHead.get(head)
    if (lengths === undefined) byHead.set(head, [value.length])
    else if (!lengths.includes(value.length)) lengths.splice(place(lengths, value.length), 0, value.length)
    if (!usual) return
    usualForms.add(value)
    onSecret(value)
  }

  function add(value: string): void {
    if (added.has(value)) return
    added.add(value)
    const lines = value.split(/\r\n|\r|\n/)
    for (const text of new Set([value, value.trim(), ...lines, ...lines.map((line) => line.trim())])) {
      if (text.length < shortest) continue
      register(text)
      for (const encoded of encodings(text)) if (encoded !== text) register(encoded)
      for (const form of disguises(text)) register(form, false)
    }
    for (const [key, inner] of textsInJson(value)) if (!isPlain(key, inner)) add(inner)
  }

  function mask(text: string): string {
    if (secrets.size === 0) return text
    let masked = ''
    let copied = 0
    // Values may overlap: what any of them covers is hidden.
    let [from, to] = [-1, -1]
    const hide = (start: number, end: number): void => {
      if (start <= to) {
        to = Math.max(to, end)
        return
      }
      if (from >= 0) {
        masked += text.slice(copied, from) + mark
        copied = to
      }
      ;[from, to] = [start, end]
    }
    for (let at = 0; at + shortest <= text.length; at++) {
      const lengths = byHead.get(text.slice(at, at + shortest))
      const length = lengths?.find((one) => at + one <= text.length && secrets.has(text.slice(at, at + one)))
      if (length !== undefined) hide(at, at + length)
    }
    if (from >= 0) {
      masked += text.slice(copied, from) + mark
      copied = to
    }
    return cuts.mask(masked + text.slice(copied))
  }

  function maskDeep<T>(data: T): T {
    if (typeof data === 'string') return mask(data) as T
    if (Array.isArray(data)) return data.map(maskDeep) as T
    if (data !== null && typeof data === 'object') {
      return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, maskDeep(value)])) as T
    }
    return data
  }

  return {
    add,
    addEnv: (key, value) => {
      if (!isPlain(key, value) && (isSensitiveName(key) || !isPublic(value))) add(value)
      for (const part of credentialsInUrl(value)) add(part)
    },
    mask,
    maskDeep,
    values: () => [...usualForms].sort((a, b) => b.length - a.length),
  }
}

/** Where a length belongs among lengths, longest first. */
function place(lengths: readonly number[], length: number): number {
  const at = lengths.findIndex((one) => one < length)
  return at < 0 ? lengths.length : at
}

/** What programs usually print in place of a text. */
function encodings(text: string): string[] {
  const base64 = Buffer.from(text).toString('base64')
  const inBase64 = [base64, base64.replace(/=+$/, ''), Buffer.from(text).toString('base64url')]
  if (isUnescaped(text)) return inBase64
  const wellFormed = text.toWellFormed()
  const json = JSON.stringify(text).slice(1, -1)
  return [encodeURIComponent(wellFormed), new URLSearchParams({ v: wellFormed }).toString().slice(2), json, ...inBase64]
}

/** Whether URLs, JSON and HTML alike write the text as it is. */
function isUnescaped(text: string): boolean {
  return /^[\w.-]*$/.test(text)
}

/** From this length on a text is told from ordinary words also in another case, or inside of base64. */
const distinct = 8

/** Forms in which a target may give a text back: other escapes, another case, a part of something in base64. */
function disguises(text: string): string[] {
  const forms = new Set(isUnescaped(text) ? [] : [...jsonForms(text), ...htmlForms(text), ...urlForms(text)])
  if (text.length >= distinct) {
    for (const form of [text.toLowerCase(), text.toUpperCase(), ...base64Stems(text)]) forms.add(form)
  }
  return [...forms]
}

/** As the JSON writers of PHP, Python, Go and Rails escape, and each of them once more inside another text. */
function jsonForms(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1)
  const escaped = (characters: RegExp, from: string): string =>
    from.replace(characters, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const ascii = escaped(/[^\x20-\x7e]/g, json)
  const slashed = (from: string): string => from.replaceAll('/', '\\/')
  const once = [json, ascii, slashed(json), slashed(ascii), escaped(/[<>&]/g, json), escaped(/[<>&']/g, ascii)]
  return [...new Set(once)].flatMap((form) => [form, JSON.stringify(form).slice(1, -1)])
}

function htmlForms(text: string): string[] {
  const common = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return [
    common,
    common.replaceAll('"', '&quot;'),
    common.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
    common.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
    common.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
  ]
}

/** As URLs escape in path and query, which is less than percent-encoding as a whole; and with small hex digits. */
function urlForms(text: string): string[] {
  const percent = encodeURIComponent(text.toWellFormed())
  const inUrl = [`http://x/${text}`, `http://x/?${text}`].flatMap((url) => {
    const written = URL.parse(url)?.href.replace(/^http:\/\/x\/\??/, '')
    return written ? [written] : []
  })
  return [percent.replace(/%../g, (code) => code.toLowerCase()), ...inUrl]
}

/** What base64 shows of a text wherever it begins in something larger, such as `user:password`. */
function base64Stems(text: string): string[] {
  const bytes = Buffer.from(text)
  return [0, 1, 2].flatMap((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes])
    const stem = whole.toString('base64').slice(Math.ceil((8 * offset) / 6), Math.floor((8 * whole.length) / 6))
    return [stem, stem.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

/** The texts in a secret that is JSON itself, such as the key of a service account. */
function textsInJson(value: string): [string, string][] {
  if (!/^\s*[{[]/.test(value)) return []
  try {
    const found: [string, string][] = []
    JSON.parse(value, (key, inner) => {
      if (typeof inner === 'string') found.push([key, inner])
    })
    return found
  } catch {
    return []
  }
}

/** Before a mark of omission a value may begin, after it one may end: probes cut what they show to size. */
class Cuts {
  readonly #secrets: ReadonlySet<string>
  #heads = new Map<string, string[]>()
  #tails = new Map<string, string[]>()
  #known = 0

  constructor(secrets: ReadonlySet<string>) {
    this.#secrets = secrets
  }

  mask(text: string): string {
    // What was cut without a mark has the length that is shown at most.
    const ends = text.length === mostShown ? [text.length] : []
    for (let at = text.lastIndexOf('…'); at >= 0 && ends.length < mostCuts; at = text.lastIndexOf('…', at - 1)) {
      ends.push(at)
      if (at === 0) break
    }
    if (ends.length === 0) return text
    this.#learn()
    let masked = text
    // From the last to the first, so that places stay as they are.
    for (const at of ends) {
      const after = this.#endOfValue(masked, at + 1)
      const before = this.#startOfValue(masked, at)
      masked =
        masked.slice(0, before) +
        (before < at ? mark : '') +
        masked.slice(at, at + 1) +
        (after > at + 1 ? mark : '') +
        masked.slice(Math.max(after, at + 1))
    }
    return masked
  }

  #startOfValue(text: string, end: number): number {
    for (let at = Math.max(0, end - mostShown); at + shortest <= end; at++) {
      const part = text.slice(at, end)
      if (this.#heads.get(part.slice(0, shortest))?.some((value) => value.startsWith(part))) return at
    }
    return end
  }

  #endOfValue(text: string, start: number): number {
    for (let at = Math.min(text.length, start + mostShown); at >= start + shortest; at--) {
      const part = text.slice(start, at)
      if (this.#tails.get(part.slice(-shortest))?.some((value) => value.endsWith(part))) return at
    }
    return start
  }

  #learn(): void {
    if (this.#known === this.#secrets.size) return
    this.#known = this.#secrets.size
    this.#heads = Map.groupBy(this.#secrets, (value) => value.slice(0, shortest))
    this.#tails = Map.groupBy(this.#secrets, (value) => value.slice(-shortest))
  }
}
