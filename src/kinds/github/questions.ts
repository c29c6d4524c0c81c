import type { Scene } from '../../check/kind.ts'
import type { LaterQuestion, RequestQuestion } from '../../check/question.ts'
import type { HostedRun } from '../../model/hosted.ts'
import { ProbeError } from '../../probe/error.ts'
import type { Config } from './schema.ts'

/** Pages of a list that are read. */
export const mostPages = 10
/** People whose permissions are asked for, and members of teams. */
export const mostPeople = 50
/** GitHub lists no more files of a pull request. */
export const mostFiles = 3000
export const mostRulesets = 10

export type Asked = {
  readonly checks: { readonly runs: RequestQuestion; readonly statuses: RequestQuestion } | null
  /** By its number, or all that a commit came by. */
  readonly pull: { readonly one: RequestQuestion } | { readonly ofCommit: RequestQuestion } | null
  readonly protection: {
    readonly branch: string
    readonly own: RequestQuestion | null
    readonly rules: RequestQuestion
    readonly classic: RequestQuestion
  } | null
  readonly alerts: {
    readonly analyses: RequestQuestion | null
    readonly 'code-scanning': RequestQuestion | null
    readonly dependabot: RequestQuestion | null
    readonly 'secret-scanning': RequestQuestion | null
  }
  readonly later: readonly LaterQuestion[]
}

/** @throws ProbeError `github/target` where it is not known whom to ask, or about what */
export function questions(config: Config, { run }: Scene): Asked {
  const hosted = run.hosted ?? null
  if (hosted === null) throw unknown('its repository and commit', 'neither')
  const base = `${hosted.api}/repos/${hosted.repository}`
  const get = (path: string): RequestQuestion => ({ action: 'request', method: 'GET', url: `${base}${path}` })
  const { commit } = hosted
  return {
    checks:
      config.checks === undefined
        ? null
        : {
            runs: get(`/commits/${commit}/check-runs?filter=latest&per_page=100`),
            statuses: get(`/commits/${commit}/statuses?per_page=100`),
          },
    pull: asksReviews(config)
      ? hosted.pull === null
        ? { ofCommit: get(`/commits/${commit}/pulls?per_page=100`) }
        : { one: get(`/pulls/${hosted.pull}`) }
      : null,
    protection: protectionOf(config, hosted, get),
    alerts: alertsOf(config, hosted, get),
    later: laterOf(config),
  }
}

function asksReviews(config: Config): boolean {
  return config.approvals !== undefined || config['code-owners'] !== undefined
}

type Get = (path: string) => RequestQuestion

function protectionOf({ protection }: Config, hosted: HostedRun, get: Get): Asked['protection'] {
  if (protection === undefined) return null
  const branch = protection.branch ?? hosted.branch
  if (branch === null) throw unknown('a branch', 'none')
  if (protection.requires === undefined && hosted.job.checkRun === null && hosted.job.key === null) {
    throw unknown('its job, or `requires`', 'neither')
  }
  const escaped = encodeURIComponent(branch)
  const isOwn = protection.requires === undefined && hosted.job.checkRun !== null
  return {
    branch,
    own: isOwn ? get(`/check-runs/${hosted.job.checkRun}`) : null,
    rules: get(`/rules/branches/${escaped}?per_page=100`),
    classic: get(`/branches/${escaped}`),
  }
}

/** Of a pull request the merge with its base is analysed. */
function alertsOf({ alerts = {} }: Config, { pull, ref }: HostedRun, get: Get): Asked['alerts'] {
  const branch = ref?.startsWith('refs/heads/') ? ref : null
  const named = pull === null ? branch : `refs/pull/${pull}/merge`
  const of = named === null ? '' : `&ref=${encodeURIComponent(named)}`
  const open = 'state=open&per_page=100'
  const { 'code-scanning': code, 'secret-scanning': secrets } = alerts
  return {
    analyses: code ? get(`/code-scanning/analyses?per_page=100${of}`) : null,
    'code-scanning': code ? get(`/code-scanning/alerts?${open}${of}`) : null,
    dependabot: alerts.dependabot ? get(`/dependabot/alerts?${open}`) : null,
    // The secrets themselves stay where they are.
    'secret-scanning': secrets ? get(`/secret-scanning/alerts?${open}&hide_secret=true`) : null,
  }
}

function laterOf(config: Config): LaterQuestion[] {
  const later = (what: string, atMost: number): LaterQuestion => ({ action: 'request', later: what, atMost })
  const lists =
    (config.checks === undefined ? 0 : 2) + (asksReviews(config) ? 2 : 0) + Object.keys(config.alerts ?? {}).length
  return [
    ...(lists > 0 ? [later('further pages of these lists', lists * (mostPages - 1))] : []),
    ...(asksReviews(config)
      ? [later('reviews of the pull request, and what those who gave them may do', 1 + mostPeople)]
      : []),
    ...(config['code-owners'] === undefined
      ? []
      : [later('its files, CODEOWNERS, and members of the teams that it names', mostFiles / 100 + 3 + 2 * mostPeople)]),
    ...(config.protection?.bypass === 'nobody' ? [later('rulesets that name the checks', mostRulesets)] : []),
  ]
}

function unknown(expected: string, observed: string): ProbeError {
  return new ProbeError('github/target', 'It is not known what to ask GitHub about', {
    expected: `a run that knows ${expected}`,
    observed,
  })
}
