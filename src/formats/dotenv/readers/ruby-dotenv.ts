import { ExpansionError, faultOfLine, type Reading, type ReadOptions, Recorder } from '../reading.ts'

const whiteRun = /[ \t\r\n\f\v]*/y
const name = /[A-Za-z0-9_.]+/y
const exported = /export[ \t\r\n\f\v]+/y
/** `$NAME` and `${NAME}`; either brace may be missing. */
const variable = /(\\)?\$(?!\()\{?([A-Z0-9_]+)?\}?/gi

/** A command that only execution could tell the output of. */
class CommandError extends Error {}

interface Match {
  readonly key: string
  readonly keyAt: number
  readonly exported: boolean
  /** What stands behind the equals sign, quotes and blanks kept; null where nothing does. */
  readonly raw: string | null
  readonly separated: boolean
  readonly end: number
}

/**
 * dotenv of Ruby (3.2): an unquoted value ends at `#`, quotes may span lines, `\n` in double quotes stays as it is unless
 * DOTENV_LINEBREAK_MODE is legacy, `$NAME` and `${NAME}` are replaced by what is set or nothing, lines of another form
 * are passed over. It runs `$(…)`; here nothing is run, and such a value is unknown.
 */
export function readRubyDotenv(source: string, options: ReadOptions = {}): Reading {
  const text = source.replace(/\r\n?/g, '\n')
  const recorder = new Recorder('ruby-dotenv', text, options.environment)
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length && !recorder.refused) {
    const start = skip(text, at)
    if (start >= text.length) break
    const match =
      text.charAt(start) === '#' ? null : (assignmentAt(text, start, true) ?? assignmentAt(text, start, false))
    if (match === null) passedOver(text, start, recorder)
    else take(match, recorder, options)
    at = lineAfter(text, match?.end ?? start)
  }
  return recorder.reading()
}

function passedOver(text: string, start: number, recorder: Recorder): void {
  if (text.charAt(start) === '#') return
  const { code, key } = faultOfLine(text.slice(start, lineAfter(text, start)).trim())
  recorder.fault(code, start, key)
}

function take({ key, keyAt, exported, raw, separated }: Match, recorder: Recorder, options: ReadOptions): void {
  if (exported && raw === null) {
    // `export NAME` alone asks that it is set.
    if (recorder.lookup(key) === undefined) recorder.refuse('no-equals', keyAt)
    return
  }
  if (!separated) recorder.fault('no-equals', keyAt)
  if (raw !== null && /^\s*(?:"[^"]*|'[^']*)$/.test(raw)) recorder.fault('unterminated-quote', keyAt, key)
  try {
    recorder.set(key, valueIn(raw ?? '', recorder, options.expand !== false), keyAt)
  } catch (error) {
    if (error instanceof CommandError) {
      recorder.set(key, null, keyAt)
      recorder.fault('command', keyAt, key)
    } else if (error instanceof ExpansionError) recorder.fault('expansion', keyAt, key)
    else throw error
  }
}

/** The line at a key: of several ways to read it the first that Ruby's expression finds. */
function assignmentAt(text: string, start: number, withExport: boolean): Match | null {
  exported.lastIndex = start
  if (withExport && !exported.test(text)) return null
  const keyAt = withExport ? exported.lastIndex : start
  name.lastIndex = keyAt
  const key = name.exec(text)?.[0]
  if (key === undefined) return null
  const end = keyAt + key.length
  const equals = skip(text, end)
  const from =
    text.charAt(equals) === '='
      ? equals + 1
      : text.charAt(end) === ':' && isWhite(text.charAt(end + 1))
        ? end + 2
        : undefined
  const found = { key, keyAt, exported: withExport }
  if (from === undefined) {
    const tail = tailFrom(text, end)
    return tail === null ? null : { ...found, raw: null, separated: false, end: tail }
  }
  const quoted = quotedFrom(text, from)
  if (quoted) return { ...found, raw: text.slice(from, quoted.close), separated: true, end: quoted.end }
  const stop = plainEnd(text, from)
  const raw = stop === from ? null : text.slice(from, stop)
  return { ...found, raw, separated: true, end: tailFrom(text, stop) ?? stop }
}

/** A value in quotes with nothing but a comment behind it: up to the first quote, else to one behind a backslash. */
function quotedFrom(text: string, from: number): { readonly close: number; readonly end: number } | null {
  const open = skip(text, from)
  const quote = text.charAt(open)
  if (quote !== '"' && quote !== "'") return null
  const closes: number[] = []
  for (let at = text.indexOf(quote, open + 1); at >= 0; at = text.indexOf(quote, at + 1)) {
    closes.push(at)
    if (at === open + 1 || text.charAt(at - 1) !== '\\') break
  }
  for (const close of closes.reverse()) {
    const end = tailFrom(text, close + 1)
    if (end !== null) return { close: close + 1, end }
  }
  return null
}

/** Where blanks and a comment end a line, or null where something else follows. */
function tailFrom(text: string, from: number): number | null {
  const stop = skip(text, from)
  if (stop >= text.length) return text.length
  if (text.charAt(stop) === '#') return endOfLine(text, stop)
  const newline = text.lastIndexOf('\n', stop - 1)
  return newline >= from ? newline : null
}

function plainEnd(text: string, from: number): number {
  const end = endOfLine(text, from)
  const hash = text.slice(from, end).indexOf('#')
  return hash < 0 ? end : from + hash
}

function valueIn(raw: string, recorder: Recorder, expand: boolean): string {
  const text = raw.replace(/^[\0\t-\r ]+/, '')
  const stripped = text.slice(0, text.length - trailing(text))
  const quote = stripped.charAt(0)
  const isQuoted = stripped.length >= 2 && (quote === '"' || quote === "'") && stripped.endsWith(quote)
  const inner = isQuoted ? stripped.slice(1, -1) : stripped
  if (isQuoted && quote === "'") return inner
  const written = (isQuoted ? newlines(inner, recorder) : inner).replace(/\\([^$])/g, '$1')
  if (!expand || !written.includes('$')) return written
  return substituted(withoutCommands(written), recorder)
}

function trailing(text: string): number {
  let count = 0
  while (count < text.length && /[\0\t-\r ]/.test(text.charAt(text.length - 1 - count))) count++
  return count
}

function newlines(value: string, recorder: Recorder): string {
  if (recorder.lookup('DOTENV_LINEBREAK_MODE') === 'legacy')
    return value.replaceAll('\\n', '\n').replaceAll('\\r', '\r')
  return value.replaceAll('\\n', '\\\\n').replaceAll('\\r', '\\\\r')
}

/** @throws CommandError for one that is not behind a backslash */
function withoutCommands(value: string): string {
  if (!value.includes('$(')) return value
  const closes = closings(value)
  const parts: string[] = []
  let from = 0
  for (let at = value.indexOf('$('); at >= 0; at = value.indexOf('$(', at + 1)) {
    if (at < from) continue
    const close = closes.get(at + 1)
    if (close === undefined) continue
    if (at === 0 || value.charAt(at - 1) !== '\\') throw new CommandError()
    parts.push(value.slice(from, at - 1), value.slice(at, close + 1))
    from = close + 1
  }
  return parts.join('') + value.slice(from)
}

/** Where each parenthesis closes that has something in it, as has each inside of it. */
function closings(value: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const open: { readonly at: number; ok: boolean }[] = []
  for (let at = 0; at < value.length; at++) {
    if (value.charAt(at) === '(') open.push({ at, ok: true })
    else if (value.charAt(at) === ')') {
      const one = open.pop()
      if (!one) continue
      const outer = open.at(-1)
      if (one.ok && at > one.at + 1) found.set(one.at, at)
      else if (outer) outer.ok = false
    }
  }
  return found
}

function substituted(value: string, recorder: Recorder): string {
  return recorder.spend(
    value.replace(variable, (whole: string, backslash: string | undefined, key: string | undefined) => {
      if (backslash !== undefined) return whole.slice(1)
      return key === undefined ? whole : recorder.spend(recorder.lookup(key) ?? '')
    }),
  )
}

function isWhite(char: string): boolean {
  return char !== '' && ' \t\r\n\f\v'.includes(char)
}

function skip(text: string, from: number): number {
  whiteRun.lastIndex = from
  return whiteRun.test(text) ? whiteRun.lastIndex : from
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function lineAfter(text: string, from: number): number {
  return endOfLine(text, from) + 1
}
