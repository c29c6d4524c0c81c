import type { Resolution } from '../../probe/dns/resolve.ts'

export interface ResolverObservation {
  /** `system (127.0.0.53)`, `ns1.example.com (192.0.2.1)`, `1.1.1.1`. */
  readonly label: string
  readonly role: 'system' | 'public' | 'authoritative' | 'given'
  readonly resolution: Resolution
  /** Serial of the zone at this name server; null where it was not asked or did not say. */
  readonly serial: string | null
}

export interface Observation {
  readonly resolvers: readonly ResolverObservation[]
  /** Name servers of the zone to which there is no route from here. */
  readonly skipped: readonly string[]
  /** Why the name servers of the zone were not found; null where they were, or were not wanted. */
  readonly authorityFault: string | null
  /** Null where it was not asked. */
  readonly caa: { readonly at: string | null; readonly values: readonly string[] } | { readonly fault: string } | null
}
