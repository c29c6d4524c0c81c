import type { KeyCatalogue } from '../../../check/key-types.ts'
import type { Family, Found } from '../../../check/lint/rule.ts'
import type { Assignment } from '../../../formats/python/assignments.ts'
import type { Value } from '../../../formats/python/values.ts'
import { boundedLine } from '../../../secrecy/bounded.ts'
import { classify } from '../../../secrecy/classify.ts'
import { isMeasureName } from '../../../secrecy/names.ts'
import { shape } from '../../../secrecy/shape.ts'
import { isReportingAddress, urlPassword } from '../../../secrecy/url-credentials.ts'
import type { Seen } from '../judge.ts'
import { absent, found, type Judged, notDecidable } from '../setting.ts'

export function secretKey(settings: Seen): Judged {
  const at = settings.assignments.get('SECRET_KEY')
  if (!at) return absent(settings, 'SECRET_KEY', 'SECRET_KEY from the environment', 'empty')
  // Read from somewhere else is what is wanted here; what is read there the kind `env` judges.
  if (at.value.kind === 'computed') return []
  if (at.overlaid || (at.value.kind === 'string' && ofTemplate.test(at.value.value.trim()))) return notDecidable(at)
  const observed = at.value.kind === 'string' ? literal(at.value.value) : 'a literal value'
  const expected = 'SECRET_KEY from the environment'
  return [found(at, 'SECRET_KEY stands in the settings', expected, observed)]
}

export function secretDefault({ assignments, keys }: Seen): Judged {
  return [...assignments.values()].flatMap((at) => {
    const fallback = at.value.kind === 'computed' ? at.value.fallback : undefined
    if (!isSecretSetting(at.name, keys) || fallback?.kind !== 'string' || fallback.value === '') return []
    if (isReportingAddress(fallback.value)) return []
    const message = `${at.name} has a default in the settings, used when its variable is forgotten`
    return [found(at, message, 'no default', literal(fallback.value))]
  })
}

function isSecretSetting(name: string, keys: KeyCatalogue): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(name) && keys.isCredential(name)
}

function literal(value: string): string {
  return `a literal value of ${shape(value)}`
}

const sentence = /^[A-Za-z][a-z']*(?: [a-z']+){1,30}[.!?…:]?$/
/** Passwords that Google makes for programs that send mail. */
const ofMail = /^[a-z]{4}(?: [a-z]{4}){3}$/
/** Keys of Google for maps and the like, which pages hold; what they are good for is limited elsewhere. */
const forBrowsers = /^AIza[\w-]{30,}$/

/** Of an error tracker, with its public key alone, which pages hold as well. */
const publicDsn = /^https:\/\/[0-9a-f]{8,64}@[\w.-]{1,200}\/\d{1,20}$/

/** What a template of Jinja or ERB leaves to whoever fills it in. */
const ofTemplate = /^(?:\{\{[^{}]{1,200}\}\}|<%=[^%]{1,200}%>)$/

const ofNames = /(?:^|_)(?:REDIS|CACHE|SESSION|STORAGE|COOKIE)_KEYS$/i

/** Literal secrets other than SECRET_KEY: settings named like one, passwords in DATABASES and CACHES, and in URLs. */
export function literalSecret({ assignments, keys }: Seen): Judged {
  const stands: Found[] = []
  const visit = (at: Assignment, path: string, key: string, value: Value, depth: number): void => {
    if (depth > 6) return
    if (value.kind === 'list') for (const item of value.items) visit(at, path, key, item, depth + 1)
    if (value.kind === 'map') {
      // Rates and limits of what speaks of passwords, and names under which something is stored.
      if (isMeasureName(key) || ofNames.test(key)) return
      for (const [name, item] of value.entries) {
        const text = name.kind === 'string' ? name.value : ''
        visit(at, `${path}.${text}`, text, item, depth + 1)
      }
    }
    if (value.kind !== 'string' || value.value === '' || ofTemplate.test(value.value.trim())) return
    if (!keys.isCredential(key) && !urlPassword(value.value)) return
    if (!urlPassword(value.value) && classify(key, value.value) === 'file') return
    if (isReportingAddress(value.value)) return
    // Labels and messages beside the names of fields.
    if (depth > 0 && sentence.test(value.value) && !ofMail.test(value.value)) return
    // A dotted path names a class, as those of password validators and hashers do.
    if (/^[a-z_]\w*(\.\w+){2,}$/i.test(value.value) && !urlPassword(value.value)) return
    const { line, column } = value.at
    const message = `${boundedLine(path)} stands in the settings`
    const location = { file: at.file, line, column }
    const found = { message, expected: 'a value from the environment', observed: literal(value.value), location }
    stands.push(forBrowsers.test(value.value) || publicDsn.test(value.value) ? { ...found, level: 'warning' } : found)
  }
  for (const at of assignments.values()) {
    if (at.name === 'SECRET_KEY' || !/^[A-Z][A-Z0-9_]*$/.test(at.name)) continue
    visit(at, at.name, at.name, at.value, 0)
  }
  return stands
}

/** The rules of this family by their names. */
export const secretsRules = {
  'secret-key': secretKey,
  'secret-default': secretDefault,
  'literal-secret': literalSecret,
} as const satisfies Family<'django'>
