import { answer, type Site } from './answer.ts'

const secured = {
  'content-security-policy': "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=()',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
}

const document = `<!doctype html><title>Shop</title><link rel="stylesheet" href="/app.5af66c1b1797.css">
<script src="/app.8f3a1b2c.js" defer></script><p>Welcome`

/** The origin that may use the API of the page. */
export const friend = 'https://app.example'

/** A document with what it loads, an API for one other origin, and nothing else; its own name is an address. */
export const page: Site = ({ method, path, fields }) => {
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(fields.get('host') ?? '127.0.0.1'))
    return answer(400, {}, 'no such host')
  if (method === 'TRACE') return answer(405, secured, 'no')
  const granted =
    fields.get('origin') === friend ? { 'access-control-allow-origin': friend, vary: 'origin' } : { vary: 'origin' }
  if (method === 'OPTIONS') return answer(200, granted, 'You may ask.')
  const found = pages[path]
  if (!found) return answer(404, { ...secured, 'content-type': 'text/html' }, '<!doctype html><title>Not found</title>')
  return answer(200, { ...found.fields, ...granted }, found.body)
}

const cached = { 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' }
const pages: Readonly<Record<string, { readonly fields: Readonly<Record<string, string>>; readonly body: string }>> = {
  '/': { fields: { ...secured, 'content-type': 'text/html; charset=utf-8' }, body: document },
  '/app.8f3a1b2c.js': { fields: { ...cached, 'content-type': 'text/javascript' }, body: 'start()\n'.repeat(20) },
  '/app.5af66c1b1797.css': {
    fields: { ...cached, 'content-type': 'text/css; charset=utf-8' },
    body: 'a { color: red }\n'.repeat(20),
  },
}

/** Nothing but redirects to the same place elsewhere. */
export function moved(origin: string): Site {
  return ({ path }) => answer(301, { location: `${origin}${path}` }, 'Moved to where it is safe.')
}
