import type { HostedRun } from '../../src/model/hosted.ts'
import { createApi } from '../../src/probe/github-api.ts'
import { type ApiStandIn, type ApiStandInOptions, jobToken, serveApi } from './github-api.ts'
import { check, planned } from './world.ts'

/** The head of pull request 7, and the merge with its base that is checked out. */
export const head = 'a'.repeat(40)
export const merge = 'b'.repeat(40)

/** A run of the job `gate` for pull request 7 of acme/shop. */
export function aRun(over: Partial<HostedRun> = {}): HostedRun {
  return {
    api: 'https://api.github.com',
    repository: 'acme/shop',
    id: 100,
    commit: head,
    merge,
    pull: 7,
    branch: 'main',
    ref: 'refs/pull/7/merge',
    job: { checkRun: 900, key: 'gate', workflow: 'acme/shop/.github/workflows/gate.yml', run: '55' },
    withoutSecrets: null,
    ...over,
  }
}

export interface GithubRunOptions {
  readonly server?: ApiStandInOptions
  readonly run?: Partial<HostedRun>
}

/** Runs one check against a stand-in, and ends it: what was found, and what was asked. */
export async function checkGithub(text: object, { server = {}, run = {} }: GithubRunOptions = {}) {
  const standIn = await serveApi(server)
  const api = createApi({ url: standIn.url, token: jobToken, version: '1.0.0' })
  const hosted = aRun({ ...run, api: standIn.url })
  const facts = { id: '1', sha: async () => merge, hosted }
  try {
    const result = await check('github', text, { platform: api, run: facts })
    return { result, asked: standIn.asked as readonly string[], plan: planned('github', text, { run: facts }) }
  } finally {
    await api.close()
    await standIn.close()
  }
}

/** A check run as the API tells it. */
export function aCheckRun(id: number, name: string, over: object = {}): object {
  return {
    id,
    name,
    status: 'completed',
    conclusion: 'success',
    html_url: null,
    details_url: `https://github.com/acme/shop/actions/runs/1/job/${id}`,
    check_suite: { id: 1 },
    app: { slug: 'github-actions' },
    ...over,
  }
}

/** A commit status as the API tells it. */
export function aStatus(id: number, context: string, over: object = {}): object {
  return { id, context, state: 'success', target_url: null, creator: { login: 'ci[bot]' }, ...over }
}

/** What the API tells of a commit without any checks. */
export function checksOf(runs: readonly object[], statuses: readonly object[] = []): Record<string, unknown> {
  return {
    [`commits/${head}/check-runs`]: { total_count: runs.length, check_runs: runs },
    [`commits/${head}/statuses`]: statuses,
  }
}

export type { ApiStandIn }
