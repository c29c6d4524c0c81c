import { z } from 'zod'
import { type KeyType, keyTypes } from '../check/key-types.ts'
import type { AnyCheckKind } from '../check/kind.ts'
import { duration, oneOrMany, strict, wait } from '../check/schema/fields.ts'
import { serverSchema } from '../check/schema/server.ts'
import { kindNames } from '../kinds/index.ts'
import { depths } from '../model/depth.ts'
import { hasBrokenLogin } from '../secrecy/url-credentials.ts'

/** Whether a checklist has such a key, at whatever place. */
export type Named = (key: string) => boolean

type Keys = Readonly<Record<string, () => z.ZodType>>
type Built<Table extends Keys> = { [Key in keyof Table]: ReturnType<Table[Key]> }

/** The shape of a map of optional keys. What no checklist names need not be built to refuse or accept it. */
function built<Table extends Keys>(keys: Table, isNamed: Named): Built<Table> {
  const named = Object.entries(keys).filter(([key]) => isNamed(key))
  return Object.fromEntries(named.map(([key, build]) => [key, build()])) as Built<Table>
}

const identifier = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    'an id has letters, digits, ".", "_" and "-" and starts with a letter or digit',
  )

const title = z.string().trim().min(1, 'a title must not be empty')
const filled = () => z.string().min(1).optional()
const phase = () => z.enum(['pre-deploy', 'post-deploy']).optional()

function isBroken(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && hasBrokenLogin(url)
}

const url = () =>
  z
    .url({ protocol: /^https?$/, error: 'expected an http or https URL' })
    .refine((text) => !URL.parse(text)?.search && !URL.parse(text)?.hash, 'a base URL has no query and no fragment')
    .refine((text) => !isBroken(text), 'percent-encode special characters of the password of the URL')
    .transform((text) => text.replace(/(?<!\/)\/+$/, ''))
    .optional()

const variables = () =>
  z
    .record(identifier, z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]))
    .optional()

/** Read in their order, as Compose does. */
const envFiles = () => z.array(z.string().min(1)).min(1, 'an empty list names no file').optional()

const environmentKeys = {
  url,
  frontend: url,
  'env-file': filled,
  'env-files': envFiles,
  'env-content': () => z.string().optional(),
  'allowed-hosts': () =>
    z
      .array(z.string().regex(/^(?:\*\.)?[a-z0-9._:-]+$/i, 'expected a host name, an address, or *.example.com'))
      .optional(),
  vars: variables,
  /** Host name to one address or several. */
  resolve: () =>
    z.record(z.string().min(1), oneOrMany(z.union([z.ipv4(), z.ipv6()], 'expected an IP address'))).optional(),
  'ca-file': filled,
  'behind-proxy': () => z.boolean().optional(),
}

function environmentSchema(isNamed: Named) {
  return strict(built(environmentKeys, isNamed), undefined, Object.keys(environmentKeys)).refine(
    (value) =>
      [value['env-file'], value['env-files'], value['env-content']].filter((one) => one !== undefined).length < 2,
    'give one of env-file, env-files and env-content',
  )
}

const itemKeys = {
  id: () => identifier,
  title: () => title,
  description: () => z.string().optional(),
  required: () => z.boolean().default(true),
  needs: () => z.array(identifier).min(1, 'an empty list of needs asserts nothing').optional(),
  when: () =>
    z.boolean('expected true or false, or a variable that is one of them; no text is read as a condition').optional(),
  phase,
  'changes-state': () => z.boolean().default(false),
  'env-files': envFiles,
  owner: filled,
  fix: filled,
  tags: () => z.array(z.string().min(1)).optional(),
}

/** What to write for a kind whose value was left out. */
function emptyCheck({ kind, schema }: AnyCheckKind): string | undefined {
  return schema.safeParse({}).success ? `"${kind}" is empty; write \`${kind}: {}\` to ask its defaults` : undefined
}

/** Keys of checks that are often written beside them. */
const insideCheck = new Set(['retry', 'timeout', 'on', 'rules', 'override'])

function itemSchema(kinds: readonly AnyCheckKind[], isNamed: Named) {
  const checkKeys = Object.fromEntries(
    kinds.map((kind) => [kind.kind, oneOrMany(kind.schema, () => emptyCheck(kind)).optional()]),
  ) as Record<string, z.ZodOptional<z.ZodType<unknown[]>>>
  const hint = (key: string): string | undefined =>
    insideCheck.has(key) ? `; it belongs inside the check: \`KIND: { …, ${key}: … }\`` : undefined
  const known = [...Object.keys(itemKeys), ...kindNames]
  return strict({ ...built(itemKeys, isNamed), ...checkKeys }, hint, known).check((context) => {
    // A misspelt kind is named already.
    if (context.issues.length > 0) return
    const { value } = context
    if (value.needs !== undefined || kinds.some(({ kind }) => kind in value)) return
    const message = `an item needs at least one check (${kindNames.join(', ')}) or \`needs\``
    context.issues.push({ code: 'custom', input: value, message })
  })
}

const sectionKeys = {
  title: () => title,
  phase,
  document: () => z.literal(false, 'expected document: false, of a section that the document does not have').optional(),
}

function sectionSchema(kinds: readonly AnyCheckKind[], isNamed: Named) {
  const items = z.array(itemSchema(kinds, isNamed)).min(1, 'a section without items asserts nothing')
  return strict({ ...built(sectionKeys, isNamed), items }, undefined, [...Object.keys(sectionKeys), 'items'])
}

/** `10/s` or `120/m`; questions a second after parsing. */
const rate = z
  .string()
  .regex(/^[1-9]\d{0,5}\/[sm]$/, 'expected a rate such as 10/s or 120/m')
  .transform((text) => Number(text.slice(0, -2)) / (text.endsWith('m') ? 60 : 1)) // cut: its unit

const defaultKeys = {
  timeout: () => wait.optional(),
  on: filled,
  concurrency: () => z.int().min(1).max(100).optional(),
  rate: () => rate.optional(),
  depth: () => z.enum(depths).optional(),
  attestation: () => strict({ 'valid-for': duration }).optional(),
  waiver: () => strict({ 'valid-for': duration }).optional(),
}

const keyPattern = z.string().regex(/^[A-Za-z0-9_.*-]+$/, 'expected the name of a key, such as ACME_CODE or *_CODE')

/** What keys hold, where their names do not say it, or say something else. */
function namesSchema() {
  const lists = keyTypes.map((type) => [type, z.array(keyPattern).min(1, 'an empty list names no key').optional()])
  const types = strict(Object.fromEntries(lists) as Record<KeyType, z.ZodOptional<z.ZodArray<z.ZodString>>>)
  return types
    .check(({ value, issues }) => {
      const all = keyTypes.flatMap((type) => value[type] ?? [])
      const twice = all.find((name, at) => all.indexOf(name) !== at)
      const message = `${twice} is named twice, and holds one thing`
      if (twice !== undefined) issues.push({ code: 'custom', input: value, message })
    })
    .optional()
}

const checklistKeys = (isNamed: Named) => ({
  version: () => z.literal(1, 'expected version: 1'),
  document: filled,
  extends: () => z.array(z.string().min(1)).optional(),
  'leave-out': () => z.array(identifier).min(1, 'an empty list leaves out nothing').optional(),
  environments: () => z.record(identifier, environmentSchema(isNamed)).optional(),
  vars: variables,
  secrets: () =>
    z.array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable')).optional(),
  names: namesSchema,
  servers: () => z.record(identifier, serverSchema()).optional(),
  defaults: () => strict(built(defaultKeys, isNamed), undefined, Object.keys(defaultKeys)).optional(),
  'on-failure': () => strict({ show: z.array(z.string().min(1)).min(1) }).optional(),
})

/** Keys that are asked for, or stand for something, where they are not written. */
const always = new Set(['version', 'sections', 'title', 'items', 'id', 'required', 'changes-state'])

/**
 * Schema of the checklist, version 1.
 * @param kinds those that the checklist names; others are as unknown to it as any other key
 * @param names whether the checklist has a key of this name; by default the schema is one for every checklist
 */
export function checklistSchema(kinds: readonly AnyCheckKind[], names: Named = () => true) {
  const isNamed: Named = (key) => always.has(key) || names(key)
  const keys = checklistKeys(isNamed)
  const sections = z.array(sectionSchema(kinds, isNamed)).min(1, 'a checklist without sections asserts nothing')
  return strict({ ...built(keys, isNamed), sections }, undefined, [...Object.keys(keys), 'sections'])
}

export type ChecklistText = z.output<ReturnType<typeof checklistSchema>>
export type SectionText = ChecklistText['sections'][number]
export type ItemText = SectionText['items'][number]
