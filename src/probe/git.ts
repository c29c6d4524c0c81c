import { codeOf, ProbeError } from './error.ts'
import { runRaw } from './exec.ts'

export interface GitOptions {
  /** Absolute; git looks for its repository from here upwards. */
  readonly cwd: string
  readonly stdin?: string
  /** Bytes of the output; longer answers are an error. */
  readonly maxBytes?: number
}

export interface GitAnswer {
  /** Exit code. */
  readonly code: number
  readonly stdout: Buffer
}

const timeoutMs = 10_000
/** A question to git prompts for nothing, fetches nothing, and sees objects as they were written. */
const settings = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
}

/**
 * Asks git about the repository of a directory.
 * @throws ProbeError when git cannot be run, does not answer in time, or answers more than is wanted
 */
export async function runGit(args: readonly string[], options: GitOptions): Promise<GitAnswer> {
  const result = await runRaw(['git', ...args], {
    cwd: options.cwd,
    env: { ...inherited(), ...settings },
    timeoutMs,
    maxBytes: options.maxBytes ?? 1024 * 1024,
    ...(options.stdin !== undefined && { stdin: options.stdin }),
  }).catch((error) => {
    throw unanswered(`git cannot be run (${(error instanceof ProbeError && codeOf(error.cause)) || 'unknown'})`, error)
  })
  if (result.timedOut) throw unanswered('git did not answer in time')
  if (result.code === null) throw unanswered('a signal ended git')
  if (result.truncated) throw unanswered('git answered more than is wanted')
  return { code: result.code, stdout: result.stdout }
}

/** The commit that is checked out, hexadecimal; undefined outside of a repository, before the first commit, or without git. */
export async function headCommit(cwd: string): Promise<string | undefined> {
  const answer = await runGit(['rev-parse', 'HEAD'], { cwd }).catch(() => undefined)
  return answer?.code === 0 ? answer.stdout.toString('utf8').trim() : undefined
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

function unanswered(observed: string, cause?: unknown): ProbeError {
  return new ProbeError('file/unreadable', 'git cannot be asked', { expected: 'an answer of git', observed, cause })
}
