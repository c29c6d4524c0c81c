import { readSetCookie } from '../../probe/cookies.ts'
import { bodyText, decodeBody } from '../../probe/decode.ts'
import { type HttpResponse, headerValues } from '../../probe/http.ts'
import type { Exchange } from '../../probe/redirects.ts'
import type { Answer } from './observation.ts'

/** Bytes of a body that are kept and looked at. */
export const mostBodyBytes = 5 * 1024 * 1024

/** Reads what an exchange brought: body decoded, cookies collected. */
export async function readAnswer(exchange: Exchange): Promise<Answer> {
  const last = exchange.hops.at(-1) as HttpResponse
  const { bytes, fault } = await decodeBody(last, mostBodyBytes)
  const cookies = new Map<string, string>()
  const now = Date.now()
  for (const field of exchange.hops.flatMap((hop) => headerValues(hop, 'set-cookie'))) {
    const cookie = readSetCookie(field, now)
    if (cookie === null) continue
    if (cookie.expiresMs !== null && cookie.expiresMs <= now) cookies.delete(cookie.name)
    else cookies.set(cookie.name, cookie.value)
  }
  return {
    url: last.url,
    status: last.status,
    headers: last.rawHeaders,
    cookies: [...cookies],
    text: fault === null ? bodyText(last, bytes) : '',
    bodyFault: fault,
    timeMs: exchange.hops.reduce((sum, hop) => sum + hop.timeMs, 0),
    atMs: now,
    refused: exchange.refused,
  }
}
