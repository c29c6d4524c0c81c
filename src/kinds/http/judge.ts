import type { Judgement } from '../../check/kind.ts'
import { measured } from './measured.ts'
import type { Observation } from './observation.ts'
import { retryAfterMs } from './retry-after.ts'
import { judgeStep } from './rules/step.ts'

/** Judges a whole check: its steps, what was not run, and the cleanup. */
export function judge(observation: Observation): Judgement {
  const findings = observation.steps.flatMap(judgeStep)
  if (observation.notRun.length > 0) {
    findings.push({
      rule: 'http/not-run',
      message: `Steps after the failed one were not run: ${observation.notRun.join(', ')}`,
      expected: 'every step run',
      observed: `${observation.notRun.length} not run`,
    })
  }
  for (const draft of observation.cleanup.flatMap(judgeStep)) {
    const { inconclusive: _, ...said } = draft
    findings.push({ ...said, rule: 'http/cleanup', level: 'warning' })
  }
  const wait = retryAfterMs(observation.steps.at(-1)?.attempts.at(-1))
  return { findings, measured: measured(observation), ...(wait === undefined ? {} : { retryAfterMs: wait }) }
}
