import type { ErrorObject, ValidateFunction } from 'ajv'
import type { Draft, World } from '../../check/kind.ts'
import { linearRegex } from '../../expect/regex.ts'
import { ProbeError } from '../../probe/error.ts'
import { bounded } from '../../secrecy/bounded.ts'
import { type Answer, readJson } from './answer.ts'

const mostSchemaBytes = 1024 * 1024
const mostShown = 5

/**
 * What of a JSON body does not fit a JSON Schema (2020-12, or draft-07 where its `$schema` says so).
 * @param schema the schema, or the path of its file in the checkout
 * @throws ProbeError `http/schema` when the schema cannot be read or is not valid
 */
export async function validateJson(
  answer: Answer,
  schema: string | Readonly<Record<string, unknown>>,
  label: string,
  world: World,
): Promise<Draft[]> {
  const validate = await compile(typeof schema === 'string' ? await readSchema(schema, world) : schema)
  const about = { rule: 'http/schema', url: answer.url } as const
  const message = `${label}: the body does not fit the JSON Schema`
  if (answer.bodyFault !== null) {
    const observed = `a body that ${answer.bodyFault}`
    return [
      {
        ...about,
        rule: 'http/body-unread',
        message,
        expected: 'a body that can be read whole',
        observed,
        inconclusive: true,
      },
    ]
  }
  const json = readJson(answer)
  if ('fault' in json) return [{ ...about, message, expected: 'JSON that fits the schema', observed: json.fault }]
  if (validate(json.value)) return []
  const errors = validate.errors ?? []
  const expected = bounded(errors.slice(0, mostShown).map(sentence).join('; '))
  const places = [...new Set(errors.map((error) => error.instancePath || 'the document'))].slice(0, mostShown)
  return [{ ...about, message, expected, observed: bounded(`not so at ${places.join(', ')}`) }]
}

function sentence(error: ErrorObject): string {
  const allowed = error.keyword === 'enum' ? ` ${JSON.stringify(error.params.allowedValues)}` : ''
  return `${error.instancePath || 'the document'} ${error.message ?? error.keyword}${allowed}`
}

async function readSchema(path: string, world: World): Promise<Record<string, unknown>> {
  const found = await (await world.place('checkout')).read(path, mostSchemaBytes)
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
