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

const nothing: Around = { front: null, ports: null, version: null, contents: [] }

/** What Compose files and Dockerfiles of the checkout say about how these configurations are run. */
export async function aroundOf(reader: FileReader, mains: readonly string[]): Promise<Around> {
  // On a server the configuration lies where it is used.
  if (!reader.confined) return nothing
  const homes = [...new Set(mains.map(directoryOf).flatMap((home) => [home, directoryOf(home)]))]
  const project = await projectIn(reader, ['.', ...homes])
  const services = [...(project?.services ?? [])]
  const builds = services.flatMap(([name, node]) => buildOf(name, node, project?.home))
  const lone: Build[] = []
  for (const context of new Set(['.', ...homes])) {
    for (const file of await reader.globInside(joinPath(context, '{Dockerfile*,*.Dockerfile}')))
      lone.push({ context, file })
  }
  const images = await imagesOf(reader, [...builds, ...lone])
  const built = new Set(images.map(({ service }) => service))
  const places = new Set(mains.map((main) => directoryOf(main).split('/').at(-1)))
  const known = services.filter(([name, node]) => isNginx(node) || built.has(name))
  // An image of the team's own is told by the directory that it is built from.
  const run = known.length > 0 ? known : services.filter(([name]) => places.has(name))
  const near = run.filter(([name, node]) =>
    [...bindsIn(node, project?.home), ...images.flatMap((image) => (image.service === name ? image.from : []))].some(
      (path) => mains.some((main) => isIn(main, path)),
    ),
  )
  const own = near.length > 0 ? near : run
  // Which service it is, is not told; where none is reached on 80 or 443, all are handed to what is in front.
  const reached = services.some(([, node]) => publishedBy(node).some(({ published }) => [80, 443].includes(published)))
  const handed = own.length > 0 || reached ? own : services
  const versions = [
    ...own.map(([, node]) => versionOf(resolve(scalarText(get(node, 'image')) ?? '', null))),
    ...images.map(({ image }) => versionOf(image)),
  ].filter((version) => version !== null)
  return {
    front:
      (project ? (frontOf(project.services, own, handed) ?? frontOf(project.overlays, [])) : null) ??
      (await platformOf(reader)) ??
      (own.length === 0 ? unknownImage(images, mains) : null),
    ports: own.length === 0 ? null : own.flatMap(([, node]) => publishedBy(node)),
    version: versions[0] ?? null,
    contents: [
      ...images.flatMap(({ contents }) => contents),
      ...own.flatMap(([, node]) => contentsOf(node, project?.home)),
    ],
  }
}

/** An image that no Compose file starts: how its ports are reached is said elsewhere. */
function unknownImage(images: readonly Image[], mains: readonly string[]): string | null {
  const copied = images.find(({ from }) => from.some((path) => mains.some((main) => isIn(main, path))))
  if (copied) return `it is put into an image (${copied.file}), and nothing here says how that is reached`
  return mains.length > 0 && mains.every((main) => main.endsWith('.template'))
    ? 'it is a template that an image fills in, and nothing here says how that is reached'
    : null
}

/** The version in the tag of an image of nginx itself, where it has all three numbers. */
function versionOf(image: string): number[] | null {
  if (!/^nginx(-unprivileged)?$/.test(bareImage(image))) return null
  const match = /:(\d+)\.(\d+)\.(\d+)/.exec(image.split('/').at(-1) ?? '')
  return match ? match.slice(1).map(Number) : null
}

/** Files by which platforms start a checkout that end TLS in front of all they start. */
const platforms: readonly (readonly [file: string, name: string])[] = [
  ['fly.toml', 'Fly.io'],
  ['render.yaml', 'Render'],
  ['railway.toml', 'Railway'],
  ['railway.json', 'Railway'],
  ['heroku.yml', 'Heroku'],
  ['captain-definition', 'CapRover'],
]

async function platformOf(reader: FileReader): Promise<string | null> {
  for (const [file, name] of platforms) if (await reader.isThere(file)) return `${name} stands in front (${file})`
  return null
}

interface ComposeProject {
  readonly services: ReadonlyMap<string, MapNode>
  /** Services of files that put a proxy in front, which may be laid over. */
  readonly overlays: ReadonlyMap<string, MapNode>
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
      const directory = directoryOf(path)
      return { services: servicesOf(roots), overlays: await overlaysIn(reader, directory, files), home: directory }
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

/** Services of Compose files whose names say that they put a proxy in front. */
async function overlaysIn(
  reader: FileReader,
  home: string,
  read: readonly string[],
): Promise<ReadonlyMap<string, MapNode>> {
  const all = await reader.globInside(joinPath(home, '{docker-compose,compose}*.{yml,yaml}'))
  const overlays = all.filter(
    (path) => !read.includes(path) && /traefik|proxy|caddy|https|tls|ssl|letsencrypt/.test(path),
  )
  const texts = await Promise.all(overlays.map(async (path) => (await reader.read(path))?.text ?? ''))
  return servicesOf(texts.map((text, index) => readYaml(text, overlays[index] ?? home).root))
}

/** What shows that something in front of these services ends TLS. */
function frontOf(
  services: ReadonlyMap<string, MapNode>,
  own: readonly (readonly [string, MapNode])[],
  handed = own,
): string | null {
  for (const [name, node] of handed) {
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
  /** The service that it is built for; undefined for a Dockerfile that only lies near. */
  readonly service?: string
  readonly context: string
  readonly file: string
  readonly target?: string
}

function buildOf(service: string, node: MapNode, home = '.'): Build[] {
  const build = get(node, 'build')
  if (!build) return []
  const text = (key: string): string | undefined => {
    const written = scalarText(get(build, key))
    return written === undefined ? undefined : resolve(written, null)
  }
  const context = joinPath(home, text('context') ?? '.')
  const target = text('target')
  const file = joinPath(context, text('dockerfile') ?? 'Dockerfile')
  return [{ service, context, file, ...(target !== undefined && { target }) }]
}

/** An image with nginx in it. */
interface Image {
  readonly service: string | undefined
  /** The Dockerfile. */
  readonly file: string
  /** What it is made from. */
  readonly image: string
  /** Paths of the checkout that it copies. */
  readonly from: readonly string[]
  readonly contents: readonly Content[]
}

/** The images with nginx, and what their Dockerfiles copy into them. */
async function imagesOf(reader: FileReader, builds: readonly Build[]): Promise<Image[]> {
  const images: Image[] = []
  const seen = new Set<string>()
  for (const { service, context, file, target = '' } of builds) {
    const path = joinPath('.', file)
    if (path.startsWith('/') || path.startsWith('..')) continue
    if (service === undefined && seen.has(path)) continue
    seen.add(path)
    const text = (await reader.isInside(path)) ? (await reader.read(path))?.text : undefined
    if (text === undefined) continue
    const copies = copiesOf(wholeStageOf(text, target))
    const image = baseImage(text, target) ?? ''
    if (!nginxImages.test(bareImage(image)) && !copies.some(({ target: to }) => to.startsWith('/etc/nginx'))) continue
    // A Dockerfile that only lies near may be built from above.
    const homes = service === undefined ? [context, '.'] : [context]
    const contents = copies.flatMap(({ sources, from, target: to, line }) =>
      sources.flatMap((one) =>
        (from === null ? homes.map((home) => joinPath(home, one)) : [null]).map(
          (source): Content => ({ target: to, source, file: path, line }),
        ),
      ),
    )
    images.push({ service, file: path, image, from: contents.flatMap(({ source }) => source ?? []), contents })
  }
  return images
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
