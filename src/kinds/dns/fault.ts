import type { ExtendedError } from '../../formats/dns-message.ts'
import type { Fault } from '../../probe/dns/resolve.ts'
import { bounded, boundedLine } from '../../secrecy/bounded.ts'
import { extendedErrors } from '../../words/extended-errors.ts'

/** Why there is no answer, with what the server says of it. */
export function faultInWords({ code, at, extended = [] }: Fault): string {
  const what = code === 'timeout' ? 'no answer in time' : code
  const why = extended.length > 0 ? `: ${extended.map(reasonInWords).join('; ')}` : ''
  return bounded(`${at === undefined ? '' : `${at}: `}${what}${why}`)
}

/** What the dates of signatures say, where the server has not said it. */
export function datesInWords({ signatures = [], extended = [] }: Fault, now: Date): string {
  const seconds = now.getTime() / 1000
  const expired = signatures.find(({ until }) => until < seconds)
  const early = signatures.find(({ from }) => from > seconds)
  const isTold = extended.some(({ code }) => code === 7 || code === 8)
  if (isTold || (!expired && !early)) return ''
  return expired
    ? `; a signature expired on ${day(expired.until)}`
    : `; a signature is valid from ${day(early?.from ?? 0)}`
}

function day(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}

/** An extended error (RFC 8914) in words, with what the server adds. */
export function reasonInWords({ code, text }: ExtendedError): string {
  const words = extendedErrors[code] ?? `extended error ${code}`
  const added = boundedLine(text, 100)
  return added === '' ? words : `${words} ("${added}")`
}
