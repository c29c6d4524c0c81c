import { connect } from 'node:net'
import type { World } from '../../check/kind.ts'
import { asBrowser, getOnce, mediaType } from '../../check/target.ts'
import { isLoopback } from '../../formats/host.ts'
import { type Markup, readMarkup } from '../../formats/html/markup.ts'
import { bodyText, decodeBody } from '../../probe/decode.ts'
import { ProbeError } from '../../probe/error.ts'
import { type HttpResponse, headerValues, isHangUp } from '../../probe/http.ts'
import { isRedirect, redirectTarget } from '../../probe/redirects.ts'
import type { RuleId } from '../../words/index.ts'
import type { Answer, Asset, Encoded, HeadersObservation, Plain, Walk } from './observation.ts'
import { isHtml, viewOf } from './view.ts'

export interface HeadersQuestion {
  readonly url: string
  /** Plain http address of the page where the checklist names it. */
  readonly httpUrl: string | undefined
  readonly timeoutMs: number
  readonly samples: number
  /** Sent to the origin of `url` alone. */
  readonly requestHeaders: Readonly<Record<string, string>>
  /** Hosts besides that of `url` on which the page may stand. */
  readonly allowedHosts: readonly string[]
  asks(rule: RuleId): boolean
}

const mostHops = 5
const mostAssets = 30
const decodedBytes = 16 * 1024 * 1024

/** Asks what the selected rules need, each question once in a run. */
export async function observeHeaders(question: HeadersQuestion, world: World): Promise<HeadersObservation> {
  const observer = new Observer(question, world)
  const [{ walk, last }, plain] = await Promise.all([observer.walk(question.url), observer.plain()])
  const { samples, missing } = await observer.samples(walk, last)
  const decoded = await decodeBody(last, decodedBytes)
  const html = isHtml(viewOf(answerOf(last)))
  const markup = html && decoded.fault === null ? await readMarkup(bodyText(last, decoded.bytes), last.url) : null
  const [identity, assets] = await Promise.all([observer.identity(last), observer.assets(markup, last.url)])
  return {
    asked: question.url,
    walk,
    samples,
    missing,
    markup,
    bodyFault: decoded.fault,
    bodyBytes: last.body.length,
    identity,
    plain,
    assets,
  }
}

function answerOf(response: HttpResponse): Answer {
  return { url: response.url, status: response.status, headers: response.rawHeaders }
}

class Observer {
  readonly #question: HeadersQuestion
  readonly #world: World

  constructor(question: HeadersQuestion, world: World) {
    this.#question = question
    this.#world = world
  }

  #get(url: string, sample = 1, more: Readonly<Record<string, string>> = {}): Promise<HttpResponse> {
    const { requestHeaders, timeoutMs, url: target } = this.#question
    const own = new URL(url).origin === new URL(target).origin ? requestHeaders : {}
    const headers = { ...asBrowser.document.headers, ...own, ...more }
    return getOnce(this.#world, url, { ...asBrowser.document, headers, timeoutMs, sample })
  }

  /** Follows redirects by hand, and stops before a host that was not named. */
  async walk(from: string): Promise<{ walk: Walk; last: HttpResponse }> {
    const hops: Answer[] = []
    const seen = new Set<string>()
    for (let url = from; ; ) {
      const last = await this.#get(url)
      hops.push(answerOf(last))
      seen.add(url)
      const done = (end: Walk['end'], next: string | null = null) => ({ walk: { hops, end, next }, last })
      if (!isRedirect(last)) return done('answer')
      const next = redirectTarget(last)
      if (next === null) return done('invalid')
      if (seen.has(next.href)) return done('loop', next.href)
      if (!this.#isOwn(next)) return done('foreign', next.href)
      if (hops.length > mostHops) return done('limit', next.href)
      url = next.href
    }
  }

  #isOwn(url: URL): boolean {
    const { url: target, httpUrl, allowedHosts } = this.#question
    const own = [target, httpUrl].flatMap((one) => (one === undefined ? [] : [new URL(one).hostname]))
    return [...own, ...allowedHosts].some((host) => host === url.hostname || host === url.host)
  }

  /** Further answers of the same page, asked at once so that each may come from another instance. */
  async samples(walk: Walk, last: HttpResponse): Promise<{ samples: readonly Answer[]; missing: readonly string[] }> {
    if (walk.end !== 'answer') return { samples: [answerOf(last)], missing: [] }
    const { samples: wanted } = this.#question
    const count =
      this.#question.asks('headers/nonce-freshness') && /'nonce-/i.test(policyOf(last)) ? Math.max(2, wanted) : wanted
    const more = await Promise.allSettled(
      Array.from({ length: count - 1 }, (_, index) => this.#get(last.url, index + 2)),
    )
    const samples: Answer[] = [answerOf(last)]
    const missing: string[] = []
    for (const result of more) {
      if (result.status === 'fulfilled') samples.push(answerOf(result.value))
      else if (result.reason instanceof ProbeError) missing.push(`${result.reason.message}: ${result.reason.observed}`)
      else throw result.reason
    }
    return { samples, missing }
  }

  async identity(last: HttpResponse): Promise<Encoded | null> {
    if (!this.#question.asks('headers/compression') || headerValues(last, 'content-encoding').length === 0) return null
    try {
      const response = await this.#get(last.url, 1, { 'accept-encoding': 'identity' })
      const codings = headerValues(response, 'content-encoding').join(', ').toLowerCase()
      return { answer: 'response', status: response.status, encoding: codings === 'identity' ? '' : codings }
    } catch (error) {
      if (error instanceof ProbeError) return { answer: 'fault', observed: error.observed }
      throw error
    }
  }

  async assets(markup: Markup | null, documentUrl: string): Promise<readonly Asset[] | null> {
    const wanted = this.#question.asks('headers/nosniff-mime') || this.#question.asks('headers/cache-assets')
    if (!wanted || !markup) return null
    const uses = new Map<string, 'script' | 'style'>([
      ...markup.scripts.map(({ url }) => [url, 'script'] as const),
      ...markup.styles.map((url) => [url, 'style'] as const),
    ])
    const own = [...uses].filter(([url]) => /^https?:/.test(url) && new URL(url).host === new URL(documentUrl).host)
    const asked = await Promise.all(own.slice(0, mostAssets).map(([url, use]) => this.#asset(url, use)))
    const [first] = own.slice(mostAssets)
    if (!first) return asked
    const fault = `${own.length - mostAssets} more are named than the ${mostAssets} that are asked`
    return [...asked, { url: first[0], use: first[1], fault }]
  }

  async #asset(url: string, use: 'script' | 'style'): Promise<Asset> {
    try {
      const { timeoutMs } = this.#question
      const response = await getOnce(this.#world, url, { ...asBrowser.asset, timeoutMs })
      const type = mediaType(headerValues(response, 'content-type'))
      return {
        url,
        use,
        fault: null,
        status: response.status,
        type,
        cacheControl: headerValues(response, 'cache-control'),
        expires: headerValues(response, 'expires').at(-1),
        date: headerValues(response, 'date').at(-1),
      }
    } catch (error) {
      if (error instanceof ProbeError) return { url, use, fault: error.observed }
      throw error
    }
  }

  /** How the page answers over plain http; null where there is no https to lead to. */
  async plain(): Promise<Plain | null> {
    const { asks, httpUrl, url: target } = this.#question
    if (!asks('headers/redirect-https') && !asks('headers/redirect-quality')) return null
    const url = new URL(target)
    // Plain http on loopback never leaves the machine.
    if (httpUrl === undefined && url.protocol === 'http:' && isLoopback(url.hostname)) return null
    if (httpUrl === undefined && url.protocol === 'https:' && url.port !== '') return { outcome: 'unknown' }
    const asked = httpUrl ?? `http://${url.host}${url.pathname}${url.search}`
    try {
      const [{ walk }, probe] = await Promise.all([this.walk(asked), this.#keepsPath(asked)])
      return { outcome: 'answered', asked, walk, probe }
    } catch (error) {
      if (!(error instanceof ProbeError)) throw error
      if (error.url !== undefined && !error.url.startsWith('http:')) throw error
      if (error.rule === 'http/unreachable' && error.observed === 'refused') {
        return { outcome: 'closed', asked, how: 'refused' }
      }
      if (isHangUp(error) && (await this.#hangsUpAgain(asked))) return { outcome: 'closed', asked, how: 'hung up' }
      if (error.rule === 'http/timeout' && !(await this.#connects(new URL(asked)))) {
        return { outcome: 'closed', asked, how: 'filtered' }
      }
      throw error
    }
  }

  /** A server that is told to close (as `return 444` of nginx) does so each time; one that fails may do so once. */
  async #hangsUpAgain(url: string): Promise<boolean> {
    try {
      await this.#get(url, 2)
      return false
    } catch (error) {
      if (error instanceof ProbeError) return isHangUp(error)
      throw error
    }
  }

  async #keepsPath(asked: string): Promise<Answer | null> {
    if (!this.#question.asks('headers/redirect-quality')) return null
    return answerOf(await this.#get(new URL('/readiness-gate/kept?path=and&query=too', asked).href))
  }

  /** Whether a port accepts connections: told apart from a server that accepts and never answers. */
  #connects(url: URL): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect({
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: Number(url.port || 80),
        lookup: this.#world.net.lookup,
        timeout: Math.min(this.#question.timeoutMs, 3000),
      })
      const end = (open: boolean): void => {
        socket.destroy()
        resolve(open)
      }
      socket.once('connect', () => end(true))
      socket.once('timeout', () => end(false))
      socket.once('error', () => end(false))
    })
  }
}

function policyOf(response: HttpResponse): string {
  return headerValues(response, 'content-security-policy').join(', ')
}
