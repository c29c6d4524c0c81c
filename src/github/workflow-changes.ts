import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tree } from '../checklist/tree/tree.ts'
import { workTree } from '../checklist/tree/work-tree.ts'
import type { GateChange } from '../model/gate-change.ts'
import { changesOfWorkflow, configRefOf, readWorkflow } from './workflow.ts'

export interface WorkflowChanges {
  readonly changes: readonly GateChange[]
  /** The `config-ref` of the base's step; undefined where the base has no such workflow, null where its step has none. */
  readonly configRef: string | null | undefined
}

const folder = '.github/workflows'

/**
 * What the head changes about the workflow that runs the gate. Which file that is the platform says; without its word
 * every workflow of the head is held against the base's.
 * @param top the top of the work tree, absolute
 */
export async function workflowChanges(
  top: string,
  base: Tree,
  env: Readonly<Record<string, string | undefined>>,
): Promise<WorkflowChanges> {
  const named = /\/(\.github\/workflows\/[^@/]+\.ya?ml)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1]
  const paths = named === undefined ? await workflowsIn(top) : [named]
  const job = named === undefined ? undefined : env.GITHUB_JOB
  const head = workTree(top)
  const changes: GateChange[] = []
  let configRef: string | null | undefined
  for (const path of paths) {
    const [from, to] = [await textIn(base, path), await textIn(head, path)]
    if (from === undefined) continue
    const there = readWorkflow(from, job)
    if (there) changes.push(...changesOfWorkflow(there, readWorkflow(to ?? '', job)))
    configRef = (there && configRefOf(there)) ?? configRef ?? null
  }
  return { changes, configRef }
}

async function workflowsIn(top: string): Promise<string[]> {
  const names = await readdir(join(top, folder)).catch(() => [])
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .slice(0, 100)
    .map((name) => `${folder}/${name}`) // cut: a list
}

async function textIn(tree: Tree, path: string): Promise<string | undefined> {
  const entry = await tree.read(path)
  return entry.kind === 'file' ? entry.bytes.toString('utf8') : undefined
}
