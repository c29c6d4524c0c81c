import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeAuthority } from './certificate.ts'

export interface Shop {
  readonly httpPort: number
  readonly httpsPort: number
  /** PEM of the authority that signed the shop's certificate. */
  readonly authority: string
  close(): Promise<void>
}

/** The name under which the shop is reached; it is mapped to the loopback address, never looked up. */
export const shopHost = 'shop.test'

/** Starts the shop over HTTP and HTTPS on ephemeral loopback ports; not healthy means with production mistakes. */
export async function startShop(healthy: boolean): Promise<Shop> {
  const authority = makeAuthority({ commonName: 'Demo Root' })
  const identity = authority.issue({ names: [shopHost] })
  const https = createHttpsServer({ key: identity.key, cert: identity.certificate }, (request, response) =>
    answer(request, response, healthy),
  )
  const httpsPort = await listen(https)
  const http = createHttpServer((request, response) => {
    if (!healthy) return answer(request, response, healthy)
    response.writeHead(301, { location: `https://${shopHost}:${httpsPort}${request.url ?? '/'}` }).end()
  })
  const httpPort = await listen(http)
  const close = async (): Promise<void> => {
    await Promise.all([stop(http), stop(https)])
  }
  return { httpPort, httpsPort, authority: authority.certificate, close }
}

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/static/shop.4f2a9c1b.css"></head><body><h1>${title}</h1>${body}</body></html>`

const login = page(
  'Log in',
  '<form method="post"><input type="hidden" name="csrfmiddlewaretoken" value="f3N0aWxsLWEtZGVtbw"><input name="username"><input name="password" type="password"></form>',
)

function answer(request: IncomingMessage, response: ServerResponse, healthy: boolean): void {
  const { pathname } = new URL(request.url ?? '/', `https://${shopHost}`)
  const headers = { ...common(healthy) }
  const html = { ...headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }
  const json = { ...headers, 'content-type': 'application/json', 'cache-control': 'no-store' }
  switch (pathname) {
    case '/':
      response.writeHead(200, html).end(page('Demo Shop', '<p>Welcome.</p>'))
      return
    case '/api/v1/health/':
      response
        .writeHead(200, json)
        .end(JSON.stringify({ status: healthy ? 'healthy' : 'degraded', database: healthy ? 'up' : 'down' }))
      return
    case '/api/v1/products/':
      response.writeHead(200, json).end(JSON.stringify({ results: [{ id: 1, name: 'Tea', price: '4.50' }] }))
      return
    case '/admin/':
      response.writeHead(302, { ...html, location: '/admin/login/?next=/admin/' }).end()
      return
    case '/admin/login/': {
      const flags = healthy ? '; Secure; HttpOnly; SameSite=Lax' : '; SameSite=Lax'
      response.writeHead(200, { ...html, 'set-cookie': `sessionid=3b1c7d; Path=/${flags}` }).end(login)
      return
    }
    case '/static/shop.4f2a9c1b.css': {
      const cache = { 'content-type': 'text/css', 'cache-control': 'public, max-age=31536000, immutable' }
      response.writeHead(200, { ...headers, ...cache }).end('body { font-family: sans-serif }')
      return
    }
    default:
      response.writeHead(404, html).end(page('Not found', '<p>There is no such page.</p>'))
  }
}

function common(healthy: boolean): Record<string, string> {
  if (!healthy) return { 'x-content-type-options': 'nosniff' }
  return {
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'content-security-policy':
      "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cross-origin-opener-policy': 'same-origin',
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port))
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}
