import type { Token } from './tokens.ts'

/** Index of an operator outside all brackets, or -1. */
export function topLevel(tokens: readonly Token[], operator: string): number {
  let depth = 0
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'operator') continue
    if (depth === 0 && token.text === operator) return index
    if ('([{'.includes(token.text)) depth++
    else if (')]}'.includes(token.text)) depth--
  }
  return -1
}

/** The parts between the commas outside all brackets. */
export function separated(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = []
  let part: Token[] = []
  let depth = 0
  for (const token of tokens) {
    if (token.kind === 'operator') {
      if (depth === 0 && token.text === ',') {
        parts.push(part)
        part = []
        continue
      }
      if ('([{'.includes(token.text)) depth++
      else if (')]}'.includes(token.text)) depth--
    }
    part.push(token)
  }
  return [...parts, part].filter(({ length }) => length > 0)
}

/** Index of the bracket that closes the one at `open`, or -1. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'operator') continue
    if ('([{'.includes(token.text)) depth++
    else if (')]}'.includes(token.text) && --depth === 0) return at
  }
  return -1
}
