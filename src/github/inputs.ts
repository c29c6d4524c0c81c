import type { ReadOptions } from '../checklist/options.ts'
import type { Tree } from '../checklist/tree/tree.ts'
import type { Closing } from '../model/closing.ts'
import type { GateChange } from '../model/gate-change.ts'
import { type Base, type BaseCommit, ofTheEvent } from './base.ts'
import { treeOf } from './base-tree.ts'
import type { Remote } from './remote.ts'
import { repositoryAt } from './repository.ts'
import type { WorkflowChanges } from './workflow-changes.ts'

type Where = Pick<ReadOptions, 'cwd' | 'env'>

export const byInputs: Closing = {
  because: 'inputs-changed',
  sentence:
    'The pull request changes inputs of the step that runs this gate, so the gate stays closed until that is merged by somebody who may.',
}

export function closesByInputs(changes: readonly GateChange[]): boolean {
  return changes.some(({ change, weakens }) => change === 'input-changed' && weakens)
}

/** What the head changes about the step that runs this gate. */
export async function changesOfInputs(
  { cwd, env }: Where,
  { how }: BaseCommit,
  tree: (root: string) => Tree,
): Promise<WorkflowChanges> {
  // On pull_request_target the workflow is the base's own.
  const place = how === ofTheEvent ? null : await repositoryAt(cwd).place()
  if (place === null) return { changes: [], configRef: undefined }
  const { workflowChanges } = await import('./workflow-changes.ts')
  return workflowChanges(place.top, tree(place.top), env)
}

export interface InputChanges {
  readonly changes: readonly GateChange[]
  /** Whether they keep the gate closed. */
  readonly closed: boolean
  readonly notes: readonly string[]
}

/**
 * What a head changes about a step that reads no checklist, such as a merge, and whether that closes it.
 * @returns notes say so where the base cannot be read: such a step needs no checkout
 */
export async function inputsAgainst(
  base: Base,
  where: Where,
  remote: () => Promise<Remote | null>,
): Promise<InputChanges> {
  if (base.kind === 'none') return { changes: [], closed: false, notes: base.note === undefined ? [] : [withoutBase] }
  const tree = base.kind === 'base' ? await treeOf(where.cwd, base.base.commit, remote) : null
  if (base.kind !== 'base' || tree === null) return { changes: [], closed: false, notes: [withoutBase] }
  const { changes, configRef } = await changesOfInputs(where, base.base, tree)
  return { changes, closed: configRef !== 'head' && closesByInputs(changes), notes: [] }
}

const withoutBase =
  'Whether the pull request changes the inputs of this step is not known without a checkout of it; a required workflow, or CODEOWNERS on `.github/workflows`, keeps them.'
