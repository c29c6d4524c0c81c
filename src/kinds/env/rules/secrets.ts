import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import { isOwnMachine } from '../../../formats/host.ts'
import { isPublicHost } from '../../../formats/private-network.ts'
import { isCredentialName } from '../../../secrecy/names.ts'
import { isPublished } from '../../../secrecy/published.ts'
import { distinct, shape } from '../../../secrecy/shape.ts'
import { wordsOfKey } from '../../../secrecy/strength.ts'
import type { Variable } from '../observation.ts'
import { passwords } from '../passwords.ts'
import { each, named, noneOf, on, type Subject } from '../subject.ts'
import { brokerSchemes } from '../urls.ts'

/** Rules on secrets: known to nobody, long enough, used once. */

export function publishedSecret(subject: Subject): Found[] {
  return each(subject, (one) => {
    const secrets = [
      ...(isCredentialName(one.key) ? [one.value.trim()] : []),
      ...(one.url?.password ? [one.url.password] : []),
    ]
    if (!secrets.some(isPublished)) return null
    return {
      message: `${named(one.key)} is a default that was published`,
      expected: 'a secret of your own',
      observed: 'a value that matches a published default',
    }
  })
}

interface Requirement {
  readonly expected: string
  /** What is wrong with the value, or null. */
  readonly fault: (value: string) => string | null
}

const django: Requirement = {
  expected: 'at least 50 characters, at least 5 different ones, not made by startproject',
  fault: (value) => {
    if (value.startsWith('django-insecure-')) return 'the key that startproject made'
    if ([...value].length < 50) return `${shape(value)}`
    return distinct(value) < 5 ? 'fewer than 5 different characters' : null
  },
}

function bytes(least: number): Requirement {
  return {
    expected: `at least ${least} bytes, at least 5 different ones`,
    fault: (value) => {
      if (Buffer.byteLength(value) < least) return shape(value)
      return distinct(value) < 5 ? 'fewer than 5 different characters' : null
    },
  }
}

const laravel: Requirement = {
  expected: '`base64:` and 32 or 16 bytes',
  fault: (value) => {
    const match = /^base64:([A-Za-z0-9+/]+={0,2})$/.exec(value)
    const length = match?.[1] === undefined ? Buffer.byteLength(value) : Buffer.from(match[1], 'base64').length
    if (length !== 32 && length !== 16) return match ? `${length} bytes` : shape(value)
    return null
  },
}

const signing =
  /(^|_)(NEXTAUTH_SECRET|AUTH_SECRET|JWT_SECRET|JWT_SECRET_KEY|JWT_SIGNING_KEY|SESSION_SECRET|COOKIE_SECRET|SESSION_KEY|JWT_KEY)$/

function requirementOf(subject: Subject, { key, setting: name }: Variable): Requirement | null {
  if (name === 'SECRET_KEY' || name === 'SECRET_KEY_FALLBACKS' || key === 'DJANGO_SECRET') {
    return subject.stack === 'django' || subject.stack === null || key.startsWith('DJANGO_') ? django : bytes(32)
  }
  if (key === 'SECRET_KEY_BASE') return bytes(64)
  if (key === 'APP_KEY' && (subject.stack === 'laravel' || subject.stack === null)) return laravel
  return signing.test(key) ? bytes(32) : null
}

export function secretShort(subject: Subject): readonly Found[] | NotJudged {
  const keys = [...subject.variables.values()].flatMap((one) => {
    const requirement = requirementOf(subject, one)
    return requirement ? [{ one, requirement }] : []
  })
  if (keys.length === 0) return noneOf('SECRET_KEY or another signing key')
  return keys.flatMap(({ one, requirement }): Found[] => {
    const list = one.setting === 'SECRET_KEY_FALLBACKS'
    const values = list
      ? one.value
          .split(',')
          .map((item) => item.trim())
          .filter((item) => item !== '')
      : [one.value]
    const fault = values.map(requirement.fault).find((text) => text !== null)
    if (!fault) return []
    return [
      on(one, {
        message: `${named(one.key)} is too easy to find`,
        expected: requirement.expected,
        observed: fault,
      }),
    ]
  })
}

/** Whose password it is: keys of one family may share it. */
function family(key: string): string {
  const name = key.toUpperCase()
  if (/^(POSTGRES|PG|DB|DATABASE|SQL|MYSQL|MARIADB|MONGO|DJANGO_DB)/.test(name)) return 'database'
  if (/(REDIS|CACHE|CELERY|BROKER|RABBITMQ|VALKEY)/.test(name)) return 'broker'
  if (/(MAIL|SMTP|SENDGRID|POSTMARK|SES_)/.test(name)) return 'mail'
  if (/^(AWS|S3|MINIO|R2|SPACES|DO_SPACES|STORAGE|BUCKET)/.test(name)) return 'storage'
  if (/^(NEXTAUTH|AUTH)_SECRET$/.test(name)) return 'auth'
  return name
}

export function secretReused(subject: Subject): Found[] {
  const first = new Map<string, Variable>()
  return [...subject.variables.values()].flatMap((one): Found[] => {
    if (!one.secret || [...one.value].length < 8) return []
    const known = first.get(one.value)
    if (!known) {
      first.set(one.value, one)
      return []
    }
    if (family(known.key) === family(one.key)) return []
    return [
      on(one, {
        message: `${named(one.key)} has the same value as ${named(known.key)}`,
        expected: 'a secret of its own for each purpose',
        observed: 'one value under two keys',
      }),
    ]
  })
}

export function passwordWeak(subject: Subject): readonly Found[] | NotJudged {
  const all = passwords(subject)
  if (all.length === 0) return noneOf('a password or a URL with one', withoutPassword(subject))
  const judged = all.flatMap(({ key, value, inFile }): Found[] => {
    const one = subject.get(key)
    if (!one) return []
    const lower = value.toLowerCase()
    const word = inFile.has(lower) || wordsOfKey(key).includes(lower)
    const score = word ? 0 : (subject.observation.strengths[key] ?? 4)
    if (score >= 4) return []
    return [
      on(one, {
        ...(score === 3 ? { level: 'warning' as const } : {}),
        message: `The password of ${named(key)} ${score === 3 ? 'could be stronger' : 'is easy to guess'}`,
        expected: 'a generated password, zxcvbn score 4',
        observed: word ? 'a word that stands in the file itself' : `score ${score} of 4, ${shape(value)}`,
      }),
    ]
  })
  return [...judged, ...withoutPassword(subject)]
}

function withoutPassword(subject: Subject): Found[] {
  return each(subject, ({ key, url }) => {
    if (!url || url.password || url.fault || !brokerSchemes.test(url.scheme) || isOwnMachine(url.host)) return null
    if (subject.get('REDIS_PASSWORD')?.value && !isPublicHost(url.host)) return null
    return {
      level: isPublicHost(url.host) ? ('error' as const) : ('info' as const),
      message: `${named(key)} logs in without a password`,
      expected: 'a password',
      observed: isPublicHost(url.host) ? 'none, to a public host' : 'none, in a private network',
    }
  })
}

/** The rules of this family by their names. */
export const secretsRules = {
  'published-secret': publishedSecret,
  'secret-short': secretShort,
  'password-weak': passwordWeak,
  'secret-reused': secretReused,
} as const satisfies Family<'env'>
