import { at, dataOf, textAt } from '../formats/payload.ts'
import type { Report } from '../model/report.ts'
import { ProbeError } from '../probe/error.ts'
import type { Api, ApiAnswer } from '../probe/github-api.ts'
import type { RunEvent } from './event.ts'

/** When a pull request gets a comment. */
export type CommentOn = 'never' | 'failures' | 'always'

export interface Comment {
  readonly repository: string
  /** Of the pull request. */
  readonly number: number
  /** Told apart from those of other jobs and environments; a comment of HTML that nobody sees. */
  readonly marker: string
  readonly body: string
  /** The one that there was, or null. */
  readonly known: Known | null
  /** Whether there is to be one where there was none. */
  readonly create: boolean
}

/** A comment as it stands. Others than this program may have edited or written it. */
export interface Known {
  readonly id: number
  readonly body: string
}

/** What became of a comment; the last says why there is none. */
export type Commented = 'created' | 'updated' | 'left out' | { readonly refused: string }

/** Number of the pull request that an event is about, or null. */
export function pullNumberOf({ name, payload }: RunEvent): number | null {
  const queue = textAt(payload, 'merge_group', 'head_ref') ?? ''
  const queued = /gh-readonly-queue\/(?:(?!gh-readonly-queue\/).)*\/pr-(\d+)-/.exec(queue)?.[1]
  const commented = at(payload, 'issue', 'pull_request') ? at(payload, 'issue', 'number') : undefined
  const found = at(payload, 'pull_request', 'number') ?? commented ?? Number(queued)
  return name !== '' && typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : null
}

/** Marks the comment of one job and environment. */
export function markerOf(job: string | undefined, { environment, phase, checklist }: Report): string {
  const parts = [job ?? '', environment ?? '', phase ?? '', checklist.path].map((part) =>
    part.replace(/[^\w./-]+/g, '_'),
  )
  return `<!-- readiness-gate ${parts.join(' ')} -->`
}

/** Pages of the list of comments that are looked at. */
const mostPages = 30

/** The comment with a marker, or null. Never throws for what the platform refuses. */
export async function findComment(
  api: Api,
  { repository, number, marker }: Pick<Comment, 'repository' | 'number' | 'marker'>,
): Promise<Known | null | { readonly refused: string }> {
  try {
    let pages = 0
    for await (const answer of api.pages(`/repos/${repository}/issues/${number}/comments?per_page=100`)) {
      if (answer.status !== 200) return refused(answer)
      const mine = listOf(answer).find((one) => one.body.startsWith(marker))
      if (mine) return mine
      if (++pages === mostPages) break
    }
    return null
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    return { refused: error.message }
  }
}

/** Creates the comment, or updates the one that there was in place. Never throws for what the platform refuses. */
export async function publishComment(api: Api, comment: Comment): Promise<Commented> {
  const { repository, number, known, create } = comment
  const issues = `/repos/${repository}/issues`
  const body = { body: `${comment.marker}\n${comment.body}` }
  try {
    if (known) return done('updated', await api.send('PATCH', `${issues}/comments/${known.id}`, body))
    if (!create) return 'left out'
    return done('created', await api.send('POST', `${issues}/${number}/comments`, body))
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    return { refused: error.message }
  }
}

function done(what: 'created' | 'updated', answer: ApiAnswer): Commented {
  return answer.status === 200 || answer.status === 201 ? what : refused(answer)
}

function refused({ status }: ApiAnswer): { readonly refused: string } {
  const why =
    status === 403 || status === 404 ? '; the job needs `pull-requests: write`, which runs of forks do not get' : ''
  return { refused: `the API of GitHub answers ${status}${why}` }
}

function listOf(answer: ApiAnswer): Known[] {
  const parsed = dataOf(answer)
  if (!Array.isArray(parsed)) return []
  return parsed.flatMap((one: { id?: unknown; body?: unknown } | null) =>
    typeof one?.id === 'number' && typeof one.body === 'string' ? [{ id: one.id, body: one.body }] : [],
  )
}
