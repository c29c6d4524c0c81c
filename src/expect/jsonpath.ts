import { JSONPathEnvironment, type JSONPathQuery } from 'json-p3'
import { z } from 'zod'
import { remembered } from '../secrecy/remember.ts'
import { compareExactly } from './exact-filter.ts'
import { listMeets } from './many.ts'
import { absent, type Matcher, mismatch } from './matcher.ts'
import { linearRegex } from './regex.ts'

/** A query of RFC 9535. */
export interface JsonPath {
  /**
   * A singular query (such as `$.a[0].b`) gives the value, any other the list of values; no node gives `absent`.
   * @throws RangeError when the value is nested too deeply
   */
  read(value: unknown): unknown
  /** Whether what `read` gave meets an expectation; what that rules out is none of the values of a list. */
  meets(expectation: Matcher, read: unknown): boolean
}

const environment = new JSONPathEnvironment()
// The library's own `match` and `search` run expressions, which may stand in the data, by backtracking.
for (const name of ['match', 'search'] as const) {
  const known = environment.functionRegister.get(name)
  if (known === undefined) throw new Error(`the JSON path library has no function ${name}`)
  environment.functionRegister.set(name, {
    argTypes: known.argTypes,
    returnType: known.returnType,
    call: (text: unknown, pattern: unknown) => {
      if (typeof text !== 'string' || typeof pattern !== 'string') return false
      try {
        const regex = linearRegex(pattern)
        return name === 'match' ? regex.testWhole(text) : regex.test(text)
      } catch {
        return false
      }
    },
  })
}

/** @throws Error with a plain sentence when the text is not a query of RFC 9535 */
export const jsonPath = remembered((source): JsonPath => {
  let query: JSONPathQuery
  try {
    query = environment.compile(source)
  } catch (error) {
    throw new Error(`not a JSON path (RFC 9535): ${explain(error)}`)
  }
  for (const node of nodesIn(query)) {
    const pattern = patternIn(node)
    if (pattern !== undefined) linearRegex(pattern)
    compareExactly(node)
  }
  const singular = query.singularQuery()
  return {
    read: (value) => {
      const values = query.query(value as Parameters<JSONPathQuery['query']>[0]).values()
      if (values.length === 0) return absent
      return singular ? values[0] : values
    },
    meets: (expectation, read) =>
      !singular && Array.isArray(read) ? listMeets(expectation, read) : mismatch(expectation, read) === null,
  }
})

/** Why a text is no path, and where: the library quotes pieces of the text, which may hold a secret. */
function explain(error: unknown): string {
  const said = error instanceof Error ? error.message : ''
  const at = /':(\d+)\)$/.exec(said)?.[1]
  const quoted = at === undefined ? -1 : said.indexOf(" ('")
  const text = quoted < 0 ? said : said.slice(0, quoted)
  const functions = [...environment.functionRegister.keys()].join(', ')
  const reason = text
    .replace(/^no such function[\s\S]*/, `no such function; there are ${functions}`)
    .replace(/, found [\s\S]*| \([^)][\s\S]*/, '')
    // Signs of the language stay.
    .replace(/( '[.$]+')| ?'[\s\S]*/g, (_, sign?: string) => sign ?? '')
  return `${reason || 'syntax error'}${at === undefined ? '' : ` (at character ${Number(at) + 1})`}`
}

/** Schema of a JSON path. */
export const jsonPathText = z.string().check((context) => {
  try {
    jsonPath(context.value)
  } catch (error) {
    const message = error instanceof Error ? error.message : 'not a JSON path'
    context.issues.push({ code: 'custom', continue: true, input: context.value, message })
  }
})

/** Every node of a parsed query. */
function nodesIn(node: unknown, depth = 0): object[] {
  if (node === null || typeof node !== 'object' || node instanceof JSONPathEnvironment || depth > 64) return []
  const inner = Array.isArray(node) ? node : Object.values(node)
  return [node, ...inner.flatMap((one) => nodesIn(one, depth + 1))]
}

/** An expression that is written out in `match` and `search`: a mistake there would silently select nothing. */
function patternIn(node: object): string | undefined {
  if (!('name' in node) || (node.name !== 'match' && node.name !== 'search') || !('args' in node)) return undefined
  const pattern = Array.isArray(node.args) ? node.args[1] : undefined
  const isText = pattern && typeof pattern === 'object' && 'value' in pattern && typeof pattern.value === 'string'
  return isText ? pattern.value : undefined
}
