import { relative, resolve, sep } from 'node:path'
import type { Checklist, ChecklistItem } from '../checklist/checklist.ts'
import { statementReader } from '../checklist/records/read.ts'
import { recordsFile } from '../checklist/records/where.ts'
import { workTree } from '../checklist/tree/work-tree.ts'
import type { Attestation, Proposed } from '../model/attestation.ts'
import { ProbeError } from '../probe/error.ts'
import { isShallow, placeInRepository, runGit } from '../probe/git.ts'
import { isSameStatement } from '../verdict/weakened/records.ts'
import { authorOfCommit, isSquash } from './commit-author.ts'
import { commitsThatBring } from './introduced.ts'
import type { Remote } from './remote.ts'

/** What the statements of a pull request are looked at with. */
export interface Proposal {
  /** The checklist of the base, which decides. */
  readonly there: Checklist
  readonly head: Checklist
  /** Commit of the base. */
  readonly base: string
  readonly remote: () => Promise<Remote | null>
}

/**
 * The statements that a pull request brings, by item, each with the verified author of what brings it. Who writes into a
 * record is not who is named in it, and who commits is not who is named as the author: what counts is the account whose
 * signature the platform has verified.
 */
export async function proposedBy(proposal: Proposal): Promise<ReadonlyMap<string, Proposed>> {
  const { there, head } = proposal
  const found = new Map<string, Proposed>()
  for (const item of there.items.filter(asksPerson)) {
    const attestation = head.attestations.get(item.id)
    if (attestation === undefined || !isNew(attestation, there)) continue
    const author = limitsWho(item) ? await authorOf(attestation, proposal) : { refused: unlimited }
    found.set(item.id, { attestation, ...author })
  }
  return found
}

const unlimited = 'the item does not limit by `by` who may attest it, so it has to be merged first'

const squashed = 'a pull request was squashed into its commit, so whoever wrote it, its author is who opened that'

function asksPerson({ checks }: ChecklistItem): boolean {
  return checks.some(({ kind }) => kind.asksPerson)
}

function limitsWho({ checks }: ChecklistItem): boolean {
  return checks.every(({ kind, config }) => !kind.asksPerson || (kind.limitsWho?.(config) ?? false))
}

function isNew(attestation: Attestation, { statements, attestations }: Checklist): boolean {
  const before = attestations.get(attestation.item)
  const isOlder = before !== undefined && before.on > attestation.on
  return !isOlder && !statements.some((one) => isSameStatement(one, attestation))
}

type Author = { readonly author: string } | { readonly refused: string }

async function authorOf(attestation: Attestation, proposal: Proposal): Promise<Author> {
  try {
    const remote = await proposal.remote()
    if (remote === null) return { refused: 'this run has no `token` to ask whose commit brings it' }
    const commits = await commitsOf(attestation, proposal)
    if (typeof commits === 'string') return { refused: commits }
    const authors = new Set<string>()
    for (const commit of commits) {
      const { login, signature } = await authorOfCommit(remote, commit)
      if (login === null || signature === 'none') return { refused: unverified(commit, login) }
      if (signature === 'pages' && (await isSquash(remote, commit))) return { refused: squashed }
      authors.add(login)
    }
    const [author, ...more] = authors
    if (author === undefined || more.length > 0) return { refused: 'commits of several people bring it' }
    const isOwn = attestation.tick || plain(attestation.by) === plain(author)
    return isOwn ? { author } : { refused: `it is the word of ${attestation.by}, and the commit is one of ${author}` }
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    return { refused: `${error.message}: ${error.observed}` }
  }
}

function unverified(commit: string, login: string | null): string {
  const who = login === null ? 'no account has the address of its author' : `no verified signature of ${login}`
  // cut: the name of a commit
  return `its commit ${commit.slice(0, 12)} is not known to be of its author (${who})`
}

/** The commits of the pull request that bring a statement, or why that is not known. */
async function commitsOf(attestation: Attestation, proposal: Proposal): Promise<readonly string[] | string> {
  const { head, base } = proposal
  const place = await placeInRepository(head.root)
  if (place === null) return 'git knows no repository here'
  if (await isShallow(head.root))
    return 'this clone is cut off, so git cannot say who brings it; check out with `fetch-depth: 0`'
  if (attestation.tick) return commitsOfTick(attestation, place.top, base)
  const way = relative(head.root, resolve(head.root, head.path)).split(sep).join('/')
  const { path } = await recordsFile(workTree(head.root), way, 'attestations')
  const statementsIn = await statementReader()
  const has = (text: string): boolean => statementsIn(text, path).some((one) => isSameStatement(one, attestation))
  const commits = await commitsThatBring(place.top, base, `${place.prefix}${path}`, has)
  if (commits === null) return 'there are too many commits to say who brings it'
  return commits.length > 0 ? commits : 'it is not committed'
}

/** A box that an older commit ticked came here by a move, which says nothing of who may. */
async function commitsOfTick(
  { commit = '' }: Attestation,
  top: string,
  base: string,
): Promise<readonly string[] | string> {
  const { code } = await runGit(['merge-base', '--is-ancestor', commit, base], { cwd: top })
  return code === 1 ? [commit] : 'its box was ticked before the pull request'
}

function plain(name: string): string {
  return name.replace(/^@/, '').trim().toLowerCase()
}
