import type { Checklist } from '../checklist/checklist.ts'
import { hasChecklist } from '../checklist/load/where.ts'
import type { ReadOptions } from '../checklist/options.ts'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import { readChecklist } from '../checklist/read.ts'
import type { Tree } from '../checklist/tree/tree.ts'
import type { Closing } from '../model/closing.ts'
import type { GateChange } from '../model/gate-change.ts'
import type { Redactor } from '../secrecy/redactor.ts'
import type { Base, BaseCommit } from './base.ts'
import { treeOf } from './base-tree.ts'
import { byInputs, changesOfInputs, closesByInputs } from './inputs.ts'
import type { Remote } from './remote.ts'

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
  /** Why the gate stays closed whatever the items say. */
  readonly closed: readonly Closing[]
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
  remote: () => Promise<Remote | null> = async () => null,
): Promise<Decided> {
  if (base.kind === 'none') {
    const notes = base.note === undefined ? [] : [base.note]
    return { ...(await readChecklist(options)), source: 'worktree', base: null, changes: [], notes, closed: [] }
  }
  const tree = base.kind === 'base' ? await treeOf(options.cwd, base.base.commit, remote) : null
  if (base.kind === 'base' && tree !== null) return between(options, { base: base.base, tree, remote }, configRef)
  if (configRef === 'head') {
    return { ...(await readChecklist(options)), source: 'head', base: null, changes: [], notes: [byHead], closed: [] }
  }
  throw notKnown(base.kind === 'base' ? `the commit ${base.base.commit} is not in this clone` : base.why)
}

interface Between {
  readonly base: BaseCommit
  /** Its files. */
  readonly tree: (root: string) => Tree
  readonly remote: () => Promise<Remote | null>
}

/** Holds the head against the base and chooses. */
async function between(options: ReadOptions, { base, tree, remote }: Between, asked: ConfigRef): Promise<Decided> {
  const workflow = await changesOfInputs(options, base, tree)
  // What the workflow of the base asks for counts, since that of the head may be written to let itself through.
  const mayHead = workflow.configRef === undefined || workflow.configRef === 'head'
  const configRef = asked === 'head' && !mayHead ? 'auto' : asked
  const ofBase = { ...options, tree }
  const closed = configRef !== 'head' && closesByInputs(workflow.changes) ? [byInputs] : []
  if (!(await hasChecklist(ofBase))) {
    const notes = [
      'The base has no checklist yet, so that of the pull request decides.',
      ...closed.map(({ sentence }) => sentence),
    ]
    return { ...(await readChecklist(options)), source: 'head', base, changes: workflow.changes, notes, closed }
  }
  const there = await readChecklist(ofBase)
  // A head that cannot be read would be a gate that cannot run once it is merged.
  const head = await readChecklist(options)
  const { gateChanges } = await import('../verdict/weakened/index.ts')
  const changes = [head, there].reduce<readonly GateChange[]>(
    (shown, { redact }) => redact.maskDeep(shown),
    [
      ...gateChanges(there.checklist, head.checklist),
      ...(await ownersChanges(there.checklist, base, remote)),
      ...workflow.changes,
    ],
  )
  if (configRef === 'head') return { ...head, base, changes, source: 'head', notes: [byHead], closed }
  const onlyTightens = changes.length > 0 && changes.every(({ weakens }) => !weakens)
  if (configRef === 'auto' && onlyTightens) {
    const note = 'The pull request asks for more than its base, so its own checklist decides.'
    return { ...head, base, changes, source: 'head', notes: [note], closed }
  }
  const brings = changes.some(({ change }) => change === 'attestation-added' || change === 'attestation-changed')
  const checklist = brings
    ? { ...there.checklist, proposed: await proposedOf(there.checklist, head.checklist, base, remote) }
    : there.checklist
  return { ...there, checklist, base, changes, source: 'base', notes: closed.map(({ sentence }) => sentence), closed }
}

/** What the head would change about the owners whose word is asked for; read only where the checklist names them. */
async function ownersChanges(
  there: Checklist,
  base: BaseCommit,
  remote: Between['remote'],
): Promise<readonly GateChange[]> {
  if (!there.items.some(({ checks }) => checks.some(({ kind, config }) => kind.ownersOf?.(config).length))) return []
  const { changesOfOwners } = await import('./owners-changes.ts')
  return changesOfOwners(there, base, remote)
}

async function proposedOf(
  there: Checklist,
  head: Checklist,
  { commit }: BaseCommit,
  remote: Between['remote'],
): Promise<Checklist['proposed'] & object> {
  const { proposedBy } = await import('./proposed.ts')
  return proposedBy({ there, head, base: commit, remote })
}

const byHead =
  'The checklist of the pull request itself decides, as `config-ref: head` says: it can let itself through.'

function notKnown(why: string): ConfigurationError {
  return new ConfigurationError([
    problem(
      `the base of this pull request cannot be read: ${why}`,
      'check out with `fetch-depth: 0`, or give the gate a `token` that may read the repository',
    ),
  ])
}
