import { ExpansionError, type Reading, type ReadOptions, Recorder } from '../reading.ts'

const blanks = /(?:[ \t]|\\\n)*/y
const assigned = /([A-Za-z_][A-Za-z0-9_]*)=/y
const ordinary = /[^ \t\n;&|<>()\\'"`$]+/y
const ordinaryInQuotes = /[^"\\`$]+/y
const names = /[A-Za-z_][A-Za-z0-9_]*/y
const deepest = 50

/** A piece of the file that the shell refuses; reading ends there. */
class ShellSyntaxError extends Error {
  readonly code: 'unterminated-quote' | 'syntax' | 'expansion'

  constructor(code: 'unterminated-quote' | 'syntax' | 'expansion') {
    super(code)
    this.code = code
  }
}

interface Word {
  readonly text: string
  /** False where only execution could tell the text. */
  readonly known: boolean
}

/**
 * `set -a; . file` in a POSIX shell, as far as it can be told without running anything: assignments with quotes and
 * plain parameter expansion. A line that would run a program is a fault, and a value that needs one is unknown.
 */
export function readShell(text: string, options: ReadOptions = {}): Reading {
  const recorder = new Recorder('shell', text, options.environment)
  let at = 0
  let start = 0
  let current: string | undefined
  try {
    while (at < text.length) statement()
  } catch (error) {
    if (error instanceof ShellSyntaxError) recorder.refuse(error.code, start, current)
    else if (error instanceof ExpansionError) recorder.refuse('expansion', start, current)
    else throw error
  }
  return recorder.reading()

  function statement(): void {
    take(blanks)
    start = at
    current = undefined
    const char = text.charAt(at)
    if (char === '#') {
      at = lineEnd()
      return
    }
    if (char === '\n' || char === ';' || char === '') {
      if (char === ';') throw new ShellSyntaxError('syntax')
      at++
      return
    }
    const found: { key: string; word: Word; offset: number }[] = []
    let command: number | undefined
    let declares = false
    for (;;) {
      take(blanks)
      const offset = at
      const next = text.charAt(at)
      if (next === '' || '\n;&|'.includes(next) || next === '#') break
      if ('()'.includes(next)) throw new ShellSyntaxError('syntax')
      if ('<>'.includes(next)) {
        at++
        command ??= offset
        continue
      }
      const key = take(assigned)?.[1]
      if (key !== undefined && command === undefined) {
        current = key
        found.push({ key, word: word(), offset })
        continue
      }
      if (key !== undefined) at = offset
      const plain = word()
      if (command === undefined && found.length === 0 && plain.text === 'export') declares = true
      else if (!(declares && /^[A-Za-z_][A-Za-z0-9_]*$/.test(plain.text))) command ??= offset
    }
    const end = text.charAt(at)
    if (end === '#') at = lineEnd()
    else at += text.startsWith('&&', at) || text.startsWith('||', at) ? 2 : 1
    if (command !== undefined) {
      recorder.refuse('command', start, found[0]?.key)
      return
    }
    if (end === '&' || end === '|') {
      for (const one of found) recorder.fault('command', one.offset, one.key)
      return
    }
    for (const { key, word, offset } of found) {
      recorder.set(key, word.known ? word.text : null, offset)
      if (!word.known) recorder.fault('command', offset, key)
    }
  }

  /** One word, unquoted. */
  function word(): Word {
    const parts: string[] = []
    let known = text.charAt(at) !== '~'
    while (at < text.length) {
      const run = take(ordinary)?.[0]
      if (run !== undefined) parts.push(run)
      const char = text.charAt(at)
      if (' \t\n;&|<>'.includes(char)) break
      if (char === '(' || char === ')') throw new ShellSyntaxError('syntax')
      at++
      if (char === '\\') {
        if (text.charAt(at) !== '\n') parts.push(text.charAt(at))
        at++
      } else if (char === "'") parts.push(until("'"))
      else if (char === '"') known = quoted(parts) && known
      else if (char === '`') {
        until('`')
        known = false
      } else if (char === '$') known = dollar(parts) && known
      else parts.push(char)
    }
    return { text: parts.join(''), known }
  }

  /** The rest of a double-quoted piece. */
  function quoted(parts: string[]): boolean {
    let known = true
    while (at < text.length) {
      const run = take(ordinaryInQuotes)?.[0]
      if (run !== undefined) parts.push(run)
      const char = text.charAt(at++)
      if (char === '"') return known
      if (char === '\\') {
        const next = text.charAt(at++)
        if ('$`"\\'.includes(next)) parts.push(next)
        else if (next !== '\n') parts.push(char, next)
      } else if (char === '`') {
        until('`')
        known = false
      } else if (char === '$') known = dollar(parts) && known
      else parts.push(char)
    }
    throw new ShellSyntaxError('unterminated-quote')
  }

  /** What follows a dollar sign. False where its text is not known. */
  function dollar(parts: string[]): boolean {
    const char = text.charAt(at)
    if (char === '(') {
      skipParentheses()
      return false
    }
    if (options.expand === false) {
      parts.push('$')
      return true
    }
    if (char === '{') {
      const close = braceEnd(at + 1)
      const value = braced(text.slice(at + 1, close), 0)
      at = close + 1
      parts.push(recorder.spend(value ?? ''))
      return value !== undefined
    }
    const name = take(names)?.[0]
    if (name !== undefined) {
      parts.push(recorder.spend(recorder.lookup(name) ?? ''))
      return true
    }
    if (/[$!?#@*0-9-]/.test(char)) {
      at++
      return /[1-9@*]/.test(char)
    }
    parts.push('$')
    return true
  }

  /** Undefined where the expression is beyond what can be told here. */
  function braced(expression: string, depth: number): string | undefined {
    if (depth > deepest) throw new ExpansionError()
    const match = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?)([-+?=])(.*))?$/s.exec(expression)
    if (!match?.[1]) return undefined
    const [, name, colon, operator, rest = ''] = match
    const value = recorder.lookup(name)
    const isSet = colon ? Boolean(value) : value !== undefined
    if (operator === '?' && !isSet) throw new ShellSyntaxError('expansion')
    if (operator === '+' ? isSet : operator !== undefined && !isSet) {
      const inner = /^\$\{(.*)\}$/s.exec(rest)
      if (inner?.[1] !== undefined) return braced(inner[1], depth + 1)
      return /[$`"'\\]/.test(rest) ? undefined : rest
    }
    return operator === '+' ? '' : (value ?? '')
  }

  function braceEnd(from: number): number {
    let open = 1
    for (let end = from; end < text.length; end++) {
      if (text.charAt(end) === '}' && --open === 0) return end
      if (text.startsWith('${', end)) open++
    }
    throw new ShellSyntaxError('syntax')
  }

  function skipParentheses(): void {
    let open = 0
    for (; at < text.length; at++) {
      const char = text.charAt(at)
      if (char === '(') open++
      else if (char === ')' && --open === 0) {
        at++
        return
      } else if (char === '\\') at++
      else if (char === "'") {
        at++
        until("'")
        at--
      }
    }
    throw new ShellSyntaxError('syntax')
  }

  function until(quote: string): string {
    const close = text.indexOf(quote, at)
    if (close < 0) throw new ShellSyntaxError('unterminated-quote')
    const inner = text.slice(at, close)
    at = close + 1
    return inner
  }

  function lineEnd(): number {
    const end = text.indexOf('\n', at)
    return end < 0 ? text.length : end
  }

  function take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) return undefined
    at = pattern.lastIndex
    return match
  }
}
