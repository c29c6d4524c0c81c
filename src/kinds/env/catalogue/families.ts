/**
 * Keys that belong together, by what each of them is, in the spellings of the stacks: Django, Rails, Laravel, Spring,
 * Node, Go, and the official images. The parts of a family that an application may have a default for are needed by
 * none: a name of a database, a host and a bucket often stand in the settings, and only a login is worth nothing alone.
 */
export interface Family {
  readonly name: string
  /** The keys of each part, the usual one first. */
  readonly parts: Readonly<Record<string, readonly string[]>>
  readonly completions: readonly Completion[]
  /** Set, they make the family unneeded. */
  readonly unless?: readonly string[]
}

/** Where all parts of `when` are set, those of `needs` have to be. */
export interface Completion {
  readonly when: readonly string[]
  readonly needs: readonly string[]
  /** For what is probably forgotten, but may stand in the settings. */
  readonly level?: 'warning'
}

function spelt(prefixes: string, ends: string): string[] {
  return prefixes.split(' ').flatMap((prefix) => ends.split(' ').map((end) => `${prefix}${end}`))
}

/** A user without a password, and where a public host is asked for mail, a host without both. */
const login: readonly Completion[] = [
  { when: ['user'], needs: ['password'] },
  { when: ['password'], needs: ['user'] },
]
const mail: readonly Completion[] = [...login, { when: ['public host'], needs: ['user', 'password'], level: 'warning' }]
const pair = (first: string, second: string): readonly Completion[] => [
  { when: [first], needs: [second] },
  { when: [second], needs: [first] },
]
const all = (...parts: readonly string[]): readonly Completion[] =>
  parts.map((part) => ({ when: [part], needs: parts.filter((other) => other !== part) }))

const images = 'POSTGRES_ POSTGRESQL_ MYSQL_ MARIADB_ PG'
const applications = 'DB_ DATABASE_ SQL_ DB PGSQL_'

/** Parts of a connection to a database, of applications and of images. */
export const databaseParts = {
  host: [...spelt(`${applications} ${images}`, 'HOST HOSTNAME SERVER'), 'DB_ADDRESS'],
  database: spelt(`${applications} ${images}`, 'NAME DATABASE DB DBNAME'),
  user: [...spelt(`${applications} ${images}`, 'USER USERNAME LOGIN'), 'SPRING_DATASOURCE_USERNAME'],
  password: [...spelt(`${applications} ${images}`, 'PASSWORD PASS PASSWD PWD PW'), 'SPRING_DATASOURCE_PASSWORD'],
  port: spelt(`${applications} ${images}`, 'PORT'),
} as const

function of(prefixes: string, part: keyof typeof databaseParts): string[] {
  const starts = prefixes.split(' ')
  return databaseParts[part].filter((key) => starts.some((start) => key.startsWith(start)))
}

export const families: readonly Family[] = [
  {
    // POSTGRES_USER is `postgres` by default, and POSTGRES_DB is POSTGRES_USER; the other images make both on demand.
    name: 'database server',
    parts: { user: of(images, 'user'), password: databaseParts.password },
    completions: [{ when: ['user'], needs: ['password'] }],
    unless: ['DATABASE_URL', 'DB_URL', 'DATABASE_DSN', 'POSTGRES_HOST_AUTH_METHOD'],
  },
  {
    name: 'database',
    parts: {
      host: of(applications, 'host'),
      database: databaseParts.database,
      user: [...of(applications, 'user'), 'SPRING_DATASOURCE_USERNAME', ...of(images, 'user')],
      'own user': [...of(applications, 'user'), 'SPRING_DATASOURCE_USERNAME'],
      password: databaseParts.password,
      'own password': [...of(applications, 'password'), 'SPRING_DATASOURCE_PASSWORD'],
      'own database': of(applications, 'database'),
    },
    completions: [
      { when: ['own user'], needs: ['password'] },
      { when: ['own database', 'own password'], needs: ['user'], level: 'warning' },
      { when: ['host', 'own user', 'own password'], needs: ['database'], level: 'warning' },
    ],
    unless: ['DATABASE_URL', 'DB_URL', 'DATABASE_DSN', 'SPRING_DATASOURCE_URL'],
  },
  {
    name: 'email',
    parts: {
      'public host': ['EMAIL_HOST', 'EMAIL_SERVER_HOST', 'EMAIL_SERVER'],
      user: ['EMAIL_HOST_USER', 'EMAIL_USER', 'EMAIL_USERNAME', 'EMAIL_SERVER_USER'],
      password: ['EMAIL_HOST_PASSWORD', 'EMAIL_PASSWORD', 'EMAIL_PASS', 'EMAIL_SERVER_PASSWORD'],
    },
    completions: mail,
    unless: ['EMAIL_URL'],
  },
  {
    name: 'mail',
    parts: {
      'public host': ['MAIL_HOST', 'MAIL_SERVER', 'SPRING_MAIL_HOST'],
      user: ['MAIL_USERNAME', 'MAIL_USER', 'SPRING_MAIL_USERNAME'],
      password: ['MAIL_PASSWORD', 'MAIL_PASS', 'SPRING_MAIL_PASSWORD'],
    },
    completions: mail,
    unless: ['MAIL_URL', 'MAILER_DSN'],
  },
  {
    name: 'SMTP',
    parts: {
      'public host': ['SMTP_HOST', 'SMTP_SERVER', 'SMTP_ADDRESS'],
      user: ['SMTP_USER', 'SMTP_USERNAME', 'SMTP_LOGIN', 'SMTP_USER_NAME', 'SMTP_AUTH_USER', 'SMTP_EMAIL'],
      password: ['SMTP_PASSWORD', 'SMTP_PASS', 'SMTP_PASSWD', 'SMTP_PWD', 'SMTP_AUTH_PASSWORD'],
    },
    completions: mail,
    unless: ['SMTP_URL'],
  },
  {
    name: 'cloud storage',
    parts: {
      id: ['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY', 'AWS_S3_ACCESS_KEY_ID'],
      secret: ['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY', 'AWS_S3_SECRET_ACCESS_KEY'],
      endpoint: ['AWS_S3_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3'],
    },
    completions: [...pair('id', 'secret'), { when: ['endpoint'], needs: ['id', 'secret'] }],
  },
  {
    name: 'S3',
    parts: {
      id: ['S3_ACCESS_KEY', 'S3_ACCESS_KEY_ID', 'S3_KEY', 'S3_ACCESS_ID'],
      secret: ['S3_SECRET_KEY', 'S3_SECRET_ACCESS_KEY', 'S3_SECRET', 'S3_ACCESS_SECRET'],
    },
    completions: pair('id', 'secret'),
  },
  {
    name: 'Cloudflare R2',
    parts: {
      id: ['R2_ACCESS_KEY_ID', 'R2_ACCESS_KEY'],
      secret: ['R2_SECRET_ACCESS_KEY', 'R2_SECRET_KEY', 'R2_ACCESS_SECRET'],
    },
    completions: pair('id', 'secret'),
  },
  {
    name: 'bKash',
    parts: {
      key: ['BKASH_APP_KEY'],
      secret: ['BKASH_APP_SECRET'],
      user: ['BKASH_USERNAME'],
      password: ['BKASH_PASSWORD'],
    },
    completions: all('key', 'secret', 'user', 'password'),
  },
  {
    name: 'Nagad',
    parts: {
      merchant: ['NAGAD_MERCHANT_ID'],
      public: ['NAGAD_PUBLIC_KEY', 'NAGAD_PG_PUBLIC_KEY'],
      private: ['NAGAD_PRIVATE_KEY', 'NAGAD_MERCHANT_PRIVATE_KEY'],
    },
    completions: all('merchant', 'public', 'private'),
  },
  {
    name: 'SSLCommerz',
    parts: {
      store: spelt('SSLCOMMERZ_ SSLCZ_', 'STORE_ID'),
      password: spelt('SSLCOMMERZ_ SSLCZ_', 'STORE_PASSWORD STORE_PASSWD STORE_PASS'),
    },
    completions: pair('store', 'password'),
  },
  {
    // The secret key alone is all that a server needs.
    name: 'Stripe',
    parts: {
      publishable: ['STRIPE_PUBLISHABLE_KEY', 'STRIPE_PUBLIC_KEY'],
      secret: ['STRIPE_SECRET_KEY', 'STRIPE_API_KEY', 'STRIPE_SECRET', 'STRIPE_LIVE_SECRET_KEY', 'STRIPE_PRIVATE_KEY'],
    },
    completions: [{ when: ['publishable'], needs: ['secret'], level: 'warning' }],
  },
  {
    name: 'web push',
    parts: { public: ['VAPID_PUBLIC_KEY', 'NEXT_PUBLIC_VAPID_PUBLIC_KEY'], private: ['VAPID_PRIVATE_KEY'] },
    completions: pair('public', 'private'),
  },
  {
    name: 'Twilio',
    parts: {
      account: ['TWILIO_ACCOUNT_SID', 'TWILIO_SID'],
      secret: ['TWILIO_AUTH_TOKEN', 'TWILIO_TOKEN', 'TWILIO_API_KEY_SECRET', 'TWILIO_API_SECRET'],
    },
    completions: pair('account', 'secret'),
  },
  {
    name: 'PayPal',
    parts: {
      id: ['PAYPAL_CLIENT_ID', 'NEXT_PUBLIC_PAYPAL_CLIENT_ID', 'VITE_PAYPAL_CLIENT_ID'],
      secret: ['PAYPAL_CLIENT_SECRET', 'PAYPAL_SECRET', 'PAYPAL_SECRET_KEY'],
    },
    completions: [{ when: ['secret'], needs: ['id'] }],
  },
]

/** The keys under which the id of a login stands whose secret is `PREFIX_CLIENT_SECRET`. */
export function idsOf(prefix: string): string[] {
  const own = ['CLIENT_ID', 'CLIENT_KEY', 'KEY', 'APP_ID', 'ID'].map((end) => `${prefix}_${end}`)
  return [
    ...own,
    ...['NEXT_PUBLIC_', 'VITE_', 'REACT_APP_', 'EXPO_PUBLIC_'].map((start) => `${start}${prefix}_CLIENT_ID`),
  ]
}
