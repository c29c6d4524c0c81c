import type { Draft, Judgement, Scene } from '../../check/kind.ts'
import { atLevels, selectRules } from '../../check/lint/select.ts'
import { matchesGlob } from '../../formats/glob.ts'
import type { env } from '../../words/env.ts'
import { type RuleId, ruleNames } from '../../words/index.ts'
import { expectations } from './expectations.ts'
import { isDebug, isSecuritySwitch, setting } from './keys.ts'
import type { Observation } from './observation.ts'
import { passwords } from './passwords.ts'
import * as file from './rules/file.ts'
import * as groups from './rules/groups.ts'
import * as hosts from './rules/hosts.ts'
import * as keys from './rules/keys.ts'
import * as secrets from './rules/secrets.ts'
import * as switches from './rules/switches.ts'
import * as syntax from './rules/syntax.ts'
import * as urls from './rules/urls.ts'
import * as values from './rules/values.ts'
import { type Config, selection } from './schema.ts'
import { mostSpecific } from './specific.ts'
import { buildSubject, type Found, type Subject } from './subject.ts'
import { suppressions } from './suppress.ts'

type RuleName = {
  [Id in keyof typeof env]: (typeof env)[Id] extends { selectable: false } ? never : Id
}[keyof typeof env] extends `env/${infer Name}`
  ? Name
  : never

/** Every rule by its name; a rule of the registry without a function is a type error. */
const rules: Readonly<Record<RuleName, (subject: Subject) => Found[]>> = {
  'file-missing': file.fileMissing,
  'file-empty': file.fileEmpty,
  'not-utf8': file.notUtf8,
  'nul-byte': file.nulByte,
  bom: file.bom,
  crlf: file.crlf,
  syntax: syntax.faults('syntax', 'command', 'expansion', 'too-long'),
  'unterminated-quote': syntax.faults('unterminated-quote'),
  'no-equals': syntax.faults('no-equals'),
  'bad-key-name': syntax.faults('bad-key-name'),
  'space-around-equals': syntax.faults('space-around-equals'),
  'duplicate-key': file.duplicateKey,
  'dialect-differs': values.dialectDiffers,
  'smart-quotes': values.smartQuotes,
  'invisible-character': file.invisibleCharacter,
  placeholder: values.placeholder,
  unresolved: values.unresolved,
  'published-secret': secrets.publishedSecret,
  'secret-short': secrets.secretShort,
  'password-weak': secrets.passwordWeak,
  'secret-reused': secrets.secretReused,
  'credentials-disagree': urls.credentialsDisagree,
  'url-invalid': urls.urlInvalid,
  'url-local': urls.urlLocal,
  'tls-off': urls.tlsOff,
  'debug-on': switches.debugOn,
  'boolean-unclear': switches.booleanUnclear,
  'environment-not-production': switches.environmentNotProduction,
  'django-hosts': hosts.djangoHosts,
  'django-cookies-tls': switches.djangoCookiesTls,
  'csrf-origins': hosts.csrfOrigins,
  cors: hosts.cors,
  sqlite: urls.sqlite,
  'dev-service': urls.devService,
  'dev-mail': urls.devMail,
  'test-credential': keys.testCredential,
  'public-secret': keys.publicSecret,
  'missing-key': keys.missingKey,
  'empty-required': keys.emptyRequired,
  'group-incomplete': groups.groupIncomplete,
  'example-drift': keys.exampleDrift,
  'same-as-example': keys.sameAsExample,
  tracked: file.tracked,
  permissions: file.permissions,
}

/** Faults of the file that keep every other question from an answer; reported whatever is selected. */
const fundamental: readonly RuleName[] = ['file-missing', 'nul-byte', 'not-utf8']

/** Rules that refuse: what a reader does not load cannot be judged, whatever is selected. */
const refusing: readonly RuleName[] = [
  'syntax',
  'unterminated-quote',
  'no-equals',
  'bad-key-name',
  'space-around-equals',
]

/** The keys that a rule is about; named exactly, it must find one of them. */
const about: Readonly<Partial<Record<RuleName, { keys: string; has: (subject: Subject) => boolean }>>> = {
  'debug-on': { keys: 'DEBUG, DJANGO_DEBUG, APP_DEBUG or FLASK_DEBUG', has: (subject) => some(subject, isDebug) },
  'boolean-unclear': { keys: 'a switch such as DEBUG', has: (subject) => some(subject, isSecuritySwitch) },
  'django-hosts': { keys: 'ALLOWED_HOSTS', has: (subject) => hosts.hostsVariables(subject).length > 0 },
  'csrf-origins': {
    keys: 'CSRF_TRUSTED_ORIGINS',
    has: (subject) => some(subject, (key) => setting(key) === 'CSRF_TRUSTED_ORIGINS'),
  },
  cors: { keys: 'CORS_ALLOWED_ORIGINS', has: (subject) => hosts.corsVariables(subject).length > 0 },
  'secret-short': {
    keys: 'SECRET_KEY or another signing key',
    has: (subject) => some(subject, (key) => secrets.isSigningKey(subject, key)),
  },
  'password-weak': { keys: 'a password or a URL with one', has: (subject) => passwords(subject).length > 0 },
  'missing-key': {
    keys: 'an example file or `required`',
    has: (subject) => subject.example !== null || subject.config.required !== undefined,
  },
  'same-as-example': { keys: 'an example file', has: (subject) => subject.example !== null },
}

function some(subject: Subject, accepts: (key: string) => boolean): boolean {
  return [...subject.variables.keys()].some(accepts)
}

interface Numbered extends Found {
  readonly rule: RuleName | 'expectation' | 'nothing-judged' | 'suppression'
}

/** Judges the env file: pure. */
export function judge(observation: Observation, config: Config, scene: Scene): Judgement {
  const subject = buildSubject(observation, config, scene)
  const blocked = fundamental.flatMap((rule) => run(rule, subject))
  if (blocked.length > 0) return { findings: blocked.map((found) => draft(found, subject)) }

  const selected = selectRules('env', selection(config))
  const asked = (Object.keys(rules) as RuleName[]).filter((rule) => selected.has(`env/${rule}`))
  const found = mostSpecific(asked.flatMap((rule) => bounded(run(rule, subject))))
  const { kept, notes } = suppress(
    found.filter((one) => !isIgnored(one, config)),
    subject,
  )
  const linted = atLevels(
    kept.map((one) => draft(one, subject)),
    selected,
  )
  const explicit = [
    ...refusals(subject, asked),
    ...required(subject),
    ...expectations(subject).map((found) => ({ ...found, rule: 'expectation' as const })),
    ...notes,
    ...nothingJudged(subject, asked, kept),
  ].map((one) => draft(one, subject))
  return { findings: [...linted, ...explicit].sort((a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0)) }
}

function run(rule: RuleName, subject: Subject): Numbered[] {
  if (subject.observation.job !== null && fileOnly.has(rule)) return []
  return rules[rule](subject).map((found) => ({ ...found, rule }))
}

/** A file that is broken on every line is told so, not line by line. */
function bounded(found: Numbered[]): Numbered[] {
  const last = found[mostOfARule - 1]
  if (found.length <= mostOfARule || !last) return found
  const more = { ...last, message: `${last.message} (and ${found.length - mostOfARule} more)` }
  return [...found.slice(0, mostOfARule - 1), more]
}

const mostOfARule = 50

const fileOnly = new Set<RuleName>([
  'not-utf8',
  'nul-byte',
  'bom',
  'crlf',
  'file-missing',
  'file-empty',
  'duplicate-key',
  'tracked',
  'permissions',
  'invisible-character',
])

/** What makes a first reader refuse the file is an error even where syntax was not asked about. */
function refusals(subject: Subject, asked: readonly RuleName[]): Numbered[] {
  const [first] = subject.readings
  if (!first?.refused || first.dialect === 'shell') return []
  return refusing
    .filter((rule) => !asked.includes(rule))
    .flatMap((rule) => run(rule, subject).filter(({ level }) => level !== 'warning'))
}

function required(subject: Subject): Numbered[] {
  const { missing, empty } = keys.requiredKeys(subject)
  return [
    ...missing.map((found) => ({ ...found, rule: 'missing-key' as const })),
    ...empty.map((found) => ({ ...found, rule: 'empty-required' as const })),
  ]
}

/** A rule that was named and found none of its keys has not passed. */
function nothingJudged(subject: Subject, asked: readonly RuleName[], found: readonly Numbered[]): Numbered[] {
  if (subject.observation.content === null && subject.observation.job === null) return []
  const name = subject.observation.source.name
  if (subject.variables.size === 0 && !found.some(({ level }) => level !== 'info')) {
    const onlyFile =
      subject.config.rules !== undefined && asked.every((rule) => fileOnly.has(rule) || refusing.includes(rule))
    const own = subject.config.required ?? subject.config.keys
    return onlyFile || (asked.length === 0 && own !== undefined)
      ? []
      : [unjudged(`No key of ${name} is set`, 'at least one key')]
  }
  return (subject.config.rules ?? []).flatMap((pattern): Numbered[] => {
    const scopes = asked.filter((rule) => matchesGlob(pattern, rule)).map((rule) => about[rule])
    if (scopes.length === 0 || scopes.some((scope) => scope === undefined || scope.has(subject))) return []
    const wanted = scopes.flatMap((scope) => scope?.keys ?? []).join('; ')
    return [unjudged(`${pattern} found nothing to judge in ${name}`, wanted)]
  })
}

function unjudged(message: string, expected: string): Numbered {
  return { rule: 'nothing-judged', message, expected, observed: 'none', inconclusive: true }
}

function isIgnored({ rule, key }: Numbered, config: Config): boolean {
  return (config.ignore ?? []).some((pattern) => {
    const [rules = '', keys = '*'] = pattern.split(':')
    return matchesGlob(rules, rule) && (key === undefined ? keys === '*' : matchesGlob(keys, key))
  })
}

/** Suppressed findings stay visible as notes, with the reason: a file cannot silence its own gate unseen. */
function suppress(found: readonly Numbered[], subject: Subject): { kept: Numbered[]; notes: Numbered[] } {
  const inFile = suppressions(subject.tokens, new Set(ruleNames('env')))
  const notes: Numbered[] = inFile.faults.map((fault) => ({
    rule: 'suppression',
    line: fault.line,
    level: 'warning',
    message: `The suppression on line ${fault.line} is not applied`,
    expected: '# readiness: ignore <rule> -- <reason>',
    observed: fault.problem,
  }))
  const kept = found.map((one): Numbered => {
    const by = inFile.suppressions.find(
      (suppression) =>
        suppression.rules.includes(one.rule) &&
        (suppression.line === one.line || (one.key !== undefined && suppression.key === one.key)),
    )
    return by
      ? { ...one, level: 'info', message: `${one.message} (suppressed in the file on line ${by.comment})` }
      : one
  })
  return { kept, notes }
}

function draft(found: Numbered, subject: Subject): Draft {
  const { source } = subject.observation
  const where =
    source.path === null && found.line !== undefined
      ? ` (line ${found.line} of ${source.name}${source.server ? ` on ${source.server}` : ''})`
      : ''
  return {
    rule: `env/${found.rule}` satisfies RuleId,
    ...(found.level === undefined ? {} : { level: found.level }),
    message: found.message + where,
    expected: found.expected,
    observed: found.observed,
    ...(source.path === null
      ? {}
      : {
          location: {
            file: source.path,
            ...(found.line === undefined ? {} : { line: found.line }),
            ...(found.column === undefined ? {} : { column: found.column }),
          },
        }),
    ...(found.fix === undefined ? {} : { fix: found.fix }),
    ...(found.inconclusive ? { inconclusive: true as const } : {}),
  }
}
