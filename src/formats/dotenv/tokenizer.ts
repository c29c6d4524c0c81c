import { lineEnd } from './lines.ts'
import { Positions } from './positions.ts'

export interface Span {
  readonly start: number
  readonly end: number
  /** Of the start, from 1. */
  readonly line: number
  readonly column: number
}

export type Token =
  | { readonly kind: 'comment'; readonly span: Span; readonly text: string }
  | Assignment
  | { readonly kind: 'other'; readonly span: Span; readonly text: string }

/** `KEY=value` as a person reads it, before any reader's own rules. */
export interface Assignment {
  readonly kind: 'assignment'
  readonly exported: boolean
  readonly key: string
  readonly keySpan: Span
  /** What stands after `=` without the white space around it, quotes kept, without the comment. */
  readonly raw: string
  readonly valueSpan: Span
  readonly quote: '"' | "'" | '`' | null
  /** False where a quote opens and never closes. */
  readonly closed: boolean
  /** White space right before or after the equals sign. */
  readonly spaced: boolean
  /** Text behind `#` on the same line, without it; null where there is none. */
  readonly comment: string | null
}

const head = /^(\s*)(export\s+)?([^\s=#]+|'[^'=]+')(\s*)(=)([^\S\r\n]*)/

/** Splits an env file into comments, assignments and other lines, each with its place. Linear in the text. */
export function tokenize(text: string): Token[] {
  const positions = new Positions(text)
  const tokens: Token[] = []
  const span = (start: number, end: number): Span => ({ start, end, ...positions.at(start) })
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end)
    const content = line.trim()
    const match = content.startsWith('#') ? null : head.exec(line)
    if (content.startsWith('#')) {
      const start = at + line.indexOf('#')
      tokens.push({ kind: 'comment', span: span(start, end), text: content.slice(1).trim() })
    } else if (match?.[3] !== undefined) {
      const keyStart = at + (match[1]?.length ?? 0) + (match[2]?.length ?? 0)
      const value = readValue(text, at + match[0].length, end)
      tokens.push({
        kind: 'assignment',
        exported: match[2] !== undefined,
        key: match[3],
        keySpan: span(keyStart, keyStart + match[3].length),
        raw: text.slice(value.start, value.end),
        valueSpan: span(value.start, value.end),
        quote: value.quote,
        closed: value.closed,
        spaced: match[4] !== '' || match[6] !== '',
        comment: value.comment,
      })
      at = afterLine(text, Math.max(end, lineEnd(text, value.end)))
      continue
    } else if (content !== '') {
      tokens.push({ kind: 'other', span: span(at, end), text: content })
    }
    at = afterLine(text, end)
  }
  return tokens
}

interface Value {
  readonly start: number
  readonly end: number
  readonly quote: Assignment['quote']
  readonly closed: boolean
  readonly comment: string | null
}

function readValue(text: string, start: number, lineStop: number): Value {
  const quote = text.charAt(start)
  if (quote === '"' || quote === "'" || quote === '`') {
    const close = closing(text, start, quote)
    if (close >= 0) {
      const rest = text.slice(close + 1, lineEnd(text, close + 1)).trim()
      return { start, end: close + 1, quote, closed: true, comment: rest.startsWith('#') ? rest.slice(1).trim() : null }
    }
  }
  const line = text.slice(start, lineStop)
  const comment = /\s#/.exec(line)
  const raw = (comment ? line.slice(0, comment.index) : line).trimEnd()
  return {
    start,
    end: start + raw.length,
    quote: quote === '"' || quote === "'" || quote === '`' ? quote : null,
    closed: !(quote === '"' || quote === "'" || quote === '`'),
    comment: comment ? line.slice(comment.index + 2).trim() : null,
  }
}

/** The first quote without a backslash before it, if nothing but a comment follows on its line; else -1. */
function closing(text: string, open: number, quote: string): number {
  for (let at = text.indexOf(quote, open + 1); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (quote !== "'" && isEscaped(text, at, open)) continue
    return /^[^\S\r\n]*(?:#|\r|\n|$)/.test(text.slice(at + 1, at + 200)) ? at : -1
  }
  return -1
}

function isEscaped(text: string, at: number, open: number): boolean {
  let backslashes = 0
  for (let before = at - 1; before > open && text.charAt(before) === '\\'; before--) backslashes++
  return backslashes % 2 === 1
}

function afterLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1
}
