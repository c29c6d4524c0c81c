import { blame } from '../probe/guard.ts'

/** Ends with this exit code once nothing is left to do, or soon after, should something hold on. */
export function endWith(code: number): void {
  process.exitCode = code
  setTimeout(() => process.exit(), 3000).unref()
}

/** For errors that nobody caught: one of a check makes that check `error`, any other ends the program. */
export function stray(error: unknown): void {
  if (!blame(error)) crash(error)
}

/** Ends the program after a fault of its own. The message of an error may quote data, so only its place is shown. */
export function crash(error: unknown): never {
  const name = error instanceof Error ? error.name : 'unknown error'
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  process.stderr.write(
    `readiness: internal fault (${name}); the gate stays closed\n${frames.slice(0, 12).join('\n')}\n`,
  )
  process.exit(2)
}
