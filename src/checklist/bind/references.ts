import { type Placed, textOf, valueAt } from '../../formats/yaml/placed.ts'
import type { Location } from '../../model/location.ts'
import type { Problem } from '../../model/problem.ts'
import { didYouMean } from '../../words/suggest.ts'
import type { Mention, OutlineItem } from '../outline.ts'

/** What a schema cannot see: ids used twice, unknown ids in `needs`, cycles, unknown servers. */
export function referenceProblems(items: readonly OutlineItem[], checklist: Placed): Problem[] {
  const problems: Problem[] = []
  const refuse = (message: string, location: Location): void => {
    problems.push({ message, location })
  }
  const ids = new Set(items.map(({ id }) => id))
  const declared = valueAt(checklist, 'servers')
  const servers = ['checkout', ...(declared?.kind === 'map' ? declared.entries.keys() : [])]
  const refuseServer = ({ name, at }: Mention): void => {
    if (!servers.includes(name)) refuse(`unknown server "${name}"${didYouMean(name, servers)}`, at)
  }

  const on = valueAt(valueAt(checklist, 'defaults'), 'on')
  const name = textOf(on)
  if (on && name !== undefined) refuseServer({ name, at: on.at })
  const seen = new Set<string>()
  for (const item of items) {
    if (seen.has(item.id)) refuse(`two items have the id "${item.id}"`, item.at)
    seen.add(item.id)
    for (const need of item.needs) {
      if (!ids.has(need.name)) refuse(`unknown item "${need.name}" in needs${didYouMean(need.name, [...ids])}`, need.at)
    }
    for (const server of item.servers) refuseServer(server)
  }
  const fault = faultOfNeeds(items)
  const first = items.find(({ id }) => id === fault?.at)
  if (fault && first) refuse(fault.message, first.needsAt)
  return problems
}

/** More is no list of a person; the program follows needs by recursion. */
const longestChain = 500

/** The first cycle in `needs`, or the first chain of them that is too long to be followed. */
function faultOfNeeds(items: readonly OutlineItem[]): { readonly at: string; readonly message: string } | undefined {
  type Fault = ReturnType<typeof faultOfNeeds>
  const needs = new Map(items.map((item) => [item.id, item.needs.map(({ name }) => name)]))
  const depths = new Map<string, number>()
  const path: string[] = []
  const visit = (id: string): Fault => {
    if (depths.has(id)) return undefined
    const at = path.indexOf(id)
    if (at >= 0) return { at: id, message: `needs form a cycle: ${[...path.slice(at), id].join(' → ')}` }
    path.push(id)
    let depth = 0
    for (const need of needs.get(id) ?? []) {
      const fault = path.length > longestChain ? tooLong(id) : visit(need)
      if (fault) return fault
      depth = Math.max(depth, (depths.get(need) ?? 0) + 1)
    }
    path.pop()
    depths.set(id, depth)
    return depth > longestChain ? tooLong(id) : undefined
  }
  const tooLong = (id: string): Fault => ({ at: id, message: `needs form a chain of more than ${longestChain} items` })
  for (const { id } of items) {
    const fault = visit(id)
    if (fault) return fault
  }
  return undefined
}
