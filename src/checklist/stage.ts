import type { Location } from '../model/location.ts'
import type { Problem } from '../model/problem.ts'

/** What a stage of reading has made, and what it found to be wrong on the way. */
export interface Complete<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

/** Reading ends here, with these problems. */
export interface Ended {
  readonly value: undefined
  readonly problems: readonly Problem[]
}

export type Stage<T> = Complete<T> | Ended

/** The end of reading, for one problem. */
export function refused(message: string, location?: Location, suggestion?: string): Ended {
  return { value: undefined, problems: [{ message, ...(location && { location }), ...(suggestion && { suggestion }) }] }
}
