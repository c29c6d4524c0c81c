import type { Draft } from '../../../check/kind.ts'
import { describe, mismatch } from '../../../expect/matcher.ts'
import type { Attempt, Limits, MissingCapture, StepObservation, Unanswered } from '../observation.ts'
import type { Capture } from '../step.ts'
import { judgeAnswer, milliseconds, slower } from './answer.ts'
import { judgeSchema } from './schema.ts'

/** What is wrong with one step. Pure. */
export function judgeStep(step: StepObservation): Draft[] {
  return [
    ...(step.until ? judgeAwaited(step) : judgeAll(step)),
    ...step.schema.flatMap(({ answer, misfit }) => judgeSchema(answer, misfit, step.label)),
    ...step.missing.map((one) => missed(one, step.label)),
  ]
}

function missed({ name, capture, answer, refused }: MissingCapture, label: string): Draft {
  const about = { rule: 'http/capture', url: answer.url } as const
  if (refused === undefined) {
    const message = `${label}: there is nothing to capture as ${name}`
    const observed = `an answer with status ${answer.status} without it`
    return { ...about, message, expected: sourceOf(capture), observed }
  }
  return {
    ...about,
    message: `${label}: what is captured as ${name} cannot be kept secret`,
    expected: 'a text of 4 characters to 64 KiB, or a value with at most 1,000 texts',
    observed: refused === 'long' ? 'more' : 'less',
    fix: 'Capture the secret itself, such as `$.access`, or leave out `secret` where it is none.',
    inconclusive: true,
  }
}

function sourceOf({ json, header, cookie, regex }: Capture): string {
  if (json !== undefined) return `a value at ${json}`
  if (header !== undefined) return `a header ${header}`
  return cookie === undefined ? `a match of /${regex}/` : `a cookie ${cookie}`
}

function unanswered(fault: Unanswered, label: string): Draft {
  return { ...fault, level: 'error', message: `${label}: ${fault.message}`, inconclusive: true }
}

/** With `until` the last answer counts, and it must have come. */
function judgeAwaited({ attempts, until, expected, label }: StepObservation): Draft[] {
  const last = attempts.at(-1)
  if (!last || !until) return []
  if (attempts.every((attempt) => 'fault' in attempt)) return 'fault' in last ? [unanswered(last.fault, label)] : []
  const misses = 'fault' in last ? [unanswered(last.fault, label)] : judgeAnswer(last.answer, until, label)
  if (misses[0]) {
    return [
      {
        rule: 'http/until',
        message: `${label}: the awaited answer did not come in ${attempts.length} requests`,
        expected: misses.map((miss) => miss.expected).join(' and '),
        observed: `last: ${misses.map((miss) => miss.observed).join(' and ')}`,
        ...(misses[0].url === undefined ? {} : { url: misses[0].url }),
      },
    ]
  }
  return 'answer' in last ? judgeAnswer(last.answer, expected, label) : []
}

function judgeAll({ attempts, expected, summary, label }: StepObservation): Draft[] {
  const each = attempts.map((attempt) =>
    'fault' in attempt ? [unanswered(attempt.fault, label)] : judgeAnswer(attempt.answer, expected, label),
  )
  if (attempts.length === 1) return each[0] ?? []
  const failed = each.filter((drafts) => drafts.length > 0)
  const often = `${failed.length} of ${attempts.length} requests`
  const example = (failed[0] ?? []).map((draft) => ({ ...draft, message: `${draft.message} (${often})` }))
  // Without any answer there is no time and no rate to judge, only what kept the answers away.
  if (attempts.every((attempt) => 'fault' in attempt)) return example
  const found = percentiles(attempts, summary.time, label)
  const rate = summary['error-rate']
  if (rate === undefined) return [...example, ...found]
  const missed = mismatch(rate, failed.length / attempts.length)
  if (!missed) return found
  found.push({
    rule: 'http/error-rate',
    message: `${label}: ${often} failed`,
    expected: `an error rate ${describe(rate)}`,
    observed: `${missed.observed}${example[0] ? `; the first: ${example[0].observed}` : ''}`,
  })
  return found
}

/** Nearest-rank percentiles; an answer that never came is slower than any limit. */
function percentiles(attempts: readonly Attempt[], time: StepObservation['summary']['time'], label: string): Draft[] {
  const sorted = attempts
    .map((attempt) => ('answer' in attempt ? attempt.answer.timeMs : Number.POSITIVE_INFINITY))
    .sort((a, b) => a - b)
  return ([50, 95, 99] as const).flatMap((percent): Draft[] => {
    const limits: Limits | undefined = time?.[`p${percent}`]
    if (!limits || sorted.length === 0) return []
    const value = sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? Number.POSITIVE_INFINITY
    const failed = slower(limits, value)
    if (!failed) return []
    const unanswered = sorted.filter((timeMs) => timeMs === Number.POSITIVE_INFINITY).length
    const message = Number.isFinite(value)
      ? `${percent} % of ${sorted.length} answers took up to ${milliseconds(value)}`
      : `${unanswered} of ${sorted.length} requests got no answer`
    return [
      {
        rule: 'http/time',
        message: `${label}: ${message}`,
        expected: `p${percent} ${failed.expected}`,
        observed: failed.observed,
      },
    ]
  })
}
