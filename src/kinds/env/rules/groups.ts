import type { Family, Found } from '../../../check/lint/rule.ts'
import { isPublicHost } from '../../../formats/private-network.ts'
import { isBlank } from '../../../formats/visible.ts'
import { bounded } from '../../../secrecy/bounded.ts'
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

interface Group {
  readonly name: string
  /** Any of these set begins the group. */
  readonly begins: RegExp | ReadonlySet<string>
  /** Each must be set; alternatives in one list. */
  readonly needs: readonly (readonly string[])[]
  /** Set, it makes the group unneeded. */
  readonly unless?: readonly string[]
}

interface UsualGroup extends Group {
  readonly begins: RegExp
}

const groups: readonly UsualGroup[] = [
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

const beginsSome = new RegExp(groups.map(({ begins }) => begins.source).join('|'))

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
    begins: new Set(keys),
    needs: keys.map((key) => [key]),
  }))
  const logins: Group[] = [...subject.variables.keys()].flatMap((key): Group[] => {
    const prefix = /^(?!NEXT_PUBLIC_|VITE_|PAYPAL_)(.+)_CLIENT_SECRET$/.exec(key)?.[1]
    return prefix
      ? [
          {
            name: `${prefix} login`,
            begins: new Set([key]),
            needs: [[`${prefix}_CLIENT_ID`, `${prefix}_KEY`], [key]],
          },
        ]
      : []
  })
  const set = [...subject.variables.values()].filter(({ value }) => value !== '')
  const usual = set.filter(({ key }) => beginsSome.test(key))
  return [...groups, ...own, ...logins].flatMap((group): Found[] => {
    if (group.unless?.some((key) => isSet(subject, key)) || isExempt(subject, group)) return []
    const begun = group.begins instanceof RegExp ? matching(usual, group.begins) : among(set, subject, group.begins)
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

function matching(variables: readonly Variable[], begins: RegExp): readonly Variable[] {
  return variables.filter(({ key }) => begins.test(key))
}

function among(set: readonly Variable[], subject: Subject, keys: ReadonlySet<string>): readonly Variable[] {
  const [only] = keys
  // There may be as many logins as keys.
  if (keys.size > 1 || only === undefined) return set.filter(({ key }) => keys.has(key))
  const one = subject.get(only)
  return one && one.value !== '' ? [one] : []
}

/** Names of groups come from the checklist or from keys that look like names. */
function named0(name: string): string {
  return bounded(name, 60)
}

/** The rules of this family by their names. */
export const groupsRules = {
  'group-incomplete': groupIncomplete,
} as const satisfies Family<'env'>
