import { type VerifierName, verifierNames, verifiers } from '../../kinds/command/verifiers/index.ts'
import { kindNames } from '../../kinds/index.ts'
import { mapNodes, type Node } from './node.ts'
import { shapeOf } from './shape.ts'

/** One of these keys, and no other of them beside it. */
const oneOf = (...keys: string[]): Node => ({ oneOf: keys.map((key) => ({ required: [key] })) })
/** One of these keys or several. */
const someOf = (...keys: string[]): Node => ({ anyOf: keys.map((key) => ({ required: [key] })) })
/** Two keys that exclude each other. */
const notBoth = (one: string, other: string): Node => ({ not: { required: [one, other] } })
const all = (...nodes: Node[]): Node => ({ allOf: nodes })
const notEmpty: Node = { minProperties: 1 }

// biome-ignore-start lint/suspicious/noThenProperty: a keyword of JSON Schema
const whereHas = (key: string, then: Node): Node => ({ if: { required: [key] }, then })

const sectionsWithItems: Node = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', properties: { items: { type: 'array', minItems: 1 } }, required: ['items'] },
}
/** What is extended may say the rest. */
const whole: Node = {
  if: { not: { required: ['extends'] } },
  then: { required: ['version', 'sections'], properties: { sections: sectionsWithItems } },
}
const withOf = (name: VerifierName): Node => {
  const shape = shapeOf(verifiers[name].schema)
  const isNeeded = (shape.required ?? []).length > 0
  const then: Node = { type: 'object', properties: { with: shape }, ...(isNeeded && { required: ['with'] }) }
  return { if: { type: 'object', properties: { use: { const: name } }, required: ['use'] }, then }
}
// biome-ignore-end lint/suspicious/noThenProperty: a keyword of JSON Schema

/** Keys of a request, which belong to the steps where there are any. */
const ofRequest = ['headers', 'json', 'form', 'text', 'multipart', 'basic', 'bearer', 'redirect', 'max-redirects']
const noneOf = (...keys: string[]): Node => ({
  type: 'object',
  properties: Object.fromEntries(keys.map((key) => [key, { not: {} }])),
})

const files = notBoth('file', 'files')
const target = notBoth('path', 'url')
const source = oneOf('from-env', 'url')
const severities = ['any', 'low', 'medium', 'high', 'critical']

/** What the program asks of a map beyond the types of its keys, by the path of the map. */
const ofMaps: Readonly<Record<string, Node>> = {
  '': whole,
  'environments.*': all(
    notBoth('env-file', 'env-files'),
    notBoth('env-file', 'env-content'),
    notBoth('env-files', 'env-content'),
  ),
  'sections.items': someOf(...kindNames, 'needs'),
  http: all(oneOf('request', 'steps'), whereHas('steps', noneOf(...ofRequest, 'expect', 'capture', 'repeat'))),
  'http.expect': notEmpty,
  'http.repeat.until': notEmpty,
  'http.repeat.until.headers': notEmpty,
  'http.repeat.until.cookies': notEmpty,
  'http.repeat.until.json': notEmpty,
  'http.headers': notEmpty,
  'http.form': notEmpty,
  'http.multipart': notEmpty,
  'http.capture': notEmpty,
  'http.capture.*': oneOf('json', 'header', 'cookie', 'regex'),
  'http.expect.headers': notEmpty,
  'http.expect.cookies': notEmpty,
  'http.expect.json': notEmpty,
  'http.expect.time': notEmpty,
  headers: target,
  page: target,
  cors: target,
  exposure: target,
  served: target,
  env: all(
    files,
    notBoth('source', 'file'),
    notBoth('source', 'files'),
    notBoth('source', 'on'),
    notBoth('for', 'groups'),
  ),
  'env.keys': notEmpty,
  nginx: files,
  gunicorn: files,
  compose: files,
  django: files,
  'file.newest': notEmpty,
  command: all(oneOf('run', 'use'), notBoth('run', 'with'), notBoth('use', 'expect'), ...verifierNames.map(withOf)),
  'command.expect': notEmpty,
  'command.expect.json': notEmpty,
  'command.expect.json-lines': notEmpty,
  service: oneOf('postgres', 'mysql', 'redis', 'smtp', 's3'),
  'service.postgres': source,
  'service.mysql': source,
  'service.redis': source,
  'service.smtp': all(source, whereHas('send-to', { required: ['from'] }), whereHas('from', { required: ['send-to'] })),
  'service.s3': source,
  'service.s3.newest': someOf('younger-than', 'larger-than'),
  tls: notBoth('host', 'hosts'),
  ports: someOf('open', 'closed'),
  github: someOf('checks', 'approvals', 'code-owners', 'protection', 'alerts'),
  'github.alerts': notEmpty,
  'report.max': notEmpty,
  'report.scores': notEmpty,
  'github.alerts.code-scanning': someOf(...severities),
  'github.alerts.dependabot': someOf(...severities),
}

/** What the program asks of a text that its type does not say, by the path of the text. */
const ofTexts: Readonly<Record<string, string>> = {
  'environments.*.url': String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]?:[^\s?#][^?#]*$`,
  'environments.*.frontend': String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]?:[^\s?#][^?#]*$`,
  'http.request': String.raw`^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) +(?:/|https?://)\S*$`,
  'http.capture.*.json': String.raw`^\$`,
  'http.expect.json.~': String.raw`^\$`,
  'http.repeat.until.json.~': String.raw`^\$`,
  'command.expect.json.~': String.raw`^\$`,
  'command.expect.json-lines.where.~': String.raw`^\$`,
  'command.expect.json-lines.each.~': String.raw`^\$`,
  'cors.allowed': String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\s]+/?\s*$`,
  'headers.http-url': String.raw`^\s*[Hh][Tt][Tt][Pp]:\S`,
  'dns.name': String.raw`^[^\s/:]+$`,
  'dns.resolvers': String.raw`^(?:system|authoritative|[0-9A-Fa-f.:\[\]]+)$`,
  'tls.host': String.raw`^[^\s/]+$`,
  'tls.hosts': String.raw`^[^\s/]+$`,
  'ports.host': String.raw`^[^\s/]+$`,
}

const status: Node = { type: 'integer', minimum: 100, maximum: 599 }

/** Keys of a check stand below an item, those of a step as those of a check with one request. */
export function shortened(path: readonly string[]): string {
  return path
    .join('.')
    .replace(/^sections\.items\./, '')
    .replace(/^http\.(?:steps|cleanup)\./, 'http.')
}

/** What a choice takes beyond the types of its branches, by its path. */
const ofChoices: Readonly<Record<string, (branch: Node) => readonly Node[]>> = {
  // A shell reads the text, so that no variable may stand in it; a list goes to no shell.
  'command.run': (branch) =>
    branch.type === 'string' ? [{ ...branch, pattern: String.raw`^(?![\s\S]*\$\{\{)[\s\S]*\S` }] : [branch],
  // Values of an env file are texts, which have no order.
  'env.keys.*': (branch) =>
    branch.type === 'string' ? [branch] : branch.type === 'object' ? [{ ...branch, properties: ofText(branch) }] : [],
}

const text: Node = { type: 'string' }

function ofText({ properties }: Node): Record<string, Node> {
  const kept = Object.entries((properties ?? {}) as Record<string, Node>).filter(([key]) => !/^[gl]te?$/.test(key))
  return Object.fromEntries(
    kept.map(([key, node]) => {
      if (/^(?:eq|ne|(?:not-)?contains)$/.test(key)) return [key, text]
      return [key, /^(?:not-)?in$/.test(key) ? { ...node, items: text } : node]
    }),
  )
}

/** The schema with what the program asks beyond types, as far as a schema can say it. */
export function withLimits(schema: Node): Node {
  return mapNodes(schema, (node, path) => {
    const short = shortened(path)
    if (node.type === 'string' && ofTexts[short] !== undefined) return { ...node, pattern: ofTexts[short] }
    if (node.type === 'number' && /^http\.(?:expect|repeat\.until)\.status\b/.test(short)) return status
    if (/^sections(?:\.items)?$/.test(short) && node.type === 'array') return withoutLeast(node)
    const choice = ofChoices[short]
    if (choice && node.anyOf) return { ...node, anyOf: (node.anyOf as Node[]).flatMap(choice) }
    if (node.type !== 'object') return node
    // What a verifier takes is told by its name.
    if (short === 'command.with' && !node.properties) return { type: 'object' }
    const isOperators = node.properties?.eq !== undefined || node.properties?.lt !== undefined
    const more = ofMaps[short] ?? (isOperators ? notEmpty : undefined)
    return { ...withoutRequired(node, short), ...more }
  })
}

function withoutLeast({ minItems: _, ...node }: Node): Node {
  return node
}

/** What extends another checklist need not say what that says. */
function withoutRequired(node: Node, path: string): Node {
  if (path !== '' && path !== 'sections') return node
  const { required: _, ...rest } = node
  return path === '' ? rest : { ...rest, required: ['title'] }
}
