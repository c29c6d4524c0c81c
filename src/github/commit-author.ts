import { at, dataOf, textAt } from '../formats/payload.ts'
import { ProbeError } from '../probe/error.ts'
import type { Remote } from './remote.ts'

/** Who wrote a commit, as the platform knows it. */
export interface CommitAuthor {
  /** Null where no account has the address of the author. */
  readonly login: string | null
  /** Whose verified signature says so too: that of the author, or of the platform for what was written on its pages. */
  readonly signature: 'own' | 'pages' | 'none'
}

/** Signs what people write on the pages of GitHub ("About commit signature verification"). */
const ofThePages = 'web-flow'

/**
 * The author of a commit by the REST API ("Get a commit"). A signature is that of the committer: where somebody else is
 * the author it says nothing of them.
 * @throws ProbeError where the token may not read it
 */
export async function authorOfCommit(remote: Remote, commit: string): Promise<CommitAuthor> {
  const { api, repository } = remote
  const answer = await api.get(`/repos/${repository}/commits/${encodeURIComponent(commit)}`)
  // 422: "No commit found for SHA".
  if (answer.status === 422) return { login: null, signature: 'none' }
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
  const isSigned = at(data, 'commit', 'verification', 'verified') === true
  if (login === null || !isSigned) return { login, signature: 'none' }
  return { login, signature: committer === login ? 'own' : committer === ofThePages ? 'pages' : 'none' }
}

/**
 * Whether the platform made a commit by squashing a pull request: it is signed, and named as its author is who opened the
 * pull request, whoever wrote what is in it ("About merge methods on GitHub").
 * @throws ProbeError where the token may not read it
 */
export async function isSquash({ api, repository }: Remote, commit: string): Promise<boolean> {
  const answer = await api.get(`/repos/${repository}/commits/${encodeURIComponent(commit)}/pulls?per_page=100`)
  const pulls = dataOf(answer)
  if (answer.status !== 200 || !Array.isArray(pulls)) {
    throw new ProbeError('manual/attested', `Whether the commit ${commit} was squashed cannot be asked`, {
      expected: 'an answer',
      observed: `the API of GitHub answers ${answer.status}; the token needs \`pull-requests: read\``,
    })
  }
  return pulls.some((pull) => textAt(pull, 'merge_commit_sha') === commit)
}
