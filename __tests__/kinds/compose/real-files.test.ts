import { describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import { withCheckout } from '../../support/checkout.ts'
import { git } from '../../support/repository.ts'
import { check, rulesAt } from '../../support/world.ts'

/** What files of real projects do besides what their tutorials show. */

type Files = Record<string, string>

async function lint(files: Files, config: object = {}): Promise<CheckResult> {
  return withCheckout(files, (root) => check('compose', config, { root }))
}

const found = (result: CheckResult, rule: string) =>
  result.findings
    .filter((one) => one.rule === `compose/${rule}`)
    .map(({ level, location, message }) => ({ level, line: location?.line, message }))

describe('one fault is one finding', () => {
  test('of a line that several services reach by an anchor', async () => {
    const result = await lint({
      'compose.yaml': `x-app: &app
  image: acme/app:3.1
  restart: always
  environment: &env
    API_TOKEN: 7fQk2Lx9Zp41sVbA
services:
  web: { <<: *app }
  worker: { <<: *app, environment: { <<: *env, QUEUE: mail } }
  beat: { <<: *app }
`,
    })
    const secrets = found(result, 'literal-secret')
    expect(secrets).toHaveLength(1)
    expect(secrets[0]).toMatchObject({ line: 5, level: 'error' })
    expect(secrets[0]?.message).toBe('API_TOKEN of web stands in the file; the same line holds for worker, beat')
  })

  test('of a line that another file extends', async () => {
    const result = await lint({
      'base.yaml': 'services:\n  base:\n    image: acme/app\n    restart: always\n',
      'compose.yaml':
        'services:\n  a: { extends: { file: base.yaml, service: base } }\n  b: { extends: { file: base.yaml, service: base } }\n',
    })
    expect(found(result, 'image-tag').map(({ line }) => line)).toEqual([3])
  })

  test('but two lines that look alike are two', async () => {
    const service = '{ image: acme/app, restart: always }'
    const result = await lint({ 'compose.yaml': `services:\n  a: ${service}\n  b: ${service}\n` })
    expect(found(result, 'image-tag').map(({ line }) => line)).toEqual([2, 3])
  })
})

describe('what holds for a whole project is told once', () => {
  const services = (count: number, more = ''): string =>
    `services:\n${Array.from({ length: count }, (_, at) => `  s${at}: { image: "acme/app:1" ${at === 0 ? more : ''} }\n`).join('')}`

  test('no service has a restart policy', async () => {
    const result = await lint({ 'compose.yaml': services(4) })
    expect(found(result, 'restart-policy').map(({ message }) => message)).toEqual([
      'None of the 4 services comes back after a crash or a restart of the machine',
    ])
  })

  test('some have one', async () => {
    expect(found(await lint({ 'compose.yaml': services(4, ', restart: always') }), 'restart-policy')).toHaveLength(3)
  })

  test('several wait for the same service', async () => {
    const waiting = (name: string): string =>
      `  ${name}: { image: "acme/app:1", restart: always, depends_on: { db: { condition: service_healthy } } }\n`
    const db = '  db: { image: "postgres:16", restart: always, volumes: [data:/var/lib/postgresql/data] }\n'
    const result = await lint({ 'compose.yaml': `services:\n${db}${waiting('web')}${waiting('worker')}` })
    expect(found(result, 'healthcheck-missing').map(({ message }) => message)).toEqual([
      'web, worker wait for db to be healthy, but db has no healthcheck',
    ])
  })

  test('an image of others may bring the healthcheck that somebody waits for', async () => {
    const text = `services:
  web: { image: "acme/app:1", restart: always, depends_on: { search: { condition: service_healthy } } }
  search: { image: "acme/search:7", restart: always }
`
    expect(found(await lint({ 'compose.yaml': text }), 'healthcheck-missing').map(({ level }) => level)).toEqual([
      'info',
    ])
    const named = await lint({ 'compose.yaml': text }, { rules: ['healthcheck-missing'] })
    expect(found(named, 'healthcheck-missing').map(({ level }) => level)).toContain('warning')
  })
})

describe('merging', () => {
  const base = `services:
  web: { image: "acme/web:4", restart: always }
  debug: { image: "acme/debug:1", restart: always, privileged: true }
`
  test('a whole service is taken away', async () => {
    const files = { 'compose.yaml': base, 'compose.prod.yaml': 'services:\n  debug: !reset null\n' }
    expect((await lint(files, { files: ['compose.yaml', 'compose.prod.yaml'] })).findings).toEqual([])
    const result = await lint(files, { file: 'compose.prod.yaml' })
    expect(rulesAt(result)).toEqual(['compose/no-service'])
  })

  test('a whole service is replaced', async () => {
    const files = {
      'compose.yaml': base,
      'compose.prod.yaml': 'services:\n  debug: !override { image: "acme/debug:2", restart: always }\n',
    }
    expect((await lint(files, { files: ['compose.yaml', 'compose.prod.yaml'] })).findings).toEqual([])
  })

  test('what is taken away in the only file is not there', async () => {
    const text = 'services:\n  web: { image: "acme/web:4", restart: always, privileged: !reset true }\n'
    expect(rulesAt(await lint({ 'compose.yaml': text }))).toEqual([])
  })

  test('a service without anything is still a mistake', async () => {
    expect(rulesAt(await lint({ 'compose.yaml': 'services:\n  web:\n' }))).toEqual(['compose/unparsable'])
  })
})

describe('env files', () => {
  const text = 'services:\n  web: { image: "acme/web:4", restart: always, env_file: [run/web.env] }\n'
  const rules = { rules: ['env-file-missing'] }

  test('that git leaves out are made on the server', async () => {
    await withCheckout({ 'compose.yaml': text, '.gitignore': 'run/*.env\n' }, async (root) => {
      git(root, 'init', '-q')
      const result = await check('compose', rules, { root })
      expect(found(result, 'env-file-missing')).toMatchObject([{ level: 'warning', line: 2 }])
      expect(result.status).toBe('passed')
    })
  })

  test('that git does not leave out are missing', async () => {
    await withCheckout({ 'compose.yaml': text, '.gitignore': '*.log\n' }, async (root) => {
      git(root, 'init', '-q')
      expect(rulesAt(await check('compose', rules, { root }))).toEqual(['compose/env-file-missing'])
    })
  })

  test('that Portainer makes are no mistake of the repository', async () => {
    const stack = text.replace('run/web.env', 'stack.env')
    expect(rulesAt(await lint({ 'compose.yaml': stack }, rules))).toEqual([])
  })

  test('that several services name are missing once', async () => {
    const result = await lint(
      { 'compose.yaml': `${text}  worker: { image: "acme/web:4", restart: always, env_file: run/web.env }\n` },
      rules,
    )
    expect(found(result, 'env-file-missing').map(({ message }) => message)).toEqual([
      'web, worker name the env file run/web.env, which is not there; Compose refuses to start',
    ])
  })

  test('are missing where there is no repository to ask', async () => {
    expect(rulesAt(await lint({ 'compose.yaml': text }, rules))).toEqual(['compose/env-file-missing'])
  })
})

describe('source mounts', () => {
  const compose = (volume: string): string =>
    `services:\n  web:\n    build: .\n    restart: always\n    volumes: ["${volume}"]\n`
  const files = {
    Dockerfile: 'FROM python:3.12\nWORKDIR /code\nCOPY . .\n',
    'shop/__init__.py': '',
    'conf/site.yaml': 'a: 1\n',
    'conf/gunicorn.conf.py': 'workers = 3\n',
    'media/a.png': '',
  }
  test.each([
    ['./shop:/code/shop', true],
    ['.:/code', true],
    ['./shop/__init__.py:/code/shop/__init__.py', true],
    ['./conf:/code/conf', false],
    ['./media:/code/media', false],
    ['./shop:/etc/shop', false],
    ['./data:/code/data', false],
    ['shop:/code/shop', false],
  ])('%s', async (volume, isSource) => {
    const result = await lint({ ...files, 'compose.yaml': compose(volume) }, { rules: ['source-mount'] })
    expect(rulesAt(result)).toEqual(isSource ? ['compose/source-mount'] : [])
  })

  test('data of an image of others lies where its code does', async () => {
    const text =
      'services:\n  cloud: { image: "nextcloud:29.0.4-fpm", restart: always, volumes: ["./cloud:/var/www/html"] }\n'
    expect(rulesAt(await lint({ 'compose.yaml': text }, { rules: ['source-mount'] }))).toEqual([])
  })
})

test('a server for production that its image starts with --reload is one for development', async () => {
  const files = (command: string): Files => ({
    Dockerfile: `FROM python:3.12\nCMD ${command}\n`,
    'compose.yaml': 'services:\n  web: { build: ., restart: always }\n',
  })
  const rules = { rules: ['dev-command'] }
  const watching = await lint(files('["uvicorn", "app:app", "--reload"]'), rules)
  expect(watching.findings.find(({ rule }) => rule === 'compose/dev-command')?.location).toMatchObject({
    file: 'Dockerfile',
    line: 2,
  })
  expect(rulesAt(await lint(files('["uvicorn", "app:app"]'), rules))).toEqual([])
  expect(rulesAt(await lint(files('uwsgi --ini app.ini --py-autoreload 1'), rules))).toEqual([])
})

test('a script of package.json that an image starts is what it says', async () => {
  const files = (script: string): Files => ({
    'web/Dockerfile': 'FROM node:22\nCMD ["npm", "start"]\n',
    'web/package.json': JSON.stringify({ scripts: { start: script } }),
    'compose.yaml': 'services:\n  web: { build: ./web, restart: always }\n',
  })
  const rules = { rules: ['dev-command'] }
  expect(rulesAt(await lint(files('react-scripts start'), rules))).toEqual(['compose/dev-command'])
  expect(rulesAt(await lint(files('node server.js'), rules))).toEqual([])
})

test('the dashboard of Traefik in a directory that is mounted whole', async () => {
  const result = await lint({
    'edge/traefik.yml': 'api:\n  insecure: true\n',
    'compose.yaml':
      'services:\n  edge: { image: "traefik:v3.1.4", restart: always, ports: ["8080:8080"], volumes: ["./edge:/etc/traefik:ro"] }\n',
  })
  expect(found(result, 'dashboard-open')).toMatchObject([{ level: 'error', line: 2 }])
})

test('settings that are mounted into the code are none of it', async () => {
  const result = await lint({
    Dockerfile: 'FROM python:3.12\nWORKDIR /code\n',
    'local_settings.py': 'A = 1\n',
    'compose.yaml':
      'services:\n  web: { build: ., restart: always, volumes: ["./local_settings.py:/code/shop/local_settings.py"] }\n',
  })
  expect(found(result, 'source-mount')).toEqual([])
})

test('Rails is asked for its mode where its image says it', async () => {
  const files = (env: string): Files => ({
    Dockerfile: `FROM ruby:3.3\n${env}\n`,
    'compose.yaml': 'services:\n  web: { build: ., restart: always, command: bin/rails server }\n',
  })
  const rules = { rules: ['dev-command'] }
  expect(rulesAt(await lint(files('ENV RAILS_ENV="production" A=1'), rules))).toEqual([])
  expect(rulesAt(await lint(files('ENV RAILS_ENV=production\nFROM ruby:3.3 AS build\nFROM ruby:3.3'), rules))).toEqual([
    'compose/dev-command',
  ])
  const stages = files('ENV RAILS_ENV=production').Dockerfile?.replace('3.3', '3.3 AS base')
  expect(rulesAt(await lint({ ...files(''), Dockerfile: `${stages}FROM base\n` }, rules))).toEqual([])
  expect(rulesAt(await lint(files('ENV RAILS_ENV=development'), rules))).toEqual(['compose/dev-command'])
  expect(rulesAt(await lint(files(''), rules))).toEqual(['compose/dev-command'])
})

test('a default that switches something off is no secret', async () => {
  const text = (value: string): Files => ({
    'compose.yaml': `services:\n  web: { image: "acme/web:4", restart: always, environment: { API_KEY: "$\{API_KEY:-${value}}" } }\n`,
  })
  expect(rulesAt(await lint(text('invalid')))).toEqual([])
  expect(rulesAt(await lint(text('letmein')))).toEqual(['compose/weak-password'])
})

test('a hash of a password is none', async () => {
  const text = (value: string): Files => ({
    'compose.yaml': `services:\n  vpn: { image: "acme/vpn:1", restart: always, environment: { ADMIN_PASSWORD: "${value}" } }\n`,
  })
  expect(rulesAt(await lint(text('$$2y$$10$$hBCoykrB95WSzuV4fafBzOHWKu9sbyVa34GJr8VV5R')))).toEqual([])
  expect(rulesAt(await lint(text('2y10hBCoykrB95WSzuV4')))).toEqual(['compose/literal-secret'])
})

test('a volume whose path a variable gives is one', async () => {
  const text = `services:
  db: { image: "postgres:16.4", restart: always, tmpfs: [/tmp], volumes: ["$\{DATA}:/var/lib/postgresql/data"] }
`
  expect(rulesAt(await lint({ 'compose.yaml': text, '.env': 'A=1\n' }, { rules: ['data-volume'] }))).toEqual([])
})

test('the id of a key is told only where it is one', async () => {
  const text = (id: string, key: string): Files => ({
    'compose.yaml': `services:\n  s3: { image: "acme/s3:1", restart: always, environment: { AWS_ACCESS_KEY_ID: ${id}, AWS_SECRET_ACCESS_KEY: ${key} } }\n`,
  })
  const weak = await lint(text('minio', 'minio'))
  expect(found(weak, 'weak-password').map(({ message }) => message.split(' ')[0])).toEqual(['AWS_SECRET_ACCESS_KEY'])
  const real = await lint(text('AKIA7Q2K9X4M1B8V5C3Z', 'q8Zr71xTnPpLw2vA9sD4fG6hJ1kL3zX5cV7bN0mQ'))
  expect(found(real, 'literal-secret')).toHaveLength(2)
})

test('a dollar that begins no variable is one', async () => {
  const text = `services:\n  web: { image: "acme/web:4", restart: always, environment: ["PATTERN=^/a$", "PRICE=5$"] }\n`
  expect((await lint({ 'compose.yaml': text })).findings.map(({ rule }) => rule)).toEqual(['compose/files'])
})

test.each([
  ['traefik.yml', 'api:\n  dashboard: true\n  insecure: true\n', 3],
  ['traefik.toml', '[entryPoints]\n[api]\n  insecure = true\n', 3],
  ['traefik.yml', 'api:\n  dashboard: true\n', undefined],
  ['traefik.toml', '[api]\ninsecure = false\n[other]\ninsecure = true\n', undefined],
])('the dashboard of Traefik in the mounted %s', async (name, text, line) => {
  const result = await lint({
    [`edge/${name}`]: text,
    'compose.yaml': `services:
  edge: { image: "traefik:v3.1.4", restart: always, ports: ["8080:8080"], volumes: ["./edge/${name}:/etc/traefik/${name}:ro"] }
`,
  })
  const told = result.findings.filter(({ rule }) => rule === 'compose/dashboard-open')
  expect(told.map(({ location }) => [location?.file, location?.line])).toEqual(
    line === undefined ? [] : [[`edge/${name}`, line]],
  )
})
