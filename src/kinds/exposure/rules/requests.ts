import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import { foreignHost as judgeForeignHost } from '../../../check/site/foreign-host.ts'
import type { Seen } from '../judge.ts'

/** A name that is not the site's own is refused, by whatever means. */
function foreignHost({ site: { base, foreignHost: asked } }: Seen): readonly Found[] | NotJudged {
  return asked === null ? [] : judgeForeignHost({ base, foreignHost: asked })
}

/** TRACE sends back what came in, cookies and credentials of a proxy included. */
function traceMethod({ site: { base, trace } }: Seen): readonly Found[] {
  if (!trace) return []
  const { probe, token } = trace
  const expected = '405 or another refusal'
  const { url } = base
  if (probe.asked === 'fault') {
    if (probe.closed) return []
    return [{ message: probe.message, expected, observed: probe.observed, url, inconclusive: true }]
  }
  if (probe.status > 299) return []
  if (probe.fault !== null) {
    const message = 'The answer to TRACE cannot be read'
    return [{ message, expected, observed: `${probe.status}, the body ${probe.fault}`, url, inconclusive: true }]
  }
  if (!probe.text.includes(token)) return []
  const observed = `${probe.status}, the request itself`
  return [{ message: 'The TRACE method is switched on', expected, observed, url }]
}

/** The rules of this family by their names. */
export const requestsRules = {
  'foreign-host': foreignHost,
  'trace-method': traceMethod,
} as const satisfies Family<'exposure'>
