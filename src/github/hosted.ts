import { textAt } from '../formats/payload.ts'
import type { HostedRun } from '../model/hosted.ts'
import { pullNumberOf } from './comment.ts'
import { type RunEvent, withoutSecrets } from './event.ts'

type Env = Readonly<Record<string, string | undefined>>

const hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** What the platform says of a run, from its variables and the event; null where no repository or commit is named. */
export function hostedRun(event: RunEvent, env: Env, checkRun?: string): HostedRun | null {
  const { GITHUB_REPOSITORY: repository, GITHUB_SHA: merge = '', GITHUB_REF: ref = '' } = env
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !hash.test(merge)) return null
  return {
    api: apiOf(env),
    repository,
    id: numbered(env.GITHUB_REPOSITORY_ID),
    commit: headOf(event) ?? merge,
    merge,
    // A remark on a pull request is told without its head, and what is checked out is the default branch.
    pull: event.name === 'issue_comment' ? null : pullNumberOf(event),
    branch: branchOf(event, ref),
    ref: ref === '' ? null : ref,
    job: {
      checkRun: numbered(checkRun),
      key: env.GITHUB_JOB || null,
      workflow: env.GITHUB_WORKFLOW_REF?.split('@')[0] || null,
      run: env.GITHUB_RUN_ID || null,
    },
    withoutSecrets: withoutSecrets(event, env),
  }
}

function numbered(text = ''): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null
}

/** Address of the REST API that a run is told, without a slash at its end. */
export function apiOf({ GITHUB_API_URL: url = '' }: Env): string {
  return url === '' ? 'https://api.github.com' : url.replace(/(?<!\/)\/+$/, '')
}

/** Where the checks of an event's code are: of a pull request at its head, although a merge of it is checked out. */
function headOf({ name, payload }: RunEvent): string | undefined {
  const path = name.startsWith('pull_request') ? ['pull_request', 'head', 'sha'] : headIn[name]
  const found = path && textAt(payload, ...path)
  return found !== undefined && hash.test(found) ? found : undefined
}

const headIn: Readonly<Record<string, readonly string[]>> = {
  merge_group: ['merge_group', 'head_sha'],
  workflow_run: ['workflow_run', 'head_sha'],
  check_run: ['check_run', 'head_sha'],
  check_suite: ['check_suite', 'head_sha'],
}

function branchOf({ payload }: RunEvent, ref: string): string | null {
  const target = textAt(payload, 'pull_request', 'base', 'ref') ?? textAt(payload, 'merge_group', 'base_ref')
  const branch = (target ?? (ref.startsWith('refs/heads/') ? ref : undefined))?.replace(/^refs\/heads\//, '')
  return branch ?? textAt(payload, 'repository', 'default_branch') ?? null
}
