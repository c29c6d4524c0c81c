/**
 * The report: the whole result of a run as plain data, version 1. A public interface.
 * Every output (summary, terminal, JSON, annotations, …) is rendered from it.
 */

/** Only `error` fails a check; `warning` and `info` are shown. */
export type Level = 'error' | 'warning' | 'info'

export type Status = 'passed' | 'failed' | 'error' | 'blocked' | 'pending' | 'expired' | 'waived' | 'skipped'

export const statuses: readonly Status[] = [
  'passed',
  'failed',
  'error',
  'blocked',
  'pending',
  'expired',
  'waived',
  'skipped',
]

export type Verdict = 'ready' | 'not-ready' | 'error'

export type Phase = 'pre-deploy' | 'post-deploy'

/** Lines and columns count from 1. `file` is relative to the checkout, with forward slashes. */
export interface Location {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

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

export interface CheckResult {
  readonly kind: string
  readonly status: Status
  readonly durationMs: number
  readonly findings: readonly Finding[]
}

export interface WaiverResult {
  readonly rule: string | null
  readonly reason: string
  readonly approvedBy: string
  /** `YYYY-MM-DD`, valid through the end of that day, UTC. */
  readonly expires: string
  readonly issue: string | null
  /** `unneeded`: what it excuses was met without it. */
  readonly state: 'active' | 'ending' | 'expired' | 'unneeded'
}

export interface AttestationResult {
  readonly by: string
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly result: 'done' | 'not-applicable'
  readonly evidence: string | null
  readonly note: string | null
  readonly commit: string | null
  /** Last day it counts, `YYYY-MM-DD`. */
  readonly validUntil: string
}

export interface ItemResult {
  readonly id: string
  readonly title: string
  readonly section: string
  readonly required: boolean
  readonly status: Status
  /** Why it was skipped or blocked, or null. */
  readonly reason: string | null
  readonly owner: string | null
  readonly durationMs: number
  readonly checks: readonly CheckResult[]
  readonly waiver: WaiverResult | null
  readonly attestation: AttestationResult | null
}

/** Why the gate could not run: a mistake in the configuration, with its place. */
export interface Problem {
  readonly message: string
  readonly location?: Location
  readonly suggestion?: string
}

export type Counts = Readonly<Record<Status, number>>

export interface Report {
  readonly version: 1
  readonly tool: { readonly name: 'readiness-gate'; readonly version: string }
  readonly verdict: Verdict
  readonly environment: string | null
  readonly url: string | null
  readonly phase: Phase | null
  readonly checklist: { readonly path: string; readonly ref: string | null; readonly sha256: string | null }
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly durationMs: number
  readonly counts: Counts
  readonly items: readonly ItemResult[]
  /** Present only when the gate could not run. */
  readonly problems?: readonly Problem[]
}
