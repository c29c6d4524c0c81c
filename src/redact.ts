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
  /** The registered values, longest first. */
  values(): readonly string[]
}

const mark = '***'
const shortest = 4

/** Words that say nothing secret and would tear holes into every message if masked. */
const plainWords = new Set(
  `true false yes no on off none null enabled disabled debug info warning error critical production prod staging
  development test testing local localhost default admin postgres postgresql mysql redis sqlite django http https
  smtp utf-8 utf8 en-us utc json text main master web`.split(/\s+/),
)

const secretKey = /pass|secret|token|key|credential|private|salt|auth|dsn|signature|license|pwd|cert/i

/** Whether a value of an env file may stay readable: too short, a number, or a common word under an ordinary key. */
function isPlain(key: string, value: string): boolean {
  if (value.length < shortest) return true
  if (secretKey.test(key)) return false
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
  // The lengths that begin so, longest first: masking is linear in the text however many secrets there are, and
  // thousands of them may begin alike (`http`).
  const byHead = new Map<string, number[]>()

  function register(value: string): void {
    if (value.length < shortest || secrets.has(value)) return
    secrets.add(value)
    const head = value.slice(0, shortest)
    const lengths = byHead.get(head) ?? []
    if (!lengths.includes(value.length))
      byHead.set(
        head,
        [...lengths, value.length].sort((a, b) => b - a),
      )
    onSecret(value)
  }

  function add(value: string): void {
    const lines = value.split(/\r\n|\r|\n/)
    for (const text of new Set([value, value.trim(), ...lines, ...lines.map((line) => line.trim())])) {
      if (text.length < shortest) continue
      register(text)
      for (const encoded of encodings(text)) if (encoded !== text) register(encoded)
    }
  }

  function mask(text: string): string {
    let masked = ''
    let copied = 0
    for (let at = 0; secrets.size > 0 && at + shortest <= text.length; ) {
      const lengths = byHead.get(text.slice(at, at + shortest))
      const length = lengths?.find((one) => at + one <= text.length && secrets.has(text.slice(at, at + one)))
      if (length === undefined) {
        at++
        continue
      }
      masked += text.slice(copied, at) + mark
      at += length
      copied = at
    }
    return masked + text.slice(copied)
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
      if (!isPlain(key, value) && (secretKey.test(key) || !isPublic(value))) add(value)
      for (const part of credentialsInUrl(value)) add(part)
    },
    mask,
    maskDeep,
    values: () => [...secrets].sort((a, b) => b.length - a.length),
  }
}

/** User and password of a URL, raw and percent-decoded; the user alone only where there is no password. */
export function credentialsInUrl(text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(/[a-z][a-z0-9+.-]{0,30}:\/\/([^\s/?#@:]*)(?::([^\s/?#]*))?@/gi)) {
    const secret = match[2] ? match[2] : match[1]
    if (!secret) continue
    found.push(secret)
    try {
      found.push(decodeURIComponent(secret))
    } catch {
      // A stray percent sign: the raw text is registered already.
    }
  }
  return found
}

function encodings(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1)
  const base64 = Buffer.from(text).toString('base64')
  return [
    encodeURIComponent(text),
    new URLSearchParams({ v: text }).toString().slice(2),
    json,
    base64,
    base64.replace(/=+$/, ''),
    Buffer.from(text).toString('base64url'),
  ]
}
