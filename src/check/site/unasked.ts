import type { ExposureObservation, Probe } from '../../kinds/exposure/observation.ts'

/**
 * Whether an answer leaves open what is served: none at all, too many requests, a fault of the server, a body that cannot
 * be read, or a refusal that a path which exists nowhere gets as well, as from a firewall that knows the gate.
 * @param sought `errors`: an error page itself is looked for, so that a status of 500 is an answer
 */
export function unasked(probe: Probe, seen: ExposureObservation, sought: 'content' | 'errors' = 'content'): boolean {
  if (probe.asked === 'fault') return true
  const { status } = probe
  if (status === 429) return true
  const everywhere = seen.unknown.asked === 'answer' && seen.unknown.status === status
  if (status === 403) return everywhere
  if (sought === 'errors') {
    // A login before every path hides the error pages; one before a part of the site is an answer of the application.
    if (status === 401) return everywhere
    return probe.fault !== null || status === 502 || status === 503 || status === 504
  }
  if (status >= 500) return true
  return status >= 200 && status < 300 && probe.fault !== null
}
