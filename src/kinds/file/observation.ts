import type { FileFacts, Integrity } from '../../probe/place.ts'

export interface Entry {
  readonly facts: FileFacts
  /** Undefined: not asked for. */
  readonly text?: string
  readonly textCut?: boolean
  /** Why the bytes are no text. */
  readonly textFault?: string
  readonly integrity?: Integrity
  readonly sha256?: string
  /** Null: not in a git work tree. */
  readonly tracked?: boolean | null
}

export interface Observation {
  /** Whether the paths are those of the checkout. */
  readonly inCheckout: boolean
  readonly matched: number
  /** What matched; with `newest` only the newest regular file. */
  readonly entries: readonly Entry[]
}
