import { textAt } from '../formats/payload.ts'
import { isOfMerge, type RunEvent } from './event.ts'

/** The commit whose gate decides about a pull request, and how it was found. */
export interface BaseCommit {
  /** Hexadecimal, in full. */
  readonly commit: string
  readonly how: string
}

export type Base =
  /** Nothing that has a base; `note` says where one would have been expected. */
  | { readonly kind: 'none'; readonly note?: string }
  | { readonly kind: 'base'; readonly base: BaseCommit }
  /** There is a base, and this clone does not know it. */
  | { readonly kind: 'unknown'; readonly why: string }

/** What is asked of git about the checkout. */
export interface Repository {
  /** Parents of the commit that is checked out, also where they are not in the clone; its own name first. Empty without one. */
  head(): Promise<readonly string[]>
  /** The commit that a name stands for, or undefined. */
  resolve(name: string): Promise<string | undefined>
}

/** How the base of `pull_request_target` is found. */
export const ofTheEvent = 'the commit that the event names'

const hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/**
 * The base of a pull request. The checkout of `pull_request` is a merge that the platform made, whose first parent is the
 * base that was merged; `pull_request.base.sha` of the payload can be hours old. In a merge queue `base_sha` can be the
 * head of another group, whose checklist has not been merged yet: the tip of the branch decides where the clone has it.
 */
export async function baseOf(
  event: RunEvent,
  env: Readonly<Record<string, string | undefined>>,
  repository: Repository,
): Promise<Base> {
  const { name, payload } = event
  if (name === 'pull_request_target') {
    const sha = env.GITHUB_SHA ?? ''
    return hash.test(sha) ? found(sha, ofTheEvent) : unknown(name, repository)
  }
  if (name === 'merge_group') return baseOfGroup(payload, repository)
  if (!isOfMerge(event)) return { kind: 'none' }
  const [head, first, second] = await repository.head()
  if (head !== undefined && head === env.GITHUB_SHA && first && second) return found(first, 'first parent of the merge')
  const tip = await tipOf(textAt(payload, 'pull_request', 'base', 'ref') ?? env.GITHUB_BASE_REF, repository)
  if (tip) return tip
  const named = textAt(payload, 'pull_request', 'base', 'sha')
  return named && hash.test(named)
    ? found(named, 'the base that the event names, which may be old')
    : unknown(name, repository)
}

async function baseOfGroup(payload: unknown, repository: Repository): Promise<Base> {
  const ref = textAt(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '')
  const tip = await tipOf(ref, repository)
  if (tip) return tip
  const named = textAt(payload, 'merge_group', 'base_sha')
  return named && hash.test(named) ? found(named, 'the base of the group') : unknown('merge_group', repository)
}

async function tipOf(branch: string | undefined, repository: Repository): Promise<Base | undefined> {
  if (branch === undefined || branch === '' || /^-|[\s:^~\\?*[]|\.\./.test(branch)) return undefined
  const commit = await repository.resolve(`refs/remotes/origin/${branch}`)
  return commit === undefined ? undefined : found(commit, `tip of ${branch}`)
}

function found(commit: string, how: string): Base {
  return { kind: 'base', base: { commit, how } }
}

/** A directory without a repository whose event names no base was not checked out for it. */
async function unknown(name: string, repository: Repository): Promise<Base> {
  const [head] = await repository.head()
  return head === undefined
    ? { kind: 'none', note: `The event ${name} names no base, and this is no clone: the checklist here decides.` }
    : { kind: 'unknown', why: `neither the event ${name} nor this clone names it` }
}
