import { get, listOf, type MapNode, type Node, scalarText } from '../yaml/nodes.ts'
import { mergeNodes, normalise, targetOf, volumeParts } from './merge.ts'
import { resolve } from './template.ts'

/** The services of one file after the other, each laid over those before it; `extends` and `include` are not followed. */
export function servicesOf(roots: readonly (Node | undefined)[]): Map<string, MapNode> {
  const services = new Map<string, MapNode>()
  for (const root of roots) {
    const written = get(root, 'services')
    for (const [name, node] of written?.kind === 'map' ? written.entries : []) {
      if (node.kind !== 'map') continue
      const before = services.get(name)
      const own = normalise(node)
      services.set(name, before ? (mergeNodes(before, own) as MapNode) : own)
    }
  }
  return services
}

/**
 * The last part of an image's name without registry, tag and digest, `postgres` of `docker.io/library/postgres:16`; of
 * `mssql/server` the part that says what it is.
 */
export function bareImage(image: string): string {
  const parts = image.split('@', 1).join().toLowerCase().split('/')
  const last = parts.at(-1)?.split(':', 1).join() ?? ''
  return last === 'server' && parts.at(-2) === 'mssql' ? 'mssql' : last
}

/** One entry of `volumes`. */
export interface Mount {
  /** A path, the name of a volume, or empty where Docker makes one; as written where a variable of it is not known. */
  readonly source: string
  readonly target: string
  /** A path of the machine rather than a volume. */
  readonly bind: boolean
  /** Such as `ro`; empty where none is written. */
  readonly mode: string
  readonly node: Node
}

/** The mounts of a service with their variables filled in. */
export function mountsOf(service: MapNode, known: ReadonlyMap<string, string> | null): Mount[] {
  return listOf(get(service, 'volumes')).map((node): Mount => {
    const long = node.kind === 'map'
    const written = long ? scalarText(get(node, 'source')) : volumeParts(scalarText(node) ?? '').source
    const source = resolve(written ?? '', known) || (written ?? '')
    const type = long ? scalarText(get(node, 'type')) : undefined
    const bind = /^[./~]/.test(source) && (!long || type === 'bind')
    const readOnly = scalarText(get(node, 'read_only')) === 'true' ? 'ro' : ''
    const mode = long ? readOnly : (volumeParts(scalarText(node) ?? '').mode ?? '')
    return { source, target: resolve(targetOf(node) ?? '', known), bind, mode, node }
  })
}
