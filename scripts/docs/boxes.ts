import { readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { kindNames } from '../../src/kinds/index.ts'
import { type RuleId, ruleIds } from '../../src/words/index.ts'
import { between, type Document, table } from './document.ts'

/** As the checklist of an example writes it; the gate has validated it. */
interface Checklist {
  readonly defaults: { readonly attestation: { readonly 'valid-for': string } }
  readonly sections: readonly Section[]
}
interface Section {
  readonly title: string
  readonly phase?: string
  readonly items: readonly Item[]
}
interface Item {
  readonly id: string
  readonly title: string
  readonly phase?: string
  readonly required?: boolean
  readonly when?: unknown
  readonly 'changes-state'?: boolean
  readonly needs?: readonly string[]
  readonly [kind: string]: unknown
}
type Check = Readonly<Record<string, unknown>>

const example = 'examples/django-shop/.github/readiness.yml'

/** docs/django-shop.md: every box of the example and how it is decided, from its checklist. */
export const boxes: Document = {
  path: 'docs/django-shop.md',
  text: (committed) => {
    const list = parse(readFileSync(example, 'utf8')) as Checklist
    const text = between(committed, 'counts', countsOf(list))
    return between(text, 'boxes', list.sections.map((section) => sectionOf(section, list)).join('\n\n'))
  },
}

function countsOf({ sections }: Checklist): string {
  const all = sections.flatMap(({ items }) => items)
  const of = (decider: string): number => all.filter((item) => decidersOf(item).join(' and ') === decider).length
  const [machine, person, both] = [of('machine'), of('person'), of('machine and person')]
  return `Of ${all.length} boxes ${machine} are decided by a machine, ${person} by a person, and ${both} by both.`
}

function sectionOf({ title, phase, items }: Section, list: Checklist): string {
  const rows = items.map((item) => {
    const how = kindsOf(item).flatMap((kind) => checksOf(item, kind).map((check) => howOf(kind, check, list)))
    const notes = notesOf(item)
    return [
      `${item.title} (\`${item.id}\`)`,
      item.phase ?? phase ?? 'both',
      decidersOf(item).join(' and '),
      [...how, ...notes].join('<br>'),
    ]
  })
  // The line breaks within a cell are HTML, which the table would escape.
  return `### ${title}\n\n${table(['box', 'phase', 'decided by', 'how'], rows).replaceAll('&lt;br>', '<br>')}`
}

function kindsOf(item: Item): string[] {
  return kindNames.filter((kind) => item[kind] !== undefined)
}

function checksOf(item: Item, kind: string): Check[] {
  return [item[kind]].flat() as Check[]
}

function decidersOf(item: Item): string[] {
  const kinds = kindsOf(item)
  const byMachine = kinds.some((kind) => kind !== 'manual') || kinds.length === 0
  return [...(byMachine ? ['machine'] : []), ...(kinds.includes('manual') ? ['person'] : [])]
}

function notesOf(item: Item): string[] {
  return [
    ...(item.needs ? [`after ${item.needs.map((id) => `\`${id}\``).join(', ')}`] : []),
    ...(item.required === false ? ['not required'] : []),
    ...(item.when === undefined ? [] : [`when ${code(item.when)}`]),
    ...(item['changes-state'] ? ['writes to the target, so only where the run allows it'] : []),
  ]
}

/** One check in words. */
function howOf(kind: string, check: Check, list: Checklist): string {
  if (kind === 'manual') return personSays(check, list)
  const parts = [asks(kind, check), ...said(check)].filter((part) => part !== '')
  return `\`${kind}\`${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`
}

function personSays(check: Check, { defaults }: Checklist): string {
  const evidence = check.evidence === 'required' ? ', with evidence' : ''
  return `person: ${check.how} Valid for ${check['valid-for'] ?? defaults.attestation['valid-for']}${evidence}.`
}

/** What is asked: rules with their links, a request, a verifier, a service. */
function asks(kind: string, check: Check): string {
  const { rules, steps, request, use, run, path } = check
  if (Array.isArray(rules)) return rules.map((rule: string) => linked(kind, rule)).join(', ')
  if (Array.isArray(steps)) {
    return steps.map(({ name, request: target }) => `${name} (${code(target)})`).join(', ')
  }
  if (request !== undefined) return code(request)
  if (use !== undefined) return `[${use}](rules.md#command${use})`
  if (run !== undefined) return code(run)
  if (kind === 'service') return Object.keys(check).map(code).join(', ')
  if (path !== undefined) return code(path)
  return ruleIds.some((id) => id.startsWith(`${kind}/`)) && Object.keys(check).every(isPlace) ? 'all its rules' : ''
}

/** Keys that say where is looked, not what is asked. */
const isPlace = (key: string): boolean => ['file', 'files', 'on', 'override', 'profile', 'path'].includes(key)
/** Keys that are told by `asks`, or matter to the run alone. */
const told = ['rules', 'steps', 'request', 'use', 'run', 'path', 'on', 'retry', 'timeout', 'base', 'example', 'json']

/** What else the check says, as it says it. */
function said(check: Check): string[] {
  const rest = Object.entries(check).filter(([key, value]) => !told.includes(key) && !isService(value))
  const [path] = check.rules === undefined && check.request === undefined ? [] : [check.path].filter(Boolean)
  return [...(path === undefined ? [] : [`on ${code(path)}`]), ...rest.map(([key, value]) => `${key} ${code(value)}`)]
}

function isService(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'from-env' in value
}

function linked(kind: string, rule: string): string {
  const isOne = ruleIds.includes(`${kind}/${rule}` as RuleId)
  return isOne ? `[${rule}](rules.md#${kind}${rule})` : code(rule)
}

/** A value as a checklist writes it. */
function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\``
}
