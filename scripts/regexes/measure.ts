import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { type Attack, fromItself, type Pumped, pumped } from './attack.ts'

interface Question {
  readonly source: string
  readonly flags: string
  /** What a checker found; null: texts are made from the expression itself. */
  readonly attack: Pumped | null
  readonly length: number
}

/** The slowest text. */
export interface Slowest {
  /** Milliseconds of processor time; Infinity where it did not end. */
  readonly tookMs: number
  /** How the text begins. */
  readonly start: string
}

const hangMs = 20_000

/** Runs an expression over texts made to keep it busy, in a thread of its own. */
export function slowestOf(question: Question): Promise<Slowest> {
  const worker = new Worker(new URL(import.meta.url), { execArgv: ['--no-warnings'] })
  return new Promise((done, fail) => {
    const finish = (slowest: Slowest): void => {
      clearTimeout(timer)
      void worker.terminate().then(() => done(slowest))
    }
    let begun = ''
    let timer = setTimeout(() => {}, 0)
    worker.on('message', (message: Slowest | string) => {
      if (typeof message !== 'string') return finish(message)
      clearTimeout(timer)
      begun = message
      timer = setTimeout(() => finish({ tookMs: Number.POSITIVE_INFINITY, start: begun }), hangMs)
    })
    worker.on('error', fail)
    worker.postMessage(question)
  })
}

function answer({ source, flags, attack, length }: Question): Slowest {
  const expression = new RegExp(source, flags)
  const attacks: Attack[] = attack ? [pumped(attack)] : fromItself(source)
  let slowest: Slowest = { tookMs: 0, start: '' }
  for (const make of attacks) {
    const text = make(length)
    const start = text.slice(0, 40)
    parentPort?.postMessage(start)
    const before = process.threadCpuUsage()
    expression.lastIndex = 0
    if (expression.global) text.replace(expression, '')
    else expression.test(text)
    const { user, system } = process.threadCpuUsage(before)
    const tookMs = (user + system) / 1000
    if (tookMs > slowest.tookMs) slowest = { tookMs, start }
  }
  return slowest
}

if (!isMainThread) parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)))
