import type { AttestationResult } from './attestation.ts'
import type { Cause } from './cause.ts'
import type { Closing } from './closing.ts'
import type { Exchange } from './exchange.ts'
import type { Finding } from './finding.ts'
import type { GateChange } from './gate-change.ts'
import type { Location } from './location.ts'
import type { Measured } from './measured.ts'
import type { MergedRun, RunStatus } from './merged.ts'
import type { Phase } from './phase.ts'
import type { Problem } from './problem.ts'
import type { SignOff } from './sign-off.ts'
import type { SinceLast } from './since-last.ts'
import type { Status, Verdict } from './status.ts'
import type { WaiverResult } from './waiver.ts'

/**
 * The report: the whole result of a run as plain data, version 1. A public interface.
 * Every output (summary, terminal, JSON, annotations, …) is rendered from it.
 */

export interface CheckResult extends Measured {
  readonly kind: string
  readonly status: Status
  readonly durationMs: number
  /** What it asked and what came back; only where that was wanted and it did not pass. */
  readonly conversation?: readonly Exchange[]
  /** How often it was asked; left out where once. */
  readonly attempts?: number
  readonly findings: readonly Finding[]
}

export interface ItemResult {
  readonly id: string
  readonly title: string
  readonly section: string
  readonly required: boolean
  readonly status: Status
  /** Why it was skipped or blocked, or null. */
  readonly reason: string | null
  /** Ids of what it needs and what is not met; only where it is blocked. */
  readonly blockedBy?: readonly string[]
  readonly owner: string | null
  /** Begin of its checks, which begin together, since that of the run; left out where nothing was asked. */
  readonly startedMs?: number
  readonly durationMs: number
  readonly checks: readonly CheckResult[]
  readonly waiver: WaiverResult | null
  readonly attestation: AttestationResult | null
  /** Its box in the document that people read; left out where there is none. */
  readonly document?: Location
  /** What became of it in each run that had it; only in a merged report. */
  readonly runs?: readonly RunStatus[]
}

export type Counts = Readonly<Record<Status, number>>

export interface Report {
  readonly version: 1
  readonly tool: { readonly name: 'readiness-gate'; readonly version: string }
  readonly verdict: Verdict
  readonly environment: string | null
  readonly url: string | null
  /** The env files that were judged, in their order; `env-content` where their text came as a value. Left out where there are none. */
  readonly envFiles?: readonly string[]
  readonly phase: Phase | null
  readonly checklist: {
    readonly path: string
    readonly ref: string | null
    readonly sha256: string | null
    /** Whose checklist decided: on a pull request that of the base or the head, else that of the work tree. */
    readonly source?: 'base' | 'head' | 'worktree' | null
  }
  /** What a pull request would change about the gate; left out where there is no base to hold it against. */
  readonly gateChanges?: readonly GateChange[]
  /** What keeps several items from being met; left out where there is nothing of the kind. */
  readonly causes?: readonly Cause[]
  /** What is different from an earlier run; left out where none was given or could be read. */
  readonly sinceLast?: SinceLast
  /** What closes the gate though every required item is met. */
  readonly closedBy?: readonly Closing[]
  /** What a reader has to know about how the gate was chosen. */
  readonly notes?: readonly string[]
  /** The Markdown list that people read, and where it and the checklist differ; left out where there is none. */
  readonly document?: { readonly path: string; readonly drift: readonly Finding[] }
  /**
   * Where the platform shows the files of the checkout: its page of the repository, the commit, and the way from the top
   * of the repository to the working directory, empty or with `/` at its end. Left out where that is not known.
   */
  readonly repository?: { readonly url: string; readonly ref: string; readonly directory: string }
  /** Who signed this run off, or the earlier one that it demands; left out where nobody did. */
  readonly signOff?: SignOff
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly durationMs: number
  readonly counts: Counts
  readonly items: readonly ItemResult[]
  /** The runs that it is merged from, in their order; only in a merged report. */
  readonly runs?: readonly MergedRun[]
  /** Present only when the gate could not run. */
  readonly problems?: readonly Problem[]
}
