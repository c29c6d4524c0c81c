import { ExpansionError, type FaultCode, type Reading, type ReadOptions, Recorder } from '../reading.ts'

/** What PHP's trim takes away. */
const trimmed = ' \n\r\t\0\v'
const validName = /^[\p{Ll}\p{Lu}\p{M}\p{N}_.]+$/u
/** Pieces of a value as the lexer of phpdotenv makes them; of each its first character decides. */
const piece = /[\r\n]+|[\t\v\f ]+|[\\'"#$]|[^\s\\'"#$]+|[^\\'"#$]/g
const white = /^[ \t\n\r\v\f]+$/
const variable = /^\$\{([a-zA-Z0-9_.]+)\}/
const openName = /^\$(?:\{[a-zA-Z0-9_.]*)?$/

/** What makes phpdotenv refuse a file. */
class Refusal extends Error {
  readonly code: FaultCode

  constructor(code: FaultCode) {
    super(code)
    this.code = code
  }
}

interface Value {
  readonly chars: string
  /** Where a dollar sign stands that may begin a variable. */
  readonly dollars: readonly number[]
}

/**
 * phpdotenv of vlucas (5.6), which Laravel loads env files with: an unquoted value ends at `#`, a blank inside of one
 * refuses the whole file, and so does an unknown escape in double quotes; `${NAME}` is replaced where it is set before.
 */
export function readPhpdotenv(source: string, options: ReadOptions = {}): Reading {
  const text = source.replace(/\r\n?/g, '\n')
  const recorder = new Recorder('phpdotenv', text, options.environment)
  for (const { entry, start } of entriesOf(text, recorder)) {
    try {
      assign(entry, start, recorder, options.expand !== false)
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof ExpansionError)) throw error
      const [, before = '', key = ''] = /^(\s*(?:export\s+)?)([\w.]*)/.exec(entry) ?? []
      const code = error instanceof Refusal ? error.code : 'expansion'
      recorder.refuse(code, start + before.length, key === '' ? undefined : key)
      break
    }
  }
  return recorder.reading()
}

interface Entry {
  readonly entry: string
  readonly start: number
}

/** Lines without comments and blank ones; those of a value in double quotes are one. */
function* entriesOf(text: string, recorder: Recorder): Generator<Entry> {
  let start = text.startsWith('\uFEFF') ? 1 : 0
  let open: number | null = null
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    const begins = open === null && startsSeveral(line)
    if (begins) open = start
    if (open === null || closesSeveral(line, begins)) {
      const from: number = open ?? start
      open = null
      const entry = text.slice(from, end)
      const bare = trim(entry)
      if (bare !== '' && !bare.startsWith('#')) yield { entry, start: from }
    }
    start = end + 1
  }
  // What begins several lines and never ends takes the rest of the file with it, without a word.
  if (open !== null) {
    const [, before = '', key] = /^(\s*(?:export\s+)?)([\w.]+)/.exec(text.slice(open, open + 300)) ?? []
    recorder.fault('unterminated-quote', open + before.length, key)
  }
}

function startsSeveral(line: string): boolean {
  return line.includes('="') && !closesSeveral(line, true)
}

function closesSeveral(line: string, begins: boolean): boolean {
  if (line === '"') return true
  let count = 0
  const bare = line.includes('\\\\') ? line.replaceAll('\\\\', '') : line
  for (let at = bare.indexOf('"', 1); at > 0; at = bare.indexOf('"', at + 1)) if (bare[at - 1] !== '\\') count++
  return begins ? count > 1 : count > 0
}

function assign(entry: string, start: number, recorder: Recorder, expand: boolean): void {
  const equals = entry.indexOf('=')
  const written = equals < 0 ? entry : trim(entry.slice(0, equals))
  const key = nameOf(written)
  const at = start + Math.max(0, entry.indexOf(key))
  if (equals < 0) {
    recorder.fault('no-equals', at)
    recorder.set(key, null, at)
    return
  }
  const value = valueIn(trim(entry.slice(equals + 1)))
  recorder.set(key, expand ? resolved(value, recorder) : value.chars, at)
}

function nameOf(written: string): string {
  if (written === '') throw new Refusal('bad-key-name')
  // One of a single letter is too short for what phpdotenv takes for an export.
  const exported = [...written].length > 8 && /^export[ \t\n\r\v\f]/.test(written)
  const name = exported ? written.slice(6).replace(/^[ \t\n\r\v\f]+/, '') : written
  const bare = name.length >= 3 && /^["']/.test(name) && name.endsWith(name.charAt(0)) ? name.slice(1, -1) : name
  if (!validName.test(bare)) throw new Refusal(written.includes('=') ? 'syntax' : 'bad-key-name')
  return bare
}

type State = 'initial' | 'unquoted' | 'single' | 'double' | 'escape' | 'blank' | 'comment'

function valueIn(raw: string): Value {
  const chars: string[] = []
  const dollars: number[] = []
  let length = 0
  let state: State = 'initial'
  for (const [token] of raw.matchAll(piece)) {
    const [added, next] = step(state, token)
    if (token === '$' && (next === 'unquoted' || (next === 'double' && state === 'double'))) dollars.push(length)
    chars.push(added)
    length += added.length
    state = next
    if (state === 'comment') break
  }
  if (state === 'single' || state === 'double' || state === 'escape') throw new Refusal('unterminated-quote')
  return { chars: chars.join(''), dollars }
}

/** What a piece adds to the value, and what follows it. */
function step(state: State, token: string): readonly [added: string, next: State] {
  switch (state) {
    case 'initial':
      if (token === "'") return ['', 'single']
      if (token === '"') return ['', 'double']
      return token === '#' ? ['', 'comment'] : [token, 'unquoted']
    case 'unquoted':
      if (token === '#') return ['', 'comment']
      return white.test(token) ? ['', 'blank'] : [token, 'unquoted']
    case 'single':
      return token === "'" ? ['', 'blank'] : [token, 'single']
    case 'double':
      if (token === '"') return ['', 'blank']
      return token === '\\' ? ['', 'escape'] : [token, 'double']
    case 'escape':
      return [unescaped(token), 'double']
    case 'blank':
      if (token !== '#' && !white.test(token)) throw new Refusal('space-in-value')
      return ['', token === '#' ? 'comment' : 'blank']
    case 'comment':
      return ['', 'comment']
  }
}

const escapes: Readonly<Record<string, string>> = { f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

function unescaped(token: string): string {
  if (token === '"' || token === '\\' || token === '$') return token
  const letter = escapes[token.charAt(0)]
  if (letter === undefined) throw new Refusal('escape')
  return letter + token.slice(1)
}

/** Characters of a name that comes about by a replacement. */
const longestName = 200

/** From the last one on, as phpdotenv does: a name may go on in what was replaced behind it. */
function resolved({ chars, dollars }: Value, recorder: Recorder): string {
  // What is done, its begin last.
  const rest: string[] = []
  let end = chars.length
  for (const at of dollars.toReversed()) {
    const own = chars.slice(at, end)
    const match = variable.exec(openName.test(own) ? own + begin(rest) : own)
    const value = match?.[1] === undefined ? undefined : recorder.lookup(match[1])
    if (match && value !== undefined) {
      const over = match[0].length - own.length
      if (over > 0) drop(rest, over)
      else rest.push(own.slice(match[0].length))
      rest.push(recorder.spend(value))
    } else rest.push(own)
    end = at
  }
  rest.push(chars.slice(0, end))
  return rest.reverse().join('')
}

function begin(rest: readonly string[]): string {
  let text = ''
  for (let at = rest.length - 1; at >= 0 && text.length < longestName; at--) text += rest[at]
  return text
}

function drop(rest: string[], count: number): void {
  for (let left = count; left > 0; ) {
    const first = rest.pop() ?? ''
    if (first.length > left) rest.push(first.slice(left))
    left = rest.length === 0 ? 0 : left - first.length
  }
}

function trim(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && trimmed.includes(text.charAt(start))) start++
  while (end > start && trimmed.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
