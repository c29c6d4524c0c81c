import type { Fault } from '../fault.ts'

/** A word of the configuration; `quoted` words are never keywords. Positions count from 1. */
export interface Word {
  readonly text: string
  readonly quoted: boolean
  readonly line: number
  readonly column: number
}

/** One directive, with the directives of its block where it has one. */
export interface Directive {
  readonly name: string
  readonly args: readonly Word[]
  readonly file: string
  readonly line: number
  readonly column: number
  readonly block?: Directive[]
}

export interface Parsed {
  readonly directives: Directive[]
  readonly fault?: Fault
}

/** To nginx only these four are white space: a form feed or a no-break space is a character like any other. */
const endsWord = /[ \t\r\n;{]/
const afterQuote = /[ \t\r\n;{)]/
/** nginx reads words into a buffer of this size and refuses longer ones. */
const longestWord = 4096
const deepest = 64
const mostDirectives = 20_000

/**
 * Reads the text of one configuration file by the rules of nginx's own reader: words, quotes, escapes, `;` and blocks.
 * Stops at the first fault, as nginx does. Includes are left as directives.
 */
export function parseNginx(text: string, file: string): Parsed {
  const reader = new Reader(text, file)
  try {
    return { directives: reader.read() }
  } catch (error) {
    if (error instanceof SyntaxFault) return { directives: [], fault: error.fault }
    throw error
  }
}

class SyntaxFault extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.message)
    this.fault = fault
  }
}

class Reader {
  readonly #text: string
  readonly #file: string
  #at = 0
  #line = 1
  #lineStart = 0
  #count = 0

  constructor(text: string, file: string) {
    this.#text = text.replace(/^\uFEFF/, '')
    this.#file = file
  }

  read(): Directive[] {
    const top: Directive[] = []
    const open: Directive[][] = [top]
    let words: Word[] = []
    for (;;) {
      this.#skipSpace()
      const char = this.#text[this.#at]
      if (char === undefined) break
      if (char === ';' || char === '{') {
        const [first, ...args] = words
        if (!first) throw this.#fault(`unexpected "${char}"`)
        words = []
        if (++this.#count > mostDirectives) throw this.#fault(`more than ${mostDirectives} directives`)
        const directive = { name: first.text, args, file: this.#file, line: first.line, column: first.column }
        this.#next()
        if (char === ';') {
          open.at(-1)?.push(directive)
        } else if (/_by_lua_block$/.test(first.text)) {
          this.#skipLua()
          open.at(-1)?.push({ ...directive, block: [] })
        } else {
          const block: Directive[] = []
          open.at(-1)?.push({ ...directive, block })
          open.push(block)
          if (open.length > deepest) throw this.#fault(`blocks nested deeper than ${deepest}`)
        }
      } else if (char === '}') {
        if (words.length > 0) throw this.#fault('unexpected "}": the directive before it does not end with ";"')
        if (open.length === 1) throw this.#fault('unexpected "}"')
        open.pop()
        this.#next()
      } else {
        words.push(this.#word(char))
      }
    }
    if (words.length > 0) throw this.#fault('unexpected end of file, expecting ";" or "}"')
    if (open.length > 1) throw this.#fault('unexpected end of file, expecting "}"')
    return top
  }

  #next(): void {
    if (this.#text[this.#at] === '\n') {
      this.#line++
      this.#lineStart = this.#at + 1
    }
    this.#at++
  }

  #skipSpace(): void {
    for (;;) {
      const char = this.#text[this.#at]
      if (char === ' ' || char === '\t' || char === '\r' || char === '\n') {
        this.#next()
      } else if (char === '#') {
        const end = this.#text.indexOf('\n', this.#at)
        this.#at = end < 0 ? this.#text.length : end
      } else {
        return
      }
    }
  }

  #word(first: string): Word {
    const start = { line: this.#line, column: this.#at - this.#lineStart + 1 }
    const quote = first === '"' || first === "'" ? first : undefined
    if (quote) this.#next()
    const parts: string[] = []
    let length = 0
    for (;;) {
      const char = this.#text[this.#at]
      if (char === undefined) {
        throw quote
          ? this.#fault(`a ${quote} without its end`, start)
          : this.#fault('unexpected end of file, expecting ";" or "}"')
      }
      if (char === '\\') {
        const escaped = this.#text[this.#at + 1]
        if (escaped === undefined) throw this.#fault('unexpected end of file after "\\"')
        parts.push(unescaped(escaped))
        this.#next()
        this.#next()
      } else if (quote) {
        this.#next()
        if (char === quote) break
        parts.push(char)
      } else if (char === '$' && this.#text[this.#at + 1] === '{') {
        parts.push('${')
        this.#next()
        this.#next()
      } else if (endsWord.test(char)) {
        break
      } else {
        parts.push(char)
        this.#next()
      }
      if (++length > longestWord) throw this.#fault('a word of more than 4096 characters', start)
    }
    if (quote && !afterQuote.test(this.#text[this.#at] ?? ';')) {
      throw this.#fault(`unexpected "${this.#text[this.#at]}" after a quoted word`)
    }
    return { text: parts.join(''), quoted: quote !== undefined, ...start }
  }

  /** Skips the code of a Lua block to its closing brace. */
  #skipLua(): void {
    const start = { line: this.#line, column: this.#at - this.#lineStart + 1 }
    for (let depth = 1; depth > 0; ) {
      const char = this.#text[this.#at]
      if (char === undefined) throw this.#fault('a Lua block without its end', start)
      if (char === '{') depth++
      else if (char === '}') depth--
      else if (char === '"' || char === "'") this.#skipLuaString(char)
      else if (this.#text.startsWith('--', this.#at)) {
        const end = this.#text.indexOf('\n', this.#at)
        this.#at = (end < 0 ? this.#text.length : end) - 1
      }
      this.#next()
    }
  }

  #skipLuaString(quote: string): void {
    this.#next()
    while (this.#at < this.#text.length && this.#text[this.#at] !== quote && this.#text[this.#at] !== '\n') {
      if (this.#text[this.#at] === '\\') this.#next()
      this.#next()
    }
  }

  #fault(message: string, at = { line: this.#line, column: this.#at - this.#lineStart + 1 }): SyntaxFault {
    return new SyntaxFault({ message, file: this.#file, ...at })
  }
}

/** nginx turns these escapes into characters and keeps every other backslash. */
function unescaped(char: string): string {
  if (char === '"' || char === "'" || char === '\\') return char
  if (char === 't') return '\t'
  if (char === 'r') return '\r'
  if (char === 'n') return '\n'
  return `\\${char}`
}
