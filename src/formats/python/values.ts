import type { Token } from './tokens.ts'

/** What an expression is known to be without running it. */
export type Value =
  | { readonly kind: 'string'; readonly value: string; readonly at: Token }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [key: Value, value: Value])[] }
  | Computed

/** Only execution could tell. `keys`: the environment variables that the expression reads. */
export interface Computed {
  readonly kind: 'computed'
  readonly keys: readonly string[]
  /** What it is when the first variable is not set, where that is a literal. */
  readonly fallback?: Value
  /** The expression is one read of `os.environ` and nothing else, so its value is a text. */
  readonly isText?: boolean
  /** Defaults by key, of a reader that was given them: `environ.Env(DEBUG=(bool, False))`. */
  readonly scheme?: ReadonlyMap<string, Value>
  /** What it is when the variables that it reads are not set, where text tells. */
  readonly unset?: Value
  /** The text of an f-string, or that of `optional("…")`, which may name a file of settings. */
  readonly path?: Token
}

/** Names that were assigned before. */
export interface Names {
  get(name: string): Value | undefined
}

/** Bounds of what adding up may make: text that doubles itself ends here. */
const longestText = 10_000
const mostItems = 1000

/** A number as written, or undefined where it is of a form that is not read. */
export function number(text: string): Value | undefined {
  const plain = text.replaceAll('_', '')
  if (!/^(\d+(\.\d*)?([eE]\d+)?|\.\d+|0[xX][0-9a-fA-F]+)$/.test(plain)) return undefined
  return { kind: 'number', value: Number(plain) }
}

/** Two values and an operator between them, or undefined where only execution could tell. */
export function arithmetic(left: Value, operator: string, right: Value): Value | undefined {
  if (left.kind === 'number' && right.kind === 'number') {
    const [a, b] = [left.value, right.value]
    const results: Record<string, number> = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '//': Math.floor(a / b) }
    const value = results[operator] ?? Number.NaN
    return Number.isFinite(value) ? { kind: 'number', value } : undefined
  }
  if (operator !== '+') return undefined
  if (left.kind === 'string' && right.kind === 'string') {
    if (left.value.length + right.value.length > longestText) return undefined
    return { ...left, value: left.value + right.value }
  }
  return joined(left, right)
}

/** Two lists in one, or undefined where one is none or they grow too long. */
export function joined(left: Value, right: Value): Value | undefined {
  if (left.kind !== 'list' || right.kind !== 'list') return undefined
  if (left.items.length + right.items.length > mostItems) return undefined
  return { kind: 'list', items: [...left.items, ...right.items] }
}
