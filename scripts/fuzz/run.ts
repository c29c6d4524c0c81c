import { Worker } from 'node:worker_threads'
import type { FuzzJob, TextResult } from './worker.ts'

/** A text at which a reader threw, or did not come back. */
export interface FuzzFault {
  /** Number of the text. */
  readonly index: number
  readonly what: string
}

export interface FuzzResult {
  /** Of every text that grows, and of those made texts that are worth a look. */
  readonly results: readonly TextResult[]
  readonly faults: readonly FuzzFault[]
}

const pollMs = 100

/**
 * Reads texts in a thread of its own, which is ended where the reader does not come back.
 * @param hangMs without an end of one text after which the reader is said to hang
 */
export function fuzz(job: Omit<FuzzJob, 'progress'>, hangMs: number): Promise<FuzzResult> {
  const progress = new SharedArrayBuffer(8)
  const counts = new Int32Array(progress)
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { ...job, progress } satisfies FuzzJob,
    execArgv: ['--no-warnings'],
  })
  const results: TextResult[] = []
  const faults: FuzzFault[] = []
  return new Promise((done, fail) => {
    let since = performance.now()
    let ended = 0
    const finish = (): void => {
      clearInterval(watch)
      done({ results, faults })
    }
    const watch = setInterval(() => {
      const [begun = 0, now = 0] = counts
      if (now !== ended || begun === now) {
        ended = now
        since = performance.now()
      } else if (performance.now() - since > hangMs) {
        faults.push({ index: begun - 1, what: `no end within ${hangMs} ms` })
        void worker.terminate().then(finish)
      }
    }, pollMs)
    worker.on('message', (result: TextResult) => {
      results.push(result)
      if (result.error !== null) faults.push({ index: result.index, what: result.error })
    })
    worker.on('error', (error) => {
      clearInterval(watch)
      fail(error)
    })
    worker.on('exit', finish)
  })
}
