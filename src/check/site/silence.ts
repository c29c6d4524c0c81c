import type { Found } from '../lint/rule.ts'
import type { Answer, Probe } from './answer.ts'

/** What a site answers to what is there and to what is not. */
export interface Usual {
  /** The document. */
  readonly base: Answer
  /** A path that exists nowhere. */
  readonly unknown: Probe
}

/**
 * Whether an answer leaves open what is served: none at all, too many requests, a fault of the server, a body that cannot
 * be read, or a refusal that a path which exists nowhere gets as well, as from a firewall that knows the gate.
 * @param sought `errors`: an error page itself is looked for, so that a status of 500 is an answer
 */
export function unasked(probe: Probe, { base, unknown }: Usual, sought: 'content' | 'errors' = 'content'): boolean {
  if (probe.asked === 'fault') return true
  const { status } = probe
  if (status === 429) return true
  const everywhere = unknown.asked === 'answer' && unknown.status === status
  if (refusesAll(probe)) return everywhere && base.status === status
  if (status === 403) return everywhere
  if (sought === 'errors') {
    // A login before every path hides the error pages; one before a part of the site is an answer of the application.
    if (status === 401) return everywhere
    return probe.fault !== null || status === 502 || status === 503 || status === 504
  }
  return status >= 500 || probe.fault !== null
}

/** Refusals that are about the request whatever it asks for, as of a server behind another port or name. */
const refusals = new Set([400, 407, 408, 421, 425, 426, 431, 451, 511])

/** Whether an answer, given to everything, says nothing about the site; nor does a redirect to where nobody can follow. */
function refusesAll({ status, redirect }: Answer): boolean {
  return refusals.has(status) || (status >= 300 && status <= 399 && redirect === null)
}

/** One finding for all probes that leave open what is served. */
export function withoutAnswer(silent: readonly Probe[]): readonly Found[] {
  const [first] = silent
  if (!first) return []
  const paths = [...new Set(silent.map(({ path }) => path))]
  return [
    {
      message: `Whether this is served is not known: ${paths.length} of the paths gave no usable answer`,
      expected: 'an answer that says what is served there',
      observed: `${reason(first)} for ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ', …' : ''}`,
      url: first.url,
      fix: 'Let the gate through the firewall or rate limit, ask from inside, or give a longer `timeout`.',
      inconclusive: true,
    },
  ]
}

function reason(probe: Probe): string {
  if (probe.asked === 'fault') return probe.observed
  return probe.fault === null ? `${probe.status}` : `${probe.status}, the body ${probe.fault}`
}

/** What is served at an address and should not be. */
export function servedAt({ url, status }: { url: string; status: number }, what: string): Found {
  return {
    message: `${new URL(url).pathname} serves ${what}`,
    expected: 'not served',
    observed: `${status}, ${what}`,
    url,
  }
}
