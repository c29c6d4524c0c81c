import { expect, test } from '@jest/globals'
import { annotationsOf } from '../../src/report/annotations.ts'
import { formats, render } from '../../src/report/render.ts'
import { perform } from '../../src/run/perform.ts'
import { toSettings } from '../../src/run/settings.ts'
import { Project } from '../support/program.ts'
import { serve } from '../support/server.ts'

/** Values that stand in paths, in names, in hosts, and in the words of the program. */
const ordinary = `DB_NAME=blog
SHOP=shop
DEBUG=False
STATIC_DIR=static
STATIC_URL=/static/
MEDIA_ROOT=/srv/blog/media
AWS_REGION=eu-central-1
AWS_STORAGE_BUCKET_NAME=blog-media-production
DJANGO_SETTINGS_MODULE=blog.settings
WSGI_APPLICATION=blog.wsgi.application
AUTH_USER_MODEL=accounts.User
AUTHENTICATION_BACKENDS=django.contrib.auth.backends.ModelBackend
DEFAULT_FROM_EMAIL=team@blog.example.org
ALLOWED_HOSTS=blog.example.org,www.blog.example.org
SITE_URL=https://blog.example.org/en/articles
CACHE_KEY_PREFIX=blog-production
SECRET_KEY_FILE=/run/secrets/secret_key
TOKEN_TTL=3600
SESSION_COOKIE_AGE=1209600
PASSWORD_HASHER=argon2
KEY_FORMAT=password
APP_VERSION=2024.11.3
RELEASE=v1.22.0
IMAGE=registry.example.org/blog/web:2024.11.3
GIT_SHA=0f2b4c6d8e0a1b3c5d7e9f1a2b3c4d5e6f708192
LOG_LEVEL=warning
FEATURES=header,cookie,file,password,answer
HOST=web
PORT=8000
POSTGRES_USER=blog
REDIS_URL=redis://:redis@cache:6379/0
DATABASE_URL=postgres://postgres:postgres@db:5432/blog
AMQP_URL=amqp://guest:guest@mq
EMAIL_HOST=mail.example.org
TIME_ZONE=Europe/Berlin
SENTRY_ENVIRONMENT=production
`

const settings = `ALLOWED_HOSTS = ["*"]
DEBUG = True
STATIC_URL = "static/"
MIDDLEWARE = []
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "blog"}}
`

const compose = `services:
  web: { image: "registry.example.org/blog/web", privileged: true, depends_on: [cache], volumes: [".:/srv/blog"] }
  db: { image: "postgres:16", ports: ["5432:5432"], environment: { POSTGRES_DB: blog, POSTGRES_USER: blog } }
`

const nginx = `events {}
http { server { listen 443 ssl; server_name blog.example.org; location /static { alias /srv/blog/static/; autoindex on; } } }
`

/** Ways by which an env file comes to the gate. */
const ways: readonly (readonly [string, object, Readonly<Record<string, string>>])[] = [
  ['a file', { 'env-file': '.env.production' }, {}],
  ['a declared secret', { 'env-content': '${{ secrets.ENV_PRODUCTION }}' }, { ENV_PRODUCTION: ordinary }],
]

test.each(ways)(
  'no ordinary value of %s blots a path, a name, a title, a host or a word of the program, nor is told to the runner',
  async (_way, source, secrets) => {
    const server = await serve((_, response) => {
      response.setHeader('set-cookie', 'blog=1; Path=/static')
      response.setHeader('server', 'nginx/1.22.0 eu-central-1')
      response
        .writeHead(500, { 'content-type': 'text/html' })
        .end('<h1>blog.settings of web in production: static/</h1>')
    })
    const items = {
      env: { required: ['SHOP_OWNER'], keys: { DB_NAME: 'shop', AWS_REGION: 'us-east-1', SHOP: { matches: '^x$' } } },
      django: { file: 'blog/settings.py' },
      compose: { file: 'blog/compose.yml' },
      nginx: { file: 'blog/nginx.conf' },
      file: [{ path: 'static/*.css' }, { path: 'blog/static/blog.css', contains: 'password', mode: '0600' }],
      http: {
        request: 'GET /static/blog/',
        bearer: 'invalid',
        expect: { body: { contains: 'shop' }, headers: { server: 'shop' } },
      },
      headers: {},
      service: { redis: { url: 'redis://:redis@127.0.0.1:9/0' } },
      page: {},
      command: { run: 'echo blog static eu-central-1 production >&2; exit 3' },
      manual: { how: 'Ask the team of the blog for the header, the cookie and the password file.' },
    }
    const project = new Project({
      '.env.production': ordinary,
      'blog/settings.py': settings,
      'blog/compose.yml': compose,
      'blog/nginx.conf': nginx,
      'blog/static/blog.css': 'a {}',
      '.github/readiness.yml': JSON.stringify({
        version: 1,
        secrets: Object.keys(secrets),
        environments: { production: { url: server.url, ...source } },
        sections: Object.entries(items).map(([kind, check]) => ({
          title: `The ${kind} of the blog and the shop`,
          items: [{ id: `blog-${kind}`, title: `blog: static ${kind} in eu-central-1`, owner: 'web', [kind]: check }],
        })),
      }),
    })
    try {
      const told: string[] = []
      const result = await perform(toSettings({}), {
        cwd: project.path,
        env: { PATH: process.env.PATH ?? '', HOME: project.path, ...secrets },
        progress: { item: () => {}, end: () => {} },
        namesCommit: false,
        onSecret: (value) => told.push(value),
      })
      expect(told).toEqual([])
      const { report } = result
      expect([report.problems, report.items.map(({ status }) => status).includes('passed')]).toEqual([undefined, false])
      const outputs = [
        ...(await Promise.all(formats.map((one) => render(result, one)))),
        JSON.stringify(annotationsOf(report)),
      ]
      for (const output of outputs) {
        // A badge says the verdict alone.
        expect(output.length).toBeGreaterThan(output.includes('schemaVersion') ? 100 : 1000)
        expect(output.match(/.{0,40}\*\*\*.{0,40}/)).toBeNull()
      }
      const [, json = '', , , sarif = ''] = outputs
      for (const whole of ['blog/settings.py', 'blog.example.org', 'blog: static nginx in eu-central-1', 'DB_NAME']) {
        expect([whole, json.includes(whole)]).toEqual([whole, true])
      }
      expect(sarif).toContain('"uri": "blog/compose.yml"')
    } finally {
      project.remove()
      await server.close()
    }
  },
)
