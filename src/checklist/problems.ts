import type { Problem } from '../model/problem.ts'
import { unmasked } from '../secrecy/bounded.ts'

/** The gate could not run: everything that is wrong with its configuration, all at once. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const settled = few(inOrder(problems)).map((problem) => ({ ...problem, message: unmasked(problem.message) }))
    super(settled.map(({ message }) => message).join('\n'))
    this.problems = settled
  }
}

/** More than anybody reads at once. */
const mostProblems = 100

/** The first of many, and how many more there are. */
function few(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - mostProblems
  if (more <= 1) return problems
  // cut: a list
  const first = problems.slice(0, mostProblems)
  return [...first, problem(`and ${more} more problems, which are told when these are mended`)]
}

/** By place within each file; the files stay in the order in which they were read. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map((problem) => problem.location?.file))]
  const key = ({ location }: Problem): number => (location?.line ?? 0) * 1e6 + (location?.column ?? 0)
  return files.flatMap((file) =>
    problems.filter((problem) => problem.location?.file === file).sort((a, b) => key(a) - key(b)),
  )
}

/** One problem without a place. */
export function problem(message: string, suggestion?: string): Problem {
  return suggestion === undefined ? { message } : { message, suggestion }
}
