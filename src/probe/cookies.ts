import { readCookieDate } from '../formats/cookie-date.ts'
import { isLoopback } from '../formats/host.ts'

/** One cookie of a `Set-Cookie` field, by the algorithm of RFC 6265 section 5.2. */
export interface SetCookie {
  readonly name: string
  readonly value: string
  /** Lower case, without a leading dot; null for the host alone. */
  readonly domain: string | null
  readonly path: string | null
  readonly secure: boolean
  /** Milliseconds since the epoch; null for the session. */
  readonly expiresMs: number | null
}

/** Reads one `Set-Cookie` value; null where it holds no name. */
export function readSetCookie(field: string, nowMs: number): SetCookie | null {
  const [pair = '', ...attributes] = field.split(';')
  const equals = pair.indexOf('=')
  const name = pair.slice(0, Math.max(0, equals)).trim()
  if (name === '') return null
  let domain: string | null = null
  let path: string | null = null
  let secure = false
  let expires: number | null = null
  let maxAge: number | null = null
  for (const attribute of attributes) {
    const at = attribute.indexOf('=')
    const key = (at < 0 ? attribute : attribute.slice(0, at)).trim().toLowerCase()
    const value = at < 0 ? '' : attribute.slice(at + 1).trim()
    if (key === 'secure') secure = true
    if (key === 'domain' && value !== '') domain = value.replace(/^\./, '').toLowerCase()
    if (key === 'path') path = value.startsWith('/') ? value : null
    if (key === 'max-age' && /^-?\d+$/.test(value)) maxAge = nowMs + Number(value) * 1000
    if (key === 'expires') expires = readCookieDate(value) ?? expires
  }
  return { name, value: pair.slice(equals + 1).trim(), domain, path, secure, expiresMs: maxAge ?? expires }
}

/**
 * Whether a client keeps a cookie that an answer from `url` sets: none for a foreign domain, and a secure one only from
 * where nobody can have put it in (RFC 6265 section 5.3, its successor section 5.7).
 */
export function isKept({ domain, secure }: SetCookie, url: string): boolean {
  const { hostname, protocol } = new URL(url)
  if (secure && protocol !== 'https:' && !isLoopback(hostname)) return false
  // No list of public suffixes is at hand, so a domain of one label, such as `com`, is refused.
  return domain === null || domain === hostname || (hostname.endsWith(`.${domain}`) && domain.includes('.'))
}

/** What tells a cookie from others, by RFC 6265 section 5.3: the same name, host and path is the same cookie. */
export function cookieKey({ name, domain, path }: SetCookie, url: string): string {
  const { hostname, pathname } = new URL(url)
  return JSON.stringify([name, domain ?? hostname, path ?? defaultPath(pathname)])
}

interface Kept {
  readonly cookie: SetCookie
  readonly host: string
  readonly hostOnly: boolean
  readonly path: string
}

const mostCookies = 300

/** The cookies of one flow; a cookie goes only where RFC 6265 section 5.4 sends it. */
export class CookieJar {
  readonly #kept = new Map<string, Kept>()

  /** Takes the cookies that an answer from `url` sets; those for a foreign domain are refused. */
  store(url: string, fields: readonly string[], nowMs = Date.now()): void {
    const { hostname, pathname } = new URL(url)
    for (const field of fields) {
      const cookie = readSetCookie(field, nowMs)
      if (cookie === null || !isKept(cookie, url)) continue
      const path = cookie.path ?? defaultPath(pathname)
      const host = cookie.domain ?? hostname
      const key = cookieKey(cookie, url)
      this.#kept.delete(key)
      if (cookie.expiresMs !== null && cookie.expiresMs <= nowMs) continue
      if (this.#kept.size < mostCookies) this.#kept.set(key, { cookie, host, hostOnly: cookie.domain === null, path })
    }
  }

  /** Names and values for a request to `url`, longest path first. */
  forUrl(url: string, nowMs = Date.now()): SetCookie[] {
    const { hostname, pathname, protocol } = new URL(url)
    return [...this.#kept.values()]
      .filter(({ cookie, host, hostOnly, path }) => {
        if (cookie.expiresMs !== null && cookie.expiresMs <= nowMs) return false
        if (cookie.secure && protocol !== 'https:' && !isLoopback(hostname)) return false
        return (hostname === host || (!hostOnly && hostname.endsWith(`.${host}`))) && onPath(pathname, path)
      })
      .sort((a, b) => b.path.length - a.path.length)
      .map(({ cookie }) => cookie)
  }
}

function defaultPath(pathname: string): string {
  const end = pathname.lastIndexOf('/')
  return end <= 0 ? '/' : pathname.slice(0, end)
}

function onPath(pathname: string, path: string): boolean {
  return pathname === path || (pathname.startsWith(path) && (path.endsWith('/') || pathname[path.length] === '/'))
}
