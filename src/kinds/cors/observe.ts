import type { World } from '../../check/kind.ts'
import type { RequestQuestion } from '../../check/question.ts'
import { refuseDoor } from '../../check/site/door.ts'
import { askOnce } from '../../check/target.ts'
import { type HttpResponse, headerValues } from '../../probe/http.ts'
import type { Grant, Observation } from './observation.ts'
import type { Asked, OriginQuestions } from './questions.ts'
import type { Config } from './schema.ts'

const maxBytes = 64 * 1024

/**
 * Sends GET and preflights for every origin, all at the same time.
 * @throws ProbeError as `send`
 */
export async function observe({ url, foreign, allowed }: Asked, config: Config, world: World): Promise<Observation> {
  const timeoutMs = config.timeout ?? world.timeoutMs
  const grantsOf = (origin: string, { get, preflights }: OriginQuestions): Promise<Grant[]> =>
    Promise.all([get, ...preflights].map((question) => grant(question, origin, world, timeoutMs)))
  const [ofForeign, ofAllowed] = await Promise.all([
    Promise.all(foreign.map(async ({ probe, asked }) => ({ probe, grants: await grantsOf(probe.origin, asked) }))),
    Promise.all(allowed.map(async ({ origin, asked }) => ({ origin, grants: await grantsOf(origin, asked) }))),
  ])
  return { url, foreign: ofForeign, allowed: ofAllowed }
}

async function grant(question: RequestQuestion, origin: string, world: World, timeoutMs: number): Promise<Grant> {
  const response = await askOnce(world, question, { timeoutMs, maxBytes })
  await refuseDoor(response)
  const preflight = question.method === 'OPTIONS'
  const method = question.headers?.['access-control-request-method'] ?? 'GET'
  return grantOf(response, origin, preflight ? 'OPTIONS' : 'GET', method)
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
    maxAge: joined('access-control-max-age'),
    allowPrivateNetwork: joined('access-control-allow-private-network'),
    vary: list('vary').map((name) => name.toLowerCase()),
    cacheControl: list('cache-control').map((one) => one.toLowerCase()),
  }
}
