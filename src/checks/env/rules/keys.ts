import { isTrue } from '../keys.ts'
import { type Found, named, on, type Subject } from '../subject.ts'
import { isPublicHost } from '../urls.ts'
import { each, isPlaceholder } from './values.ts'

/** Rules on which keys are there, and whether they belong to production. */

function isSet(subject: Subject, key: string): boolean {
  return Boolean(subject.get(key)?.value) || Boolean(subject.get(`${key}_FILE`)?.value)
}

function allowsEmpty(subject: Subject, key: string): boolean {
  return subject.config['allow-empty']?.includes(key) ?? false
}

/** Keys of the example that the application cannot do without: those it leaves open. */
function openKeys(subject: Subject): { key: string; isOpen: boolean }[] {
  return [...(subject.example ?? [])]
    .filter(([, { optional }]) => !optional)
    .map(([key, { value }]) => ({
      key,
      isOpen:
        value === '' || isPlaceholder(key, value) || subject.variables.get(key)?.secret === true || secretName(key),
    }))
}

function secretName(key: string): boolean {
  return /(^|_)(SECRET|PASSWORD|TOKEN|KEY)(_|$)/.test(key)
}

export function missingKey(subject: Subject): Found[] {
  const required = new Set(subject.config.required ?? [])
  return openKeys(subject).flatMap(({ key, isOpen }): Found[] => {
    if (subject.variables.has(key) || required.has(key) || isSet(subject, key)) return []
    return [
      {
        key,
        ...(isOpen ? {} : { level: 'warning' as const }),
        message: `${named(key)} is not set`,
        expected: `a value, since ${subject.observation.example?.name ?? 'the example'} has the key`,
        observed: subject.commented.has(key) ? 'the key is commented out' : 'no such key',
      },
    ]
  })
}

/** Keys that the checklist requires; asked whichever rules are selected. */
export function requiredKeys(subject: Subject): { missing: Found[]; empty: Found[] } {
  const missing: Found[] = []
  const empty: Found[] = []
  for (const key of subject.config.required ?? []) {
    if (isSet(subject, key)) continue
    const one = subject.get(key)
    if (!one) {
      missing.push({
        key,
        message: `${named(key)} is not set`,
        expected: 'a value, since the checklist requires it',
        observed: subject.commented.has(key) ? 'the key is commented out' : 'no such key',
      })
    } else if (!allowsEmpty(subject, key)) {
      empty.push(
        on(one, {
          message: `${named(key)} is empty`,
          expected: 'a value, since the checklist requires it',
          observed: 'an empty text',
        }),
      )
    }
  }
  return { missing, empty }
}

export function emptyRequired(subject: Subject): Found[] {
  const required = new Set(subject.config.required ?? [])
  return openKeys(subject).flatMap(({ key, isOpen }): Found[] => {
    const one = subject.get(key)
    if (!isOpen || !one || one.value !== '' || required.has(key) || isSet(subject, key) || allowsEmpty(subject, key))
      return []
    if (one.token?.raw.includes('$')) return []
    return [
      on(one, {
        message: `${named(key)} is empty`,
        expected: `a value, since ${subject.observation.example?.name ?? 'the example'} has the key`,
        observed: 'an empty text',
      }),
    ]
  })
}

export function exampleDrift(subject: Subject): Found[] {
  const { example } = subject
  if (example === null) return []
  const commentedInExample = new Set(
    [...(subject.observation.example?.text ?? '').matchAll(/^\s*#\s*([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1]),
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
  const commented = [...example.keys()].flatMap((key): Found[] =>
    subject.commented.has(key) && !subject.variables.has(key) && !openKeys(subject).some((open) => open.key === key)
      ? [
          {
            key,
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

export function sameAsExample(subject: Subject): Found[] {
  return each(subject, (one) => {
    const example = subject.example?.get(one.key)?.value
    if (!one.secret && !one.url?.password) return null
    if (!example || example !== one.value) return null
    return {
      message: `${named(one.key)} has the value of the example file`,
      expected: 'a secret of your own',
      observed: 'the same text in both files',
    }
  })
}

interface Group {
  readonly name: string
  /** Any of these set begins the group. */
  readonly begins: RegExp
  /** Each must be set; alternatives in one list. */
  readonly needs: readonly (readonly string[])[]
  /** Set, it makes the group unneeded. */
  readonly unless?: readonly string[]
}

const groups: readonly Group[] = [
  {
    name: 'PostgreSQL',
    begins: /^POSTGRES_(DB|USER|PASSWORD)$/,
    needs: [['POSTGRES_DB'], ['POSTGRES_USER'], ['POSTGRES_PASSWORD']],
    unless: ['DATABASE_URL'],
  },
  {
    name: 'database',
    begins: /^DB_(NAME|USER|PASSWORD)$/,
    needs: [['DB_NAME'], ['DB_USER', 'DB_USERNAME'], ['DB_PASSWORD', 'DB_PASS', 'POSTGRES_PASSWORD']],
    unless: ['DATABASE_URL'],
  },
  {
    name: 'email',
    begins: /^EMAIL_HOST(_USER|_PASSWORD)?$/,
    needs: [['EMAIL_HOST'], ['EMAIL_HOST_USER'], ['EMAIL_HOST_PASSWORD']],
  },
  {
    name: 'mail',
    begins: /^MAIL_(HOST|USERNAME|PASSWORD)$/,
    needs: [['MAIL_HOST', 'MAIL_SERVER'], ['MAIL_USERNAME', 'MAIL_USER'], ['MAIL_PASSWORD']],
  },
  {
    name: 'SMTP',
    begins: /^SMTP_(HOST|USER|USERNAME|PASSWORD|PASS)$/,
    needs: [
      ['SMTP_HOST', 'SMTP_SERVER'],
      ['SMTP_USER', 'SMTP_USERNAME'],
      ['SMTP_PASSWORD', 'SMTP_PASS'],
    ],
  },
  {
    name: 'cloud storage',
    begins: /^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/,
    needs: [['AWS_ACCESS_KEY_ID'], ['AWS_SECRET_ACCESS_KEY']],
  },
  {
    name: 'S3-compatible storage',
    begins: /^AWS_S3_ENDPOINT_URL$/,
    needs: [
      ['AWS_ACCESS_KEY_ID', 'AWS_S3_ACCESS_KEY_ID'],
      ['AWS_SECRET_ACCESS_KEY', 'AWS_S3_SECRET_ACCESS_KEY'],
      ['AWS_STORAGE_BUCKET_NAME'],
    ],
  },
  {
    name: 'S3',
    begins: /^S3_(ACCESS_KEY|ACCESS_KEY_ID|SECRET_KEY|SECRET_ACCESS_KEY)$/,
    needs: [
      ['S3_ACCESS_KEY', 'S3_ACCESS_KEY_ID'],
      ['S3_SECRET_KEY', 'S3_SECRET_ACCESS_KEY'],
      ['S3_BUCKET', 'S3_BUCKET_NAME'],
    ],
  },
  {
    name: 'Cloudflare R2',
    begins: /^R2_(ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/,
    needs: [['R2_ACCESS_KEY_ID'], ['R2_SECRET_ACCESS_KEY'], ['R2_BUCKET', 'R2_BUCKET_NAME']],
  },
  {
    name: 'bKash',
    begins: /^BKASH_(APP_KEY|APP_SECRET|USERNAME|PASSWORD)$/,
    needs: [['BKASH_APP_KEY'], ['BKASH_APP_SECRET'], ['BKASH_USERNAME'], ['BKASH_PASSWORD']],
  },
  {
    name: 'Nagad',
    begins: /^NAGAD_(MERCHANT_ID|PUBLIC_KEY|PG_PUBLIC_KEY|PRIVATE_KEY|MERCHANT_PRIVATE_KEY)$/,
    needs: [
      ['NAGAD_MERCHANT_ID'],
      ['NAGAD_PUBLIC_KEY', 'NAGAD_PG_PUBLIC_KEY'],
      ['NAGAD_PRIVATE_KEY', 'NAGAD_MERCHANT_PRIVATE_KEY'],
    ],
  },
  {
    name: 'SSLCommerz',
    begins: /^(SSLCOMMERZ|SSLCZ)_STORE_(ID|PASSWORD|PASSWD|PASS)$/,
    needs: [
      ['SSLCOMMERZ_STORE_ID', 'SSLCZ_STORE_ID'],
      [
        'SSLCOMMERZ_STORE_PASSWORD',
        'SSLCOMMERZ_STORE_PASSWD',
        'SSLCOMMERZ_STORE_PASS',
        'SSLCZ_STORE_PASSWORD',
        'SSLCZ_STORE_PASSWD',
        'SSLCZ_STORE_PASS',
      ],
    ],
  },
  {
    name: 'Stripe',
    begins: /^STRIPE_(SECRET_KEY|API_KEY|PUBLISHABLE_KEY|PUBLIC_KEY)$/,
    needs: [
      ['STRIPE_SECRET_KEY', 'STRIPE_API_KEY', 'STRIPE_LIVE_SECRET_KEY'],
      [
        'STRIPE_PUBLISHABLE_KEY',
        'STRIPE_PUBLIC_KEY',
        'STRIPE_LIVE_PUBLIC_KEY',
        'NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY',
        'VITE_STRIPE_PUBLISHABLE_KEY',
        'NEXT_PUBLIC_STRIPE_PUBLIC_KEY',
      ],
    ],
  },
  { name: 'web push', begins: /^VAPID_(PUBLIC|PRIVATE)_KEY$/, needs: [['VAPID_PUBLIC_KEY'], ['VAPID_PRIVATE_KEY']] },
  {
    name: 'Twilio',
    begins: /^TWILIO_(ACCOUNT_SID|AUTH_TOKEN)$/,
    needs: [['TWILIO_ACCOUNT_SID'], ['TWILIO_AUTH_TOKEN', 'TWILIO_API_KEY_SECRET']],
  },
  {
    name: 'PayPal',
    begins: /^PAYPAL_(CLIENT_ID|CLIENT_SECRET|SECRET)$/,
    needs: [['PAYPAL_CLIENT_ID'], ['PAYPAL_CLIENT_SECRET', 'PAYPAL_SECRET']],
  },
]

/** A mail relay of one's own network takes mail without a login, and SQLite has none. */
function isExempt(subject: Subject, { name }: Group): boolean {
  if (name === 'database')
    return /sqlite/i.test(subject.get('DB_ENGINE')?.value ?? subject.get('DB_CONNECTION')?.value ?? '')
  const host = { email: 'EMAIL_HOST', mail: 'MAIL_HOST', SMTP: 'SMTP_HOST' }[name]
  const relay = host === undefined ? undefined : subject.get(host)?.value
  return (
    Boolean(relay) &&
    !isPublicHost(relay ?? '') &&
    ![...subject.variables.values()].some(
      ({ key, value }) => value !== '' && /^(EMAIL_HOST_|MAIL_|SMTP_)(USER|USERNAME|PASSWORD|PASS)$/.test(key),
    )
  )
}

export function groupIncomplete(subject: Subject): Found[] {
  const own: Group[] = Object.entries(subject.config.groups ?? {}).map(([name, keys]) => ({
    name,
    begins: new RegExp(`^(?:${keys.map((key) => key.replace(/[.]/g, '\\.')).join('|')})$`),
    needs: keys.map((key) => [key]),
  }))
  const logins: Group[] = [...subject.variables.keys()].flatMap((key): Group[] => {
    const prefix = /^(?!NEXT_PUBLIC_|VITE_|PAYPAL_)(.+)_CLIENT_SECRET$/.exec(key)?.[1]
    return prefix
      ? [
          {
            name: `${prefix} login`,
            begins: new RegExp(`^${key.replace(/\W/g, '.')}$`),
            needs: [[`${prefix}_CLIENT_ID`, `${prefix}_KEY`], [key]],
          },
        ]
      : []
  })
  return [...groups, ...own, ...logins].flatMap((group): Found[] => {
    if (group.unless?.some((key) => isSet(subject, key)) || isExempt(subject, group)) return []
    const begun = [...subject.variables.values()].filter(({ key, value }) => value !== '' && group.begins.test(key))
    const first = begun[0]
    if (!first) return []
    const missing = group.needs.filter((keys) => !keys.some((key) => isSet(subject, key) || allowsEmpty(subject, key)))
    if (missing.length === 0) return []
    return [
      on(first, {
        message: `The keys for ${named0(group.name)} are not complete`,
        expected: `also ${missing.map((keys) => keys[0]).join(', ')}`,
        observed: `${begun.map(({ key }) => named(key)).join(', ')} only`,
      }),
    ]
  })
}

/** Names of groups come from the checklist or from keys that look like names. */
function named0(name: string): string {
  return name.slice(0, 60)
}

const testValue = /(^|[^a-z0-9])((sk|pk|rk)_test_|whsec_test|TEST-\d{6,}|rzp_test_|sandbox_[a-z0-9]{6,})/i
const sandboxHost = /(^|[.-])(sandbox|sandboxapi)([.-]|$)/

export function testCredential(subject: Subject): Found[] {
  const production = /^(prod|live)/i.test(subject.scene.environment.name)
  return each(subject, (one) => {
    const value = one.value.trim()
    const found = (observed: string, expected = 'live credentials'): Omit<Found, 'key' | 'line' | 'column'> => ({
      ...(production ? {} : { level: 'info' as const }),
      message: `${named(one.key)} belongs to a test account`,
      expected,
      observed,
    })
    if (testValue.test(value)) return found('a test key')
    if (one.url && sandboxHost.test(one.url.host) && !/mail/.test(one.url.host))
      return found('the address of a sandbox', 'the live address')
    if (/(^|_)(SANDBOX|IS_SANDBOX|SANDBOX_MODE|TEST_MODE|USE_SANDBOX|TESTMODE)$/.test(one.key) && isTrue(value))
      return found('the sandbox switched on', 'false')
    if (
      /^(BKASH|NAGAD|SSLCOMMERZ|SSLCZ|PAYPAL|STRIPE|BRAINTREE|RAZORPAY|PAYMENT|ADYEN|SQUARE)_(\w+_)?(MODE|ENV|ENVIRONMENT)$/.test(
        one.key,
      ) &&
      /^(sandbox|test|testing|dev|development|staging)$/i.test(value)
    ) {
      return found('the mode of a sandbox', 'the live mode')
    }
    if (/^SSL(COMMERZ|CZ)_STORE_ID$/.test(one.key) && /^testbox$/i.test(value)) return found('the test store')
    if (one.key === 'SENTRY_ENVIRONMENT' && /^(dev|development|local|test|testing)$/i.test(value))
      return found('a development environment', 'production')
    return null
  })
}

const publicPrefix = /^(NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC|VUE_APP)_/

export function publicSecret(subject: Subject): Found[] {
  return each(subject, (one) => {
    if (!publicPrefix.test(one.key)) return null
    const name = one.key.replace(publicPrefix, '')
    if (/(PUBLISHABLE|ANON|SITE_KEY|PUBLIC_KEY)/.test(name) && !/^sk_/.test(one.value)) return null
    const byName = /(^|_)(SECRET|PASSWORD|PASSWD|PRIVATE|SERVICE_ROLE|CREDENTIALS?)(_|$)/.test(name)
    if (!byName && !isSecretValue(one.value)) return null
    return {
      message: `${named(one.key)} is built into the browser bundle`,
      expected: 'nothing secret under a public prefix',
      observed: byName ? 'a name of a secret' : 'a value in the form of a secret',
    }
  })
}

function isSecretValue(value: string): boolean {
  if (
    /^(sk_(live|test)_|rk_(live|test)_|sk-[A-Za-z0-9]{16}|ghp_|github_pat_|AKIA[A-Z0-9]{12}|xox[bp]-|whsec_)/.test(
      value,
    )
  )
    return true
  const payload = /^eyJ[\w-]+\.(eyJ[\w-]+)\./.exec(value)?.[1]
  return payload !== undefined && Buffer.from(payload, 'base64url').toString('latin1').includes('service_role')
}
