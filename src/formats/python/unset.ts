import { closing, separated, topLevel } from './brackets.ts'
import type { Token } from './tokens.ts'
import { type Names, number, type Value } from './values.ts'

const none: Value = { kind: 'none' }
const deepest = 20

/** What reads a variable without a complaint where it is not set. */
const lenient = /^(?:os\.)?(?:environ\.get|getenv)$/
/** What reads a variable and refuses to go on where it is not set and has no default; `bool` reads a switch. */
const strict = /^(?:\w+\.)?(?:env|config|Env)(?:\.(?:str|bool|int))?$/
const onText = /^(?:true|1|yes|on|y|t)$/i

/**
 * What an expression is when the variables that it reads are not set, where text tells; nothing is run. Understood are
 * reads with their defaults, `not`, `or`, one comparison, and conversions to numbers and switches.
 */
export function whenUnset(tokens: readonly Token[], names: Names, depth = 0): Value | undefined {
  if (tokens.length === 0 || depth > deepest) return undefined
  const again = (part: readonly Token[]): Value | undefined => whenUnset(part, names, depth + 1)
  const written = literal(tokens)
  if (written) return written
  const [first] = tokens
  if (first?.text === '(' && closing(tokens, 0) === tokens.length - 1) return again(tokens.slice(1, -1))
  if (wordAt(tokens, /^(?:if|else|lambda|for|and)$/) >= 0) return undefined
  const or = wordAt(tokens, /^or$/)
  if (or >= 0) {
    const left = again(tokens.slice(0, or))
    return left && (isOn(left) ? left : again(tokens.slice(or + 1)))
  }
  if (first?.kind === 'name' && first.text === 'not') {
    const value = again(tokens.slice(1))
    return value && { kind: 'boolean', value: !isOn(value) }
  }
  return compared(tokens, again) ?? operand(tokens, names, again)
}

/** The place of a word outside all brackets, or -1. */
function wordAt(tokens: readonly Token[], word: RegExp): number {
  let depth = 0
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === 'operator' && '([{'.includes(text)) depth++
    else if (kind === 'operator' && ')]}'.includes(text)) depth--
    else if (depth === 0 && kind === 'name' && word.test(text)) return at
  }
  return -1
}

function compared(tokens: readonly Token[], value: (part: readonly Token[]) => Value | undefined): Value | undefined {
  const same = topLevel(tokens, '==')
  const other = topLevel(tokens, '!=')
  const word = wordAt(tokens, /^(?:in|is|not)$/)
  const at = [same, other, word].filter((one) => one > 0)
  const [place] = at
  if (place === undefined || at.length > 1) return undefined
  const negated = place === other || tokens[place]?.text === 'not' || tokens[place + 1]?.text === 'not'
  const isMember = word > 0 && (tokens[place]?.text === 'in' || tokens[place + 1]?.text === 'in')
  const left = value(tokens.slice(0, place))
  const right = value(tokens.slice(place + (word > 0 && negated ? 2 : 1)))
  if (!left || !right) return undefined
  const holds = isMember ? isIn(left, right) : isSame(left, right)
  return holds === undefined ? undefined : { kind: 'boolean', value: holds !== negated }
}

function isSame(left: Value, right: Value): boolean | undefined {
  if (left.kind === 'none' || right.kind === 'none') return left.kind === right.kind
  if (!('value' in left) || !('value' in right)) return undefined
  return left.kind === right.kind && left.value === right.value
}

function isIn(left: Value, right: Value): boolean | undefined {
  if (right.kind === 'list') return right.items.some((item) => isSame(left, item) === true)
  return right.kind === 'string' && left.kind === 'string' ? right.value.includes(left.value) : undefined
}

/** Whether Python takes a value for true. */
function isOn(value: Value): boolean {
  if (value.kind === 'list') return value.items.length > 0
  if (value.kind === 'map') return value.entries.length > 0
  return 'value' in value && Boolean(value.value)
}

function operand(
  tokens: readonly Token[],
  names: Names,
  value: (part: readonly Token[]) => Value | undefined,
): Value | undefined {
  const [first] = tokens
  if (tokens.length === 1 && first?.kind === 'name') {
    const known = names.get(first.text)
    if (known) return known.kind === 'computed' ? known.unset : known
  }
  const open = tokens.findIndex(({ kind, text }) => kind === 'operator' && text === '(')
  if (open <= 0) return undefined
  const close = closing(tokens, open)
  const called = tokens
    .slice(0, open)
    .map(({ text }) => text)
    .join('')
  const inside = separated(tokens.slice(open + 1, close))
  const read = readOf(called, inside, names) ?? converted(called, inside, value)
  return read && spelled(read, tokens.slice(close + 1))
}

/** One literal, or a list of them; nothing nested, so that no text makes this look twice. */
function literal(tokens: readonly Token[]): Value | undefined {
  const [first] = tokens
  if (tokens.length === 1 && first) return single(first)
  const isList = /^[[({]$/.test(first?.text ?? '') && first?.kind === 'operator'
  if (!isList || closing(tokens, 0) !== tokens.length - 1) return undefined
  const items = separated(tokens.slice(1, -1)).map((part) =>
    part.length === 1 && part[0] ? single(part[0]) : undefined,
  )
  const known = items.filter((item) => item !== undefined)
  return known.length === items.length ? { kind: 'list', items: known } : undefined
}

function single(token: Token): Value | undefined {
  if (token.kind === 'string') return token.formatted ? undefined : { kind: 'string', value: token.text, at: token }
  if (token.kind === 'number') return number(token.text)
  if (token.text === 'True' || token.text === 'False') return { kind: 'boolean', value: token.text === 'True' }
  return token.text === 'None' ? none : undefined
}

function readOf(called: string, args: readonly (readonly Token[])[], names: Names): Value | undefined {
  const [key, ...others] = args
  const isLenient = lenient.test(called)
  if (key?.length !== 1 || key[0]?.kind !== 'string' || !(isLenient || strict.test(called))) return undefined
  const given = others.find((part) => part[1]?.text !== '=' || part[0]?.text === 'default')
  const isNamed = given?.[1]?.text === '='
  const fallback = given && literal(isNamed ? given.slice(2) : given)
  if (given && !fallback) return undefined
  const reader = names.get(called.split('.', 1).join())
  const known = fallback ?? (reader?.kind === 'computed' ? reader.scheme?.get(key[0].text) : undefined)
  if (!known) return isLenient ? none : undefined
  const casts = others.some((part) => part.map(({ text }) => text).join('') === 'cast=bool')
  const isSwitch = casts || called.endsWith('.bool')
  return isSwitch && known.kind === 'string' ? { kind: 'boolean', value: onText.test(known.value) } : known
}

/** `bool(…)`, `int(…)`, `strtobool(…)` of a value. */
function converted(
  called: string,
  args: readonly (readonly Token[])[],
  value: (part: readonly Token[]) => Value | undefined,
): Value | undefined {
  const [only] = args
  if (!only || args.length > 1) return undefined
  const inner = value(only)
  if (!inner) return undefined
  if (called === 'bool') return { kind: 'boolean', value: isOn(inner) }
  if (called === 'str') return inner.kind === 'string' ? inner : undefined
  if (called === 'int') {
    if (inner.kind === 'number') return inner
    return inner.kind === 'boolean' ? { kind: 'number', value: Number(inner.value) } : ofText(inner)
  }
  const name = called.split('.').at(-1) ?? ''
  const isText = inner.kind === 'string' && /^(?:str_?(?:to_?)?bool|strtobool|str2bool|to_bool|parse_bool)$/i.test(name)
  return isText ? { kind: 'boolean', value: onText.test(inner.value) } : undefined
}

function ofText(value: Value): Value | undefined {
  return value.kind === 'string' && /^\s*\d{1,9}\s*$/.test(value.value) ? number(value.value.trim()) : undefined
}

const mostSpellings = 5

/** A text after `.lower()` and the like; undefined where something else follows. */
function spelled(value: Value, rest: readonly Token[]): Value | undefined {
  let now = value
  for (let at = 0; at < rest.length; at += 4) {
    const [dot, method, open, close] = rest.slice(at, at + 4)
    const change = spellings.get(method?.text ?? '')
    const isCall = dot?.text === '.' && open?.text === '(' && close?.text === ')'
    if (!isCall || !change || now.kind !== 'string' || at > 4 * mostSpellings) return undefined
    now = { ...now, value: change(now.value) }
  }
  return now
}

const spellings = new Map<string, (text: string) => string>([
  ['lower', (text) => text.toLowerCase()],
  ['casefold', (text) => text.toLowerCase()],
  ['upper', (text) => text.toUpperCase()],
  ['strip', (text) => text.trim()],
])
