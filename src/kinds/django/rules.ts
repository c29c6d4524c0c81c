import type { Draft } from '../../check/kind.ts'
import { isOwnMachine } from '../../formats/host.ts'
import type { Assignment } from '../../formats/python/assignments.ts'
import type { Value } from '../../formats/python/values.ts'
import { boundedLine } from '../../secrecy/bounded.ts'
import { classify } from '../../secrecy/classify.ts'
import { isCredentialName } from '../../secrecy/names.ts'
import { shape } from '../../secrecy/shape.ts'
import { urlPassword } from '../../secrecy/url-credentials.ts'
import type { RuleId } from '../../words/index.ts'
import type { Settings } from './modules.ts'

/** Ids of what stops the reading rather than what a rule finds. */
type Reading = 'django/file-missing' | 'django/unparsable' | 'django/not-decidable'
export type DjangoRule = Exclude<Extract<RuleId, `django/${string}`>, Reading>

export interface RuleResult {
  readonly drafts: readonly Draft[]
  /** What only running the settings could tell: no claim is made of it. */
  readonly undecided?: { readonly name: string; readonly keys: readonly string[]; readonly at?: Assignment }
}

type Rule = (settings: Settings) => RuleResult

const met: RuleResult = { drafts: [] }

/** Every rule's logic by its id; one that is missing does not compile. */
export const djangoRules: Readonly<Record<DjangoRule, Rule>> = {
  'django/debug': debug,
  'django/debug-default': debugDefault,
  'django/secret-key': secretKey,
  'django/secret-default': secretDefault,
  'django/literal-secret': literalSecret,
  'django/allowed-hosts': allowedHosts,
  'django/ssl-redirect': switchOn('django/ssl-redirect', 'SECURE_SSL_REDIRECT', false),
  'django/hsts': hsts,
  'django/session-cookie-secure': switchOn('django/session-cookie-secure', 'SESSION_COOKIE_SECURE', false),
  'django/csrf-cookie-secure': csrfCookie,
  'django/session-cookie-httponly': switchOn('django/session-cookie-httponly', 'SESSION_COOKIE_HTTPONLY', true),
  'django/content-type-nosniff': switchOn('django/content-type-nosniff', 'SECURE_CONTENT_TYPE_NOSNIFF', true),
  'django/frame-options': frameOptions,
  'django/referrer-policy': referrerPolicy,
  'django/middleware': middleware,
  'django/csrf-origins': csrfOrigins,
  'django/cors-allow-all': corsAllowAll,
  'django/conn-max-age': connMaxAge,
  'django/sqlite': sqlite,
}

/** The finding of a setting as it is assigned. */
function draft(rule: DjangoRule, at: Assignment, message: string, expected: string, observed: string): Draft {
  const { file, line, column } = at
  return { rule, message, expected, observed: boundedLine(observed), location: { file, line, column } }
}

/** The finding of a setting that is nowhere assigned. */
function absent(rule: DjangoRule, settings: Settings, name: string, expected: string, fallback: string): RuleResult {
  if (settings.open) return { drafts: [], undecided: { name, keys: [] } }
  const message = `${name} is not set`
  const observed = `Django's default: ${fallback}`
  return { drafts: [{ rule, message, expected, observed, location: { file: settings.file } }] }
}

function undecided(at: Assignment): RuleResult {
  const keys = at.value.kind === 'computed' ? at.value.keys : []
  return { drafts: [], undecided: { name: at.name, keys, at } }
}

/** Whether text does not decide an assignment. */
function isOpen(at: Assignment): boolean {
  return at.conditional || at.value.kind === 'computed'
}

function isTruthy(value: Value): boolean {
  switch (value.kind) {
    case 'string':
      return value.value !== ''
    case 'number':
      return value.value !== 0
    case 'boolean':
      return value.value
    case 'list':
      return value.items.length > 0
    case 'map':
      return value.entries.length > 0
    default:
      return false
  }
}

function switchOn(rule: DjangoRule, name: string, byDefault: boolean): Rule {
  return (settings) => {
    const at = settings.assignments.get(name)
    if (!at) return byDefault ? met : absent(rule, settings, name, `${name} = True`, 'False')
    if (isOpen(at)) return undecided(at)
    if (at.value.kind === 'boolean' && at.value.value) return met
    return { drafts: [draft(rule, at, `${name} is not True`, `${name} = True`, `${name} off`)] }
  }
}

function csrfCookie(settings: Settings): RuleResult {
  const sessions = settings.assignments.get('CSRF_USE_SESSIONS')
  if (sessions && !isOpen(sessions) && isTruthy(sessions.value)) return met
  return switchOn('django/csrf-cookie-secure', 'CSRF_COOKIE_SECURE', false)(settings)
}

function debug({ assignments }: Settings): RuleResult {
  const rule = 'django/debug'
  const at = assignments.get('DEBUG')
  if (!at) return met
  if (at.value.kind === 'computed' && at.value.isText) {
    const message = 'DEBUG is a text of the environment, and every text is true, "False" too'
    return { drafts: [draft(rule, at, message, 'a conversion to a boolean', 'the text as it is')] }
  }
  if (isOpen(at)) return undecided(at)
  if (!isTruthy(at.value)) return met
  return { drafts: [draft(rule, at, 'DEBUG is on in the settings', 'DEBUG = False', 'DEBUG = True')] }
}

/** What a variable's literal default switches on when the variable is forgotten. */
function debugDefault({ assignments }: Settings): RuleResult {
  const at = assignments.get('DEBUG')
  const fallback = at?.value.kind === 'computed' ? at.value.fallback : undefined
  if (!at || !fallback) return met
  const isOn = fallback.kind === 'string' ? /^(true|1|yes|on)$/i.test(fallback.value) : isTruthy(fallback)
  if (!isOn) return met
  const message = 'DEBUG is on when its variable is forgotten'
  return { drafts: [draft('django/debug-default', at, message, 'a default of False', 'a default that is true')] }
}

function secretKey(settings: Settings): RuleResult {
  const at = settings.assignments.get('SECRET_KEY')
  if (!at) return absent('django/secret-key', settings, 'SECRET_KEY', 'SECRET_KEY from the environment', 'empty')
  // Read from somewhere else is what is wanted here; what is read there the kind `env` judges.
  if (at.value.kind === 'computed') return met
  const observed = at.value.kind === 'string' ? literal(at.value.value) : 'a literal value'
  const expected = 'SECRET_KEY from the environment'
  return { drafts: [draft('django/secret-key', at, 'SECRET_KEY stands in the settings', expected, observed)] }
}

function secretDefault({ assignments }: Settings): RuleResult {
  const drafts = [...assignments.values()].flatMap((at) => {
    const fallback = at.value.kind === 'computed' ? at.value.fallback : undefined
    if (!isSecretSetting(at.name) || fallback?.kind !== 'string' || fallback.value === '') return []
    const message = `${at.name} has a default in the settings, used when its variable is forgotten`
    return [draft('django/secret-default', at, message, 'no default', literal(fallback.value))]
  })
  return { drafts }
}

function isSecretSetting(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(name) && isCredentialName(name)
}

function literal(value: string): string {
  return `a literal value of ${shape(value)}`
}

/** Literal secrets other than SECRET_KEY: settings named like one, passwords in DATABASES and CACHES, and in URLs. */
function literalSecret({ assignments }: Settings): RuleResult {
  const drafts: Draft[] = []
  const rule = 'django/literal-secret'
  const visit = (at: Assignment, path: string, key: string, value: Value, depth: number): void => {
    if (depth > 6) return
    if (value.kind === 'list') for (const item of value.items) visit(at, path, key, item, depth + 1)
    if (value.kind === 'map') {
      for (const [name, item] of value.entries) {
        const text = name.kind === 'string' ? name.value : ''
        visit(at, `${path}.${text}`, text, item, depth + 1)
      }
    }
    if (value.kind !== 'string' || value.value === '') return
    if (!isCredentialName(key) && !urlPassword(value.value)) return
    if (!urlPassword(value.value) && classify(key, value.value) === 'file') return
    // A dotted path names a class, as those of password validators and hashers do.
    if (/^[a-z_]\w*(\.\w+){2,}$/i.test(value.value) && !urlPassword(value.value)) return
    const { line, column } = value.at
    const message = `${boundedLine(path)} stands in the settings`
    const location = { file: at.file, line, column }
    drafts.push({ rule, message, expected: 'a value from the environment', observed: literal(value.value), location })
  }
  for (const at of assignments.values()) {
    if (at.name === 'SECRET_KEY' || !/^[A-Z][A-Z0-9_]*$/.test(at.name)) continue
    visit(at, at.name, at.name, at.value, 0)
  }
  return { drafts }
}

function allowedHosts(settings: Settings): RuleResult {
  const rule = 'django/allowed-hosts'
  const at = settings.assignments.get('ALLOWED_HOSTS')
  const expected = 'the names under which the site is reached'
  if (!at) return absent(rule, settings, 'ALLOWED_HOSTS', expected, 'empty')
  const items = at.value.kind === 'list' ? at.value.items : []
  const hosts = items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
  if (hosts.includes('*') && !at.conditional) {
    return { drafts: [draft(rule, at, 'ALLOWED_HOSTS allows every name', expected, '"*"')] }
  }
  if (isOpen(at) || hosts.length < items.length) return undecided(at)
  if (at.value.kind !== 'list') {
    return { drafts: [draft(rule, at, 'ALLOWED_HOSTS is no list', expected, 'a single value')] }
  }
  if (hosts.length === 0) {
    return { drafts: [draft(rule, at, 'ALLOWED_HOSTS is empty, so every request is refused', expected, '[]')] }
  }
  const wrong = hosts.find((host) => /[/:\s]/.test(host.replace(/^\[.*\]$/, '')))
  if (wrong !== undefined) {
    const message = 'ALLOWED_HOSTS holds more than a name: a scheme, port, path or space'
    return { drafts: [draft(rule, at, message, expected, wrong)] }
  }
  if (!hosts.every(isOwnMachine)) return met
  const message = 'ALLOWED_HOSTS holds only names of this machine'
  return { drafts: [draft(rule, at, message, expected, hosts.join(', '))] }
}

function hsts(settings: Settings): RuleResult {
  const rule = 'django/hsts'
  const name = 'SECURE_HSTS_SECONDS'
  const at = settings.assignments.get(name)
  const expected = `${name} of at least 15552000 (180 days)`
  if (!at) return absent(rule, settings, name, expected, '0')
  if (isOpen(at)) return undecided(at)
  const seconds = at.value.kind === 'number' ? at.value.value : 0
  if (seconds >= 15_552_000) return met
  return { drafts: [draft(rule, at, 'Strict-Transport-Security is off or short', expected, `${seconds} seconds`)] }
}

function frameOptions({ assignments }: Settings): RuleResult {
  const at = assignments.get('X_FRAME_OPTIONS')
  if (!at) return met
  if (isOpen(at)) return undecided(at)
  if (at.value.kind === 'string' && /^(DENY|SAMEORIGIN)$/i.test(at.value.value)) return met
  const observed = at.value.kind === 'string' ? at.value.value : 'something else'
  const message = 'X_FRAME_OPTIONS lets other sites frame the pages'
  return { drafts: [draft('django/frame-options', at, message, 'DENY or SAMEORIGIN', observed)] }
}

const safePolicies = new Set(['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'])

function referrerPolicy({ assignments }: Settings): RuleResult {
  const at = assignments.get('SECURE_REFERRER_POLICY')
  if (!at) return met
  if (isOpen(at)) return undecided(at)
  const texts =
    at.value.kind === 'string'
      ? at.value.value.split(',')
      : at.value.kind === 'list'
        ? at.value.items.map((item) => (item.kind === 'string' ? item.value : ''))
        : []
  if (texts.length > 0 && texts.every((text) => safePolicies.has(text.trim()))) return met
  const message = 'SECURE_REFERRER_POLICY tells other sites more than the origin'
  return { drafts: [draft('django/referrer-policy', at, message, 'same-origin', texts.join(', ') || 'none')] }
}

const wanted = [
  'django.middleware.security.SecurityMiddleware',
  'django.middleware.csrf.CsrfViewMiddleware',
  'django.middleware.clickjacking.XFrameOptionsMiddleware',
]

function middleware(settings: Settings): RuleResult {
  const rule = 'django/middleware'
  const at = settings.assignments.get('MIDDLEWARE')
  if (!at) return absent(rule, settings, 'MIDDLEWARE', 'the security middlewares', 'none')
  const items = at.value.kind === 'list' ? at.value.items : []
  if (isOpen(at) || items.some((item) => item.kind !== 'string')) return undecided(at)
  const names = items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
  const missing = wanted.filter((name) => !names.includes(name))
  if (missing.length === 0) return met
  const short = missing.map((name) => name.split('.').at(-1)).join(', ')
  return { drafts: [draft(rule, at, `MIDDLEWARE lacks ${short}`, 'all three', `${names.length} middlewares`)] }
}

function csrfOrigins({ assignments }: Settings): RuleResult {
  const at = assignments.get('CSRF_TRUSTED_ORIGINS')
  if (!at) return met
  const items = at.value.kind === 'list' ? at.value.items : []
  const origins = items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
  const rule = 'django/csrf-origins'
  const expected = 'https://name, or https://*.name'
  const wrong = origins.find((origin) => !/^https?:\/\/[^/\s]+$/.test(origin))
  if (wrong !== undefined) {
    return { drafts: [draft(rule, at, 'CSRF_TRUSTED_ORIGINS holds what is no origin', expected, wrong)] }
  }
  const plain = origins.find((origin) => origin.startsWith('http://'))
  if (plain !== undefined) {
    const found = draft(rule, at, 'CSRF_TRUSTED_ORIGINS trusts an origin without TLS', expected, plain)
    return { drafts: [{ ...found, level: 'warning' }] }
  }
  return isOpen(at) || origins.length < items.length ? undecided(at) : met
}

function corsAllowAll({ assignments }: Settings): RuleResult {
  const at = assignments.get('CORS_ALLOW_ALL_ORIGINS') ?? assignments.get('CORS_ORIGIN_ALLOW_ALL')
  if (!at) return met
  if (isOpen(at)) return undecided(at)
  if (!isTruthy(at.value)) return met
  const credentials = assignments.get('CORS_ALLOW_CREDENTIALS')
  const withCookies = credentials !== undefined && !isOpen(credentials) && isTruthy(credentials.value)
  const message = withCookies
    ? 'Every site may read answers with the cookies of its visitors'
    : 'Every site may read the answers'
  const found = draft(
    'django/cors-allow-all',
    at,
    message,
    'CORS_ALLOWED_ORIGINS with the own front ends',
    `${at.name} = True`,
  )
  return { drafts: [withCookies ? found : { ...found, level: 'warning' }] }
}

/** The settings of each database, by its alias. */
function databases({
  assignments,
}: Settings): { at: Assignment; all: readonly (readonly [string, Value])[] } | undefined {
  const at = assignments.get('DATABASES')
  if (!at) return undefined
  const entries = at.value.kind === 'map' ? at.value.entries : []
  return { at, all: entries.map(([key, value]) => [key.kind === 'string' ? key.value : '', value]) }
}

function entry(map: Value, key: string): Value | undefined {
  if (map.kind !== 'map') return undefined
  return map.entries.find(([name]) => name.kind === 'string' && name.value === key)?.[1]
}

function connMaxAge(settings: Settings): RuleResult {
  const found = databases(settings)
  const rule = 'django/conn-max-age'
  if (!found) return absent(rule, settings, 'DATABASES', 'DATABASES with CONN_MAX_AGE', 'none')
  const { at, all } = found
  if (isOpen(at) || all.length === 0) return undecided(at)
  const expected = 'CONN_MAX_AGE of 60 or more, or a pool'
  for (const [alias, database] of all) {
    if (database.kind !== 'map') return undecided(at)
    const engine = entry(database, 'ENGINE')
    if (engine?.kind === 'string' && engine.value.endsWith('sqlite3')) continue
    const age = entry(database, 'CONN_MAX_AGE')
    const pool = entry(entry(database, 'OPTIONS') ?? { kind: 'none' }, 'pool')
    if (pool && (isTruthy(pool) || pool.kind === 'computed' || pool.kind === 'map')) continue
    if (age?.kind === 'computed') return { drafts: [], undecided: { name: 'CONN_MAX_AGE', keys: age.keys, at } }
    // None keeps connections for ever.
    if (age && (age.kind === 'none' || isTruthy(age))) continue
    const message = `The database ${boundedLine(alias)} is connected anew for every request`
    return { drafts: [draft(rule, at, message, expected, age ? 'CONN_MAX_AGE = 0' : 'no CONN_MAX_AGE')] }
  }
  return met
}

function sqlite(settings: Settings): RuleResult {
  const found = databases(settings)
  if (!found) return met
  const { at, all } = found
  const file = all.find(([, database]) => {
    const engine = entry(database, 'ENGINE')
    return engine?.kind === 'string' && engine.value.endsWith('sqlite3')
  })
  if (file && !at.conditional) {
    const message = `The database ${boundedLine(file[0])} is a file of SQLite`
    return { drafts: [draft('django/sqlite', at, message, 'a database server', 'sqlite3')] }
  }
  return isOpen(at) ? undecided(at) : met
}
