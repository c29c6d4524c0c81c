import type { Attestation } from '../../model/attestation.ts'

/** What stands in the checkout where a statement says that its evidence is. */
export interface EvidenceSeen {
  readonly path: string
  readonly found: 'file' | 'other' | 'nothing' | 'outside'
  /** Lower-case hexadecimal; null where it was not asked for. */
  readonly sha256: string | null
}

/** Who made a statement, as far as somebody asks for it. Names are in small letters, without `@`. */
export interface Who {
  /** Every name by which they are known. */
  readonly names: readonly string[]
  /** Their login; null where it is not known. */
  readonly login: string | null
  /** Who owns the paths that `by` names. */
  readonly owners: readonly string[]
  /** Of the teams that may attest one that they are in. */
  readonly teams: readonly string[]
  readonly deployers: readonly string[]
}

export interface Observation {
  /** The statement about the item, or null where there is none. */
  readonly attestation: Attestation | null
  /** What became of the one that a pull request brings; null where it brings none. */
  readonly proposed:
    | { readonly counts: true; readonly author: string }
    | { readonly counts: false; readonly why: string }
    | null
  /** Null where there is no statement. */
  readonly who: Who | null
  /** Null where no path is named. */
  readonly evidence: EvidenceSeen | null
}
