import { isIP } from 'node:net'
import type { Dispatcher } from 'undici'
import { isLoopback } from '../formats/host.ts'
import { ProbeError } from './error.ts'
import type { Net } from './net.ts'

/** One request as it goes out; redirects are not followed here. */
export interface HttpRequest {
  readonly method: string
  /** Absolute http or https URL without credentials. */
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Whole exchange, milliseconds: name, connection, TLS, headers and body. */
  readonly timeoutMs: number
  /** Bytes of the body that are kept; more is cut and `truncated`. */
  readonly maxBytes?: number
  readonly signal?: AbortSignal
  /** Connect to this address in place of what the name resolves to. */
  readonly address?: string
  /** Accept any certificate, for probes whose question is not the certificate. */
  readonly insecure?: boolean
}

export interface HttpResponse {
  readonly url: string
  readonly method: string
  readonly status: number
  /** As sent: order, case and repeated fields kept. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[]
  /** Bytes as sent, before any content-encoding is undone. */
  readonly body: Buffer
  readonly truncated: boolean
  /** From the start of the request to its last byte, milliseconds. */
  readonly timeMs: number
}

const defaultMaxBytes = 2 * 1024 * 1024

/**
 * Sends one request.
 * @throws ProbeError `http/timeout`, `http/dns`, `http/unreachable`, `http/tls`, `http/protocol`, `http/request`
 */
export async function send(net: Net, request: HttpRequest): Promise<HttpResponse> {
  const url = new URL(request.url)
  return net.lanes.run(url.host, () => exchange(net, url, request))
}

async function exchange(net: Net, url: URL, request: HttpRequest): Promise<HttpResponse> {
  const pool = await poolFor(net, request)
  const started = performance.now()
  const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeoutMs)))
  const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout
  try {
    const response = await answer(pool, url, request, withDefaults(net, request), signal)
    const { body, truncated } = await readBody(response.body, request.maxBytes ?? defaultMaxBytes)
    pool.answered.add(url.origin)
    return {
      url: request.url,
      method: request.method,
      status: response.statusCode,
      rawHeaders: pairs(response.headers as unknown as (string | Buffer)[]),
      body,
      truncated,
      timeMs: performance.now() - started,
    }
  } catch (error) {
    throw explain(error, request, timeout.aborted)
  }
}

/** Status and headers of the answer. A kept connection that the other side has closed meanwhile is opened anew, once. */
async function answer(
  pool: Pool,
  url: URL,
  request: HttpRequest,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const options = {
    origin: url.origin,
    path: url.pathname + url.search,
    method: request.method as Dispatcher.HttpMethod,
    headers,
    body: request.body ?? null,
    signal,
    responseHeaders: 'raw' as const,
    // Without it the certificate would be checked against a `host` header.
    ...(url.protocol === 'https:' ? { servername: serverName(url) } : {}),
  }
  try {
    return await pool.dispatcher.request(options)
  } catch (error) {
    const closed = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(rootCause(error).code)
    const repeatable = ['GET', 'HEAD', 'OPTIONS'].includes(request.method) && pool.answered.has(url.origin)
    if (!closed || !repeatable || signal.aborted) throw error
    return await pool.dispatcher.request(options)
  }
}

function serverName(url: URL): string {
  return isIP(url.hostname.replace(/^\[|\]$/g, '')) ? '' : url.hostname
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

/** Values of a header in the order sent; the name is compared without case. */
export function headerValues(response: Pick<HttpResponse, 'rawHeaders'>, name: string): string[] {
  const wanted = name.toLowerCase()
  return response.rawHeaders.filter(([key]) => key.toLowerCase() === wanted).map(([, value]) => value)
}

interface Pool {
  readonly dispatcher: Dispatcher
  /** Origins that have answered, to which a connection may be kept open. */
  readonly answered: Set<string>
}

const pools = new WeakMap<Net, Map<string, Promise<Pool>>>()

/** One pool per run and way of connecting, so that connections are shared. */
function poolFor(net: Net, request: HttpRequest): Promise<Pool> {
  const known = pools.get(net) ?? new Map<string, Promise<Pool>>()
  pools.set(net, known)
  const direct = isDirect(net, request)
  const way = `${request.address ?? ''} ${request.insecure ?? false} ${direct}`
  const existing = known.get(way)
  if (existing) return existing
  const created = createDispatcher(net, request, direct).then((dispatcher) => ({
    dispatcher,
    answered: new Set<string>(),
  }))
  known.set(way, created)
  return created
}

/** A pinned or overridden address means "ask that machine", and loopback this one; a proxy could do neither. */
function isDirect(net: Net, request: HttpRequest): boolean {
  const { hostname } = new URL(request.url)
  return request.address !== undefined || net.resolve.size > 0 || isLoopback(hostname)
}

async function createDispatcher(net: Net, request: HttpRequest, direct: boolean): Promise<Dispatcher> {
  const [{ Agent, EnvHttpProxyAgent }, tls] = await Promise.all([import('undici'), import('node:tls')])
  const { address } = request
  // Made once: reading the roots anew costs milliseconds for each connection.
  const trust =
    net.extraCa.length > 0
      ? { secureContext: tls.createSecureContext({ ca: [...tls.rootCertificates, ...net.extraCa] }) }
      : {}
  const connect = {
    ...trust,
    rejectUnauthorized: !request.insecure,
    lookup: address ? pinned(address) : net.lookup,
    autoSelectFamily: true,
    timeout: 0,
  }
  const options = { connect, allowH2: false, headersTimeout: 0, bodyTimeout: 0, pipelining: 1, keepAliveTimeout: 4000 }
  const dispatcher = direct ? new Agent(options) : new EnvHttpProxyAgent({ ...options, requestTls: connect })
  net.onClose(() => dispatcher.destroy())
  return dispatcher
}

function pinned(address: string): Net['lookup'] {
  const family = address.includes(':') ? 6 : 4
  return (_host, options, done) => {
    if (options.all) return done(null, [{ address, family }])
    done(null, address, family)
  }
}

function withDefaults(net: Net, request: HttpRequest): Record<string, string> {
  const given = new Set(Object.keys(request.headers ?? {}).map((name) => name.toLowerCase()))
  const defaults: Record<string, string> = { 'user-agent': net.userAgent, accept: '*/*' }
  const kept = Object.entries(defaults).filter(([name]) => !given.has(name))
  return { ...Object.fromEntries(kept), ...request.headers }
}

function pairs(raw: readonly (string | Buffer)[]): [string, string][] {
  const found: [string, string][] = []
  for (let i = 0; i + 1 < raw.length; i += 2) found.push([text(raw[i]), text(raw[i + 1])])
  return found
}

function text(value: string | Buffer | undefined): string {
  return typeof value === 'string' ? value : (value?.toString('latin1') ?? '')
}

/** Turns an error of the client into a sentence that says which step failed. */
function explain(error: unknown, request: HttpRequest, timedOut: boolean): ProbeError {
  const url = request.url
  const host = new URL(url).host
  const { name, code, message } = rootCause(error)
  const details = { expected: 'an answer', url, cause: error }
  if (timedOut) {
    const observed = `nothing complete within ${Math.round(request.timeoutMs)} ms`
    return new ProbeError('http/timeout', `${host} did not answer in time`, { ...details, observed })
  }
  if (request.signal?.aborted) {
    return new ProbeError('http/timeout', `The run ended before ${host} answered`, { ...details, observed: 'aborted' })
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') {
    const observed = `the name does not resolve (${code})`
    return new ProbeError('http/dns', `The name of ${host} does not resolve`, { ...details, observed })
  }
  if (code === 'ECONNREFUSED') {
    return new ProbeError('http/unreachable', `${host} refuses the connection`, { ...details, observed: 'refused' })
  }
  if (isTls(code, message)) {
    const observed = `TLS failed (${code || 'handshake'})`
    return new ProbeError('http/tls', `No trusted TLS connection to ${host}`, { ...details, observed })
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW') {
    const observed = 'response headers longer than 16 KiB'
    return new ProbeError('http/protocol', `The headers of ${host} are too long`, { ...details, observed })
  }
  if (code === 'UND_ERR_INVALID_ARG') {
    return new ProbeError('http/request', `The request to ${host} cannot be sent as it is`, {
      ...details,
      expected: 'a valid method, URL and headers',
      observed: message.slice(0, 100),
    })
  }
  if (
    name === 'HTTPParserError' ||
    code.startsWith('HPE_') ||
    code === 'UND_ERR_INFO' ||
    code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE' ||
    code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' ||
    (code === 'UND_ERR_SOCKET' && /upgrade/i.test(message))
  ) {
    const reason = /\(([^()]{1,80})\)$/.exec(message)?.[1]
    const observed = reason ? `no HTTP/1.1 (${reason})` : 'no HTTP/1.1'
    return new ProbeError('http/protocol', `${host} did not answer with valid HTTP`, { ...details, observed })
  }
  const observed = code === 'ECONNRESET' || code === 'UND_ERR_SOCKET' ? hungUp : code || 'no connection'
  return new ProbeError('http/unreachable', `No answer from ${host}`, { ...details, observed })
}

/** Read by shape: an error of Node's own need not be an `Error` of this realm. */
function rootCause(error: unknown): { name: string; code: string; message: string } {
  let current = shapeOf(error)
  for (let depth = 0; depth < 5; depth++) {
    const inner = current.errors?.[0] ?? current.cause
    if (inner === null || typeof inner !== 'object') break
    current = shapeOf(inner)
  }
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return { name: text(current.name), code: text(current.code), message: text(current.message) }
}

interface ErrorShape {
  readonly name?: unknown
  readonly code?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly errors?: readonly unknown[]
}

function shapeOf(error: unknown): ErrorShape {
  return error !== null && typeof error === 'object' ? error : {}
}

/** Whether the other side closed the connection without an answer. */
export function isHangUp(error: ProbeError): boolean {
  return error.rule === 'http/unreachable' && error.observed === hungUp
}

const hungUp = 'connection closed by the other side'

function isTls(code: string, message: string): boolean {
  return (
    /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_PURPOSE|INVALID_CA|EPROTO)/.test(
      code,
    ) ||
    /^UNSPECIFIED$/.test(code) ||
    /before secure TLS connection/i.test(message)
  )
}
