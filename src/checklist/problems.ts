import type { Problem } from '../report/model.ts'

/** The gate could not run: everything that is wrong with its configuration, all at once. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'))
    this.problems = problems
  }
}

/** One problem without a place. */
export function problem(message: string, suggestion?: string): Problem {
  return suggestion === undefined ? { message } : { message, suggestion }
}
