import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { kindNames } from '../../src/kinds/index.ts'
import { createApi } from '../../src/probe/github-api.ts'
import { withCheckout } from '../support/checkout.ts'
import { closeDnsStubs, dnsStub } from '../support/dns-server.ts'
import { underlined } from '../support/editor.ts'
import { jobToken, serveApi } from '../support/github-api.ts'
import { aCheckRun, aRun, checksOf, head } from '../support/github-run.ts'
import { type WebServer, webServer } from '../support/https-server.ts'
import { closeServers, tcpServer } from '../support/tls-servers.ts'
import { type Touched, unplanned, type Watched, watch } from '../support/touches.ts'
import type { TestWorldOptions } from '../support/world.ts'

/** A page with a style, a script and its source map, a cookie and a redirect before it. */
const html = `<!doctype html><html><head><title>Shop</title><link rel="stylesheet" href="/static/app.css">
<script src="/static/app.js"></script></head><body><img src="/static/a.png"></body></html>`

let site: WebServer
/** Leads to the site, at another port of the host. */
let plain: WebServer
/** Serves the page; what the page names, and all else, lies at another port of the host. */
let scattered: WebServer

beforeAll(async () => {
  site = await webServer('https', (request, response) => {
    const path = new URL(request.url ?? '/', 'https://x').pathname
    if (path === '/') return response.writeHead(302, { location: '/home' }).end()
    if (path === '/home') return response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=b' }).end(html)
    if (path === '/static/app.css')
      return response.writeHead(200, { 'content-type': 'text/css' }).end('body{background:url(b.png)}@import "c.css";')
    if (path === '/static/app.js')
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end('1\n//# sourceMappingURL=app.js.map\n')
    if (path === '/api')
      return response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":7,"next":"/api/7"}')
    return response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
  })
  plain = await webServer('http', (request, response) =>
    response.writeHead(301, { location: `${site.url}${request.url}` }).end(),
  )
  scattered = await webServer('http', (request, response) =>
    request.url === '/' && request.method === 'GET' && request.headers.origin === undefined
      ? response.writeHead(200, { 'content-type': 'text/html' }).end(html)
      : response.writeHead(302, { location: `${plain.url}${request.url}` }).end(),
  )
})
afterEach(closeServers)
afterAll(async () => {
  await closeDnsStubs()
  await Promise.all([site.close(), plain.close(), scattered.close()])
})

/** What the web servers saw of one check. */
async function requests(kind: string, text: object, over: TestWorldOptions = {}) {
  const servers = [site, plain, scattered]
  const before = servers.map(({ asked }) => asked.length)
  const environment = { name: 'production', url: site.url, envFiles: ['.env'] }
  const seen = await watch(kind, text, { net: { extraCa: [site.ca] }, ...over, environment })
  const saw = servers.flatMap(({ asked, url }, at) =>
    asked.slice(before[at]).map((line): Touched => {
      const [method, path] = line.split(' ')
      return { action: 'request', target: `${method} ${url}${path}` }
    }),
  )
  return { ...seen, touched: [...seen.touched, ...saw] }
}

/** How many requests one of the servers got. */
function seenBy({ url }: WebServer, { touched }: Pick<Watched, 'touched'>): number {
  return touched.filter(({ target }) => target.includes(`${url}/`)).length
}

const overHttp: readonly (readonly [kind: string, text: () => object])[] = [
  ['headers', () => ({})],
  ['headers', () => ({ profile: 'strict', 'http-url': `${plain.url}/` })],
  ['headers', () => ({ rules: ['*'], 'http-url': `${plain.url}/`, samples: 5 })],
  ['headers', () => ({ path: '/home', rules: ['hsts'], samples: 1 })],
  ['page', () => ({})],
  ['page', () => ({ path: '/home', 'max-assets': 2 })],
  ['exposure', () => ({})],
  ['exposure', () => ({ rules: ['*'] })],
  ['exposure', () => ({ rules: ['git'] })],
  ['cors', () => ({ path: '/api' })],
  ['cors', () => ({ path: '/api', allowed: ['https://www.shop.example'], methods: ['GET', 'PUT'], headers: ['X-A'] })],
  ['cors', () => ({ path: '/api', rules: ['expected'], allowed: ['https://www.shop.example'] })],
  ['http', () => ({ request: 'GET /api' })],
  ['http', () => ({ request: 'GET /' })],
  ['http', () => ({ request: 'GET /api', repeat: { times: 3, every: '1ms' } })],
  ['http', () => ({ request: 'GET /', repeat: { times: 3, every: '1ms' }, 'max-redirects': 1 })],
  ['http', () => ({ request: `GET ${plain.url}/`, redirect: 'manual' })],
  ['http', () => ({ request: `GET ${plain.url}/`, 'max-redirects': 2 })],
  [
    'http',
    () => ({
      steps: [{ request: 'GET /api', capture: { id: { json: '$.id' } } }, { request: 'GET /api/${{ captures.id }}' }],
      cleanup: [{ request: 'DELETE /api/${{ captures.id }}' }],
    }),
  ],
]

/** Declares all that `served` asks a site about. */
const env =
  'DEBUG=False\nALLOWED_HOSTS=127.0.0.1\nCORS_ALLOWED_ORIGINS=https://www.shop.example\nSECURE_HSTS_SECONDS=9\n'

describe('every request was planned', () => {
  test.each(overHttp)('%s %#', async (kind, text) => {
    const seen = await requests(kind, text())
    expect(seen.touched.length).toBeGreaterThan(0)
    expect(unplanned(seen)).toEqual([])
  })

  test('served: requests and the env file', async () => {
    await withCheckout({ '.env': env }, async (root) => {
      for (const text of [{}, { rules: ['debug'] }, { rules: ['cors'] }, { rules: ['hsts', 'cookies'] }]) {
        const seen = await requests('served', text, { root })
        expect(seen.touched.length).toBeGreaterThan(1)
        expect([text, unplanned(seen)]).toEqual([text, []])
      }
    })
  })
})

describe('at another port of the same host', () => {
  test.each<[kind: string, text: object]>([
    ['headers', { rules: ['*'], samples: 4 }],
    ['page', { 'max-assets': 3 }],
    ['exposure', { rules: ['*'] }],
    ['served', {}],
    ['http', { 'max-redirects': 2 }],
  ])('a document that moved there is asked within the plan: %s %j', async (kind, text) => {
    await withCheckout({ '.env': env }, async (root) => {
      const where = kind === 'http' ? { request: `GET ${plain.url}/` } : { url: `${plain.url}/` }
      const seen = await requests(kind, { ...text, ...where }, { root })
      expect(seenBy(plain, seen)).toBeGreaterThan(0)
      expect(seenBy(site, seen)).toBeGreaterThan(0)
      expect(unplanned(seen)).toEqual([])
    })
  })

  test.each<[kind: string, text: object]>([
    ['exposure', { rules: ['*'] }],
    ['served', { rules: ['debug'] }],
  ])('that all the questions may move there is said by one of them: %s', async (kind, text) => {
    await withCheckout({ '.env': env }, async (root) => {
      const seen = await requests(kind, { ...text, url: `${plain.url}/` }, { root })
      const planned = seen.planned.filter((one) => !('later' in one && one.later.includes('in its place')))
      expect(planned).toHaveLength(seen.planned.length - 1)
      expect(unplanned({ ...seen, planned })).not.toEqual([])
    })
  })

  test.each<[kind: string, text: object]>([
    ['headers', { rules: ['*'] }],
    ['page', {}],
    ['exposure', { rules: ['*'] }],
    ['served', {}],
    ['cors', { allowed: ['https://www.shop.example'] }],
  ])('what else redirects there is not followed: %s', async (kind, text) => {
    await withCheckout({ '.env': env }, async (root) => {
      const seen = await requests(kind, { ...text, url: `${scattered.url}/` }, { root })
      expect(seenBy(scattered, seen)).toBeGreaterThan(1)
      expect([seenBy(plain, seen), seenBy(site, seen)]).toEqual([0, 0])
      expect(unplanned(seen)).toEqual([])
    })
  })
})

const files = {
  '.env': 'DEBUG=False\nSECRET_KEY=aB3dE5gH7jK9mN2pQ4sT6vW8yZ\n',
  '.env.example': 'DEBUG=\nSECRET_KEY=\n',
  'nginx/nginx.conf': 'http { include conf.d/*.conf; include mime.types; }\n',
  'nginx/conf.d/shop.conf': 'server { listen 80; server_name shop.test; include snippets/tls.conf; }\n',
  'docker-compose.yml':
    'services:\n  web: { build: ., env_file: .env, command: gunicorn shop.wsgi -c gunicorn.conf.py, extends: { file: base.yml, service: web } }\n',
  'base.yml': 'services:\n  web: { restart: always }\n',
  Dockerfile: 'FROM python:3.13\nCMD ["./entrypoint.sh"]\n',
  'entrypoint.sh': 'exec gunicorn shop.wsgi --workers 3\n',
  'gunicorn.conf.py': 'workers = 3\n',
  'manage.py': '',
  'shop/settings/__init__.py': '',
  'shop/settings/production.py': 'from .base import *\nDEBUG = False\n',
  'shop/settings/base.py': 'import os\nDEBUG = True\nSECRET_KEY = os.environ["SECRET_KEY"]\n',
  'shop/migrations/0001_initial.py': 'class Migration: pass\n',
  'README.md': '# Shop\n',
  'junit/a.xml': '<testsuite><testcase name="a"/></testsuite>',
  'k6.json': '{"root_group":{},"metrics":{}}',
  '7.csv': 'a,b\n',
  'shop.schema.json': '{"type":"object"}',
  'requirements.txt': 'Django==5.2\n',
}

const inPlaces: readonly (readonly [kind: string, text: object])[] = [
  ['env', {}],
  ['env', { file: '.env', example: '.env.example', rules: ['*'] }],
  ['env', { file: '.env', rules: ['debug-on'] }],
  ['file', { path: 'README.md', contains: 'Shop', tracked: false }],
  ['file', { path: '**/*.py', tracked: true }],
  ['file', { path: '**/*.py', newest: { 'younger-than': '1d' } }],
  ['report', { path: 'junit/*.xml', age: '1d' }],
  ['report', { path: 'k6.json', age: '1d' }],
  ['nginx', {}],
  ['nginx', { files: ['nginx/nginx.conf', 'nginx/conf.d/*.conf'] }],
  ['compose', {}],
  ['compose', { file: 'docker-compose.yml', 'env-file': '.env' }],
  ['gunicorn', {}],
  ['gunicorn', { files: ['gunicorn.conf.py', 'entrypoint.sh'] }],
  ['django', {}],
  ['django', { file: 'shop/settings/production.py' }],
  ['command', { run: ['true'] }],
  ['command', { run: 'true && true' }],
  ['command', { use: 'nginx-config-valid' }],
  ['command', { use: 'logs-without-errors', with: { unit: 'web' } }],
  ['http', { request: 'POST /api', multipart: { a: { file: 'README.md' } } }],
  ['http', { request: 'GET /api', expect: { schema: 'shop.schema.json' } }],
  [
    'http',
    {
      steps: [
        { request: 'GET /api', capture: { id: { json: '$.id' } } },
        { request: 'POST /api', multipart: { a: [{ file: 'README.md' }, { file: '${{ captures.id }}.csv' }], b: 'c' } },
      ],
    },
  ],
]

describe('every file and command was planned', () => {
  test.each(inPlaces)('%s %j', async (kind, text) => {
    await withCheckout(files, async (root) => {
      const environment = { name: 'production', url: site.url, envFiles: ['.env'] }
      const seen = await watch(kind, text, { root, environment, net: { extraCa: [site.ca] } })
      expect(seen.touched.length).toBeGreaterThan(0)
      expect(unplanned(seen)).toEqual([])
    })
  })
})

test('git is started only where a rule asks it', async () => {
  await withCheckout(files, async (root) => {
    const commands = async (text: object): Promise<number> => {
      const { touched } = await watch('env', { file: '.env', ...text }, { root })
      return touched.filter(({ action }) => action === 'run').length
    }
    expect(await commands({ rules: ['tracked'] })).toBe(1)
    expect(await commands({ rules: ['debug-on', 'permissions'] })).toBe(0)
    expect(await commands({ keys: { DEBUG: 'False' } })).toBe(0)
  })
})

describe('what the program takes, editors take', () => {
  test.each(overHttp)('%s %#', (kind, text) => {
    expect(underlined(kind, text())).toEqual([])
  })

  test.each(inPlaces)('%s %j', (kind, text) => {
    expect(underlined(kind, text)).toEqual([])
  })
})

describe('every connection was planned', () => {
  const connections = (count: number, port: number): Touched[] =>
    Array.from({ length: count }, () => ({ action: 'connect', target: `127.0.0.1:${port}` }))

  test.each([
    [{}],
    [{ profile: 'modern' }],
    [{ rules: ['*'], profile: 'intermediate' }],
    [{ rules: ['untrusted', 'protocol'] }],
  ])('tls %j', async (text) => {
    const server = await tcpServer((socket) => socket.end('not TLS at all'))
    const seen = await watch('tls', { host: '127.0.0.1', port: server.port, ...text })
    expect(server.connections()).toBeGreaterThan(0)
    expect(unplanned({ ...seen, touched: connections(server.connections(), server.port) })).toEqual([])
  })

  test('ports', async () => {
    const server = await tcpServer((socket) => socket.end())
    const seen = await watch('ports', { host: '127.0.0.1', open: [server.port] })
    expect(server.connections()).toBe(1)
    expect(unplanned({ ...seen, touched: connections(1, server.port) })).toEqual([])
  })

  test.each(['redis', 'postgres', 'mysql', 'smtp'])('service %s', async (name) => {
    const server = await tcpServer((socket) => socket.end('-ERR no\r\n'))
    const scheme = name === 'postgres' ? 'postgresql' : name
    const url = `${scheme}://user:word@127.0.0.1:${server.port}/0`
    const text = { [name]: { url } }
    const seen = await watch('service', text)
    expect(server.connections()).toBeGreaterThan(0)
    expect(unplanned({ ...seen, touched: connections(server.connections(), server.port) })).toEqual([])
  })
})

test('every question of DNS was planned', async () => {
  const stub = await dnsStub({
    'A shop.test': { records: [{ name: 'shop.test', type: 'A', value: '192.0.2.1' }] },
    'NS shop.test': { records: [{ name: 'shop.test', type: 'NS', value: 'ns.shop.test' }] },
    'A ns.shop.test': { records: [{ name: 'ns.shop.test', type: 'A', value: '127.0.0.1' }] },
  })
  const net = { dns: { system: () => [stub.address], public: [], port: stub.port } }
  const seen = await watch('dns', { name: 'shop.test', caa: 'letsencrypt.org' }, { net })
  expect(stub.questions.length).toBeGreaterThan(3)
  const touched = stub.questions.map((target): Touched => ({ action: 'resolve', target }))
  expect(unplanned({ ...seen, touched })).toEqual([])
})

test('a person is asked what the plan says', async () => {
  const { planned, touched } = await watch('manual', { how: 'Ask Ada.' })
  expect([planned, touched]).toEqual([[{ action: 'ask', how: 'Ask Ada.' }], []])
})

test('every request to the platform was planned', async () => {
  const reviews = [1, 2, 3].map((at) => ({
    user: { login: `p${at}`, type: 'User' },
    state: 'APPROVED',
    commit_id: head,
  }))
  const rule = { context: 'gate', integration_id: 1 }
  const data = {
    ...checksOf(Array.from({ length: 150 }, (_, at) => aCheckRun(at, `job ${at}`))),
    'pulls/7': {
      number: 7,
      merged: false,
      head: { sha: head },
      base: { ref: 'main', sha: head },
      user: { login: 'p0' },
    },
    'pulls/7/reviews': reviews,
    'pulls/7/files': Array.from({ length: 150 }, (_, at) => ({ filename: `${at}.ts` })),
    'contents/CODEOWNERS': '* @acme/web',
    'check-runs/900': { name: 'gate' },
    'branches/main': { protected: false, protection: {} },
    'rules/branches/main': [
      {
        type: 'required_status_checks',
        ruleset_id: 5,
        parameters: { strict_required_status_checks_policy: true, required_status_checks: [rule] },
      },
    ],
    'rulesets/5': { name: 'main', bypass_actors: [] },
    'dependabot/alerts': [],
    ...Object.fromEntries(
      reviews.map(({ user }) => [`collaborators/${user.login}/permission`, { permission: 'write' }]),
    ),
  }
  const standIn = await serveApi({ hosted: { data, teams: { 'acme/web': ['p2'] } } })
  const api = createApi({ url: standIn.url, token: jobToken, version: '1.0.0' })
  const text = {
    checks: ['job 149'],
    approvals: 3,
    'code-owners': true,
    protection: {},
    alerts: { dependabot: { high: 0 } },
  }
  const run = { id: '1', sha: async () => head, hosted: aRun({ api: standIn.url }) }
  const { planned } = await watch('github', text, { run, platform: api })
  const touched = standIn.urls.map((target): Touched => ({ action: 'request', target }))
  await api.close()
  await standIn.close()
  expect(touched.length).toBeGreaterThan(20)
  expect(unplanned({ planned, touched })).toEqual([])
})

test('every kind is looked at here', () => {
  const here = [...overHttp, ...inPlaces].map(([kind]) => kind)
  expect([...new Set([...here, 'served', 'tls', 'ports', 'service', 'dns', 'manual', 'github'])].sort()).toEqual(
    [...kindNames].sort(),
  )
})
