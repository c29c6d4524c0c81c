import type { Verdict } from './status.ts'

/** That somebody signed a run off. */
export interface SignOff {
  readonly by: string
  /** The commit that was checked out, hexadecimal. */
  readonly commit: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly verdict: Verdict
  /** SHA-256 of the JSON report without `signOff`, hexadecimal; it holds the digest of the checklist. */
  readonly sha256: string
}

/** What is left beside the report, for a later run to demand. */
export interface SignOffRecord extends SignOff {
  readonly version: 1
  readonly environment: string | null
  readonly checklist: { readonly path: string; readonly sha256: string | null }
}
