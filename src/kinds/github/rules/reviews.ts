import type { Draft } from '../../../check/kind.ts'
import { mismatch } from '../../../expect/matcher.ts'
import { ownersLines } from '../../../formats/codeowners.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { approversIn, lastWords, mayWrite, unapproved, whyNot } from '../approving.ts'
import type { Observation, SeenOwners, SeenPull, SeenReviews } from '../observation.ts'
import type { Config } from '../schema.ts'
import { refusedDraft } from './refused.ts'

/** Who approves the pull request as it is now, and who asks for changes. Pure. */
export function judgeReviews(seen: NonNullable<Observation['pull']>, config: Config): Draft[] {
  if (!seen.ok) return [refusedDraft(seen, 'the pull request', '`pull-requests: read`')]
  if (seen.value === null) {
    const message = 'The commit came by no pull request'
    return [{ rule: 'github/no-pull-request', message, expected: 'a pull request', observed: 'none' }]
  }
  const { reviews, permissions, owners, ...pull } = seen.value
  if (!reviews.ok) return [refusedDraft(reviews, 'the reviews of the pull request', '`pull-requests: read`')]
  const refused = Object.values(permissions).find((one) => !one.ok)
  if (refused && !refused.ok) return [refusedDraft(refused, 'what reviewers may do', '`metadata: read`')]
  const approvers = approversIn(reviews.value, pull, permissions)
  const counts = config.approvals === undefined ? null : mismatch(config.approvals, approvers.length)
  const told = bounded([`${approvers.length}`, ...notCounted(reviews.value, pull, permissions)].join('; '))
  const by = approvers.length === 0 ? '' : ` (${bounded(approvers.join(', '))})`
  const what = `Approvals of #${pull.number} as it is now${by}`
  return [
    ...(counts
      ? [{ rule: 'github/approvals' as const, message: what, expected: counts.expected, observed: told }]
      : []),
    ...changesRequested(reviews.value, permissions, pull),
    ...(owners ? judgeOwners(owners, approvers) : []),
    ...(counts ? [] : [{ rule: 'github/seen' as const, message: what, expected: 'for information', observed: told }]),
  ]
}

type Reviews = Extract<SeenReviews['reviews'], { readonly ok: true }>['value']

function notCounted(reviews: Reviews, pull: SeenPull, permissions: SeenReviews['permissions']): string[] {
  return lastWords(reviews).flatMap((review) => {
    if (review.state !== 'APPROVED') return []
    const may = permissions[review.login]
    const why = whyNot(review, pull) ?? (may?.ok && !mayWrite(may.value) ? 'may not write' : null)
    return why === null ? [] : [`not ${review.login}: ${why}`]
  })
}

/** Whatever commit it was about: it holds until that person looks again, or somebody dismisses it. */
function changesRequested(reviews: Reviews, permissions: SeenReviews['permissions'], pull: SeenPull): Draft[] {
  const asking = lastWords(reviews).flatMap(({ state, login }) => {
    const may = permissions[login]
    return state === 'CHANGES_REQUESTED' && may?.ok && mayWrite(may.value) ? [login] : []
  })
  if (asking.length === 0) return []
  const message = `Changes of #${pull.number} are asked for`
  return [{ rule: 'github/changes-requested', message, expected: 'nobody', observed: bounded(asking.join(', ')) }]
}

function judgeOwners({ file, paths, teams }: SeenOwners, approvers: readonly string[]): Draft[] {
  if (!file.ok) return [refusedDraft(file, 'CODEOWNERS', '`contents: read`')]
  if (!paths.ok) return [refusedDraft(paths, 'the files of the pull request', '`pull-requests: read`')]
  if (file.value === null) {
    const message = 'There is no CODEOWNERS file on the base'
    return [{ rule: 'github/no-code-owners', message, expected: '.github/CODEOWNERS', observed: 'none' }]
  }
  const isIn = (team: string, login: string): boolean => {
    const members = teams[team]
    return members?.ok === true && members.value.includes(login)
  }
  return unapproved(paths.value, ownersLines(file.value), approvers, isIn).map(({ path, owners }): Draft => {
    const unread = owners.flatMap((owner) => {
      const members = teams[owner]
      return members && !members.ok ? [members] : []
    })[0]
    if (unread)
      return refusedDraft(unread, `members of ${bounded(owners.join(', '))}`, '`members: read` of the organization')
    const message = `No owner of ${bounded(path)} approves`
    const observed = approvers.length === 0 ? 'no approval' : bounded(`approved by ${approvers.join(', ')}`)
    // Whose address it is only GitHub knows.
    const isMail = owners.some((owner) => !owner.startsWith('@'))
    const expected = bounded(owners.join(' or '))
    const draft = { rule: 'github/code-owners', message, expected, observed } as const
    return isMail && approvers.length > 0 ? { ...draft, inconclusive: true } : draft
  })
}
