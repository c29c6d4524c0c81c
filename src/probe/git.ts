import { liesAbove } from './above.ts'
import { ProbeError } from './error.ts'
import { Bounded, runRaw } from './exec.ts'
import { limitTime } from './time-limit.ts'

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
  if (args.some((arg) => arg.includes('\0'))) throw unanswered('no name for git has a NUL byte')
  const run = { ...options, env: { ...inherited(), ...settings }, maxBytes: options.maxBytes ?? 1024 * 1024 }
  const { code, stdout, truncated } = await (options.stdin === undefined ? ask(args, run) : tell(args, run))
  if (code === null) throw unanswered('a signal ended git')
  if (truncated) throw unanswered('git answered more than is wanted')
  return { code, stdout }
}

/**
 * As `runGit`, for a question about the repository that a directory lies in (gitrepository-layout(5)). Where there can be
 * none git is not started, and the answer is what it would say: nothing, and the code 128.
 */
export async function askRepository(args: readonly string[], options: GitOptions): Promise<GitAnswer> {
  // Beside `HEAD` lies what a bare repository has.
  const mayBeInOne = process.env.GIT_DIR !== undefined || liesAbove(options.cwd, ['.git', 'HEAD'])
  return mayBeInOne ? runGit(args, options) : { code: 128, stdout: Buffer.alloc(0) }
}

interface Run extends GitOptions {
  readonly env: Readonly<Record<string, string>>
  readonly maxBytes: number
}

interface Outcome {
  /** Null where a signal ended git. */
  readonly code: number | null
  readonly stdout: Buffer
  readonly truncated: boolean
}

/** A question in arguments alone. One that takes too long is no longer waited for. */
async function ask(args: readonly string[], { cwd, env, maxBytes }: Run): Promise<Outcome> {
  const answer = new Bounded(maxBytes)
  const { exec } = await import('@actions/exec')
  const listeners = { stdout: (chunk: Buffer) => answer.add(chunk) }
  const asked = exec('git', [...args], { cwd, env, listeners, silent: true, ignoreReturnCode: true })
  const code: number | null = await inTime(asked.catch(notRun))
  return { code, stdout: answer.bytes(), truncated: answer.truncated }
}

/**
 * A question on standard input. By the runner of commands, since `@actions/exec` lets the program crash when git ends
 * before it has read everything.
 */
async function tell(args: readonly string[], run: Run): Promise<Outcome> {
  const result = await runRaw(['git', ...args], { ...run, timeoutMs }).catch(notRun)
  if (result.timedOut) throw late()
  return result
}

async function inTime<T>(asked: Promise<T>): Promise<T> {
  let endLimit = (): void => {}
  const over = new Promise<never>((_, fail) => {
    endLimit = limitTime(timeoutMs, () => fail(late()))
  })
  return Promise.race([asked, over]).finally(() => endLimit())
}

/** Where a directory lies in the work tree of a repository. */
export interface PlaceInRepository {
  /** The top of the work tree, absolute. */
  readonly top: string
  /** The way from there to the directory, with `/` at its end or empty. */
  readonly prefix: string
}

/** Where a directory lies in its repository; null outside of one, and where git refuses. @throws ProbeError as `runGit` */
export async function placeInRepository(cwd: string): Promise<PlaceInRepository | null> {
  const { code, stdout } = await askRepository(['rev-parse', '--show-toplevel', '--show-prefix'], { cwd })
  const [top, prefix = ''] = stdout.toString('utf8').split('\n')
  return code === 0 && top ? { top, prefix } : null
}

/** The commit that is checked out, hexadecimal; undefined outside of a repository, before the first commit, or without git. */
export async function headCommit(cwd: string): Promise<string | undefined> {
  const answer = await askRepository(['rev-parse', 'HEAD'], { cwd }).catch(() => undefined)
  return answer?.code === 0 ? answer.stdout.toString('utf8').trim() : undefined
}

/** The address that the clone was made from; undefined where there is none. */
export async function remoteUrl(cwd: string): Promise<string | undefined> {
  const answer = await askRepository(['config', '--get', 'remote.origin.url'], { cwd }).catch(() => undefined)
  return answer?.code === 0 ? answer.stdout.toString('utf8').trim() : undefined
}

/**
 * Paths, from the top of the repository, that differ between a commit and the one that is checked out; null where git knows
 * no such commit.
 * @param commit hexadecimal; may be short
 * @throws ProbeError as `runGit`
 */
export async function changedPaths(cwd: string, commit: string): Promise<readonly string[] | null> {
  const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--full-index', `${commit}^{commit}`, 'HEAD']
  const { code, stdout } = await askRepository(args, { cwd })
  return code === 0 ? stdout.toString('utf8').split('\0').filter(Boolean) : null
}

/** Whether the history of a clone was cut off. */
export async function isShallow(cwd: string): Promise<boolean> {
  const { code, stdout } = await askRepository(['rev-parse', '--is-shallow-repository'], { cwd })
  return code !== 0 || stdout.toString('utf8').trim() !== 'false'
}

/** What git needs, and nothing that a command beside it could read of the process. */
const needed = /^(?:GIT_.*|XDG_.*|LC_.*|PATH|HOME|USER|LOGNAME|LANG|TZ|TMPDIR|SYSTEMROOT|USERPROFILE)$/i

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || !needed.test(name) ? [] : [[name, value]],
    ),
  )
}

function notRun(cause: unknown): never {
  throw unanswered('git cannot be run', cause)
}

function late(): ProbeError {
  return unanswered('git did not answer in time')
}

function unanswered(observed: string, cause?: unknown): ProbeError {
  return new ProbeError('file/unreadable', 'git cannot be asked', { expected: 'an answer of git', observed, cause })
}
