import type { HttpResponse } from '../../probe/http.ts'
import { redirectTarget } from '../../probe/redirects.ts'
import type { World } from '../kind.ts'
import type { LaterQuestion, RequestQuestion } from '../question.ts'
import { asBrowser, askOnce } from '../target.ts'
import { refuseDoor } from './door.ts'

export const mostHops = 5

/** What is asked to reach a document. */
export type DocumentQuestions = {
  readonly first: RequestQuestion
  readonly redirects: LaterQuestion
}

/** A document where it was found. */
export interface FoundDocument {
  readonly url: string
  readonly response: HttpResponse
  /** Where it leads, if that is a host which is not asked; else null. */
  readonly elsewhere: string | null
}

/**
 * As a browser asks for a document, and for what it redirects to on the same host.
 * @param hosts further hosts on which it may be found
 */
export function documentQuestions(url: string, hosts: readonly string[] = []): DocumentQuestions {
  const own = ['its own host', ...hosts].join(' or ')
  return {
    first: { action: 'request', method: 'GET', url, headers: asBrowser.document.headers },
    redirects: { action: 'request', later: `GET what ${url} redirects to on ${own}`, atMost: mostHops },
  }
}

interface DocumentOptions {
  /** For the whole way. */
  readonly timeoutMs: number
  /** Further hosts (`host` or `host:port`) on which the document may be found. */
  readonly hosts?: readonly string[]
}

/**
 * The document after redirects on its own host; `elsewhere` where it leads to another one, or on and on.
 * @throws ProbeError as `send`
 */
export async function askDocument(
  { first, redirects }: DocumentQuestions,
  { timeoutMs, hosts = [] }: DocumentOptions,
  world: World,
): Promise<FoundDocument> {
  const { hostname } = new URL(first.url)
  let question = first
  let leftMs = timeoutMs
  for (let hop = 0; ; hop++) {
    const response = await askOnce(world, question, { maxBytes: asBrowser.document.maxBytes, timeoutMs, leftMs })
    leftMs = Math.max(1, leftMs - response.timeMs)
    const { url } = question
    const next = redirectTarget(response)
    if (next === null) {
      await refuseDoor(response)
      return { url, response, elsewhere: null }
    }
    const own = next.hostname === hostname || hosts.includes(next.host)
    if (!own || hop >= redirects.atMost) return { url, response, elsewhere: next.href }
    question = { ...first, url: next.href }
  }
}

/** Whether a document was not found since its own host redirects on and on, rather than to another one. */
export function isEndless(elsewhere: string, url: string): boolean {
  return new URL(elsewhere).hostname === new URL(url).hostname
}

export const endlessFix =
  'See which redirects undo each other. Where TLS ends in front of the application, its redirect to https never ends until the proxy sends `X-Forwarded-Proto` and the application trusts it (Django: `SECURE_PROXY_SSL_HEADER`).'

/** A question on a path, on the scheme and port under which the document was found. */
export function onFoundOrigin(question: RequestQuestion, found: string): RequestQuestion {
  const { pathname, search } = new URL(question.url)
  return { ...question, url: new URL(pathname + search, new URL(found).origin).href }
}

/** A question on the document itself, where it was found; a query of its own takes the place of the document's. */
export function onFoundDocument(question: RequestQuestion, found: string): RequestQuestion {
  const { search } = new URL(question.url)
  return { ...question, url: search === '' ? found : new URL(search, found).href }
}
