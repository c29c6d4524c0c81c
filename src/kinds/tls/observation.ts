import type { Handshake } from '../../probe/tls/handshake.ts'
import type { HelloAnswer } from '../../probe/tls/hello.ts'
import type { TlsVersion } from '../../probe/tls/versions.ts'

/** A hello that was sent, and what came back. */
export interface AskedHello {
  readonly version: TlsVersion
  /** Numbers of the suites that were offered. */
  readonly offered: readonly number[]
  readonly answer: HelloAnswer
}

/** What one address of a host showed. Absent hellos were not asked, since no rule wanted them. */
export interface AddressObservation {
  readonly address: string
  readonly handshake: Handshake
  /** One per version, every suite offered. */
  readonly versions: readonly AskedHello[]
  /** Only broken suites offered, one per accepted version. */
  readonly weak: readonly AskedHello[]
  /** Only suites with a Diffie-Hellman prime offered. */
  readonly finiteField: AskedHello | null
  /** Only suites with forward secrecy and authenticated encryption offered. */
  readonly forwardSecret: AskedHello | null
  /** Only suites outside the chosen profile offered. */
  readonly outsideProfile: readonly AskedHello[]
}

export interface HostObservation {
  readonly host: string
  readonly port: number
  /** Why the name has no address; null where it has some. */
  readonly fault: string | null
  /** Addresses without a route from here. */
  readonly skipped: readonly string[]
  readonly addresses: readonly AddressObservation[]
}

export interface Observation {
  readonly hosts: readonly HostObservation[]
}
