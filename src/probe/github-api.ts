import { ProbeError } from './error.ts'
import { putOff } from './github-limits.ts'
import { headerValues } from './http.ts'
import { createNet, type Net } from './net.ts'
import { pause } from './pause.ts'
import { follow } from './redirects.ts'

/** How the REST API of GitHub is reached, of github.com or of a server of one's own. */
export interface ApiOptions {
  /** Such as `https://api.github.com` or `https://github.example.com/api/v3`, without a trailing slash. */
  readonly url: string
  readonly token: string
  readonly version: string
}

export interface ApiAnswer {
  readonly status: number
  readonly body: Buffer
  /** Whether the body was longer than what is kept of it. */
  readonly truncated: boolean
  header(name: string): string | undefined
}

export interface ApiBounds {
  readonly accept?: string
  /** Whole exchange, milliseconds. */
  readonly timeoutMs?: number
  /** How long all limits of requests together are waited for, milliseconds. */
  readonly waitMs?: number
  readonly signal?: AbortSignal
}

export interface Api {
  /**
   * @param path with `/` at the start, escaped
   * @throws ProbeError where there is no answer, or the limit of requests does not end in time
   */
  get(path: string, bounds?: ApiBounds): Promise<ApiAnswer>
  /**
   * The pages of a list in order, until the platform names no other; the caller bounds how many it takes.
   * @throws ProbeError as `get`, and where the next page is said to be elsewhere
   */
  pages(path: string, bounds?: ApiBounds): AsyncGenerator<ApiAnswer>
  /**
   * Writes: `data` as JSON. What was not answered may have been done.
   * @throws ProbeError as `get`, and where the platform leads elsewhere
   */
  send(method: 'POST' | 'PATCH', path: string, data: object): Promise<ApiAnswer>
  close(): Promise<void>
}

const usualTimeoutMs = 15_000
const mostBytes = 16 * 1024 * 1024
const usual = 'application/vnd.github+json'
const mostTries = 3
const usualWaitMs = 60_000
/** Of a repository that was renamed there is one. */
const mostRedirects = 3

export function createApi({ url, token, version }: ApiOptions): Api {
  const net: Net = createNet({ userAgent: `readiness-gate/${version}`, concurrency: 4 })
  const never = new AbortController().signal
  const own = { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' }
  const ask = async (method: string, path: string, bounds: ApiBounds, data?: object): Promise<ApiAnswer> => {
    const { accept = usual, timeoutMs = usualTimeoutMs, waitMs = usualWaitMs, signal = never } = bounds
    const headers = { ...own, accept, ...(data && { 'content-type': 'application/json' }) }
    const body = data && { body: JSON.stringify(data) }
    const request = { method, url: `${url}${path}`, headers, timeoutMs, maxBytes: mostBytes, signal, ...body }
    let left = waitMs
    for (let attempt = 1; ; attempt++) {
      const { hops, refused, turned } = await follow(net, request, { policy: 'follow', max: mostRedirects })
      const last = hops.at(-1)
      if (last === undefined || refused !== null || turned !== null) throw elsewhere(url)
      const wait = putOff(last, Date.now())
      if (wait === null || signal.aborted || (attempt === mostTries && last.status >= 500)) {
        const { status, truncated } = last
        return { status, body: last.body, truncated, header: (name) => headerValues(last, name)[0] }
      }
      if (wait > left || attempt === mostTries) throw limited(url, wait)
      left -= wait
      await pause(wait, signal)
    }
  }
  async function* pages(path: string, bounds: ApiBounds = {}): AsyncGenerator<ApiAnswer> {
    for (let next: string | null = path; next !== null; ) {
      const answer: ApiAnswer = await ask('GET', next, bounds)
      yield answer
      next = nextPage(answer, url)
    }
  }
  return {
    get: (path, bounds = {}) => ask('GET', path, bounds),
    pages,
    send: (method, path, data) => ask(method, path, {}, data),
    close: () => net.close(),
  }
}

/** The path of the page after this one, or null. @throws ProbeError where it is not of this API */
function nextPage(answer: ApiAnswer, url: string): string | null {
  const links = (answer.header('link') ?? '').split(',')
  const next = links.find((link) => /;\s*rel="?next"?/.test(link))
  if (next === undefined) return null
  const target = /<([^<>\s]+)>/.exec(next)?.[1] ?? ''
  if (!target.startsWith(`${url}/`)) throw elsewhere(url)
  return target.slice(url.length)
}

function elsewhere(url: string): ProbeError {
  return new ProbeError('github/unanswered', `${new URL(url).host} leads elsewhere`, {
    expected: 'an answer of this API',
    observed: 'a way to another address',
  })
}

function limited(url: string, wait: number): ProbeError {
  return new ProbeError('github/unanswered', `${new URL(url).host} refuses more requests for now`, {
    expected: 'an answer',
    observed: `a limit that ends in ${Math.ceil(wait / 1000)} s`,
  })
}
