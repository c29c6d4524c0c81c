import { at, textAt } from '../formats/payload.ts'
import { type RunEvent, readEvent } from '../github/event.ts'
import type { HostedRun } from '../model/hosted.ts'
import type { RunFacts } from '../model/run.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Facts about this run; git and the event are asked only where a fact of theirs is wanted, when it is first wanted.
 * @param event what started it, where that has been read
 */
export function runFacts(
  env: Env,
  cwd: string,
  event: () => Promise<RunEvent> = () => readEvent(env),
  hosted: HostedRun | null = null,
): RunFacts {
  let head: Promise<string | undefined> | undefined
  const sha = async (): Promise<string | undefined> => {
    if (env.GITHUB_SHA) return env.GITHUB_SHA
    head ??= import('../probe/git.ts').then(({ headCommit }) => headCommit(cwd))
    return head
  }
  return {
    id: env.GITHUB_RUN_ID
      ? `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT ?? '1'}`
      : `local-${Date.now().toString(36)}`,
    sha,
    more: async () => {
      const { payload } = await event()
      const number = at(payload, 'pull_request', 'number')
      return {
        'head-sha': textAt(payload, 'pull_request', 'head', 'sha') ?? (await sha()),
        number: typeof number === 'number' ? String(number) : undefined,
        actor: env.GITHUB_ACTOR,
        url: runUrl(env),
      }
    },
    hosted,
  }
}

/** The page of this run on its platform, or undefined elsewhere. */
export function runUrl({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: id,
}: Env): string | undefined {
  return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined
}
