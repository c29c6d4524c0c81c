import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

/** What GitHub's official description says of one operation, as `scripts/slim-openapi.ts` writes it. */
interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: 'path' | 'query'
    readonly required: boolean
    readonly schema: object
  }[]
  readonly body?: object
  /** The fields of an answer that the project reads. */
  readonly answer?: object
}

export interface SentRequest {
  readonly method: string
  /** Escaped, as it came, without what a server of one's own has before it. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

interface Known {
  readonly operation: Operation
  readonly path: RegExp
  readonly request: ValidateFunction
  readonly body: ValidateFunction | undefined
  readonly answer: ValidateFunction | undefined
}

const ajv = addFormats.default(new Ajv({ strict: false, coerceTypes: true, allErrors: true }))
const exact = addFormats.default(new Ajv({ strict: false, allErrors: true }))
const file = join(import.meta.dirname, 'github-openapi.json')
const known = (JSON.parse(readFileSync(file, 'utf8')) as Operation[]).map((operation): Known => {
  const pattern = operation.path.replace(/\{(\w+)\}/g, (_, name) => `(?<${name}>${name === 'path' ? '.+' : '[^/]+'})`)
  const properties = Object.fromEntries(operation.parameters.map(({ name, schema }) => [name, schema]))
  const required = operation.parameters.filter((one) => one.required).map(({ name }) => name)
  const compile = (schema: object | undefined) => (schema === undefined ? undefined : exact.compile(schema))
  return {
    operation,
    path: new RegExp(`^${pattern}$`),
    request: ajv.compile({ type: 'object', properties, required, additionalProperties: false }),
    body: compile(operation.body),
    answer: compile(operation.answer),
  }
})

function operationOf(method: string, path: string): Known | undefined {
  return known.find(({ operation, path: pattern }) => operation.method === method.toLowerCase() && pattern.test(path))
}

/** What GitHub's description does not know of a request, in words; nothing where it is valid. */
export function faultsOfRequest({ method, path, query, headers, body }: SentRequest): string[] {
  const found = operationOf(method, path)
  if (found === undefined) return [`no operation ${method} ${path}`]
  const names = [...query.keys()]
  const twice = names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} is given twice`)
  const inPath = Object.entries(found.path.exec(path)?.groups ?? {}).map(([name, value]) => [
    name,
    decodeURIComponent(value),
  ])
  found.request(Object.fromEntries([...inPath, ...query]))
  const size = Number(query.get('per_page') ?? 1)
  return [
    ...twice,
    ...said(found.request),
    // Only the text of the description says how many there are at most.
    ...(size > 100 ? ['per_page is more than 100'] : []),
    ...faultsOfHeaders(headers),
    ...faultsOfBody(found, body),
  ]
}

/** What GitHub's description does not know of an answer that a stand-in gives. */
export function faultsOfAnswer(method: string, path: string, body: unknown): string[] {
  const answer = operationOf(method, path)?.answer
  answer?.(body)
  return answer ? said(answer) : []
}

/** GitHub documentation, "Getting started with the REST API" and "API versions". */
function faultsOfHeaders(headers: SentRequest['headers']): string[] {
  const wanted: readonly (readonly [name: string, value: RegExp])[] = [
    ['user-agent', /./],
    ['accept', /^application\/vnd\.github(?:\.[a-z]+)?\+json$/],
    ['x-github-api-version', /^2022-11-28$/],
  ]
  return wanted.flatMap(([name, value]) => (value.test(String(headers[name] ?? '')) ? [] : [`header ${name}`]))
}

function faultsOfBody({ body: schema }: Known, body: string): string[] {
  if (schema === undefined) return body === '' ? [] : ['a body that nobody asks for']
  try {
    schema(JSON.parse(body))
  } catch {
    return ['a body that is no JSON']
  }
  return said(schema)
}

function said({ errors }: ValidateFunction): string[] {
  return (errors ?? []).map(({ instancePath, message, params }: ErrorObject) =>
    `${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
  )
}
