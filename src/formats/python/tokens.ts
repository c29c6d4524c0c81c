/** A token of Python source. Positions count from 1. `indent` is that of its logical line. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'operator'
  /** The text; of a string its value. */
  readonly text: string
  /** Of a string: an f-string, whose value only execution could tell. */
  readonly formatted?: boolean
  readonly line: number
  readonly column: number
}

/** One logical line: brackets and backslashes join physical lines. */
export interface LogicalLine {
  readonly indent: number
  readonly tokens: readonly Token[]
}

export class PythonFault extends Error {
  readonly line: number
  readonly column: number
  constructor(message: string, line: number, column: number) {
    super(message)
    this.line = line
    this.column = column
  }
}

const deepest = 100

/**
 * Splits Python source into logical lines of tokens. Reads; never runs anything.
 * @throws PythonFault where a string or bracket has no end or text is no Python
 */
export function logicalLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = []
  const closers: string[] = []
  let tokens: Token[] = []
  let indent = 0
  let line = 1
  let lineStart = 0
  let atStart = true
  const source = text.replace(/^\uFEFF/, '')
  const end = (): void => {
    if (tokens.length > 0) lines.push({ indent, tokens })
    tokens = []
    atStart = true
  }
  for (let at = 0; at < source.length; ) {
    const char = source[at] ?? ''
    const position = { line, column: at - lineStart + 1 }
    if (char === '\n') {
      at++
      line++
      lineStart = at
      if (closers.length === 0) end()
      continue
    }
    if (char === '\\' && /^\\\r?\n/.test(source.slice(at, at + 3))) {
      at = source.indexOf('\n', at) + 1
      line++
      lineStart = at
      continue
    }
    if (/[ \t\r\f]/.test(char)) {
      at++
      continue
    }
    if (char === '#') {
      const stop = source.indexOf('\n', at)
      at = stop < 0 ? source.length : stop
      continue
    }
    if (atStart) {
      indent = at - lineStart
      atStart = false
    }
    const string = /^([rbuf]{0,2})("""|'''|"|')/i.exec(source.slice(at, at + 5))
    if (string) {
      const [opening, prefix = '', quote = ''] = string
      const read = readString(source, at + opening.length, quote, /r/i.test(prefix))
      if (!read) throw new PythonFault('a string without its end', position.line, position.column)
      const formatted = /f/i.test(prefix)
      tokens.push({ kind: 'string', text: read.value, ...(formatted && { formatted }), ...position })
      for (let i = at; i < read.end; i++) {
        if (source[i] !== '\n') continue
        line++
        lineStart = i + 1
      }
      at = read.end
      continue
    }
    const word = /^(?:[\p{L}_][\p{L}\p{N}_]*|\d[\w.]*|\.\d[\w.]*)/u.exec(source.slice(at, at + 300))?.[0]
    if (word) {
      tokens.push({ kind: /^[.\d]/.test(word) ? 'number' : 'name', text: word, ...position })
      at += word.length
      continue
    }
    const operator = /^(?:\*\*=?|\/\/=?|>>=?|<<=?|->|:=|\.\.\.|[-+*/%&|^=!<>@]=|[-+*/%&|^~<>()[\]{},:.;=@!])/.exec(
      source.slice(at, at + 3),
    )?.[0]
    if (!operator) throw new PythonFault('text that is no Python', position.line, position.column)
    at += operator.length
    if ('([{'.includes(operator)) {
      closers.push({ '(': ')', '[': ']', '{': '}' }[operator] ?? '')
      if (closers.length > deepest)
        throw new PythonFault(`brackets nested deeper than ${deepest}`, line, position.column)
    } else if (')]}'.includes(operator) && closers.pop() !== operator) {
      throw new PythonFault(`unexpected "${operator}"`, position.line, position.column)
    }
    if (operator === ';' && closers.length === 0) {
      const kept = indent
      end()
      indent = kept
      atStart = false
    } else {
      tokens.push({ kind: 'operator', text: operator, ...position })
    }
  }
  if (closers.length > 0) throw new PythonFault('a bracket without its end', line, 1)
  end()
  return lines
}

function readString(source: string, from: number, quote: string, raw: boolean): { value: string; end: number } | null {
  const parts: string[] = []
  for (let at = from; at < source.length; at++) {
    const char = source[at] ?? ''
    if (source.startsWith(quote, at)) return { value: parts.join(''), end: at + quote.length }
    if (char === '\n' && quote.length === 1) return null
    if (char !== '\\') {
      parts.push(char)
      continue
    }
    const next = source[++at]
    if (next === undefined) return null
    if (raw) parts.push(`\\${next}`)
    else if (next !== '\n')
      parts.push({ n: '\n', t: '\t', r: '\r', "'": "'", '"': '"', '\\': '\\' }[next] ?? `\\${next}`)
  }
  return null
}
