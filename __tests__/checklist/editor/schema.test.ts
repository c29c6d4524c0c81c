import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse } from 'yaml'
import { jsonSchema } from '../../../src/checklist/editor/index.ts'
import { checklistSchema } from '../../../src/checklist/schema.ts'
import { jsonText } from '../../../src/formats/json-text.ts'
import { allKinds, kindNames } from '../../../src/kinds/index.ts'
import { blocksOf } from '../../support/blocks.ts'

type Node = Readonly<Record<string, unknown>>

const kinds = await allKinds()
const schema = jsonSchema(kinds) as Node & { readonly $defs: Readonly<Record<string, Node>> }
/** Strict: what it does not know is an error, as in other programs that read schemas. */
const ajv = new Ajv2020({ strict: true, strictRequired: false })
formats.default(ajv)
const takes = ajv.compile(schema)
const program = checklistSchema(kinds)

const itemWith = (keys: object): object => ({
  version: 1,
  sections: [{ title: 'Section', items: [{ id: 'item', title: 'Item', ...keys }] }],
})

function faults(data: unknown): string[] {
  takes(data)
  return (takes.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Every key of every map of the schema, with what stands there, references followed. */
function keysOf(node: unknown, path = ''): [path: string, key: Node][] {
  if (node === null || typeof node !== 'object') return []
  if (Array.isArray(node)) return node.flatMap((one) => keysOf(one, path))
  const { type, properties = {} } = node as { type?: unknown; properties?: Readonly<Record<string, Node>> }
  const own = Object.entries(properties).map(([key, value]): [string, Node] => [`${path}.${key}`, followed(value)])
  const inner = Object.entries(node).flatMap(([keyword, part]) => {
    if (/^(?:examples|default|const|enum|if|not)$/.test(keyword)) return []
    return keyword === 'properties' || keyword === '$defs'
      ? Object.entries(part as Node).flatMap(([key, value]) => keysOf(value, `${path}.${key}`))
      : keysOf(part, path)
  })
  return [...(type === 'object' ? own.filter(([, { not }]) => not === undefined) : []), ...inner]
}

function followed(node: Node): Node {
  const { $ref, ...own } = node
  if (typeof $ref !== 'string') return node
  return { ...followed(schema.$defs[$ref.replace('#/$defs/', '')] ?? {}), ...own }
}

/** A part of the schema that stands for itself. */
function within(part: Node): Node {
  return JSON.parse(JSON.stringify(part).replaceAll('"#/$defs/', `"${String(schema.$id)}#/$defs/`)) as Node
}

describe('the schema for editors', () => {
  const keys = keysOf(schema)

  test('is small enough to be loaded at every key stroke', () => {
    expect(jsonText(schema).length).toBeLessThan(200_000)
  })

  test('says of every key what it is and what may stand there', () => {
    expect(keys.length).toBeGreaterThan(300)
    expect(
      keys.filter(([, { description }]) => !/^\S.{5,}$/.test(`${description ?? ''}`)).map(([path]) => path),
    ).toEqual([])
    // What only another part of the schema restricts has its example there.
    const bare = keys.filter(([path, { examples }]) => examples === undefined && !path.endsWith('sections'))
    expect(bare.map(([path]) => path)).toEqual([])
  })

  test('takes each of its own examples', () => {
    for (const [path, { examples, ...key }] of keys) {
      const takesExample = ajv.compile(within(key))
      for (const example of (examples ?? []) as unknown[]) {
        expect([path, example, takesExample(example) || takesExample.errors]).toEqual([path, example, true])
      }
    }
  })
})

describe('what the program takes, the schema takes', () => {
  const examples = globSync(['examples/*/.github/readiness.yml', 'examples/*/readiness.yml'])

  test.each(examples)('%s', (path) => {
    expect(faults(parse(readFileSync(path, 'utf8')))).toEqual([])
  })

  const pages = globSync(['*.md', 'docs/**/*.md']).map((page) => [page, blocksOf(page)] as const)

  test.each(pages.filter(([, blocks]) => blocks.length > 0))('snippets of %s', (_, blocks) => {
    for (const block of blocks) {
      const data = (parse(block) ?? {}) as object
      if ('version' in data && 'sections' in data) expect([block, faults(data)]).toEqual([block, []])
      else if (kindNames.some((kind) => kind in data)) expect([block, faults(itemWith(data))]).toEqual([block, []])
    }
  })

  const written: [string, object][] = [
    ['a variable for a condition', { when: '${{ vars.has-shop }}', tls: {} }],
    [
      'variables for numbers, lists and words',
      { tls: { port: '${{ vars.port }}', hosts: '${{ vars.hosts }}', addresses: '${{ vars.any }}' } },
    ],
    ['a variable within a time', { tls: { timeout: '${{ vars.seconds }}s' } }],
    ['a variable within a request', { http: { request: 'GET /${{ vars.path }}/' } }],
    ['a variable for a level', { headers: { override: { hsts: '${{ vars.level }}' } } }],
    ['patterns of rules', { headers: { rules: ['csp-*', '*'], override: { 'csp-*': 'off' } } }],
    ['a list of checks', { tls: [{}, { host: 'mail.example.com:465' }] }],
    ['an item that only needs others', { needs: ['other'] }],
    ['a verifier without parameters', { command: { use: 'django-migrations-applied' } }],
    ['a whole range of durations', { tls: { timeout: '1.5m' } }],
    [
      'any JSON value as an equality',
      { http: { request: 'GET /', expect: { json: { '$.a': [1, { b: null }], '$.c': null } } } },
    ],
  ]

  test.each(written)('%s', (_, item) => {
    expect(faults(itemWith(item))).toEqual([])
  })

  test('servers with a variable, and a checklist that leaves the rest to what it extends', () => {
    const servers = { app: { ssh: 'deploy@${{ vars.host }}', port: '${{ vars.port }}', timeout: '10s' } }
    expect(faults({ ...itemWith({ tls: {} }), servers })).toEqual([])
    expect(faults({ extends: ['web', 'shared/readiness.yml'], environments: { production: {} } })).toEqual([])
  })
})

describe('what the program refuses, the schema refuses', () => {
  const refused: [string, object][] = [
    ['an unknown key', { tls: { hots: 'a' } }],
    ['an unknown kind', { tsl: {} }],
    ['no check at all', {}],
    ['an empty check', { tls: null }],
    ['an unknown rule', { headers: { rules: ['hst'] } }],
    ['a rule with its kind', { headers: { rules: ['headers/hsts'] } }],
    ['a rule of another kind', { headers: { rules: ['debug-on'] } }],
    ['a level for an unknown rule', { headers: { override: { hst: 'off' } } }],
    ['an unknown level', { headers: { override: { hsts: 'info' } } }],
    ['an unknown verifier', { command: { use: 'django-migration-applied' } }],
    ['a wrong parameter of a verifier', { command: { use: 'django-migrations-applied', with: { at: 1 } } }],
    ['a verifier that needs parameters', { command: { use: 'crontab-contains' } }],
    ['parameters of a command', { command: { run: 'true', with: { service: 'web' } } }],
    ['a command and a verifier', { command: { run: 'true', use: 'firewall-active' } }],
    ['a variable that a shell would read', { command: { run: 'echo ${{ vars.x }}' } }],
    ['a duration without a unit', { tls: { timeout: 10 } }],
    ['an unknown unit', { tls: { timeout: '10 seconds' } }],
    ['a text as a condition', { when: 'always', tls: {} }],
    ['a port in quotes', { ports: { open: ['80'] } }],
    ['a port that there is not', { ports: { open: [70_000] } }],
    ['ports that nobody names', { ports: {} }],
    ['an empty list', { tls: { hosts: [] } }],
    ['a request without a path', { http: { request: 'GET' } }],
    ['a method in small letters', { http: { request: 'get /' } }],
    ['neither request nor steps', { http: { expect: { status: 200 } } }],
    ['a body beside steps', { http: { json: 1, steps: [{ request: 'GET /' }] } }],
    ['a status in quotes', { http: { request: 'GET /', expect: { status: '200' } } }],
    ['a status that there is not', { http: { request: 'GET /', expect: { status: 20 } } }],
    ['an unknown operator', { http: { request: 'GET /', expect: { body: { contain: 'a' } } } }],
    ['an empty expectation', { http: { request: 'GET /', expect: {} } }],
    ['an empty map of operators', { http: { request: 'GET /', expect: { body: {} } } }],
    ['a path that is no JSON path', { http: { request: 'GET /', expect: { json: { status: 'healthy' } } } }],
    ['a path beside a url', { headers: { path: '/a', url: 'https://example.com/' } }],
    ['a url of another scheme', { headers: { url: 'ftp://example.com/' } }],
    ['two services in one check', { service: { redis: { 'from-env': 'A' }, smtp: { 'from-env': 'B' } } }],
    ['a service without a source', { service: { redis: {} } }],
    ['permissions without quotes', { file: { path: 'a', mode: 640 } }],
    ['a number for a value of an env file', { env: { keys: { A: 1 } } }],
    ['a blank phase', { phase: 'deploy', tls: {} }],
  ]

  test.each(refused)('%s', (_, item) => {
    const data = itemWith(item)
    // A variable of a shell is refused before the schema of the program sees it.
    const isShell = JSON.stringify(item).includes('echo ${{')
    expect([program.safeParse(data).success, faults(data).length > 0]).toEqual([isShell, true])
  })

  test('around items', () => {
    const whole = itemWith({ tls: {} })
    const wrong: object[] = [
      { ...whole, version: 2 },
      { ...whole, version: undefined },
      { ...whole, sections: [] },
      { version: 1 },
      { ...whole, secrets: ['not a name'] },
      { ...whole, extends: ['djngo'] },
      { ...whole, servers: { app: { ssh: 'shop.example.com' } } },
      { ...whole, environments: { production: { url: 'shop.example.com' } } },
      { ...whole, environments: { production: { url: 'https://shop.example.com/?a=1' } } },
      { ...whole, environments: { production: { 'env-file': 'a', 'env-files': ['b'] } } },
    ].map((one) => JSON.parse(JSON.stringify(one)) as object)
    expect(wrong.filter((data) => faults(data).length === 0)).toEqual([])
  })
})
