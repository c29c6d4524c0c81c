import { posix, relative, resolve, sep } from 'node:path'
import type { People } from '../check/people.ts'
import type { Checklist } from '../checklist/checklist.ts'
import { textOf } from '../checklist/tree/text.ts'
import { workTree } from '../checklist/tree/work-tree.ts'
import { type OwnersLine, ownersLines, ownersOf, ownersPaths } from '../formats/codeowners.ts'
import { dataOf, textAt } from '../formats/payload.ts'
import { ProbeError } from '../probe/error.ts'
import type { Base } from './base.ts'
import { treeOf } from './base-tree.ts'
import { authorOfCommit } from './commit-author.ts'
import type { RunEvent } from './event.ts'
import type { Remote } from './remote.ts'
import { repositoryAt } from './repository.ts'

export interface PeopleOptions {
  /** Asked for when it is first wanted. */
  readonly remote: () => Promise<Remote | null>
  readonly base: Base
  readonly deployers: readonly string[]
}

/** What the platform knows of the people that a checklist names; each question is asked once. */
export function peopleOf(checklist: Pick<Checklist, 'root' | 'path'>, options: PeopleOptions): People {
  const members = new Map<string, Promise<boolean>>()
  let owners: Promise<Owners> | undefined
  return {
    deployers: options.deployers,
    authorOf: async (commit) => {
      const remote = await options.remote()
      return remote === null ? undefined : (await authorOfCommit(remote, commit)).login
    },
    isMember: (team, login) => {
      const key = `${team} ${login}`.toLowerCase()
      const asked = members.get(key) ?? isMember(options.remote, team, login)
      members.set(key, asked)
      return asked
    },
    ownersOf: async (path) => {
      owners ??= readOwners(checklist.root, options)
      const { lines, prefix } = await owners
      return ownersOf(lines, posix.join(prefix, path ?? wayOf(checklist))) ?? []
    },
  }
}

/** Logins of who runs a workflow and of who made the deployment that it is about. */
export function deployersOf(
  { payload }: RunEvent,
  { GITHUB_ACTOR, GITHUB_TRIGGERING_ACTOR }: Readonly<Record<string, string | undefined>>,
): string[] {
  const creator = textAt(payload, 'deployment', 'creator', 'login')
  return [...new Set([GITHUB_ACTOR, GITHUB_TRIGGERING_ACTOR, creator])].flatMap((login) => (login ? [login] : []))
}

const needsMembers =
  'give the gate a `token` with the permission `members: read` of the organization (of a GitHub App, or a personal one with `read:org`); the token of a job cannot have it'

async function isMember(remoteOf: PeopleOptions['remote'], team: string, login: string): Promise<boolean> {
  const what = `Whether ${login} is in ${team}`
  const remote = await remoteOf()
  if (remote === null) throw unanswered(what, 'no token, repository or API in this run', needsMembers)
  const [org = '', slug = ''] = team.toLowerCase().split('/').map(encodeURIComponent)
  const path = `/orgs/${org}/teams/${slug}`
  const answer = await remote.api.get(`${path}/memberships/${encodeURIComponent(login)}`)
  if (answer.status === 200) return textAt(dataOf(answer), 'state') === 'active'
  // That nobody is there may also mean that the token may not look.
  const seen = answer.status === 404 ? await remote.api.get(path) : answer
  if (seen.status === 200) return false
  throw unanswered(what, `the API of GitHub answers ${seen.status}`, needsMembers)
}

interface Owners {
  readonly lines: readonly OwnersLine[]
  /** The way from the top of the repository to the working directory. */
  readonly prefix: string
}

/** @throws ProbeError where there is none */
async function readOwners(root: string, { base, remote }: PeopleOptions): Promise<Owners> {
  const place = await repositoryAt(root).place()
  const top = place?.top ?? root
  const tree = base.kind === 'base' ? await treeOf(top, base.base.commit, remote) : workTree
  const files = tree?.(top)
  if (!files) throw unanswered('CODEOWNERS of the base', 'the commit is not in this clone', fetchAll)
  for (const path of ownersPaths) {
    if (!(await files.exists(path))) continue
    const { value, problems } = textOf(await files.read(path), path)
    if (value === undefined) throw unanswered(path, problems[0]?.message ?? 'no text', fetchAll)
    return { lines: ownersLines(value), prefix: place?.prefix ?? '' }
  }
  throw unanswered('CODEOWNERS', `no ${ownersPaths.join(', ')}`, 'write one, or name people in `by`')
}

const fetchAll = 'check out with `fetch-depth: 0`, or give the gate a `token` with `contents: read`'

/** The way of the checklist from its root. */
function wayOf({ root, path }: Pick<Checklist, 'root' | 'path'>): string {
  return relative(root, resolve(root, path)).split(sep).join('/')
}

function unanswered(what: string, observed: string, fix: string): ProbeError {
  return new ProbeError('manual/attested', `${what} cannot be asked`, { expected: 'an answer', observed, fix })
}
