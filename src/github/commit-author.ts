import { at, dataOf, textAt } from '../formats/payload.ts'
import { ProbeError } from '../probe/error.ts'
import type { Remote } from './remote.ts'

/** Who wrote a commit, as the platform knows it. */
export interface CommitAuthor {
  /** Null where no account has the address of the author. */
  readonly login: string | null
  /** Whether a verified signature says so too: that of the author, or of the platform for what was written on its pages. */
  readonly isVerified: boolean
}

/** Signs what people write on the pages of GitHub ("About commit signature verification"). */
const ofThePages = 'web-flow'

/**
 * The author of a commit by the REST API ("Get a commit"). A signature is that of the committer: where somebody else is
 * the author it says nothing of them.
 * @throws ProbeError where the token may not read it
 */
export async function authorOfCommit({ api, repository }: Remote, commit: string): Promise<CommitAuthor> {
  const answer = await api.get(`/repos/${repository}/commits/${encodeURIComponent(commit)}`)
  // 422: "No commit found for SHA".
  if (answer.status === 422) return { login: null, isVerified: false }
  if (answer.status !== 200) {
    throw new ProbeError('manual/attested', `Who wrote the commit ${commit} cannot be asked`, {
      expected: 'an answer',
      observed: `the API of GitHub answers ${answer.status}`,
      fix: 'give the gate a `token` with `contents: read`',
    })
  }
  const data = dataOf(answer)
  const login = textAt(data, 'author', 'login') ?? null
  const committer = textAt(data, 'committer', 'login')
  const isOwn = login !== null && (committer === login || committer === ofThePages)
  return { login, isVerified: isOwn && at(data, 'commit', 'verification', 'verified') === true }
}
