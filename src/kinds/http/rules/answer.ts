import type { Draft } from '../../../check/kind.ts'
import { jsonPath } from '../../../expect/jsonpath.ts'
import { absent, describe, display, type Matcher, type Mismatch, mismatch } from '../../../expect/matcher.ts'
import { headerValues } from '../../../probe/http/message.ts'
import type { Refusal } from '../../../probe/redirects.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { mentionsSecret } from '../../../secrecy/names.ts'
import type { RuleId } from '../../../words/index.ts'
import type { Mask } from '../mask.ts'
import type { Answer, Expected, Limits } from '../observation.ts'
import { readJson } from '../read.ts'

/** Whether an answer is as expected. */
export function isMet(answer: Answer, expected: Expected): boolean {
  return judgeAnswer(answer, expected, '', (text) => text).length === 0
}

/** What is not as expected in one answer. Pure. `label` names the request in messages. */
export function judgeAnswer(answer: Answer, expected: Expected, label: string, mask: Mask): Draft[] {
  const found: Draft[] = []
  const url = mask(answer.url).slice(0, 500)
  const show = (value: unknown): string => (value === absent ? 'absent' : bounded(mask(unbounded(value))))
  const add = (rule: RuleId, message: string, failed: Pick<Mismatch, 'expected' | 'observed'>, more?: object): void => {
    found.push({ rule, message: `${label}: ${message}`, ...failed, url, ...more })
  }
  const compare = (rule: RuleId, message: string, wanted: Matcher, value: unknown): void => {
    const failed = mismatch(wanted, value, show)
    if (failed) add(rule, message, failed)
  }

  if (answer.refused) return [refusal(answer.refused, label, url, mask)]
  const status = statusMismatch(answer, expected)
  if (status) add('http/status', `the status is ${answer.status}`, status)

  for (const [name, wanted] of Object.entries(expected.headers ?? {})) {
    const failed = anyOf(wanted, headerValues({ rawHeaders: answer.headers }, name), show, isConfidential(name))
    if (failed) add('http/header', `the header ${name} is not as expected`, failed)
  }
  for (const [name, wanted] of Object.entries(expected.cookies ?? {})) {
    const values = answer.cookies.filter(([known]) => known === name).map(([, value]) => value)
    const failed = anyOf(wanted, values, show, true)
    if (failed) add('http/cookie', `the cookie ${name} is not as expected`, failed)
  }
  if (expected.url !== undefined) compare('http/url', 'the final URL is not as expected', expected.url, answer.url)
  const slow = expected.time && slower(expected.time, answer.timeMs)
  if (slow) add('http/time', `the answer took ${milliseconds(answer.timeMs)}`, slow)

  if (expected.body === undefined && expected.json === undefined) return found
  if (answer.bodyFault !== null) {
    const failed = { expected: 'a body that can be read whole', observed: `a body that ${answer.bodyFault}` }
    add('http/body-unread', 'the body cannot be judged', failed, { inconclusive: true })
    return found
  }
  if (expected.body !== undefined) compare('http/body', 'the body is not as expected', expected.body, answer.text)
  if (expected.json === undefined) return found
  const json = readJson(answer)
  if ('fault' in json) {
    const paths = Object.entries(expected.json).map(([path, wanted]) => `${path} ${describe(wanted, show)}`)
    add('http/json', 'the body is not JSON', {
      expected: bounded(`JSON with ${paths.join(', ')}`),
      observed: json.fault,
    })
    return found
  }
  for (const [path, wanted] of Object.entries(expected.json)) {
    try {
      compare('http/json', `${path} is not as expected`, wanted, jsonPath(path).read(json.value))
    } catch {
      const failed = { expected: `${path} ${describe(wanted, show)}`, observed: 'JSON that is nested too deeply' }
      add('http/body-unread', `${path} cannot be judged`, failed, { inconclusive: true })
    }
  }
  return found
}

function statusMismatch(answer: Answer, expected: Expected): Mismatch | null {
  const observed = describeStatus(answer)
  if (expected.status !== undefined) {
    const failed = mismatch(expected.status, answer.status)
    return failed && { expected: `status ${failed.expected}`, observed }
  }
  const most = expected.redirect === 'manual' ? 400 : 300
  if (expected.anyStatus || (answer.status >= 200 && answer.status < most)) return null
  return { expected: most === 400 ? 'a status of 2xx or 3xx' : 'a status of 2xx', observed }
}

function describeStatus(answer: Answer): string {
  const type = headerValues({ rawHeaders: answer.headers }, 'content-type')[0]?.split(';')[0]
  return `status ${answer.status}${type ? ` (${type.slice(0, 60)})` : ''}`
}

/** A repeated field meets an expectation when any of its values does; a missing one meets only `exists: false`. */
function anyOf(wanted: Matcher, values: readonly string[], show: Show, hidden: boolean): Mismatch | null {
  const forbids = wanted !== null && typeof wanted === 'object' && 'exists' in wanted && wanted.exists === false
  const seen = values.length === 0 ? [absent] : forbids ? values.slice(0, 1) : values
  const failures = seen.map((value) => mismatch(wanted, value, show))
  if (failures.includes(null)) return null
  const shown = seen.slice(0, 3).map((value) => (hidden ? onlyLength(value) : show(value)))
  return { expected: failures[0]?.expected ?? '', observed: shown.join(' and ') }
}

type Show = (value: unknown) => string

/** Whether the values of a header are credentials. */
function isConfidential(name: string): boolean {
  return /^(set-cookie2?|authorization|proxy-authorization|authentication-info)$/i.test(name) || mentionsSecret(name)
}

function onlyLength(value: unknown): string {
  return typeof value === 'string' ? `a text of ${value.length} characters` : display(value)
}

function unbounded(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return 'a value that is nested too deeply to show'
  }
}

/** What a time misses of its limits, or null. Infinity stands for an answer that never came. */
export function slower(limits: Limits, timeMs: number): Mismatch | null {
  const failed = mismatch(definedOf(limits), timeMs)
  if (!failed) return null
  return {
    expected: describe(definedOf(limits), (value) => milliseconds(Number(value))),
    observed: milliseconds(timeMs),
  }
}

function definedOf(limits: Limits): Matcher {
  const { lt, lte, gt, gte } = limits
  return {
    ...(lt === undefined ? {} : { lt }),
    ...(lte === undefined ? {} : { lte }),
    ...(gt === undefined ? {} : { gt }),
    ...(gte === undefined ? {} : { gte }),
  }
}

export function milliseconds(value: number): string {
  return Number.isFinite(value) ? `${Math.round(value)} ms` : 'no answer'
}

const refusals: Readonly<Record<Refusal['reason'], { message: string; expected: string }>> = {
  limit: { message: 'redirects do not come to an end', expected: 'an answer within the allowed number of redirects' },
  'not-allowed': { message: 'it redirects', expected: 'no redirect' },
  scheme: { message: 'it redirects to what is not http', expected: 'an http or https URL' },
  'body-elsewhere': {
    message: 'it redirects a request with a body to another origin, where the body is not sent',
    expected: 'an answer of the same scheme, host and port',
  },
  invalid: { message: 'it redirects to what is no URL', expected: 'a valid URL in Location' },
}

function refusal(refused: Refusal, label: string, url: string, mask: Mask): Draft {
  const { message, expected } = refusals[refused.reason]
  const observed = `a redirect to ${mask(refused.location) || 'nothing'}`
  return { rule: 'http/redirect', message: `${label}: ${message}`, expected, observed, url }
}
