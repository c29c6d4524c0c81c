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
