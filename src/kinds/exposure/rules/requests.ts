import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import type { Probe } from '../../../check/site/answer.ts'
import { foreignHost as judgeForeignHost } from '../../../check/site/foreign-host.ts'
import { isShutOut, withoutAnswer } from '../../../check/site/silence.ts'
import type { Seen } from '../judge.ts'
import type { Observation, Traced } from '../observation.ts'

/** A name that is not the site's own is refused, by whatever means. */
function foreignHost({ site }: Seen): readonly Found[] | NotJudged {
  const { base, foreignHost: asked } = site
  if (asked === null) return []
  return shutOut(asked.probe, site) ?? judgeForeignHost({ base, foreignHost: asked })
}

/** A refusal of the gate itself is none of what was asked. */
function shutOut(probe: Probe, site: Observation): readonly Found[] | null {
  if (!isShutOut(probe, site)) return null
  return withoutAnswer([probe])
}

/** TRACE sends back what came in, cookies and credentials of a proxy included. */
function traceMethod({ site }: Seen): readonly Found[] {
  const found = site.traces.map((traced) => ofTrace(traced, site))
  return (
    found.find(([first]) => first !== undefined && !first.inconclusive) ?? found.find(({ length }) => length > 0) ?? []
  )
}

function ofTrace({ probe, word }: Traced, site: Observation): readonly Found[] {
  const refused = shutOut(probe, site)
  if (refused !== null) return refused
  const expected = '405 or another refusal'
  const { url } = probe
  if (probe.asked === 'fault') {
    if (probe.closed) return []
    return [{ message: probe.message, expected, observed: probe.observed, url, inconclusive: true }]
  }
  if (probe.status > 299) return []
  if (probe.fault !== null) {
    const message = 'The answer to TRACE cannot be read'
    return [{ message, expected, observed: `${probe.status}, the body ${probe.fault}`, url, inconclusive: true }]
  }
  if (!probe.text.includes(word)) return []
  const observed = `${probe.status}, the request itself`
  return [{ message: 'The TRACE method is switched on', expected, observed, url }]
}

/** The rules of this family by their names. */
export const requestsRules = {
  'foreign-host': foreignHost,
  'trace-method': traceMethod,
} as const satisfies Family<'exposure'>
