import type { Scene } from '../check/kind.ts'
import type { Environment } from '../model/environment.ts'
import type { Checklist, ChecklistItem } from './checklist.ts'

/** What the checks of an item know before anything is asked. */
export function sceneOf(
  checklist: Checklist,
  item: ChecklistItem,
  run: Pick<Scene, 'now' | 'allowStateChanges' | 'run'>,
): Scene {
  const { defaults } = checklist
  const attestation = checklist.attestations.get(item.id)
  const notCounted = checklist.notCounted.get(item.id)
  const proposed = checklist.proposed?.get(item.id)
  return {
    now: run.now,
    environment: environmentFor(checklist, item),
    keys: checklist.keys,
    stacks: checklist.stacks,
    ...(defaults.on !== undefined && { on: defaults.on }),
    timeoutMs: defaults.timeoutMs,
    depth: defaults.depth,
    item: { id: item.id, title: item.title },
    ...(attestation && { attestation }),
    ...(proposed && { proposed }),
    ...(notCounted !== undefined && { notCounted }),
    attestationMs: defaults.attestationMs,
    attestationsFile: checklist.attestationsFile,
    allowStateChanges: run.allowStateChanges,
    run: run.run,
    mayReceiveSecrets: checklist.mayReceiveSecrets,
  }
}

/** The environment with the env files of the item, where it names its own. */
function environmentFor({ environment }: Checklist, { envFiles }: ChecklistItem): Environment {
  if (envFiles === null) return environment
  const { envContent: _, ...rest } = environment
  return { ...rest, envFiles }
}
