import type { RequestListener } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { closedBoxes } from '../../support/examples/closed.ts'
import { commit, here, plainHttp, runExample, type SmallExample, type SmallRun } from '../../support/examples/small.ts'

// Takes long: a server and a run of the whole list for each mistake.

interface Settings {
  readonly version: string
  readonly token: string
  readonly origins: readonly string[]
}
// What is asked is the program of the example itself.
const source = pathToFileURL(resolve('examples/node-api/src/api.js')).href
const { api } = (await import(source)) as { api: (settings: Settings) => RequestListener }

const example: SmallExample = {
  name: 'node-api',
  host: 'api.orders.example',
  changes: ({ https, http, closed }) => ({
    '.github/readiness.yml': [
      ['open: [80, 443], closed: [3000, 5432]', `open: [${http}, ${https}], closed: [${closed}]`],
      here({
        'https-enabled': plainHttp(`http://api.orders.example:${http}/`),
        'port-of-db': `ports: { open: [${https}], closed: [${closed}] }`,
      }),
      ['retry: { for: 60s, every: 5s }\n', 'timeout: 60s\n'],
      ['time: { lt: 1s }', 'time: { lt: 60s }'],
      [', wait-for: 10m', ''],
    ],
  }),
}

const token = 'Rb7Kx2Qw9Lm4Zt6VnP3Ys8Dc5Hf1Jg0A'
const password = 'Vq8nT3xLr6Wk2ZpD9mBc'
const env = {
  NODE_ENV: 'production',
  PORT: '3000',
  API_TOKEN: token,
  CORS_ORIGINS: 'https://www.orders.example',
  DATABASE_URL: `postgres://orders:${password}@db:5432/orders`,
  POSTGRES_PASSWORD: password,
}

/** Caddy in front of the API. */
function site(settings: Partial<Settings> = {}, hsts = 'max-age=31536000; includeSubDomains'): RequestListener {
  const own = api({ version: commit, token, origins: ['https://www.orders.example'], ...settings })
  return (request, response) => {
    if (hsts !== '') response.setHeader('strict-transport-security', hsts)
    if (!/^api\.orders\.example(:\d+)?$/.test(request.headers.host ?? '')) return response.writeHead(421).end()
    own(request, response)
  }
}

function run({ keys = {}, ...over }: Partial<SmallRun> & { keys?: Record<string, string> } = {}) {
  const text = Object.entries({ ...env, ...keys }).map(([key, value]) => `${key}=${value}\n`)
  return runExample(example, { listener: site(), envContent: text.join(''), ...over })
}

test('the sound API is ready', async () => {
  const report = await run()
  expect([closedBoxes(report), report.problems ?? []]).toEqual([{}, []])
  expect(report.verdict).toBe('ready')
})

test.each([
  [
    'an address of this machine',
    { 'database-url': ['env/url-local'] },
    { keys: { DATABASE_URL: `postgres://orders:${password}@localhost:5432/orders` } },
  ],
  ['development mode', { 'production-mode': ['env/expectation'] }, { keys: { NODE_ENV: 'development' } }],
  [
    'a token that is guessed first',
    { 'database-credentials': ['env/password-weak'] },
    { keys: { API_TOKEN: 'orders-api' } },
  ],
  [
    'a database that the network reaches',
    { 'compose-ports': ['compose/port-published'] },
    {
      files: {
        'compose.yaml': [
          ['    image: postgres:17.7-alpine\n', '    image: postgres:17.7-alpine\n    ports: ["5432:5432"]\n'],
        ],
      },
    },
  ],
  ['the commit of last week', { health: ['http/json'] }, { listener: site({ version: 'old' }) }],
  ['a front end that is not let in', { cors: ['cors/expected'] }, { listener: site({ origins: [] }) }],
  ['no HSTS', { hsts: ['headers/hsts'], 'security-headers': ['headers/hsts'] }, { listener: site({}, '') }],
  ['a test that failed', { 'tests-pass': ['github/check-conclusion'] }, { testConclusion: 'failure' }],
] as const)('%s closes its item', async (_, closes, broken) => {
  const report = await run(broken)
  expect([closedBoxes(report), report.problems ?? []]).toEqual([closes, []])
  expect(report.verdict).toBe('not-ready')
})
