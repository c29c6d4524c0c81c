import { type ChildProcess, spawn } from 'node:child_process'
import { codeOf, ProbeError } from './error.ts'
import type { RunOptions, RunResult } from './place.ts'

/** Between the request to end and the order to end. */
const graceMs = 500

/**
 * Runs a program without a shell, as the leader of a process group of its own, which ends with it: nothing it started
 * in that group lives longer than this call.
 * Made on `node:child_process`, since `@actions/exec` can neither end what it started nor bound what it reads.
 * @param options.env the whole environment of the program
 * @throws ProbeError when the program cannot be started
 */
export function runProcess(
  argv: readonly string[],
  options: RunOptions & { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<RunResult> {
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
    child.stdout.on('data', (chunk: Buffer) => stdout.add(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.add(chunk))
    // A program that does not read its input ends the pipe; that is its right.
    child.stdin.on('error', () => {})
    child.stdin.end(options.stdin ?? '')

    let timedOut = false
    let killer: NodeJS.Timeout | undefined
    const end = (): void => {
      killGroup(child, 'SIGTERM')
      killer ??= setTimeout(() => killGroup(child, 'SIGKILL'), graceMs)
    }
    const timer = setTimeout(() => {
      timedOut = true
      end()
    }, options.timeoutMs)
    options.signal?.addEventListener('abort', end)

    let straggler: NodeJS.Timeout | undefined
    child.on('exit', () => {
      clearTimeout(timer)
      // What it left behind may hold its outputs open for ever.
      straggler = setTimeout(() => {
        killGroup(child, 'SIGKILL')
        child.stdout.destroy()
        child.stderr.destroy()
      }, graceMs)
    })
    const tidy = (): void => {
      clearTimeout(timer)
      clearTimeout(killer)
      clearTimeout(straggler)
      options.signal?.removeEventListener('abort', end)
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
        stdout: stdout.text(),
        stderr: stderr.text(),
        truncated: stdout.truncated || stderr.truncated,
        timedOut,
        durationMs: Math.round(performance.now() - started),
      })
    })
  })
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
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

/** Keeps the first bytes of a stream and lets the rest go. */
export class Bounded {
  readonly #chunks: Buffer[] = []
  readonly #most: number
  #length = 0
  truncated = false

  constructor(most: number) {
    this.#most = most
  }

  add(chunk: Buffer): void {
    const room = this.#most - this.#length
    if (chunk.length > room) this.truncated = true
    if (room <= 0) return
    // A copy, so that a small rest does not hold the whole chunk.
    const kept = chunk.length > room ? Buffer.from(chunk.subarray(0, room)) : chunk
    this.#chunks.push(kept)
    this.#length += kept.length
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8')
  }
}
