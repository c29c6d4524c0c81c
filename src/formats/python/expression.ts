import { closing, separated, topLevel } from './brackets.ts'
import type { Token } from './tokens.ts'
import { whenUnset } from './unset.ts'
import { arithmetic, type Computed, type Names, number, type Value } from './values.ts'

const deepest = 100

/** Reads an expression: literals, their arithmetic, and names that were assigned literals before. */
export function evaluate(tokens: readonly Token[], names: Names): Value {
  const reader = new Expression(tokens, names)
  const value = reader.whole()
  return value ?? computed(tokens, names)
}

class Expression {
  readonly #tokens: readonly Token[]
  readonly #names: Names
  #at = 0
  #depth = 0

  constructor(tokens: readonly Token[], names: Names) {
    this.#tokens = tokens
    this.#names = names
  }

  /** The value, or undefined when a part is not a literal. */
  whole(): Value | undefined {
    const first = this.#sum()
    if (first === undefined) return undefined
    if (!this.#is(',')) return this.#at === this.#tokens.length ? first : undefined
    const items = [first]
    while (this.#take(',')) {
      if (this.#at === this.#tokens.length) break
      const item = this.#sum()
      if (item === undefined) return undefined
      items.push(item)
    }
    return this.#at === this.#tokens.length ? { kind: 'list', items } : undefined
  }

  #is(text: string): boolean {
    const token = this.#tokens[this.#at]
    return token?.text === text && token.kind !== 'string'
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false
    this.#at++
    return true
  }

  #sum(): Value | undefined {
    let left = this.#product()
    while (left && (this.#is('+') || this.#is('-'))) {
      const operator = this.#tokens[this.#at++]?.text
      const right = this.#product()
      left = right && arithmetic(left, operator ?? '', right)
    }
    return left
  }

  #product(): Value | undefined {
    let left = this.#atom()
    while (left && (this.#is('*') || this.#is('//') || this.#is('/'))) {
      const operator = this.#tokens[this.#at++]?.text
      const right = this.#atom()
      left = right && arithmetic(left, operator ?? '', right)
    }
    return left
  }

  #atom(): Value | undefined {
    if (++this.#depth > deepest) return undefined
    try {
      return this.#primary()
    } finally {
      this.#depth--
    }
  }

  #primary(): Value | undefined {
    const token = this.#tokens[this.#at]
    if (!token) return undefined
    if (token.kind === 'string') return this.#strings()
    this.#at++
    if (token.kind === 'number') return number(token.text)
    if (token.kind === 'name') return this.#name(token)
    if (token.text === '-') {
      const value = this.#atom()
      return value?.kind === 'number' ? { kind: 'number', value: -value.value } : undefined
    }
    if (token.text === '(') {
      const items = this.#items(')')
      if (!items) return undefined
      return items.values.length === 1 && !items.comma ? items.values[0] : { kind: 'list', items: items.values }
    }
    if (token.text === '[') {
      const items = this.#items(']')
      return items && { kind: 'list', items: items.values }
    }
    return token.text === '{' ? this.#map() : undefined
  }

  #strings(): Value | undefined {
    const at = this.#tokens[this.#at]
    let text = ''
    for (let token = at; token?.kind === 'string'; token = this.#tokens[++this.#at]) {
      if (token.formatted) return undefined
      text += token.text
    }
    return at && !this.#is('.') && !this.#is('%') && !this.#is('[') ? { kind: 'string', value: text, at } : undefined
  }

  #name(token: Token): Value | undefined {
    if (token.text === 'True' || token.text === 'False') return { kind: 'boolean', value: token.text === 'True' }
    if (token.text === 'None') return { kind: 'none' }
    if (token.text === 'not') {
      const value = this.#atom()
      return value?.kind === 'boolean' ? { kind: 'boolean', value: !value.value } : undefined
    }
    let name = token.text
    // `Common.MIDDLEWARE` of a class that was read.
    for (let next = this.#tokens[this.#at + 1]; this.#is('.') && next?.kind === 'name'; this.#at += 2) {
      name += `.${next.text}`
      next = this.#tokens[this.#at + 3]
    }
    if (this.#is('(') || this.#is('.') || this.#is('[')) return undefined
    const known = this.#names.get(name)
    if (known === undefined || known.kind === 'computed') return undefined
    // Inside brackets only single values, so that names cannot be nested into something endless.
    return this.#depth > 1 && (known.kind === 'list' || known.kind === 'map') ? undefined : known
  }

  /** Items up to a closing bracket; a part that is not a literal is a computed item. */
  #items(close: string): { values: Value[]; comma: boolean } | undefined {
    const values: Value[] = []
    let comma = false
    while (!this.#take(close)) {
      const part = this.#part(close)
      if (part.length === 0) return undefined
      if (part.some((token) => token.text === 'for' && token.kind === 'name')) return undefined
      values.push(this.#nested(part))
      if (this.#take(',')) comma = true
      else if (!this.#is(close)) return undefined
    }
    return { values, comma }
  }

  #map(): Value | undefined {
    const entries: [Value, Value][] = []
    const items: Value[] = []
    while (!this.#take('}')) {
      const part = this.#part('}')
      if (part.length === 0) return undefined
      const colon = topLevel(part, ':')
      if (part.some((token) => token.text === 'for' && token.kind === 'name')) return undefined
      if (colon < 0) items.push(this.#nested(part))
      else entries.push([this.#nested(part.slice(0, colon)), this.#nested(part.slice(colon + 1))])
      if (!this.#take(',') && !this.#is('}')) return undefined
    }
    return items.length > 0 && entries.length === 0 ? { kind: 'list', items } : { kind: 'map', entries }
  }

  /** The tokens of one item, up to a comma or the closing bracket at its own level. */
  #part(close: string): Token[] {
    const part: Token[] = []
    let depth = 0
    for (let token = this.#tokens[this.#at]; token; token = this.#tokens[++this.#at]) {
      if (token.kind === 'operator') {
        if (depth === 0 && (token.text === ',' || token.text === close)) return part
        if ('([{'.includes(token.text)) depth++
        else if (')]}'.includes(token.text)) depth--
      }
      part.push(token)
    }
    return part
  }

  #nested(part: readonly Token[]): Value {
    const reader = new Expression(part, this.#names)
    reader.#depth = this.#depth + 1
    return (reader.#depth > deepest ? undefined : reader.whole()) ?? computed(part, this.#names)
  }
}

/** Names of what reads an environment variable by the string that follows. */
const readers = new Set([
  'environ',
  'getenv',
  'env',
  'config',
  'get_env',
  'getenv_or',
  'os_env',
  'get_secret',
  'Env',
  'ENV',
])

function computed(tokens: readonly Token[], names: Names): Computed {
  const path = pathOf(tokens)
  if (path) return { kind: 'computed', keys: [], path }
  const scheme = schemeOf(tokens)
  if (scheme) return { kind: 'computed', keys: [], scheme }
  const ofClass = defaultOfValue(tokens)
  if (ofClass) return { kind: 'computed', keys: [], fallback: ofClass, unset: ofClass }
  const keys: string[] = []
  let fallback: Value | undefined
  let isText = false
  for (const [index, token] of tokens.entries()) {
    const isReader = token.kind === 'name' && (readers.has(token.text) || isOptions(tokens, index))
    const key = isReader ? keyAfter(tokens, index) : undefined
    if (!key) continue
    if (keys.length === 0) {
      fallback = fallbackOf(tokens, key.at) ?? defaultIn(names.get(token.text), key.name)
      const close = closing(tokens, key.at - 1)
      const starts = index === 0 || (index === 2 && tokens[0]?.text === 'os')
      isText = close === tokens.length - 1 && starts && (token.text === 'environ' || token.text === 'getenv')
    }
    keys.push(key.name)
  }
  if (keys.length > 0) fallback ??= otherwise(tokens)
  const unset = whenUnset(tokens, names)
  return {
    kind: 'computed',
    keys: [...new Set(keys)],
    ...(fallback && { fallback }),
    ...(unset && { unset }),
    ...(isText && { isText }),
  }
}

/** `opts.get("SECRET_KEY", …)`: whatever the object is, it is asked for the name of a variable. */
function isOptions(tokens: readonly Token[], at: number): boolean {
  const [name, dot, get, open, key] = tokens.slice(at, at + 5)
  return (
    name !== undefined &&
    /^[a-z_]\w*$/.test(name.text) &&
    tokens[at - 1]?.text !== '.' &&
    dot?.text === '.' &&
    get?.text === 'get' &&
    open?.text === '(' &&
    key?.kind === 'string' &&
    /^[A-Z][A-Z0-9_]{2,}$/.test(key.text)
  )
}

function pathOf([first, second, third, ...rest]: readonly Token[]): Token | undefined {
  if (first?.formatted && !second) return first
  const isOptional = first?.text === 'optional' && second?.text === '(' && third?.kind === 'string'
  return isOptional && rest.length === 1 ? third : undefined
}

/** The literal behind the last `or`, as in `os.environ.get("KEY") or "default"`. */
function otherwise(tokens: readonly Token[]): Value | undefined {
  const at = tokens.findLastIndex(({ kind, text }) => kind === 'name' && text === 'or')
  if (at < 0) return undefined
  const value = evaluate(tokens.slice(at + 1), new Map())
  return value.kind === 'computed' ? undefined : value
}

function defaultIn(reader: Value | undefined, key: string): Value | undefined {
  return reader?.kind === 'computed' ? reader.scheme?.get(key) : undefined
}

/** The arguments `KEY=(cast, default)` of `environ.Env(…)`. */
function schemeOf(tokens: readonly Token[]): Map<string, Value> | undefined {
  const at = tokens.findIndex(
    ({ kind, text }, index) =>
      kind === 'name' && /^(File|FileAware)?Env$/.test(text) && tokens[index + 1]?.text === '(',
  )
  if (at < 0 || at > 2 || closing(tokens, at + 1) !== tokens.length - 1) return undefined
  const scheme = new Map<string, Value>()
  for (const part of separated(tokens.slice(at + 2, -1))) {
    const [name, equals] = part
    if (name?.kind !== 'name' || equals?.text !== '=') continue
    const value = evaluate(part.slice(2), new Map())
    const fallback = value.kind === 'list' ? value.items[1] : undefined
    if (fallback && fallback.kind !== 'computed') scheme.set(name.text, fallback)
  }
  return scheme
}

/** The default of `values.BooleanValue(True)`, as django-configurations reads variables. */
function defaultOfValue(tokens: readonly Token[]): Value | undefined {
  const at = tokens[0]?.text === 'values' && tokens[1]?.text === '.' ? 2 : 0
  if (!/^(?:[A-Z]\w*)?Value$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text !== '(') return undefined
  for (const part of separated(tokens.slice(at + 2, -1))) {
    const isNamed = part[1]?.text === '=' && part[1].kind === 'operator'
    if (isNamed && part[0]?.text !== 'default') continue
    const value = evaluate(isNamed ? part.slice(2) : part, new Map())
    return value.kind === 'computed' ? undefined : value
  }
  return undefined
}

/** Of a path such as `environ.Env.get_value`. */
const mostNames = 20

/** The first string in the call or subscript after a reader's name: `environ.get('X'`, `env.bool('X'`, `environ['X']`. */
function keyAfter(tokens: readonly Token[], from: number): { name: string; at: number } | undefined {
  let at = from + 1
  const end = from + 2 * mostNames
  while (at < end && tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'name') at += 2
  if (tokens[at]?.text !== '(' && tokens[at]?.text !== '[') return undefined
  const key = tokens[at + 1]
  return key?.kind === 'string' && /^[A-Za-z_]\w*$/.test(key.text) ? { name: key.text, at: at + 1 } : undefined
}

/** The literal second argument of a read, by position or as `default=`. */
function fallbackOf(tokens: readonly Token[], key: number): Value | undefined {
  const close = closing(tokens, key - 1)
  if (close < 0 || tokens[key + 1]?.text !== ',') return undefined
  for (const part of separated(tokens.slice(key + 2, close))) {
    const named = part[1]?.text === '=' && part[1].kind === 'operator'
    if (named && part[0]?.text !== 'default') continue
    const value = evaluate(named ? part.slice(2) : part, new Map())
    return value.kind === 'computed' ? undefined : value
  }
  return undefined
}
