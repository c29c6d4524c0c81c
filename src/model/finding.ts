import type { Level } from './level.ts'
import type { Location } from './location.ts'

/** A rule or expectation that was not met. */
export interface Finding {
  /** Stable id with its kind, such as `headers/hsts`. */
  readonly rule: string
  readonly level: Level
  readonly message: string
  readonly expected: string
  readonly observed: string
  readonly location?: Location
  /** The line that it is about, where its text is no secret; shortened. */
  readonly source?: string
  readonly url?: string
  readonly fix: string
  readonly docs: string
  /** By which a later run knows it again, though lines, days and counts are others. */
  readonly fingerprint?: string
  /** Whether a waiver that counts covers it; left out where none does. */
  readonly waived?: true
}

/** What stands between that which was observed at last and how often it was asked. */
export const triesMark = ' (the last of '
