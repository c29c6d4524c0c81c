import { composeNames } from '../../check/files/companion.ts'
import { wordsOfNode } from '../../formats/compose/command.ts'
import { portOf } from '../../formats/compose/ports.ts'
import { bareImage, mountsOf, servicesOf } from '../../formats/compose/services.ts'
import { get, listOf, type MapNode, type Node, readYaml, scalarText } from '../../formats/yaml/nodes.ts'
import { dataDirectories, isClosed } from '../../kinds/compose/catalogue.ts'
import { textOf } from '../tree/text.ts'
import type { Tree } from '../tree/tree.ts'

/** What a Compose file tells of a service; the values stand in presets as `${{ each.NAME }}`. */
export interface ComposeService {
  readonly service: string
  /**
   * `database` keeps data; `inner` is a database, cache or broker with a port; `health` has a path that tells of it;
   * `lasting` is started again whenever it ends, with no profile that has to be asked for.
   */
  readonly is: readonly string[]
  /** Port of the machine, or of the container where none is published; absent where there is none that is a number. */
  readonly port?: number
  /** The volume with its data, in words. */
  readonly volume?: string
  /** Path that its health check asks. */
  readonly path?: string
}

const mostServices = 200

/** The first Compose file of a usual name, or null. */
export async function composeFile(tree: Tree): Promise<string | null> {
  const there = await Promise.all(composeNames.map((name) => tree.exists(name)))
  return composeNames.find((_, index) => there[index]) ?? null
}

/**
 * The services of the first Compose file of a usual name, with the file that Compose lays over it.
 * @returns none where there is no such file, null where it cannot be read
 */
export async function composeServices(tree: Tree): Promise<readonly ComposeService[] | null> {
  const name = await composeFile(tree)
  if (name === null) return []
  const own = await rootOf(tree, name)
  if (own === undefined) return null
  const isPlain = /^(?:docker-)?compose\.ya?ml$/.test(name)
  const over = isPlain ? await rootOf(tree, name.replace(/\.(ya?ml)$/, '.override.$1')) : undefined
  const named = [...servicesOf([own, over])].filter(([service]) => /^[A-Za-z0-9][\w.-]{0,100}$/.test(service))
  // cut: services, not shown
  return named.slice(0, mostServices).map(([service, node]) => told(service, node))
}

async function rootOf(tree: Tree, name: string): Promise<Node | undefined> {
  const text = textOf(await tree.read(name), name).value
  return text === undefined ? undefined : readYaml(text, name).root
}

function told(service: string, node: MapNode): ComposeService {
  const image = bareImage(scalarText(get(node, 'image')) ?? '')
  const data = dataDirectories(image)
  const ports = listOf(get(node, 'ports')).map((one) => portOf(one, null))
  const inner = ports.find(({ target }) => isClosed(image, target))
  const port = toPort(inner?.published || inner?.target || usualPort(image))
  const path = healthPath(node)
  const kept = mountsOf(node, null).find(({ target }) => data?.some((one) => target.startsWith(one)))
  return {
    service,
    is: [
      ...(data === undefined ? [] : ['database']),
      ...(port === undefined ? [] : ['inner']),
      ...(path === undefined ? [] : ['health']),
      ...(isLasting(node) ? ['lasting'] : []),
    ],
    ...(port !== undefined && { port }),
    ...(data !== undefined && { volume: kept && /^[\w./~-]{1,100}$/.test(kept.source) ? kept.source : 'its data' }),
    ...(path !== undefined && { path }),
  }
}

function isLasting(node: MapNode): boolean {
  const policy = scalarText(get(node, 'restart')) ?? ''
  return /^(?:always|unless-stopped)$/.test(policy) && get(node, 'profiles') === undefined
}

/** Ports that data stores listen on, by the start of the name of their image. */
const usualPorts: readonly (readonly [RegExp, number])[] = [
  [/^(?:postgres|postgis|pgvector|timescaledb)/, 5432],
  [/^(?:mysql|mariadb|percona)/, 3306],
  [/^(?:redis|valkey|keydb|dragonfly)/, 6379],
  [/^memcached/, 11211],
  [/^mongo/, 27017],
  [/^rabbitmq/, 5672],
  [/^(?:elasticsearch|opensearch)/, 9200],
]

function usualPort(image: string): string | undefined {
  return usualPorts.find(([name]) => name.test(image))?.[1].toString()
}

function toPort(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536
    ? Number(text)
    : undefined
}

/** The path of the address of its own that the health check of a service asks, unless it is the start page. */
function healthPath(node: MapNode): string | undefined {
  const test = get(get(node, 'healthcheck'), 'test')
  if (test === undefined) return undefined
  const words = wordsOfNode(test).join(' ')
  return /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d{1,5})?(\/[\w./-]+)/.exec(words)?.[1]
}
