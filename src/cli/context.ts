import { execFile } from 'node:child_process'

/** Facts about the run that a checklist may name as `${{ run.sha }}` and `${{ run.id }}`. */
export async function runFacts(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): Promise<Record<string, string>> {
  const sha = env.GITHUB_SHA || (await headCommit(cwd))
  return {
    id: env.GITHUB_RUN_ID
      ? `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT ?? '1'}`
      : `local-${Date.now().toString(36)}`,
    ...(sha && { sha }),
  }
}

function headCommit(cwd: string): Promise<string | undefined> {
  return new Promise((done) => {
    execFile('git', ['rev-parse', 'HEAD'], { cwd, timeout: 5000 }, (error, stdout) =>
      done(error ? undefined : stdout.trim()),
    )
  })
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

/** Ends with this exit code once nothing is left to do, or soon after, should something hold on. */
export function endWith(code: number): void {
  process.exitCode = code
  setTimeout(() => process.exit(), 3000).unref()
}
