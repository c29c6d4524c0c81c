import type { Found, Family as RuleFamily } from '../../../check/lint/rule.ts'
import { isPublicHost } from '../../../formats/private-network.ts'
import { isBlank } from '../../../formats/visible.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { type Completion, type Family, families, idsOf } from '../catalogue/families.ts'
import { isUnset } from '../catalogue/unset.ts'
import type { Variable } from '../observation.ts'
import { named, on, type Subject } from '../subject.ts'

/** Keys that belong together. */

/** Set to something, here or in the file that `KEY_FILE` names. */
export function isSet(subject: Subject, key: string): boolean {
  return isSetIn((name) => subject.get(name)?.value, key)
}

/** As `isSet`, for values by key. Blanks are no value. */
export function isSetIn(read: (key: string) => string | undefined, key: string): boolean {
  return !isBlank(read(key) ?? '') || !isBlank(read(`${key}_FILE`) ?? '')
}

export function allowsEmpty(subject: Subject, key: string): boolean {
  return subject.config['allow-empty']?.includes(key) ?? false
}

export function groupIncomplete(subject: Subject): Found[] {
  return [...families, ...ownGroups(subject), ...logins(subject)].flatMap((family) => incomplete(subject, family))
}

/** Those of the checklist: all or none. */
function ownGroups({ config }: Subject): Family[] {
  return Object.entries(config.groups ?? {}).map(([name, keys]) => ({
    name,
    parts: Object.fromEntries(keys.map((key) => [key, [key]])),
    completions: keys.map((key) => ({ when: [key], needs: keys.filter((other) => other !== key) })),
  }))
}

/** Logins at other services: a secret is worth nothing without the id of its client. */
function logins({ variables }: Subject): Family[] {
  return [...variables.keys()].flatMap((key): Family[] => {
    const prefix = /^(?!NEXT_PUBLIC_|VITE_|PAYPAL_)(.+)_CLIENT_SECRET$/.exec(key)?.[1]
    if (!prefix) return []
    const parts = { id: idsOf(prefix), secret: [key] }
    return [{ name: `${prefix} login`, parts, completions: [{ when: ['secret'], needs: ['id'] }] }]
  })
}

function incomplete(subject: Subject, family: Family): Found[] {
  const begun = new Map<string, Variable>()
  for (const [part, keys] of Object.entries(family.parts)) {
    const one = firstSet(subject, keys)
    if (one && begins(part, one)) begun.set(part, one)
  }
  if (begun.size === 0 || family.unless?.some((key) => isSet(subject, key)) || isExempt(subject, family)) return []
  const isMissing = (part: string): boolean => {
    const keys = family.parts[part] ?? []
    return !keys.some((key) => (isSet(subject, key) && !isNone(subject, key)) || allowsEmpty(subject, key))
  }
  const open = family.completions.flatMap((one): { one: Completion; missing: string[] }[] => {
    const missing = one.when.every((part) => begun.has(part)) ? one.needs.filter(isMissing) : []
    return missing.length > 0 ? [{ one, missing }] : []
  })
  const first = open.flatMap(({ one }) => one.when.flatMap((part) => begun.get(part) ?? []))[0]
  if (!first) return []
  const missing = [...new Set(open.flatMap((each) => each.missing))]
  const seen = [...new Set([...begun.values()].map(({ key }) => named(key)))]
  return [
    on(first, {
      ...(open.every(({ one }) => one.level === 'warning') && { level: 'warning' as const }),
      message: `The keys for ${bounded(family.name, 60)} are not complete`,
      expected: `also ${missing.map((part) => likeliest(family.parts[part] ?? [], first.key)).join(', ')}`,
      observed: `${seen.join(', ')} only`,
    }),
  ]
}

function firstSet(subject: Subject, keys: readonly string[]): Variable | undefined {
  for (const key of keys) {
    const one = subject.get(key)
    if (one && !isUnset(key, one.value)) return one
  }
  return undefined
}

function isNone(subject: Subject, key: string): boolean {
  const value = subject.get(key)?.value ?? ''
  return value !== '' && isUnset(key, value)
}

/** A mail relay of one's own network takes mail without a login. */
function begins(part: string, { value }: Variable): boolean {
  return part !== 'public host' || isPublicHost(value.trim())
}

/** SQLite has no login, and a socket asks the operating system who calls. */
function isExempt(subject: Subject, { name }: Family): boolean {
  if (!name.startsWith('database')) return false
  const engine = subject.get('DB_ENGINE')?.value ?? subject.get('DB_CONNECTION')?.value ?? ''
  return /sqlite/i.test(engine) || (subject.get('DB_HOST')?.value.startsWith('/') ?? false)
}

/** Of the keys of a part the one that is spelt as its neighbour is. */
function likeliest(keys: readonly string[], beside: string): string {
  const prefix = /^[A-Z0-9]+_/.exec(beside)?.[0] ?? ''
  return keys.find((key) => key.startsWith(prefix)) ?? keys[0] ?? ''
}

/** The rules of this family by their names. */
export const groupsRules = {
  'group-incomplete': groupIncomplete,
} as const satisfies RuleFamily<'env'>
