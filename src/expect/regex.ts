import { RE2JS } from 're2js'

/** A regular expression that runs in time linear in its input (RE2 syntax: no look-around, no back-references). */
export interface LinearRegex {
  /** Whether the expression is found anywhere in the text. */
  test(text: string): boolean
  /** Whether the expression describes the whole text. */
  testWhole(text: string): boolean
  /** Text of the first group, or of the whole match where there is no group; undefined without a match. */
  capture(text: string): string | undefined
}

const compiled = new Map<string, LinearRegex>()
/** Expressions can come from what a target sends (a filter of a JSON path), so the memory is bounded. */
const mostCompiled = 1000
const longestSource = 10_000

/** @throws Error with a plain sentence when the expression is not valid RE2 syntax. */
export function linearRegex(source: string): LinearRegex {
  const known = compiled.get(source)
  if (known) return known
  if (source.length > longestSource) throw new Error(`a regular expression has at most ${longestSource} characters`)
  let expression: ReturnType<typeof RE2JS.compile>
  try {
    expression = RE2JS.compile(source)
  } catch (error) {
    throw new Error(explain(source, error))
  }
  const regex: LinearRegex = {
    test: (text) => expression.test(text),
    testWhole: (text) => expression.testExact(text),
    capture: (text) => {
      const match = expression.matcher(text)
      if (!match.find()) return undefined
      return (match.groupCount() > 0 ? match.group(1) : match.group()) ?? undefined
    },
  }
  if (compiled.size >= mostCompiled) compiled.clear()
  compiled.set(source, regex)
  return regex
}

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
