import type { KeyCatalogue } from '../../../check/key-types.ts'
import type { Family, Found } from '../../../check/lint/rule.ts'
import { type Dialect, finalValues, type Reading } from '../../../formats/dotenv/index.ts'
import type { Location } from '../../../model/location.ts'
import { isPlaceholder } from '../../../secrecy/placeholder.ts'
import { shape } from '../../../secrecy/shape.ts'
import { isDemoToken, isReference, isUnfilled } from '../../../secrecy/unfilled.ts'
import { isAddress } from '../keys.ts'
import type { Variable } from '../observation.ts'
import { ownText, ownUrl } from '../own-text.ts'
import { at, each, named, type Subject, type Wrong } from '../subject.ts'

/** Rules on how a value is written: the same for every reader, without characters nobody sees, filled in. */

/** Readers whose disagreement is worth a word although they are not known to load the file. */
function common({ stack }: Subject): readonly Dialect[] {
  if (stack === 'node' || stack === 'next') return ['dotenv', 'compose']
  if (stack === 'laravel') return ['phpdotenv', 'compose']
  return stack === 'rails' ? ['ruby-dotenv', 'compose'] : ['python-dotenv', 'django-environ', 'compose']
}

export function dialectDiffers(subject: Subject): Found[] {
  const [first] = subject.readings
  if (!first || subject.observation.job !== null) return []
  const several = subject.readings.length > 1
  // One reader in play agrees with itself.
  if (!several && !subject.observation.loadersGuessed) return cutAtHash(subject, first)
  const readings = several
    ? subject.readings
    : [
        first,
        ...common(subject)
          .filter((dialect) => dialect !== first.dialect)
          .map(subject.readingOf),
      ]
  const usable = readings.filter((reading) => !reading.refused)
  if (usable.every((reading) => isSame(reading, usable[0]))) return []
  const finals = usable.map((reading) => ({ dialect: reading.dialect, values: finalValues(reading) }))
  const keys = several ? new Set(finals.flatMap(({ values }) => [...values.keys()])) : new Set(subject.variables.keys())
  const places = placesOf(subject, readings)
  const found: Found[] = []
  for (const key of keys) {
    if (!several && !subject.scene.keys.isSecret(key) && !subject.variables.get(key)?.url?.password) continue
    const mine = finals[0]?.values.get(key)
    const others = finals.slice(1).filter(({ values }) => values.get(key) !== mine)
    if (finals.length < 2 || others.length === 0) continue
    const variable = subject.variables.get(key)
    const location = variable?.at ?? places.get(key)
    found.push({
      about: key,
      ...(location && { location }),
      level: several ? 'error' : 'warning',
      message: `${named(key)} is read differently by ${finals[0]?.dialect} and ${others.map(({ dialect }) => dialect).join(', ')}`,
      expected: 'one value for every reader',
      observed: `values that differ because of ${cause(subject, variable)}${several ? reasons(subject) : ''}`,
    })
  }
  return together(found)
}

/** Lines that differ for one reason are one fault from here on. */
const mostApart = 3

function together(found: readonly Found[]): Found[] {
  return [...Map.groupBy(found, ({ observed, level }) => `${level} ${observed}`).values()].flatMap((group) => {
    const [first, second, ...others] = group
    if (!first || !second || group.length <= mostApart) return group
    const readers = first.message.slice(first.message.indexOf(' read differently')) // cut: words of our own
    const names = [first, second].map(({ about }) => named(about ?? '')).join(', ')
    return [{ ...first, message: `${names} and ${others.length} more are${readers}` }]
  })
}

/** Readers to which a hash sign begins a comment also where no blank stands before it. */
const cutting: ReadonlySet<Dialect> = new Set(['dotenv', 'phpdotenv', 'ruby-dotenv', 'django-environ-0.11'])

const loginAroundHash = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^#]*#.*@/i

/** Secrets that lose their end, although one reader alone loads the file. */
function cutAtHash(subject: Subject, { dialect }: Reading): Found[] {
  if (!cutting.has(dialect)) return []
  return each(subject, (one) => {
    const { token, value, secret } = one
    const raw = token?.quote === null ? token.raw : ''
    // What is written in front of the hash sign is all that is read.
    const isCut = /[^\s#]#[^\s]/.test(raw) && raw.startsWith(`${value}#`)
    if (!isCut || !(secret || loginAroundHash.test(raw))) return null
    return {
      message: `${named(one.key)} ends for ${dialect} at its hash sign`,
      expected: 'quotes around the value',
      observed: `${[...value].length} of ${[...raw].length} characters`,
      fix: `Put the value of ${named(one.key)} into single quotes: what stands behind the hash sign is a comment to ${dialect}.`,
    }
  })
}

/** Where each key is set last, for the readers of the files and for others. */
function placesOf(subject: Subject, readings: readonly Reading[]): ReadonlyMap<string, Location> {
  const own = subject.parts.flatMap((part) =>
    part.readings.flatMap(({ entries }) =>
      entries.map(({ key, line, column }) => [key, at(part, line, column)] as const),
    ),
  )
  const others = subject.parts.length > 1 ? [] : readings.flatMap(({ entries }) => entries)
  return new Map([...others.map(({ key, line, column }) => [key, at(subject, line, column)] as const), ...own])
}

/** Whether two readers see the same, which nearly always saves the look at every key. */
function isSame({ entries }: Reading, other: Reading | undefined): boolean {
  return (
    entries.length === other?.entries.length &&
    entries.every(({ key, value }, index) => {
      const its = other.entries[index]
      return its?.key === key && its.value === value
    })
  )
}

/** Why each reader is believed to load the file, where nobody named them. */
function reasons({ observation }: Subject): string {
  if (observation.loadersNamed) return ''
  return `; ${observation.loaders.map(({ dialect, reason }) => `${dialect}: ${reason}`).join('; ')}`
}

function cause(subject: Subject, variable: Variable | undefined): string {
  const token = variable?.token
  if (!token) return subject.text.startsWith('\uFEFF') ? 'the byte order mark' : 'the way the line is written'
  if (token.spaced) return 'spaces around the equals sign'
  if (/[\r\n]/.test(token.raw)) return 'a value over several lines'
  if (/\$/.test(token.raw)) return 'a dollar sign'
  if (/#/.test(token.raw) || token.comment !== null) return 'a hash sign'
  if (/\\/.test(token.raw)) return 'a backslash'
  if (token.quote !== null || /["'`]/.test(token.raw)) return 'quotes'
  if (/\s/.test(token.raw)) return 'white space'
  if (token.exported) return '`export`'
  return 'the way the line is written'
}

export function smartQuotes(subject: Subject): Found[] {
  return each(subject, (one) => {
    const text = one.value.trim()
    if (!/^[\u2018-\u201F]|[\u2018-\u201F]$/.test(text)) return null
    return {
      message: `${named(one.key)} is wrapped in typographic quotes`,
      expected: 'plain quotes or none',
      observed: 'a quote from U+2018 to U+201F at an end of the value',
    }
  })
}

/** Characters of a value in which templates are looked for. */
const longestJudged = 8192

/** Keys of payment services say by their beginning what they are. */
const ofService = /^(?:sk|pk|rk)_(?:live|test)_/

/** A number or a mark at its end, as rules on passwords want them. */
const ending = /(?<=[a-z])[^a-z]{1,8}$/i

/** Whether the value of a key of an env file was meant to be replaced. */
export function isOpenValue({ scene: { keys }, knownHosts }: Subject, key: string, value: string): boolean {
  const secret = keys.isSecret(key)
  const purpose = { key, secret, address: namesAddress(keys, key), knownHosts }
  if ((secret && isUnfilled(value)) || isPlaceholder(value, purpose)) return true
  // As in ChangeMe123!.
  const bare = secret && !ofService.test(value) ? value.trim().replace(ending, '') : ''
  if (bare !== '' && isPlaceholder(bare, { ...purpose, key: '' })) return true
  // As in APP_KEYS of Strapi.
  const items = secret && value.length <= longestJudged && value.includes(',') ? value.split(',') : []
  return items.length > 0 && items.every((item) => isPlaceholder(item.trim().replace(/\d{1,3}$/, ''), purpose))
}

/** Whether a key holds a place on the network, by its name or by what the checklist says. */
function namesAddress(keys: KeyCatalogue, key: string): boolean {
  const type = keys.typeOf(key)
  return type === null ? isAddress(key) : type === 'url' || type === 'host'
}

export function placeholder(subject: Subject): Found[] {
  return each(subject, (one) => {
    const own = ownText(one)
    // A number stands for itself, unless it is a secret.
    if (!one.secret && own === one.value && /^\d+$/.test(own)) return null
    if (one.secret && isReference(one.value.trim())) return onlyReferred(one)
    const password = ownUrl(one)?.password ?? ''
    const isUnfilledUrl = password.length > 1 && isOpenValue(subject, 'PASSWORD', password)
    const mark = markOf(one)
    const isDemo = isDemoToken(one.value)
    const isOpen = mark !== null || isDemo || isOpenValue(subject, one.key, own)
    if (!isOpen && !isUnfilledUrl) return null
    const severe = isDemo || one.secret || namesAddress(subject.scene.keys, one.key) || one.url !== null
    return {
      ...(severe ? {} : { level: 'warning' as const }),
      message: `${named(one.key)} still holds a placeholder`,
      expected: 'the real value',
      observed: `a placeholder of ${shape(mark ?? one.value)}`,
    }
  })
}

/** `#{DB_PASSWORD}#` without quotes, which a reader takes for a comment; or null. */
function markOf({ value, secret, token }: Variable): string | null {
  return value === '' && secret && token?.raw.startsWith('#{') ? token.raw : null
}

/** Another program may fetch it before the application starts, which the file does not tell. */
function onlyReferred(one: Variable): Wrong {
  return {
    level: 'warning',
    message: `${named(one.key)} only says where its secret is kept`,
    expected: 'the secret itself, or a start of the application that fetches it',
    observed: 'a reference to a store of secrets',
  }
}

const templates = /\{\{[^{}]*\}\}|\$\{\{[^{}]*\}\}|<%=?[^%]*%>|(?:^|[^%0-9A-Fa-f])%[A-Z][A-Z_]{2,}%(?![0-9A-Fa-f])/

export function unresolved(subject: Subject): Found[] {
  let order: ReadonlyMap<string, number> | undefined
  const reader = subject.readings[0]?.dialect
  const expands = (reader !== undefined && expanding.has(reader)) || frameworkExpands(subject)
  return each(subject, (one) => {
    const raw = (one.token?.raw ?? one.value).slice(0, longestJudged) // cut: looked at, not shown
    if (!/[$%{<]/.test(raw)) return null
    order ??= new Map([...subject.all.keys()].map((key, index) => [key, index]))
    const position = order.get(one.key) ?? 0
    if (templates.test(raw)) return unresolvedFound(one, 'a template expression')
    if (one.token && one.token.quote !== "'" && /\$\(/.test(raw)) {
      return unresolvedFound(one, 'a command substitution, which a shell would run')
    }
    if (one.token?.quote === "'" && reader !== 'python-dotenv') return null
    for (const [, name = '', rest = ''] of raw.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)((?![A-Za-z0-9_])[^}]*)?\}/g)) {
      if (name === one.key) return unresolvedFound(one, 'an expression that names the key itself')
      if (/^:?[-+=]/.test(rest)) {
        if (reader === undefined || !withoutDefaults.has(reader)) continue
        return unresolvedFound(one, `an expression with a default, which ${reader} does not know`)
      }
      if (!expands) return unresolvedFound(one, `a $ expression that ${reader ?? 'nothing'} does not replace`)
      if (!((order.get(name) ?? position) < position) && !isSetBefore(subject, one, name))
        return unresolvedFound(one, 'an expression whose variable is not set before it')
    }
    return null
  })
}

/** In a file that is loaded before that of a variable. */
function isSetBefore({ parts, observation }: Subject, { at: { file } }: Variable, name: string): boolean {
  const own = parts.findIndex((part) => part.observation.source.name === file)
  const before = parts.slice(0, Math.max(0, own)).flatMap(({ tokens }) => tokens) // cut: a list
  return observation.before.includes(name) || before.some((token) => token.kind === 'assignment' && token.key === name)
}

const expanding: ReadonlySet<Dialect> = new Set(['compose', 'shell', 'python-dotenv', 'phpdotenv', 'ruby-dotenv'])
/** Readers that replace `${NAME}` and leave `${NAME:-default}` as it is, or a part of it. */
const withoutDefaults: ReadonlySet<Dialect> = new Set(['phpdotenv', 'ruby-dotenv'])

/** Frameworks that replace `${…}` on top of their reader. */
function frameworkExpands({ stack, variables }: Subject): boolean {
  return (stack === 'laravel' || stack === 'next' || stack === 'rails') && variables.size > 0
}

function unresolvedFound(one: Variable, observed: string): Wrong {
  return {
    message: `${named(one.key)} holds an expression that nothing fills in`,
    expected: 'the value itself',
    observed,
  }
}

/** The rules of this family by their names. */
export const valuesRules = {
  'dialect-differs': dialectDiffers,
  'smart-quotes': smartQuotes,
  placeholder,
  unresolved,
} as const satisfies Family<'env'>
