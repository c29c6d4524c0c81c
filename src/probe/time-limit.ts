import { now } from './clock.ts'

/** What a timer of Node can wait, milliseconds. */
const longestTimerMs = 2 ** 31 - 1
/** A time is waited for in so many parts; of what a part takes, no more than two of them count. */
const partCount = 4

/**
 * Calls `over` once so many milliseconds are over in which this process could listen, and once what had come by then was
 * read. A timer alone would go before what waits to be read: to a process that was held up for longer, as by a machine
 * that is paused, an open port would look silent, and an answer in time like none.
 * @returns ends the wait
 */
export function limitTime(ms: number, over: () => void): () => void {
  return wait(ms, over, true)
}

/** A signal that is aborted when `limitTime` would call; it does not keep the process alive. */
export function timeLimit(ms: number): AbortSignal {
  const limit = new AbortController()
  wait(ms, () => limit.abort(), false)
  return limit.signal
}

function wait(ms: number, over: () => void, keepsAlive: boolean): () => void {
  const part = ms / partCount
  let timer: NodeJS.Timeout | undefined
  let look: NodeJS.Immediate | undefined
  const from = (left: number): void => {
    const started = now()
    timer = setTimeout(
      () => {
        // Behind the timers of Node's loop stands the reading, and behind that what is immediate.
        look = setImmediate(() => {
          const rest = left - Math.min(now() - started, 2 * part)
          if (rest > 0) from(rest)
          else over()
        })
      },
      Math.min(Math.ceil(Math.min(part, left)), longestTimerMs),
    )
    if (!keepsAlive) timer.unref()
  }
  from(ms)
  return () => {
    clearTimeout(timer)
    clearImmediate(look)
  }
}
