import { percentDecoded } from '../../formats/percent.ts'
import { ProbeError } from '../../probe/error.ts'
import { withoutLogin } from '../../secrecy/url-credentials.ts'
import { splitRequest } from './request-line.ts'
import type { Step } from './step.ts'
import { type Captures, fillText } from './template.ts'

/** Where relative targets start: the environment's URL and the check's `base`; null where neither is a URL. */
export interface Base {
  /** Without credentials and without a slash at its end. */
  readonly url: string
  /** Value of an `authorization` header for this origin, from credentials in the URL. */
  readonly authorization: string | undefined
}

/** Puts the environment's URL and `base` together; credentials in them become basic authentication. */
export function baseOf(environmentUrl: string | undefined, base: string | undefined): Base | null {
  const text =
    base && /^https?:/.test(base) ? base : environmentUrl && environmentUrl.replace(/(?<!\/)\/+$/, '') + (base ?? '')
  if (!text || !URL.canParse(text)) return null
  const { url, authorization } = withoutCredentials(text)
  return { url: url.replace(/(?<!\/)\/+$/, ''), authorization }
}

/**
 * Address of a step's request.
 * A captured value is percent-encoded, except where the target begins with it: then it is a URL or path itself.
 * @throws ProbeError `http/request`, UnknownCapture
 */
export function resolveTarget(
  step: Pick<Step, 'request'>,
  base: Base | null,
  captures: Captures,
): { url: string; authorization: string | undefined } {
  const { target } = splitRequest(step.request)
  const text = fillText(target, captures, (value, index) => (index === 0 ? value : encodeURIComponent(value)))
  const fault = (observed: string, expected: string): never => {
    throw new ProbeError('http/request', `${labelOf(step)} has no usable URL`, { expected, observed })
  }
  const absolute = /^https?:\/\//i.test(text)
  if (!absolute && base === null) return fault('no `url` in the environment and no `base`', 'a URL to start from')
  if (!absolute && !text.startsWith('/')) return fault('a captured value that is no path', 'a URL or a path')
  // A captured path is complete already, as a service that links to itself means it.
  const start = target.startsWith('$') && base ? new URL(base.url).origin : base?.url
  const full = absolute ? text : start + text
  if (!URL.canParse(full)) return fault('not a valid URL', 'an http or https URL')
  const own = withoutCredentials(full)
  const sameAsBase = base !== null && new URL(own.url).origin === new URL(base.url).origin
  if (target.startsWith('$') && !sameAsBase)
    return fault('a captured URL of another origin', 'a URL of the same origin')
  return { url: own.url, authorization: own.authorization ?? (sameAsBase ? base.authorization : undefined) }
}

/** The request as people know it: method and target as written, without credentials and captured values. */
export function labelOf(step: Pick<Step, 'request'>): string {
  const { method, target } = splitRequest(step.request)
  return `${method} ${withoutLogin(target)}`
}

/** Value of an `authorization` header for basic authentication. */
export function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

function withoutCredentials(text: string): { url: string; authorization: string | undefined } {
  const url = new URL(text)
  const authorization =
    url.username === '' && url.password === ''
      ? undefined
      : basic(percentDecoded(url.username), percentDecoded(url.password))
  url.username = ''
  url.password = ''
  url.hash = ''
  return { url: url.href, authorization }
}
