import { at, numberAt, textAt } from '../../../formats/payload.ts'
import type { HostedRun } from '../../../model/hosted.ts'
import { approversIn, lastWords, whyNot } from '../approving.ts'
import type { Answer, Observation, SeenPull, SeenReview } from '../observation.ts'
import { type Asked, mostPages, mostPeople } from '../questions.ts'
import type { Config } from '../schema.ts'
import { seenOwners } from './owners.ts'
import { isMissing, mapped, type Reader, unanswered } from './reader.ts'

/** The pull request with its reviews, and where that is asked what its code owners say. */
export async function seenPull(
  reader: Reader,
  asked: NonNullable<Asked['pull']>,
  config: Config,
  hosted: HostedRun,
): Promise<NonNullable<Observation['pull']>> {
  const found = await pullOf(reader, asked, hosted)
  if (!found.ok) return found
  const pull = found.value
  if (pull === null) return { ok: true, value: null }
  const repository = `/repos/${hosted.repository}`
  const list = await reader.list(`${repository}/pulls/${pull.number}/reviews?per_page=100`, mostPages)
  const reviews = mapped(list, (all) => all.flatMap(reviewOf))
  const given = reviews.ok ? reviews.value : []
  const permissions = await permissionsOf(reader, repository, pull, given)
  const approvers = approversIn(given, pull, permissions)
  const owners = config['code-owners'] ? await seenOwners(reader, repository, pull, approvers) : null
  return { ok: true, value: { ...pull, reviews, permissions, owners } }
}

/** Of a commit the pull request that it is the merge of, else one whose head it is. */
async function pullOf(
  reader: Reader,
  asked: NonNullable<Asked['pull']>,
  { commit, repository }: HostedRun,
): Promise<Answer<SeenPull | null>> {
  if ('one' in asked) return mapped(await reader.one(reader.path(asked.one)), neededOf)
  const list = await reader.list(reader.path(asked.ofCommit), mostPages)
  if (!list.ok) return list
  const isMerged = (one: unknown): boolean =>
    textAt(one, 'merged_at') !== undefined && textAt(one, 'merge_commit_sha') === commit
  const found = list.value.find(isMerged) ?? list.value.find((one) => textAt(one, 'head', 'sha') === commit)
  const number = numberAt(found, 'number')
  if (number === null) return { ok: true, value: null }
  return mapped(await reader.one(`/repos/${repository}/pulls/${number}`), neededOf)
}

function neededOf(pull: unknown): SeenPull {
  const [number, head, author] = [numberAt(pull, 'number'), textAt(pull, 'head', 'sha'), textAt(pull, 'user', 'login')]
  // What a pull request brought with it does not decide who had to approve it.
  const base = textAt(pull, 'base', at(pull, 'merged') === true ? 'sha' : 'ref')
  if (number === null || head === undefined || base === undefined) throw unanswered('a pull request without its head')
  return { number, head, author: author ?? '', base }
}

function reviewOf(review: unknown): SeenReview[] {
  const [login, state] = [textAt(review, 'user', 'login'), textAt(review, 'state')]
  if (login === undefined || state === undefined) return []
  const isPerson = textAt(review, 'user', 'type') === 'User'
  return [{ login, isPerson, state: state.toUpperCase(), commit: textAt(review, 'commit_id') ?? null }]
}

/** Of all whose last word would count: anybody may review what is public. */
async function permissionsOf(
  reader: Reader,
  repository: string,
  pull: SeenPull,
  reviews: readonly SeenReview[],
): Promise<Record<string, Answer<string>>> {
  const counting = lastWords(reviews).filter((review) => {
    if (review.state === 'CHANGES_REQUESTED') return true
    return review.state === 'APPROVED' && whyNot(review, pull) === null
  })
  if (counting.length > mostPeople) throw unanswered(`reviews of ${counting.length} people`)
  const asked = counting.map(async ({ login }): Promise<[string, Answer<string>]> => {
    const answer = await reader.one(`${repository}/collaborators/${encodeURIComponent(login)}/permission`)
    const known = mapped(answer, (data) => textAt(data, 'permission') ?? 'none')
    return [login, isMissing(known) ? { ok: true, value: 'none' } : known]
  })
  return Object.fromEntries(await Promise.all(asked))
}
