import { composeNames, withCompanion } from '../../check/files/companion.ts'
import type { FileReader } from '../../check/files/reader.ts'
import { portOf } from '../../formats/compose/ports.ts'
import { bareImage, mountsOf, servicesOf } from '../../formats/compose/services.ts'
import { resolve } from '../../formats/compose/template.ts'
import { baseImage, copiesOf, wholeStageOf } from '../../formats/dockerfile.ts'
import { isLoopback } from '../../formats/host.ts'
import { directoryOf, joinPath } from '../../formats/paths.ts'
import { get, listOf, type MapNode, readYaml, scalarText } from '../../formats/yaml/nodes.ts'
import type { Around, Content } from './observation.ts'

/** Programs that end TLS in front of others, by the names of their images and services. */
const terminators =
  /^(traefik|caddy|caddy-docker-proxy|nginx-proxy|nginx-proxy-manager|acme-companion|letsencrypt-nginx-proxy-companion|haproxy|envoy|cloudflared|swag|pomerium|zoraxy)$/
const nginxImages = /^(nginx|nginx-unprivileged|openresty|angie|freenginx|tengine)$/

const nothing: Around = { front: null, ports: null, contents: [] }

/** What Compose files and Dockerfiles of the checkout say about how these configurations are run. */
export async function aroundOf(reader: FileReader, mains: readonly string[]): Promise<Around> {
  // On a server the configuration lies where it is used.
  if (!reader.confined) return nothing
  const homes = [...new Set(mains.map(directoryOf).flatMap((home) => [home, directoryOf(home)]))]
  const project = await projectIn(reader, ['.', ...homes])
  const run = [...(project?.services ?? [])].filter(([, node]) => isNginx(node))
  const mounting = run.filter(([, node]) =>
    bindsIn(node, project?.home).some((path) => mains.some((main) => isIn(main, path))),
  )
  const own = mounting.length > 0 ? mounting : run
  const builds = [...(project?.services ?? [])].flatMap(([, node]) => buildOf(node, project?.home))
  const images = await imagesOf(reader, [
    ...builds,
    ...['.', ...homes].map((context) => ({ context, file: `${context}/Dockerfile` })),
  ])
  const mounts = own.flatMap(([, node]) => contentsOf(node, project?.home))
  return {
    front: project ? frontOf(project.services, own) : null,
    ports: own.length === 0 ? null : own.flatMap(([, node]) => publishedBy(node)),
    contents: [...images, ...mounts],
  }
}

interface ComposeProject {
  readonly services: ReadonlyMap<string, MapNode>
  readonly home: string
}

async function projectIn(reader: FileReader, homes: readonly string[]): Promise<ComposeProject | undefined> {
  for (const home of new Set(homes)) {
    for (const name of composeNames) {
      const path = joinPath(home, name)
      if (!(await reader.isThere(path))) continue
      const files = await withCompanion([path], reader)
      const texts = await Promise.all(files.map(async (file) => (await reader.read(file))?.text ?? ''))
      const roots = texts.map((text, index) => readYaml(text, files[index] ?? path).root)
      return { services: servicesOf(roots), home: directoryOf(path) }
    }
  }
  return undefined
}

function isNginx(node: MapNode): boolean {
  return nginxImages.test(imageOf(node)) || mountsOf(node, null).some(({ target }) => target.startsWith('/etc/nginx'))
}

function imageOf(node: MapNode): string {
  return bareImage(resolve(scalarText(get(node, 'image')) ?? '', null))
}

function bindsIn(node: MapNode, home = '.'): string[] {
  return mountsOf(node, null).flatMap(({ source, bind }) => (bind ? [joinPath(home, source)] : []))
}

function isIn(path: string, directory: string): boolean {
  return directory === '.' || path === directory || path.startsWith(`${directory}/`)
}

/** What shows that something in front of these services ends TLS. */
function frontOf(services: ReadonlyMap<string, MapNode>, own: readonly (readonly [string, MapNode])[]): string | null {
  for (const [name, node] of own) {
    const labels = get(node, 'labels')
    const keys = labels?.kind === 'map' ? [...labels.entries.keys()] : []
    const environment = get(node, 'environment')
    const variables = environment?.kind === 'map' ? [...environment.entries.keys()] : []
    const off = scalarText(get(labels, 'traefik.enable')) === 'false'
    if (!off && keys.some((key) => /^(traefik\.(http\.|enable$)|caddy(\.|_\d|$))/.test(key))) {
      return `the labels of ${name} hand it to a proxy in front`
    }
    if (variables.some((key) => /^(VIRTUAL_HOST|LETSENCRYPT_HOST)$/.test(key))) {
      return `the variables of ${name} hand it to a proxy in front`
    }
  }
  const owned = new Set(own.map(([name]) => name))
  const other = [...services].find(
    ([name, node]) =>
      !owned.has(name) && (terminators.test(imageOf(node)) || (get(node, 'build') && terminators.test(name))),
  )
  return other ? `${other[0]} stands in front in the Compose file` : null
}

/** Ports of the container that the network reaches, with those of the machine. */
function publishedBy(node: MapNode): { published: number; target: number }[] {
  if (scalarText(get(node, 'network_mode')) === 'host') {
    return [80, 443].map((port) => ({ published: port, target: port }))
  }
  return listOf(get(node, 'ports')).flatMap((one) => {
    const { address, published, target } = portOf(one, null)
    if (isLoopback(address)) return []
    return /^\d+$/.test(published) && /^\d+$/.test(target)
      ? [{ published: Number(published), target: Number(target) }]
      : []
  })
}

interface Build {
  readonly context: string
  readonly file: string
  readonly target?: string
}

function buildOf(node: MapNode, home = '.'): Build[] {
  const build = get(node, 'build')
  if (!build) return []
  const text = (key: string): string | undefined => {
    const written = scalarText(get(build, key))
    return written === undefined ? undefined : resolve(written, null)
  }
  const context = joinPath(home, text('context') ?? '.')
  const target = text('target')
  return [
    { context, file: joinPath(context, text('dockerfile') ?? 'Dockerfile'), ...(target !== undefined && { target }) },
  ]
}

/** What the Dockerfiles of images with nginx copy into them. */
async function imagesOf(reader: FileReader, builds: readonly Build[]): Promise<Content[]> {
  const seen = new Set<string>()
  const contents: Content[] = []
  for (const { context, file, target = '' } of builds) {
    const path = joinPath('.', file)
    if (path.startsWith('/') || path.startsWith('..') || seen.has(`${path} ${target}`)) continue
    seen.add(`${path} ${target}`)
    const text = (await reader.read(path))?.text
    if (text === undefined) continue
    const stage = wholeStageOf(text, target)
    const copies = copiesOf(stage)
    const isOwn =
      nginxImages.test(bareImage(baseImage(text, target) ?? '')) ||
      copies.some(({ target: to }) => to.startsWith('/etc/nginx'))
    if (!isOwn) continue
    for (const copy of copies) {
      for (const source of copy.sources) {
        contents.push({
          target: copy.target,
          source: copy.from === null ? joinPath(context, source) : null,
          file: path,
          line: copy.line,
        })
      }
    }
  }
  return contents
}

/** What a service lays over the directories of its image. */
function contentsOf(node: MapNode, home = '.'): Content[] {
  return mountsOf(node, null).map(({ source, target, bind, node: { file, line } }) => ({
    target,
    source: bind ? joinPath(home, source) : null,
    file,
    line,
  }))
}
