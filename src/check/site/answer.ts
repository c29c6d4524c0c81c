import { type Wall, wallOf } from '../../formats/firewall.ts'
import { bodyText, decodeBody } from '../../probe/decode.ts'
import { ProbeError } from '../../probe/error.ts'
import { type HttpResponse, headerValues, isHangUp } from '../../probe/http.ts'
import { redirectTarget } from '../../probe/redirects.ts'
import type { World } from '../kind.ts'
import type { RequestQuestion } from '../question.ts'
import { askOnce, mediaType } from '../target.ts'

/** What one probe was answered; `text` and `head` hold its first bytes only. */
export interface Answer {
  readonly asked: 'answer'
  /** Path and query as asked, or another name such as `TRACE /`. */
  readonly path: string
  readonly url: string
  readonly status: number
  /** Media type without parameters, lower case; empty without one. */
  readonly type: string
  /** Where it redirects to; null where it does not. */
  readonly redirect: string | null
  readonly text: string
  /** First 512 bytes as latin-1, for signatures of binary files. */
  readonly head: string
  /** Why the body could not be read, or null. */
  readonly fault: string | null
  /** The firewall that answered in place of the site, where its page is known. */
  readonly wall?: Wall
  /** Where its redirects end on the site's own origin, if they were followed. */
  readonly end?: Answer
}

/** A probe without an answer. */
export interface Fault {
  readonly asked: 'fault'
  readonly path: string
  readonly url: string
  readonly message: string
  readonly observed: string
  /** The other side closed the connection without an answer. */
  readonly closed: boolean
}

export type Probe = Answer | Fault

/** Bytes of an answer that are looked at. */
const lookedAt = 256 * 1024
const decodedBytes = 2 * 1024 * 1024
const probeBytes = 64 * 1024

interface ProbeOptions {
  /** Name of the probe for messages. */
  readonly path: string
  readonly timeoutMs: number
  readonly maxBytes?: number
  /** Asks the same again from the second on; 1 by default. */
  readonly sample?: number
}

/** Asks one question; that it got no answer is a fact as well. */
export async function probe(world: World, question: RequestQuestion, options: ProbeOptions): Promise<Probe> {
  const { path, timeoutMs, maxBytes = probeBytes, sample = 1 } = options
  try {
    const response = await askOnce(world, question, { timeoutMs, maxBytes, sample, limitsBy503: true })
    if (question.method === 'GET' && !question.headers?.host && response.status >= 400 && response.status <= 499) {
      const { pathname, search } = new URL(question.url)
      world.net.refused.add(pathname + search)
    }
    return await answerOf(response, question.url, path)
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    return faultOf(error, question.url, path)
  }
}

/** Why a question got no answer, as a fact. */
export function faultOf(error: ProbeError, url: string, path: string): Fault {
  const { message, observed } = error
  return { asked: 'fault', path, url, message, observed, closed: isHangUp(error) }
}

/** What a response says, as far as signatures look at it. */
export async function answerOf(response: HttpResponse, url: string, path: string): Promise<Answer> {
  // The first part is enough for a signature; only an encoded body that was cut cannot be read.
  const encoded = headerValues(response, 'content-encoding').length > 0
  const decoded =
    response.truncated && !encoded ? { bytes: response.body, fault: null } : await decodeBody(response, decodedBytes)
  const text = decoded.fault === null ? textOf(response, decoded.bytes.subarray(0, lookedAt)) : ''
  const wall = wallOf({ status: response.status, headers: response.rawHeaders, text })
  return {
    asked: 'answer',
    path,
    url,
    status: response.status,
    type: mediaType(headerValues(response, 'content-type')),
    redirect: redirectTarget(response)?.href ?? null,
    text,
    ...(wall && { wall }),
    head: decoded.bytes.subarray(0, 512).toString('latin1'),
    fault: decoded.fault,
  }
}

/** The text, also where it is UTF-16 and nothing says so. */
function textOf(response: HttpResponse, bytes: Buffer): string {
  const wide = unmarkedUtf16(bytes)
  return wide === null ? bodyText(response, bytes) : new TextDecoder(wide).decode(bytes)
}

/** Latin text in UTF-16 has a NUL in place of every other byte. */
function unmarkedUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const start = [...bytes.subarray(0, 64)]
  const isEmpty = (offset: number): boolean => start.every((byte, at) => at % 2 !== offset || byte === 0)
  const isFull = (offset: number): boolean => start.every((byte, at) => at % 2 !== offset || byte !== 0)
  if (start.length < 4) return null
  if (isEmpty(1) && isFull(0)) return 'utf-16le'
  return isEmpty(0) && isFull(1) ? 'utf-16be' : null
}

/** Follows the redirects of a probe on the origin of `base`, which need not be asked again. */
export async function withEnd(
  first: Probe,
  base: Answer,
  most: number,
  ask: (url: string) => Promise<Probe>,
): Promise<Probe> {
  if (first.asked === 'fault') return first
  const { origin } = new URL(base.url)
  let last: Answer = first
  for (let hop = 0; hop < most; hop++) {
    const to = last.redirect
    if (to === null || new URL(to).origin !== origin) break
    const next = to === base.url ? base : await ask(to)
    if (next.asked === 'fault') break
    last = next
  }
  return last === first ? first : { ...first, end: last }
}
