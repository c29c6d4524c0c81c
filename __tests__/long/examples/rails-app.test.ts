import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { closedBoxes } from '../../support/examples/closed.ts'
import {
  answersFile,
  answersOf,
  containersOf,
  type Programs,
  standInPrograms,
} from '../../support/examples/programs.ts'
import { responding } from '../../support/examples/site.ts'
import { here, plainHttp, runExample, type SmallExample, type SmallRun } from '../../support/examples/small.ts'

// Takes long: a server and a run of the whole list for each mistake.

const programs = standInPrograms(['docker', 'crontab'])
const path = process.env.PATH
beforeAll(() => {
  process.env.PATH = `${programs.path}:${path}`
})
afterAll(() => {
  process.env.PATH = path
  programs.remove()
})

const sound: Programs = {
  ' ps --all': { out: containersOf('tours', ['web', 'jobs', 'db', 'redis', 'nginx']) },
  'db:migrate:status': {
    out: '\ndatabase: tours\n\n Status   Migration ID    Migration Name\n--------------------------------------------------\n   up     20260901080000  Create tours\n   up     20261002090000  Add places\n\n',
  },
  'crontab -l': { out: '15 2 * * * cd /opt/tours && docker compose exec -T db pg_dump -U tours tours > tours.sql\n' },
  '/etc/crontab': {},
  ' logs ': { out: 'I, [2026-11-23T10:00:00] INFO -- : Completed 200 OK in 8ms\n' },
}

const example = (answers: Programs): SmallExample => ({
  name: 'rails-app',
  host: 'tours.example',
  changes: ({ https, http, closed }) => ({
    '.github/readiness.yml': [
      here({
        'https-enabled': plainHttp(`http://tours.example:${http}/`),
        'port-of-db': `ports: { open: [${https}], closed: [${closed}] }`,
        'port-of-redis': `ports: { open: [${https}], closed: [${closed}] }`,
      }),
      ['known-hosts: .github/known_hosts', 'known-hosts: "tours.example ssh-ed25519 AAAA"'],
      ['directory: /opt/tours', `directory: ${'${{ vars.directory }}'}`],
    ],
  }),
  prepare: (project) => {
    mkdirSync(join(project.path, 'server'))
    project.write(`server/${answersFile}`, answersOf({ ...sound, ...answers }))
  },
})

const password = 'Vq8nT3xLr6Wk2ZpD9mBc'
const env = {
  RAILS_ENV: 'production',
  RAILS_LOG_LEVEL: 'info',
  SECRET_KEY_BASE: Array.from({ length: 32 }, (_, index) =>
    ((index * 7919 + 1009) % 65_536).toString(16).padStart(4, '0'),
  ).join(''),
  APP_HOSTS: 'tours.example,www.tours.example',
  DATABASE_PASSWORD: password,
  DATABASE_URL: `postgres://tours:${password}@db:5432/tours`,
  REDIS_URL: 'redis://redis:6379/0',
  SMTP_ADDRESS: 'smtp.mail.example',
  SMTP_PORT: '587',
  SMTP_USER: 'tours',
  SMTP_PASSWORD: 'Zx4Ty8Ui2Op6As0Df3Gh',
  VERSION: 'c0ffee',
}

type Pages = Readonly<Record<string, { readonly status?: number; readonly body: string }>>

/** The site as Rails serves it behind nginx. */
function site(pages: Pages = {}, headers: Readonly<Record<string, string>> = {}) {
  const common = {
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'content-security-policy':
      "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cache-control': 'max-age=0, private, must-revalidate',
    ...headers,
  }
  const style = '/assets/application-8b441ae0b6b2ec5c.css'
  const start = `<!DOCTYPE html><html><head><title>Tours</title><link rel="stylesheet" href="${style}"></head><body><h1>Tours</h1></body></html>`
  const own: Pages = { '/': { body: start }, '/up': { body: '<html><body style=""></body></html>' }, ...pages }
  return responding(({ path: asked, headers: { host = '' } }) => {
    if (!/^(www\.)?tours\.example(:\d+)?$/.test(host)) return { status: 421 }
    if (asked === style) {
      return {
        type: 'text/css',
        body: 'h1{margin:0}',
        headers: { ...common, 'cache-control': 'public, max-age=31536000, immutable' },
      }
    }
    return {
      status: 404,
      body: '<h1>Not found</h1>',
      ...own[asked],
      ...(own[asked] && { status: own[asked].status ?? 200 }),
      headers: common,
    }
  })
}

const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

interface Broken extends Partial<SmallRun> {
  readonly keys?: Readonly<Record<string, string>>
  readonly answers?: Programs
}

function run({ keys = {}, answers = {}, ...over }: Broken = {}) {
  const text = Object.entries({ ...env, ...keys }).map(([name, value]) => `${name}=${value}\n`)
  return runExample(example(answers), {
    listener: site(),
    envContent: text.join(''),
    secrets: { SSH_KEY: key },
    args: (_, root) => ['--var', `directory=${join(root, 'server')}`],
    ...over,
  })
}

test('the sound application is ready', async () => {
  const report = await run()
  expect([closedBoxes(report), report.problems ?? []]).toEqual([{}, []])
  expect(report.verdict).toBe('ready')
})

test.each<readonly [string, Record<string, string[]>, Broken]>([
  ['development mode', { 'production-mode': ['env/expectation'] }, { keys: { RAILS_ENV: 'development' } }],
  [
    'a short key of sessions',
    { 'secret-key-base': ['env/secret-short', 'env/expectation'] },
    { keys: { SECRET_KEY_BASE: env.SECRET_KEY_BASE.slice(0, 56) } },
  ],
  ['every host', { hosts: ['env/expectation'] }, { keys: { APP_HOSTS: '*' } }],
  [
    'errors that everybody sees',
    { 'production-settings': ['file/content'] },
    {
      files: {
        'config/environments/production.rb': [
          ['consider_all_requests_local = false', 'consider_all_requests_local = true'],
        ],
      },
    },
  ],
  [
    'a Redis that the network reaches',
    { 'compose-ports': ['compose/port-published'] },
    {
      files: {
        'docker-compose.prod.yml': [
          ['    image: redis:7.4.1-alpine\n', '    image: redis:7.4.1-alpine\n    ports: ["6379:6379"]\n'],
        ],
      },
    },
  ],
  [
    'a migration that is missing',
    { migrations: ['command/rails-migrations-applied'] },
    {
      answers: {
        'db:migrate:status': { out: '   up     20260901080000  Create tours\n  down    20261002090000  Add places\n' },
      },
    },
  ],
  [
    'no dump',
    { 'backup-configured': ['command/crontab-contains'] },
    { answers: { 'crontab -l': { out: '# nothing\n' } } },
  ],
  [
    'an error in the log',
    { logs: ['command/logs-without-errors'] },
    { answers: { ' logs ': { out: 'F, [2026-11-23T10:00:00] FATAL -- : ActionView::Template::Error\n' } } },
  ],
  [
    'a dashboard of jobs without a login',
    { sidekiq: ['http/body'] },
    { listener: site({ '/sidekiq': { body: '<title>Sidekiq</title>' } }) },
  ],
  [
    'the error page of development',
    { exposure: ['exposure/debug-page'] },
    {
      listener: site({
        '/%c0': {
          status: 404,
          body: '<title>Action Controller: Exception caught</title><code>Rails.root: /rails</code>',
        },
      }),
    },
  ],
])('%s closes its item', async (_, closes, broken) => {
  const report = await run(broken)
  expect([closedBoxes(report), report.problems ?? []]).toEqual([closes, []])
  expect(report.verdict).toBe('not-ready')
})
