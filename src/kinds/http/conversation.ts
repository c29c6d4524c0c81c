import { answerText } from '../../check/exchange.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Observation, StepObservation } from './observation.ts'

/** The last attempt of each step, and what came back. */
export function conversation({ steps, cleanup }: Observation): Exchange[] {
  return [...steps, ...cleanup].map(ofStep)
}

function ofStep({ label, attempts }: StepObservation): Exchange {
  const last = attempts.at(-1)
  const asked = `${label}${attempts.length > 1 ? `, the last of ${attempts.length}` : ''}`
  if (!last) return { asked, answered: null }
  if ('fault' in last) return { asked, answered: `${last.fault.message}: ${last.fault.observed}` }
  const { status, headers, timeMs, text } = last.answer
  return { asked, answered: answerText({ status, headers, timeMs, body: text }) }
}
