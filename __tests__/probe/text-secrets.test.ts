import { describe, expect, test } from '@jest/globals'
import { registerText } from '../../src/probe/text-secrets.ts'
import { createRedactor } from '../../src/secrecy/redactor.ts'

const secret = '7fQk2Lx9Zp41sVbA'

/** What is left of the second text when the first one was read. */
async function masked(path: string, text: string, shown = secret, kind?: 'env'): Promise<string> {
  const redact = createRedactor()
  await registerText(redact, path, text, kind)
  return redact.mask(shown)
}

describe('the secrets of a text are masked by what it is', () => {
  test.each([
    ['.env', `A=${secret}`],
    ['deploy/production.env', `GREETING='${secret}'`],
    ['.env.production', `export A=${secret}`],
    ['.env', `# read by django-environ:\u2028API_SECRET=${secret}\nA=1\n`],
    ['config/values', `A=${secret}\nB=1\n`],
    ['compose.yaml', `services: { a: { environment: { STRIPE_KEY: ${secret} } } }`],
    ['compose.yaml', `services:\n  a:\n    environment:\n      - SENDGRID_KEY=${secret}\n`],
    ['compose.yaml', `x:\n  APP_KEY: "\${APP_KEY:-${secret}}"\n`],
    ['compose.yaml', `x:\n  REDIS_URL: redis://:${secret}@redis/0\n`],
    ['compose.yaml', `x: [\n  SECRET_KEY: ${secret}\n`],
    ['settings.py', `DATABASES = {'default': {'PASSWORD': '${secret}'}}`],
    ['settings.py', `SECRET_KEY = env('SECRET_KEY', default='${secret}')`],
    ['gunicorn.conf.py', `raw_env = ["API_TOKEN=${secret}"]`],
    ['appsettings.json', `{"clientSecret": "${secret}"}`],
    ['README.md', `The password: ${secret}`],
    ['deploy.sh', `curl https://user:${secret}@example.com/`],
    ['anything.txt', `-----BEGIN RSA PRIVATE KEY-----\n${secret}\n-----END RSA PRIVATE KEY-----`],
  ])('%s: %s', async (path, text) => {
    expect(await masked(path, text)).toBe('***')
  })

  test('an env file under any name, where the reader says so', async () => {
    expect(await masked('settings.yml', `A=${secret}`, secret)).toBe(secret)
    expect(await masked('settings.yml', `A=${secret}`, secret, 'env')).toBe('***')
  })

  test('a line of an env file that is no assignment', async () => {
    expect(await masked('.env', `KEY="x\n${secret}\n`)).toBe('***')
  })

  test('a very long line of an env file', async () => {
    expect(await masked('.env', `A=${'x'.repeat(70_000)}\nB=${secret}`)).toBe('***')
  })
})

test.each([
  [
    'compose.yaml',
    'services: { a: { image: "shop:1", secrets: [stripe_webhook_secret] } }',
    'stripe_webhook_secret shop',
  ],
  [
    'compose.yaml',
    'services:\n  a:\n    environment:\n      WAREHOUSE_DATABASE_PASSWORD: ${WAREHOUSE_DATABASE_PASSWORD}\n',
    'WAREHOUSE_DATABASE_PASSWORD is empty',
  ],
  ['compose.yaml', 'x: { SORT_KEY: created-descending, TOKEN_TTL: 3600 }', 'created-descending 3600'],
  ['compose.yaml', 'x: { DB_PASSWORD: postgres, B_PASSWORD: changeme }', 'postgres changeme'],
  [
    'compose.yaml',
    'x: { DB_PASSWORD_FILE: /run/secrets/db, DB_PASSWORD: "${DB_PASSWORD:?missing}" }',
    'DB_PASSWORD missing',
  ],
  ['settings.py', 'SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]', 'os.environ["DJANGO_SECRET_KEY"]'],
  ['settings.py', 'AUTH_TOKEN = "accounts.models.Token"', 'accounts.models.Token'],
  ['package.json', '{"repository": "git+ssh://deployer@git.example.com/a.git"}', 'deployer'],
  ['README.md', 'Your API token: required', 'required'],
  ['README.md', 'See https://shop.example.com/@team', 'team'],
  ['.env.example', 'SITE_NAME=Acme-Store-of-the-North', 'Acme-Store-of-the-North'],
  ['requirements.txt', 'django==5.2.1rc100', '5.2.1rc100'],
  ['uwsgi.ini', '[uwsgi]\nmodule=shop.wsgi-application', 'shop.wsgi-application'],
])('%s keeps what is no secret readable: %s', async (path, text, shown) => {
  expect(await masked(path, text, shown)).toBe(shown)
})
