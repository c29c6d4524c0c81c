import type { Checklist } from '../checklist/checklist.ts'
import type { GateChange } from '../model/gate-change.ts'
import { ProbeError } from '../probe/error.ts'
import { bounded } from '../secrecy/bounded.ts'
import type { BaseCommit } from './base.ts'
import { type PeopleOptions, peopleOf } from './people.ts'

/**
 * What the CODEOWNERS of the head would change about whose word counts, for each item of the base's checklist that asks
 * owners. Fewer owners ask for more; anything else may let somebody through.
 */
export async function changesOfOwners(
  there: Checklist,
  base: BaseCommit,
  remote: PeopleOptions['remote'],
): Promise<readonly GateChange[]> {
  const [before, after] = (['base', 'none'] as const).map((kind) =>
    peopleOf(there, { remote, deployers: [], base: kind === 'base' ? { kind, base } : { kind } }),
  )
  const changes: GateChange[] = []
  for (const { id, checks, location } of there.items) {
    const paths = new Set(checks.flatMap(({ kind, config }) => kind.ownersOf?.(config) ?? []))
    for (const path of paths) {
      const [from, to] = [await ownersBy(before, path), await ownersBy(after, path)]
      if (String(from) === String(to)) continue
      const name = `owners of ${path ?? 'the checklist'}: `
      const told = (owners: readonly string[]): string => bounded(`${name}${owners.join(' ') || 'nobody'}`, 300)
      const weakens = to.some((owner) => !from.includes(owner))
      const change = weakens ? 'check-changed' : 'tightened'
      changes.push({ change, item: id, from: told(from), to: told(to), weakens, ...(location && { location }) })
    }
  }
  return changes
}

/** In small letters and in order; nobody where there is no CODEOWNERS. */
async function ownersBy(people: ReturnType<typeof peopleOf> | undefined, path: string | null): Promise<string[]> {
  try {
    const owners = (await people?.ownersOf(path)) ?? []
    return [...new Set(owners.map((owner) => owner.toLowerCase()))].sort()
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    return []
  }
}
