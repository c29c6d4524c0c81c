/** A person's dated statement, as written in attestations.yml. Dates are `YYYY-MM-DD`. */
export interface Attestation {
  readonly item: string
  readonly by: string
  /** Other names of the same person, such as the address of a commit. */
  readonly aliases?: readonly string[]
  readonly on: string
  /** A URL, or a path of the checkout. */
  readonly evidence?: string
  /** Digest of the file that is the evidence, lower-case hexadecimal. */
  readonly sha256?: string
  readonly note?: string
  /** What was seen, hexadecimal: it counts while nothing but records and the document differs from it. */
  readonly commit?: string
  /** The one environment that it is about; all of them without it. */
  readonly environment?: string
  /** It is a ticked box, and `commit` the one that ticked it. */
  readonly tick?: true
  readonly result: 'done' | 'not-applicable'
}

/**
 * A statement that a pull request brings and its base does not have: with the login of the verified author of the commits
 * that bring it, or why it is nobody's word yet.
 */
export type Proposed =
  | { readonly attestation: Attestation; readonly author: string }
  | { readonly attestation: Attestation; readonly refused: string }

/** An attestation as the report shows it. */
export interface AttestationResult {
  readonly by: string
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly result: 'done' | 'not-applicable'
  readonly evidence: string | null
  /** Digest of the file that is the evidence; it was compared. */
  readonly sha256?: string
  readonly note: string | null
  readonly commit: string | null
  /** The one environment that it is about. */
  readonly environment?: string
  /** Last day it counts, `YYYY-MM-DD`. */
  readonly validUntil: string
}
