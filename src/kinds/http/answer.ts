import type { Draft } from '../../check/kind.ts'
import { jsonPath } from '../../expect/jsonpath.ts'
import { absent } from '../../expect/matcher.ts'
import { linearRegex } from '../../expect/regex.ts'
import { readSetCookie } from '../../probe/cookies.ts'
import { bodyText, decodeBody } from '../../probe/decode.ts'
import { type HttpResponse, headerValues } from '../../probe/http.ts'
import type { Exchange, Refusal } from '../../probe/redirects.ts'
import type { Capture } from './schema.ts'

/** Bytes of a body that are kept and looked at. */
export const mostBodyBytes = 5 * 1024 * 1024

/** What came back, as plain data. */
export interface Answer {
  readonly url: string
  readonly status: number
  readonly headers: HttpResponse['rawHeaders']
  /** Names and values that were set on the way and not removed again. */
  readonly cookies: readonly (readonly [name: string, value: string])[]
  readonly text: string
  /** Why the body cannot be judged, as the end of a sentence; null where it is whole. */
  readonly bodyFault: string | null
  /** Of all hops together, milliseconds. */
  readonly timeMs: number
  readonly refused: Refusal | null
}

/** An answer, or why there is none. */
export type Attempt = { readonly answer: Answer } | { readonly fault: Draft }

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
    refused: exchange.refused,
  }
}

/**
 * The body as JSON, or why it is none.
 * An integer that a number cannot hold exactly becomes its own text: rounded, it would equal its neighbours.
 */
export function readJson(answer: Answer): { readonly value: unknown } | { readonly fault: string } {
  if (answer.text.trim() === '') return { fault: 'an empty body' }
  try {
    return { value: /\d{16}/.test(answer.text) ? JSON.parse(answer.text, exact) : JSON.parse(answer.text) }
  } catch {
    return { fault: 'a body that is not JSON' }
  }
}

function exact(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const rounded = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
  return rounded && context?.source !== undefined && /^-?\d+$/.test(context.source) ? context.source : value
}

/** The value that a capture takes from an answer; `absent` where there is none. */
export function readCapture(answer: Answer, capture: Capture): unknown {
  if (capture.header !== undefined) return headerValues({ rawHeaders: answer.headers }, capture.header)[0] ?? absent
  if (capture.cookie !== undefined) {
    return answer.cookies.find(([name]) => name === capture.cookie)?.[1] ?? absent
  }
  if (answer.bodyFault !== null) return absent
  if (capture.regex !== undefined) return linearRegex(capture.regex).capture(answer.text) ?? absent
  const json = readJson(answer)
  if ('fault' in json || capture.json === undefined) return absent
  try {
    return jsonPath(capture.json).read(json.value)
  } catch {
    // Nested deeper than a query may go.
    return absent
  }
}
