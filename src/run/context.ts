import { existsSync, readFileSync, statSync } from 'node:fs'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import type { RunFacts } from '../model/run.ts'

/** Facts about this run; git is asked for the commit only where nothing else names it, when it is first wanted. */
export function runFacts(env: Readonly<Record<string, string | undefined>>, cwd: string): RunFacts {
  let head: Promise<string | undefined> | undefined
  return {
    id: env.GITHUB_RUN_ID
      ? `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT ?? '1'}`
      : `local-${Date.now().toString(36)}`,
    sha: async () => {
      if (env.GITHUB_SHA) return env.GITHUB_SHA
      head ??= import('../probe/git.ts').then(({ headCommit }) => headCommit(cwd))
      return head
    },
  }
}

/** Aborts on SIGINT and SIGTERM, so that connections are closed and key files removed before the program ends. */
export function abortOnSignals(): { readonly signal: AbortSignal; readonly dispose: () => void } {
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return {
    signal: controller.signal,
    dispose: () => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}

/**
 * Node looks for `--env-file` in all its arguments up to a `--`, also behind the program's name, and applies the
 * NODE_OPTIONS of that file to itself before the program begins: the file that is judged would govern its judge.
 * @throws ConfigurationError where that has happened, as far as the platform tells
 */
export function refuseOptionsFrom(envFile: string | undefined): void {
  if (envFile === undefined || !existsSync('/proc/self/cmdline')) return
  const args = readFileSync('/proc/self/cmdline', 'utf8').split('\0')
  const end = args.indexOf('--')
  const taken = args.findIndex((arg) => arg === '--env-file' || arg.startsWith('--env-file='))
  if (taken < 0 || (end >= 0 && end < taken)) return
  const stats = statSync(envFile, { throwIfNoEntry: false })
  if (!stats?.isFile() || !/^\s*(export\s+)?NODE_OPTIONS\s*=/m.test(readFileSync(envFile, 'utf8'))) return
  throw new ConfigurationError([
    problem(
      `Node has applied the NODE_OPTIONS of ${envFile} to the gate itself`,
      'put `--` behind `node`, as in `node -- dist/index.js run --env-file …`',
    ),
  ])
}

/** Ends with this exit code once nothing is left to do, or soon after, should something hold on. */
export function endWith(code: number): void {
  process.exitCode = code
  setTimeout(() => process.exit(), 3000).unref()
}
