import { type EnvFile, environmentFile, readEnvFile } from '../../check/files/env-file.ts'
import { readSource } from '../../check/files/source.ts'
import type { World } from '../../check/kind.ts'
import { mergeNodes, normalise } from '../../formats/compose/merge.ts'
import { parts, resolve } from '../../formats/compose/template.ts'
import type { Fault } from '../../formats/fault.ts'
import { directoryOf, joinPath } from '../../formats/paths.ts'
import { readCommands } from '../../formats/server-start/files.ts'
import type { Start } from '../../formats/server-start/settings.ts'
import { get, listOf, locationOf, type MapNode, type Node, readYaml, scalarText } from '../../formats/yaml/nodes.ts'
import type { Place } from '../../probe/place.ts'
import { classify } from '../../secrecy/classify.ts'
import { isCredentialName } from '../../secrecy/names.ts'
import { urlPassword } from '../../secrecy/url-credentials.ts'

/** A service with everything merged. */
export interface Service {
  readonly name: string
  readonly node: MapNode
  /** Directory from which its relative paths start. */
  readonly directory: string
}

/** One `env_file` that a service names. */
export interface NamedEnvFile {
  readonly service: string
  readonly path: string
  readonly node: Node
  readonly required: boolean
  readonly state: 'there' | 'missing' | 'outside'
  /** A file with the same name and `.example` or the like stands beside it. */
  readonly example: boolean
}

/** What the Dockerfile of a built service says of the stage that is built. */
export interface BuiltImage {
  readonly healthcheck: boolean
  /** A development server that it starts. */
  readonly development?: Start
}

/** What the files say, merged as Compose merges them. Plain data, except that nothing of `known` may be shown. */
export interface Project {
  readonly files: readonly string[]
  /** Those that `docker compose up` starts with the given profiles. */
  readonly services: readonly Service[]
  /** Names of all services, also of those that a profile leaves out. */
  readonly all: readonly string[]
  readonly envFiles: readonly NamedEnvFile[]
  /** Variables for `${…}`, or null where no env file could be read. */
  readonly known: ReadonlyMap<string, string> | null
  readonly knownFrom: readonly string[]
  /** What the Dockerfiles of built services say, by service. */
  readonly images: ReadonlyMap<string, BuiltImage>
  readonly faults: readonly Fault[]
}

export interface LoadOptions {
  readonly profiles: readonly string[]
  readonly envFile?: string | undefined
}

const rule = 'compose/unparsable'
const deepestChain = 10
const mostFiles = 100

/** Reads the files of one project, later ones laid over earlier ones, with `extends` and `include` followed. */
export async function loadCompose(
  world: World,
  place: Place,
  files: readonly string[],
  options: LoadOptions,
): Promise<Project> {
  const loader = new Loader(place)
  const directory = directoryOf(files[0] ?? '.')
  const services = await loader.project(files, directory, [])
  const { known, from } = await variables(world, place, directory, options.envFile)
  const active = activeOf(services, options.profiles)
  for (const { node } of services.values()) loader.checkTemplates(node)
  registerSecrets(world, services)
  return {
    files: loader.files,
    services: active,
    all: [...services.keys()],
    envFiles: await namedEnvFiles(place, active, known),
    known,
    knownFrom: from,
    images: await builtImages(place, active, known),
    faults: loader.faults,
  }
}

class Loader {
  readonly files: string[] = []
  readonly faults: Fault[] = []
  readonly #place: Place
  readonly #roots = new Map<string, Promise<Node | undefined>>()

  constructor(place: Place) {
    this.#place = place
  }

  /** The services of several files merged, with relative paths from `directory`. */
  async project(files: readonly string[], directory: string, chain: readonly string[]): Promise<Map<string, Service>> {
    const services = new Map<string, Service>()
    for (const file of files) {
      for (const [name, service] of await this.#file(file, directory, chain)) {
        const before = services.get(name)
        const node = before ? (mergeNodes(before.node, service.node) as MapNode) : service.node
        services.set(name, { ...service, node })
      }
    }
    return services
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
    if (written && written.kind !== 'map') this.#fault('`services` is not a map', written)
    if (written?.kind !== 'map') return services
    for (const [name, node] of written.entries) {
      if (node.kind !== 'map') {
        this.#fault(`the service ${name.slice(0, 60)} is not a map`, node)
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
      this.#fault(`the service ${name.slice(0, 60)} extends itself`, extend)
      return own
    }
    const base = get(get(await this.#root(from, chain), 'services'), service)
    if (base?.kind !== 'map') {
      this.#fault(`extends names the service ${service.slice(0, 60)}, which ${from} does not have`, extend)
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
    const source = await readSource(this.#place, file, rule)
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
  checkTemplates(node: Node): void {
    if (node.kind === 'scalar') {
      if (typeof node.value === 'string' && parts(node.text) === undefined) {
        this.#fault('invalid interpolation format; a literal dollar is written $$', node)
      }
      return
    }
    for (const child of node.kind === 'map' ? node.entries.values() : node.items) this.checkTemplates(child)
  }

  #fault(message: string, node: Node): void {
    this.faults.push({ message, ...locationOf(node) })
  }
}

/** Services that start: those without profiles, with a given one, and what they depend on. */
function activeOf(services: ReadonlyMap<string, Service>, profiles: readonly string[]): Service[] {
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

async function variables(
  world: World,
  place: Place,
  directory: string,
  named: string | undefined,
): Promise<{ known: ReadonlyMap<string, string> | null; from: string[] }> {
  const found: EnvFile[] = []
  const add = (file: EnvFile | null): void => {
    if (file) found.push(file)
  }
  if (named !== undefined) {
    add(await readEnvFile(world, place, named, 'compose', rule))
  } else {
    add(await readEnvFile(world, place, joinPath(directory, '.env'), 'compose', rule))
    add(await environmentFile(world, place, 'compose', rule))
  }
  if (found.length === 0) return { known: null, from: [] }
  return { known: new Map(found.flatMap(({ values }) => [...values])), from: found.map(({ path }) => path) }
}

async function namedEnvFiles(
  place: Place,
  services: readonly Service[],
  known: ReadonlyMap<string, string> | null,
): Promise<NamedEnvFile[]> {
  const found: NamedEnvFile[] = []
  for (const { name, node, directory } of services) {
    for (const item of listOf(get(node, 'env_file'))) {
      const text = item.kind === 'map' ? scalarText(get(item, 'path')) : scalarText(item)
      if (text === undefined) continue
      const written = resolve(text, known)
      const path = joinPath(directory, written)
      const required = scalarText(get(item, 'required')) !== 'false'
      if (written === '' || (place.confined && (path.startsWith('/') || path.startsWith('..')))) {
        found.push({ service: name, path: written || text, node: item, required, state: 'outside', example: false })
        continue
      }
      const there = (await place.stat(path)) !== null
      let example = false
      for (const end of ['.example', '.sample', '.template', '.dist']) {
        example ||= !there && (await place.stat(`${path}${end}`)) !== null
      }
      found.push({ service: name, path, node: item, required, state: there ? 'there' : 'missing', example })
    }
  }
  return found
}

async function builtImages(
  place: Place,
  services: readonly Service[],
  known: ReadonlyMap<string, string> | null,
): Promise<Map<string, BuiltImage>> {
  const images = new Map<string, BuiltImage>()
  for (const { name, node, directory } of services) {
    const build = get(node, 'build')
    if (!build) continue
    const text = (key: string, fallback: string): string => resolve(scalarText(get(build, key)) ?? fallback, known)
    const file = joinPath(joinPath(directory, text('context', '.')), text('dockerfile', 'Dockerfile'))
    if (place.confined && (file.startsWith('/') || file.startsWith('..'))) continue
    const source = await readSource(place, file, rule)
    if (!source) continue
    const stage = stageOf(source.text, text('target', ''))
    const development = readCommands(stage, file).findLast((start) => start.development !== undefined)
    const healthcheck = /^\s*HEALTHCHECK\s+(?!NONE)/im.test(stage)
    images.set(name, { healthcheck, ...(development && { development }) })
  }
  return images
}

/** The text of one stage of a Dockerfile, the last where none is named; other lines are blank, so that numbers stay. */
function stageOf(text: string, target: string): string {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, index) => (/^\s*FROM\s/i.test(line) ? [index] : []))
  const named = starts.find((at) => / AS\s+(\S+)/i.exec(lines[at] ?? '')?.[1]?.toLowerCase() === target.toLowerCase())
  const from = named ?? starts.at(-1) ?? 0
  const to = starts.find((at) => at > from) ?? lines.length
  return lines.map((line, index) => (index >= from && index < to ? line : '')).join('\n')
}

/** Registers every literal value under a secret's key, so that no output can hold it. */
function registerSecrets(world: World, services: ReadonlyMap<string, Service>): void {
  const visit = (key: string, node: Node): void => {
    if (node.kind === 'map') for (const [name, child] of node.entries) visit(name, child)
    else if (node.kind === 'list') for (const item of node.items) visit(key, item)
    else register(key, node.text)
  }
  const register = (key: string, text: string): void => {
    for (const part of parts(text) ?? [text]) {
      const literal = typeof part === 'string' ? part : part.argument
      const password = urlPassword(literal)
      if (password) world.redact.add(password)
      if (isCredentialName(key) && classify(key, literal) === 'literal') world.redact.add(literal)
    }
  }
  for (const { node } of services.values()) visit('', node)
}
