import type { Family, Found, Rule } from '../../../check/lint/rule.ts'
import { isLoopback } from '../../../formats/host.ts'
import { get, listOf, scalarText } from '../../../formats/yaml/nodes.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { isClosed, isClosedPort, socketProxies } from '../catalogue.ts'
import type { Seen } from '../judge.ts'
import type { Project, Service } from '../observation.ts'
import { bindsOf, findingAt, imageName, perService, portsOf, textOf } from '../service.ts'

export const portPublished: Rule<Seen> = perService((service, project) => {
  const image = imageName(service, project)
  return portsOf(service, project).flatMap((port): Found[] => {
    if (!isClosed(image, port.target) || isLoopback(port.address)) return []
    const named = /^\d/.test(port.target) ? `port ${bounded(port.target, 20)}` : 'a port'
    const message = `${service.name} publishes ${named} of a database, cache or broker to the network`
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
        if (isLoopback(port.address) || isClosedPort(port.target)) return []
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
      const protocol = scalarText(get(port.node, 'protocol')) ?? /\/(\w+)$/.exec(scalarText(port.node) ?? '')?.[1]
      const key = `${port.address}:${port.published}/${protocol ?? 'tcp'}`
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

const strongCapabilities = /^(ALL|SYS_ADMIN|SYS_MODULE|SYS_PTRACE|DAC_READ_SEARCH|NET_ADMIN|SYS_RAWIO)$/

export const capability: Rule<Seen> = perService((service, project) =>
  listOf(get(service.node, 'cap_add')).flatMap((node): Found[] => {
    const name = (scalarText(node) ?? '').toUpperCase().replace(/^CAP_/, '')
    if (!strongCapabilities.test(name)) return []
    const expected = 'only what the program needs'
    if (name === 'NET_ADMIN' && textOf(service, 'network_mode', project) !== 'host') {
      const message = `${service.name} may change the network that it is in, which is its own`
      return [findingAt(node, { level: 'warning', message, expected, observed: name })]
    }
    const message = `${service.name} has the capability ${name}, which reaches out of the container`
    return [findingAt(node, { message, expected, observed: name })]
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

export const dockerSocket: Rule<Seen> = perService((service, project) => {
  // The proxy that lets through only some calls has to hold the socket itself.
  if (socketProxies.test(imageName(service, project))) return []
  return bindsOf(service, project).flatMap(({ source, node }) => {
    const isSocket = source.endsWith('.sock') && /\/(docker|podman|containerd)[/.]/.test(source)
    if (!isSocket && !/^\/(var\/)?run\/?$/.test(source)) return []
    const message = `${service.name} has the socket of Docker, and with it the whole machine, also read-only`
    const expected = 'a proxy that lets through only the calls needed'
    return [findingAt(node, { message, expected, observed: 'the socket is mounted' })]
  })
})

const machineDirectories = /^\/(|etc|root|home|boot|usr|bin|sbin|lib|var|var\/lib|var\/lib\/docker|opt)$/

/** Directories of the machine that hold its programs, its accounts or everything. */
export const hostMount: Rule<Seen> = perService((service, project) =>
  bindsOf(service, project).flatMap(({ source, mode, node }): Found[] => {
    const directory = source === '/' ? '/' : source.replace(/(?<!\/)\/+$/, '')
    if (!machineDirectories.test(directory)) return []
    const readOnly = /(^|,)ro(,|$)/.test(mode)
    const expected = 'the one directory that the program needs'
    const observed = `${bounded(directory, 60)} of the machine${readOnly ? ', read-only' : ''}`
    const message = readOnly
      ? `${service.name} reads ${bounded(directory, 60)} of the machine, with the keys and secrets in it`
      : `${service.name} can write ${bounded(directory, 60)} of the machine: whoever breaks into it owns the machine`
    return [findingAt(node, { ...(readOnly && { level: 'warning' as const }), message, expected, observed })]
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
  'host-mount': hostMount,
} as const satisfies Family<'compose'>
