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

/** An extended error (RFC 8914) in words, with what the server adds. */
export function reasonInWords({ code, text }: ExtendedError): string {
  const words = extendedErrors[code] ?? `extended error ${code}`
  const added = boundedLine(text, 100)
  return added === '' ? words : `${words} ("${added}")`
}
