import { jsonPath } from '../../expect/jsonpath.ts'
import { isRuledOut, manyMeet } from '../../expect/many.ts'
import { absent, type Matcher, mismatch, type Operators } from '../../expect/matcher.ts'
import { fieldValue } from '../../formats/http-token.ts'
import { headerValues } from '../../probe/http/message.ts'
import type { Refusal, Turned } from '../../probe/redirects.ts'
import type { Answer, Expected, Limits, Misfit, StepObservation } from './observation.ts'
import { readBody } from './read.ts'

/** One thing of an answer that is not as expected. */
export type Miss =
  | { readonly part: 'redirect'; readonly refused: Refusal }
  | { readonly part: 'turned'; readonly turned: Turned }
  /** `wanted` is null where an expectation does not name a status; it must be below `under` then. */
  | { readonly part: 'status'; readonly wanted: Matcher | null; readonly under: number }
  | {
      readonly part: 'header' | 'cookie'
      readonly name: string
      readonly wanted: Matcher
      /** The values that were looked at; `absent` alone where there is none. */
      readonly values: readonly unknown[]
    }
  | { readonly part: 'url' | 'body'; readonly wanted: Matcher }
  | { readonly part: 'time'; readonly limits: Limits }
  | { readonly part: 'unread'; readonly fault: string; readonly isBroken: boolean }
  | { readonly part: 'no-json'; readonly wanted: Readonly<Record<string, Matcher>>; readonly fault: string }
  | { readonly part: 'json'; readonly path: string; readonly wanted: Matcher; readonly value: unknown }
  | { readonly part: 'too-deep'; readonly path: string; readonly wanted: Matcher }

/** Whether an answer is as expected. */
export function isMet(answer: Answer, expected: Expected): boolean {
  return missesOf(answer, expected).length === 0
}

/** Whether nothing is wrong with a step that is asked once, so that the next one makes sense. */
export function isStepMet({ attempts, expected, schema, missing }: StepObservation): boolean {
  return (
    attempts.every((attempt) => 'answer' in attempt && isMet(attempt.answer, expected)) &&
    schema.every(({ answer, misfit }) => fitsSchema(answer, misfit)) &&
    missing.length === 0
  )
}

/** Whether there is JSON that fits its schema. */
export function fitsSchema(answer: Answer, misfit: Misfit): boolean {
  return answer.bodyFault === null && misfit === null && !('fault' in readBody(answer))
}

/** What of an answer is not as expected. Where a redirect was not followed, or asked something else, that is all there is to say. */
export function missesOf(answer: Answer, expected: Expected): Miss[] {
  if (answer.refused) return [{ part: 'redirect', refused: answer.refused }]
  if (answer.turned && !expected.mayTurn) return [{ part: 'turned', turned: answer.turned }]
  const misses: Miss[] = statusMisses(answer, expected)
  for (const [name, written] of Object.entries(expected.headers ?? {})) {
    const wanted = ofField(written)
    const values = looked(wanted, headerValues({ rawHeaders: answer.headers }, name))
    const unmet = isSingle(name) ? values.find((value) => !manyMeet(wanted, [value])) : undefined
    if (unmet !== undefined || !manyMeet(wanted, values)) {
      misses.push({
        part: 'header',
        name,
        wanted,
        values: [...new Set([...(unmet === undefined ? [] : [unmet]), ...values])],
      })
    }
  }
  for (const [name, wanted] of Object.entries(expected.cookies ?? {})) {
    const set = answer.cookies.filter(([known]) => known === name).map(([, value]) => value)
    const values = looked(wanted, set)
    if (!manyMeet(wanted, values)) misses.push({ part: 'cookie', name, wanted, values })
  }
  if (expected.url !== undefined && mismatch(expected.url, answer.url))
    misses.push({ part: 'url', wanted: expected.url })
  if (expected.time && mismatch(limitsOf(expected.time), answer.timeMs))
    misses.push({ part: 'time', limits: expected.time })
  return [...misses, ...bodyMisses(answer, expected)]
}

/** Headers of which there is one value, so that every client may take another one where there are several (RFC 9110 section 5.3). */
const single = new Set([
  'age',
  'content-length',
  'content-location',
  'content-range',
  'content-type',
  'date',
  'etag',
  'expires',
  'last-modified',
  'location',
  'retry-after',
])

function isSingle(name: string): boolean {
  return single.has(name.toLowerCase())
}

function statusMisses({ status }: Answer, { status: wanted, redirect, anyStatus, mayBePart }: Expected): Miss[] {
  const under = redirect === 'manual' ? 400 : 300
  // A part that nobody asked for is not the answer (RFC 9110 section 15.3.7).
  const usual = status >= 200 && status < under && (status !== 206 || mayBePart === true)
  const met = wanted === undefined ? anyStatus || usual : mismatch(wanted, status) === null
  return met ? [] : [{ part: 'status', wanted: wanted ?? null, under }]
}

function bodyMisses(answer: Answer, { body, json, mayBePart }: Expected): Miss[] {
  const isExpected = body !== undefined || json !== undefined
  // A part of an encoded body ends wherever it was asked to.
  const isBroken = answer.isBroken === true && !(mayBePart === true && answer.status === 206)
  if (answer.bodyFault !== null && (isExpected || isBroken)) {
    return [{ part: 'unread', fault: answer.bodyFault, isBroken }]
  }
  if (!isExpected) return []
  const misses: Miss[] = []
  if (body !== undefined && mismatch(body, answer.text)) misses.push({ part: 'body', wanted: body })
  return json === undefined ? misses : [...misses, ...jsonMisses(answer, json)]
}

function jsonMisses(answer: Answer, wanted: Readonly<Record<string, Matcher>>): Miss[] {
  const json = readBody(answer)
  if ('fault' in json) return [{ part: 'no-json', wanted, fault: json.fault }]
  return Object.entries(wanted).flatMap(([path, one]): Miss[] => {
    try {
      const query = jsonPath(path)
      const value = query.read(json.value)
      return query.meets(one, value) ? [] : [{ part: 'json', path, wanted: one, value }]
    } catch {
      return [{ part: 'too-deep', path, wanted: one }]
    }
  })
}

/** An expectation on the value of a header, of which blanks around it are no part (RFC 9110 section 5.5). */
function ofField(wanted: Matcher): Matcher {
  if (typeof wanted === 'string') return fieldValue(wanted)
  if (wanted === null || typeof wanted !== 'object' || !isOperators(wanted)) return wanted
  const bare = (one: unknown): unknown => (typeof one === 'string' ? fieldValue(one) : one)
  const { eq, ne, in: some, 'not-in': none, ...others } = wanted
  return {
    ...others,
    ...('eq' in wanted && { eq: bare(eq) }),
    ...('ne' in wanted && { ne: bare(ne) }),
    ...(some !== undefined && { in: some.map(bare) }),
    ...(none !== undefined && { 'not-in': none.map(bare) }),
  }
}

function isOperators(wanted: object): wanted is Operators {
  return !Array.isArray(wanted)
}

/** The values of a field, those first that an expectation rules out. */
function looked(wanted: Matcher, values: readonly string[]): readonly unknown[] {
  if (values.length === 0) return [absent]
  const ruledOut = values.filter((value) => isRuledOut(wanted, value))
  return [...ruledOut, ...values.filter((value) => !ruledOut.includes(value))]
}

/** The limits of a time as an expectation on milliseconds. */
export function limitsOf({ lt, lte, gt, gte }: Limits): Matcher {
  return {
    ...(lt === undefined ? {} : { lt }),
    ...(lte === undefined ? {} : { lte }),
    ...(gt === undefined ? {} : { gt }),
    ...(gte === undefined ? {} : { gte }),
  }
}
