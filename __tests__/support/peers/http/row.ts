import type { TlsOptions } from 'node:tls'
import { answer, type Site } from './answer.ts'
import type { Behaviour } from './peer.ts'

/** A misbehaviour by name, and how a check of kind `http` must end there. */
export interface Row extends Behaviour {
  readonly name: string
  readonly ends: Ends
  /** Takes all that there is of a processor, so that nothing can be asked beside it. */
  readonly alone?: true
  /** Milliseconds that a check of several questions waits besides, since the peer asks it to. */
  readonly waitsMs?: number
  /** What the check says besides, or in place of, what `usual` says. It passes where the peer is honest. */
  readonly check?: (origin: string) => object
  /** What an honest peer answers, where that is not a document of JSON. */
  readonly site?: Site
  /** The certificate of a peer of https, and that of its honest twin. */
  readonly secure?: { readonly peer: TlsOptions; readonly twin: TlsOptions }
}

export type Ends = Unmet | Accepted

/** Not passed, for this reason. */
export interface Unmet {
  readonly status: 'failed' | 'error'
  readonly rule: string
  /** What its finding says: message, expectation and observation. */
  readonly says: RegExp
}

/** What a client may accept, and why. */
export interface Accepted {
  readonly status: 'passed'
  readonly since: string
}

export function failed(rule: string, says: RegExp): Ends {
  return { status: 'failed', rule, says }
}

export function error(rule: string, says: RegExp): Ends {
  return { status: 'error', rule, says }
}

export function accepted(since: string): Ends {
  return { status: 'passed', since }
}

/** Milliseconds that each question is given. */
export const timeoutMs = 1000

export const late = error('http/timeout', /did not answer in time.*nothing complete within 1000 ms/)
export const hungUp = error('http/unreachable', /No answer from.*connection closed by the other side/)
export const brokenOff = error(
  'http/unreachable',
  /The answer of .* is broken off.*(?:connection closed before its end|the body ended after \d+ (?:of \d+ bytes|bytes, (?:before its last chunk|by a reset of the connection)))/,
)
export const noHttp = error('http/protocol', /did not answer with valid HTTP/)
export const tooLong = error('http/protocol', /The headers of .* are too long/)

const json = JSON.stringify({ status: 'ok', database: 'up', note: 'x'.repeat(40) })

/** A health check that says that all is well. */
export const health: Site = () => answer(200, { 'content-type': 'application/json' }, json)

/** A check that an honest health check meets, with an expectation that holds for nothing as well. */
export function usual(origin: string): object {
  return {
    request: `GET ${origin}/health`,
    timeout: `${timeoutMs}ms`,
    expect: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      json: { '$.status': 'ok' },
      body: { 'not-contains': 'panic' },
    },
  }
}
