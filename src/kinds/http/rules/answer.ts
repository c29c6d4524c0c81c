import { errorExcerpt, isConfidential } from '../../../check/exchange.ts'
import type { Draft } from '../../../check/kind.ts'
import { endlessFix } from '../../../check/site/document.ts'
import {
  absent,
  blanksAfter,
  describe,
  display,
  type Matcher,
  type Mismatch,
  mismatch,
} from '../../../expect/matcher.ts'
import { writeJson } from '../../../formats/json.ts'
import { atDoor } from '../../../probe/http/door.ts'
import { headerValues } from '../../../probe/http/message.ts'
import type { Refusal, Turned } from '../../../probe/redirects.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { limitsOf, type Miss, missesOf } from '../compare.ts'
import type { Answer, Expected, Limits } from '../observation.ts'

type Said = Pick<Draft, 'rule' | 'message' | 'expected' | 'observed' | 'fix' | 'inconclusive'>
type Show = (value: unknown) => string

/** What is not as expected in one answer. Pure. `label` names the request in messages. */
export function judgeAnswer(answer: Answer, expected: Expected, label: string): Draft[] {
  const url = bounded(answer.url, 500)
  const misses = missesOf(answer, expected)
  const door = misses.some(({ part }) => part === 'status') ? atDoor(answer) : null
  if (door) {
    const { rule, message, expected, observed, fix } = door
    return [
      {
        rule,
        message: `${label}: ${message}`,
        expected,
        observed,
        ...(fix !== undefined && { fix }),
        url,
        inconclusive: true,
      },
    ]
  }
  return misses.map((miss) => {
    const said = say(miss, answer)
    return { ...said, message: `${label}: ${said.message}`, url }
  })
}

function say(miss: Miss, answer: Answer): Said {
  const show: Show = (value) => (value === absent ? 'absent' : bounded(unbounded(value)))
  switch (miss.part) {
    case 'redirect':
      return refusal(miss.refused)
    case 'turned':
      return turned(miss.turned)
    case 'status':
      return { rule: 'http/status', message: `the status is ${answer.status}`, ...statusMiss(miss, answer) }
    case 'header': {
      const failed = anyOf(miss, show, isConfidential(miss.name))
      return { rule: 'http/header', message: `the header ${miss.name} is not as expected`, ...failed }
    }
    case 'cookie': {
      const failed = anyOf(miss, show, true)
      return { rule: 'http/cookie', message: `the cookie ${miss.name} is not as expected`, ...failed }
    }
    case 'url':
      return {
        rule: 'http/url',
        message: 'the final URL is not as expected',
        ...inWords(miss.wanted, answer.url, show),
      }
    case 'time':
      return {
        rule: 'http/time',
        message: `the answer took ${milliseconds(answer.timeMs)}`,
        ...times(miss.limits, answer.timeMs),
      }
    case 'unread': {
      const failed = { expected: 'a body that can be read whole', observed: `a body that ${miss.fault}` }
      const about = { rule: 'http/body-unread', ...failed, inconclusive: true } as const
      return miss.isBroken
        ? { ...about, message: 'the body is broken, so that no client can read it', fix: brokenFix }
        : { ...about, message: 'the body cannot be judged' }
    }
    case 'body':
      return { rule: 'http/body', message: 'the body is not as expected', ...inWords(miss.wanted, answer.text, show) }
    case 'no-json': {
      const paths = Object.entries(miss.wanted).map(([path, wanted]) => `${path} ${describe(wanted, show)}`)
      const expected = bounded(`JSON with ${paths.join(', ')}`)
      return { rule: 'http/json', message: 'the body is not JSON', expected, observed: miss.fault }
    }
    case 'json':
      return {
        rule: 'http/json',
        message: `${miss.path} is not as expected`,
        ...inWords(miss.wanted, miss.value, show),
      }
    case 'too-deep': {
      const expected = `${miss.path} ${describe(miss.wanted, show)}`
      const failed = { expected, observed: 'JSON that is nested too deeply' }
      return { rule: 'http/body-unread', message: `${miss.path} cannot be judged`, ...failed, inconclusive: true }
    }
  }
}

const brokenFix =
  'See in the log of the service, and of the proxy in front of it, why the body ends early or is not encoded as its content-encoding says: a process that was killed, a timeout between them, or something that compresses twice.'

/** A value that is not as wanted, in words. */
function inWords(wanted: Matcher, value: unknown, show: Show): Mismatch {
  const expected = `${describe(wanted, show)}${Array.isArray(value) ? ' for each value' : ''}`
  return mismatch(wanted, value, show) ?? { expected, observed: show(value) }
}

function statusMiss({ wanted, under }: Miss & { part: 'status' }, answer: Answer): Mismatch {
  const type = headerValues({ rawHeaders: answer.headers }, 'content-type')[0]?.split(';')[0]
  const excerpt =
    answer.status >= 400 && answer.bodyFault === null
      ? errorExcerpt(answer.text, (type ?? '').trim().toLowerCase())
      : ''
  const observed = `status ${answer.status}${type ? ` (${bounded(type, 60)})` : ''}${excerpt && `: ${excerpt}`}`
  if (wanted !== null) return { expected: `status ${inWords(wanted, answer.status, display).expected}`, observed }
  if (answer.status === 206) return { expected: 'a whole answer, since no range was asked for', observed }
  return { expected: under === 400 ? 'a status of 2xx or 3xx' : 'a status of 2xx', observed }
}

function anyOf({ wanted, values }: Miss & { part: 'header' | 'cookie' }, show: Show, hidden: boolean): Mismatch {
  const shown = values
    .slice(0, 3)
    .map((value) => `${hidden ? onlyLength(value) : show(value)}${blanksAfter(wanted, value)}`)
  return { expected: inWords(wanted, values[0], show).expected, observed: shown.join(' and ') }
}

function onlyLength(value: unknown): string {
  return typeof value === 'string' ? `a text of ${value.length} characters` : display(value)
}

function unbounded(value: unknown): string {
  try {
    return writeJson(value) ?? String(value)
  } catch {
    return 'a value that is nested too deeply to show'
  }
}

/** What a time misses of its limits, or null. Infinity stands for an answer that never came. */
export function slower(limits: Limits, timeMs: number): Mismatch | null {
  return mismatch(limitsOf(limits), timeMs) && times(limits, timeMs)
}

function times(limits: Limits, timeMs: number): Mismatch {
  const expected = describe(limitsOf(limits), (value) => milliseconds(Number(value)))
  return { expected, observed: milliseconds(timeMs) }
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
  several: { message: 'it redirects to several places at once', expected: 'one Location' },
}

function turned({ method, status, location }: Turned): Said {
  return {
    rule: 'http/redirect',
    message: `the status ${status} turned the ${method} into a GET, so that it was not answered`,
    expected: `an answer to the ${method} itself`,
    observed: `a redirect with status ${status} to ${location}, which was asked by GET`,
    fix: 'Ask where the request belongs: by https, with or without a slash at its end. Where the redirect is meant, as after a form, write `redirect: follow` or expect its `url`; redirects of 307 and 308 keep the method.',
  }
}

function refusal(refused: Refusal): Said {
  const observed = `a redirect to ${refused.location || 'nothing'}`
  return {
    rule: 'http/redirect',
    ...refusals[refused.reason],
    observed,
    ...(refused.reason === 'limit' && { fix: endlessFix }),
  }
}
