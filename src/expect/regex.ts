import { RE2JS } from 're2js'
import { remembered } from '../secrecy/remember.ts'

/** A regular expression that runs in time linear in its input (RE2 syntax: no look-around, no back-references). */
export interface LinearRegex {
  /** Whether the expression is found anywhere in the text. */
  test(text: string): boolean
  /** Whether the expression describes the whole text. */
  testWhole(text: string): boolean
  /** Text of the first group, or of the whole match where there is no group; undefined without a match. */
  capture(text: string): string | undefined
}

/** Expressions can come from what a target sends (a filter of a JSON path), so the memory is bounded. */
const mostCompiled = 1000
const longestSource = 10_000

/** @throws Error with a plain sentence when the expression is not valid RE2 syntax. */
export const linearRegex = remembered((source): LinearRegex => {
  if (source.length > longestSource) throw new Error(`a regular expression has at most ${longestSource} characters`)
  let expression: ReturnType<typeof RE2JS.compile>
  try {
    expression = RE2JS.compile(source)
  } catch (error) {
    throw new Error(explain(source, error))
  }
  return {
    test: (text) => expression.test(text),
    testWhole: (text) => expression.testExact(text),
    capture: (text) => {
      const match = expression.matcher(text)
      if (!match.find()) return undefined
      return (match.groupCount() > 0 ? match.group(1) : match.group()) ?? undefined
    },
  }
}, mostCompiled)

/** Why a text is no expression, and where: the library quotes a piece of the text, which may hold a secret. */
function explain(source: string, error: unknown): string {
  const bare = source.replace(/\\\\/g, '').replace(/\\\(/g, '')
  if (/\(\?<?[=!]/.test(bare)) return 'look-ahead and look-behind are not supported: expressions run in linear time'
  if (/\\[1-9]|\\k</.test(bare)) return 'back-references are not supported: expressions run in linear time'
  const said = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : ''
  const [, reason = '', piece] = /^([^`]*?)(?:: `([\s\S]*)`)?$/.exec(said) ?? []
  const at = piece === undefined ? -1 : source.lastIndexOf(piece)
  return `not a regular expression${reason && `: ${reason}`}${at > 0 ? ` (at character ${at + 1})` : ''}`
}

/** A step of a compiled expression; `to` names others by their place. */
export type Instruction =
  | { readonly does: 'go'; readonly to: readonly number[] }
  /** Wants bits of what is beside a place: a line begins (1), ends (2), the text begins (4), ends (8), `\b` (16), `\B` (32). */
  | { readonly does: 'look'; readonly wants: number; readonly to: number }
  /** Takes one code point of these ranges, or perhaps of fewer. */
  | { readonly does: 'take'; readonly ranges: readonly (readonly [first: number, last: number])[]; readonly to: number }
  | { readonly does: 'match' }
  | { readonly does: 'fail' }
  | { readonly does: 'unknown' }

const lastCodePoint = 0x10ffff
const foldsCase = 1

/** The steps of an expression as the library has compiled it; null where it is none. */
export function programOf(source: string): { instructions: readonly Instruction[]; start: number } | null {
  let program: { readonly inst: readonly Compiled[]; readonly start: number }
  try {
    program = RE2JS.compile(source).re2Input.prog
  } catch {
    return null
  }
  return { instructions: program.inst.map(instructionOf), start: program.start }
}

/** As the library keeps them, after RE2. */
interface Compiled {
  readonly op: number
  readonly out: number
  readonly arg: number
  readonly runes: Iterable<number>
}

function instructionOf({ op, out, arg, runes }: Compiled): Instruction {
  const take = (...ranges: readonly (readonly [number, number])[]): Instruction => ({ does: 'take', ranges, to: out })
  switch (op) {
    case 1:
    case 2:
      return { does: 'go', to: [out, arg] }
    case 3:
    case 7:
      return { does: 'go', to: [out] }
    case 4:
      return { does: 'look', wants: arg, to: out }
    case 5:
      return { does: 'fail' }
    case 6:
      return { does: 'match' }
    case 8:
    case 9:
      return take(...rangesOf([...runes], (arg & foldsCase) !== 0))
    case 10:
      return take([0, lastCodePoint])
    case 11:
      return take([0, 9], [11, lastCodePoint])
    default:
      return { does: 'unknown' }
  }
}

/** Pairs of a first and a last one, or a single one, whose other cases may be any: `k` has one beyond ASCII. */
function rangesOf(runes: readonly number[], anyCase: boolean): (readonly [number, number])[] {
  const [only = 0] = runes
  if (runes.length === 1)
    return anyCase
      ? [
          [0, 9],
          [11, lastCodePoint],
        ]
      : [[only, only]]
  return Array.from({ length: runes.length / 2 }, (_, at) => [runes[2 * at] ?? 0, runes[2 * at + 1] ?? 0] as const)
}
