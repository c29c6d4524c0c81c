import type { Draft } from '../../../check/kind.ts'
import type { RuleInput } from './served.ts'

/** TRACE sends back what came in, cookies and credentials of a proxy included. */
export function traceMethod({ seen }: RuleInput): readonly Draft[] {
  if (!seen.trace) return []
  const { probe, token } = seen.trace
  const rule = 'exposure/trace-method'
  const expected = '405 or another refusal'
  const url = seen.base.url
  if (probe.asked === 'fault') {
    if (probe.closed) return []
    return [{ rule, message: probe.message, expected, observed: probe.observed, url, inconclusive: true }]
  }
  if (probe.status > 299 || !probe.text.includes(token)) return []
  const observed = `${probe.status}, the request itself`
  return [{ rule, message: 'The TRACE method is switched on', expected, observed, url }]
}
