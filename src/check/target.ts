import { percentDecoded } from '../formats/percent.ts'
import type { Environment } from '../model/environment.ts'
import { now } from '../probe/clock.ts'
import { ProbeError } from '../probe/error.ts'
import { type HttpResponse, send } from '../probe/http.ts'
import type { World } from './kind.ts'
import type { RequestQuestion } from './question.ts'

/**
 * The URL that a check looks at: `url`, or the environment's `url` with `path` added. Without credentials.
 * @returns null where there is neither `url` nor an environment with one
 */
export function targetUrl(
  config: { readonly path?: string | undefined; readonly url?: string | undefined },
  environment: Environment,
): string | null {
  const text =
    config.url ??
    (environment.url === undefined ? undefined : environment.url.replace(/(?<!\/)\/+$/, '') + (config.path ?? '/'))
  const url = text === undefined ? null : URL.parse(text)
  if (!url) return null
  url.username = ''
  url.password = ''
  url.hash = ''
  return url.href
}

/** As `targetUrl`. @throws ProbeError `http/request` where there is none */
export function requireTarget(
  config: { readonly path?: string | undefined; readonly url?: string | undefined },
  environment: Environment,
): string {
  const url = targetUrl(config, environment)
  if (url !== null) return url
  throw new ProbeError('http/request', 'There is no URL to look at', {
    expected: '`url` in the environment or in the check',
    observed: 'neither',
    fix: 'Set `url` of the environment, or give it to the run by `--url`.',
  })
}

/** How documents and assets are asked for: as a browser does, and the same everywhere, so that kinds share answers. */
export const asBrowser = {
  document: {
    headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-encoding': 'gzip, deflate, br, zstd' },
    maxBytes: 4 * 1024 * 1024,
  },
  asset: { headers: { accept: '*/*', 'accept-encoding': 'gzip, deflate, br, zstd' }, maxBytes: 4 * 1024 * 1024 },
} as const

export interface GetOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | undefined
  readonly timeoutMs: number
  /** What is left of that time, where what came before took some of it; no part of the question. */
  readonly leftMs?: number
  readonly maxBytes: number
  /** Asks the same again from the second on, to see whether the answers differ; 1 by default. */
  readonly sample?: number
  /** A 503 among other answers is asked again, as of a server that limits requests. */
  readonly limitsBy503?: true
}

/**
 * Sends a request once in a run: whoever asks the same gets the same answer. Redirects are not followed.
 * Credentials of the environment's `url` go along to its own origin. A host that limits requests is asked slower, and again.
 * @throws ProbeError as `send`
 */
export function getOnce(world: World, url: string, options: GetOptions): Promise<HttpResponse> {
  const method = options.method ?? 'GET'
  const headers = { ...options.headers, ...authorization(world.environment, url) }
  const question = `${method} ${url} ${JSON.stringify([options.headers ?? {}, options.timeoutMs, options.maxBytes, options.sample ?? 1, ...(options.limitsBy503 ? ['503'] : []), ...(options.body === undefined ? [] : [options.body])])}`
  // Not bound to the signal of the first who asks: others wait for the same answer.
  const timeoutMs = options.leftMs ?? options.timeoutMs
  const { body, maxBytes, limitsBy503 = false } = options
  return world.ask(question, async () => {
    const pace = await world.net.pace()
    return pace.send(url, { timeoutMs, limitsBy503 }, (turn) =>
      send(world.net, {
        method,
        url,
        headers,
        ...(body !== undefined && { body }),
        timeoutMs,
        maxBytes,
        turn,
        begun: (since) => world.waited?.(since, now()),
      }),
    )
  })
}

/**
 * Sends the request of a question once in a run, as `getOnce` does.
 * @throws ProbeError as `send`
 */
export function askOnce(
  world: World,
  { method, url, headers = {}, body }: RequestQuestion,
  options: Pick<GetOptions, 'timeoutMs' | 'leftMs' | 'maxBytes' | 'sample' | 'limitsBy503'>,
): Promise<HttpResponse> {
  return getOnce(world, url, { ...options, method, headers, body })
}

function authorization(environment: Environment, url: string): Record<string, string> {
  const own = environment.url === undefined ? null : URL.parse(environment.url)
  if (!own || (own.username === '' && own.password === '') || own.origin !== new URL(url).origin) return {}
  const pair = `${percentDecoded(own.username)}:${percentDecoded(own.password)}`
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
}

/** Media type without parameters, lower case; empty without one. */
export function mediaType(values: readonly string[]): string {
  return (values.at(-1) ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}
