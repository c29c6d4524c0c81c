import type { Found } from '../lint/rule.ts'
import type { Answer, Probe } from './answer.ts'

/** What a site answers to what is there and to what is not. */
export interface Usual {
  /** The document. */
  readonly base: Answer
  /** A path that exists nowhere. */
  readonly unknown: Probe
  /** The same path after all others, where some were refused: a firewall may have shut the gate out meanwhile. */
  readonly later?: Probe | null
}

/**
 * Whether an answer leaves open what is served: none at all, too many requests, a fault of the server, a body that cannot
 * be read, or a refusal that a path which exists nowhere gets as well, as from a firewall that knows the gate.
 * @param sought `errors`: an error page itself is looked for, so that a status of 500 is an answer
 */
export function unasked(probe: Probe, usual: Usual, sought: 'content' | 'errors' = 'content'): boolean {
  const { base, unknown } = usual
  if (probe.asked === 'fault') return true
  const { status, wall } = probe
  if (status === 429 || wall?.kind === 'challenge') return true
  if (isShutOut(probe, usual)) return true
  const everywhere = unknown.asked === 'answer' && unknown.status === status
  if (wall) return probe === base || (everywhere && unknown.wall?.by === wall.by)
  if (refusesAll(probe)) return everywhere && base.status === status
  if (isForbidden(status)) return everywhere
  if (sought === 'errors') {
    // A login before every path hides the error pages; one before a part of the site is an answer of the application.
    if (status === 401) return everywhere
    return probe.fault !== null || status === 502 || status === 503 || status === 504
  }
  return status >= 500 || probe.fault !== null
}

function isForbidden(status: number): boolean {
  return status === 403 || status === 406
}

/** Whether a refusal may be one of the gate itself: what was answered before is refused in the same way by now. */
export function isShutOut(probe: Probe, { unknown, later }: Usual): boolean {
  if (!later) return false
  if (probe.asked === 'fault')
    return probe.closed && later.asked === 'fault' && later.closed && unknown.asked === 'answer'
  if (later.asked === 'fault') return false
  const isNew = unknown.asked === 'fault' || unknown.status !== later.status
  return isNew && isForbidden(probe.status) && later.status === probe.status
}

/** Whether an answer is such as makes one ask whether the gate was shut out. */
export function mayShutOut(probe: Probe): boolean {
  return probe.asked === 'fault' ? probe.closed : isForbidden(probe.status)
}

/** Refusals that are about the request whatever it asks for, as of a server behind another port or name. */
const refusals = new Set([400, 407, 408, 421, 425, 426, 431, 451, 511])

/** Whether an answer, given to everything, says nothing about the site; nor does a redirect to where nobody can follow. */
function refusesAll({ status, redirect }: Answer): boolean {
  return refusals.has(status) || (status >= 300 && status <= 399 && redirect === null)
}

const letThrough =
  'Let the gate through the firewall or rate limit by its user agent or the header `Readiness-Run`, ask from inside, ask less with `depth: quick`, or give a longer `timeout`.'

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
      fix: letThrough,
      inconclusive: true,
      about: reason(first),
    },
  ]
}

function reason(probe: Probe): string {
  if (probe.asked === 'fault') return probe.observed
  if (probe.wall) return `${probe.status} (${probe.wall.by})`
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
