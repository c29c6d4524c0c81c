import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { closedBoxes } from '../../support/examples/closed.ts'
import { responding } from '../../support/examples/site.ts'
import { commit, here, plainHttp, runExample, type SmallExample, type SmallRun } from '../../support/examples/small.ts'

// Takes long: a server and a run of the whole list for each mistake.

interface NextConfig {
  headers(): Promise<readonly { readonly headers: readonly { readonly key: string; readonly value: string }[] }[]>
}
// What Next.js sends besides its own, by the configuration of the example.
const configuration = pathToFileURL(resolve('examples/next-site/next.config.mjs')).href
const { default: config } = (await import(configuration)) as { default: NextConfig }
const [{ headers: configured = [] } = {}] = await config.headers()

const example: SmallExample = {
  name: 'next-site',
  host: 'concerts.example',
  changes: ({ http }) => ({
    '.github/readiness.yml': [
      here({ 'https-enabled': plainHttp(`http://concerts.example:${http}/`) }),
      ['          retry: { for: 60s, every: 5s }\n', ''],
      ['time: { lt: 1s }', 'time: { lt: 60s }'],
    ],
  }),
}

const env = {
  NEXT_PUBLIC_SITE_URL: 'https://concerts.example',
  NEXT_PUBLIC_MAP_STYLE: 'https://tiles.concerts.example/style.json',
  TICKETS_API_URL: 'https://tickets.concerts.example',
  TICKETS_API_KEY: 'tk7Rt2Yu9Io4PaSd6Fg1HjKl',
  DATABASE_URL: 'postgres://site:Vq8nT3xLr6Wk2ZpD9mBc@db.internal:5432/site?sslmode=verify-full',
}

interface Site {
  readonly without?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly version?: string
  /** Of what is built. */
  readonly lifetime?: string
  readonly scripts?: string
}

/** The site as `next start` serves it. */
function site({ without, headers, version = commit, lifetime, scripts = 'self.__next_f=[]' }: Site = {}) {
  const own = configured.filter(({ key }) => key !== without).map(({ key, value }) => [key.toLowerCase(), value])
  const built = { 'cache-control': lifetime ?? 'public, max-age=31536000, immutable' }
  const chunk = '/_next/static/chunks/main-4bd1b696f5a0c2e7.js'
  const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Concerts</title><link rel="stylesheet" href="/_next/static/css/7a1f3c5e9b2d4068.css"><script src="${chunk}" async></script></head><body><h1>Concerts</h1><script>${scripts}</script></body></html>`
  return responding(({ path, headers: { host = '' } }) => {
    const common = { ...Object.fromEntries(own), ...headers } as Record<string, string>
    if (!/^concerts\.example(:\d+)?$/.test(host)) return { status: 421 }
    switch (path) {
      case '/':
        return {
          body: page,
          headers: { ...common, 'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate' },
        }
      case '/api/health':
        return { type: 'application/json', body: JSON.stringify({ status: 'ok', version }), headers: common }
      case chunk:
        return { type: 'application/javascript', body: 'console.log(1)', headers: { ...common, ...built } }
      case '/_next/static/css/7a1f3c5e9b2d4068.css':
        return { type: 'text/css', body: 'h1{margin:0}', headers: { ...common, ...built } }
      default:
        return { status: 404, body: page, headers: { ...common, 'cache-control': 'no-store' } }
    }
  })
}

function run({ keys = {}, ...over }: Partial<SmallRun> & { keys?: Readonly<Record<string, string>> } = {}) {
  const text = Object.entries({ ...env, ...keys }).map(([key, value]) => `${key}=${value}\n`)
  const args = () => ['--environment', 'production']
  return runExample(example, { listener: site(), envContent: text.join(''), args, ...over })
}

test('the sound site is ready, with its waiver', async () => {
  const report = await run()
  expect([closedBoxes(report), report.problems ?? []]).toEqual([{}, []])
  expect([report.verdict, report.counts.waived]).toEqual(['ready', 1])
})

test.each<readonly [string, Record<string, string[]>, Parameters<typeof run>[0]]>([
  [
    'a secret in the scripts',
    { 'public-secrets': ['env/public-secret'] },
    { keys: { NEXT_PUBLIC_TICKETS_SECRET: 'tk7Rt2Yu9Io4PaSd6Fg1HjKl' } },
  ],
  [
    'the address of a laptop',
    { 'site-url': ['env/expectation'] },
    { keys: { NEXT_PUBLIC_SITE_URL: 'http://localhost:3000' } },
  ],
  ['no key for tickets', { tickets: ['env/empty-required'] }, { keys: { TICKETS_API_KEY: '' } }],
  [
    'a site that tells of itself',
    { 'powered-by': ['headers/info-leak'] },
    { listener: site({ headers: { 'x-powered-by': 'Next.js' } }) },
  ],
  [
    'the development server',
    { 'development-build': ['http/body'], exposure: ['exposure/debug-page'] },
    { listener: site({ scripts: '"/_next/static/development/_buildManifest.js"' }) },
  ],
  ['the commit of last week', { health: ['http/json'] }, { listener: site({ version: 'old' }) }],
  [
    'scripts of a day',
    { 'assets-cached': ['page/assets-cached'] },
    { listener: site({ lifetime: 'public, max-age=86400' }) },
  ],
  [
    'a start script for development',
    { 'start-script': ['file/content'] },
    { files: { 'package.json': [['"next start"', '"next dev"']] } },
  ],
])('%s closes its item', async (_, closes, broken) => {
  const report = await run(broken)
  expect([closedBoxes(report), report.problems ?? []]).toEqual([closes, []])
  expect(report.verdict).toBe('not-ready')
})

test('a preview is judged at the address that the event of its deployment tells', async () => {
  const args: SmallRun['args'] = ({ https }) =>
    [
      '--environment preview --phase post-deploy --ca-file ca.pem --resolve concerts.example=127.0.0.1',
      `--url https://concerts.example:${https}`,
    ].flatMap((part) => part.split(' '))
  const report = await runExample(example, { listener: site(), args })
  expect([closedBoxes(report), report.problems ?? []]).toEqual([{}, []])
  expect([report.environment, report.verdict]).toEqual(['preview', 'ready'])
})
