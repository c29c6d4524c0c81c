import { RE2JS } from 're2js'

/** A regular expression that runs in time linear in its input (RE2 syntax: no look-around, no back-references). */
export interface LinearRegex {
  test(text: string): boolean
  /** Text of the first group, or of the whole match where there is no group; undefined without a match. */
  capture(text: string): string | undefined
}

const compiled = new Map<string, LinearRegex>()

/** @throws Error with a plain sentence when the expression is not valid RE2 syntax. */
export function linearRegex(source: string): LinearRegex {
  const known = compiled.get(source)
  if (known) return known
  let expression: ReturnType<typeof RE2JS.compile>
  try {
    expression = RE2JS.compile(source)
  } catch (error) {
    throw new Error(explain(source, error))
  }
  const regex: LinearRegex = {
    test: (text) => expression.matcher(text).find(),
    capture: (text) => {
      const match = expression.matcher(text)
      if (!match.find()) return undefined
      return (match.groupCount() > 0 ? match.group(1) : match.group()) ?? undefined
    },
  }
  compiled.set(source, regex)
  return regex
}

function explain(source: string, error: unknown): string {
  if (/\(\?<?[=!]/.test(source)) return 'look-ahead and look-behind are not supported: expressions run in linear time'
  if (/\\[1-9]/.test(source)) return 'back-references are not supported: expressions run in linear time'
  return error instanceof Error ? error.message : 'not a regular expression'
}
