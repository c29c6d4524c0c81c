import { bounded } from '../secrecy/bounded.ts'
import { withoutLogin } from '../secrecy/url-credentials.ts'
import type { CookieJar } from './cookies.ts'
import { type HttpRequest, type HttpResponse, headerValues, send } from './http.ts'
import type { Net } from './net.ts'

export type RedirectPolicy = 'follow' | 'manual' | 'error'

export interface FollowOptions {
  readonly policy: RedirectPolicy
  /** Hops after the first request. */
  readonly max: number
  /** Takes and gives cookies along the way. */
  readonly jar?: CookieJar
}

/** A request and the redirects that it led through. */
export interface Exchange {
  /** Every answer in order; the last one counts. Never empty. */
  readonly hops: readonly HttpResponse[]
  /** Why the last redirect was not followed although it should have been, or null. */
  readonly refused: Refusal | null
  /** The first redirect that turned a request into a GET without its body, or null. */
  readonly turned: Turned | null
}

/** A request that was not answered: another one was asked in its place (RFC 9110 sections 15.4.2 to 15.4.4). */
export interface Turned {
  readonly method: string
  /** Of the redirect. */
  readonly status: number
  /** What was asked by GET, without credentials. */
  readonly location: string
}

export interface Refusal {
  readonly reason: 'limit' | 'not-allowed' | 'scheme' | 'body-elsewhere' | 'invalid' | 'several'
  /** Where it wanted to lead, without credentials, at most 200 characters. */
  readonly location: string
}

const redirectStatuses = new Set([301, 302, 303, 307, 308])

/**
 * Sends a request and follows redirects as RFC 9110 section 15.4 and the Fetch standard say.
 * To another scheme, host or port go neither credentials nor any header but those that only describe what is accepted;
 * a body is never sent there at all. `timeoutMs` of the request bounds the whole way.
 * @throws ProbeError as `send`
 */
export async function follow(net: Net, request: HttpRequest, options: FollowOptions): Promise<Exchange> {
  let left = request.timeoutMs
  const hops: HttpResponse[] = []
  let current = request
  let turned: Turned | null = null
  for (;;) {
    const response = await send(net, withCookies(current, options.jar))
    hops.push(response)
    options.jar?.store(current.url, headerValues(response, 'set-cookie'))
    const [location, ...others] = locations(response)
    if (!isRedirect(response) || location === undefined || options.policy === 'manual') {
      return { hops, refused: null, turned }
    }
    if (options.policy === 'error')
      return { hops, refused: { reason: 'not-allowed', location: shown(location) }, turned }
    if (hops.length > options.max) return { hops, refused: { reason: 'limit', location: shown(location) }, turned }
    if (others.length > 0) return { hops, refused: { reason: 'several', location: shown(location) }, turned }
    const next = nextRequest(current, response.status, location)
    if ('reason' in next) return { hops, refused: next, turned }
    if (next.method !== current.method)
      turned ??= { method: current.method, status: response.status, location: shown(next.url) }
    // Waiting for a turn does not count: only what the answers themselves took.
    left = Math.max(1, left - response.timeMs)
    current = { ...next, timeoutMs: left }
  }
}

/** Whether a status says that the answer lies elsewhere. */
export function isRedirect({ status }: Pick<HttpResponse, 'status'>): boolean {
  return redirectStatuses.has(status)
}

/** Where a redirect leads, without credentials and fragment; null where it is none, or nothing that http can follow. */
export function redirectTarget(response: HttpResponse): URL | null {
  const [location, ...others] = locations(response)
  const isOne = isRedirect(response) && location !== undefined && others.length === 0
  const target = isOne ? resolve(location, response.url) : null
  return target !== null && /^https?:$/.test(target.protocol) ? target : null
}

/** Where an answer points to. Of several that differ, one client takes the first and the next the last or none. */
function locations(response: HttpResponse): string[] {
  return [...new Set(headerValues(response, 'location'))]
}

/** As browsers read it, which take bytes for UTF-8. */
function resolve(location: string, from: string): URL | null {
  const target = URL.parse(latin1ToUtf8(location), from)
  if (target === null) return null
  target.username = ''
  target.password = ''
  target.hash = ''
  return target
}

function nextRequest(current: HttpRequest, status: number, location: string): HttpRequest | Refusal {
  const target = resolve(location, current.url)
  if (target === null) return { reason: 'invalid', location: shown(location) }
  if (target.protocol !== 'http:' && target.protocol !== 'https:') {
    return { reason: 'scheme', location: shown(location) }
  }
  const toGet =
    (status === 303 && current.method !== 'HEAD') || ((status === 301 || status === 302) && current.method === 'POST')
  const { body, address, headers, ...rest } = current
  const stays = target.origin === new URL(current.url).origin
  if (!toGet && body !== undefined && !stays) return { reason: 'body-elsewhere', location: shown(target.href) }
  const kept = Object.entries(headers ?? {}).filter(([name]) => {
    const lower = name.toLowerCase()
    return (stays || describing.has(lower)) && !(toGet && lower.startsWith('content-'))
  })
  return {
    ...rest,
    url: target.href,
    method: toGet ? 'GET' : current.method,
    headers: Object.fromEntries(kept),
    ...(toGet || body === undefined ? {} : { body }),
    ...(stays && address !== undefined ? { address } : {}),
  }
}

/** Headers that hold no credentials and so may go to any host. */
const describing = new Set(['accept', 'accept-language', 'accept-encoding', 'user-agent', 'cache-control', 'range'])

function withCookies(request: HttpRequest, jar: CookieJar | undefined): HttpRequest {
  const given = Object.entries(request.headers ?? {}).find(([name]) => name.toLowerCase() === 'cookie')
  const own = given?.[1] ?? ''
  const ownNames = new Set(own.split(';').map((pair) => pair.split('=')[0]?.trim()))
  const kept = jar?.forUrl(request.url).filter((cookie) => !ownNames.has(cookie.name)) ?? []
  if (kept.length === 0) return request
  const value = [...(own === '' ? [] : [own]), ...kept.map((cookie) => `${cookie.name}=${cookie.value}`)].join('; ')
  const others = Object.entries(request.headers ?? {}).filter(([name]) => name.toLowerCase() !== 'cookie')
  return { ...request, headers: { ...Object.fromEntries(others), cookie: value } }
}

function latin1ToUtf8(text: string): string {
  const decoded = Buffer.from(text, 'latin1').toString('utf8')
  return decoded.includes('\ufffd') ? text : decoded
}

function shown(location: string): string {
  return bounded(withoutLogin(location))
}
