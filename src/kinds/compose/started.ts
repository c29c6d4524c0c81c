import { get, listOf, scalarText } from '../../formats/yaml/nodes.ts'
import type { Service } from './observation.ts'

/** Services that start: those without profiles, with a given one, and what they depend on. */
export function startedOf(services: ReadonlyMap<string, Service>, profiles: readonly string[]): Service[] {
  const started = new Set<string>()
  const start = (name: string): void => {
    const service = services.get(name)
    if (!service || started.has(name)) return
    started.add(name)
    const needed = get(service.node, 'depends_on')
    if (needed?.kind === 'map') for (const other of needed.entries.keys()) start(other)
  }
  for (const { name, node } of services.values()) {
    const own = listOf(get(node, 'profiles')).map((item) => scalarText(item) ?? '')
    if (own.length === 0 || profiles.includes('*') || own.some((one) => profiles.includes(one))) start(name)
  }
  return [...services.values()].filter(({ name }) => started.has(name))
}
