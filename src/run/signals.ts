/** Milliseconds in which a signal that comes again is the same one: npm and a terminal both hand it on. */
const sameWithin = 1000

/**
 * Aborts on SIGINT and SIGTERM, so that connections are closed and key files removed before the program ends. A runner
 * sends SIGINT, SIGTERM 7.5 s later, and kills 2.5 s after that; what is left of this time is for the report, so SIGTERM
 * changes nothing any more. A person who interrupts once more does not want to wait for it.
 */
export function abortOnSignals(): { readonly signal: AbortSignal; readonly dispose: () => void } {
  const controller = new AbortController()
  let since = 0
  const terminate = (): void => {
    if (!controller.signal.aborted) since = performance.now()
    controller.abort()
  }
  const interrupt = (): void => {
    const isAgain = controller.signal.aborted && performance.now() - since > sameWithin
    terminate()
    if (!isAgain) return
    off()
    process.kill(process.pid, 'SIGINT')
  }
  const off = (): void => {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', terminate)
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', terminate)
  return {
    signal: controller.signal,
    /** A run that was cancelled keeps its ears: its report is still to be written. */
    dispose: () => {
      if (!controller.signal.aborted) off()
    },
  }
}
