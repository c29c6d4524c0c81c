import { createHmac } from 'node:crypto'
import type { Dialect } from '../../../src/formats/dotenv/index.ts'
import { contentsOf, contentsOfJob } from '../../../src/kinds/env/contents.ts'
import type { Observation } from '../../../src/kinds/env/observation.ts'
import { guessable, passwords } from '../../../src/kinds/env/passwords.ts'
import { decode } from '../../../src/kinds/env/text.ts'
import { strengthsOf } from '../../../src/secrecy/strength.ts'
import { ruleCases } from '../../support/rule-cases.ts'

type Change = (good: Observation) => Observation

const path = '.env.production'
const random = {
  signing: 'k7Vq2mZt9RwXp4LcYb8HdJfGaEs3UiNoTr6SvBxWz1QyKe5PjDnMhA',
  database: 'Hf83kQz2Lm9Xw4Tb7Rc1',
  broker: 'vW6nP2yKs8Jd5Gq3Zt9m',
  mail: 'Bx4Cr7Eh1Uo9Ia2Lz6Yf',
}

function base64(length: number): string {
  return Buffer.from(random.signing.slice(0, length)).toString('base64')
}

function signed(secret: string): string {
  const part = (claims: object): string => Buffer.from(JSON.stringify(claims)).toString('base64url')
  const content = `${part({ alg: 'HS256' })}.${part({ iss: 'panel', role: 'service' })}`
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`
}

/** A file as these programs read it; what else is known of it is as in a good deployment. */
function observed(
  text: string | Buffer,
  over: Partial<Observation> = {},
  readers: readonly Dialect[] = [],
): Observation {
  const dialects = readers.length > 0 ? readers : (['python-dotenv'] as const)
  const content = decode(Buffer.from(text), path)
  return {
    source: { kind: 'file', name: path, path, server: null },
    content,
    job: null,
    contents: contentsOf(path, content.text, dialects),
    example: null,
    tracked: false,
    mode: 0o600,
    loaders: dialects.map((dialect) => ({ dialect, reason: 'named in the checklist' })),
    loadersNamed: true,
    loadersGuessed: false,
    before: [],
    earlier: [],
    container: null,
    stack: 'django',
    strengths: {},
    ...over,
  }
}

const shop = `DEBUG=False
DJANGO_SETTINGS_MODULE=shop.settings.production
SECRET_KEY=${random.signing}
ALLOWED_HOSTS=shop.acme-store.io
CSRF_TRUSTED_ORIGINS=https://shop.acme-store.io,https://www.acme-store.io
CORS_ALLOWED_ORIGINS=https://www.acme-store.io
SESSION_COOKIE_SECURE=True
DATABASE_URL=postgres://shop:${random.database}@db:5432/shop
POSTGRES_PASSWORD=${random.database}
REDIS_URL=redis://:${random.broker}@redis:6379/0
EMAIL_HOST=smtp.acme-mail.io
EMAIL_HOST_USER=shop
EMAIL_HOST_PASSWORD=${random.mail}
SITE_NAME=Acme
`
const example = {
  name: `${path}.example`,
  text: `${shop.replace(/=.*$/gm, '=')}# optional\nSENTRY_DSN=\n`,
}
const good = observed(shop, { example })

const same: Change = (seen) => seen
const also =
  (over: Partial<Observation>): Change =>
  (seen) => ({ ...seen, ...over })
/** The text changed and read anew. */
const text =
  (
    change: (from: string) => string | Buffer,
    readers: readonly Dialect[] = [],
    over: Partial<Observation> = {},
  ): Change =>
  () =>
    observed(change(shop), { example, ...over }, readers)
const whole = (lines: string | Buffer, readers: readonly Dialect[] = []): Change => text(() => lines, readers)
const without = (...keys: string[]): Change => text((from) => dropped(from, keys))
const dropped = (from: string, keys: readonly string[]): string =>
  keys.reduce((left, key) => left.replace(new RegExp(`^${key}=.*\n`, 'm'), ''), from)
/** Lines `KEY=value`, in place of those of the same keys where there are some. */
const set = (lines: string, readers: readonly Dialect[] = [], over: Partial<Observation> = {}): Change =>
  text((from) => `${dropped(from, [...lines.matchAll(/^[\w-]+(?==)/gm)].map(String))}${lines}\n`, readers, over)
/** The example with other lines behind it. */
const exampleAlso = (lines: string): Partial<Observation> => ({
  example: { ...example, text: `${example.text}\n${lines}\n` },
})
/** Lines behind those of the file, and behind those of its example. */
const added = (lines: string, inExample: string): Change =>
  text((from) => `${from}${lines}\n`, [], exampleAlso(inExample))
/** A tracked file with a name that says that it is an example. */
const asTemplate =
  (lines: string, name = '.env.example'): Change =>
  () =>
    observed(lines, { tracked: true, source: { kind: 'file', name, path: name, server: null } })
/** One variable with the estimate of its password. */
async function estimated(line: string): Promise<Change> {
  const seen = observed(line)
  const known = { variables: seen.contents.variables, knownHosts: [] }
  const strengths = await strengthsOf([...passwords(known), ...guessable(known)])
  return () => ({ ...seen, strengths })
}
const [chosen, fromWords, generated, nothing] = [
  await estimated('DB_PASSWORD=sunflower87'),
  await estimated('REDIS_URL=redis://:redis123@redis:6379/0'),
  await estimated(`DB_PASSWORD=${random.database}`),
  await estimated('MYSQL_ROOT_PASSWORD=null'),
]

ruleCases({
  kind: 'env',
  good,
  scene: {
    environment: {
      name: 'production',
      url: 'https://shop.acme-store.io',
      frontend: 'https://www.acme-store.io',
      envFiles: [path],
    },
  },
  rules: {
    'no-source': { shownIn: '__tests__/kinds/env/env.test.ts' },
    unreadable: { shownIn: '__tests__/slow/kinds/env/hostile.test.ts' },
    'nothing-judged': {
      passes: [['the key of the rule is there', same, { rules: ['debug-on'] }]],
      fails: [
        ['it is not', without('DEBUG'), { rules: ['debug-on'] }],
        ['a mode is not chosen', without('DJANGO_SETTINGS_MODULE'), { rules: ['environment-not-production'] }],
        ['it is not, which is told beside another error', without('DEBUG'), { rules: ['debug-on'], required: ['A'] }],
        ['no key is there at all', whole('# nothing\n'), { rules: ['test-credential'] }],
        ['no secret is there', whole('SITE_NAME=Acme\n'), { rules: ['published-secret'] }],
        ['one secret is there, and it is empty', whole('PANEL_TOKEN=\n'), { rules: ['secret-reused'] }],
        ['there is nothing to compare with', also({ example: null }), { rules: ['example-drift'] }],
      ],
      alike: [
        ['it is not, and a pattern stands for other rules too', without('DEBUG'), { rules: ['d*'] }],
        ['no key is there, and the file alone was asked about', whole('# nothing\n'), { rules: ['crlf', 'syntax'] }],
      ],
    },
    expectation: {
      passes: [['as expected', same, { keys: { DEBUG: 'False' } }]],
      fails: [
        ['another value', set('DEBUG=false'), { keys: { DEBUG: 'False' } }],
        ['one of two readers reads another', set('T=b#c', ['compose', 'dotenv']), { keys: { T: 'b#c' } }],
      ],
      alike: [['written with quotes', set('DEBUG="False"'), { keys: { DEBUG: 'False' } }]],
    },
    suppression: {
      passes: [['a rule and a reason', set('# readiness: ignore sqlite -- read only\nDB_URL=sqlite:///a')]],
      fails: [
        ['no reason', set('# readiness: ignore sqlite\nDB_URL=sqlite:///a')],
        ['an unknown rule', set('# readiness: ignore sqlight -- read only\nDB_URL=sqlite:///a')],
      ],
      alike: [['a comment on readiness', set('# readiness: ignored by the team until spring')]],
    },
    'file-missing': {
      passes: [['it is there', same]],
      fails: [['it is not', also({ content: null })]],
      alike: [
        [
          'variables of the job in place of a file',
          also({ content: null, job: { DEBUG: 'False' }, contents: contentsOfJob('the job', { DEBUG: 'False' }) }),
        ],
      ],
    },
    'file-empty': {
      passes: [['keys', same]],
      fails: [['nothing but comments', whole('# DEBUG=False\n')]],
      alike: [['a key without a value', whole('DEBUG=\n')]],
    },
    'not-utf8': {
      passes: [['UTF-8', same]],
      fails: [['Latin-1', whole(Buffer.from('SITE_NAME=Caf\u00e9\n', 'latin1'))]],
      alike: [
        ['letters with accents in UTF-8', set('SITE_NAME=Café')],
        ['the mark of broken text itself, in UTF-8', set('SITE_NAME=a\uFFFDb')],
      ],
    },
    'nul-byte': {
      passes: [['none', same]],
      fails: [['one', set('SITE_NAME=a\0b')]],
      alike: [['two characters that stand for one', set('SITE_NAME=a\\0b')]],
    },
    bom: {
      passes: [['none', same]],
      fails: [['one', text((from) => `\uFEFF${from}`)]],
      alike: [['the same character inside of a value', set('SITE_NAME=a\uFEFFb')]],
    },
    crlf: {
      passes: [['LF', same]],
      fails: [['CRLF', text((from) => from.replaceAll('\n', '\r\n'))]],
      alike: [['the two written out', set('SITE_NAME="a\\r\\nb"')]],
    },
    syntax: {
      passes: [['assignments and comments', same]],
      fails: [
        ['a word that a shell would run', set('SITE_NAME=Acme shop', ['shell'])],
        ['an expression that is no expression', set('SITE_NAME=${Acme', ['compose'])],
        ['a blank without quotes, to phpdotenv', set('SITE_NAME=Acme shop', ['phpdotenv'])],
        ['a backslash that phpdotenv does not know', set('SITE_NAME="Acme\\shop"', ['phpdotenv'])],
      ],
      alike: [
        ['the same words in quotes', set("SITE_NAME='Acme shop'", ['shell'])],
        ['the same expression in single quotes', set("SITE_NAME='${Acme'", ['compose'])],
        ['the same blank in quotes', set('SITE_NAME="Acme shop"', ['phpdotenv'])],
        ['the same blank to dotenv of Ruby', set('SITE_NAME=Acme shop', ['ruby-dotenv'])],
      ],
    },
    'unterminated-quote': {
      passes: [['none', same]],
      fails: [['a quote that stays open', set('SITE_NAME="Acme')]],
      alike: [['an apostrophe', set("SITE_NAME=Ann's")]],
    },
    'no-equals': {
      passes: [['every key has one', same]],
      fails: [['a key alone', set('SITE_NAME')]],
      alike: [['a comment with a semicolon', set('; the shop', ['systemd'])]],
    },
    'bad-key-name': {
      passes: [['letters and underscores', same]],
      fails: [
        ['a hyphen', set('SITE-NAME=Acme')],
        ['a digit in front', set('2ND_NAME=Acme')],
      ],
      alike: [['small letters, and a digit behind', set('site_name2=Acme')]],
    },
    'space-around-equals': {
      passes: [['none', same]],
      fails: [['before and after', set('WORKERS = 4')]],
      alike: [['around a second one, inside of the value', set("QUERY='a = b'")]],
    },
    'duplicate-key': {
      passes: [['every key once', same]],
      fails: [['twice', text((from) => `${from}DEBUG=True\n`)]],
      alike: [
        ['one of them commented out', text((from) => `${from}# DEBUG=True\n`)],
        ['a key that begins with another', set('DEBUG_HEADER=x')],
      ],
    },
    'dialect-differs': {
      passes: [['all read the same', same]],
      fails: [
        ['a hash sign', set('SITE_NAME=a#b', ['compose', 'dotenv'])],
        [
          'a comment behind a switch, which decouple takes for its value',
          set('DEBUG=False # off', ['compose', 'python-decouple']),
        ],
        ['a secret, where nobody knows who reads it', set('PANEL_TOKEN="a\\nb"', [], { loadersGuessed: true })],
        ['a secret that the one reader cuts', set('PANEL_TOKEN=q8Zr#71xTnPp', ['dotenv'])],
        ['a URL that the one reader cuts', set('PANEL_DB=postgres://shop:q8Zr#71xTnPp@db/shop', ['phpdotenv'])],
      ],
      alike: [
        ['a secret that only one program reads', set('PANEL_TOKEN="a\\nb"')],
        ['the same secret in quotes', set('PANEL_TOKEN="q8Zr#71xTnPp"', ['dotenv'])],
        ['a secret with a comment behind it', set('PANEL_TOKEN=q8Zr71xTnPp #new', ['dotenv'])],
        ['a secret with a hash sign that its reader keeps', set('PANEL_TOKEN=q8Zr#71xTnPp', ['compose'])],
        ['a colour', set('THEME_COLOR=a#ff0000', ['dotenv'])],
        ['a hash sign in quotes', set("SITE_NAME='a#b'", ['compose', 'dotenv'])],
      ],
    },
    'smart-quotes': {
      passes: [['none', same]],
      fails: [['around the value', set('SITE_NAME=\u201CAcme\u201D')]],
      alike: [['an apostrophe inside of it', set('SITE_NAME=Ann\u2019s')]],
    },
    'invisible-character': {
      passes: [['none', same]],
      fails: [
        ['a no-break space', set('SITE_NAME=Acme\u00A0shop')],
        ['a zero-width space in a key', set('SITE\u200B_NAME=Acme')],
      ],
      alike: [['characters that only few keyboards have', set('SITE_NAME="Zürich – Süd"')]],
    },
    placeholder: {
      passes: [['real values', same]],
      fails: [
        ['a word that asks to be replaced', set('SECRET_KEY=changeme')],
        ['the domain of an example', set('ALLOWED_HOSTS=your-domain.com')],
        ['a sentence', set('PANEL_CLIENT_SECRET=copy_the_secret_of_the_panel')],
        ['the mark of a template', set('PANEL_TOKEN={panel_token}')],
        ['a mark that a reader takes for a comment', set('PANEL_TOKEN=#{PanelToken}#', ['dotenv'])],
        ['a list of words', set('PANEL_KEYS=changeme1,changeme2')],
        [
          'a token of a demonstration, also a public one',
          set(`PANEL_ANON_KEY=eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"iss":"panel-demo"}').toString('base64url')}.aaaa`),
        ],
        ['in a URL', set('MQ_URL=amqp://shop:{password}@mq:5672/')],
        ['a blank of words in a URL', set('MQ_URL=amqp://shop:__set_later__@mq:5672/')],
        ['a row', set('SIGNING_KEY=fedcba98fedcba98fedcba98fedcba98')],
        ['one character', set('PANEL_TOKEN=00000000-0000-0000-0000-000000000000')],
        ['a row of x in place of a key', set('PANEL_TOKEN=AKIAXXXXXXXXXXXX')],
        ['a word with what rules on passwords want', set('PANEL_PASSWORD=ChangeMe123!')],
        ['a reference that another program has to resolve', set('PANEL_TOKEN=op://shop/panel/token')],
      ],
      alike: [
        [
          'one of another variable, which is told there',
          set('PANEL_URL="${PANEL_HOME}/hooks"\nPANEL_HOME=https://panel.acme-store.io', ['python-dotenv']),
        ],
        ['a passphrase', set('PANEL_TOKEN=harbor-violet-mixing-copper-stone')],
        ['a list of generated keys', set(`PANEL_KEYS=${random.mail},${random.broker}`)],
        ['a colour as a comment', set('THEME_COLOR=#{ff}', ['dotenv'])],
        ['a key of a service account', set(`PANEL_CREDENTIALS='{"type":"service_account"}'`)],
        ['such a word inside of a name', set('TASKS=todoist')],
        ['a path of that name', set('HOMEPAGE_URL=https://shop.acme-store.io/examples')],
      ],
    },
    unresolved: {
      passes: [['no expression', same]],
      fails: [
        ['one of a template', set('SITE_NAME={{ site_name }}')],
        ['a variable that is nowhere', set('SITE_NAME=${SHOP}')],
        ['a default, to a reader that knows none', set('SITE_NAME=${SHOP:-Acme}', ['phpdotenv'])],
      ],
      alike: [
        ['a variable of a file that is read before', set('SITE_NAME=${SHOP}', ['compose'], { before: ['SHOP'] })],
        ['a variable that stands above', set('SITE_TITLE=${ALLOWED_HOSTS}')],
        ['a default', set('SITE_NAME=${SHOP:-Acme}')],
        ['a variable that stands above, to phpdotenv', set('SITE_TITLE="${ALLOWED_HOSTS}"', ['phpdotenv'])],
      ],
    },
    'published-secret': {
      passes: [['one of its own', same]],
      fails: [
        ['the default of a product', set('MINIO_ROOT_PASSWORD=minioadmin')],
        ['the default of a product under one of several ids', set('AWS_ACCESS_KEY_ID_1=minioadmin')],
        [
          'a token signed with a placeholder',
          set(`JWT_SECRET=change-me-please\nPANEL_TOKEN=${signed('change-me-please')}`),
        ],
      ],
      alike: [
        ['a token signed with a secret', set(`JWT_SECRET=${random.signing}\nPANEL_TOKEN=${signed(random.signing)}`)],
        ['the same word where no secret stands', set('MINIO_ROOT_USER=minioadmin')],
      ],
    },
    'secret-short': {
      passes: [['long enough', same]],
      fails: [
        ['short', set(`SECRET_KEY=${random.mail}`)],
        ['the one that startproject made', set(`SECRET_KEY=django-insecure-${random.signing}`)],
        ['a short one of an unknown stack', () => observed('SECRET_KEY=Q7tZ0vN4mXc2Lr9E\n', { stack: null })],
        ['a short one for tokens', set(`JWT_SECRET=${random.mail}`)],
        ['a key of Laravel that is no base64', () => observed('APP_KEY=SomeRandomString\n', { stack: 'laravel' })],
        ['a short key of Laravel', () => observed(`APP_KEY=base64:${base64(16)}\n`, { stack: 'laravel' })],
        ['a phrase about itself', set('JWT_SECRET=warehouse-production-jwt-secret-key-of-2026')],
        ['a key of Rails for builds', () => observed('SECRET_KEY_BASE_DUMMY=1\n', { stack: 'rails' })],
      ],
      alike: [
        ['32 bytes in base64', () => observed(`APP_KEY=base64:${base64(32)}\n`, { stack: 'laravel' })],
        ['a phrase of dice', set('JWT_SECRET=velvet-anchor-mosaic-thimble-orchard-lantern')],
        [
          '32 bytes, where nobody says that Django reads it',
          () => observed(`SECRET_KEY=${base64(32)}\n`, { stack: null }),
        ],
        ['the same length, of another purpose', set(`API_TOKEN=${random.mail}`)],
        ['32 bytes, which tokens need', set(`JWT_SECRET=${random.signing.slice(0, 32)}`)],
      ],
    },
    'password-weak': {
      passes: [['a generated one', generated]],
      fails: [
        ['a word and a number', chosen],
        ['in a URL', fromWords],
        ['a word of the file itself', set('DB_NAME=warehouse47\nDB_PASSWORD=warehouse47')],
        ['words of its key and praise', set('STOCK_PASSWORD=stock_password_segura')],
        ['a word and the name of the database', set('DB_NAME=warehouse\nDB_PASSWORD=warehouse-password')],
        ['in a connection string', set('STOCK_DB=Server=db;Database=stock;User Id=stock;Password=stock2024')],
        ['in one of Go', set('STOCK_DB=stock:stock2024@tcp(db:3306)/stock')],
        ['in one of libpq', set('STOCK_DB=host=db user=stock password=stock2024 dbname=stock')],
        ['in one of Java', set('STOCK_DB=jdbc:sqlserver://db:1433;databaseName=stock;user=stock;password=stock2024')],
        ['in one of Oracle', set('STOCK_DB=jdbc:oracle:thin:stock/stock2024@db:1521/STOCK')],
        ['of a broker whose account is a default', set('STOCK_BROKER_URL=amqp://guest:guest@mq//')],
        ['of an image that has user and password in one', set('NEO4J_AUTH=neo4j/password')],
        ['a cookie that is a secret', set('RELEASE_COOKIE=cookie')],
        ['the name of the product as its key', set('PANEL_SECRET_KEY=panel')],
        ['in an object of JSON', set(`STOCK_DB='{"host":"db","user":"stock","password":"postgres"}'`)],
        ['the names of the file as a secret', set('DB_NAME=warehouse\nPANEL_APP_SECRET=warehouse-panel-secret')],
        ['a word with a long number', set('STORE_SECRET_KEY=minio12345')],
        ['words with numbers for letters', set('PANEL_WEBHOOK_SECRET=w3bh00k-s3cr3t')],
        ['a row of a French keyboard', set('PANEL_API_KEY=azertyuiop')],
        ['a part of the name of the database', set('DB_NAME=warehouse_live\nPANEL_TOKEN=warehouse_panel_token')],
        ['a salt of words', set('PANEL_SALT=my_salt')],
        [
          'words that tell how to make it',
          set('PANEL_SECRET=use-openssl-rand-hex-32\nPANEL_PASSWORD=some_random_string'),
        ],
        ['a word of a dictionary as a secret', await estimated('PANEL_SECRET=monkey')],
        ['a number as a secret', set('PANEL_SECRET=12345678')],
        ['none, to a public host', set('REDIS_URL=redis://cache.acme-store.io:6379/0')],
        ['none, of a root', set('SHOP_DB_URL=mysql://root@db/shop')],
        ['none is asked for', set('POSTGRES_HOST_AUTH_METHOD=trust')],
        ['an empty one is allowed', set('MARIADB_ALLOW_EMPTY_ROOT_PASSWORD=yes')],
        ['a word as the key of a store', set('S3_SECRET_KEY=secret-key')],
        ['a word that encrypts', set('NOTES_ENCRYPTION_KEY=password')],
        ['words written together', set('PANEL_SECRET=myadminsecret\nPANEL_TOKEN=testtoken')],
        ['the words of the key', set('SEARCH_MASTER_KEY=searchMaster')],
        ['hardly anything', set('SEARCH_API_KEY=abc')],
        ['null, which an image takes as it is', nothing],
      ],
      alike: [
        ['null, which means none', set('CACHE_PASSWORD=null')],
        ['no password for an image that can do without', set('NEO4J_AUTH=none')],
        ['a cookie that is none', set('SESSION_COOKIE=cookie')],
        ['an amount of rounds', set('PASSWORD_SALT_ROUNDS=12')],
        ['a rate of logins', set('LOGIN_RATE_LIMIT=5/m')],
        ['an address of a login', set('LOGIN_PAGE=shop/login')],
        ['a switch whose name speaks of passwords', set('DB_PASS_THROUGH=false')],
        ['what is traded', set('DEFAULT_TOKEN=WETH')],
        ['what is traded, as a word', await estimated('DEFAULT_TOKEN=ethereum')],
        ['a short secret of a machine', await estimated('PANEL_SECRET=q8Zr71xTnP')],
        [
          'a token that a service wants as user and as password',
          set('SMTP_USER=5b9f8d2c-41d7-4c6e-9a3b-7e2f10c4d8aa\nSMTP_PASS=5b9f8d2c-41d7-4c6e-9a3b-7e2f10c4d8aa'),
        ],
        [
          'a generated one in a connection string',
          set(`STOCK_DB=Server=db;Database=stock;User Id=stock;Password=${random.mail}`),
        ],
        ['settings in JSON without a login', set(`STOCK_VIEW='{"host":"db","theme":"dark"}'`)],
        ['a user of a database whose password stands beside the URL', set(`SHOP_URL=postgres://shop@db/shop`)],
        ['a login by certificate', whole('DATABASE_URL=postgres://root@db/shop?sslcert=/run/shop.crt\n')],
        ['the half of a key that says who asks', set('STORE_ACCESS_KEY=warehouse')],
        ['the name of a key in a store of sessions', set('SESSION_KEY=shop')],
        ['a switch under the name of a token', set('PANEL_CSRF_TOKEN=on')],
        [
          'the password of an image that makes its own',
          whole('MARIADB_RANDOM_ROOT_PASSWORD=yes\n'),
          { rules: ['p*', 'debug-on', 'crlf'] },
        ],
        ['an amount whose name speaks of passwords', set('PASSWORD_RESET_TIMEOUT=600')],
        ['none, in a private network', set('REDIS_URL=redis://redis:6379/0')],
      ],
    },
    'secret-reused': {
      passes: [['one for each', same]],
      fails: [['that of the database for mail', set(`EMAIL_HOST_PASSWORD=${random.database}`)]],
      alike: [['two names of one password', set(`DB_PASSWORD=${random.database}`)]],
    },
    'credentials-disagree': {
      passes: [['the same', same]],
      fails: [
        ['another password', set(`POSTGRES_PASSWORD=${random.broker}`)],
        ['another port', set('DATABASE_URL=postgres://shop:a@db:6432/shop\nPOSTGRES_PASSWORD=a\nDB_PORT=5433')],
      ],
      alike: [
        ['the same, escaped', set("POSTGRES_PASSWORD='a@b/c'\nDATABASE_URL=postgres://shop:a%40b%2Fc@db:5432/shop")],
        ['of another engine', set(`MYSQL_PASSWORD=${random.broker}`)],
        [
          'of the superuser, beside those of the application',
          set(`POSTGRES_USER=root\nPOSTGRES_PASSWORD=${random.mail}\nDB_USER=shop\nDB_PASSWORD=${random.database}`),
        ],
      ],
    },
    'url-invalid': {
      passes: [['well formed', same]],
      fails: [
        ['an @ that is not escaped', set('DATABASE_URL=postgres://shop:a@b@db:5432/shop')],
        ['an @ and a slash', set('DATABASE_URL=postgres://shop:a@b/c@db:5432/shop')],
        ['an @ and a hash', set("SHOP_URL='amqp://shop:a@b#c@mq:5672/'")],
        ['a bracket', set('DATABASE_URL=postgres://shop:a[b@db:5432/shop')],
        ['a port of Java that is none', set('SHOP_URL=jdbc:postgresql://db:port/shop')],
        ['neither a host nor a database', set('DATABASE_URL=postgres://')],
        ['a broker without a host', set('REDIS_URL=redis:///0')],
      ],
      alike: [
        ['an @ of a parameter', set('MAILER_URL=smtp://shop:a@mail:25?from=shop@acme-store.io')],
        ['parameters of Java', set('SHOP_URL=jdbc:sqlserver://db:1433;databaseName=shop')],
        ['the address of IPv6', set('SHOP_URL=postgres://shop:a@[fd00::1]:5432/shop')],
        ['an @ that is', set('DATABASE_URL=postgres://shop:a%40b@db:5432/shop')],
        ['no host, of a file', set('DATABASE_URL=sqlite:///var/shop.db')],
        ['no host, over the socket of the machine', set('DATABASE_URL=postgres:///shop')],
        ['a user over the socket', set('DATABASE_URL=postgresql://shop@/shop')],
      ],
    },
    'url-local': {
      passes: [['the name of a service', same, { runtime: 'container' }]],
      fails: [
        ['this machine, from a container', set('CACHE_URL=redis://localhost:6379/0'), { runtime: 'container' }],
        [
          'of a service that a driver of Laravel asks',
          set('SESSION_DRIVER=redis\nCACHE_STORE=file\nREDIS_HOST=127.0.0.1', [], { stack: 'laravel' }),
          { runtime: 'container', stack: 'laravel' },
        ],
      ],
      alike: [
        [
          'what another variable says, which is told there',
          () => observed('PANEL_CALLBACK="${HOME_OF_PANEL}/back"\n', { before: ['HOME_OF_PANEL'] }),
          { runtime: 'container' },
        ],
        ['every address, to listen on', set('PANEL_API_HOST=0.0.0.0'), { runtime: 'container' }],
        [
          'of a service that no driver of Laravel asks',
          set('CACHE_STORE=file\nMEMCACHED_HOST=127.0.0.1', [], { stack: 'laravel' }),
          { runtime: 'container', stack: 'laravel' },
        ],
        ['the address that the application listens on', set('BIND_HOST=127.0.0.1'), { runtime: 'container' }],
        ['this machine, where it runs on it', set('CACHE_URL=redis://localhost:6379/0'), { runtime: 'host' }],
      ],
    },
    'tls-off': {
      passes: [['inside of a private network', same]],
      fails: [
        ['a public broker', set(`REDIS_URL=redis://:${random.broker}@cache.acme-store.io:6379/0`)],
        ['a public database', set('DATABASE_URL=postgres://a:b@db.acme-store.io/shop?sslmode=disable')],
        ['no verification', set('NODE_TLS_REJECT_UNAUTHORIZED=0')],
        ['no verification, said the other way round', set('GIT_SSL_NO_VERIFY=1')],
        ['a public database of MySQL', set('SHOP_URL=mysql://a:b@db.acme-store.io/shop?ssl-mode=DISABLED')],
        ['a public MongoDB', set('SHOP_URL=mongodb://a:b@db.acme-store.io/shop?tls=false')],
        ['a public database of Java', set('SHOP_URL=jdbc:mysql://db.acme-store.io/shop?useSSL=false')],
        ['a cookie', set('SESSION_SECURE_COOKIE=false')],
        ['a cookie in other words', set('PANEL_SECURE_COOKIE=false\nJWT_COOKIE_SECURE=False')],
        ['no verification, of npm', set('NPM_CONFIG_STRICT_SSL=false')],
        ['no verification, of a search', set('SEARCH_SSL_VERIFICATIONMODE=none')],
        ['public mail of Flask', set('MAIL_USE_TLS=False\nMAIL_SERVER=smtp.acme-mail.io')],
        ['public mail', set('EMAIL_USE_TLS=False')],
      ],
      alike: [
        ['mail with the other kind of TLS', set('EMAIL_USE_TLS=False\nEMAIL_USE_SSL=True')],
        ['mail that begins in plain and changes to TLS', set('SMTP_SECURE=false\nSMTP_HOST=smtp.acme-mail.io')],
        ['mail to a relay', set('EMAIL_USE_TLS=False\nEMAIL_HOST=relay')],
        ['verification that is on', set('GIT_SSL_NO_VERIFY=0\nCACHE_SKIP_TLS_VERIFY=false')],
        ['a private database', set('DATABASE_URL=postgres://a:b@db/shop?sslmode=disable')],
        ['a public broker with TLS', set(`REDIS_URL=rediss://:${random.broker}@cache.acme-store.io:6379/0`)],
      ],
    },
    'debug-on': {
      passes: [['off', same]],
      fails: [
        ['on', set('DEBUG=1')],
        ['on behind what ends a line to Python', whole('# a\u2028DEBUG=1\nA=1\n', ['django-environ'])],
        ['on in a container of WordPress', set('WORDPRESS_DEBUG=1')],
        ['everything is logged', set('LOG_LEVEL=debug')],
        ['all that npm packages log', () => observed('DEBUG=*\n', { stack: 'node' })],
        ['what one package logs', () => observed('DEBUG=koa:*\n', { stack: 'node' })],
        ['the debugger of Node', set('NODE_OPTIONS=--max-old-space-size=512 --inspect=0.0.0.0:9229')],
        ['the debugger of Java', set('JAVA_TOOL_OPTIONS=-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005')],
        ['the debugger of PHP', set('XDEBUG_MODE=develop,debug')],
        ['the console of a database', set('SPRING_H2_CONSOLE_ENABLED=true')],
        ['endpoints with the memory', set('MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE=*')],
        ['everything is logged, in the words of .NET', set('Logging__LogLevel__Default=Debug')],
        ['a console without its PIN', () => observed('WERKZEUG_DEBUG_PIN=off\n', { stack: 'flask' })],
      ],
      alike: [
        ['an area of a Node application', () => observed('DEBUG=jobs\n', { stack: 'node' })],
        ['other options of Node', set('NODE_OPTIONS=--inspector-free')],
        ['other options of Java', set('JAVA_TOOL_OPTIONS=-Xmx512m')],
        ['a profiler of PHP', set('XDEBUG_MODE=off')],
        ['endpoints of health', set('MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE=health,prometheus')],
        ['a switch whose name begins so', set('DEBUG_PROPAGATE_EXCEPTIONS=True')],
      ],
    },
    'boolean-unclear': {
      passes: [['clear', same]],
      fails: [
        ['misspelt', set('DEBUG=Flase')],
        ['a misspelt switch of the project', set('ENABLE_REVIEWS=ture')],
      ],
      alike: [
        ['another word for it', set('DEBUG=off')],
        ['names, which npm calls DEBUG', text(() => 'DEBUG=shop:*\n', [], { stack: 'node' })],
        ['a name, which npm calls DEBUG', text(() => 'DEBUG=jobs\n', [], { stack: 'node' })],
      ],
    },
    'environment-not-production': {
      passes: [['production', same]],
      fails: [
        ['staging', set('ENVIRONMENT=staging')],
        ['settings for development', set('DJANGO_SETTINGS_MODULE=shop.settings.dev')],
        ['Node without a mode', set('NODE_ENV=')],
        ['a profile of Spring among others', set('SPRING_PROFILES_ACTIVE=postgres, dev')],
        ['.NET', set('DOTNET_ENVIRONMENT=Development')],
        ['Gin', set('GIN_MODE=test')],
        ['Elixir', set('MIX_ENV=dev')],
      ],
      alike: [
        ['profiles of Spring whose names begin so', set('SPRING_PROFILES_ACTIVE=prod,devtools-off')],
        ['Gin', set('GIN_MODE=release')],
        ['a module whose name begins so', set('DJANGO_SETTINGS_MODULE=devices.settings')],
      ],
    },
    'django-hosts': {
      passes: [['the host', same]],
      fails: [
        ['every host', set('ALLOWED_HOSTS=*')],
        ['with a scheme', set('ALLOWED_HOSTS=https://shop.acme-store.io')],
        ['another host', set('ALLOWED_HOSTS=api.acme-store.io')],
        ['none', set('ALLOWED_HOSTS=')],
        ['with a prefix of the project', whole('DJANGO_DEBUG=0\nACME_ALLOWED_HOSTS=api.acme-store.io\n')],
      ],
      alike: [
        ['none that a webhook may call', set('WEBHOOK_ALLOWED_HOSTS=')],
        ['none of a part beside them', set('ACME_ALLOWED_HOSTS=')],
        ['every host below one', set('ALLOWED_HOSTS=.acme-store.io')],
      ],
    },
    'django-cookies-tls': {
      passes: [['on', same]],
      fails: [
        ['off', set('SESSION_COOKIE_SECURE=False')],
        ['both kinds of TLS for mail', set('EMAIL_USE_TLS=True\nEMAIL_USE_SSL=True')],
      ],
      alike: [
        ['one kind of TLS for mail', set('EMAIL_USE_TLS=False\nEMAIL_USE_SSL=True')],
        ['off, of a cookie that a script may read', set('CSRF_COOKIE_HTTPONLY=False')],
      ],
    },
    'csrf-origins': {
      passes: [['origins', same]],
      fails: [['hosts', set('CSRF_TRUSTED_ORIGINS=shop.acme-store.io')]],
      alike: [['every host below one', set('CSRF_TRUSTED_ORIGINS=https://*.acme-store.io')]],
    },
    cors: {
      passes: [['the frontend', same]],
      fails: [
        ['everybody', set('CORS_ALLOW_ALL_ORIGINS=True')],
        ...[
          'CORS_ORIGIN_WHITELIST',
          'CORS_ORIGINS',
          'BACKEND_CORS_ORIGINS',
          'CORS_ALLOW_ORIGINS',
          'ALLOWED_ORIGINS',
        ].map((name): [string, Change] => [`everybody by ${name}`, set(`${name}=*`)]),
        ['everybody by an older name', set('CORS_ORIGIN_ALLOW_ALL=True')],
        ['an open expression by an older name', set('CORS_ORIGIN_REGEX_WHITELIST=^https://www')],
        ['not the frontend', set('CORS_ALLOWED_ORIGINS=https://admin.acme-store.io')],
        ['an expression without its end', set('CORS_ALLOWED_ORIGIN_REGEXES=^https://www')],
        ['an expression in place of a list', set("CORS_ALLOW_ORIGIN='^https://.*.acme-store.io'")],
        ['capital letters', set('CORS_ALLOWED_ORIGINS=https://WWW.acme-store.io')],
        ['the usual port', set('CORS_ALLOWED_ORIGINS=https://www.acme-store.io:443')],
        ['everybody, with which Django does not start', set('CORS_ALLOWED_ORIGINS=*')],
        ['everybody, as cors of npm sends it back', () => observed('CORS_ORIGIN=true\n', { stack: 'node' })],
        ['the origin null', set('CORS_ALLOWED_ORIGINS=null,https://www.acme-store.io')],
      ],
      alike: [
        ['a closed expression in place of a list', set("CORS_ORIGIN='^https://(www\\.)?acme-store\\.io$'")],
        [
          'none, as Laravel writes it',
          () => observed('CORS_ALLOWED_ORIGINS=null\nCORS_ORIGIN=https://www.acme-store.io\n', { stack: 'laravel' }),
        ],
        ['everybody, switched off', set('CORS_ALLOW_ALL_ORIGINS=False')],
        [
          'nobody, as cors of npm reads it',
          () => observed('CORS_ORIGIN=false\nALLOWED_ORIGINS=https://www.acme-store.io\n', { stack: 'node' }),
        ],
      ],
    },
    sqlite: {
      passes: [['a server', same]],
      fails: [['a file', set('DATABASE_URL=sqlite:///var/shop.db')]],
      alike: [['the format of an export', set('EXPORT_FORMAT=sqlite3')]],
    },
    'dev-service': {
      passes: [['of production', same]],
      fails: [
        ['the default account', set('BROKER_URL=amqp://guest:guest@rabbit:5672//')],
        ['an emulator', set('AWS_ENDPOINT=http://localstack:4566')],
      ],
      alike: [['an account of that name with its own password', set('BROKER_URL=amqp://guest:x8Qv@rabbit:5672//')]],
    },
    'dev-mail': {
      passes: [['a mail service', same]],
      fails: [
        ['the console', set('EMAIL_BACKEND=django.core.mail.backends.console.EmailBackend')],
        ['a trap', set('EMAIL_HOST=mailhog')],
        ['a trap of a service that sends as well', set('EMAIL_HOST=sandbox.smtp.mailtrap.io')],
      ],
      alike: [
        ['the backend that sends', set('EMAIL_BACKEND=django.core.mail.backends.smtp.EmailBackend')],
        ['a host whose name begins so', set('EMAIL_HOST=mailhogwarts.io')],
        ['the host from which the service of a trap sends', set('EMAIL_HOST=live.smtp.mailtrap.io')],
      ],
    },
    'test-credential': {
      passes: [['none', same]],
      fails: [
        ['a test key', set(`STRIPE_SECRET_KEY=sk_test_${random.mail}`)],
        ['a sandbox', set('BKASH_MODE=sandbox')],
      ],
      alike: [
        ['the sandbox switched off', set('BKASH_SANDBOX=false')],
        ['a name with such letters in it', set('DB_NAME=disk_test_data')],
      ],
    },
    'public-secret': {
      passes: [['none', same]],
      fails: [
        ['a secret in the bundle', set(`NEXT_PUBLIC_API_SECRET=${random.mail}`)],
        ['a key that is paid by the request', set(`VITE_GEMINI_API_KEY=AIzaSy${random.mail}${random.broker}`)],
        ['a connection', set('NEXT_PUBLIC_DATABASE_URL=postgres://db/shop')],
        ['a key that speaks for its owner', set(`VITE_ASSISTANT=sk-proj-${random.mail}${random.broker}`)],
      ],
      alike: [
        ['a name of a secret with no value', set('NEXT_PUBLIC_API_SECRET=null')],
        ['a key for maps', set(`VITE_GOOGLE_MAPS_API_KEY=AIzaSy${random.mail}${random.broker}`)],
        ['the address of an API', set('VITE_API_URL=https://api.acme-store.io/v1')],
        ['a key that is made for it', set(`NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY=pk_live_${random.mail}`)],
      ],
    },
    'missing-key': {
      passes: [['every key of the example', same]],
      fails: [
        ['one is missing', without('SECRET_KEY')],
        ['one that the checklist requires', same, { required: ['STORE_ID'] }],
        ['one of two readers does not set it', set('"T"=x', ['docker-run', 'dotenv']), { required: ['T'] }],
      ],
      alike: [
        ['its value stands in a file', set('SECRET_KEY_FILE=/run/secrets/key')],
        ['the example calls it optional', also(exampleAlso('# optional\nSTORE_ID='))],
        ['keys of the server, of a file for the bundle alone', whole('VITE_API_URL=/api\nNODE_ENV=production\n')],
      ],
    },
    'empty-required': {
      passes: [['every key has a value', same]],
      fails: [
        ['one has none', set('SECRET_KEY=')],
        ['a secret that no example has', set('PANEL_API_KEY=')],
        ['one that the checklist requires', set('SITE_NAME='), { required: ['SITE_NAME'] }],
        ['one is blank', set('SECRET_KEY=" "')],
        ['one that its own line calls required', set('SITE_OWNER=   # required: who answers', ['dotenv'])],
        ['one that the checklist requires is blank', set('SITE_NAME="\u200b"'), { required: ['SITE_NAME'] }],
      ],
      alike: [
        ['its value stands in a file', set('SECRET_KEY=\nSECRET_KEY_FILE=/run/secrets/key')],
        ['an error tracker that is switched off', set('PANEL_DSN=')],
        ['a setting that no example has', set('PANEL_COLOR=')],
        ['one that is required in some cases alone', set('PANEL_COLOR=   # required if PANEL is on', ['dotenv'])],
        ['the check lets it be empty', set('SITE_NAME='), { 'allow-empty': ['SITE_NAME'] }],
      ],
    },
    'group-incomplete': {
      passes: [['all are set', same]],
      fails: [
        ['one is not', without('EMAIL_HOST_PASSWORD')],
        ['one of a group of the checklist', same, { groups: { site: ['SITE_NAME', 'SITE_OWNER'] } }],
        ['a user of an image without a password', whole('MYSQL_USER=shop\n')],
        ['a user of a database as Laravel spells it', whole('DB_USERNAME=shop\nDB_PASSWORD=null\n')],
        ['half of a login of Spring', whole(`SPRING_MAIL_PASSWORD=${random.mail}\n`)],
        ['half of a key of a cloud', whole('S3_ACCESS_KEY=AKIAZ7QH2M4T6W8Y3B5D\n')],
        ['a secret of a client without its id', whole(`AUTH_GITHUB_CLIENT_SECRET=${random.mail}\n`)],
      ],
      alike: [
        ['a relay of the own network', text((from) => `${dropped(from, ['EMAIL_.*'])}EMAIL_HOST=relay\n`)],
        ['parts of a database that its URL makes whole', set('POSTGRES_USER=shop')],
        ['an image that has defaults for the rest', whole(`POSTGRES_PASSWORD=${random.database}\n`)],
        ['Laravel', whole(`DB_DATABASE=shop\nDB_USERNAME=shop\nDB_PASSWORD=${random.database}\n`)],
        ['written together', whole(`DBNAME=shop\nDBUSER=shop\nDBPASS=${random.database}\n`)],
        ['no login, as Laravel writes it', whole('MAIL_HOST=relay\nMAIL_USERNAME=null\nMAIL_PASSWORD=null\n')],
        ['a login of mail as Mastodon spells it', whole(`SMTP_LOGIN=shop\nSMTP_PASSWORD=${random.mail}\n`)],
        ['a server that needs no key for browsers', whole(`STRIPE_SECRET_KEY=sk_live_${random.mail}\n`)],
        ['the id of a client, built into the bundle', whole(`X_CLIENT_SECRET=${random.mail}\nVITE_X_CLIENT_ID=shop\n`)],
      ],
    },
    'example-drift': {
      passes: [['the same keys', same]],
      fails: [['commented out', added('# WORKERS=2', '# optional\nWORKERS=4')]],
      alike: [['commented out in both', added('# WORKERS=2', '# WORKERS=4')]],
    },
    'same-as-example': {
      passes: [['a secret of its own', added(`API_TOKEN=${random.mail}`, 'API_TOKEN=')]],
      fails: [['that of the example', added(`API_TOKEN=${random.mail}`, `API_TOKEN=${random.mail}`)]],
      alike: [['an ordinary value of the example', added('WORKERS=4', 'WORKERS=4')]],
    },
    tracked: {
      passes: [['git does not', same]],
      fails: [
        ['git does', also({ tracked: true })],
        ['git does not say', also({ tracked: { unknown: 'no git work tree' } }), { rules: ['tracked'] }],
        ['a real secret in a file that is there to be copied', asTemplate(`API_TOKEN=${random.mail}\n`)],
        [
          'a real login in one',
          asTemplate(`DATABASE_URL=postgres://shop:${random.mail}@db/shop\n`, '.env.prod.sample'),
        ],
      ],
      alike: [
        ['git does, and nothing secret is in it', () => observed('WORKERS=4\n', { tracked: true })],
        [
          'a key of one letter in a file that is there to be copied',
          asTemplate(`PANEL_PRIVATE_KEY=${Buffer.from(`-----BEGIN-----\n${'Z'.repeat(40)}\n`).toString('base64')}\n`),
        ],
        ['a file that is there to be copied', asTemplate('API_TOKEN=your-token\nDB_PASSWORD=secret\nSALT=\n')],
      ],
    },
    permissions: {
      passes: [['for its owner alone', same]],
      fails: [
        ['everybody may write it', also({ mode: 0o666 })],
        [
          'everybody on the server may read it',
          also({ mode: 0o644, source: { kind: 'file', name: path, path: null, server: 'app' } }),
        ],
      ],
      alike: [['everybody may read it, as git checks files out', also({ mode: 0o644 })]],
    },
  },
})
