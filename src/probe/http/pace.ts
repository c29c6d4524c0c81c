import { pause } from '../pause.ts'
import type { HttpResponse } from './message.ts'
import { retryAfterOf } from './retry-after.ts'

/** Milliseconds between two questions to a host that said it is asked too often, at first and at most. */
const slowest = { first: 150, most: 500 } as const
/** Each answer makes it so much faster again, but no faster than nine questions a second, nor than what was refused. */
const faster = { by: 0.97, least: 116, thanRefused: 1.1 } as const
/** Refusals by 403 or 406 one after the other that may be a firewall at work, and milliseconds between two questions then. */
const series = { refusals: 6, interval: 50 } as const
/** How long to wait where an answer does not say, milliseconds; twice as long each time. */
const firstHold = 250
/** Longer than this nobody waits for one host, milliseconds. */
const longestHold = 15_000
const mostTries = 4
const shareOfTimeout = 0.75
/** Refusals one after the other, though it was asked slower, after which waiting helps nothing. */
const mostInVain = 4

export interface Pacing {
  /** Time of the question, milliseconds, of which refusals may take a part. */
  readonly timeoutMs: number
  /**
   * Whether a 503 among other answers is a limit. For a page it is not: one of its servers may be down, which another
   * question would hide.
   */
  readonly limitsBy503: boolean
}

/** What is known of an answer besides itself. */
export interface Hearing {
  /** When its question went, milliseconds since the start of the process. */
  readonly startedAt: number
  readonly limitsBy503?: boolean
  /** How long to wait where a refusal does not say, milliseconds. */
  readonly usualHold?: number
  /** Whether whoever asked comes again after so long; where nobody does, the others go on as before. */
  readonly asksAgain?: (holdMs: number) => boolean
}

interface Host {
  /** Between the starts of two questions, milliseconds. */
  interval: number
  /** When the next question may go, milliseconds since the start of the process. */
  next: number
  /** When the next one may go at the rate alone, on the same clock. */
  steady: number
  /** Milliseconds between two questions below which it refused, or may. */
  floor: number
  /** Answers 403 or 406 one after the other. */
  forbidden: number
  /** Whether it has ever answered otherwise than that it is asked too often. */
  answers: boolean
  /** Aborted where waiting has helped nothing, so that nobody waits. */
  patience: AbortController
  /** Refusals since it last answered, of questions that were already asked slower. */
  inVain: number
  /** When it was last asked slower: what was under way then says nothing about the new pace. */
  slowedAt: number
  /** What was waited because of its refusals, milliseconds. */
  held: number
}

/**
 * How fast one host is asked: as fast as the lanes allow, or at a rate, and slower by itself where it answers 429 or, for
 * questions that say so, 503 among other answers, as servers do that limit requests (RFC 6585 section 4; nginx,
 * `limit_req_status`). After a series of refusals by 403 or 406, as of a firewall, it is asked slower while that lasts.
 */
export class Pace {
  readonly #hosts = new Map<string, Host>()
  readonly #interval: number
  readonly #closing = new AbortController()

  /** @param perSecond questions to one host; 0 for no limit */
  constructor(perSecond: number) {
    this.#interval = perSecond > 0 ? 1000 / perSecond : 0
  }

  /** Nobody waits any longer. */
  close(): void {
    this.#closing.abort()
    for (const { patience } of this.#hosts.values()) patience.abort()
  }

  /**
   * Sends when it is the question's turn, and again where the host says that it came too soon. The last answer is
   * returned, also where that is a refusal.
   * @param send waits for the turn as soon as there is room for the question, so that those behind it know of refusals
   */
  async send(
    url: string,
    { timeoutMs, limitsBy503 }: Pacing,
    send: (turn: () => Promise<void>) => Promise<HttpResponse>,
  ): Promise<HttpResponse> {
    let held = 0
    for (let tries = 1; ; tries++) {
      let startedAt = performance.now()
      const response = await send(async () => {
        await this.turn(url)
        startedAt = performance.now()
      })
      const asksAgain = (hold: number): boolean => tries < mostTries && held + hold <= timeoutMs * shareOfTimeout
      const hold = this.heard(url, response, {
        startedAt,
        limitsBy503,
        usualHold: firstHold * 2 ** (tries - 1),
        asksAgain,
      })
      if (hold === null || !asksAgain(hold) || this.#hostOf(url).patience.signal.aborted) return response
      held += hold
    }
  }

  /**
   * Takes note of an answer, by which the questions that come after it are asked.
   * @returns how long the host asks to wait, milliseconds; null where the answer is no refusal
   */
  heard(url: string, response: HttpResponse, about: Hearing): number | null {
    const { startedAt, limitsBy503 = false, usualHold = firstHold, asksAgain } = about
    const host = this.#hostOf(url)
    if (!isRefusal(response, limitsBy503 && host.answers)) {
      host.inVain = 0
      this.#answered(host, response)
      if (response.status !== 503) host.answers = true
      if (host.patience.signal.aborted) {
        host.patience = this.#patience()
        // Those who stood in line before wait no more.
        host.next = host.steady
      }
      return null
    }
    const hold = retryAfterOf(response.rawHeaders, Date.now()) ?? usualHold
    const isPaced = startedAt >= host.slowedAt
    if (isPaced) host.inVain++
    if (host.inVain > mostInVain || host.held + hold > longestHold) host.patience.abort()
    if (host.patience.signal.aborted || asksAgain?.(hold) === false) return hold
    if (isPaced) {
      host.slowedAt = performance.now()
      if (host.interval > 0)
        host.floor = Math.min(Math.max(host.floor, host.interval * faster.thanRefused), slowest.most)
      host.interval = Math.max(this.#interval, Math.min(Math.max(slowest.first, host.interval * 1.5), slowest.most))
    }
    const until = performance.now() + hold
    if (until > host.next) {
      host.held += until - Math.max(host.next, performance.now())
      host.next = until
    }
    return hold
  }

  /** A host that was slowed down comes back to the pace that it bears. */
  #answered(host: Host, { status }: HttpResponse): void {
    host.forbidden = status === 403 || status === 406 ? host.forbidden + 1 : 0
    if (host.interval > this.#interval) host.interval = Math.max(host.floor, host.interval * faster.by)
  }

  /** Waits until a question may go. */
  async turn(url: string): Promise<void> {
    const host = this.#hostOf(url)
    const { signal } = host.patience
    const now = performance.now()
    const interval = host.forbidden < series.refusals ? host.interval : Math.max(host.interval, series.interval)
    if (!signal.aborted && (interval > 0 || host.next > now)) {
      const at = Math.max(now, host.next)
      host.next = at + interval
      await pause(at - now, signal)
    }
    // Nobody waits for a host that refuses everything; how often it is asked is kept to all the same.
    if (signal.aborted && this.#interval > 0) await this.#steadily(host)
    host.steady = Math.max(host.steady, performance.now() + this.#interval)
  }

  async #steadily(host: Host): Promise<void> {
    const now = performance.now()
    const at = Math.max(now, host.steady)
    host.steady = at + this.#interval
    await pause(at - now, this.#closing.signal)
  }

  #hostOf(url: string): Host {
    const { host } = new URL(url)
    const known = this.#hosts.get(host)
    if (known) return known
    const made = {
      interval: this.#interval,
      next: 0,
      steady: 0,
      floor: Math.max(this.#interval, faster.least),
      forbidden: 0,
      answers: false,
      patience: this.#patience(),
      inVain: 0,
      slowedAt: 0,
      held: 0,
    }
    this.#hosts.set(host, made)
    return made
  }

  #patience(): AbortController {
    const made = new AbortController()
    if (this.#closing.signal.aborted) made.abort()
    return made
  }
}

function isRefusal({ status }: HttpResponse, limitsBy503: boolean): boolean {
  return status === 429 || (status === 503 && limitsBy503)
}
