import type { Observation } from './observation.ts'

/** What the rules are given. */
export interface RuleInput {
  readonly page: Observation
  /** Whether the checklist named rules, so that "nothing to judge" is no pass. */
  readonly named: boolean
  readonly nowMs: number
}
