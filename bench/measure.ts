import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** A whole process whose time and memory are measured. */
export interface Contestant {
  readonly name: string
  /** Another program than node; what it uses is not measured. */
  readonly program?: string
  /** Arguments of node, or of the program. */
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Requests that reach the server in one run; anything else would compare different work. */
  readonly requests?: number
  /** Exit code that it must end with; 0 unless said. */
  readonly code?: number
}

export interface Measured {
  /** Milliseconds from the start of the process to its end. */
  readonly median: number
  readonly least: number
  readonly most: number
  /** MiB, most that was resident at a time. */
  readonly peak: number
  /** Milliseconds of processors; a busy machine changes them less. */
  readonly cpu: number
}

export interface Bench {
  readonly rounds: number
  /** How many requests the server has seen. */
  readonly asked: () => number
  readonly env: Readonly<Record<string, string | undefined>>
}

export type Used = Pick<Measured, 'peak' | 'cpu'>

const memoryRounds = 3
const useWriter = join(import.meta.dirname, 'use.cjs')

/**
 * Measures contestants in interleaved rounds, so that a busy moment of the machine meets all of them. Memory and time of
 * processors are measured in rounds of their own, since what tells them is loaded into the process.
 * @throws Error where one of them failed, or did other work than the rest
 */
export async function measure(contestants: readonly Contestant[], bench: Bench): Promise<Measured[]> {
  const all = contestants.map((one) => ({ one, times: [] as number[], used: [] as Used[] }))
  // The first round only fills caches: of the disk, and of compiled code.
  for (let round = 0; round <= bench.rounds; round++) {
    for (const { one, times } of all) {
      const { ms } = await run(one, bench)
      if (round > 0) times.push(ms)
    }
  }
  for (let round = 0; round < memoryRounds; round++) {
    for (const { one, used } of all) used.push((await run(one, bench, ['--require', useWriter])).used)
  }
  return all.map(({ times, used }) => ({
    median: median(times),
    least: Math.min(...times),
    most: Math.max(...times),
    peak: median(used.map(({ peak }) => peak)),
    cpu: median(used.map(({ cpu }) => cpu)),
  }))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = 0, high = 0] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1, middle + 1)
  return (low + high) / 2
}

async function run(one: Contestant, bench: Bench, flags: readonly string[] = []): Promise<{ ms: number; used: Used }> {
  const before = bench.asked()
  const { ms, told } = await ended(one, bench.env, flags)
  const asked = bench.asked() - before
  if (asked !== (one.requests ?? 0)) throw new Error(`${one.name} made ${asked} requests, not ${one.requests ?? 0}`)
  return { ms, used: usedIn(told) }
}

/**
 * Runs a process once and tells what it used.
 * @throws Error where it failed
 */
export async function usedBy(one: Contestant, env: Bench['env']): Promise<Used> {
  return usedIn((await ended(one, env, ['--require', useWriter])).told)
}

function usedIn(told: string): Used {
  const [peak = 0, cpu = 0] = told.split(' ').map(Number)
  return { peak: peak / 1024, cpu }
}

async function ended(
  one: Contestant,
  env: Bench['env'],
  flags: readonly string[],
): Promise<{ ms: number; told: string }> {
  const started = performance.now()
  const child = spawn(one.program ?? process.execPath, one.program ? one.argv : [...flags, ...one.argv], {
    // The fourth is where the process tells what it used.
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    cwd: one.cwd,
    env: { ...env, ...one.env },
  })
  const texts = ['', '']
  for (const [n, stream] of [child.stdio[2], child.stdio[3]].entries()) {
    stream?.on('data', (chunk: Buffer) => {
      texts[n] = (texts[n] + chunk.toString()).slice(-2000)
    })
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== (one.code ?? 0)) throw new Error(`${one.name} ended with ${code}\n${texts[0]}`)
  return { ms: performance.now() - started, told: texts[1] ?? '' }
}
