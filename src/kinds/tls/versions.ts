import type { HelloAnswer } from '../../probe/tls/hello.ts'
import { type TlsVersion, versions } from '../../probe/tls/versions.ts'
import type { AddressObservation, AskedHello } from './observation.ts'

/** Whether something is spoken. `unclear` carries what came instead of an answer. */
export type Spoken = { readonly is: 'accepted' | 'refused' } | { readonly is: 'unclear'; readonly because: string }

/**
 * Which versions an address speaks. Only an alert that names the version proves a refusal by itself; a failed handshake
 * proves one only beside another version that is accepted, and never for TLS 1.3, whose key exchange may be the cause.
 * An OpenSSL 3 that may not use TLS 1.0 and 1.1 at its security level, though configured to, answers internal_error each time.
 */
export function spokenVersions(
  asked: readonly AskedHello[],
  handshake: AddressObservation['handshake'],
  again: readonly AskedHello[] = [],
): ReadonlyMap<TlsVersion, Spoken> {
  const accepted = new Set<string>(handshake.protocol === null ? [] : [handshake.protocol])
  for (const { version, offered, answer } of asked) if (isAccepted(version, offered, answer)) accepted.add(version)
  for (const one of again) accepted.add(answeredVersion(one) ?? '')
  return new Map(
    asked.map(({ version, answer }) => [
      version,
      accepted.has(version) ? { is: 'accepted' } : notAccepted(version, answer, accepted.size > 0),
    ]),
  )
}

/** The version in which a hello was answered with a suite that it offered, which may be an older one; null without one. */
export function answeredVersion({ version, offered, answer }: AskedHello): TlsVersion | null {
  if (answer.kind !== 'hello' || !offered.includes(answer.suite) || answer.version > versions[version]) return null
  const names = Object.keys(versions) as TlsVersion[]
  return names.find((name) => versions[name] === answer.version) ?? null
}

function isAccepted(version: TlsVersion, offered: readonly number[], answer: HelloAnswer): boolean {
  return answer.kind === 'hello' && answer.version === versions[version] && offered.includes(answer.suite)
}

function notAccepted(version: TlsVersion, answer: HelloAnswer, othersAccepted: boolean): Spoken {
  if (answer.kind === 'hello' && answer.version < versions[version]) return { is: 'refused' }
  if (answer.kind === 'alert') {
    if (answer.code === 70) return { is: 'refused' }
    if (answer.code === 40 && version !== 'TLS 1.3' && othersAccepted) return { is: 'refused' }
  }
  if (answer.kind === 'closed-as-refusal' && othersAccepted) return { is: 'refused' }
  if (answer.kind === 'steady-internal-error' && versions[version] < 0x0303 && othersAccepted) return { is: 'refused' }
  return { is: 'unclear', because: inWords(answer) }
}

export type SuiteAnswer =
  | { readonly is: 'accepted'; readonly suite: number }
  | { readonly is: 'refused' }
  | { readonly is: 'unclear'; readonly because: string }

/** What the answer to a hello says of the suites that it offered, on a version that is spoken. */
export function suiteAnswer({ offered, answer }: AskedHello): SuiteAnswer {
  if (answer.kind === 'hello' && offered.includes(answer.suite)) return { is: 'accepted', suite: answer.suite }
  // handshake_failure, protocol_version, insufficient_security
  if (answer.kind === 'alert' && [40, 70, 71].includes(answer.code)) return { is: 'refused' }
  if (answer.kind === 'closed-as-refusal') return { is: 'refused' }
  return { is: 'unclear', because: inWords(answer) }
}

const alerts: Readonly<Record<number, string>> = {
  0: 'close_notify',
  10: 'unexpected_message',
  20: 'bad_record_mac',
  22: 'record_overflow',
  40: 'handshake_failure',
  42: 'bad_certificate',
  47: 'illegal_parameter',
  48: 'unknown_ca',
  49: 'access_denied',
  50: 'decode_error',
  51: 'decrypt_error',
  70: 'protocol_version',
  71: 'insufficient_security',
  80: 'internal_error',
  86: 'inappropriate_fallback',
  109: 'missing_extension',
  112: 'unrecognized_name',
  116: 'certificate_required',
  120: 'no_application_protocol',
}

/** An answer that decides nothing, in words. */
export function inWords(answer: HelloAnswer): string {
  switch (answer.kind) {
    case 'alert':
      return `alert ${answer.code}${alerts[answer.code] ? ` (${alerts[answer.code]})` : ''}`
    case 'steady-internal-error':
      return 'alert 80 (internal_error), twice'
    case 'closed':
    case 'closed-as-refusal':
      return 'connection closed without an alert'
    case 'refused':
      return 'connection refused'
    case 'timeout':
      return answer.connected ? 'connected, then silence' : 'no connection in time'
    case 'no-route':
      return `no route (${answer.code})`
    case 'not-tls':
      return 'an answer that is not TLS'
    case 'malformed':
      return 'an answer that cannot be read'
    case 'no-start-tls':
      return `no STARTTLS, but "${answer.said}"`
    case 'hello':
      return `a hello for something that was not offered`
  }
}
