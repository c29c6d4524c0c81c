import { ProbeError } from './error.ts'
import { type HttpResponse, headerValues, send } from './http.ts'
import { createNet, type Net } from './net.ts'
import { pause } from './pause.ts'

/** How the REST API of GitHub is reached, of github.com or of a server of one's own. */
export interface ApiOptions {
  /** Such as `https://api.github.com`, without a trailing slash. */
  readonly url: string
  readonly token: string
  readonly version: string
}

export interface ApiAnswer {
  readonly status: number
  readonly body: Buffer
  header(name: string): string | undefined
}

export interface Api {
  /**
   * @param path with `/` at the start, escaped
   * @throws ProbeError where there is no answer, or the limit of requests does not end soon
   */
  get(path: string, accept?: string): Promise<ApiAnswer>
  /**
   * Writes: `data` as JSON. What was not answered may have been done.
   * @throws ProbeError as `get`
   */
  send(method: 'POST' | 'PATCH', path: string, data: object): Promise<ApiAnswer>
  close(): Promise<void>
}

const timeoutMs = 15_000
const mostBytes = 4 * 1024 * 1024
const tries = 3
/** A limit that lasts longer is not waited for, milliseconds. */
const longestWait = 60_000

export function createApi({ url, token, version }: ApiOptions): Api {
  const net: Net = createNet({ userAgent: `readiness-gate/${version}`, concurrency: 4 })
  const stopped = new AbortController().signal
  const headers = { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' }
  const ask = async (method: string, path: string, accept: string, data?: object): Promise<ApiAnswer> => {
    const type = data && { 'content-type': 'application/json' }
    const bounds = { timeoutMs, maxBytes: mostBytes }
    const body = data && { body: JSON.stringify(data) }
    const request = { method, url: `${url}${path}`, headers: { ...headers, accept, ...type }, ...bounds, ...body }
    for (let attempt = 1; ; attempt++) {
      const answer = await send(net, request)
      const wait = waitOf(answer)
      if (wait === null || attempt === tries) return answerOf(answer)
      if (wait > longestWait) throw limited(url, wait)
      await pause(wait, stopped)
    }
  }
  return {
    get: (path, accept = usual) => ask('GET', path, accept),
    send: (method, path, data) => ask(method, path, usual, data),
    close: () => net.close(),
  }
}

const usual = 'application/vnd.github+json'

/** How long a refused request is to be put off, milliseconds; null where it was not refused for now. */
function waitOf(answer: HttpResponse): number | null {
  const header = (name: string): string | undefined => headerValues(answer, name)[0]
  const after = Number(header('retry-after') ?? Number.NaN)
  if (answer.status === 429 || answer.status === 403) {
    if (Number.isFinite(after)) return Math.max(0, after) * 1000
    if (header('x-ratelimit-remaining') !== '0') return null
    const reset = Number(header('x-ratelimit-reset') ?? Number.NaN)
    return Number.isFinite(reset) ? Math.max(0, reset * 1000 - Date.now()) : null
  }
  return answer.status >= 502 && answer.status <= 504 ? 500 : null
}

function limited(url: string, wait: number): ProbeError {
  return new ProbeError('http/unreachable', `${new URL(url).host} refuses more requests for now`, {
    expected: 'an answer',
    observed: `a limit that ends in ${Math.ceil(wait / 1000)} s`,
  })
}

function answerOf(answer: HttpResponse): ApiAnswer {
  return { status: answer.status, body: answer.body, header: (name) => headerValues(answer, name)[0] }
}
