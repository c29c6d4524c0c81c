import type { Revocable } from '../../probe/tls/certificates.ts'
import type { GroupName } from '../../probe/tls/groups.ts'
import { type Handshake, type KeyKind, keyKinds } from '../../probe/tls/handshake.ts'
import { curveSuites, outsideIntermediate, outsideTls13, type Suite, tls13Suites } from '../../probe/tls/suites.ts'
import type { TlsVersion } from '../../probe/tls/versions.ts'
import type { HelloSamples } from './observation.ts'

export interface OfferedHello {
  readonly version: TlsVersion
  readonly suites: readonly Suite[]
  readonly group?: GroupName
}

/** No cipher suite has this number (IANA, TLS Cipher Suites). */
export const unassigned: Suite = { id: 0xee01, name: 'unassigned' }

export const kinds = Object.keys(keyKinds) as KeyKind[]

export const noHellos: HelloSamples = { versions: [], weak: [], finiteField: [], outsideProfile: [] }

export function isSame(one: Revocable, other: Revocable): boolean {
  return one.serial === other.serial && one.issuer === other.issuer
}

/** Each certificate once, of every chain that was shown. */
export function revocableOf(all: readonly Handshake[]): Revocable[] {
  const found = new Map<string, Revocable>()
  for (const one of all.flatMap(({ revocable }) => revocable)) found.set(`${one.serial} ${one.issuer}`, one)
  return [...found.values()]
}

/** Whether a server that was asked for one kind of key has shown such a certificate. */
export function isOfKind(shaken: Handshake | undefined, keys: KeyKind): boolean {
  if (shaken?.fault !== null) return false
  const type = shaken.chain?.sent[0]?.key.type
  return keys === 'ECDSA' ? type === 'ec' : type === 'rsa' || type === 'rsa-pss'
}

export function outsideSuites(accepted: readonly TlsVersion[]): OfferedHello[] {
  return accepted.flatMap((version): OfferedHello[] => {
    if (version === 'TLS 1.3') return [{ version, suites: outsideTls13 }]
    return version === 'TLS 1.2' ? [{ version, suites: outsideIntermediate }] : []
  })
}

/** In TLS 1.3, and in TLS 1.2 where the suites leave the group to the hello. */
export function groupHellos(group: GroupName): OfferedHello[] {
  return [
    { version: 'TLS 1.3', suites: tls13Suites, group },
    { version: 'TLS 1.2', suites: curveSuites, group },
  ]
}
