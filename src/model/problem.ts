import type { Location } from './location.ts'

/** Why the gate could not run: a mistake in the configuration, with its place. */
export interface Problem {
  readonly message: string
  readonly location?: Location
  readonly suggestion?: string
}
