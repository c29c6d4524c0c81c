import { type Measured, type Measurement, mostTimes } from '../../model/measured.ts'
import type { Observation, StepObservation } from './observation.ts'

/** Times of what was sent many times to measure it, not to wait for something. */
export function measured({ steps }: Observation): Measured {
  const measurements = steps.filter(({ attempts, until }) => attempts.length > 1 && !until).map(ofStep)
  return measurements.length > 0 ? { measurements } : {}
}

function ofStep({ label, attempts }: StepObservation): Measurement {
  const times = attempts
    .flatMap((attempt) => ('answer' in attempt ? [Math.round(attempt.answer.timeMs * 10) / 10] : []))
    .sort((a, b) => a - b)
  return { label, requests: attempts.length, unanswered: attempts.length - times.length, timesMs: evenly(times) }
}

/** At most `mostTimes` of a list, first and last among them. */
function evenly(times: readonly number[]): readonly number[] {
  if (times.length <= mostTimes) return times
  const step = (times.length - 1) / (mostTimes - 1)
  return Array.from({ length: mostTimes }, (_, index) => times[Math.round(index * step)] ?? 0)
}
