/** One `$NAME` or `${NAME…}` in a text. */
export interface Use {
  readonly name: string
  /** What stands after the name: `:-` and `-` give a default, `:?` and `?` refuse an unset one, `:+` and `+` replace a set one. */
  readonly operator: '' | ':-' | '-' | ':?' | '?' | ':+' | '+'
  /** Text after the operator, not resolved. */
  readonly argument: string
}

export type Part = string | Use

const deepest = 20

/**
 * Splits a text as Compose interpolates it; undefined where Compose refuses the format. A `$` that begins neither a name
 * nor a brace is a character as any other.
 */
export function parts(text: string, depth = 0): Part[] | undefined {
  if (!text.includes('$')) return [text]
  if (depth > deepest) return undefined
  const found: Part[] = []
  let literal = ''
  for (let at = 0; at < text.length; ) {
    const char = text[at]
    if (char !== '$') {
      literal += char
      at++
    } else if (text[at + 1] === '$') {
      literal += '$'
      at += 2
    } else {
      const isBraced = text[at + 1] === '{'
      const use = isBraced ? braced(text, at + 2, depth) : plain(text, at + 1)
      if (!use && isBraced) return undefined
      if (!use) {
        literal += '$'
        at++
        continue
      }
      if (literal !== '') found.push(literal)
      literal = ''
      found.push(use.use)
      at = use.end
    }
  }
  if (literal !== '') found.push(literal)
  return found
}

function plain(text: string, from: number): { use: Use; end: number } | undefined {
  const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(text.slice(from, from + 300))?.[0]
  return name ? { use: { name, operator: '', argument: '' }, end: from + name.length } : undefined
}

function braced(text: string, from: number, depth: number): { use: Use; end: number } | undefined {
  const head = /^([A-Za-z_][A-Za-z0-9_]*)(:?[-?+])?/.exec(text.slice(from, from + 300))
  if (!head?.[1]) return undefined
  const start = from + head[0].length
  let open = 1
  let end = start
  for (; end < text.length; end++) {
    if (text[end] === '$' && text[end + 1] === '{') open++
    if (text[end] === '}' && --open === 0) break
  }
  if (open > 0) return undefined
  const argument = text.slice(start, end)
  const operator = (head[2] ?? '') as Use['operator']
  if (operator === '' && argument !== '') return undefined
  if (operator !== '' && parts(argument, depth + 1) === undefined) return undefined
  return { use: { name: head[1], operator, argument }, end: end + 1 }
}

/** Every variable in a text, those in defaults too. */
export function usesIn(text: string): Use[] {
  return (parts(text) ?? []).flatMap((part) =>
    typeof part === 'string' ? [] : [part, ...(part.operator.endsWith('-') ? usesIn(part.argument) : [])],
  )
}

/** The text that Compose makes of it; a variable that is not known is empty. */
export function resolve(text: string, known: ReadonlyMap<string, string> | null, depth = 0): string {
  if (depth > deepest) return ''
  return (parts(text) ?? [])
    .map((part) => {
      if (typeof part === 'string') return part
      const value = known?.get(part.name)
      const isSet = value !== undefined && (value !== '' || !part.operator.startsWith(':'))
      if (part.operator.endsWith('+')) return isSet ? resolve(part.argument, known, depth + 1) : ''
      if (isSet) return value
      return part.operator.endsWith('-') ? resolve(part.argument, known, depth + 1) : (value ?? '')
    })
    .join('')
}
