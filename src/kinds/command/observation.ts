import type { ShownResult } from '../../probe/masking-place.ts'
import type { OwnMarks } from './verifiers/own-lines.ts'
import type { StepResult } from './verifiers/verifier.ts'

/** What a command printed, or the steps of a verifier, each beside its argument list. */
export type Observation =
  | { readonly kind: 'run'; readonly result: ShownResult }
  | { readonly kind: 'use'; readonly results: readonly StepResult[]; readonly own: OwnMarks }
