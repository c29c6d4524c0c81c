import type { ServerResponse } from 'node:http'
import { bytes, type Item, type Position, type Spot } from './position.ts'

function http(spot: Spot, expect: object, more: object = {}) {
  return { http: { request: `GET ${spot.url}/`, redirect: 'manual', expect, ...more } }
}

/** A page with a header, looked at by the rules for headers. */
function page(header: string, value: (spot: Spot) => string): Position {
  return (spot) => ({
    item: { headers: { url: `${spot.url}/`, profile: 'strict', samples: 1 } },
    answer: (_, response) => {
      response.setHeader('content-type', 'text/html')
      response.setHeader(header, bytes(value(spot)))
      response.end('<!doctype html><title>x</title>')
    },
  })
}

/** An answer with a header, of which another value is expected. */
function header(name: string, value: (spot: Spot) => string): Position {
  return (spot) => ({
    item: http(spot, { status: 200, headers: { [name]: { 'starts-with': 'nothing' } } }),
    answer: (_, response) => response.setHeader(name, bytes(value(spot))).end(),
  })
}

function redirect(location: (spot: Spot) => string, check: (spot: Spot) => Item): Position {
  return (spot) => ({
    item: check(spot),
    answer: (_, response) => {
      response.statusCode = 302
      response.setHeader('location', bytes(location(spot)))
      response.end()
    },
  })
}

function body(type: string, text: (spot: Spot) => string, expect: object): Position {
  return (spot) => ({
    item: http(spot, expect),
    answer: (_, response) => answer(response, type, text(spot)),
  })
}

function answer(response: ServerResponse, type: string, text: string): void {
  response.setHeader('content-type', type)
  response.end(text)
}

function html(text: (spot: Spot) => string, check: (spot: Spot) => Item): Position {
  return (spot) => ({
    item: check(spot),
    answer: (_, response) => answer(response, 'text/html; charset=utf-8', text(spot)),
  })
}

const loadsAll = { page: { rules: ['assets-load', 'asset-type', 'csp-blocks', 'integrity', 'assets-cached'] } }
const page200 = (spot: Spot, more: object = {}) => ({ page: { ...loadsAll.page, url: `${spot.url}/`, ...more } })
const headersOf = (spot: Spot) => ({ headers: { url: `${spot.url}/`, profile: 'strict', samples: 1 } })
const inUrl = (text: string): string => encodeURI(text).replace(/[#?]/g, encodeURIComponent)
const inCookie = (text: string): string => text.replace(/[;\r\n]/g, '.')

/** Every place of an answer from which something may come into a finding. */
export const answers: Readonly<Record<string, Position>> = {
  'status text': (spot) => ({
    item: http(spot, { status: 200 }),
    answer: (_, response) => response.writeHead(500, bytes(spot.line)).end(),
  }),
  'header value': header('x-debug', ({ line }) => `state ${line}`),
  'long header value, the secret where it is cut': header(
    'x-debug',
    ({ line }) => `${'. '.repeat(96)}${line} ${'. '.repeat(99)}`,
  ),
  'header name': (spot) => ({
    item: http(spot, { headers: { 'x-none': { exists: true } } }),
    answer: (_, response) => response.setHeader(`x-${spot.line.replace(/[^\w-]/g, '')}`, '1').end(),
  }),
  'content type': (spot) => ({
    item: http(spot, { status: 204 }),
    answer: (_, response) => response.setHeader('content-type', bytes(`text/${spot.line}`)).end('x'),
  }),
  'content type of a page': (spot) => ({
    item: page200(spot),
    answer: (_, response) => response.setHeader('content-type', bytes(`text/${spot.line}`)).end('x'),
  }),
  'content encoding': (spot) => ({
    item: http(spot, { body: 'x' }),
    answer: (_, response) => response.setHeader('content-encoding', bytes(spot.line)).end('x'),
  }),
  'Location, not followed': redirect(
    ({ url, line }) => `${url}/next/${line}`,
    (spot) => http(spot, { status: 200 }),
  ),
  'Location, refused': redirect(
    ({ url, line }) => `${url}/next/${line}`,
    (spot) => ({ http: { request: `GET ${spot.url}/`, redirect: 'error' } }),
  ),
  'Location of another scheme': redirect(
    ({ line }) => `ftp://files.example/${line}`,
    (spot) => ({ http: { request: `GET ${spot.url}/` } }),
  ),
  'Location in a circle': redirect(
    ({ url, line }) => `${url}/${inUrl(line)}`,
    (spot) => ({ http: { request: `GET ${spot.url}/`, 'max-redirects': 2 } }),
  ),
  'Location with a login': redirect(
    ({ line }) => `http://user:${line}@files.example/`,
    (spot) => ({ http: { request: `GET ${spot.url}/`, redirect: 'error' } }),
  ),
  'query of Location of a page': redirect(({ line }) => `https://elsewhere.example/?next=${line}`, headersOf),
  'fragment of Location of a page': redirect(({ line }) => `https://elsewhere.example/#${line}`, page200),
  'host of Location of a page': redirect(({ line }) => `https://${line}.example/`, headersOf),
  'final URL': (spot) => ({
    item: { http: { request: `GET ${spot.url}/`, expect: { url: { 'ends-with': '/home' } } } },
    answer: (request, response) =>
      request.url?.includes('/next')
        ? response.end('x')
        : response.writeHead(302, { location: `${spot.url}/next/${inUrl(spot.line)}` }).end(),
  }),
  'cookie name': header('set-cookie', ({ line }) => `${inCookie(line)}=1; Path=/`),
  'cookie value': (spot) => ({
    item: http(spot, { cookies: { session: { eq: 'other' } } }),
    answer: (_, response) => response.setHeader('set-cookie', bytes(`session=${inCookie(spot.line)}; Path=/`)).end(),
  }),
  'name of a cookie of a page': page('set-cookie', ({ line }) => `session-${inCookie(line)}=1`),
  'path of a cookie': page('set-cookie', ({ line }) => `__Host-session=1; Secure; Path=/${inCookie(line)}`),
  'domain of a cookie': page('set-cookie', ({ line }) => `__Host-session=1; Secure; Domain=${inCookie(line)}; Path=/`),
  'SameSite of a cookie': page('set-cookie', ({ line }) => `session=1; SameSite=${inCookie(line)}`),
  'attribute of a cookie': page('set-cookie', ({ line }) => `session=1; ${inCookie(line)}; Expires=${inCookie(line)}`),
  'CSP, a directive': page('content-security-policy', ({ line }) => `default-src 'self'; ${line} 'self'`),
  'CSP, a source': page('content-security-policy', ({ line }) => `script-src 'self' ${line} ${line}.example`),
  'CSP, a nonce': page('content-security-policy', ({ line }) => `script-src 'nonce-${line}' 'sha256-${line}'`),
  'CSP, a report group': page('content-security-policy', ({ line }) => `default-src 'self'; report-to ${line}`),
  'Strict-Transport-Security': page('strict-transport-security', ({ line }) => `max-age=${line}; ${line}`),
  'X-Frame-Options': page('x-frame-options', ({ line }) => line),
  'X-Content-Type-Options': page('x-content-type-options', ({ line }) => line),
  'Referrer-Policy': page('referrer-policy', ({ line }) => line),
  'Permissions-Policy': page('permissions-policy', ({ line }) => `camera=(${line}), ${line}=()`),
  'Cross-Origin-Opener-Policy': page('cross-origin-opener-policy', ({ line }) => line),
  'Cross-Origin-Embedder-Policy': page('cross-origin-embedder-policy', ({ line }) => `${line}; report-to="x"`),
  'Cross-Origin-Resource-Policy': page('cross-origin-resource-policy', ({ line }) => line),
  'Reporting-Endpoints': page('reporting-endpoints', ({ line }) => `main="https://${line}/", ${line}`),
  'Cache-Control': page('cache-control', ({ line }) => `public, max-age=31536000, ${line}`),
  Server: page('server', ({ line }) => `nginx/1.25 ${line}`),
  'X-Powered-By': page('x-powered-by', ({ line }) => line),
  'X-Robots-Tag': page('x-robots-tag', ({ line }) => `noindex, ${line}`),
  'Access-Control-Allow-Origin': (spot) => ({
    item: { cors: { url: `${spot.url}/`, allowed: ['https://shop.example'], credentials: true } },
    answer: (_, response) => {
      response.setHeader('access-control-allow-origin', bytes(spot.line))
      response.setHeader('access-control-allow-credentials', bytes(spot.line))
      response.setHeader('access-control-allow-methods', bytes(spot.line))
      response.setHeader('vary', bytes(spot.line))
      response.end('x')
    },
  }),
  'Retry-After': (spot) => ({
    item: http(spot, { status: 200 }),
    answer: (_, response) => response.writeHead(503, { 'retry-after': bytes(spot.line) }).end(),
  }),
  'text of a body': body('text/plain; charset=utf-8', ({ written }) => `it says ${written}.`, {
    body: { contains: 'Welcome' },
  }),
  'begin of a body': body('text/plain; charset=utf-8', ({ written }) => `${written} and more`, {
    body: { 'not-matches': 'and' },
  }),
  'body that is cut': body(
    'text/plain; charset=utf-8',
    ({ written }) => `${'. '.repeat(95)}${written}${' .'.repeat(900)}`,
    { body: 'x' },
  ),
  'attribute in HTML': body('text/html; charset=utf-8', ({ written }) => `<input name="password" value="${written}">`, {
    body: { contains: 'Welcome' },
  }),
  'value in JSON': body('application/json', ({ written }) => JSON.stringify({ status: written }), {
    json: { '$.status': 'healthy' },
  }),
  'list in JSON': body('application/json', ({ written }) => JSON.stringify({ list: [{ a: written }, { a: 1 }] }), {
    json: { '$.list[*].a': 1 },
  }),
  'deep in JSON': body(
    'application/json',
    ({ written }) => JSON.stringify({ status: { deep: [[written]], more: 'x'.repeat(300) } }),
    { json: { '$.status': 'healthy' } },
  ),
  'key in JSON': body('application/json', ({ written }) => JSON.stringify({ status: { [written]: 1 } }), {
    json: { '$.status': 'healthy' },
  }),
  'key in JSON, by its schema': body('application/json', ({ written }) => JSON.stringify({ [written]: { id: 'x' } }), {
    schema: { additionalProperties: { properties: { id: { type: 'number' } } } },
  }),
  'unknown key in JSON, by its schema': body('application/json', ({ written }) => JSON.stringify({ [written]: 1 }), {
    schema: { additionalProperties: false, propertyNames: { maxLength: 1 } },
  }),
  'no JSON': body('application/json', ({ written }) => `Error: ${written}`, { json: { '$.status': 'healthy' } }),
  'script of a page': html(({ written }) => `<!doctype html><script src="app/${written}.js"></script>`, page200),
  'image of another host': html(
    ({ written }) => `<!doctype html><img src="https://${written}.example/${written}"><script src="a.js"></script>`,
    page200,
  ),
  'style with what it loads': (spot) => ({
    item: page200(spot),
    answer: (request, response) =>
      request.url?.endsWith('.css')
        ? answer(response, 'text/css', `@import "${spot.line}.css"; a { background: url('${spot.line}.png') }`)
        : request.url?.endsWith('/')
          ? answer(response, 'text/html', '<!doctype html><link rel="stylesheet" href="a.css">')
          : response.writeHead(404).end(),
  }),
  'integrity of a script': html(
    ({ written }) => `<!doctype html><script src="a.js" integrity="sha384-${written}"></script>`,
    page200,
  ),
  'base of a page': html(
    ({ written }) => `<!doctype html><base href="/x/${written}/"><script src="a.js"></script>`,
    page200,
  ),
  'policy in a page': html(
    ({ written }) =>
      `<!doctype html><meta http-equiv="content-security-policy" content="script-src ${written}; ${written}"><script src="a.js"></script><script>1</script>`,
    (spot) => ({ ...page200(spot), ...headersOf(spot) }),
  ),
  'redirect of an asset': (spot) => ({
    item: page200(spot),
    answer: (request, response) =>
      request.url?.endsWith('/')
        ? answer(response, 'text/html', '<!doctype html><script src="a.js"></script>')
        : response.writeHead(302, { location: bytes(`https://cdn.example/${spot.line}`) }).end(),
  }),
  'type of an asset': (spot) => ({
    item: page200(spot),
    answer: (request, response) =>
      request.url?.endsWith('/')
        ? answer(response, 'text/html', '<!doctype html><script src="a.js"></script>')
        : response.writeHead(200, { 'content-type': bytes(`text/${spot.line}`) }).end('1'),
  }),
  'what should not be served': (spot) => ({
    item: {
      exposure: { url: `${spot.url}/`, rules: ['env-file', 'git', 'directory-listing', 'stack-trace', 'debug-page'] },
    },
    answer: (request, response) =>
      request.url?.endsWith('.env')
        ? answer(response, 'text/plain', `DB_HOST=db\nDB_PASSWORD=${spot.line}\nAPI=${spot.line}\n`)
        : answer(
            Object.assign(response, { statusCode: 404 }),
            'text/html',
            `<h1>Traceback (most recent call last)</h1> File "${spot.line}.py", line 1`,
          ),
  }),
  'no HTTP': (spot) => ({
    item: { http: { request: 'GET http://127.0.0.1:@PORT@/', expect: { status: 200 } } },
    service: { once: true, reply: () => `${spot.line}\r\n\r\n` },
  }),
  'a broken header': (spot) => ({
    item: { http: { request: 'GET http://127.0.0.1:@PORT@/', expect: { status: 200 } } },
    service: {
      once: true,
      reply: () => `HTTP/1.1 200 OK\r\n${spot.line} ${spot.line}\r\nContent-Length: ${spot.line}\r\n\r\n`,
    },
  }),
  'a chunk that is none': (spot) => ({
    item: { http: { request: 'GET http://127.0.0.1:@PORT@/', expect: { body: 'x' } } },
    service: { once: true, reply: () => `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${spot.line}\r\n` },
  }),
}
