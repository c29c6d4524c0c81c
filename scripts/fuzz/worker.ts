import { parentPort, workerData } from 'node:worker_threads'
import { type Growing, grown } from './growth.ts'
import { mutated, randomOf } from './mutate.ts'
import type { FuzzReader } from './reader.ts'
import { readers } from './readers/index.ts'

/** Texts that are made from seeds, each its own, or one that grows to a length. */
export type FuzzTexts =
  | { readonly from: number; readonly count: number }
  | { readonly growing: Growing; readonly length: number }

/** What a worker is told to do. */
export interface FuzzJob {
  readonly reader: string
  readonly texts: readonly FuzzTexts[]
  /** Two numbers that the worker keeps: texts begun, texts ended. */
  readonly progress: SharedArrayBuffer
}

export interface TextResult {
  /** Number of the text. */
  readonly index: number
  /** Milliseconds of processor time. */
  readonly tookMs: number
  /** Name and message of an error that is no refusal; null without one. */
  readonly error: string | null
}

/** The text that belongs to a seed. */
export function textOf(reader: FuzzReader, seed: number): string {
  return mutated(reader, randomOf(seed))
}

/** Of a made text, which is a few KiB long; what is quicker and without an error is not told. */
const slowMs = 200

async function work({ reader: name, texts, progress }: FuzzJob): Promise<void> {
  const reader = readers[name]
  if (!reader || !parentPort) throw new RangeError(`no reader ${name}`)
  const counts = new Int32Array(progress)
  let index = 0
  for (const one of texts) {
    const count = 'from' in one ? one.count : 1
    for (let at = 0; at < count; at++, index++) {
      const text = 'from' in one ? textOf(reader, one.from + at) : grown(one.growing, one.length)
      Atomics.add(counts, 0, 1)
      const before = process.threadCpuUsage()
      const error = await errorOf(reader, text)
      const { user, system } = process.threadCpuUsage(before)
      Atomics.add(counts, 1, 1)
      const result: TextResult = { index, tookMs: (user + system) / 1000, error }
      if (!('from' in one) || error !== null || result.tookMs > slowMs) parentPort.postMessage(result)
    }
  }
}

async function errorOf(reader: FuzzReader, text: string): Promise<string | null> {
  try {
    await reader.read(text)
    return null
  } catch (error) {
    if (!(error instanceof Error)) return 'what is no Error'
    if (reader.refuses?.includes(error.constructor.name)) return null
    return `${error.constructor.name}: ${error.message} ${(error.stack ?? '').split('\n')[1]?.trim() ?? ''}`
  }
}

if (parentPort) await work(workerData as FuzzJob)
