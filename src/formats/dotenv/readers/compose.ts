import { ExpansionError, type Reading, type ReadOptions, Recorder } from '../reading.ts'

const blank = /[\t\v\f\r \x85\xa0]*/y
const spaces = /\s*/y
/** What most keys are made of; others are looked at more closely. */
const usualKey = /[\w.-]*/y

/** The env files of Docker Compose (compose-go): quotes over several lines, `$NAME` and `${…}` replaced. */
export function readCompose(source: string, options: ReadOptions = {}): Reading {
  const recorder = new Recorder('compose', source, options.environment)
  // Keeps offsets: the carriage return of CRLF is white space to every step below but the quoted values.
  const text = source
  let at = text.startsWith('\uFEFF') ? 1 : 0

  while (!recorder.refused) {
    skip(spaces)
    if (at >= text.length) break
    if (text.charAt(at) === '#') at = lineEnd(at)
    else statement()
  }
  return recorder.reading()

  function statement(): void {
    if (text.startsWith('export', at) && /^\s/.test(text.charAt(at + 6))) {
      at += 6
      skip(blank)
    }
    const start = at
    usualKey.lastIndex = at
    let end = usualKey.test(text) ? usualKey.lastIndex : at
    for (; end < text.length; end++) {
      const char = text.charAt(end)
      if (char === '=' || char === ':' || char === '\n') break
      if (!/[\t\v\f\r \x85\xa0_.[\]\p{L}\p{N}-]/u.test(char) && !/[\uD800-\uDFFF]/.test(char)) {
        recorder.refuse('bad-key-name', start)
        return
      }
    }
    const key = text.slice(start, end).trimEnd()
    if (key.includes(' ')) {
      recorder.refuse('bad-key-name', start)
      return
    }
    if (text.charAt(end) === '\n' || end >= text.length) {
      if (key !== '') recorder.fault('no-equals', start)
      at = end + 1
      return
    }
    at = end + 1
    skip(blank)
    const value = readValue(start, key)
    if (value === undefined) return
    if (/^\d/.test(key)) recorder.fault('bad-key-name', start)
    else recorder.set(key, value, start)
  }

  function readValue(start: number, key: string): string | undefined {
    const quote = text.charAt(at)
    if (quote !== '"' && quote !== "'") {
      const end = lineEnd(at)
      const line = text.slice(at, end)
      at = end + 1
      const comment = line.indexOf(' #')
      return expand((comment < 0 ? line : line.slice(0, comment)).trimEnd(), start, key)
    }
    const parts: string[] = []
    let from = at + 1
    for (let end = from; end < text.length; end++) {
      const char = text.charAt(end)
      if (char === '\\') {
        if (text.charAt(end + 1) === quote) {
          parts.push(text.slice(from, end))
          from = end + 1
        }
        end++
      } else if (char === quote) {
        parts.push(text.slice(from, end))
        at = end + 1
        const value = parts.join('').replaceAll('\r\n', '\n')
        return quote === '"' ? expand(unescaped(value), start, key) : value
      }
    }
    recorder.refuse('unterminated-quote', start, key)
    return undefined
  }

  function expand(value: string, start: number, key: string): string | undefined {
    if (options.expand === false) return value
    try {
      return substitute(value, recorder)
    } catch (error) {
      if (!(error instanceof ExpansionError)) throw error
      recorder.refuse('expansion', start, key)
      return undefined
    }
  }

  function skip(pattern: RegExp): void {
    pattern.lastIndex = Math.min(at, text.length)
    pattern.exec(text)
    at = pattern.lastIndex
  }

  function lineEnd(from: number): number {
    const end = text.indexOf('\n', from)
    return end < 0 ? text.length : end
  }
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  $: '$$',
}

function unescaped(value: string): string {
  return value.replace(/\\([abcfnrtv$"\\]|0\d{0,3})/g, (whole, code: string) => {
    if (code === 'c') return whole
    if (code.startsWith('0'))
      return /^0[0-3][0-7]{2}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : whole
    return escapes[code] ?? code
  })
}

const named = /[_a-z][_a-z0-9]*/iy
const deepest = 50

/** @throws ExpansionError for an expression that is not valid, a required name without a value, or endless growth. */
function substitute(value: string, recorder: Recorder, depth = 0): string {
  if (!value.includes('$')) return value
  if (depth > deepest) throw new ExpansionError()
  const parts: string[] = []
  let at = 0
  for (let dollar = value.indexOf('$'); dollar >= 0; dollar = value.indexOf('$', at)) {
    parts.push(value.slice(at, dollar))
    at = dollar + 1
    const next = value.charAt(at)
    if (next === '$') {
      parts.push('$')
      at++
    } else if (next === '{') {
      const close = braceEnd(value, at + 1)
      if (close < 0) throw new ExpansionError()
      parts.push(recorder.spend(braced(value.slice(at + 1, close), recorder, depth)))
      at = close + 1
    } else {
      named.lastIndex = at
      const name = named.exec(value)?.[0]
      if (name === undefined) parts.push('$')
      else {
        parts.push(recorder.spend(recorder.lookup(name) ?? ''))
        at += name.length
      }
    }
  }
  parts.push(value.slice(at))
  return recorder.spend(parts.join(''))
}

function braced(expression: string, recorder: Recorder, depth: number): string {
  const match = /^([_a-z][_a-z0-9]*)(?:(:?)([-+?])(.*))?$/is.exec(expression)
  if (!match?.[1]) throw new ExpansionError()
  const [, name, colon, operator, word = ''] = match
  const value = recorder.lookup(name)
  const isSet = colon ? Boolean(value) : value !== undefined
  if (operator === '+') return isSet ? substitute(word, recorder, depth + 1) : ''
  if (operator === '-' && !isSet) return substitute(word, recorder, depth + 1)
  if (operator === '?' && !isSet) throw new ExpansionError()
  return value ?? ''
}

/** The brace that closes the expression at `from`, nested ones counted, or -1. */
function braceEnd(value: string, from: number): number {
  let open = 1
  for (let at = from; at < value.length; at++) {
    if (value.charAt(at) === '}') {
      if (--open === 0) return at
    } else if (value.startsWith('${', at)) {
      open++
      at++
    }
  }
  return -1
}
