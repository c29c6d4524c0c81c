import { blame } from '../probe/guard.ts'
import { err, out } from '../probe/standard.ts'

/**
 * Ends with this exit code once nothing is left to do; or soon after all that was printed has been taken, however slow
 * its reader is, should something else hold on.
 */
export function endWith(code: number, soonMs = 3000): void {
  process.exitCode = code
  void Promise.all([out.taken(), err.taken()]).then(() => setTimeout(() => process.exit(), soonMs).unref())
}

/** For a run that was cancelled: whoever did so kills it soon. */
export const atOnce = 100

/** For errors that nobody caught: one of a check makes that check `error`, any other ends the program. */
export function stray(error: unknown): void {
  if (!blame(error)) crash(error)
}

/** Ends the program after a fault of its own. The message of an error may quote data, so only its place is shown. */
export function crash(error: unknown): never {
  const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'unknown error'
  const frames = error instanceof Error ? framesOf(error) : []
  err.write(`readiness: internal fault (${name}); the gate stays closed\n${frames.slice(0, 12).join('\n')}\n`)
  process.exit(2)
}

/** Where an error came from, a line each. The trace begins with the message, which may quote the trace of a target. */
export function framesOf({ stack = '', message }: Pick<Error, 'stack' | 'message'>): string[] {
  const start = stack.indexOf(message)
  const trace = start < 0 ? '' : stack.slice(start + message.length)
  return trace.split('\n').filter((line) => /^\s+at /.test(line))
}
