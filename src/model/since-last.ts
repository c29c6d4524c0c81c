import type { Verdict } from './status.ts'

/** What is different from an earlier run of the same gate. Items by their ids, in their order. */
export interface SinceLast {
  readonly previous: {
    /** ISO 8601, UTC. */
    readonly startedAt: string
    readonly ref: string | null
    readonly verdict: Verdict
  }
  /** Not met now, and not among those that were not met. */
  readonly newlyFailing: readonly string[]
  /** Were not met, and passed now. */
  readonly fixed: readonly string[]
  readonly stillFailing: readonly StillFailing[]
  /** Changed again after an earlier run had fixed them. */
  readonly flapping: readonly string[]
}

export interface StillFailing {
  readonly item: string
  /** Begin of the first run in a row that saw it not met; ISO 8601, UTC. */
  readonly since: string
  /** Runs in a row that saw it not met, with this one. */
  readonly runs: number
}
