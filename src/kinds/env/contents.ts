import { type KeyCatalogue, usualKeys } from '../../check/key-types.ts'
import {
  type Assignment,
  type Dialect,
  finalValues,
  type Reading,
  read,
  type Token,
  tokenize,
} from '../../formats/dotenv/index.ts'
import { setting } from './keys.ts'
import type { Contents, EnvPart, Variable } from './observation.ts'
import { urlParts } from './urls.ts'

/**
 * What a text says to these readers, of which the first that does not refuse it tells the values. Pure.
 * @param earlier what was loaded before it by the same readers
 */
export function contentsOf(
  file: string,
  text: string,
  dialects: readonly Dialect[],
  earlier: readonly Contents[] = [],
  keys: KeyCatalogue = usualKeys,
): Contents {
  const tokens = tokenize(text)
  const readings = dialects.map((dialect, index) => {
    const before = earlier.flatMap((one) => [...valuesOf(one, index)])
    return read(text, dialect, before.length === 0 ? {} : { environment: Object.fromEntries(before) })
  })
  return { tokens, readings, variables: fileVariables(file, best(text, readings), tokens, keys) }
}

/** What a reader sets; of a file that it refuses, what another makes of it, so that its fault is told once. */
function valuesOf({ readings, variables }: Contents, index: number): ReadonlyMap<string, string> {
  const reading = readings[index]
  if (reading && !reading.refused) return finalValues(reading)
  return new Map([...variables].map(([key, { value }]) => [key, value]))
}

/** The variables of files in the order in which they are loaded: a key is where it is set last. */
export function variablesOf(parts: readonly Pick<EnvPart, 'contents'>[]): ReadonlyMap<string, Variable> {
  const [first, ...later] = parts
  if (first && later.length === 0) return first.contents.variables
  const merged = new Map<string, Variable>()
  for (const { contents } of parts) {
    for (const [key, one] of contents.variables) {
      merged.delete(key)
      merged.set(key, one)
    }
  }
  return merged
}

/** Variables that no text names. */
export function contentsOfJob(
  name: string,
  job: Readonly<Record<string, string>>,
  keys: KeyCatalogue = usualKeys,
): Contents {
  const variables = new Map(
    Object.entries(job).map(
      ([key, value]) => [key, variable({ key, value, at: { file: name }, token: null }, keys)] as const,
    ),
  )
  return { tokens: [], readings: [], variables }
}

/** The first reading that is not refused: a refused file sets nothing, yet its values deserve a look. */
function best(text: string, readings: readonly Reading[]): Reading {
  return readings.find((reading) => !reading.refused) ?? read(text, 'python-dotenv')
}

function fileVariables(
  file: string,
  reading: Reading,
  tokens: readonly Token[],
  keys: KeyCatalogue,
): Map<string, Variable> {
  const byLine: (Assignment | undefined)[] = []
  for (const token of tokens) if (token.kind === 'assignment') byLine[token.keySpan.line] = token
  const variables = new Map<string, Variable>()
  for (const { key, value, line, column } of reading.entries) {
    if (value === null) continue
    const token = byLine[line]
    const own = token?.key === key ? token : null
    variables.set(key, variable({ key, value, at: { file, line, column }, token: own }, keys))
  }
  return variables
}

function variable(one: Pick<Variable, 'key' | 'value' | 'at' | 'token'>, keys: KeyCatalogue): Variable {
  const { key, value, at, token } = one
  const secret = keys.isSecret(key)
  const password = secret && keys.isPassword(key)
  return {
    key,
    value,
    at,
    token,
    secret,
    password,
    type: keys.typeOf(key),
    setting: setting(key),
    url: urlParts(value),
  }
}
