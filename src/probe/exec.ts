import { type ChildProcess, spawn } from 'node:child_process'
import { codeOf, ProbeError } from './error.ts'
import type { RunOptions, RunResult } from './place.ts'
import { limitTime } from './time-limit.ts'

/** Between the request to end and the order to end: so long at most, and a tenth of its time. */
const graceMs = 500
const graceShare = 0.1
/** For the error output that is still on its way after an answer is complete: it has a channel of its own. */
const lastWordsMs = 3000

export interface ProcessOptions extends RunOptions {
  readonly cwd: string
  /** The whole environment of the program. */
  readonly env: Readonly<Record<string, string>>
  /** Called with each piece of the output as it comes. */
  readonly onStdout?: (chunk: Buffer) => void
  /** Called before the program is ended for its time or since the run was stopped. */
  readonly beforeEnd?: () => Promise<void>
  /** Resolves when the answer is complete although the program still runs. */
  readonly answered?: Promise<void>
}

/** What a program showed, as bytes. */
export interface RawResult extends Omit<RunResult, 'stdout' | 'stderr'> {
  readonly stdout: Buffer
  /** The last bytes of the output, at most 256, also where it was cut. */
  readonly stdoutEnd: Buffer
  readonly stderr: Buffer
}

/** As `runRaw`, with the outputs as text. */
export async function runProcess(argv: readonly string[], options: ProcessOptions): Promise<RunResult> {
  const { stdoutEnd: _, ...result } = await runRaw(argv, options)
  return { ...result, stdout: result.stdout.toString('utf8'), stderr: result.stderr.toString('utf8') }
}

/**
 * Runs a program without a shell, as the leader of a process group of its own, which ends with it: nothing it started
 * in that group lives longer than this call.
 * Made on `node:child_process`, since `@actions/exec` can neither end what it started nor bound what it reads.
 * @throws ProbeError when the program cannot be started, or the run was stopped
 */
export function runRaw(argv: readonly string[], options: ProcessOptions): Promise<RawResult> {
  const started = performance.now()
  const [program = '', ...args] = argv
  return new Promise((done, fail) => {
    if (options.signal?.aborted) return fail(stopped(program))
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...options.env },
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const stdout = new Bounded(options.maxBytes)
    const stderr = new Bounded(options.maxBytes)
    child.stdout.on('data', (chunk: Buffer) => {
      stdout.add(chunk)
      options.onStdout?.(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => stderr.add(chunk))
    // A program that does not read its input ends the pipe; that is its right.
    for (const pipe of child.stdio) pipe?.on('error', () => {})
    child.stdin.end(options.stdin ?? '')

    let timedOut = false
    let ending = false
    let killer: NodeJS.Timeout | undefined
    const end = async (): Promise<void> => {
      if (ending) return
      ending = true
      await options.beforeEnd?.()
      killGroup(child, 'SIGTERM')
      killer = setTimeout(() => killGroup(child, 'SIGKILL'), Math.min(graceMs, options.timeoutMs * graceShare))
    }
    const endLimit = limitTime(options.timeoutMs, () => {
      timedOut = true
      void end()
    })
    const abort = (): void => void end()
    options.signal?.addEventListener('abort', abort)

    let straggler: NodeJS.Timeout | undefined
    const leave = (afterMs: number): void => {
      endLimit()
      // What it left behind may hold its outputs open for ever.
      straggler ??= setTimeout(() => {
        killGroup(child, 'SIGKILL')
        // On a busy machine what it wrote may not have been read yet.
        setImmediate(() => {
          child.stdout.destroy()
          child.stderr.destroy()
        })
      }, afterMs)
    }
    child.on('exit', () => leave(graceMs))
    void options.answered?.then(() => leave(lastWordsMs))
    const tidy = (): void => {
      ending = true
      endLimit()
      clearTimeout(killer)
      clearTimeout(straggler)
      options.signal?.removeEventListener('abort', abort)
    }
    child.on('error', (error) => {
      tidy()
      fail(notStarted(program, error))
    })
    child.on('close', (code, signal) => {
      tidy()
      killGroup(child, 'SIGKILL')
      if (options.signal?.aborted && !timedOut) return fail(stopped(program))
      done({
        code,
        signal,
        stdout: stdout.bytes(),
        stdoutEnd: stdout.end,
        stderr: stderr.bytes(),
        truncated: stdout.truncated || stderr.truncated,
        timedOut,
        durationMs: Math.round(performance.now() - started),
      })
    })
  })
}

/** Signals a program and all it started in its group. */
export function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The group has ended already.
  }
}

function stopped(program: string): ProbeError {
  return new ProbeError('gate/timeout', `${program} was stopped`, {
    expected: 'an end by itself',
    observed: 'the run was stopped',
  })
}

function notStarted(program: string, error: Error): ProbeError {
  const code = codeOf(error) ?? 'unknown'
  return new ProbeError('command/not-found', `${program} cannot be started`, {
    expected: 'a program on the PATH of the gate',
    observed: code === 'ENOENT' ? 'no such program' : code,
    cause: error,
  })
}

const endBytes = 256

/** Keeps the first bytes of a stream, and the very last ones; lets the rest go. */
export class Bounded {
  readonly #chunks: Buffer[] = []
  readonly #most: number
  #length = 0
  truncated = false
  end: Buffer = Buffer.alloc(0)

  constructor(most: number) {
    this.#most = most
  }

  add(chunk: Buffer): void {
    this.end = Buffer.from(
      chunk.length >= endBytes ? chunk.subarray(-endBytes) : Buffer.concat([this.end, chunk]).subarray(-endBytes),
    )
    const room = this.#most - this.#length
    if (chunk.length > room) this.truncated = true
    if (room <= 0) return
    // A copy, so that a small rest does not hold the whole chunk.
    const kept = chunk.length > room ? Buffer.from(chunk.subarray(0, room)) : chunk
    this.#chunks.push(kept)
    this.#length += kept.length
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks)
  }
}
