import { AsyncLocalStorage } from 'node:async_hooks'

/** A task under way. */
interface Scope {
  /** The task that it is a part of. */
  readonly within: Scope | undefined
  readonly fail: (reason: unknown) => void
}

const scopes = new AsyncLocalStorage<Scope>()
const open = new Set<Scope>()

/**
 * Runs a task that an error can also end which was thrown outside of every promise, as by an event that nobody listens
 * for: otherwise whoever waits for the task would wait for ever.
 */
export function guarded<T>(task: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const scope: Scope = { within: scopes.getStore(), fail: reject }
    open.add(scope)
    const running = scopes.run(scope, async () => task())
    running.then(resolve, reject).finally(() => open.delete(scope))
  })
}

/**
 * Ends the task in which an error was thrown that nobody caught: the innermost that is still under way. Where no such
 * task is known, each of those under way may have lost its answer, so all of them end.
 * What a task leaves behind that was answered to its end harms nobody, once nothing else is under way.
 * @returns false for an error of no task, which is one of the program
 */
export function blame(error: unknown): boolean {
  const source = scopes.getStore()
  let scope = source
  while (scope && !open.has(scope)) scope = scope.within
  const blamed = scope ? [scope] : [...open]
  for (const one of blamed) {
    open.delete(one)
    one.fail(error)
  }
  return source !== undefined || blamed.length > 0
}
