import type { Entry } from './reading.ts'
import type { Token } from './tokenizer.ts'

/**
 * Nothing, a comment, or an assignment without what any reader takes for a quote, an escape, an expansion or an end. To
 * phpdotenv a quote that opens in a comment takes the lines below it along, and to Python's `splitlines` more ends a line
 * than its end.
 */
const plainLine = /^(?:[A-Za-z_][A-Za-z0-9_]*=[A-Za-z0-9_./:@,+%=^-]*|#(?!.*=")[^\\\r\v\f\x1c-\x1e\x85\u2028\u2029]*)?$/
/** Characters; one reader refuses longer lines. */
const longestLine = 16 * 1024

/** What every reader makes of a plain file, without a fault, and its lines as `tokenize` splits it. */
export interface PlainFile {
  readonly entries: readonly Entry[]
  readonly tokens: readonly Token[]
}

/** An env file whose lines are empty, comments, or assign plain characters; null where readers may differ on one. */
export function plainFile(text: string): PlainFile | null {
  const entries: Entry[] = []
  const tokens: Token[] = []
  let start = 0
  for (let line = 1; start <= text.length; line++) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const written = text.slice(start, end)
    if (written.length > longestLine || !plainLine.test(written)) return null
    if (written.startsWith('#')) {
      tokens.push({ kind: 'comment', span: { start, end, line, column: 1 }, text: written.slice(1).trim() })
    } else if (written !== '') {
      const equals = written.indexOf('=')
      const key = written.slice(0, equals)
      const value = written.slice(equals + 1)
      entries.push({ key, value, line, column: 1 })
      tokens.push({
        kind: 'assignment',
        exported: false,
        key,
        keySpan: { start, end: start + equals, line, column: 1 },
        raw: value,
        valueSpan: { start: start + equals + 1, end, line, column: equals + 2 },
        quote: null,
        closed: true,
        spaced: false,
        comment: null,
      })
    }
    start = end + 1
  }
  return { entries, tokens }
}
