import type { Addressless, Fault, RelevantCaa, Resolution, Target } from '../../probe/dns/resolve.ts'

export interface ResolverObservation {
  /** `system (127.0.0.53)`, `ns1.example.com (192.0.2.1)`, `1.1.1.1`. */
  readonly label: string
  readonly role: 'system' | 'public' | 'authoritative' | 'given'
  readonly resolution: Resolution
  /** Serial of the zone at this name server; null where it was not asked or did not say. */
  readonly serial: string | null
  /** Whether it checks signatures; null where it was not asked or did not say. */
  readonly validates: boolean | null
}

export interface Observation {
  readonly resolvers: readonly ResolverObservation[]
  /** Name servers of the zone to which there is no route from here. */
  readonly skipped: readonly string[]
  /** Why the name servers of the zone were not found; null where they were, or were not wanted. */
  readonly authorityFault: string | null
  /** Name servers of the zone whose address was not found. */
  readonly addressless: readonly Addressless[]
  /** Names that the records lead to. */
  readonly targets: readonly Target[]
  /** Null where it was not asked. */
  readonly caa: RelevantCaa | { readonly fault: string; readonly why?: Fault } | null
}
