import { relative, sep } from 'node:path'
import type { Checklist } from '../checklist/checklist.ts'
import { hasChecklist } from '../checklist/load/where.ts'
import type { ReadOptions } from '../checklist/options.ts'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import { readChecklist } from '../checklist/read.ts'
import { commitTree } from '../checklist/tree/commit-tree.ts'
import type { Tree } from '../checklist/tree/tree.ts'
import type { GateChange } from '../model/gate-change.ts'
import type { Redactor } from '../secrecy/redactor.ts'
import { gateChanges } from '../verdict/weakened/index.ts'
import type { Api } from './api.ts'
import { apiTree } from './api-tree.ts'
import type { Base, BaseCommit } from './base.ts'
import { repositoryAt } from './repository.ts'

/** Whose checklist decides on a pull request. */
export type ConfigRef = 'base' | 'head' | 'auto'

export interface Decided {
  readonly checklist: Checklist
  readonly redact: Redactor
  readonly source: 'base' | 'head' | 'worktree'
  /** The commit that the checklist was read from, where it was one. */
  readonly base: BaseCommit | null
  /** What the head would change; empty where there is no base. */
  readonly changes: readonly GateChange[]
  /** What a reader has to know about the choice. */
  readonly notes: readonly string[]
}

/** The repository on its platform, where a token opens it. */
export interface Remote {
  readonly api: Api
  /** `owner/name`. */
  readonly repository: string
}

interface Read {
  readonly checklist: Checklist
  readonly redact: Redactor
}

/**
 * Reads the checklist that decides. On a pull request that is the one of the base, with all that belongs to it; the head's
 * is read beside it and held against it. A head that only asks for more decides itself.
 * @throws ConfigurationError where it is not right, or the base is not known
 */
export async function readDeciding(
  options: ReadOptions,
  base: Base,
  configRef: ConfigRef,
  remote: Remote | null = null,
): Promise<Decided> {
  const own = (): Promise<Read> => readChecklist(options)
  if (base.kind === 'none') {
    const notes = base.note === undefined ? [] : [base.note]
    return { ...(await own()), source: 'worktree', base: null, changes: [], notes }
  }
  if (base.kind === 'unknown' && configRef !== 'head') throw new ConfigurationError([notKnown(base.why)])
  if (base.kind === 'unknown') return { ...(await own()), source: 'head', base: null, changes: [], notes: [byHead] }
  const { commit } = base.base
  const tree = await treeOf(options.cwd, commit, remote)
  if (tree === null && configRef === 'head')
    return { ...(await own()), source: 'head', base: null, changes: [], notes: [byHead] }
  if (tree === null) throw new ConfigurationError([notKnown(`the commit ${commit} is not in this clone`)])
  const ofBase = { ...options, tree }
  if (!(await hasChecklist(ofBase))) {
    const note = 'The base has no checklist yet, so that of the pull request decides.'
    return { ...(await own()), source: 'head', base: base.base, changes: [], notes: [note] }
  }
  const there = await readChecklist(ofBase)
  // A head that cannot be read would be a gate that cannot run once it is merged.
  const head = await own()
  const changes = [head, there].reduce<readonly GateChange[]>(
    (shown, { redact }) => redact.maskDeep(shown),
    gateChanges(there.checklist, head.checklist),
  )
  const decided = { base: base.base, changes }
  if (configRef === 'head') return { ...head, ...decided, source: 'head', notes: [byHead] }
  const onlyTightens = changes.length > 0 && changes.every(({ weakens }) => !weakens)
  if (configRef === 'auto' && onlyTightens) {
    const note = 'The pull request asks for more than its base, so its own checklist decides.'
    return { ...head, ...decided, source: 'head', notes: [note] }
  }
  return { ...there, ...decided, source: 'base', notes: [] }
}

/** The files of a commit: from this clone, or else from the platform; null where neither has them. */
async function treeOf(cwd: string, commit: string, remote: Remote | null): Promise<((root: string) => Tree) | null> {
  const repository = repositoryAt(cwd)
  if ((await repository.resolve(commit)) !== undefined) return (root) => commitTree(root, commit)
  if (remote === null) return null
  const prefix = (await repository.prefix()) ?? ''
  return (root) => {
    const below = relative(cwd, root).split(sep).join('/')
    const whole = [prefix, below].filter((part) => part !== '').join('/')
    return apiTree(remote.api, { repository: remote.repository, commit, prefix: whole })
  }
}

const byHead =
  'The checklist of the pull request itself decides, as `config-ref: head` says: it can let itself through.'

function notKnown(why: string): ReturnType<typeof problem> {
  return problem(
    `the base of this pull request cannot be read: ${why}`,
    'check out with `fetch-depth: 0`, or give the gate a `token` that may read the repository',
  )
}
