import type { Scene } from '../../check/kind.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import type { ConnectQuestion, LaterQuestion, RequestQuestion } from '../../check/question.ts'
import { asBrowser, requireTarget } from '../../check/target.ts'
import { isLoopback, normalHost } from '../../formats/host.ts'
import { withoutLogin } from '../../secrecy/url-credentials.ts'
import type { RuleName } from '../../words/index.ts'
import type { Config } from './schema.ts'

/** Redirects of one address that are followed. */
export const mostRedirects = 5
/** Scripts and styles of a page that are asked for. */
const mostAssets = 30

export type Asked = {
  /** As often as answers are wanted. */
  readonly page: RequestQuestion
  /** A second answer where one is wanted, to see whether a nonce is new in it. */
  readonly nonces: RequestQuestion | null
  /** Whether a body that came compressed also comes as it is. */
  readonly identity: RequestQuestion | null
  /** Where the page redirects, what is asked of it is asked there. */
  readonly redirects: LaterQuestion
  readonly assets: LaterQuestion | null
  readonly plain: PlainQuestions | null
}

/** How the page answers over plain http. */
export type PlainQuestions = {
  readonly page: RequestQuestion
  readonly redirects: LaterQuestion
  /** A path and a query that no redirect knows by heart. */
  readonly kept: RequestQuestion | null
  /** Whether a server hangs up each time or once. */
  readonly again: RequestQuestion
  /** Whether what does not answer is a server or a filter. */
  readonly port: ConnectQuestion
}

/** @throws ProbeError `http/request` where there is no URL to look at */
export function questions(config: Config, { environment }: Scene, selected: SelectedRules): Asked {
  const url = requireTarget(config, environment)
  const asks = (...names: RuleName<'headers'>[]): boolean => names.some((name) => selected.has(`headers/${name}`))
  const page = pageQuestion(url, config)
  const nonces = asks('nonce-freshness') && config.samples < 2
  const plain = asks('redirect-https', 'redirect-quality') ? plainAddress(config, url) : 'none'
  return {
    page: { ...page, times: config.samples },
    nonces: nonces ? { ...page, note: 'again where its policy uses nonces' } : null,
    identity: asks('compression')
      ? { ...uncompressed(page), note: 'without compression, where it was compressed' }
      : null,
    redirects: {
      action: 'request',
      later: `redirects of ${url}, and there what is asked of it`,
      atMost: mostRedirects + config.samples - 1 + (nonces ? 1 : 0) + (asks('compression') ? 1 : 0),
    },
    assets: asks('nosniff-mime', 'cache-assets')
      ? { action: 'request', later: `scripts and styles of its own host that ${url} names`, atMost: mostAssets }
      : null,
    plain: typeof plain === 'object' ? plainQuestions(plain.url, page, asks('redirect-quality')) : null,
  }
}

function pageQuestion(url: string, config: Config): RequestQuestion {
  const { protocol, hostname } = new URL(url)
  const isConfidential = protocol === 'https:' || isLoopback(hostname)
  const own = isConfidential ? lowerCase(config['request-headers'] ?? {}) : {}
  return { action: 'request', method: 'GET', url, headers: { ...asBrowser.document.headers, ...own } }
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

/** Asks for another document as for the page; what is sent along goes to the origin of the page alone. */
export function likePage(page: RequestQuestion, url: string): RequestQuestion {
  const isOwn = new URL(url).origin === new URL(page.url).origin
  return { action: 'request', method: 'GET', url, headers: (isOwn && page.headers) || asBrowser.document.headers }
}

export function uncompressed(question: RequestQuestion): RequestQuestion {
  return { ...question, headers: { ...question.headers, 'accept-encoding': 'identity' } }
}

/** Where the page answers over plain http. */
export function plainAddress(config: Pick<Config, 'http-url'>, page: string): PlainAddress {
  const url = new URL(page)
  if (config['http-url'] !== undefined) return { url: withoutLogin(config['http-url']) }
  // Plain http on loopback never leaves the machine.
  if (url.protocol === 'http:' && isLoopback(url.hostname)) return 'none'
  if (url.protocol === 'https:' && url.port !== '') return 'unknown'
  return { url: `http://${url.host}${url.pathname}${url.search}` }
}

/** `unknown`: beside an https port of its own. `none`: the page itself is served over http, on loopback. */
type PlainAddress = { readonly url: string } | 'unknown' | 'none'

function plainQuestions(url: string, page: RequestQuestion, asksKept: boolean): PlainQuestions {
  const { hostname, port } = new URL(url)
  const plain = likePage(page, url)
  const made = likePage(page, new URL('/readiness-gate/kept?path=and&query=too', url).href)
  return {
    page: plain,
    redirects: { action: 'request', later: `redirects of ${url}`, atMost: mostRedirects },
    kept: asksKept ? { ...made, note: 'to see whether path and query are kept' } : null,
    again: { ...plain, note: 'again where it hangs up' },
    port: {
      action: 'connect',
      host: normalHost(hostname) ?? hostname,
      port: Number(port || 80),
      note: 'where nothing answers for half of the time',
    },
  }
}
