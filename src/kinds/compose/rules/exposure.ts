import type { Family, Found, Rule } from '../../../check/lint/rule.ts'
import { type Port, portOf } from '../../../formats/compose/ports.ts'
import { isLoopback } from '../../../formats/host.ts'
import { get, listOf, scalarText } from '../../../formats/yaml/nodes.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import type { Project, Service } from '../observation.ts'
import { bindsOf, findingAt, imageName, perService, textOf } from '../service.ts'

function portsOf(service: Service, project: Project): Port[] {
  return listOf(get(service.node, 'ports')).map((node) => portOf(node, project.known))
}

const storeImages =
  /^(postgres|postgis|pgvector|timescaledb|mysql|mariadb|percona|redis|redis-stack|redis-stack-server|valkey|keydb|memcached|mongo|mongodb|elasticsearch|opensearch|rabbitmq|cassandra|clickhouse-server|influxdb|etcd|minio|neo4j|cockroach|pgbouncer|kafka|zookeeper|nats|meilisearch|typesense|couchdb|mssql|server)$/
const storePorts = new Set([
  '5432',
  '3306',
  '6379',
  '11211',
  '27017',
  '9200',
  '9300',
  '5672',
  '15672',
  '9042',
  '6432',
  '2379',
  '1433',
  '7700',
])

export const portPublished: Rule<Seen> = perService((service, project) => {
  const image = imageName(service, project)
  return portsOf(service, project).flatMap((port): Found[] => {
    const isStore =
      (image !== 'server' && storeImages.test(image.replace(/^bitnami-/, ''))) || storePorts.has(port.target)
    if (!isStore || isLoopback(port.address)) return []
    const message = `${service.name} publishes port ${bounded(port.target, 20)} of a database, cache or broker to the network`
    const expected = 'no published port, or one on 127.0.0.1; services reach each other by name'
    const observed = `published on ${bounded(port.address, 60) || 'every address'}; Docker opens it past the firewall`
    return [findingAt(port.node, { message, expected, observed })]
  })
})

/** An application that is reached past the proxy in front of it. */
export const proxyBypassed: Rule<Seen> = ({ project }) => {
  const front = project.services.filter((service) =>
    portsOf(service, project).some(({ target, published }) => ['80', '443'].includes(published || target)),
  )
  if (front.length === 0) return []
  return project.services
    .filter((service) => !front.includes(service))
    .flatMap((service) =>
      portsOf(service, project).flatMap((port): Found[] => {
        if (isLoopback(port.address) || storePorts.has(port.target)) return []
        if (!/^(3000|4000|5000|5173|8000|8001|8080|8081|8888|9000)$/.test(port.target)) return []
        const message = `${service.name} is reached past ${front[0]?.name}, without its TLS, limits and headers`
        const expected = '`expose`, or a published port on 127.0.0.1'
        return [findingAt(port.node, { message, expected, observed: `port ${port.target} published` })]
      }),
    )
}

export const portConflict: Rule<Seen> = ({ project }) => {
  const taken = new Map<string, string>()
  return project.services.flatMap((service) =>
    portsOf(service, project).flatMap((port): Found[] => {
      if (!/^\d+$/.test(port.published)) return []
      const key = `${port.address}:${port.published}${/\/udp$/.test(scalarText(port.node) ?? '') ? '/udp' : ''}`
      const before = taken.get(key)
      taken.set(key, service.name)
      if (before === undefined || before === service.name) return []
      const message = `${before} and ${service.name} publish the same port, so one of them does not start`
      const observed = `port ${port.published} twice`
      return [findingAt(port.node, { message, expected: 'one service for each port', observed })]
    }),
  )
}

function isTrue(service: Service, key: string, project: Project): boolean {
  return /^(true|yes|on)$/i.test(textOf(service, key, project) ?? '')
}

export const privileged: Rule<Seen> = perService((service, project) => {
  const node = get(service.node, 'privileged')
  if (!node || !isTrue(service, 'privileged', project)) return []
  const message = `${service.name} runs privileged: whoever breaks into it owns the machine`
  return [findingAt(node, { message, expected: 'no privileged', observed: 'privileged: true' })]
})

export const capability: Rule<Seen> = perService((service) =>
  listOf(get(service.node, 'cap_add')).flatMap((node) => {
    const name = (scalarText(node) ?? '').toUpperCase().replace(/^CAP_/, '')
    if (!['ALL', 'SYS_ADMIN', 'SYS_MODULE', 'SYS_PTRACE', 'DAC_READ_SEARCH', 'NET_ADMIN', 'SYS_RAWIO'].includes(name))
      return []
    const message = `${service.name} has the capability ${name}, which reaches out of the container`
    return [findingAt(node, { message, expected: 'only what the program needs', observed: name })]
  }),
)

export const hostNamespace: Rule<Seen> = perService((service, project) =>
  (['network_mode', 'pid', 'ipc'] as const).flatMap((key) => {
    const node = get(service.node, key)
    if (!node || textOf(service, key, project) !== 'host') return []
    const message = `${service.name} shares ${key === 'network_mode' ? 'the network' : `the ${key} namespace`} of the machine`
    const expected = 'a network of its own'
    return [findingAt(node, { message, expected, observed: `${key}: host` })]
  }),
)

export const dockerSocket: Rule<Seen> = perService((service, project) =>
  bindsOf(service, project).flatMap(({ source, node }) => {
    if (!/\/(docker|podman|containerd)(\/.*)?\.sock$|^\/(var\/)?run\/?$/.test(source)) return []
    const message = `${service.name} has the socket of Docker, and with it the whole machine, also read-only`
    const expected = 'a proxy that lets through only the calls needed'
    return [findingAt(node, { message, expected, observed: 'the socket is mounted' })]
  }),
)

/** The rules of this family by their names. */
export const exposureRules = {
  'port-published': portPublished,
  'proxy-bypassed': proxyBypassed,
  'port-conflict': portConflict,
  privileged,
  capability,
  'docker-socket': dockerSocket,
  'host-namespace': hostNamespace,
} as const satisfies Family<'compose'>
