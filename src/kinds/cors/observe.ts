import type { World } from '../../check/kind.ts'
import { getOnce } from '../../check/target.ts'
import { type HttpResponse, headerValues } from '../../probe/http.ts'
import { type ForeignOrigin, foreignOrigins } from './origins.ts'

export interface CorsQuestion {
  readonly url: string
  readonly allowed: readonly string[]
  readonly methods: readonly string[]
  readonly headers: readonly string[]
  readonly timeoutMs: number
  /** Whether foreign origins are sent. */
  readonly foreign: boolean
}

/** What one request with an `Origin` was granted. */
export interface Grant {
  readonly origin: string
  readonly request: 'GET' | 'OPTIONS'
  /** Of a preflight: the method that it asks for. */
  readonly method: string
  readonly status: number
  /** Values as sent; several fields are joined, as browsers do. Null without the header. */
  readonly allowOrigin: string | null
  readonly allowCredentials: string | null
  readonly allowMethods: readonly string[]
  readonly allowHeaders: readonly string[]
  readonly vary: readonly string[]
  readonly cacheControl: readonly string[]
}

export interface CorsObservation {
  readonly url: string
  readonly foreign: readonly { readonly probe: ForeignOrigin; readonly grants: readonly Grant[] }[]
  readonly allowed: readonly { readonly origin: string; readonly grants: readonly Grant[] }[]
}

/** Sends GET and preflight for every origin, foreign and allowed. */
export async function observeCors(question: CorsQuestion, world: World): Promise<CorsObservation> {
  const { url, allowed, methods } = question
  const own = new URL(url).origin
  const probes = question.foreign
    ? foreignOrigins(allowed[0] ?? own, world.run.id ?? '').filter(
        ({ origin }) => origin !== own && !allowed.includes(origin),
      )
    : []
  const foreign = probes.map(async (probe) => ({
    probe,
    grants: await Promise.all([
      get(question, world, probe.origin),
      preflight(question, world, probe.origin, 'GET', ['authorization']),
    ]),
  }))
  const wanted = allowed.map(async (origin) => ({
    origin,
    grants: await Promise.all([
      get(question, world, origin),
      ...methods.map((method) => preflight(question, world, origin, method, question.headers)),
    ]),
  }))
  const [ofForeign, ofAllowed] = await Promise.all([Promise.all(foreign), Promise.all(wanted)])
  return { url, foreign: ofForeign, allowed: ofAllowed }
}

const maxBytes = 64 * 1024

async function get({ url, timeoutMs }: CorsQuestion, world: World, origin: string): Promise<Grant> {
  const headers = { accept: '*/*', origin }
  return grantOf(await getOnce(world, url, { headers, timeoutMs, maxBytes }), origin, 'GET', 'GET')
}

async function preflight(
  { url, timeoutMs }: CorsQuestion,
  world: World,
  origin: string,
  method: string,
  names: readonly string[],
): Promise<Grant> {
  const asked = names.map((name) => name.toLowerCase()).sort()
  const headers = {
    accept: '*/*',
    origin,
    'access-control-request-method': method,
    ...(asked.length === 0 ? {} : { 'access-control-request-headers': asked.join(',') }),
  }
  const response = await getOnce(world, url, { method: 'OPTIONS', headers, timeoutMs, maxBytes })
  return grantOf(response, origin, 'OPTIONS', method)
}

function grantOf(response: HttpResponse, origin: string, request: Grant['request'], method: string): Grant {
  const joined = (name: string): string | null => {
    const values = headerValues(response, name)
    return values.length === 0 ? null : values.map((value) => value.trim()).join(', ')
  }
  const list = (name: string): string[] =>
    (joined(name) ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')
  return {
    origin,
    request,
    method,
    status: response.status,
    allowOrigin: joined('access-control-allow-origin'),
    allowCredentials: joined('access-control-allow-credentials'),
    allowMethods: list('access-control-allow-methods'),
    allowHeaders: list('access-control-allow-headers').map((name) => name.toLowerCase()),
    vary: list('vary').map((name) => name.toLowerCase()),
    cacheControl: list('cache-control').map((one) => one.toLowerCase()),
  }
}
