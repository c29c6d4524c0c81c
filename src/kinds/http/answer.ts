import { isUtf8 } from 'node:buffer'
import { cookieKey, isKept, readSetCookie } from '../../probe/cookies.ts'
import { bodyText, decodeBody } from '../../probe/decode.ts'
import { type HttpResponse, headerValues } from '../../probe/http.ts'
import type { Exchange } from '../../probe/redirects.ts'
import type { Answer } from './observation.ts'

/** Bytes of a body that are kept and looked at. */
export const mostBodyBytes = 5 * 1024 * 1024

/** Reads what an exchange brought: body decoded, cookies collected. */
export async function readAnswer(exchange: Exchange): Promise<Answer> {
  const last = exchange.hops.at(-1) as HttpResponse
  const { bytes, fault, isBroken } = await decodeBody(last, mostBodyBytes)
  const text = fault === null ? bodyText(last, bytes) : ''
  const json = isUtf8(bytes) ? new TextDecoder().decode(bytes) : null
  const now = Date.now()
  return {
    url: last.url,
    status: last.status,
    headers: last.rawHeaders,
    cookies: cookiesOf(exchange, now),
    text,
    ...(fault === null && json !== text ? { json } : {}),
    bodyFault: fault,
    ...(isBroken && { isBroken }),
    timeMs: exchange.hops.reduce((sum, hop) => sum + hop.timeMs, 0),
    atMs: now,
    refused: exchange.refused,
    turned: exchange.turned,
  }
}

/** The cookies that an exchange leaves, by name, the last one last; one name may stand for several paths or domains. */
function cookiesOf(exchange: Exchange, nowMs: number): (readonly [string, string])[] {
  const cookies = new Map<string, readonly [string, string]>()
  for (const hop of exchange.hops) {
    for (const field of headerValues(hop, 'set-cookie')) {
      const cookie = readSetCookie(field, nowMs)
      if (cookie === null || !isKept(cookie, hop.url)) continue
      const key = cookieKey(cookie, hop.url)
      cookies.delete(key)
      if (cookie.expiresMs === null || cookie.expiresMs > nowMs) cookies.set(key, [cookie.name, cookie.value])
    }
  }
  return [...cookies.values()]
}
