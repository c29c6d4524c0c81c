import { isLoopback } from '../formats/host.ts'
import { Dismissed } from './ask.ts'
import { now } from './clock.ts'
import { ProbeError } from './error.ts'
import { createClient } from './http/client.ts'
import { connectOptions } from './http/connect.ts'
import { explain } from './http/faults.ts'
import type { Client, HttpRequest, HttpResponse, Outgoing } from './http/message.ts'
import { type HttpProxy, proxyFor } from './http/proxy.ts'
import { secondLook } from './http/second-look.ts'
import type { Net } from './net.ts'
import { limitTime } from './time-limit.ts'

export { isHangUp } from './http/faults.ts'
export { type HttpRequest, type HttpResponse, headerValues } from './http/message.ts'

const defaultMaxBytes = 2 * 1024 * 1024

/**
 * Sends one request.
 * @throws ProbeError `http/timeout`, `http/dns`, `http/unreachable`, `http/tls`, `http/protocol`, `http/proxy`, `http/request`
 */
export async function send(net: Net, request: HttpRequest): Promise<HttpResponse> {
  const url = new URL(request.url)
  const waitsSince = now()
  const go = async (turn?: () => Promise<void>): Promise<HttpResponse> => {
    await turn?.()
    request.begun?.(waitsSince)
    return exchange(net, url, request)
  }
  const inTurn = async (): Promise<HttpResponse> => {
    if (request.turn || request.unpaced) return go(request.turn)
    const pace = await net.pace()
    let startedAt = 0
    const response = await go(async () => {
      await pace.turn(request.url)
      startedAt = performance.now()
    })
    pace.heard(request.url, response, { startedAt })
    return response
  }
  const lane = request.unpaced ? `${url.host} beside the others` : url.host
  return net.lanes.run(lane, inTurn, request.timeoutMs).catch((error: unknown) => {
    throw error instanceof Dismissed ? explain(error, request, true) : error
  })
}

const heard = new WeakMap<Net, Map<string, number>>()

/** When something last came from each host, by the clock of this process. */
function heardOf(net: Net): Map<string, number> {
  const known = heard.get(net) ?? new Map<string, number>()
  heard.set(net, known)
  return known
}

async function exchange(net: Net, url: URL, request: HttpRequest): Promise<HttpResponse> {
  const headers = withDefaults(net, request)
  const client = await clientFor(net, url, request).catch((error: unknown) => {
    throw explain(error, request, false)
  })
  const started = performance.now()
  const end = new AbortController()
  const abort = (): void => end.abort()
  let timedOut = false
  const endLimit = limitTime(request.timeoutMs, () => {
    timedOut = true
    abort()
  })
  request.signal?.addEventListener('abort', abort, { once: true })
  // Whatever the client still waits for, as the answer of a proxy: when the time is over, so is the question.
  const over = new Promise<never>((_, fail) => {
    end.signal.addEventListener('abort', () => fail(new Error('aborted')), { once: true })
  })
  over.catch(() => {})
  if (request.signal?.aborted) abort()
  const known = heardOf(net)
  try {
    const outgoing: Outgoing = { method: request.method, url, headers, body: request.body, signal: end.signal }
    const answer = await Promise.race([client.ask(outgoing), over])
    const read = readBody(answer.body, request.maxBytes ?? defaultMaxBytes)
    const { body, truncated } = await Promise.race([read, over])
    known.set(url.host, performance.now())
    return {
      url: request.url,
      method: request.method,
      status: answer.status,
      rawHeaders: answer.rawHeaders,
      body,
      truncated,
      timeMs: performance.now() - started,
    }
  } catch (error) {
    if (timedOut) net.lanes.silent(url.host, performance.now() - Math.max(started, known.get(url.host) ?? 0))
    else known.set(url.host, performance.now())
    const explained = explain(error, request, timedOut, client.proxy)
    if (timedOut || end.signal.aborted || client.proxy !== null) throw explained
    throw await secondLook(net, request, explained, request.timeoutMs - (performance.now() - started))
  } finally {
    endLimit()
    request.signal?.removeEventListener('abort', abort)
  }
}

async function readBody(body: AsyncIterable<Buffer>, limit: number): Promise<{ body: Buffer; truncated: boolean }> {
  const chunks: Buffer[] = []
  let kept = 0
  for await (const chunk of body) {
    const room = limit - kept
    if (chunk.length > room) {
      chunks.push(chunk.subarray(0, room))
      return { body: Buffer.concat(chunks), truncated: true }
    }
    chunks.push(chunk)
    kept += chunk.length
  }
  return { body: Buffer.concat(chunks), truncated: false }
}

const clients = new WeakMap<Net, Map<string, Promise<Client>>>()

/** One client per run and way of connecting, so that connections are shared. @throws ProxyError */
async function clientFor(net: Net, url: URL, request: HttpRequest): Promise<Client> {
  const known = clients.get(net) ?? new Map<string, Promise<Client>>()
  clients.set(net, known)
  const proxy = isDirect(net, url, request) ? null : proxyFor(url, process.env)
  const way = `${url.protocol} ${proxy?.url.href ?? ''} ${request.address ?? ''} ${request.insecure ?? false}`
  const existing = known.get(way)
  if (existing) return existing
  const created = openClient(net, url, request, proxy)
  known.set(way, created)
  return created
}

async function openClient(net: Net, url: URL, request: HttpRequest, proxy: HttpProxy | null): Promise<Client> {
  const client = await createClient(url.protocol, await connectOptions(net, request), proxy)
  net.onClose(() => client.close())
  return client
}

/** Whether a proxy stands on the way to a URL. @throws ProxyError */
export function isProxied(net: Net, url: string): boolean {
  const target = new URL(url)
  return !isDirect(net, target, {}) && proxyFor(target, process.env) !== null
}

/** A pinned or overridden address means "ask that machine", and loopback this one; a proxy could do neither. */
function isDirect(net: Net, { hostname }: URL, { address }: Pick<HttpRequest, 'address'>): boolean {
  return address !== undefined || net.resolve.size > 0 || isLoopback(hostname)
}

/** Headers that say where a message ends or how a connection is used; a wrong one could hide a second request. */
const ownHeaders = new Set([
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'te',
  'transfer-encoding',
  'upgrade',
])

/** @throws ProbeError `http/request` */
function withDefaults(net: Net, request: HttpRequest): Record<string, string> {
  const given = Object.keys(request.headers ?? {}).map((name) => name.toLowerCase())
  const own = given.find((name) => ownHeaders.has(name))
  if (own !== undefined) {
    throw new ProbeError('http/request', `The request to ${new URL(request.url).host} cannot be sent as it is`, {
      expected: 'no header that the gate sets itself',
      observed: own,
      url: request.url,
    })
  }
  const defaults = Object.entries({
    'user-agent': net.userAgent,
    accept: '*/*',
    ...(net.run && { 'readiness-run': net.run }),
  })
  return { ...Object.fromEntries(defaults.filter(([name]) => !given.includes(name))), ...request.headers }
}
