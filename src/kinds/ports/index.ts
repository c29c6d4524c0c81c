import { z } from 'zod'
import { defineCheck, type Scene, type World } from '../../check/kind.ts'
import { asking, port, strict } from '../../check/schema/fields.ts'
import { host } from '../../check/schema/hosts.ts'
import { normalHost, withPort } from '../../formats/host.ts'
import type { Environment } from '../../model/environment.ts'
import { addressesOf } from '../../probe/addresses.ts'
import { ProbeError } from '../../probe/error.ts'
import { connectTcp, isMissingIpv6 } from '../../probe/tcp.ts'
import { judge } from './judge.ts'
import type { PortState, PortsObservation } from './model.ts'

const mostPorts = 64
const defaultTimeoutMs = 3000
const list = z.array(port).min(1, 'an empty list asks nothing').optional().meta({ title: 'list of ports' })

const schema = strict({
  host: host.optional().meta({
    title: 'host or address',
    description: 'The host; every address of it is asked',
    without: "the host of the environment's `url`",
  }),
  open: list.meta({ description: 'Ports that must be open', without: '`closed` is needed' }),
  closed: list.meta({
    description: 'Ports that must be closed; at most 64 ports together',
    without: '`open` is needed',
  }),
  addresses: z.enum(['all', 'any']).default('all').meta({
    description: '`any`: a port in `open` may be closed on some addresses; one in `closed` may be open on none',
  }),
  timeout: asking.timeout.meta({
    description: 'Time for one connection',
    without: '3s, or `defaults.timeout` if shorter',
  }),
  retry: asking.retry,
}).superRefine((config, context) => {
  const { open = [], closed = [] } = config
  if (!config.open && !config.closed) {
    context.addIssue({ code: 'custom', message: 'give `open`, `closed` or both: without them nothing is asked' })
  }
  if (open.length + closed.length > mostPorts) {
    context.addIssue({ code: 'custom', message: `at most ${mostPorts} ports: more would look like an attack` })
  }
  closed.forEach((number, index) => {
    if (!open.includes(number)) return
    context.addIssue({ code: 'custom', path: ['closed', index], message: `port ${number} is in both lists` })
  })
})

type Config = z.output<typeof schema>

/** Open and closed TCP ports, seen from here, on every address of a host. */
export const ports = defineCheck<Config, PortsObservation>({
  kind: 'ports',
  schema,
  plan: (config, { environment }) =>
    portsOf(config).map((number) => ({
      action: 'connect',
      target: `${withPort(hostOf(config, environment) ?? '(no host)', number)}, every address`,
    })),
  observe,
  judge,
})

function portsOf(config: Config): number[] {
  return [...new Set([...(config.open ?? []), ...(config.closed ?? [])])]
}

function hostOf(config: Config, environment: Environment): string | null {
  if (config.host !== undefined) return config.host
  const url = environment.url === undefined ? null : URL.parse(environment.url)
  return url && normalHost(url.hostname)
}

async function observe(config: Config, world: World): Promise<PortsObservation> {
  const name = hostOf(config, world.environment)
  if (name === null) {
    throw new ProbeError('ports/target', 'There is no host to look at', {
      expected: '`url` in the environment, or `host` in the check',
      observed: 'neither',
    })
  }
  const timeoutMs = config.timeout ?? Math.min(defaultTimeoutMs, world.timeoutMs)
  const found = await world.ask(`addresses ${name} ${world.timeoutMs}`, () =>
    addressesOf(world.net, name, world.timeoutMs),
  )
  if ('fault' in found) {
    throw new ProbeError('ports/dns', `${name} does not resolve`, {
      expected: 'at least one address',
      observed: found.fault === 'timeout' ? 'no answer in time' : found.fault,
    })
  }
  const addresses = found.addresses.map(async (address) => {
    const ask = async (number: number) => ({ port: number, state: await stateOf(world, address, number, timeoutMs) })
    const states = await Promise.all(portsOf(config).map(ask))
    // Only where nothing answered: is there a host at all?
    const isSilent = states.every(({ state }) => state === 'filtered')
    const witnesses = isSilent ? await Promise.all(witnessPorts(config, world).map(ask)) : []
    return { address, states, witnesses }
  })
  return { host: name, addresses: await Promise.all(addresses) }
}

/** Ports that a web host answers on, to tell a closed host from one that is not there. */
function witnessPorts(config: Config, { environment }: Scene): number[] {
  const own = environment.url === undefined ? null : URL.parse(environment.url)
  const given =
    own && own.port !== '' && normalHost(own.hostname) === hostOf(config, environment) ? [Number(own.port)] : []
  const asked = portsOf(config)
  return [...new Set([...given, 443, 80])].filter((number) => !asked.includes(number))
}

function stateOf(world: World, address: string, number: number, timeoutMs: number): Promise<PortState> {
  return world.ask(`port ${withPort(address, number)} ${timeoutMs}`, () =>
    world.net.lanes.run(`ports ${address}`, async (): Promise<PortState> => {
      const connection = await connectTcp(address, number, timeoutMs)
      if (connection.state === 'open') connection.socket.destroy()
      if (connection.state === 'no-route') {
        if (isMissingIpv6(address, connection)) return 'no-ipv6'
        // A router or firewall that says so is as good as one that is silent.
        return connection.code === 'EHOSTUNREACH' ? 'filtered' : 'no-route'
      }
      const states = { open: 'open', reset: 'open', refused: 'closed', silent: 'filtered' } as const
      return states[connection.state]
    }),
  )
}
