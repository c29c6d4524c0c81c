import type { Attestation } from '../../model/attestation.ts'

/** The newest attestation of the item, or null where there is none. */
export type Observation = Attestation | null
