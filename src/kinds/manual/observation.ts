import type { Attestation } from '../../model/attestation.ts'

/** What stands in the checkout where a statement says that its evidence is. */
export interface EvidenceSeen {
  readonly path: string
  readonly found: 'file' | 'other' | 'nothing' | 'outside'
  /** Lower-case hexadecimal; null where it was not asked for. */
  readonly sha256: string | null
}

export interface Observation {
  /** The statement about the item, or null where there is none. */
  readonly attestation: Attestation | null
  /** Null where no path is named. */
  readonly evidence: EvidenceSeen | null
}
