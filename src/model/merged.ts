import type { Phase } from './phase.ts'
import type { Status, Verdict } from './status.ts'

/** One of the runs that a merged report is made of. */
export interface MergedRun {
  /** By which the items and the expectations of the merge name it. */
  readonly name: string
  readonly environment: string | null
  readonly url: string | null
  readonly phase: Phase | null
  readonly verdict: Verdict
  readonly ref: string | null
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly durationMs: number
  readonly counts: Readonly<Record<Status, number>>
}

/** What became of an item in one run. */
export interface RunStatus {
  readonly run: string
  readonly status: Status
}
