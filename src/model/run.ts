import type { HostedRun } from './hosted.ts'

/** Facts about a run that a checklist may name as `${{ run.id }}` and the like. */
export interface RunFacts {
  /** Tells this run from others. */
  readonly id: string
  /** The commit that is looked at, hexadecimal; found out when first asked. Undefined where there is none. */
  readonly sha: () => Promise<string | undefined>
  /** What the platform tells, each undefined where it does not; found out when first asked. */
  readonly more?: () => Promise<Readonly<Record<FactName, string | undefined>>>
  /** What the platform says of this run; null or left out where there is none. */
  readonly hosted?: HostedRun | null
}

/** `head-sha`: the commit that was pushed, which on a pull request is not the merge that is looked at. */
export type FactName = 'head-sha' | 'number' | 'actor' | 'url'

/** Where a fact is known. */
export const factNames: Readonly<Record<FactName, string>> = {
  'head-sha': 'in a repository with a commit',
  number: 'on a pull request',
  actor: 'on a runner',
  url: 'on a runner',
}
