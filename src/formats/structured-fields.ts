import { tchar } from './http-token.ts'

/** Structured Field Values (RFC 9651) as far as security headers use them. Strict: one fault and all is refused. */
export type Bare =
  | { readonly type: 'token' | 'string' | 'bytes'; readonly value: string }
  | { readonly type: 'number' | 'date'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }

export interface Item {
  readonly value: Bare
  readonly parameters: ReadonlyMap<string, Bare>
}

export type Member = Item | { readonly list: readonly Item[]; readonly parameters: ReadonlyMap<string, Bare> }

/** @returns null where the text is not a valid item */
export function parseItem(text: string): Item | null {
  return whole(text, (reader) => reader.item())
}

/** @returns null where the text is not a valid dictionary */
export function parseDictionary(text: string): ReadonlyMap<string, Member> | null {
  return whole(text, (reader) => reader.dictionary())
}

function whole<T>(text: string, read: (reader: Reader) => T): T | null {
  const reader = new Reader(withoutSpaces(text))
  try {
    const result = read(reader)
    return reader.ended ? result : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Without the spaces around it, and those alone. */
function withoutSpaces(text: string): string {
  let [from, to] = [0, text.length]
  while (text[from] === ' ') from++
  while (to > from && text[to - 1] === ' ') to--
  return text.slice(from, to)
}

/** RFC 9651 section 3.3.4. */
const token = new RegExp(`[A-Za-z*](?:${tchar}|[:/])*`, 'y')

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  get ended(): boolean {
    return this.#at >= this.#text.length
  }

  dictionary(): ReadonlyMap<string, Member> {
    const members = new Map<string, Member>()
    while (!this.ended) {
      const key = this.#key()
      const member = this.#accept('=')
        ? this.#member()
        : { value: { type: 'boolean', value: true } as const, parameters: this.#parameters() }
      members.delete(key)
      members.set(key, member)
      this.#take(/[ \t]*/y)
      if (this.ended) break
      if (!this.#accept(',')) throw new SyntaxError('expected a comma')
      this.#take(/[ \t]*/y)
      if (this.ended) throw new SyntaxError('a comma at the end')
    }
    return members
  }

  item(): Item {
    return { value: this.#bare(), parameters: this.#parameters() }
  }

  #member(): Member {
    if (!this.#accept('(')) return this.item()
    const list: Item[] = []
    for (;;) {
      this.#take(/ */y)
      if (this.#accept(')')) return { list, parameters: this.#parameters() }
      list.push(this.item())
      if (this.#text[this.#at] !== ' ' && this.#text[this.#at] !== ')') throw new SyntaxError('expected a space')
    }
  }

  #parameters(): ReadonlyMap<string, Bare> {
    const parameters = new Map<string, Bare>()
    while (this.#accept(';')) {
      this.#take(/ */y)
      const key = this.#key()
      parameters.set(key, this.#accept('=') ? this.#bare() : { type: 'boolean', value: true })
    }
    return parameters
  }

  #key(): string {
    return this.#must(/[a-z*][a-z0-9_.*-]*/y)
  }

  #bare(): Bare {
    const first = this.#text[this.#at] ?? ''
    if (first === '"') {
      const quoted = this.#must(/"(?:[ !#-[\]-~]|\\["\\])*"/y)
      return { type: 'string', value: quoted.slice(1, -1).replace(/\\(.)/g, '$1') }
    }
    if (first === '?') return { type: 'boolean', value: this.#must(/\?[01]/y) === '?1' }
    if (first === ':') return { type: 'bytes', value: this.#must(/:[A-Za-z0-9+/=]*:/y).slice(1, -1) }
    if (first === '@') return { type: 'date', value: Number(this.#must(/@-?\d{1,15}/y).slice(1)) }
    if (/[-0-9]/.test(first)) {
      return { type: 'number', value: Number(this.#must(/-?(?:\d{1,12}\.\d{1,3}|\d{1,15})(?![\d.])/y)) }
    }
    return { type: 'token', value: this.#must(token) }
  }

  #accept(character: string): boolean {
    if (this.#text[this.#at] !== character) return false
    this.#at++
    return true
  }

  #must(pattern: RegExp): string {
    const found = this.#take(pattern)
    if (found === '') throw new SyntaxError('unexpected text')
    return found
  }

  /** @param pattern sticky */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }
}
