import { z } from 'zod'
import { strict } from '../../../check/schema/fields.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { lastLine, printable } from '../show.ts'
import type { Fault, StepResult } from './verifier.ts'

/** A program and its first arguments. */
export const argv = z.array(z.string().min(1)).min(1, 'an empty list names no program')

/** Keys that say in which container a program runs; none means the place itself. */
export const container = {
  /** A service of Docker Compose. */
  service: z.string().min(1).optional(),
  /** Its Compose file or files; the default is what `docker compose` finds by itself. */
  compose: z.union([z.string().min(1), argv]).optional(),
}

export interface Container {
  readonly service?: string | undefined
  readonly compose?: string | readonly string[] | undefined
}

/** Schema of `with` for a verifier whose program may run in a container. */
export function inContainer<Shape extends z.ZodRawShape>(shape: Shape) {
  return strict({ ...container, ...shape })
}

/** `docker compose` with its files. */
export function composeCommand(compose: Container['compose']): string[] {
  const files = compose === undefined ? [] : typeof compose === 'string' ? [compose] : compose
  return ['docker', 'compose', ...files.flatMap((file) => ['-f', file])]
}

/** An argument list as it runs in the container, or as it is without one. */
export function within({ service, compose }: Container, program: readonly string[]): readonly string[] {
  return service === undefined ? program : [...composeCommand(compose), 'exec', '-T', service, ...program]
}

/** Asks for root where the account may become it without a password. */
export function asRoot(sudo: boolean | undefined, program: readonly string[]): readonly string[] {
  return sudo ? ['sudo', '-n', ...program] : program
}

/** What is to be said where a program is missing or ended in a way that answers nothing; undefined where it answered. */
export function unanswered(result: StepResult | undefined, codes: readonly number[] = [0]): Fault | undefined {
  if (!result) return { message: 'Nothing was run', expected: 'an answer', observed: 'none', inconclusive: true }
  const program = result.argv[0] === 'sudo' ? result.argv[2] : result.argv[0]
  if (result.missing) {
    return {
      message: `${program} is not there`,
      expected: `${program} on the PATH`,
      observed: 'no such program',
      fix: `Install ${program}, name the machine with \`on\`, or the container with \`with: { service: … }\`.`,
      inconclusive: true,
    }
  }
  if (result.truncated) {
    const message = `${program} printed too much to be judged`
    return { message, expected: 'at most 16 MiB', observed: 'more', inconclusive: true }
  }
  if (result.code !== null && codes.includes(result.code)) return undefined
  return {
    message: `${program} did not answer the question`,
    expected: `exit code ${codes.join(' or ')}`,
    observed: endOf(result),
    inconclusive: true,
  }
}

/** How a program ended and the end of what it said. */
export function endOf({ code, stdout, stderr }: StepResult): string {
  const said = lastLine(stderr) || lastLine(stdout)
  const ended = code === null ? 'ended by a signal' : `exit code ${code}`
  return said === '' ? ended : `${ended}: ${said}`
}

/** Whether a program says that it needs more rights. */
export function isDenied({ stderr, stdout }: StepResult): boolean {
  return /permission denied|must be root|need to be root|operation not permitted|you must be|a password is required|superuser/i.test(
    stderr + stdout.slice(0, 2000), // cut: looked at, not shown
  )
}

/** The first few of many, and how many more there are. */
export function few(names: readonly string[], most = 5): string {
  const more = names.length > most ? ` and ${names.length - most} more` : ''
  return bounded(names.slice(0, most).map(printable).join(', ')) + more
}
