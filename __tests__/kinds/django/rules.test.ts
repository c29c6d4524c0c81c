import { readModule } from '../../../src/formats/python/assignments.ts'
import type { Observation } from '../../../src/kinds/django/observation.ts'
import { ruleCases } from '../../support/rule-cases.ts'

type Change = (good: Observation) => Observation

const file = 'shop/settings.py'

function observed(text: string): Observation {
  return { files: [file], modules: [{ file, ...readModule(text, file) }], faults: [] }
}

const middleware = [
  'django.middleware.security.SecurityMiddleware',
  'django.middleware.csrf.CsrfViewMiddleware',
  'django.middleware.clickjacking.XFrameOptionsMiddleware',
]

/** Settings in which every rule is met, one a line. */
const settings = [
  'DEBUG = False',
  'SECRET_KEY = os.environ["SECRET_KEY"]',
  'ALLOWED_HOSTS = ["shop.example", "www.shop.example"]',
  'SECURE_SSL_REDIRECT = True',
  'SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365',
  'SESSION_COOKIE_SECURE = True',
  'CSRF_COOKIE_SECURE = True',
  `MIDDLEWARE = ${JSON.stringify(middleware)}`,
  'CSRF_TRUSTED_ORIGINS = ["https://shop.example"]',
  'DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "PASSWORD": env("P"), "CONN_MAX_AGE": 600}}',
]
const good = observed(settings.join('\n'))

const same: Change = (seen) => seen
/** One setting written otherwise, or added. */
const where = (name: string, ...lines: readonly string[]): Change => {
  const kept = settings.filter((one) => !one.startsWith(`${name} =`))
  return () => observed([...kept, ...lines].join('\n'))
}
const without = (name: string): Change => where(name)
const set = (line: string): Change => where(line.split(' ')[0] ?? '', line)

ruleCases({
  kind: 'django',
  good,
  rules: {
    'file-missing': { shownIn: '__tests__/kinds/django/django.test.ts' },
    unparsable: {
      passes: [['all is understood', same]],
      fails: [
        ['a bracket that stays open', (seen) => ({ ...seen, faults: [{ message: 'a bracket stays open', file }] })],
      ],
      alike: [['a bracket in a text', set('TITLE = "(draft"')]],
    },
    'not-decidable': {
      passes: [['literals, and a secret from the environment', same]],
      fails: [
        ['the switch comes from the environment', set('DEBUG = os.environ.get("DEBUG") == "1"')],
        ['an absent setting may be imported', where('SECURE_HSTS_SECONDS', 'from company import *')],
      ],
      alike: [
        ['computed of literals', set('SECURE_HSTS_SECONDS = 2 * 31_536_000')],
        ['defaults of which the names are literal', set('CSRF_TRUSTED_ORIGINS = []')],
      ],
    },
    debug: {
      passes: [['off', same]],
      fails: [
        ['on', set('DEBUG = True')],
        ['a text of the environment, which is always true', set('DEBUG = os.environ.get("DEBUG", False)')],
      ],
      alike: [
        ['off in the end', where('DEBUG', 'DEBUG = True', 'DEBUG = False')],
        ['not set, and off by default', without('DEBUG')],
      ],
    },
    'debug-default': {
      passes: [['a literal', same]],
      fails: [
        ['on where the variable is forgotten', set('DEBUG = env.bool("DEBUG", default=True)')],
        ['on unless a variable says no', set('DEBUG = os.environ.get("DEBUG") != "False"')],
        [
          'on in the stage that is the default',
          where('DEBUG', 'STAGE = os.getenv("STAGE", "dev")', 'DEBUG = STAGE == "dev"'),
        ],
        [
          'by the scheme of the reader',
          where('DEBUG', 'env = environ.Env(DEBUG=(bool, True))', 'DEBUG = env("DEBUG")'),
        ],
        ['of a class of settings', set('DEBUG = values.BooleanValue(True)')],
      ],
      alike: [
        ['off where the variable is forgotten', set('DEBUG = env.bool("DEBUG", default=False)')],
        ['off where the variable of production is forgotten', set('DEBUG = not env.bool("PRODUCTION", default=True)')],
        ['a variable that has to be there', set('DEBUG = os.environ["STAGE"] == "dev"')],
        [
          'another key of the scheme',
          where('DEBUG', 'env = Env(SILK=(bool, True), DEBUG=(bool, False))', 'DEBUG = env("DEBUG")'),
        ],
        [
          'a scheme that the call overrules',
          where('DEBUG', 'env = Env(DEBUG=(bool, True))', 'DEBUG = env("DEBUG", default=False)'),
        ],
      ],
    },
    'secret-key': {
      passes: [['from the environment', same]],
      fails: [
        ['a literal', set('SECRET_KEY = "django-insecure-" "abc"')],
        ['not set', without('SECRET_KEY')],
      ],
      alike: [
        ['from a file', set('SECRET_KEY = open("/run/secrets/key").read()')],
        ['from the template of a deployment', set('SECRET_KEY = "{{ secret_key }}"')],
      ],
    },
    'secret-default': {
      passes: [['no default', same]],
      fails: [
        ['a default', set('SECRET_KEY = config("SECRET_KEY", default="7fQk2Lx9Zp41sVbA")')],
        ['a default of any reader of options', set('SECRET_KEY = opts.get("SECRET_KEY", "key")')],
        ['what stands behind an or', set('SECRET_KEY = os.environ.get("K") or "7fQk2Lx9"')],
        ['by the scheme of the reader', where('SECRET_KEY', 'env = Env(K=(str, "7fQk2Lx9"))', 'SECRET_KEY = env("K")')],
      ],
      alike: [
        ['an empty default', set('SECRET_KEY = config("SECRET_KEY", default="")')],
        ['an entry of a map', set('SECRET_KEY = load(keys.get("main", "of-the-vault"))')],
      ],
    },
    'literal-secret': {
      passes: [['passwords from the environment', same]],
      fails: [
        ['a setting', set('EMAIL_HOST_PASSWORD = "7fQk2Lx9Zp41sVbA"')],
        ['a URL of a cache', set('CACHES = {"default": {"LOCATION": "redis://:7fQk2Lx9@redis/0"}}')],
      ],
      alike: [
        ['a class whose path speaks of passwords', set('AUTH_PASSWORD = "django.contrib.auth.hashers.Argon2"')],
        ['rates of what speaks of passwords', set('LOGIN_RATE_LIMITS = {"reset_password": "3/h/ip"}')],
        ['what a template of the deployment fills in', set('EMAIL_HOST_PASSWORD = "{{ mail_password }}"')],
        ['names under which something is stored', set('REDIS_KEYS = {"user_key": "people", "cart_token": "carts"}')],
        ['labels beside the names of fields', set('HELP = {"password": "Enter your password"}')],
        ['how long something is good for', set('AUTH_TOKEN_VALIDITY = "1d"')],
        ['rates inside of other settings', set('REST = {"THROTTLE_RATES": {"password": "3/hour"}}')],
        [
          'the address of an error tracker, which only takes in reports',
          set('SENTRY_DSN = "https://0a1b2c3d4e5f60718293a4b5c6d7e8f9@o1.ingest.sentry.io/42"'),
        ],
        ['a URL without a password', set('CACHES = {"default": {"LOCATION": "redis://redis/0"}}')],
      ],
    },
    'allowed-hosts': {
      passes: [['the names of the site', same]],
      fails: [
        ['every name', set('ALLOWED_HOSTS = ["*"]')],
        ['none', set('ALLOWED_HOSTS = []')],
        ['an address with its scheme', set('ALLOWED_HOSTS = ["https://shop.example"]')],
        ['only this machine', set('ALLOWED_HOSTS = ["localhost"]')],
        ['every name by default, in a text', set('ALLOWED_HOSTS = os.getenv("HOSTS", "*").split(",")')],
        ['every name by default, of one item', set('ALLOWED_HOSTS = [os.getenv("HOST", "*")]')],
        ['every name by default, in a list', set('ALLOWED_HOSTS = env.list("HOSTS", default=["*"])')],
      ],
      alike: [
        ['a name by default', set('ALLOWED_HOSTS = env.list("HOSTS", default=["shop.example"])')],
        ['every name below one', set('ALLOWED_HOSTS = [".shop.example", "localhost"]')],
      ],
    },
    'ssl-redirect': {
      passes: [['on', same]],
      fails: [
        ['off', set('SECURE_SSL_REDIRECT = False')],
        ['not set', without('SECURE_SSL_REDIRECT')],
      ],
      alike: [['on in production', where('SECURE_SSL_REDIRECT', 'if not DEBUG:', '    SECURE_SSL_REDIRECT = True')]],
    },
    hsts: {
      passes: [['a year', same]],
      fails: [
        ['an hour', set('SECURE_HSTS_SECONDS = 3600')],
        ['not set', without('SECURE_HSTS_SECONDS')],
      ],
      alike: [['180 days', set('SECURE_HSTS_SECONDS = 15_552_000')]],
    },
    'session-cookie-secure': {
      passes: [['on', same]],
      fails: [['off', set('SESSION_COOKIE_SECURE = False')]],
      alike: [
        [
          'on outside of development',
          where('SESSION_COOKIE_SECURE', 'if DEBUG:', '    pass', 'else:', '    SESSION_COOKIE_SECURE = True'),
        ],
      ],
    },
    'csrf-cookie-secure': {
      passes: [['on', same]],
      fails: [['not set', without('CSRF_COOKIE_SECURE')]],
      alike: [['no such cookie', where('CSRF_COOKIE_SECURE', 'CSRF_USE_SESSIONS = True')]],
    },
    'session-cookie-httponly': {
      passes: [['the default', same]],
      fails: [['off', set('SESSION_COOKIE_HTTPONLY = False')]],
      alike: [['the other cookie, which a script may read', set('CSRF_COOKIE_HTTPONLY = False')]],
    },
    'content-type-nosniff': {
      passes: [['the default', same]],
      fails: [['off', set('SECURE_CONTENT_TYPE_NOSNIFF = False')]],
      alike: [['on', set('SECURE_CONTENT_TYPE_NOSNIFF = True')]],
    },
    'frame-options': {
      passes: [['the default', same]],
      fails: [['everybody', set('X_FRAME_OPTIONS = "ALLOWALL"')]],
      alike: [['the own site', set('X_FRAME_OPTIONS = "SAMEORIGIN"')]],
    },
    'referrer-policy': {
      passes: [['the default', same]],
      fails: [['the whole address', set('SECURE_REFERRER_POLICY = "unsafe-url"')]],
      alike: [['only the origin', set('SECURE_REFERRER_POLICY = "strict-origin"')]],
    },
    middleware: {
      passes: [['all three', same]],
      fails: [
        ['one is missing', set(`MIDDLEWARE = ${JSON.stringify(middleware.slice(1))}`)],
        [
          'one is missing under the older name',
          where('MIDDLEWARE', `MIDDLEWARE_CLASSES = ${JSON.stringify(middleware.slice(0, 2))}`),
        ],
      ],
      alike: [
        ['more than the three', set(`MIDDLEWARE = ["shop.Own"] + ${JSON.stringify(middleware)}`)],
        [
          'under the name before Django 2.0',
          where('MIDDLEWARE', `MIDDLEWARE_CLASSES = ${JSON.stringify(middleware.slice(1))}`),
        ],
      ],
    },
    'csrf-origins': {
      passes: [['https', same]],
      fails: [
        ['a name without a scheme', set('CSRF_TRUSTED_ORIGINS = ["shop.example"]')],
        ['http', set('CSRF_TRUSTED_ORIGINS = ["http://shop.example"]')],
      ],
      alike: [['every name below one', set('CSRF_TRUSTED_ORIGINS = ["https://*.shop.example"]')]],
    },
    'cors-allow-all': {
      passes: [['not set', same]],
      fails: [['everybody', set('CORS_ALLOW_ALL_ORIGINS = True')]],
      alike: [['a list', set('CORS_ALLOWED_ORIGINS = ["https://www.shop.example"]')]],
    },
    'conn-max-age': {
      passes: [['ten minutes', same]],
      fails: [['anew for every request', set('DATABASES = {"default": {"ENGINE": "x.postgresql"}}')]],
      alike: [
        ['a pool', set('DATABASES = {"default": {"ENGINE": "x.postgresql", "OPTIONS": {"pool": True}}}')],
        ['for ever', set('DATABASES = {"default": {"ENGINE": "x.postgresql", "CONN_MAX_AGE": None}}')],
      ],
    },
    sqlite: {
      passes: [['a server', same]],
      fails: [['a file', set('DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3"}}')]],
      alike: [['a spatial database of PostgreSQL', set('DATABASES = {"default": {"ENGINE": "x.backends.postgis"}}')]],
    },
  },
})
