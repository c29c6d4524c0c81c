import type { FileReader } from '../../check/files/reader.ts'
import { isKept, mergeNodes, normalise, withoutResets } from '../../formats/compose/merge.ts'
import { parts, resolve } from '../../formats/compose/template.ts'
import type { Fault } from '../../formats/fault.ts'
import { directoryOf, joinPath } from '../../formats/paths.ts'
import { get, listOf, locationOf, type MapNode, type Node, readYaml, scalarText } from '../../formats/yaml/nodes.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { Service } from './observation.ts'

const deepestChain = 10
const mostFiles = 100

function whole(service: Service): Service {
  return { ...service, node: withoutResets(service.node) }
}

/** Whether services stand at the top, as before the second format (2016). */
function isFirstFormat(root: Node): boolean {
  const all = root.kind === 'map' ? [...root.entries.values()] : []
  return all.length > 0 && all.every((one) => get(one, 'image') !== undefined || get(one, 'build') !== undefined)
}

/** Reads the files of one project, later ones laid over earlier ones, with `extends` and `include` followed. */
export class ProjectReader {
  readonly files: string[] = []
  readonly faults: Fault[] = []
  readonly #reader: FileReader
  readonly #roots = new Map<string, Promise<Node | undefined>>()

  constructor(reader: FileReader) {
    this.#reader = reader
  }

  /** The services of several files merged, with relative paths from `directory`. */
  async project(
    files: readonly string[],
    directory: string,
    chain: readonly string[] = [],
  ): Promise<Map<string, Service>> {
    const services = new Map<string, Service>()
    for (const file of files) {
      for (const [name, service] of await this.#file(file, directory, chain)) {
        if (!isKept(service.node)) {
          services.delete(name)
          continue
        }
        const before = services.get(name)
        const node = before ? (mergeNodes(before.node, service.node) as MapNode) : service.node
        services.set(name, { ...service, node })
      }
    }
    return chain.length > 0 ? services : new Map([...services].map(([name, one]) => [name, whole(one)]))
  }

  async #file(file: string, directory: string, chain: readonly string[]): Promise<Map<string, Service>> {
    const services = new Map<string, Service>()
    const root = await this.#root(file, chain)
    if (!root) return services
    for (const include of listOf(get(root, 'include'))) {
      const paths = (include.kind === 'map' ? listOf(get(include, 'path')) : [include]).flatMap((node) => {
        const text = scalarText(node)
        return text === undefined ? [] : [joinPath(directoryOf(file), resolve(text, null))]
      })
      const own = scalarText(get(include, 'project_directory'))
      const home = own === undefined ? directoryOf(paths[0] ?? '.') : joinPath(directoryOf(file), own)
      for (const [name, service] of await this.project(paths, home, [...chain, file])) services.set(name, service)
    }
    const written = get(root, 'services')
    if (!written && isFirstFormat(root)) {
      this.#fault('it has the format of Compose 1, without `services`, which docker compose no longer reads', root)
    }
    if (written && written.kind !== 'map') this.#fault('`services` is not a map', written)
    if (written?.kind !== 'map') return services
    for (const [name, node] of written.entries) {
      if (node.kind !== 'map' && !isKept(node)) {
        services.set(name, { name, node: { ...node, kind: 'map', entries: new Map() }, directory })
        continue
      }
      if (node.kind !== 'map') {
        this.#fault(`the service ${bounded(name, 60)} is not a map`, node)
        continue
      }
      const whole = await this.#extended(file, name, node, [...chain, `${file}#${name}`])
      services.set(name, { name, node: whole, directory })
    }
    return services
  }

  async #extended(file: string, name: string, node: MapNode, chain: readonly string[]): Promise<MapNode> {
    const own = normalise(node)
    const extend = get(node, 'extends')
    if (!extend) return own
    const service = scalarText(extend) ?? scalarText(get(extend, 'service')) ?? name
    const named = extend.kind === 'map' ? scalarText(get(extend, 'file')) : undefined
    const from = named === undefined ? file : joinPath(directoryOf(file), named)
    const step = `${from}#${service}`
    if (chain.includes(step) || chain.length > deepestChain) {
      this.#fault(`the service ${bounded(name, 60)} extends itself`, extend)
      return own
    }
    const base = get(get(await this.#root(from, chain), 'services'), service)
    if (base?.kind !== 'map') {
      this.#fault(`extends names the service ${bounded(service, 60)}, which ${from} does not have`, extend)
      return own
    }
    return mergeNodes(await this.#extended(from, service, base, [...chain, step]), own) as MapNode
  }

  #root(file: string, chain: readonly string[]): Promise<Node | undefined> {
    if (chain.includes(file)) {
      this.faults.push({ message: `${file} includes itself`, file })
      return Promise.resolve(undefined)
    }
    const known = this.#roots.get(file)
    if (known) return known
    if (this.#roots.size >= mostFiles) {
      this.faults.push({ message: `more than ${mostFiles} files`, file })
      return Promise.resolve(undefined)
    }
    const root = this.#read(file)
    this.#roots.set(file, root)
    return root
  }

  async #read(file: string): Promise<Node | undefined> {
    const source = await this.#reader.read(file)
    if (!source) {
      this.faults.push({ message: `there is no file ${file}`, file })
      return undefined
    }
    this.files.push(file)
    const { root, fault } = readYaml(source.text, file)
    if (fault) this.faults.push(fault)
    else if (root?.kind !== 'map') this.faults.push({ message: 'the file is not a map', file })
    return root?.kind === 'map' ? root : undefined
  }

  /** Compose refuses a file in which one `$` expression is malformed. */
  checkTemplates(services: ReadonlyMap<string, Service>): void {
    for (const { node } of services.values()) this.#checkTemplates(node)
  }

  #checkTemplates(node: Node): void {
    if (node.kind === 'scalar') {
      if (typeof node.value === 'string' && parts(node.text) === undefined) {
        this.#fault('invalid interpolation format; a literal dollar is written $$', node)
      }
      return
    }
    for (const child of node.kind === 'map' ? node.entries.values() : node.items) this.#checkTemplates(child)
  }

  #fault(message: string, node: Node): void {
    this.faults.push({ message, ...locationOf(node) })
  }
}
