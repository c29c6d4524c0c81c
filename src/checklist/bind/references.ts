import type { Origins } from '../../formats/yaml/placed.ts'
import type { Problem } from '../../model/problem.ts'
import { didYouMean } from '../../words/suggest.ts'
import { mapOf, type OutlineItem } from '../outline.ts'

/** What a schema cannot see: ids used twice, unknown ids in `needs`, cycles, unknown servers. */
export function referenceProblems(items: readonly OutlineItem[], data: unknown, origins: Origins): Problem[] {
  const problems: Problem[] = []
  const refuse = (message: string, path: readonly PropertyKey[]): void => {
    const location = origins.locate(data, path)
    problems.push(location ? { message, location } : { message })
  }
  const ids = items.map(({ id }) => id)
  const servers = ['checkout', ...Object.keys(mapOf(mapOf(data).servers))]
  const refuseServer = (name: string, path: readonly PropertyKey[]): void => {
    if (!servers.includes(name)) refuse(`unknown server "${name}"${didYouMean(name, servers)}`, path)
  }

  const on = mapOf(mapOf(data).defaults).on
  if (typeof on === 'string') refuseServer(on, ['defaults', 'on'])
  const seen = new Set<string>()
  for (const item of items) {
    if (seen.has(item.id)) refuse(`two items have the id "${item.id}"`, [...item.path, 'id'])
    seen.add(item.id)
    for (const [index, need] of item.needs.entries()) {
      if (!ids.includes(need)) {
        refuse(`unknown item "${need}" in needs${didYouMean(need, ids)}`, [...item.path, 'needs', index])
      }
    }
    for (const { name, path } of item.servers) refuseServer(name, path)
  }
  const fault = faultOfNeeds(items)
  const first = items.find(({ id }) => id === fault?.at)
  if (fault && first) refuse(fault.message, [...first.path, 'needs'])
  return problems
}

/** More is no list of a person; the program follows needs by recursion. */
const longestChain = 500

/** The first cycle in `needs`, or the first chain of them that is too long to be followed. */
function faultOfNeeds(items: readonly OutlineItem[]): { readonly at: string; readonly message: string } | undefined {
  type Fault = ReturnType<typeof faultOfNeeds>
  const needs = new Map(items.map((item) => [item.id, item.needs]))
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
