import { type OwnersLine, ownersOf } from '../../formats/codeowners.ts'
import type { SeenPull, SeenReview, SeenReviews } from './observation.ts'

const deciding = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'])

/** The last word of each person; a remark is none. */
export function lastWords(reviews: readonly SeenReview[]): readonly SeenReview[] {
  const last = new Map<string, SeenReview>()
  for (const review of reviews) if (deciding.has(review.state)) last.set(review.login.toLowerCase(), review)
  return [...last.values()]
}

/** Why an approval does not count, in words, whatever its giver may do; null where it may count. */
export function whyNot(review: SeenReview, { head, author }: SeenPull): string | null {
  if (review.login.toLowerCase() === author.toLowerCase()) return 'the author'
  if (!review.isPerson) return 'a bot'
  return review.commit === head ? null : 'of an earlier commit'
}

/** Whether this permission lets somebody write: `admin`, `write`, `read` or `none`. */
export function mayWrite(permission: string): boolean {
  return permission === 'admin' || permission === 'write'
}

/** Logins of those whose approval counts. */
export function approversIn(
  reviews: readonly SeenReview[],
  pull: SeenPull,
  permissions: SeenReviews['permissions'],
): string[] {
  return lastWords(reviews).flatMap((review) => {
    const may = permissions[review.login]
    const counts = review.state === 'APPROVED' && whyNot(review, pull) === null && may?.ok && mayWrite(may.value)
    return counts ? [review.login] : []
  })
}

export interface Unapproved {
  readonly path: string
  readonly owners: readonly string[]
}

/**
 * Paths with owners none of whom approves.
 * @param isIn whether an approver is in a team, `@organization/team`
 */
export function unapproved(
  paths: readonly string[],
  lines: readonly OwnersLine[],
  approvers: readonly string[],
  isIn: (team: string, login: string) => boolean,
): readonly Unapproved[] {
  const approving = new Set(approvers.map((login) => `@${login.toLowerCase()}`))
  const isApproved = (owner: string): boolean =>
    owner.includes('/') ? approvers.some((login) => isIn(owner, login)) : approving.has(owner.toLowerCase())
  return paths.flatMap((path) => {
    const owners = ownersOf(lines, path) ?? []
    return owners.length === 0 || owners.some(isApproved) ? [] : [{ path, owners }]
  })
}
