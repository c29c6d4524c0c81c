import type { AnySchema, ErrorObject } from 'ajv'
import type { Misuse, World } from '../../check/kind.ts'
import type { ReadQuestion } from '../../check/question.ts'
import { linearRegex } from '../../expect/regex.ts'
import { mayHoldLargeIntegers, readJson, writeJson } from '../../formats/json.ts'
import { ProbeError } from '../../probe/error.ts'
import { bounded } from '../../secrecy/bounded.ts'
import { ExactIntegers, exactKeywords } from './exact-schema.ts'
import type { InlineSchema } from './inline-schemas.ts'
import type { Answer, Misfit } from './observation.ts'
import { readBody } from './read.ts'

const mostSchemaBytes = 1024 * 1024
const mostErrors = 5

/**
 * Holds a JSON Schema (2020-12, or draft-07 where its `$schema` says so) against answers.
 * @param question for the file that holds it; null where it is given itself
 * @throws ProbeError `http/schema` when the schema cannot be read or is not valid
 */
export async function schemaReader(
  schema: string | Readonly<Record<string, unknown>>,
  question: ReadQuestion | null,
  world: World,
): Promise<(answer: Answer) => Misfit> {
  const validate = await compile(question || typeof schema === 'string' ? await readSchema(question, world) : schema)
  return (answer) => {
    const json = answer.bodyFault === null ? readBody(answer) : null
    if (json === null || 'fault' in json) return null
    const errors = validate(json.value, mayHoldLargeIntegers(answer.text))
    if (errors.length === 0) return null
    const places = [...new Set(errors.map(({ path }) => path))]
    return { wanted: errors.slice(0, mostErrors).map(({ text }) => text), places: places.slice(0, mostErrors) }
  }
}

/** What is wrong with schemas before anybody is asked. */
export async function misuses(schemas: readonly InlineSchema[]): Promise<readonly Misuse[]> {
  const found = await Promise.all(
    schemas.map(async ({ path, schema }) => {
      const fault = await compile(schema).then(
        () => null,
        (error: unknown) => error,
      )
      if (fault === null) return []
      if (!(fault instanceof ProbeError)) throw fault
      return [{ path, message: `the JSON Schema cannot be used: ${fault.observed}` }]
    }),
  )
  return found.flat()
}

/** Keywords whose message is followed by what they hold. */
const shown = new Set(['enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'])

function sentence({ keyword, message, schema, parentSchema, instancePath }: ErrorObject, exact: ExactIntegers): string {
  const held = shown.has(keyword) ? ` ${writeJson(exact.at(schema, parentSchema, keyword))}` : ''
  return `${placeOf(instancePath)} ${message ?? keyword}${held}`
}

/** A JSON pointer (RFC 6901), which writes `/` as `~1`, as the JSON path by which checklists name a place. */
function placeOf(pointer: string): string {
  if (pointer === '') return 'the document'
  const names = pointer.split('/').slice(1)
  const parts = names.map((name) => {
    const plain = name.replaceAll('~1', '/').replaceAll('~0', '~')
    if (/^\d+$/.test(plain)) return `[${plain}]`
    return /^[A-Za-z_]\w*$/.test(plain) ? `.${plain}` : `[${JSON.stringify(plain)}]`
  })
  return `$${parts.join('')}`
}

async function readSchema(question: ReadQuestion | null, world: World): Promise<Record<string, unknown>> {
  const path = question?.paths[0]
  const found = path === undefined ? null : await (await world.place('checkout')).read(path, mostSchemaBytes)
  if (!found) throw schemaFault('no such file')
  try {
    const schema: unknown = readJson(found.bytes.toString('utf8'))
    if (schema !== null && typeof schema === 'object' && !Array.isArray(schema))
      return schema as Record<string, unknown>
  } catch {
    throw schemaFault(found.truncated ? 'a file of more than 1 MiB' : 'a file that is not JSON')
  }
  throw schemaFault('JSON that is no map')
}

/** What does not fit: where, and what should be there. */
type Validate = (value: unknown, isLarge: boolean) => readonly { readonly path: string; readonly text: string }[]

async function compile(schema: Readonly<Record<string, unknown>>): Promise<Validate> {
  const draft7 = typeof schema.$schema === 'string' && /draft-07/.test(schema.$schema)
  const [{ default: ajv }, { default: formats }] = await Promise.all([
    draft7 ? import('ajv') : import('ajv/dist/2020.js'),
    import('ajv-formats'),
  ])
  const regExp = Object.assign(expression, { code: 'expression' })
  const Ajv = ajv.default
  // An unknown keyword is a mistake that would silently assert nothing.
  const lax = { strictTypes: false, strictTuples: false, strictRequired: false } as const
  const instance = new Ajv({ ...lax, strictSchema: true, verbose: true, logger: false, code: { regExp } })
  instance.addVocabulary(['example', 'xml', 'externalDocs'])
  formats.default(instance, { mode: 'fast' })
  const exact = new ExactIntegers()
  for (const keyword of exactKeywords(exact)) instance.removeKeyword(String(keyword.keyword)).addKeyword(keyword)
  try {
    const validate = instance.compile(exact.round(schema) as AnySchema)
    return (value, isLarge) => {
      const errors = validate(isLarge ? exact.round(value) : value) ? [] : (validate.errors ?? [])
      return errors.map((error) => ({ path: placeOf(error.instancePath), text: sentence(error, exact) }))
    }
  } catch (error) {
    throw schemaFault(error instanceof Error ? bounded(error.message) : 'not a JSON Schema')
  }
}

/** What the library takes for a RegExp. It keeps expressions apart by their text alone. */
function expression(pattern: string): { test(text: string): boolean; toString(): string } {
  const { test } = linearRegex(pattern)
  return { test, toString: () => `/${pattern}/` }
}

function schemaFault(observed: string): ProbeError {
  return new ProbeError('http/schema', 'The JSON Schema cannot be used', { expected: 'a valid JSON Schema', observed })
}
