import { describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import { withCheckout } from '../../support/checkout.ts'
import { check, rulesAt, type TestWorldOptions } from '../../support/world.ts'

async function lint(
  files: Record<string, string | Buffer>,
  config: object = {},
  options: TestWorldOptions = {},
): Promise<CheckResult> {
  return withCheckout(files, (root) => check('django', config, { root, ...options }))
}

const notes = (result: CheckResult): string[] =>
  result.findings.filter((one) => one.rule === 'django/not-decidable').map((one) => one.message)

const good = `
import os
import environ
env = environ.Env()
DEBUG = False
SECRET_KEY = env("SECRET_KEY")
ALLOWED_HOSTS = ["shop.example", "www.shop.example"]
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",  # first
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
AUTH_PASSWORD_VALIDATORS = [{"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"}]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "PASSWORD": os.environ["DB_PASSWORD"],
        "CONN_MAX_AGE": 600,
    }
}
`

describe('settings', () => {
  test('everything in place: nothing is found, and traps are no findings', async () => {
    expect((await lint({ 'shop/settings.py': good })).findings).toEqual([])
  })

  const cases: [rule: string, fails: string, passes: string][] = [
    ['debug', 'DEBUG = True', 'DEBUG = False'],
    ['debug', 'DEBUG = 1', 'X = "DEBUG = True"'],
    ['debug', 'import os\nDEBUG = os.environ.get("DEBUG", False)', 'DEBUG = not True'],
    ['debug', 'DEBUG: bool = True', 'DEBUG = True\nDEBUG = False'],
    ['debug-default', 'DEBUG = env.bool("DEBUG", default=True)', 'DEBUG = env.bool("DEBUG", default=False)'],
    ['debug-default', 'DEBUG = os.getenv("DEBUG", "True") == "True"', 'DEBUG = os.getenv("DEBUG", "False") == "True"'],
    ['secret-key', 'SECRET_KEY = "django-insecure-" "abc"', 'SECRET_KEY = os.environ["SECRET_KEY"]'],
    [
      'secret-default',
      'SECRET_KEY = config("SECRET_KEY", default="7fQk2Lx9Zp41sVbA")',
      'SECRET_KEY = config("SECRET_KEY", default="")',
    ],
    ['literal-secret', 'EMAIL_HOST_PASSWORD = "7fQk2Lx9Zp41sVbA"', 'EMAIL_HOST_PASSWORD = env("EMAIL_HOST_PASSWORD")'],
    [
      'literal-secret',
      'DATABASES = {"default": {"PASSWORD": "7fQk2Lx9Zp41sVbA"}}',
      'DATABASES = {"default": {"PASSWORD": env("P")}}',
    ],
    [
      'literal-secret',
      'CACHES = {"default": {"LOCATION": "redis://:7fQk2Lx9@r/0"}}',
      'CACHES = {"default": {"LOCATION": "redis://r/0"}}',
    ],
    ['allowed-hosts', 'ALLOWED_HOSTS = ["*"]', 'ALLOWED_HOSTS = ["shop.example"]'],
    ['allowed-hosts', 'ALLOWED_HOSTS = []', 'ALLOWED_HOSTS = (".shop.example",)'],
    [
      'allowed-hosts',
      'ALLOWED_HOSTS = ["https://shop.example"]',
      'ALLOWED_HOSTS = ["shop.example"] + ["www.shop.example"]',
    ],
    ['allowed-hosts', 'ALLOWED_HOSTS = ["localhost"]', 'ALLOWED_HOSTS = ["localhost", "shop.example"]'],
    ['ssl-redirect', 'SECURE_SSL_REDIRECT = False', 'SECURE_SSL_REDIRECT = True'],
    ['ssl-redirect', '', 'if not DEBUG:\n    SECURE_SSL_REDIRECT = True'],
    ['hsts', 'SECURE_HSTS_SECONDS = 3600', 'SECURE_HSTS_SECONDS = 31_536_000'],
    [
      'session-cookie-secure',
      'if DEBUG:\n    SESSION_COOKIE_SECURE = True',
      'if DEBUG:\n    pass\nelse:\n    SESSION_COOKIE_SECURE = True',
    ],
    ['csrf-cookie-secure', 'CSRF_COOKIE_SECURE = False', 'CSRF_USE_SESSIONS = True'],
    ['session-cookie-httponly', 'SESSION_COOKIE_HTTPONLY = False', ''],
    ['content-type-nosniff', 'SECURE_CONTENT_TYPE_NOSNIFF = False', ''],
    ['frame-options', 'X_FRAME_OPTIONS = "ALLOWALL"', 'X_FRAME_OPTIONS = "SAMEORIGIN"'],
    ['referrer-policy', 'SECURE_REFERRER_POLICY = "unsafe-url"', 'SECURE_REFERRER_POLICY = "same-origin"'],
    ['middleware', 'MIDDLEWARE = ["a.B"]', good],
    ['csrf-origins', 'CSRF_TRUSTED_ORIGINS = ["shop.example"]', 'CSRF_TRUSTED_ORIGINS = ["https://*.shop.example"]'],
    [
      'cors-allow-all',
      'CORS_ALLOW_ALL_ORIGINS = True\nCORS_ALLOW_CREDENTIALS = True',
      'CORS_ALLOW_ALL_ORIGINS = False',
    ],
    [
      'conn-max-age',
      'DATABASES = {"default": {"ENGINE": "x.postgresql"}}',
      'DATABASES = {"default": {"ENGINE": "x"}}\nDATABASES["default"]["CONN_MAX_AGE"] = 60',
    ],
    [
      'conn-max-age',
      'DATABASES = {"default": {"ENGINE": "x", "CONN_MAX_AGE": 0}}',
      'DATABASES = {"default": {"ENGINE": "x", "OPTIONS": {"pool": True}}}',
    ],
    ['sqlite', 'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3"}}', good],
  ]
  test.each(cases)('%s: %j', async (rule, fails, passes) => {
    expect(rulesAt(await lint({ 'settings.py': fails }, { rules: [rule] }))).toEqual([`django/${rule}`])
    expect((await lint({ 'settings.py': passes }, { rules: [rule] })).status).toBe('passed')
  })

  test('findings have file, line and column, and never the secret', async () => {
    const text = `DEBUG = False\nSECRET_KEY = "7fQk2Lx9Zp41sVbA"\nDATABASES = {\n  "default": {\n    "PASSWORD": "Zp41sVbA7fQk2Lx9",\n  },\n}\n`
    const result = await lint({ 'settings.py': text }, { rules: ['secret-key', 'literal-secret'] })
    expect(result.findings.map((one) => one.location)).toEqual([
      { file: 'settings.py', line: 2, column: 1 },
      { file: 'settings.py', line: 5, column: 17 },
    ])
    expect(JSON.stringify(result)).not.toMatch(/7fQk2Lx9|Zp41sVbA/)
  })

  test('what comes from the environment is a note with its key', async () => {
    const text = 'import os\nDEBUG = os.environ.get("DJANGO_DEBUG") == "1"\nSECRET_KEY = os.environ["K"]\n'
    const result = await lint({ 'settings.py': text }, { rules: ['debug', 'secret-key'] })
    expect(notes(result)).toEqual(['DEBUG is not decidable here: read from the environment key DJANGO_DEBUG'])
    expect(result.status).toBe('passed')
    // Asked alone there is no answer, and no answer is no pass.
    expect((await lint({ 'settings.py': text }, { rules: ['debug'] })).status).toBe('error')
  })

  test('conditions that text does not decide are not claimed either way', async () => {
    const text = 'ENV = read()\nif ENV == "prod":\n    DEBUG = False\nelse:\n    DEBUG = True\nSECRET_KEY = env("K")\n'
    const result = await lint({ 'settings.py': text }, { rules: ['debug', 'secret-key'] })
    expect(rulesAt(result)).toEqual([])
    expect(notes(result)).toHaveLength(1)
  })
})

describe('modules', () => {
  test('production settings over a base, found by their usual place', async () => {
    const files = {
      'config/settings/__init__.py': '',
      'config/settings/base.py': 'DEBUG = True\nALLOWED_HOSTS = ["*"]\nX_FRAME_OPTIONS = "DENY"\n',
      'config/settings/production.py': 'from .base import *  # noqa\nDEBUG = False\n',
    }
    const result = await lint(files, { rules: ['debug', 'allowed-hosts', 'frame-options'] })
    expect(result.findings.map((one) => [one.rule, one.location?.file, one.location?.line])).toEqual([
      ['django/allowed-hosts', 'config/settings/base.py', 2],
    ])
  })

  test('an absolute star import is followed from the root of the project', async () => {
    const files = {
      'backend/config/settings/base.py': 'DEBUG = True\n',
      'backend/config/settings/prod.py': 'from config.settings.base import *\n',
    }
    expect(rulesAt(await lint(files, { rules: ['debug'] }))).toEqual(['django/debug'])
  })

  test('a star import that is not here makes absent settings undecided, not absent', async () => {
    const files = { 'settings.py': 'from company_settings import *\nDEBUG = False\n' }
    const result = await lint(files, { rules: ['debug', 'ssl-redirect'] })
    expect(rulesAt(result)).toEqual([])
    expect(notes(result)[0]).toContain('SECURE_SSL_REDIRECT is not decidable here')
  })

  test('DJANGO_SETTINGS_MODULE of the env file names the settings', async () => {
    const environment = { name: 'production', envContent: 'DJANGO_SETTINGS_MODULE=shop.conf.live\n' }
    const files = { 'shop/settings.py': 'DEBUG = False\n', 'shop/conf/live.py': 'DEBUG = True\n' }
    expect(rulesAt(await lint(files, { rules: ['debug'] }, { environment }))).toEqual(['django/debug'])
  })

  test('files that split settings include are read with it', async () => {
    const files = {
      'shop/settings.py': 'from split_settings.tools import include\ninclude("parts/*.py")\nDEBUG = False\n',
      'shop/parts/hosts.py': 'ALLOWED_HOSTS = ["*"]\n',
    }
    const result = await lint(files, { rules: ['debug', 'allowed-hosts'] })
    expect(result.findings.map((one) => one.location?.file)).toEqual(['shop/parts/hosts.py'])
  })

  test('the package that takes in the module of production is what Django loads', async () => {
    const files = {
      'shop/settings/__init__.py': 'from .common import *\nfrom .production import *\n',
      'shop/settings/common.py': 'X_FRAME_OPTIONS = "ALLOWALL"\n',
      'shop/settings/production.py': 'DEBUG = False\n',
    }
    expect(rulesAt(await lint(files, { rules: ['frame-options', 'debug'] }))).toEqual(['django/frame-options'])
  })

  test('of several settings those that the start of the project names', async () => {
    const files = {
      'shop/audit/settings.py': 'AUDIT = 1\n',
      'shop/conf/settings.py': 'DEBUG = True\n',
      'shop/wsgi.py':
        '# os.environ["DJANGO_SETTINGS_MODULE"] = "shop.audit.settings"\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.conf.settings")\n',
    }
    expect(rulesAt(await lint(files, { rules: ['debug'] }))).toEqual(['django/debug'])
    const ofDevelopment = { ...files, 'shop/wsgi.py': files['shop/wsgi.py'].replace('conf.settings', 'conf.local') }
    expect(rulesAt(await lint(ofDevelopment, { rules: ['debug'] }))).toEqual([])
  })

  test.each([
    ['wsgi.py', 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings.live")\n'],
    ['wsgi.py', 'os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings.live"\n'],
    ['Dockerfile', 'FROM x\nENV DJANGO_SETTINGS_MODULE=shop.settings.live\n'],
    ['Dockerfile', 'FROM x\nENV A=1 \\\n    DJANGO_SETTINGS_MODULE="shop.settings.live"\n'],
    ['compose.prod.yaml', 'services:\n  web:\n    environment:\n      DJANGO_SETTINGS_MODULE: shop.settings.live\n'],
    [
      'docker-compose.prod.yml',
      'services:\n  web:\n    environment:\n      - DJANGO_SETTINGS_MODULE=shop.settings.live\n',
    ],
  ])('settings with a name of their own, which %s names: %j', async (name, text) => {
    const files = {
      'shop/settings/__init__.py': '',
      'shop/settings/base.py': 'DEBUG = False\n',
      'shop/settings/live.py': 'from .base import *\nDEBUG = True\n',
      [name]: text,
    }
    const result = await lint(files, { rules: ['debug'] })
    expect(result.findings.map(({ rule, location }) => [rule, location?.file])).toEqual([
      ['django/debug', 'shop/settings/live.py'],
    ])
  })

  test('of a part that nothing takes in, what is absent is undecided', async () => {
    const files = {
      'shop/settings/__init__.py': 'from shop.loader import load\nload("common", "production")\n',
      'shop/settings/production.py': 'DEBUG = False\n',
    }
    const result = await lint(files, { rules: ['debug', 'secret-key'] })
    expect(rulesAt(result)).toEqual([])
    expect(notes(result)[0]).toContain('SECRET_KEY is not decidable here')
  })

  test('classes of settings: that of production, or the one that the env file names', async () => {
    const files = {
      'shop/settings.py':
        'from configurations import Configuration\nclass Dev(Configuration):\n    DEBUG = True\nclass Prod(Dev):\n    DEBUG = False\n',
    }
    expect((await lint(files, { rules: ['debug'] })).status).toBe('passed')
    const environment = { name: 'production', envContent: 'DJANGO_CONFIGURATION=Dev\n' }
    const named = await lint(files, { rules: ['debug'] }, { environment })
    expect(named.findings.map((one) => [one.rule, one.location?.line])).toEqual([['django/debug', 3]])
  })

  test('a class of production whose base stands in another module', async () => {
    const files = {
      'manage.py': 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.config")\n',
      'shop/config/__init__.py': 'from .local import Local\nfrom .production import Production\n',
      'shop/config/common.py':
        'from configurations import Configuration\nclass Common(Configuration):\n    DEBUG = True\n    ALLOWED_HOSTS = ["*"]\n',
      'shop/config/local.py': 'from .common import Common\nclass Local(Common):\n    DEBUG = True\n',
      'shop/config/production.py': 'from .common import Common\nclass Production(Common):\n    DEBUG = False\n',
    }
    const result = await lint(files, { rules: ['debug', 'allowed-hosts'] })
    expect(result.findings.map(({ rule, location }) => [rule, location?.file, location?.line])).toEqual([
      ['django/allowed-hosts', 'shop/config/common.py', 4],
    ])
  })

  test('of included files that a variable names, that of production', async () => {
    const files = {
      'shop/settings/__init__.py': 'include("base.py", f"environments/{ENV}.py")\n',
      'shop/settings/base.py': 'SECRET_KEY = env("KEY")\n',
      'shop/settings/environments/development.py': 'DEBUG = True\n',
      'shop/settings/environments/production.py': 'DEBUG = False\nALLOWED_HOSTS = ["*"]\n',
    }
    expect(rulesAt(await lint(files, { rules: ['debug', 'allowed-hosts'] }))).toEqual(['django/allowed-hosts'])
  })

  test('what dynaconf may lay another value over is undecided', async () => {
    const settings = 'DEBUG = True\nSECRET_KEY = "x"\nALLOWED_HOSTS = ["*"]\nMIDDLEWARE = []\n'
    const result = await lint(
      { 'settings.py': `${settings}settings = DjangoDynaconf(__name__)\nSESSION_COOKIE_SECURE = False\n` },
      { rules: ['debug', 'secret-key', 'allowed-hosts', 'middleware', 'session-cookie-secure'] },
    )
    expect(rulesAt(result)).toEqual(['django/session-cookie-secure'])
    expect(notes(result)).toHaveLength(4)
  })

  test.each([
    ['dynaconf', 'import dynaconf\nsettings = dynaconf.DjangoDynaconf(__name__)\n'],
    [
      'classes of which none is of production',
      'from configurations import Configuration\nclass A(Configuration):\n    DEBUG = True\nclass B(Configuration):\n    DEBUG = False\n',
    ],
  ])('settings that %s brings are no pass', async (_what, text) => {
    const result = await lint({ 'settings.py': text })
    expect(result.status).toBe('error')
    expect(result.findings).toMatchObject([{ rule: 'django/not-decidable', level: 'error' }])
  })

  test('modules that import each other end', async () => {
    const files = { 'settings.py': 'from other import *\nDEBUG = True\n', 'other.py': 'from settings import *\n' }
    expect(rulesAt(await lint(files, { file: 'settings.py', rules: ['debug'] }))).toEqual(['django/debug'])
  })
})

describe('what cannot be judged is an error', () => {
  test.each<[string, string | Buffer]>([
    ['an open bracket', 'ALLOWED_HOSTS = ['],
    ['an open text', 'A = """x'],
    ['NUL', 'DEBUG = False\0'],
    ['not UTF-8', Buffer.from([0x44, 0xff])],
  ])('%s', async (_name, text) => {
    expect((await lint({ 'settings.py': text })).status).toBe('error')
  })

  test('more modules than a check reads', async () => {
    const chain = Array.from({ length: 150 }, (_, index) => [`m${index}.py`, ''] as const)
    const stars = chain.map(([name]) => `from ${name.replace('.py', '')} import *`).join('\n')
    const result = await lint({ ...Object.fromEntries(chain), 'a/b/settings.py': stars }, { file: 'a/b/settings.py' })
    expect(result.findings).toMatchObject([{ rule: 'django/unparsable', expected: expect.stringContaining('at most') }])
    expect(result.status).toBe('error')
  })

  test('no settings at all', async () => {
    expect((await lint({})).status).toBe('error')
    expect((await lint({}, { file: 'settings.py' })).findings[0]?.rule).toBe('django/file-missing')
  })
})
