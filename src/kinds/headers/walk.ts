import type { World } from '../../check/kind.ts'
import type { RequestQuestion } from '../../check/question.ts'
import { asBrowser, askOnce } from '../../check/target.ts'
import type { HttpResponse } from '../../probe/http.ts'
import { isRedirect, redirectTarget } from '../../probe/redirects.ts'
import type { Answer, Walk } from './observation.ts'
import { likePage, mostRedirects } from './questions.ts'

export function answerOf(response: HttpResponse): Answer {
  return { url: response.url, status: response.status, headers: response.rawHeaders }
}

/** What all requests of a check share. */
export interface Asking {
  readonly world: World
  readonly page: RequestQuestion
  /** With or without a port; redirects to others are not followed. */
  readonly hosts: readonly string[]
  readonly timeoutMs: number
}

/** Asks for documents as a browser does. */
export class Walker {
  readonly asking: Asking

  constructor(asking: Asking) {
    this.asking = asking
  }

  /**
   * @param sample from 2 on, asks the same once more
   * @param leftMs of the timeout
   * @throws ProbeError as `send`
   */
  ask(question: RequestQuestion, sample = 1, leftMs = this.asking.timeoutMs): Promise<HttpResponse> {
    const { world, timeoutMs } = this.asking
    return askOnce(world, question, { timeoutMs, leftMs, maxBytes: asBrowser.document.maxBytes, sample })
  }

  /**
   * Follows redirects by hand, all within one timeout, and stops before a host that was not named.
   * @throws ProbeError as `send`
   */
  async walk(from: RequestQuestion): Promise<{ readonly walk: Walk; readonly last: HttpResponse }> {
    const hops: Answer[] = []
    const seen = new Set<string>()
    let leftMs = this.asking.timeoutMs
    for (let question = from; ; ) {
      const last = await this.ask(question, 1, leftMs)
      leftMs = Math.max(1, leftMs - last.timeMs)
      hops.push(answerOf(last))
      seen.add(question.url)
      const done = (end: Walk['end'], next: string | null = null) => ({ walk: { hops, end, next }, last })
      if (!isRedirect(last)) return done('answer')
      const next = redirectTarget(last)
      if (next === null) return done('invalid')
      if (seen.has(next.href)) return done('loop', next.href)
      if (!this.#isOwn(next)) return done('foreign', next.href)
      if (hops.length > mostRedirects) return done('limit', next.href)
      question = likePage(this.asking.page, next.href)
    }
  }

  #isOwn({ host, hostname }: URL): boolean {
    return this.asking.hosts.some((one) => one === hostname || one === host)
  }
}
