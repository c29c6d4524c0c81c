import { readFile, stat } from 'node:fs/promises'
import { at, textAt } from '../formats/payload.ts'

/** The event that started a run on a runner, as the platform tells it. */
export interface RunEvent {
  /** Such as `pull_request`; empty outside of a runner. */
  readonly name: string
  /** The payload of the webhook; null where it could not be read. */
  readonly payload: unknown
}

/** Bytes; GitHub caps payloads of webhooks at 25 MB. */
const mostBytes = 25 * 1024 * 1024

/** Reads name and payload of the event from the variables of a runner. A payload that cannot be read is null. */
export async function readEvent(env: Readonly<Record<string, string | undefined>>): Promise<RunEvent> {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path } = env
  if (name === '' || path === undefined) return { name, payload: null }
  try {
    if ((await stat(path)).size > mostBytes) return { name, payload: null }
    return { name, payload: JSON.parse(await readFile(path, 'utf8')) as unknown }
  } catch {
    return { name, payload: null }
  }
}

/** Events of a pull request itself, or of what is said about one. */
const ofPullRequests =
  /^(?:pull_request(?:_target|_review|_review_comment|_comment)?|merge_group|check_run|check_suite)$/

/** Whether a run is one of a pull request whose merge with its base is checked out. */
export function isOfMerge({ name }: RunEvent): boolean {
  return /^pull_request(?:_review|_review_comment)?$/.test(name)
}

/**
 * Says whether the code of a run may be a stranger's: what was seen, in words, or null where it was not one. Where the
 * payload does not tell, it may be.
 * (GitHub, "Security hardening for GitHub Actions": events of pull requests carry the code of their authors; the queue
 * of merges carries it before it is merged.)
 */
export function strangersCode({ name, payload }: RunEvent): string | null {
  switch (name) {
    case 'issue_comment':
      return isTold(payload) && at(payload, 'issue', 'pull_request') === undefined
        ? null
        : 'issue_comment on a pull request'
    case 'workflow_run':
      return ofWorkflowRun(payload)
    case 'check_run':
    case 'check_suite':
      return isEmptyList(at(payload, name, 'pull_requests')) ? null : `${name} of a pull request`
    default:
      return ofPullRequests.test(name) ? name : null
  }
}

/** A run after another one is as trustworthy as the event of that one. */
function ofWorkflowRun(payload: unknown): string | null {
  const event = textAt(payload, 'workflow_run', 'event')
  const head = textAt(payload, 'workflow_run', 'head_repository', 'full_name')
  const own = textAt(payload, 'repository', 'full_name')
  if (event === undefined || head === undefined) return 'workflow_run of an event that is not told'
  if (head !== own) return 'workflow_run of another repository'
  if (event === 'workflow_run' || event === 'issue_comment' || ofPullRequests.test(event)) {
    return `workflow_run of ${/^[a-z_]+$/.test(event) ? event : 'a pull request'}`
  }
  return null
}

/** What a `deployment_status` says was deployed where; nothing for other events. */
export function deploymentOf({ name, payload }: RunEvent): { readonly environment?: string; readonly url?: string } {
  if (name !== 'deployment_status') return {}
  const environment = textAt(payload, 'deployment', 'environment')
  const urls = ['environment_url', 'target_url'].map((key) => textAt(payload, 'deployment_status', key))
  const url = urls.find((one) => one !== undefined && /^https?:\/\//.test(one))
  return { ...(environment !== undefined && { environment }), ...(url !== undefined && { url }) }
}

/**
 * Says why a run gets no secrets from its platform, or null where it may have them: pull requests of forks and of
 * Dependabot get none (GitHub documentation, "Events that trigger workflows", `pull_request`).
 */
export function withoutSecrets(event: RunEvent, env: Readonly<Record<string, string | undefined>>): string | null {
  if (!isOfMerge(event)) return null
  const { payload } = event
  const why = 'runs of forks and of Dependabot get no secrets'
  if (env.GITHUB_ACTOR === 'dependabot[bot]' || at(payload, 'sender', 'login') === 'dependabot[bot]') return why
  const head = textAt(payload, 'pull_request', 'head', 'repo', 'full_name')
  const own = textAt(payload, 'repository', 'full_name')
  const isFork = at(payload, 'pull_request', 'head', 'repo', 'fork') === true
  return isFork || (head !== undefined && own !== undefined && head !== own) ? why : null
}

function isTold(payload: unknown): boolean {
  return payload !== null && typeof payload === 'object' && 'issue' in payload
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
