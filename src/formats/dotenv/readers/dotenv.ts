import { lineEnd } from '../lines.ts'
import { faultOfLine, type Reading, type ReadOptions, Recorder } from '../reading.ts'

/** dotenv of npm: `#` starts a comment anywhere outside quotes, backticks quote, nothing is expanded. */
export function readDotenv(text: string, options: ReadOptions = {}): Reading {
  const recorder = new Recorder('dotenv', text, options.environment)
  const head = /(export\s+)?([\w.-]+)(?:\s*=|:\s)/y
  const separator = /\s*/y
  let at = 0
  while (at < text.length) {
    at += exec(separator, at)?.[0].length ?? 0
    if (at >= text.length) break
    const match = exec(head, at)
    if (match?.[2] === undefined) {
      const end = lineEnd(text, at)
      const line = text.slice(at, end).trim()
      if (line !== '' && !line.startsWith('#')) {
        const { code, key } = faultOfLine(line)
        recorder.fault(code, at, key)
      }
      at = end + 1
      continue
    }
    const keyAt = at + match[0].lastIndexOf(match[2])
    const valueAt = at + match[0].length
    const { raw, end } = valueFrom(valueAt)
    recorder.set(match[2], unquoted(raw), keyAt)
    if (/^["'`]/.test(raw) && (raw.length < 2 || !raw.endsWith(raw.charAt(0)))) {
      recorder.fault('unterminated-quote', keyAt, match[2])
    }
    at = lineEnd(text, end) + 1
  }
  return recorder.reading()

  function exec(pattern: RegExp, from: number): RegExpExecArray | null {
    pattern.lastIndex = from
    return pattern.exec(text)
  }

  function valueFrom(from: number): { raw: string; end: number } {
    const quoteAt = from + (exec(separator, from)?.[0].length ?? 0)
    const close = '"\'`'.includes(text.charAt(quoteAt) || ' ') ? closing(text, quoteAt) : -1
    if (close >= 0) return { raw: text.slice(quoteAt, close + 1), end: close + 1 }
    const end = lineEnd(text, from)
    const line = text.slice(from, end)
    const hash = line.indexOf('#')
    return { raw: (hash < 0 ? line : line.slice(0, hash)).trim(), end }
  }
}

function unquoted(raw: string): string {
  const quote = raw.charAt(0)
  const quoted = raw.length >= 2 && '"\'`'.includes(quote) && raw.endsWith(quote)
  const value = (quoted ? raw.slice(1, -1) : raw).replace(/\r\n?/g, '\n')
  return quote === '"' ? value.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : value
}

/** The closing quote with nothing but a comment after it, or -1. A quote after a backslash closes only if none else does. */
function closing(text: string, open: number): number {
  const quote = text.charAt(open)
  const escaped: number[] = []
  let at = text.indexOf(quote, open + 1)
  for (; at >= 0; at = text.indexOf(quote, at + 1)) {
    if (at === open + 1 || text.charAt(at - 1) !== '\\') break
    escaped.push(at)
  }
  if (at >= 0 && endsLine(text, at + 1)) return at
  return escaped.findLast((one) => endsLine(text, one + 1)) ?? -1
}

function endsLine(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\n' || char === '\r' || char === '#') return true
    if (!/\s/.test(char)) return false
  }
  return true
}
