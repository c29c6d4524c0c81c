import type { Problem } from '../report/model.ts'
import { didYouMean } from '../suggest.ts'
import { mapOf, type OutlineItem } from './outline.ts'
import type { Origins } from './yaml.ts'

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
  const cycle = findCycle(items)
  const first = items.find(({ id }) => id === cycle?.[0])
  if (cycle && first) refuse(`needs form a cycle: ${[...cycle, first.id].join(' → ')}`, [...first.path, 'needs'])
  return problems
}

/** The ids of one cycle in `needs`, in order, or undefined. */
function findCycle(items: readonly OutlineItem[]): string[] | undefined {
  const needs = new Map(items.map((item) => [item.id, item.needs]))
  const done = new Set<string>()
  const path: string[] = []
  const visit = (id: string): string[] | undefined => {
    if (done.has(id)) return undefined
    const at = path.indexOf(id)
    if (at >= 0) return path.slice(at)
    path.push(id)
    for (const need of needs.get(id) ?? []) {
      const cycle = visit(need)
      if (cycle) return cycle
    }
    path.pop()
    done.add(id)
    return undefined
  }
  for (const { id } of items) {
    const cycle = visit(id)
    if (cycle) return cycle
  }
  return undefined
}
