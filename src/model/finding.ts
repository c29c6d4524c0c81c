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
  readonly url?: string
  readonly fix: string
  readonly docs: string
}
