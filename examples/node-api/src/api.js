import { timingSafeEqual } from 'node:crypto'

/**
 * The API as a listener of node:http. It answers JSON and sets its own headers, whatever stands in front.
 * @param {{ version: string, token: string, origins: readonly string[] }} settings
 */
export function api({ version, token, origins }) {
  const routes = {
    'GET /': () => [200, { name: 'orders', documentation: 'https://www.orders.example/api' }],
    'GET /healthz': () => [200, { status: 'ok', version }],
    'GET /v1/orders': (request) => (isLoggedIn(request) ? [200, { orders: [] }] : [401, { error: 'log in' }]),
  }
  const isLoggedIn = ({ headers }) => {
    const [given, wanted] = [headers.authorization ?? '', `Bearer ${token}`].map((text) => Buffer.from(text))
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  }

  return (request, response) => {
    const path = new URL(request.url, 'http://api').pathname
    const { origin } = request.headers
    response.setHeader('cache-control', 'no-store')
    response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    response.setHeader('referrer-policy', 'no-referrer')
    response.setHeader('vary', 'Origin')
    response.setHeader('x-content-type-options', 'nosniff')
    if (origins.includes(origin)) {
      response.setHeader('access-control-allow-origin', origin)
      response.setHeader('access-control-allow-headers', 'authorization, content-type')
    }
    if (request.method === 'OPTIONS') return response.writeHead(204).end()
    const [status, body] = routes[`${request.method} ${path}`]?.(request) ?? [404, { error: 'there is no such path' }]
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
}
