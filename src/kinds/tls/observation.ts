import type { ListedState } from '../../probe/tls/crl.ts'
import type { GroupName } from '../../probe/tls/groups.ts'
import type { Handshake, KeyKind } from '../../probe/tls/handshake.ts'
import type { HelloAnswer } from '../../probe/tls/hello.ts'
import type { TlsVersion } from '../../probe/tls/versions.ts'

/** A hello that was sent, and what came back. */
export interface AskedHello {
  readonly version: TlsVersion
  /** Numbers of the suites that were offered. */
  readonly offered: readonly number[]
  readonly answer: HelloAnswer
}

/** One more handshake with the same address, where another machine may answer. */
export interface Sample {
  /** `any`: as the first; otherwise only signatures of this kind of key were offered. */
  readonly keys: KeyKind | 'any'
  readonly handshake: Handshake
}

/** A handshake that offered one protocol above TLS and no other. */
export interface AskedAlpn {
  readonly name: string
  readonly handshake: Handshake
}

/** Hellos that offered one group for the exchange of keys and no other, one per version. */
export interface AskedGroup {
  readonly group: GroupName
  readonly hellos: readonly AskedHello[]
}

/** Hellos of a kind that a sound server refuses, sent several times more; empty where the first was accepted or not asked. */
export interface HelloSamples {
  /** TLS 1.1 and every suite; whoever speaks an older version alone answers by that. */
  readonly versions: readonly AskedHello[]
  readonly weak: readonly AskedHello[]
  readonly finiteField: readonly AskedHello[]
  readonly outsideProfile: readonly AskedHello[]
}

/** What the list that an authority publishes says of a certificate, or why it says nothing. */
export interface Revocation {
  readonly subject: string
  readonly serial: string
  readonly role: 'leaf' | 'intermediate'
  readonly url: string
  readonly answer: ListedState | string
}

/** What one address of a host showed. Absent hellos were not asked, since no rule wanted them. */
export interface AddressObservation {
  readonly address: string
  readonly handshake: Handshake
  readonly samples: readonly Sample[]
  /** A handshake without the name of the host; null where it was not asked for, or the host has no name. */
  readonly withoutName: Handshake | null
  readonly revocations: readonly Revocation[]
  /** Turned connections away while several were open, and answered when they came one by one. */
  readonly crowded: boolean
  /** One per version, every suite offered. */
  readonly versions: readonly AskedHello[]
  /** Only broken suites offered, one per accepted version. */
  readonly weak: readonly AskedHello[]
  /** Only suites with a Diffie-Hellman prime offered. */
  readonly finiteField: AskedHello | null
  /** One per accepted version before TLS 1.3: only suites with forward secrecy offered; for TLS 1.2 authenticated ones. */
  readonly forwardSecret: readonly AskedHello[]
  /** Only suites outside the chosen profile offered. */
  readonly outsideProfile: readonly AskedHello[]
  /** Some of these hellos again, where another machine may answer. */
  readonly again: HelloSamples
  /** One per protocol that the checklist names. */
  readonly alpn: readonly AskedAlpn[]
  /** One per group that the checklist names. */
  readonly groups: readonly AskedGroup[]
}

export interface HostObservation {
  readonly host: string
  readonly port: number
  /** Why the name has no address; null where it has some. */
  readonly fault: string | null
  /** Addresses without a route from here. */
  readonly skipped: readonly string[]
  /** How many addresses were left out, since there are more than are asked. */
  readonly unasked: number
  readonly addresses: readonly AddressObservation[]
}

export interface Observation {
  readonly hosts: readonly HostObservation[]
}
