import type { Reading } from '../../formats/results/reading.ts'

export interface ResultFile {
  readonly path: string
  /** Milliseconds since the epoch. */
  readonly modifiedMs: number
  /** Whether git tracks it, so that its time is that of the checkout; null where that was not asked or nobody knows. */
  readonly tracked: boolean | null
  /** What it says, or why it could not be read, in words. */
  readonly read: Reading | { readonly fault: string }
}

/** A file that could be read. */
export interface ReadFile extends Omit<ResultFile, 'read'> {
  readonly read: Reading
}

export interface Observation {
  readonly path: string
  readonly files: readonly ResultFile[]
  /** Full names of the commits that this run is about: what is checked out, and the head of a pull request. */
  readonly commits: readonly string[]
  /** Whether the paths are those of the checkout. */
  readonly inCheckout: boolean
}
