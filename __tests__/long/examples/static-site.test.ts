import { existsSync, readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { closedBoxes } from '../../support/examples/closed.ts'
import { here, plainHttp, runExample, type SmallExample, type SmallRun } from '../../support/examples/small.ts'

// Takes long: a server and a run of the whole list for each mistake.

const example: SmallExample = {
  name: 'static-site',
  host: 'notes.example',
  changes: ({ https, http }) => ({
    '.github/readiness.yml': [
      ['GET https://www.notes.example/', `GET https://www.notes.example:${https}/`],
      here({ 'https-enabled': plainHttp(`http://notes.example:${http}/`) }),
    ],
  }),
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
}

interface Site {
  /** A header of nginx's configuration that is left out. */
  readonly without?: string
  /** Paths that answer something else. */
  readonly pages?: Readonly<Record<string, readonly [type: string, body: string]>>
  readonly status?: number
  /** Of pages. */
  readonly lifetime?: string
}

/** The files of the example, with the headers that its nginx.conf sends. */
function site({ without = '', pages = {}, status = 404, lifetime = 'no-cache' }: Site = {}): RequestListener {
  const configuration = readFileSync('examples/static-site/nginx/nginx.conf', 'utf8')
  const headers = [...configuration.matchAll(/add_header (\S+) (?:"([^"]*)"|([^\s$]+)) always;/g)]
  return (request, response) => {
    const name = request.headers.host?.replace(/:\d+$/, '')
    if (name !== 'notes.example' && name !== 'www.notes.example') return response.writeHead(421).end()
    const path = new URL(request.url ?? '/', 'https://x').pathname
    const file = join('examples/static-site/public', path === '/' ? 'index.html' : path)
    const isThere = extname(file) !== '' && existsSync(file)
    const [type, body] = pages[path] ?? [
      types[isThere ? extname(file) : '.html'] ?? '',
      readFileSync(isThere ? file : 'examples/static-site/public/404.html', 'utf8'),
    ]
    for (const [, header = '', quoted, plain = ''] of headers) {
      if (header.toLowerCase() !== without) response.setHeader(header, quoted ?? plain)
    }
    const hashed = path.startsWith('/assets/')
    response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : lifetime)
    response.setHeader('content-type', type)
    const packs = /gzip/.test(String(request.headers['accept-encoding']))
    if (packs) response.setHeader('content-encoding', 'gzip').setHeader('vary', 'accept-encoding')
    response.writeHead(pages[path] || isThere || path === '/' ? 200 : status).end(packs ? gzipSync(body) : body)
  }
}

const run = (over: Partial<SmallRun> = {}) => runExample(example, { listener: site(), ...over })

test('the sound site is ready', async () => {
  const report = await run()
  expect([closedBoxes(report), report.problems ?? []]).toEqual([{}, []])
  expect(report.verdict).toBe('ready')
})

test.each<readonly [string, Record<string, string[]>, Partial<SmallRun>]>([
  [
    'no HSTS',
    { hsts: ['headers/hsts'], 'security-headers': ['headers/hsts'] },
    { listener: site({ without: 'strict-transport-security' }) },
  ],
  [
    'no policy',
    { 'security-headers': ['headers/csp-present', 'headers/clickjacking'] },
    { listener: site({ without: 'content-security-policy' }) },
  ],
  [
    'a repository that is served',
    { exposure: ['exposure/git'] },
    { listener: site({ pages: { '/.git/HEAD': ['text/plain', 'ref: refs/heads/main\n'] } }) },
  ],
  ['every path answered with 200', { 'not-found': ['http/status'] }, { listener: site({ status: 200 }) }],
  [
    'a page that is kept for a year',
    { caching: ['headers/cache-html'], 'security-headers': ['headers/cache-html'] },
    { listener: site({ lifetime: 'public, max-age=31536000' }) },
  ],
  [
    'an nginx that lists folders',
    { nginx: ['nginx/autoindex'] },
    {
      files: {
        'nginx/nginx.conf': [['    root /srv/notes/public;\n', '    root /srv/notes/public;\n    autoindex on;\n']],
      },
    },
  ],
  [
    'a page that is not finished',
    { 'no-drafts': ['file/content'] },
    { files: { 'public/404.html': [['</h1>', '</h1><p>TODO</p>']] } },
  ],
  [
    'a site that nobody finds',
    { found: ['file/content'] },
    { files: { 'public/robots.txt': [['Allow: /', 'Disallow: /']] } },
  ],
])('%s closes its item', async (_, closes, broken) => {
  const report = await run(broken)
  expect([closedBoxes(report), report.problems ?? []]).toEqual([closes, []])
  expect(report.verdict).toBe('not-ready')
})
