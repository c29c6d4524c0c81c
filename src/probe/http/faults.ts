import { bounded } from '../../secrecy/bounded.ts'
import { Dismissed } from '../ask.ts'
import { ProbeError } from '../error.ts'
import { doorWords } from './door.ts'
import type { HttpRequest, ProxyOnTheWay } from './message.ts'
import { spokenIn, tlsAlert } from './other-protocol.ts'

/** The other side speaks something else than HTTP/1. The message says what. */
export class OtherProtocol extends Error {
  readonly code = 'ERR_OTHER_PROTOCOL'
}

/** The other side sends on and on, and no answer is among it. The message says what it sends. */
export class Endless extends Error {
  readonly code = 'ERR_ENDLESS'
}

/** The connection ended when some of the answer was there. The message says how much of its body. */
export class BrokenOff extends Error {
  readonly code = 'ERR_BROKEN_OFF'
}

/** Turns an error of the client into a sentence that says which step failed. */
export function explain(
  error: unknown,
  request: HttpRequest,
  timedOut: boolean,
  proxy: ProxyOnTheWay | null = null,
): ProbeError {
  const url = request.url
  const host = new URL(url).host
  const { code, message } = causeOf(error)
  const details = { expected: 'an answer', url, cause: error }
  if (timedOut) {
    const late = `nothing complete within ${Math.round(request.timeoutMs)} ms`
    const observed = error instanceof Dismissed ? `not asked any more: ${error.message}` : late
    if (proxy) {
      const message = proxy.isOpening()
        ? `The proxy ${proxy.name} opened no way to ${host} in time`
        : `No answer of ${host} in time by way of the proxy ${proxy.name}`
      return new ProbeError('http/timeout', message, { ...details, observed, fix: proxyFix })
    }
    return new ProbeError('http/timeout', `${host} did not answer in time`, { ...details, observed })
  }
  if (request.signal?.aborted) {
    // Of a run that was cancelled nobody reads this; else the time of the check is over, as by what it asked before.
    const observed = 'not waited for any longer'
    return new ProbeError('http/timeout', `The check ended before ${host} answered`, { ...details, observed })
  }
  if (code === 'ERR_ENDLESS') {
    const observed = `${message} without an end`
    return new ProbeError('http/timeout', `${host} does not come to an answer`, { ...details, observed })
  }
  if (code === 'ERR_PROXY') {
    const by = proxy === null ? 'the proxy' : `the proxy ${proxy.name}`
    const { fix = proxyFix } = shapeOf(error)
    return new ProbeError('http/proxy', `No way to ${host} by ${by}`, { ...details, observed: message, fix })
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') {
    const observed = `the name does not resolve (${code})`
    return new ProbeError('http/dns', `The name of ${host} does not resolve`, { ...details, observed })
  }
  if (code === 'ECONNREFUSED') {
    return new ProbeError('http/unreachable', `${host} refuses the connection`, { ...details, observed: 'refused' })
  }
  if (isTls(code, message)) {
    const observed = `TLS failed (${tlsReason(message) ?? (code || 'handshake')})`
    const { which, fix } = handshakes.find(({ said }) => said.test(message)) ?? {}
    const advice = fix === undefined ? {} : { fix }
    return new ProbeError(
      'http/tls',
      `No trusted TLS connection to ${host}${which === undefined ? '' : `, ${which}`}`,
      {
        ...details,
        ...advice,
        observed,
      },
    )
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    const observed = 'response headers longer than 16 KiB'
    const fix =
      'Send fewer and shorter headers: proxies and browsers refuse these as well. Cookies that grow and a long Content-Security-Policy are the usual reasons.'
    return new ProbeError('http/protocol', `The headers of ${host} are too long`, { ...details, observed, fix })
  }
  if (unsendable.has(code)) {
    return new ProbeError('http/request', `The request to ${host} cannot be sent as it is`, {
      ...details,
      expected: 'a valid method, URL and headers',
      observed: bounded(message, 100),
    })
  }
  if (code.startsWith('HPE_') && spokenIn(error) === tlsAlert) {
    const { which, fix } = doorWords['tls-port']
    const observed = `no HTTP/1.1 (${tlsAlert})`
    return new ProbeError('http/protocol', `No answer of the site from ${host}, ${which}`, {
      ...details,
      observed,
      fix,
    })
  }
  if (code.startsWith('HPE_') || code === 'ERR_OTHER_PROTOCOL') {
    const reason =
      error instanceof OtherProtocol ? message : (spokenIn(error) ?? /^Parse Error: ([^()]{1,80})$/.exec(message)?.[1])
    const observed = reason ? `no HTTP/1.1 (${reason})` : 'no HTTP/1.1'
    return new ProbeError('http/protocol', `${host} did not answer with valid HTTP`, { ...details, observed })
  }
  if (code === 'ERR_BROKEN_OFF') {
    return new ProbeError('http/unreachable', `The answer of ${host} is broken off`, {
      ...details,
      expected: 'a whole answer',
      observed: message || 'connection closed before its end',
      fix: brokenOffFix,
    })
  }
  const observed = code === 'ECONNRESET' ? hungUp : code || 'no connection'
  return new ProbeError('http/unreachable', `No answer from ${host}`, { ...details, observed })
}

const proxyFix =
  'See that the proxy of `HTTPS_PROXY` or `HTTP_PROXY` is up and can be reached from the runner, or name the host in `NO_PROXY`.'

const brokenOffFix =
  'See in the log of the service, and of the proxy in front of it, why the answer ends early: a process that was killed, a timeout between them, a full disk, or a Content-Length that is not that of the body.'

/** Handshakes that end for another reason than a certificate of the host, by what OpenSSL says of them. */
const handshakes: readonly { readonly said: RegExp; readonly which: string; readonly fix: string }[] = [
  // The gate has shown none, so what a server says of a certificate is that it wants one: Go and Java send `bad certificate`.
  {
    said: /alert (?:certificate required|(?:bad|no|unsupported) certificate|certificate unknown|unknown ca)/i,
    ...doorWords['client-certificate'],
  },
  {
    said: /wrong version number|packet length too long|http request/i,
    which: 'which speaks no TLS on this port',
    fix: 'Ask this port by http://, or name the port of https.',
  },
]

const unsendable = new Set([
  'ERR_INVALID_ARG_TYPE',
  'ERR_INVALID_ARG_VALUE',
  'ERR_INVALID_CHAR',
  'ERR_INVALID_HTTP_TOKEN',
  'ERR_HTTP_INVALID_HEADER_VALUE',
  'ERR_UNESCAPED_CHARACTERS',
])

/** Codes of a connection that the other side closed. */
export const closedCodes: readonly string[] = ['ECONNRESET', 'EPIPE']

/** The code of the innermost error, or an empty text. */
export function codeOfCause(error: unknown): string {
  return causeOf(error).code
}

/** Code and message of the innermost error. Read by shape: one of Node's own need not be an `Error` of this realm. */
export function causeOf(error: unknown): { code: string; message: string } {
  let current = shapeOf(error)
  for (let depth = 0; depth < 5; depth++) {
    const inner = current.errors?.[0] ?? current.cause
    if (inner === null || typeof inner !== 'object') break
    current = shapeOf(inner)
  }
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return { code: text(current.code), message: text(current.message) }
}

interface ErrorShape {
  readonly fix?: string
  readonly code?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly errors?: readonly unknown[]
}

function shapeOf(error: unknown): ErrorShape {
  return error !== null && typeof error === 'object' ? error : {}
}

/** Whether the other side closed the connection without any of an answer. */
export function isHangUp(error: ProbeError): boolean {
  return error.rule === 'http/unreachable' && error.observed === hungUp
}

const hungUp = 'connection closed by the other side'

/** What OpenSSL says, such as `wrong version number` of a port that speaks something else; the code then says nothing. */
export function tlsReason(message: string): string | undefined {
  return /:SSL routines:[^:]{0,80}:([^:]{1,80}):/.exec(message)?.[1]
}

export function isTls(code: string, message: string): boolean {
  return (
    /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_PURPOSE|INVALID_CA|EPROTO)/.test(
      code,
    ) ||
    /^UNSPECIFIED$/.test(code) ||
    /before secure TLS connection/i.test(message)
  )
}
