import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import { finalValues, type Reading } from '../../../formats/dotenv/index.ts'
import { isBlank } from '../../../formats/visible.ts'
import { isNeverPublicName, mentionsSecret, withoutBundlePrefix } from '../../../secrecy/names.ts'
import { isUnset } from '../catalogue/unset.ts'
import { isTrue } from '../keys.ts'
import type { Variable } from '../observation.ts'
import { each, named, noneOf, on, type Subject } from '../subject.ts'
import { allowsEmpty, isSet, isSetIn } from './groups.ts'
import { isOpenValue } from './values.ts'

/** Rules on which keys are there, and whether they belong to production. */

/** Keys of the example that the application cannot do without: those it leaves open. */
function openKeys(subject: Subject): { key: string; isOpen: boolean }[] {
  return [...(subject.example ?? [])]
    .filter(([, { optional }]) => !optional)
    .map(([key, { value }]) => ({
      key,
      isOpen:
        value === '' ||
        isOpenValue(subject, key, value) ||
        subject.variables.get(key)?.secret === true ||
        mentionsSecret(key),
    }))
}

export function missingKey(subject: Subject): readonly Found[] | NotJudged {
  if (subject.example === null && subject.config.required === undefined) return noneOf('an example file or `required`')
  const required = new Set(subject.config.required ?? [])
  const isForBundle = holdsBundleAlone(subject)
  return openKeys(subject).flatMap(({ key, isOpen }): Found[] => {
    if (subject.variables.has(key) || required.has(key) || isSet(subject, key)) return []
    if (isForBundle && withoutBundlePrefix(key) === null) return []
    return [
      {
        about: key,
        ...(isOpen ? {} : { level: 'warning' as const }),
        message: `${named(key)} is not set`,
        expected: `a value, since ${subject.observation.example?.name ?? 'the example'} has the key`,
        observed: subject.commented.has(key) ? 'the key is commented out' : 'no such key',
      },
    ]
  })
}

/** A file for the build of a front end has no use for the keys of the server, which the example may hold as well. */
function holdsBundleAlone({ variables }: Subject): boolean {
  const keys = [...variables.keys()].filter((key) => !/^(?:NODE_ENV|MODE|PORT|GENERATE_SOURCEMAP)$/.test(key))
  return keys.length > 0 && keys.every((key) => withoutBundlePrefix(key) !== null)
}

/** Keys that the checklist requires, of every reader that loads the file; asked whichever rules are selected. */
export function requiredKeys(subject: Subject): { missing: Found[]; empty: Found[] } {
  const missing: Found[] = []
  const empty: Found[] = []
  const readings = subject.readings.filter(({ refused }) => !refused)
  for (const key of subject.config.required ?? []) {
    const one = subject.get(key)
    if (!one && !isSet(subject, key)) {
      missing.push({
        about: key,
        message: `${named(key)} is not set`,
        expected: required,
        observed: subject.commented.has(key) ? 'the key is commented out' : 'no such key',
      })
    } else if (one && !isSet(subject, key) && !allowsEmpty(subject, key)) {
      empty.push(on(one, { message: `${named(key)} is empty`, expected: required, observed: emptiness(one.value) }))
    } else if (one && readings.length > 1) missing.push(...unsetBy(readings, key, one, subject))
  }
  return { missing, empty }
}

const required = 'a value, since the checklist requires it'

/** Readers for which a key that others set is not set. */
function unsetBy(readings: readonly Reading[], key: string, one: Variable, subject: Subject): Found[] {
  const without = readings.filter((reading) => {
    const values = finalValues(reading)
    return !isSetIn((name) => values.get(name), key) && !(allowsEmpty(subject, key) && values.has(key))
  })
  if (without.length === 0) return []
  const observed = `not set by ${without.map(({ dialect }) => dialect).join(', ')}`
  return [on(one, { message: `${named(key)} is not set for every reader`, expected: required, observed })]
}

function emptiness(value: string): string {
  return value === '' ? 'an empty text' : 'blanks alone'
}

export function emptyRequired(subject: Subject): Found[] {
  const called = calledRequired(subject)
  const told = new Set(called.map(({ about }) => about))
  const rest = [...emptyInExample(subject), ...emptySecrets(subject, told)]
  return [...called, ...rest.filter(({ about }) => about === undefined || !told.has(about))]
}

const saysRequired = /^\W{0,3}(?:(?:is |this is )?required\b(?! (?:only )?(?:if|when|for|by|in)\b)|mandatory\b)/i

/** Keys without a value of which the file itself says behind them that they are required. */
function calledRequired(subject: Subject): Found[] {
  return [...subject.variables.values()].flatMap((one): Found[] => {
    // Readers differ on whether a hash right behind the equals sign starts a comment.
    const says = one.token?.comment ?? /^#(.*)/.exec(one.token?.raw ?? '')?.[1]
    if (says === undefined || !isBlank(one.value) || !saysRequired.test(says) || isSet(subject, one.key)) return []
    if (allowsEmpty(subject, one.key) || subject.config.required?.includes(one.key)) return []
    return [
      on(one, {
        message: `${named(one.key)} is empty, and its line calls it required`,
        expected: 'a value',
        observed: emptiness(one.value),
      }),
    ]
  })
}

/** Secrets that nobody filled in, in one finding: what they are for may not be in use. */
function emptySecrets(subject: Subject, told: ReadonlySet<string | undefined>): Found[] {
  const { example, config } = subject
  const empty = [...subject.variables.values()].filter(
    ({ key, value, secret, token }) =>
      secret &&
      !told.has(key) &&
      isBlank(value) &&
      !/DSN$/.test(key) &&
      !token?.raw.includes('$') &&
      !isSet(subject, key) &&
      !allowsEmpty(subject, key) &&
      !config.required?.includes(key) &&
      !example?.has(key),
  )
  const [first] = empty
  if (!first) return []
  const names = empty
    .slice(0, 5)
    .map(({ key }) => named(key))
    .join(', ') // cut: a list
  const more = empty.length > 5 ? ` and ${empty.length - 5} more` : ''
  return [
    on(first, {
      level: 'warning',
      message: `${names}${more} ${empty.length === 1 ? 'is' : 'are'} empty`,
      expected: 'a value, or no such line',
      observed: 'a name of a secret without one',
      fix: 'Fill in the secret, or take the line out where the application does without; `allow-empty` of the check names what may be empty.',
    }),
  ]
}

function emptyInExample(subject: Subject): Found[] {
  const required = new Set(subject.config.required ?? [])
  return openKeys(subject).flatMap(({ key, isOpen }): Found[] => {
    const one = subject.get(key)
    if (!isOpen || !one || !isBlank(one.value) || required.has(key) || isSet(subject, key) || allowsEmpty(subject, key))
      return []
    if (one.token?.raw.includes('$')) return []
    return [
      on(one, {
        message: `${named(key)} is empty`,
        expected: `a value, since ${subject.observation.example?.name ?? 'the example'} has the key`,
        observed: emptiness(one.value),
      }),
    ]
  })
}

export function exampleDrift(subject: Subject): readonly Found[] | NotJudged {
  const { example } = subject
  if (example === null) return noneOf('an example file')
  const commentedInExample = new Set(
    [...(subject.observation.example?.text ?? '').matchAll(/^[ \t]*#[ \t]*([A-Z][A-Z0-9_]*)=/gm)].map(
      (match) => match[1],
    ),
  )
  const drift = [...subject.variables.values()].flatMap((one): Found[] => {
    if (example.has(one.key) || commentedInExample.has(one.key)) return []
    return [
      on(one, {
        level: 'info',
        message: `${named(one.key)} is not in ${subject.observation.example?.name}`,
        expected: 'the same keys in both files',
        observed: 'a key of this file only',
      }),
    ]
  })
  const open = new Set(openKeys(subject).map(({ key }) => key))
  const commented = [...example.keys()].flatMap((key): Found[] =>
    subject.commented.has(key) && !subject.variables.has(key) && !open.has(key)
      ? [
          {
            about: key,
            level: 'warning',
            message: `${named(key)} is commented out`,
            expected: 'a value',
            observed: 'a comment',
          },
        ]
      : [],
  )
  return [...drift, ...commented]
}

export function sameAsExample(subject: Subject): readonly Found[] | NotJudged {
  const examples = subject.example
  if (examples === null) return noneOf('an example file')
  return each(subject, (one) => {
    const example = examples.get(one.key)?.value
    if (!one.secret && !one.url?.password) return null
    if (!example || example !== one.value) return null
    return {
      message: `${named(one.key)} has the value of the example file`,
      expected: 'a secret of your own',
      observed: 'the same text in both files',
    }
  })
}

const testValue = /(^|[^a-z0-9])((sk|pk|rk)_test_|whsec_test|TEST-\d{6,}|rzp_test_|sandbox_[a-z0-9]{6,})/i
const sandboxHost = /(^|[.-])(sandbox|sandboxapi)([.-]|$)/

export function testCredential(subject: Subject): Found[] {
  const production = /^(prod|live)/i.test(subject.scene.environment.name)
  return each(subject, (one) => {
    const [observed, expected = 'live credentials'] = testAccount(one) ?? []
    if (observed === undefined) return null
    return {
      ...(production ? {} : { level: 'info' as const }),
      message: `${named(one.key)} belongs to a test account`,
      expected,
      observed,
    }
  })
}

/** What shows that a variable belongs to a test account, and what is expected in its place; or null. */
function testAccount({ key, value: written, url }: Variable): [observed: string, expected?: string] | null {
  const value = written.trim()
  if (testValue.test(value)) return ['a test key']
  if (url && sandboxHost.test(url.host) && !/mail/.test(url.host))
    return ['the address of a sandbox', 'the live address']
  if (/(^|_)(SANDBOX|IS_SANDBOX|SANDBOX_MODE|TEST_MODE|USE_SANDBOX|TESTMODE)$/.test(key) && isTrue(value))
    return ['the sandbox switched on', 'false']
  if (
    /^(BKASH|NAGAD|SSLCOMMERZ|SSLCZ|PAYPAL|STRIPE|BRAINTREE|RAZORPAY|PAYMENT|ADYEN|SQUARE)_(\w+_)?(MODE|ENV|ENVIRONMENT)$/.test(
      key,
    ) &&
    /^(sandbox|test|testing|dev|development|staging)$/i.test(value)
  ) {
    return ['the mode of a sandbox', 'the live mode']
  }
  if (/^SSL(COMMERZ|CZ)_STORE_ID$/.test(key) && /^testbox$/i.test(value)) return ['the test store']
  if (key === 'SENTRY_ENVIRONMENT' && /^(dev|development|local|test|testing)$/i.test(value))
    return ['a development environment', 'production']
  return null
}

export function publicSecret(subject: Subject): Found[] {
  return each(subject, (one) => {
    const name = withoutBundlePrefix(one.key)
    if (name === null) return null
    if (/(PUBLISHABLE|ANON|SITE_KEY|PUBLIC_KEY)/.test(name) && !/^sk_/.test(one.value)) return null
    if (isUnset(one.key, one.value)) return null
    const told = one.type === 'secret' || one.type === 'password'
    const byName = told || (one.type === null && (isNeverPublicName(name) || connection.test(name) || paid.test(name)))
    if (!byName && !isSecretValue(one.value) && !hasLogin(one)) return null
    return {
      message: `${named(one.key)} is built into the browser bundle`,
      expected: 'nothing secret under a public prefix',
      observed: byName ? 'a name of a secret' : 'a value in the form of a secret',
    }
  })
}

/** A connection is nothing that a browser could make. */
const connection = /(^|_)(DATABASE|DB|POSTGRES|MYSQL|MONGO(DB)?|REDIS|AMQP|SMTP)_(URL|URI|DSN)$/

/** Keys of services that are paid by the request, which no browser should hold. */
const paid =
  /(^|_)(OPENAI|GEMINI|ANTHROPIC|CLAUDE|GROQ|MISTRAL|COHERE|DEEPSEEK|OPENROUTER|PERPLEXITY|HUGGINGFACE|REPLICATE|ELEVENLABS|RESEND|SENDGRID|MAILGUN|BREVO)_(API_?)?(KEY|TOKEN)$/

function hasLogin({ url }: Variable): boolean {
  return Boolean(url?.password) && url !== null && !/^https?$/.test(url.scheme)
}

function isSecretValue(value: string): boolean {
  if (
    /^(sk_(live|test)_|rk_(live|test)_|sk-(?:[a-z]{2,10}-)?[\w-]{16}|SG\.[\w-]{10}|glpat-|npm_|hf_|re_[A-Za-z0-9]{8}|ghp_|github_pat_|AKIA[A-Z0-9]{12}|xox[bp]-|whsec_)/.test(
      value,
    )
  )
    return true
  const payload = /^eyJ[\w-]+\.(eyJ[\w-]+)\./.exec(value)?.[1]
  return payload !== undefined && Buffer.from(payload, 'base64url').toString('latin1').includes('service_role')
}

/** The rules of this family by their names. */
export const keysRules = {
  'missing-key': missingKey,
  'empty-required': emptyRequired,
  'example-drift': exampleDrift,
  'same-as-example': sameAsExample,
  'test-credential': testCredential,
  'public-secret': publicSecret,
} as const satisfies Family<'env'>
