/** A text made to keep an expression busy, by its length. */
export type Attack = (length: number) => string

/** What a checker found: pumps that are repeated alike, and an end that does not fit. */
export interface Pumped {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[]
  readonly suffix: string
}

export function pumped({ pumps, suffix }: Pumped): Attack {
  const one = pumps.reduce((sum, { pump }) => sum + pump.length, 0) || 1
  return (length) => pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(length / one))).join('') + suffix
}

/** Characters that classes and escapes stand for. */
const samples: Readonly<Record<string, readonly string[]>> = {
  d: ['0'],
  w: ['a', '_'],
  s: [' ', '\n'],
  D: ['-'],
  W: ['-'],
  S: ['x'],
  n: ['\n'],
  t: ['\t'],
  r: ['\r'],
}
const always = [' ', '\n', '\t', '\r', '0', 'a', '-']
const mostPieces = 24

/** Texts put together from the pieces of an expression itself: each alone, and any two. */
export function fromItself(source: string): Attack[] {
  const pieces = piecesOf(source)
  const fill = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length))
  return [
    ...pieces.map(
      (one): Attack =>
        (length) =>
          `${fill(one, length)}\x01`,
    ),
    ...pieces.flatMap((one) =>
      pieces.flatMap((other): Attack[] =>
        one === other
          ? []
          : [(length) => `${fill(one + other, length)}\x01`, (length) => `${one}${fill(other, length)}\x01`],
      ),
    ),
  ]
}

function piecesOf(expression: string): string[] {
  const source = expression.replace(/\(\?(?:[:=!]|<[=!]|<\w+>)/g, '(')
  const found = new Set<string>()
  for (const [, escaped, group, word] of source.matchAll(/\\(.)|\[\^?((?:\\.|[^\]\\])*)\]|([^\\[\](){}|^$.*+?]+)/gs)) {
    if (escaped !== undefined) for (const one of samples[escaped] ?? [escaped]) found.add(one)
    else if (group !== undefined) for (const one of group.replace(/\\(.)/g, '$1').slice(0, 6)) found.add(one)
    else if (word !== undefined) {
      found.add(word)
      found.add(word.slice(-1))
    }
  }
  // Words with the characters between them, as `<!--` and `-->` are written.
  for (const word of source.replace(/\\([^a-zA-Z0-9])/g, '$1').match(/[^\\[\](){}|^$.*+?]{2,}|\$\{|\}|\{\{/g) ?? [])
    found.add(word)
  return [...new Set([...found].slice(0, mostPieces - always.length).concat(always))]
}
