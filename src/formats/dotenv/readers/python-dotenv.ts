import { ExpansionError, type Reading, type ReadOptions, Recorder } from '../reading.ts'

const blanks = /[^\S\r\n]*/y
const space = /\s*/y
const exported = /export[^\S\r\n]+/y
const bareKey = /[^=#\s]+/y
const quotedKey = /'([^']+)'/y
const restOfLine = /[^\r\n]*/y
const endOfLine = /[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n|\n|\r|$)/y

/** python-dotenv 1.x: quotes over several lines, `${NAME}` and `${NAME:-default}` replaced, even in single quotes. */
export function readPythonDotenv(text: string, options: ReadOptions = {}): Reading {
  const recorder = new Recorder('python-dotenv', text, options.environment)
  let at = text.startsWith('\uFEFF') ? 1 : 0

  while (at < text.length) {
    take(space)
    if (at < text.length) binding()
  }
  return recorder.reading()

  function binding(): void {
    const start = at
    if (text.startsWith('export', at)) take(exported)
    const keyAt = at
    if (text.charAt(at) === '#') {
      take(restOfLine)
      return
    }
    const key = text.charAt(at) === "'" ? take(quotedKey)?.[1] : take(bareKey)?.[0]
    if (key === undefined) {
      drop('bad-key-name', start)
      return
    }
    take(blanks)
    let value: string | null = null
    if (text.charAt(at) === '=') {
      at++
      take(blanks)
      const parsed = parseValue()
      if (parsed === undefined) {
        drop('unterminated-quote', keyAt, key)
        return
      }
      value = parsed
    }
    if (take(endOfLine) === undefined) {
      drop(value === null ? 'no-equals' : 'syntax', keyAt, key)
      return
    }
    if (value === null) recorder.fault('no-equals', keyAt)
    try {
      recorder.set(key, value !== null && options.expand !== false ? expand(value) : value, keyAt)
    } catch (error) {
      if (!(error instanceof ExpansionError)) throw error
      recorder.fault('expansion', keyAt, key)
    }
  }

  function drop(
    code: 'bad-key-name' | 'unterminated-quote' | 'no-equals' | 'syntax',
    offset: number,
    key?: string,
  ): void {
    recorder.fault(code, offset, code === 'no-equals' ? undefined : key)
    take(restOfLine)
  }

  function parseValue(): string | undefined {
    const quote = text.charAt(at)
    if (quote === "'" || quote === '"') {
      const close = closing(text, at)
      if (close < 0) return undefined
      const raw = text.slice(at + 1, close)
      at = close + 1
      return quote === "'" ? raw.replace(/\\([\\'])/g, '$1') : raw.replace(/\\([\\'"abfnrtv])/g, unescaped)
    }
    const line = take(restOfLine)?.[0] ?? ''
    const comment = commentAt(line)
    return (comment < 0 ? line : line.slice(0, comment)).trimEnd()
  }

  function expand(value: string): string {
    if (!value.includes('${')) return value
    const parts: string[] = []
    let from = 0
    for (const { start, end, name, fallback } of variablesIn(value)) {
      parts.push(value.slice(from, start), recorder.spend(recorder.lookup(name) ?? fallback ?? ''))
      from = end
    }
    return recorder.spend(parts.join('') + value.slice(from))
  }

  function take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) return undefined
    at = pattern.lastIndex
    return match
  }
}

/** Every `${name}` and `${name:-fallback}` from left to right; neither part can hold a closing brace. */
function* variablesIn(value: string) {
  let at = 0
  for (;;) {
    const start = value.indexOf('${', at)
    const close = start < 0 ? -1 : value.indexOf('}', start + 2)
    if (close < 0) return
    const colon = value.slice(start + 2, close).indexOf(':')
    const stop = start + 2 + colon
    if (colon >= 0 && value[stop + 1] !== '-') {
      // Whatever begins before this colon has it for its own.
      at = stop + 1
      continue
    }
    at = close + 1
    if (colon < 0) yield { start, end: at, name: value.slice(start + 2, close), fallback: undefined }
    else yield { start, end: at, name: value.slice(start + 2, stop), fallback: value.slice(stop + 2, close) }
  }
}

/** Where the quote that opens at `open` closes: a quote without a backslash before it, else the last one; or -1. */
function closing(text: string, open: number): number {
  const quote = text.charAt(open)
  let escaped = -1
  for (let at = text.indexOf(quote, open + 1); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (at === open + 1 || text.charAt(at - 1) !== '\\') return at
    escaped = at
  }
  return escaped
}

/** Where white space with a `#` after it begins, or -1. */
function commentAt(line: string): number {
  for (let hash = line.indexOf('#'); hash >= 0; hash = line.indexOf('#', hash + 1)) {
    if (hash > 0 && /\s/.test(line.charAt(hash - 1))) return hash - 1
  }
  return -1
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

function unescaped(_: string, letter: string): string {
  return escapes[letter] ?? letter
}
