import type { Answer, Asked, Respond } from './site.ts'

/** The commit that runs. */
export const commit = 'c0ffee'.padEnd(40, '0')
export const frontend = 'https://store.shop.example'

/** What one visitor of the shop is told, and what a case may break. */
export interface Shop {
  readonly health: object
  readonly products: readonly object[]
  /** Whether the list of products fails under load: some of many requests. */
  readonly failsUnderLoad: boolean
  /** In place of what stands there, by path. */
  readonly pages: Readonly<Record<string, Answer>>
  /** Of every page; null takes one away. */
  readonly headers: Readonly<Record<string, string | null>>
  readonly cookie: string
  /** Wrong logins before the limit. */
  readonly loginLimit: number
  /** Whether the cart wants a login. */
  readonly guardsCart: boolean
  readonly origins: readonly string[]
}

export const soundShop: Shop = {
  health: { status: 'healthy', database: 'up', cache: 'up', version: commit },
  products: [{ id: 7, name: 'Tea', price: '4.50' }],
  failsUnderLoad: false,
  pages: {},
  headers: {},
  cookie: 'csrftoken=4rT9kLq2; Max-Age=31449600; Path=/; SameSite=Lax; Secure',
  loginLimit: 10,
  guardsCart: true,
  origins: [frontend],
}

const securityHeaders = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'content-security-policy':
    "default-src 'self'; script-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
}

const styles = `body { font-family: sans-serif }\n`.repeat(60)
const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/static/admin/css/base.52d9a1c4f0b7.css"><script src="/static/admin/js/nav.4c1b7e90aa21.js"></script></head><body>${body}</body></html>`
const login = html('Log in', '<form method="post"><input type="hidden" name="csrfmiddlewaretoken" value="x"></form>')
const style: Answer = { type: 'text/css', headers: { 'cache-control': 'public, max-age=31536000' }, body: styles }

/** The web server of the shop, from nginx to Django. */
export function shopSite(shop: Shop): Respond {
  const token = 'header.payload.signature'
  let tries = 0
  let lists = 0
  const json = (body: unknown, status = 200): Answer => ({
    status,
    type: 'application/json',
    body: JSON.stringify(body),
  })

  function page({ method, path, headers, body }: Asked): Answer | undefined {
    const isLoggedIn = headers.authorization === `Bearer ${token}`
    switch (`${method} ${path}`) {
      case 'GET /':
        return { body: html('Shop', '<h1>Shop</h1>'), headers: { 'cache-control': 'no-cache' } }
      case 'GET /admin/':
        return { status: 302, headers: { location: '/admin/login/?next=/admin/' } }
      case 'GET /admin/login/':
      case 'GET /admin/login/?next=/admin/':
        return { body: login, headers: { 'set-cookie': shop.cookie, 'cache-control': 'no-store' } }
      case 'GET /static/admin/css/base.css':
      case 'GET /static/admin/css/base.52d9a1c4f0b7.css':
        return style
      case 'GET /static/admin/js/nav.4c1b7e90aa21.js':
        return { ...style, type: 'text/javascript', body: 'document.body.className = "js"\n' }
      case 'GET /api/docs/':
        return { body: html('API', '<div id="swagger-ui"></div>') }
      case 'GET /api/v1/health/':
        return json(shop.health)
      case 'GET /api/v1/products/':
        lists += headers.origin === undefined ? 1 : 0
        return shop.failsUnderLoad && lists > 9 && lists < 15
          ? json({ detail: 'too much' }, 503)
          : json({ results: shop.products })
      case 'POST /api/v1/auth/register/':
        return json({ id: 1 }, 201)
      case 'POST /api/v1/auth/login/': {
        const { email } = JSON.parse(body || '{}') as { email?: string }
        if (email !== 'nobody@example.invalid') return json({ access: token })
        tries += 1
        return tries > shop.loginLimit ? json({ detail: 'throttled' }, 429) : json({ detail: 'wrong' }, 401)
      }
      case 'POST /api/v1/cart/items/':
        return isLoggedIn || !shop.guardsCart ? json({ id: 1 }, 201) : json({ detail: 'log in' }, 401)
      case 'POST /api/v1/checkout/':
        return isLoggedIn ? json({ order: 1 }, 201) : json({ detail: 'log in' }, 401)
      case 'OPTIONS /api/v1/products/':
      case 'OPTIONS /admin/login/':
        return { status: 200 }
      default:
        return method === 'TRACE' ? { status: 405 } : undefined
    }
  }

  return (asked) => {
    // nginx closes the connection of a foreign name; here it is told that there is nothing.
    if (!/^(?:www\.)?shop\.example(?::\d+)?$/.test(asked.headers.host ?? '')) return { status: 421 }
    const found = shop.pages[asked.path] ??
      page(asked) ?? { status: 404, body: html('Not found', '<p>No such page.</p>') }
    const origin = asked.headers.origin ?? ''
    const allowed = shop.origins.includes(origin) && {
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST',
    }
    const all = { ...securityHeaders, vary: 'origin', ...allowed, ...found.headers, ...shop.headers }
    const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as Record<
      string,
      string
    >
    return { ...found, headers }
  }
}
