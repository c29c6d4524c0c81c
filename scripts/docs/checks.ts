import type { z } from 'zod'
import { lintFields } from '../../src/check/lint/select.ts'
import { asking, on, strict, target } from '../../src/check/schema/fields.ts'
import { serverSchema } from '../../src/check/schema/server.ts'
import { allKinds, kindNames } from '../../src/kinds/index.ts'
import { type RuleId, ruleNames, ruleText } from '../../src/words/index.ts'
import { kindQuestions } from '../../src/words/kinds.ts'
import { anchorOf, between, type Document, table } from './document.ts'
import { type Key, keyRows, keysOf } from './keys.ts'

/** docs/checks.md: the kinds, and the keys that many of them have. */
export const checks: Document = {
  path: 'docs/checks.md',
  text: async (committed) => {
    const parts = {
      kinds: kindList(),
      'keys:common': commonTable(await documentedKinds()),
      'keys:rules': keyTable(lintKeys),
      'keys:servers': keyTable(keysOf(serverSchema())),
    }
    return filled(committed, parts)
  },
}

/** docs/kinds/KIND.md: its contents, its keys from its schema, its rules from the registry. */
export const kindPages: readonly Document[] = kindNames.map((kind) => ({
  path: `docs/kinds/${kind}.md`,
  text: async (committed) => {
    const kinds = (await documentedKinds()).filter((one) => one.kind === kind)
    const parts = {
      ...Object.fromEntries(kinds.map((one) => [`keys:${kind}`, kindTable(one)])),
      ...(kind === 'command' && { 'keys:command.expect': expectTable(kinds) }),
      ...(kind === 'service' && { 'keys:service.of': serviceTable(kinds) }),
      ...(kinds.some(isLinting) && { [`rules:${kind}`]: ruleTable(kind) }),
      contents: contentsOf(committed),
    }
    return filled(committed, parts)
  },
}))

async function documentedKinds(): Promise<DocumentedKind[]> {
  return (await allKinds()).map(({ kind, schema }) => ({ kind, schema, keys: keysOf(schema) }))
}

function isLinting({ keys }: DocumentedKind): boolean {
  return keys.some(({ name }) => name === 'rules')
}

function filled(committed: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, content]) => between(text, name, content), committed)
}

function kindList(): string {
  const rows = kindNames.map((kind) => [`[\`${kind}\`](kinds/${kind}.md)`, kindQuestions[kind] ?? ''])
  return table(['kind', 'question'], rows)
}

/** Links to the sections of a page, as the platform names them. */
function contentsOf(page: string): string {
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title)
  return headings.map((title) => `- [${title}](#${anchorOf(title)})`).join('\n')
}

interface DocumentedKind {
  readonly kind: string
  readonly schema: z.ZodType
  readonly keys: readonly Key[]
}

const head = ['key', 'type', 'default', 'meaning']
const commonKeys = keysOf(strict({ ...asking, on, ...target }))
const lintKeys = keysOf(strict(lintFields('headers')))

function keyTable(keys: readonly Key[], of = 'key'): string {
  return table([of, ...head.slice(1)], keyRows(keys))
}

/** A kind's own keys, and a row that points to where those that it shares are told. */
function kindTable(kind: DocumentedKind): string {
  const apart = servicesOf(kind).map(({ name }) => name)
  const keys = kind.keys.filter(({ name }) => !apart.includes(name))
  const shared = [
    { keys: commonKeys, link: '[common keys](../checks.md#common-keys)' },
    { keys: lintKeys, link: '[rules](../checks.md#rules)' },
  ]
  const own = keys.filter((key) => !shared.some((group) => group.keys.some((one) => isSame(one, key))))
  const rows = shared.flatMap((group) => {
    const names = keys.filter((key) => group.keys.some((one) => isSame(one, key))).map(({ name }) => `\`${name}\``)
    return names.length === 0 ? [] : [[names.join(', '), '', '', group.link]]
  })
  return table(head, [...keyRows(own), ...rows])
}

function isSame(one: Key, other: Key): boolean {
  return one.name === other.name && one.default === other.default && one.meaning === other.meaning
}

/** The keys that many kinds have, with the kinds that have them, also where they say more of them. */
function commonTable(kinds: readonly DocumentedKind[]): string {
  const rows = keyRows(commonKeys).map((row, index) => {
    const common = commonKeys[index]
    const having = kinds.filter(({ keys }) =>
      keys.some(({ name, type }) => name === common?.name && type === common.type),
    )
    return [...row, having.map(({ kind }) => `\`${kind}\``).join(' ')]
  })
  return table([...head, 'in'], rows)
}

function expectTable(kinds: readonly DocumentedKind[]): string {
  const keys = kinds.flatMap(({ kind, schema }) => (kind === 'command' ? keysOf(schema, 'expect') : []))
  return keyTable(keys, 'key of `expect`')
}

/** The services of the kind `service`: its keys whose value says where settings come from. */
function servicesOf({ schema, keys }: DocumentedKind): { name: string; keys: readonly Key[] }[] {
  return keys.flatMap(({ name }) => {
    const inside = keysOf(schema, name)
    return inside.some((key) => key.name === 'from-env') ? [{ name, keys: inside }] : []
  })
}

/** The keys of all services in one table; a key that means the same in several has one row. */
function serviceTable(kinds: readonly DocumentedKind[]): string {
  const services = kinds.flatMap(servicesOf)
  const rows = new Map<string, { row: readonly string[]; of: string[] }>()
  for (const { name, keys } of services) {
    for (const row of keyRows(keys)) {
      const same = rows.get(row.join('|')) ?? { row, of: [] }
      same.of.push(`\`${name}\``)
      rows.set(row.join('|'), same)
    }
  }
  return table(
    ['key', 'type', 'default', 'of', 'meaning'],
    [...rows.values()].map(({ row: [key = '', type = '', usual = '', meaning = ''], of }) => [
      key,
      type,
      usual,
      of.length === services.length ? 'all' : of.join(' '),
      meaning,
    ]),
  )
}

function ruleTable(kind: string): string {
  const rows = ruleNames(kind).map((name) => {
    const { level, profiles, title } = ruleText(`${kind}/${name}` as RuleId)
    const differing = Object.entries(profiles ?? {}).map(([profile, other]) => `${profile}: ${other}`)
    const levels = differing.length === 0 ? level : `${level} (${differing.join(', ')})`
    return [`[${name}](../rules.md#${kind}${name})`, levels, title]
  })
  return table(['rule', 'level', 'asks'], rows)
}
