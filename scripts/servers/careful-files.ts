import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve } from 'node:path'
import { createGzip } from 'node:zlib'

/**
 * The careful form of what tools build: `careful-files.ts FOLDER AUTHORITY [--spa]` serves files of a folder under one
 * name, with the headers of a public site and nothing else, on `PORT` of loopback; with `--spa` the start page for every
 * path that is no file, as hosts of single-page applications do.
 */
const [folder = '.', authority = '', mode] = process.argv.slice(2)
const root = resolve(folder)

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

const headers = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
}

function fileOf(path: string): string | null {
  try {
    const file = normalize(join(root, decodeURIComponent(path)))
    if (!`${file}/`.startsWith(`${root}/`) || /\/\./.test(path) || file.endsWith('.map')) return null
    const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file
    return existsSync(found) ? found : null
  } catch {
    return null
  }
}

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const isKnown = request.headers.host === authority
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const own = isKnown && isRead ? fileOf(pathname) : null
  const fallback = isKnown && isRead && mode === '--spa' ? fileOf('/index.html') : null
  const file = own ?? fallback
  if (file === null) {
    response.writeHead(isKnown ? (isRead ? 404 : 405) : 421, { ...headers, 'content-type': 'text/plain' })
    response.end('Not found\n')
    return
  }
  const type = types[extname(file)] ?? 'application/octet-stream'
  const cached = extname(file) === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable'
  const zipped = /\bgzip\b/.test(`${request.headers['accept-encoding']}`) && /^text|json|svg/.test(type)
  const encoding = zipped ? { 'content-encoding': 'gzip' } : {}
  response.writeHead(200, {
    ...headers,
    ...encoding,
    'content-type': type,
    'cache-control': cached,
    vary: 'accept-encoding',
  })
  const stream = createReadStream(file)
  if (zipped) stream.pipe(createGzip()).pipe(response)
  else stream.pipe(response)
}).listen(Number(process.env.PORT), '127.0.0.1')
