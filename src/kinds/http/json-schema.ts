import type { ErrorObject, ValidateFunction } from 'ajv'
import type { World } from '../../check/kind.ts'
import type { ReadQuestion } from '../../check/question.ts'
import { linearRegex } from '../../expect/regex.ts'
import { ProbeError } from '../../probe/error.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { Answer, Misfit } from './observation.ts'
import { readJson } from './read.ts'

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
    const json = answer.bodyFault === null ? readJson(answer) : null
    if (json === null || 'fault' in json || validate(json.value)) return null
    const errors = validate.errors ?? []
    const places = [...new Set(errors.map((error) => error.instancePath || 'the document'))]
    return { wanted: errors.slice(0, mostErrors).map(sentence), places: places.slice(0, mostErrors) }
  }
}

function sentence(error: ErrorObject): string {
  const allowed = error.keyword === 'enum' ? ` ${JSON.stringify(error.params.allowedValues)}` : ''
  return `${error.instancePath || 'the document'} ${error.message ?? error.keyword}${allowed}`
}

async function readSchema(question: ReadQuestion | null, world: World): Promise<Record<string, unknown>> {
  const path = question?.paths[0]
  const found = path === undefined ? null : await (await world.place('checkout')).read(path, mostSchemaBytes)
  if (!found) throw schemaFault('no such file')
  try {
    const schema: unknown = JSON.parse(found.bytes.toString('utf8'))
    if (schema !== null && typeof schema === 'object' && !Array.isArray(schema))
      return schema as Record<string, unknown>
  } catch {
    throw schemaFault(found.truncated ? 'a file of more than 1 MiB' : 'a file that is not JSON')
  }
  throw schemaFault('JSON that is no map')
}

async function compile(schema: Readonly<Record<string, unknown>>): Promise<ValidateFunction> {
  const draft7 = typeof schema.$schema === 'string' && /draft-07/.test(schema.$schema)
  const [{ default: ajv }, { default: formats }] = await Promise.all([
    draft7 ? import('ajv') : import('ajv/dist/2020.js'),
    import('ajv-formats'),
  ])
  const regExp = Object.assign(expression, { code: 'expression' })
  const Ajv = ajv.default
  // An unknown keyword is a mistake that would silently assert nothing.
  const lax = { strictTypes: false, strictTuples: false, strictRequired: false } as const
  const instance = new Ajv({ ...lax, strictSchema: true, logger: false, code: { regExp } })
  instance.addVocabulary(['example', 'xml', 'externalDocs'])
  formats.default(instance, { mode: 'fast' })
  try {
    return instance.compile(schema)
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
