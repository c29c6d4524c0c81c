import { z } from 'zod'
import { duration, headerName, strict } from '../../check/schema/fields.ts'
import { canFail } from '../../expect/can-fail.ts'
import { jsonPathText } from '../../expect/jsonpath.ts'
import type { Matcher } from '../../expect/matcher.ts'
import { asserting, matcher, numberMatcher, operatorMap, presentText, textMatcher } from '../../expect/schema.ts'
import { assertsNothing, filled } from './fields.ts'

const status = numberMatcher.refine(
  (wanted) => statusesIn(wanted).every((one) => Number.isInteger(one) && one >= 100 && one <= 599),
  'a status is a whole number from 100 to 599',
)

function statusesIn(wanted: z.output<typeof numberMatcher>): number[] {
  if (typeof wanted === 'number') return [wanted]
  return Object.values(wanted)
    .flat()
    .filter((value): value is number => value !== undefined)
}

const limits = { lt: duration.optional(), lte: duration.optional(), gt: duration.optional(), gte: duration.optional() }
const limit = (text: string): string =>
  `a time is compared; write { lt: ${duration.safeParse(text).success ? text : '1s'} }`
/** Milliseconds. */
const times = { kind: 'number', least: 0, most: Number.POSITIVE_INFINITY, whole: false } as const
const percentile = asserting(operatorMap(limits, limit), times, 'time').optional()

const time = operatorMap({ ...limits, p50: percentile, p95: percentile, p99: percentile }, limit).superRefine(
  ({ p50, p95, p99, ...own }, context) => {
    if (p50 || p95 || p99 || Object.keys(own).length === 0 || canFail(own, times)) return
    context.addIssue({ code: 'custom', message: 'every time meets this, so that it asserts nothing' })
  },
)

const answer = {
  status: status.optional().meta({ description: 'Status of the answer', without: '2xx' }),
  headers: filled(headerName, textMatcher, assertsNothing).optional().meta({
    title: 'name to text or operators',
    description:
      'Of a repeated header any value may meet what is asked for, and none may be what is ruled out; each value of one that has a single value, such as `content-type`; a missing one meets only `exists: false`',
  }),
  cookies: filled(z.string().min(1), textMatcher, assertsNothing).optional().meta({
    title: 'name to text or operators',
    description: 'Values that were set by the answer or a redirect on the way; a removed cookie is missing',
  }),
  json: filled(jsonPathText, matcher, assertsNothing).optional().meta({
    title: 'JSON path to expectation',
    description:
      'RFC 9535 paths; one that can only select one node gives its value, any other the list of values; no node is missing',
  }),
  body: presentText.optional().meta({ description: 'The decoded text' }),
  url: presentText.optional().meta({ description: 'The URL of the last answer' }),
}

function notEmpty(context: z.core.ParsePayload<object>): void {
  if (context.issues.length > 0 || Object.keys(context.value).length > 0) return
  const message = 'an empty expectation asserts nothing; without `expect` the status must be 2xx'
  context.issues.push({ code: 'custom', continue: true, input: context.value, message })
}

const statuses = { kind: 'number', least: 100, most: 599, whole: true } as const
const shares = { kind: 'number', least: 0, most: 1, whole: false } as const

/** Whether an expectation names nothing but a status, and any would do: a way to lift the 2xx for what else is asked. */
export function isAnyStatus({ status, ...others }: { readonly status?: Matcher | undefined }): boolean {
  return status !== undefined && Object.keys(others).length === 0 && !canFail(status, statuses)
}

/** What an answer must be. */
export const expectation = strict({
  ...answer,
  time: time.optional().meta({
    title: 'map of `lt lte gt gte p50 p95 p99`',
    description: 'Time from the start of the request to the last byte, redirects included; percentiles with `repeat`',
  }),
  schema: z
    .union([z.string().min(1), filled(z.string(), z.unknown(), assertsNothing)])
    .optional()
    .meta({
      title: 'path or JSON Schema',
      description: 'A JSON Schema (2020-12, or draft-07 by its `$schema`), inline or a file of the checkout',
    }),
  'error-rate': asserting(numberMatcher, shares, 'share').optional().meta({
    description: 'With `repeat`: the share of answers that were not as expected or did not come',
  }),
}).check(notEmpty)

export type Expectation = z.output<typeof expectation>

/** What ends a repetition. */
export const until = strict(answer)
  .check(notEmpty)
  .refine((awaited) => !isAnyStatus(awaited), {
    path: ['status'],
    message: 'every answer meets this, so that none is awaited',
  })
