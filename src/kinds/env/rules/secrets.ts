import { createHmac } from 'node:crypto'
import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import { isPublished } from '../../../secrecy/published.ts'
import { distinct, shape } from '../../../secrecy/shape.ts'
import { isFiller, isMadeOfWords, isPhraseAboutSecrets, wordsOfKey } from '../../../secrecy/strength.ts'
import type { Variable } from '../observation.ts'
import { ownText, ownUrl } from '../own-text.ts'
import { passwords } from '../passwords.ts'
import { each, named, noneOf, on, type Subject } from '../subject.ts'
import { isOpenValue } from './values.ts'
import { withoutPassword } from './without-password.ts'
import { words } from './words.ts'

/** Rules on secrets: known to nobody, long enough, used once. */

/** Whether a rule on secrets has one to judge. */
function holdsSecrets({ variables }: Subject): boolean {
  return [...variables.values()].some(({ value, secret, url }) => value !== '' && (secret || url?.password))
}

export function publishedSecret(subject: Subject): readonly Found[] | NotJudged {
  let open: readonly Variable[] | undefined
  const found = each(subject, (one) => {
    const password = ownUrl(one)?.password
    const isKnown = subject.scene.keys.isCredential(one.key) && isPublished(ownText(one).trim())
    if (isKnown || (password && isPublished(password))) {
      return {
        message: `${named(one.key)} is a default that was published`,
        expected: 'a secret of your own',
        observed: 'a value that matches a published default',
      }
    }
    const token = signedToken.exec(one.secret ? one.value.trim() : '')
    if (!token) return null
    open ??= openSecrets(subject)
    const signer = open.find(({ value }) => signedWith(value, token[1] ?? '') === token[2])
    if (signer === undefined) return null
    return {
      message: `${named(one.key)} is a token that anybody can make`,
      expected: 'a token that is signed with a secret of your own',
      observed: `a signature made with ${named(signer.key)}, which is no secret`,
    }
  })
  return found.length > 0 || holdsSecrets(subject) ? found : noneOf('secret')
}

const signedToken = /^(eyJ[\w-]{1,2000}\.eyJ[\w-]{1,6000})\.([\w-]{43})$/
const mostSigners = 20

/** Secrets that are placeholders or published, with which anybody can sign (RFC 7518 section 3.2, HS256). */
function openSecrets(subject: Subject): Variable[] {
  const isOpen = ({ key, value, secret }: Variable): boolean =>
    secret && !value.startsWith('eyJ') && (isOpenValue(subject, key, value) || isPublished(value))
  return [...subject.all.values()].filter(isOpen).slice(0, mostSigners) // cut: a list
}

function signedWith(secret: string, content: string): string {
  return createHmac('sha256', secret).update(content).digest('base64url')
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
  expected: '`base64:` and 32 bytes, as `php artisan key:generate` writes it',
  fault: (value) => {
    const match = /^base64:([A-Za-z0-9+/]+={0,2})$/.exec(value)
    if (match?.[1] !== undefined) {
      const key = Buffer.from(match[1], 'base64')
      if (key.length !== 32) return `${key.length} bytes`
      return new Set(key).size < 5 ? 'fewer than 5 different bytes' : null
    }
    // Before Laravel 5.4 a key was 32 random characters.
    return Buffer.byteLength(value) === 32 && distinct(value) >= 12 ? null : shape(value)
  },
}

/** Flask and FastAPI call theirs so as well, and are content with fewer characters. */
const ofUnknown: Requirement = {
  expected: 'at least 32 bytes, at least 5 different ones, not made by startproject',
  fault: (value) => (value.startsWith('django-insecure-') ? 'the key that startproject made' : bytes(32).fault(value)),
}

/** Rails then signs with a key that is made anew, or known to everybody, for builds of assets. */
const dummy: Requirement = {
  expected: 'SECRET_KEY_BASE, and this not set',
  fault: () => 'a key for builds alone',
}

const signing =
  /(^|_)(NEXTAUTH_SECRET|AUTH_SECRET|JWT_SECRET|JWT_SECRET_KEY|JWT_SIGNING_KEY|SESSION_SECRET|COOKIE_SECRET|SESSION_KEY|JWT_KEY)$/

function requirementOf(subject: Subject, { key, setting: name }: Variable): Requirement | null {
  if (name === 'SECRET_KEY' || name === 'SECRET_KEY_FALLBACKS' || key === 'DJANGO_SECRET') {
    if (subject.stack === 'django' || key.startsWith('DJANGO_')) return django
    return subject.stack === null ? ofUnknown : bytes(32)
  }
  if (key === 'SECRET_KEY_BASE') return bytes(64)
  if (key === 'SECRET_KEY_BASE_DUMMY') return dummy
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
    if (!fault) return values.some(isPhraseAboutSecrets) ? [phrase(one, requirement)] : []
    return [
      on(one, {
        message: `${named(one.key)} is too easy to find`,
        expected: requirement.expected,
        observed: fault,
      }),
    ]
  })
}

function phrase(one: Variable, { expected }: Requirement): Found {
  const message = `${named(one.key)} is a phrase that somebody made up`
  return on(one, { level: 'warning', message, expected: `${expected}, generated`, observed: 'words about secrets' })
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

export function secretReused(subject: Subject): readonly Found[] | NotJudged {
  if (!holdsSecrets(subject)) return noneOf('secret')
  const first = new Map<string, Variable>()
  return [...subject.all.values()].flatMap((one): Found[] => {
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
  const { knownHosts } = subject
  const all = passwords({ variables: subject.all, knownHosts }).filter(({ key }) => subject.variables.has(key))
  const beside = [...words(subject), ...withoutPassword(subject)]
  if (all.length === 0 && beside.length === 0) return noneOf('a password or a URL with one')
  const judged = all.flatMap(({ key, value, inFile }): Found[] => {
    const one = subject.get(key)
    if (!one) return []
    const lower = value.toLowerCase()
    const own = new Set([...(madeToken.test(lower) ? [] : inFile), ...wordsOfKey(key)])
    const word = own.has(lower)
    const isWords = word || isMadeOfWords(value, own) || isFiller(value)
    const score = isWords ? 0 : (subject.observation.strengths[key] ?? 4)
    if (score >= 4) return []
    return [
      on(one, {
        ...(score === 3 ? { level: 'warning' as const } : {}),
        message: `The password of ${named(key)} ${score === 3 ? 'could be stronger' : 'is easy to guess'}`,
        expected: 'a generated password, zxcvbn score 4',
        observed: word
          ? 'a word that stands in the file itself'
          : `${isWords ? 'words that are tried first' : `score ${score} of 4`}, ${shape(value)}`,
      }),
    ]
  })
  return [...judged, ...beside]
}

/** What a service makes and wants as user and as password, such as a token of Postmark. */
const madeToken = /^(?=.{0,64}\d)(?=.{0,64}[a-z])[0-9a-z]{8,64}(?:-[0-9a-z]{4,64}){3,8}$|^[0-9a-f]{32,128}$/

/** The rules of this family by their names. */
export const secretsRules = {
  'published-secret': publishedSecret,
  'secret-short': secretShort,
  'password-weak': passwordWeak,
  'secret-reused': secretReused,
} as const satisfies Family<'env'>
