import { describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import { withCheckout } from '../../support/checkout.ts'
import { check, rulesAt, type TestWorldOptions } from '../../support/world.ts'

type Files = Record<string, string | Buffer>

async function lint(files: Files, config: object = {}, options: TestWorldOptions = {}): Promise<CheckResult> {
  return withCheckout(files, (root) => check('compose', config, { root, ...options }))
}

function lines(result: CheckResult, rule: string): string[] {
  return result.findings
    .filter((finding) => finding.rule === `compose/${rule}`)
    .map((finding) => `${finding.location?.file}:${finding.location?.line}`)
}

/** `$` before a brace, so that the texts below are no templates of JavaScript. */
const v = (text: string): string => text.replaceAll('@{', '$' + '{')

const shop = v(`
x-common: &common
  restart: unless-stopped
  env_file: .env.production
services:
  db:
    <<: *common
    image: postgres:16-alpine
    environment:
      POSTGRES_DB: @{DB_NAME:-shop}
      POSTGRES_PASSWORD: @{DB_PASSWORD:?set it}
    volumes: [pgdata:/var/lib/postgresql/data]
    healthcheck: { test: [CMD-SHELL, pg_isready -U shop], interval: 10s }
  redis:
    <<: *common
    image: redis:7.4-alpine
    command: redis-server --requirepass @{REDIS_PASSWORD}
  web:
    <<: *common
    build: .
    command: gunicorn shop.wsgi --bind 0.0.0.0:8000 --workers 4
    expose: ["8000"]
    depends_on: { db: { condition: service_healthy }, redis: { condition: service_started } }
    volumes: [static:/app/static, ./logs:/app/logs]
  nginx:
    <<: *common
    image: nginx:1.27.3
    ports: ["80:80", "443:443"]
    volumes: ["./nginx/nginx.conf:/etc/nginx/nginx.conf:ro", "static:/srv/static:ro"]
    depends_on: [web]
volumes: { pgdata: {}, static: {} }
`)
const env = 'DB_PASSWORD=q8Zr-71xTnPpLw2v\nREDIS_PASSWORD=0aLw-19xTnPpLw2v\n'
const goodShop = { 'docker-compose.prod.yml': shop, '.env.production': env, '.env': env }

describe('layouts', () => {
  // Everything as it should be, with the traps of anchors, defaults without secrets, and relative data mounts.
  test('Django shop with anchors: passed, and says which file was judged', async () => {
    const result = await lint(goodShop)
    expect(result.findings.map((one) => [one.level, one.rule])).toEqual([['info', 'compose/files']])
    expect(result.findings[0]?.message).toContain('docker-compose.prod.yml')
    expect(result.status).toBe('passed')
  })

  // The tutorial's file: one of everything that must not go live.
  test('a development file that went live', async () => {
    const text = v(`services:
  web:
    build: .
    command: python manage.py runserver 0.0.0.0:8000
    volumes: [".:/app"]
    ports: ["8000:8000"]
    environment:
      - DEBUG=True
      - SECRET_KEY=django-insecure-abcdefghijklmnop
      - DATABASE_URL=postgres://shop:shop@db/shop
    depends_on: { db: { condition: service_healthy } }
  db:
    image: postgres
    ports: ["5432:5432"]
    environment: { POSTGRES_PASSWORD: postgres }
`)
    const result = await lint({ 'docker-compose.yml': text })
    expect(rulesAt(result)).toEqual(
      [
        'data-volume',
        'debug-environment',
        'dev-command',
        'healthcheck-missing',
        'image-tag',
        'port-published',
        'source-mount',
        'weak-password',
      ].map((rule) => `compose/${rule}`),
    )
    expect(lines(result, 'weak-password').sort()).toEqual([
      'docker-compose.yml:10',
      'docker-compose.yml:15',
      'docker-compose.yml:9',
    ])
    expect(lines(result, 'port-published')).toEqual(['docker-compose.yml:14'])
    expect(lines(result, 'restart-policy')).toHaveLength(2)
  })

  // The production file only overlays the base: alone it has no images; merged, the base's port is still published.
  test('a production overlay is laid over its base', async () => {
    const files = {
      'docker-compose.yml':
        'services:\n  db:\n    image: mysql:8.4\n    ports: ["3306:3306"]\n    restart: always\n    volumes: ["db:/var/lib/mysql"]\n',
      'docker-compose.prod.yml': 'services:\n  db:\n    environment: { MYSQL_RANDOM_ROOT_PASSWORD: "yes" }\n',
    }
    expect(lines(await lint(files), 'port-published')).toEqual(['docker-compose.yml:4'])
    const reset = { ...files, 'docker-compose.prod.yml': 'services:\n  db:\n    ports: !reset []\n' }
    expect(rulesAt(await lint(reset))).toEqual([])
    const overridden = {
      ...files,
      'docker-compose.prod.yml': 'services:\n  db:\n    ports: !override ["127.0.0.1:3306:3306"]\n',
    }
    expect(rulesAt(await lint(overridden))).toEqual([])
  })

  // The source mount of the base is replaced by a volume with the same target.
  test('files in the order of -f: volumes are replaced by target, commands as a whole', async () => {
    const base =
      'services:\n  web:\n    build: .\n    restart: always\n    command: npm run dev\n    volumes: [".:/app"]\n'
    const over = 'services:\n  web:\n    command: node server.js\n    volumes: ["code:/app"]\n'
    expect(rulesAt(await lint({ a: base, b: over }, { files: ['a', 'b'] }))).toEqual([])
    expect(rulesAt(await lint({ a: base, b: over }, { files: ['b', 'a'] }))).toEqual([
      'compose/dev-command',
      'compose/source-mount',
    ])
  })

  // A debugging console in a profile that is not started is no danger; started, it is.
  test('profiles', async () => {
    const text =
      'services:\n  web: { image: "app:1", restart: always }\n  db-admin:\n    profiles: [debug]\n    image: adminer\n'
    expect(rulesAt(await lint({ 'compose.yaml': text }))).toEqual([])
    expect(rulesAt(await lint({ 'compose.yaml': text }, { profiles: ['debug'] }))).toEqual(['compose/image-tag'])
    const only = 'services:\n  a: { profiles: [x], image: "a:1" }\n'
    expect((await lint({ 'compose.yaml': only })).status).toBe('error')
  })

  // `extends` in another directory: the finding stands where the text stands.
  test('extends and include', async () => {
    const files = {
      'compose.yaml':
        'include: [infra/db.yaml]\nservices:\n  web:\n    extends: { file: common/base.yml, service: app }\n    image: app:1\n',
      'common/base.yml': 'services:\n  app:\n    restart: always\n    privileged: true\n',
      'infra/db.yaml':
        'services:\n  cache:\n    image: redis:7.4\n    restart: always\n    ports:\n      - target: 6379\n        published: "6379"\n',
    }
    const result = await lint(files)
    expect(lines(result, 'privileged')).toEqual(['common/base.yml:4'])
    expect(lines(result, 'port-published')).toEqual(['infra/db.yaml:6'])
    expect(rulesAt(result)).toEqual(['compose/port-published', 'compose/privileged'])
  })

  // Traefik with the socket, host network and a capability: each is a way out of the container.
  test('ways out of the container', async () => {
    const text = `services:
  proxy:
    image: traefik:v3.2
    restart: always
    network_mode: host
    cap_add: [NET_BIND_SERVICE, SYS_ADMIN]
    volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]
`
    const result = await lint({ 'compose.yml': text })
    expect(rulesAt(result)).toEqual(['compose/capability', 'compose/docker-socket'])
    expect(rulesAt(result, 'warning')).toEqual(['compose/host-namespace'])
  })

  // Migrations run once: no restart policy is wanted there.
  test('one-shot jobs need no restart policy', async () => {
    const text = `services:
  migrate: { image: "shop:2.1", command: python manage.py migrate }
  web: { image: "shop:2.1", restart: always, depends_on: { migrate: { condition: service_completed_successfully } } }
  init: { image: "shop:2.1", restart: "no" }
`
    expect(lines(await lint({ 'compose.yaml': text }), 'restart-policy')).toEqual(['compose.yaml:4'])
  })

  // Two applications behind one proxy; one of them is also published.
  test('an application reached past its proxy', async () => {
    const text = (port: string): string => `services:
  proxy: { image: "caddy:2.8", restart: always, ports: ["443:443"] }
  api: { image: "api:3", restart: always, ports: ["${port}"] }
`
    expect(rulesAt(await lint({ 'compose.yaml': text('8000:8000') }), 'warning')).toEqual(['compose/proxy-bypassed'])
    expect(rulesAt(await lint({ 'compose.yaml': text('127.0.0.1:8000:8000') }), 'warning')).toEqual([])
  })

  // The healthcheck may come with a built image: its Dockerfile says so.
  test('a healthcheck in the Dockerfile counts', async () => {
    const text = `services:
  api: { build: ./api, restart: always }
  web: { image: "web:1", restart: always, depends_on: { api: { condition: service_healthy } } }
`
    const rules = { rules: ['healthcheck-missing'] }
    expect((await lint({ 'compose.yaml': text, 'api/Dockerfile': 'FROM node:22\n' }, rules)).status).toBe('failed')
    const healthy = { 'compose.yaml': text, 'api/Dockerfile': 'FROM node:22\nHEALTHCHECK CMD curl -f localhost\n' }
    expect((await lint(healthy, rules)).status).toBe('passed')
  })

  test('a script is what package.json of the build context says', async () => {
    const text = 'services: { web: { build: web, command: npm run serve } }\n'
    const rules = { rules: ['dev-command'] }
    const files = { 'compose.yaml': text, 'web/Dockerfile': 'FROM node:22\n' }
    expect((await lint(files, rules)).status).toBe('failed')
    const served = { ...files, 'web/package.json': '{"scripts":{"serve":"http-server dist"}}' }
    expect((await lint(served, rules)).status).toBe('passed')
  })

  test('the first format of Compose is told by its name', async () => {
    const result = await lint(
      { 'docker-compose.yml': 'web:\n  build: .\nqueue:\n  image: redis:7\n' },
      {
        rules: ['image-tag'],
      },
    )
    expect(result.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['compose/unparsable', expect.stringContaining('Compose 1')],
    ])
  })

  // Without a command of its own a service starts what its Dockerfile says, in the stage that is built.
  test('a development server in the Dockerfile', async () => {
    const dockerfile =
      'FROM python:3.13 AS base\nFROM base AS dev\nCMD ["python", "manage.py", "runserver"]\nFROM base\nCMD ["gunicorn", "a.wsgi"]\n'
    const build = (body: string): Files => ({
      Dockerfile: dockerfile,
      'compose.yaml': `services:\n  web:\n    restart: always\n    build: { context: ., ${body} }\n`,
    })
    expect(rulesAt(await lint(build('')))).toEqual([])
    const result = await lint(build('target: dev'))
    expect(lines(result, 'dev-command')).toEqual(['Dockerfile:3'])
    const own = build('target: dev')
    own['compose.yaml'] += '    command: gunicorn a.wsgi\n'
    expect(rulesAt(await lint(own))).toEqual([])
  })

  // Env files: production ones are often not committed, but their example is.
  test('env_file that is missing', async () => {
    const text = 'services:\n  web:\n    image: app:1\n    restart: always\n    env_file: [.env.production]\n'
    expect(rulesAt(await lint({ 'compose.yaml': text }))).toEqual(['compose/env-file-missing'])
    expect(rulesAt(await lint({ 'compose.yaml': text, '.env.production.example': 'A=' }), 'warning')).toEqual([
      'compose/env-file-missing',
    ])
    const optional = text.replace('[.env.production]', '[{ path: .env.production, required: false }]')
    expect(rulesAt(await lint({ 'compose.yaml': optional }))).toEqual([])
  })

  // Variables: known from .env, from the environment's env file, by default, or not at all.
  test('a variable of an image alone may come from the pipeline', async () => {
    const text = 'services: { web: { image: "desk:@TAG", restart: always } }\n'.replace('@', '$')
    const files = { 'compose.yaml': text, '.env': 'OTHER=1' }
    expect(rulesAt(await lint(files))).toEqual([])
    expect(rulesAt(await lint(files), 'warning')).toEqual(['compose/variable-unset'])
    expect(rulesAt(await lint(files, { rules: ['variable-unset'] }))).toEqual(['compose/variable-unset'])
  })

  test('a database that is built starts no source that is mounted', async () => {
    const files = {
      'compose.yaml': 'services: { db: { build: db, restart: always, volumes: [".:/app", "data:/var/lib/mysql"] } }\n',
      'main.py': '',
      'db/Dockerfile': 'FROM docker.io/library/mariadb:11\n',
    }
    expect(rulesAt(await lint(files, { rules: ['source-mount'] }))).toEqual([])
    const program = { ...files, 'db/Dockerfile': 'FROM python:3.13\nWORKDIR /app\n' }
    expect(rulesAt(await lint(program, { rules: ['source-mount'] }))).toEqual(['compose/source-mount'])
  })

  test('variables with neither default nor key', async () => {
    const text = v(
      'services:\n  a:\n    image: app:@{TAG}\n    restart: always\n    labels: ["x=@{ONE:-1}", "y=@{TWO:?no}", z=$$HOME]\n',
    )
    const rules = { rules: ['variable-unset', 'image-tag'] }
    const without = await lint({ 'compose.yaml': text }, rules)
    expect(without.findings.map((one) => one.rule)).toEqual(['compose/files', 'compose/variable-unset'])
    expect(without.status).toBe('passed')
    expect((await lint({ 'compose.yaml': text }, { rules: ['variable-unset'] })).status).toBe('error')
    expect(rulesAt(await lint({ 'compose.yaml': text, '.env': 'OTHER=1' }, rules))).toEqual(['compose/variable-unset'])
    expect(rulesAt(await lint({ 'compose.yaml': text, '.env': 'TAG=3' }, rules))).toEqual([])
    const environment = { name: 'production', envContent: 'TAG=3\n' }
    expect(rulesAt(await lint({ 'compose.yaml': text }, rules, { environment }))).toEqual([])
    expect(rulesAt(await lint({ 'compose.yaml': text, 'p.env': 'B=1' }, { ...rules, 'env-file': 'p.env' }))).toEqual([
      'compose/variable-unset',
    ])
  })
})

describe('rules', () => {
  const service = (body: string): Files => ({
    'compose.yaml': v(`services:\n  a:\n    image: app:1\n    restart: always\n${body}`),
  })
  const environment = (line: string): string => `    environment:\n      ${line}\n`
  const cases: [rule: string, fails: string, passes: string][] = [
    ['literal-secret', environment('JWT_SECRET: 7fQk2Lx9-Zp41sVb'), environment('JWT_SECRET_FILE: /run/secrets/jwt')],
    ['literal-secret', environment('- API_TOKEN=7fQk2Lx9Zp41sVbA'), environment('- API_TOKEN')],
    [
      'literal-secret',
      environment('REDIS_URL: redis://:7fQk2Lx9Zp41sVbA@redis/0'),
      environment('REDIS_URL: redis://:@{REDIS_PASSWORD}@redis/0'),
    ],
    [
      'literal-secret',
      environment('PASSWORD_X: "a9@{B}-7fQk"'.replace('"a9@{B}-7fQk"', '7fQk2Lx9Zp41sVbA')),
      environment('PASSWORD_MIN_LENGTH: 12'),
    ],
    [
      'literal-secret',
      environment('STRIPE_KEY: sk_live_7fQk2Lx9Zp41sVbA'),
      environment('STRIPE_PUBLISHABLE_KEY: pk_live_7fQk2Lx9Zp41sVbA'),
    ],
    ['literal-secret', environment('SENDGRID_KEY: SG.7fQk2Lx9Zp41sVbA'), environment('SENDGRID_KEY_ID: 7fQk2Lx9Zp41')],
    ['literal-secret', environment('APP_KEY: base64:7fQk2Lx9Zp41sVbA='), environment('SORT_KEY: created-descending')],
    ['literal-secret', environment('PGPASSWORD: 7fQk2Lx9Zp41sVbA'), environment('COMPASS: 7fQk2Lx9Zp41sVbA')],
    ['literal-secret', environment('TLS_KEY: 7fQk2Lx9Zp41sVbA'), environment('TLS_KEY: certs/server.key')],
    [
      'literal-secret',
      '    command: redis-server --requirepass 7fQk2Lx9Zp41sVbA\n',
      '    command: redis-server --requirepass "@{P}"\n',
    ],
    ['weak-password', environment('MYSQL_ROOT_PASSWORD: changeme'), environment('MYSQL_USER: root')],
    [
      'weak-password',
      environment('POSTGRES_HOST_AUTH_METHOD: trust'),
      environment('POSTGRES_HOST_AUTH_METHOD: scram-sha-256'),
    ],
    ['weak-password', environment('ADMIN_PASSWORD: Admin1234'), environment('ADMIN_PASSWORD: @{ADMIN_PASSWORD}')],
    ['weak-password', environment('APP_TOKEN: "@{APP_TOKEN:-change-me}"'), environment('APP_TOKEN: "@{APP_TOKEN:-}"')],
    [
      'default-secret',
      environment('SECRET_KEY: "@{SECRET_KEY:-7fQk2Lx9Zp41sVbA}"'),
      environment('SECRET_KEY: "@{SECRET_KEY:?missing}"'),
    ],
    [
      'default-secret',
      environment('DB_URL: "postgres://u:@{P:-7fQk2Lx9Zp41sVbA}@db/x"'),
      environment('DB_NAME: "@{DB_NAME:-shop}"'),
    ],
    ['debug-environment', environment('NODE_ENV: development'), environment('NODE_ENV: production')],
    ['debug-environment', environment('DEBUG: "@{DEBUG:-true}"'), environment('DEBUG: "@{DEBUG:-false}"')],
    ['port-published', '    ports: ["0.0.0.0:5432:5432"]\n', '    ports: ["127.0.0.1:5432:5432"]\n'],
    ['port-published', '    ports: ["@{DB_PORT:-5432}:5432"]\n', '    ports: ["@{BIND:-127.0.0.1}:5432:5432"]\n'],
    ['port-published', '    ports: [6379]\n', '    expose: [6379]\n'],
    ['privileged', '    privileged: true\n', '    privileged: false\n'],
    [
      'docker-socket',
      '    volumes: [{ type: bind, source: /var/run/docker.sock, target: /s }]\n',
      '    volumes: [socket:/var/run/x]\n',
    ],
    [
      'dev-command',
      '    command: sh -c "python manage.py migrate && python manage.py runserver 0:80"\n',
      '    command: sh -c "python manage.py migrate && gunicorn a.wsgi"\n',
    ],
    ['dev-command', '    command: uvicorn app:app --reload\n', '    command: uvicorn app:app --workers 4\n'],
    ['dev-command', '    command: [yarn, dev]\n', '    command: [yarn, start]\n'],
    [
      'server-flags',
      '    command: gunicorn a.wsgi -b 0.0.0.0:80 --forwarded-allow-ips="*"\n',
      '    command: gunicorn a.wsgi -b 0.0.0.0:80 --forwarded-allow-ips=10.0.0.2\n',
    ],
    ['server-flags', '    command: gunicorn a.wsgi --timeout 0\n', '    command: gunicorn a.wsgi --timeout 60\n'],
    ['source-mount', '    volumes: ["./src:/app/src"]\n', '    volumes: ["./media:/app/media"]\n'],
    [
      'service-undefined',
      '    depends_on: [b]\n',
      '    depends_on: { b: { condition: service_started, required: false } }\n',
    ],
    [
      'port-conflict',
      '    ports: ["80:80"]\n  b: { image: "b:1", ports: ["80:8080"] }\n',
      '    ports: ["80:80"]\n  b: { image: "b:1", ports: ["81:8080"] }\n',
    ],
  ]
  test.each(cases)('%s: %j', async (rule, fails, passes) => {
    expect(rulesAt(await lint(service(fails), { rules: [rule] }))).toEqual([`compose/${rule}`])
    expect(rulesAt(await lint(service(passes), { rules: [rule] }))).toEqual([])
  })

  test.each([
    ['postgres', true],
    ['postgres:latest', true],
    ['registry.example:5000/app', true],
    ['postgres:16', false],
    ['registry.example:5000/app:1.2', false],
    [`app@sha256:${'0'.repeat(64)}`, false],
  ])('image-tag: %s', async (image, found) => {
    const result = await lint({ 'compose.yaml': `services: { a: { image: "${image}" } }` }, { rules: ['image-tag'] })
    expect(result.status).toBe(found ? 'failed' : 'passed')
  })

  test('a weak password is found also where only literal-secret was selected', async () => {
    const files = service(environment('DB_PASSWORD: postgres'))
    expect(rulesAt(await lint(files, { rules: ['literal-secret'] }))).toEqual(['compose/literal-secret'])
    expect(rulesAt(await lint(files))).toEqual(['compose/weak-password'])
  })

  test('no secret is in any finding', async () => {
    const secret = '7fQk2Lx9Zp41sVbA'
    const lines = [
      'JWT_SECRET: X',
      'R_URL: redis://:X@r/0',
      'API_TOKEN: "@{API_TOKEN:-X}"',
      'OTHER_PASSWORD: changeme-X',
    ]
    const body = environment(lines.join('\n      ').replaceAll('X', secret))
    const result = await lint(service(`${body}    command: redis-server --requirepass ${secret}\n`))
    expect(result.findings.length).toBeGreaterThan(4)
    expect(JSON.stringify(result)).not.toContain(secret)
  })
})

describe('files that cannot be judged', () => {
  test('no file, no services, cycles, missing bases', async () => {
    expect((await lint({})).status).toBe('error')
    const results = await Promise.all(
      [
        'services: {}',
        'services: []',
        '- a',
        'services: { a: { extends: { service: a } } }',
        'services: { a: { extends: { file: gone.yml, service: a } } }',
        'include: [compose.yaml]\nservices: { a: { image: "a:1" } }',
        'services: { a: { image: "a:1" }, a: { image: "a:2" } }',
        v('services: { a: { image: "a:@{TAG" } }'),
        'services: { a: { <<: 5 } }',
        'services: { a: *nothing }',
      ].map((text) => lint({ 'compose.yaml': text })),
    )
    expect(results.map((result) => result.status)).toEqual(results.map(() => 'error'))
  })

  const hostile: [name: string, text: string | Buffer][] = [
    ['NUL', 'services: \0'],
    ['not UTF-8', Buffer.from([0x61, 0x3a, 0xff])],
    ['empty', ''],
  ]
  test.each(hostile)('%s ends in an error', async (_name, text) => {
    const result = await lint({ 'compose.yaml': text })
    expect(result.status).toBe('error')
  })

  test('fields', async () => {
    await expect(lint({}, { file: 'a', files: ['b'] })).rejects.toThrow('exclude each other')
    await expect(lint({}, { profile: ['a'] })).rejects.toThrow('profiles')
    await expect(lint({}, { rules: ['priviledged'] })).rejects.toThrow('privileged')
  })
})
