import type { World } from '../../check/kind.ts'
import type { ConnectQuestion } from '../../check/question.ts'
import { withPort } from '../../formats/host.ts'
import { addressesOf } from '../../probe/addresses.ts'
import { ProbeError } from '../../probe/error.ts'
import { connectTcp, isMissingIpv6 } from '../../probe/tcp.ts'
import type { Observation, PortState, SeenPort } from './observation.ts'
import type { Asked } from './questions.ts'
import type { Config } from './schema.ts'

const defaultTimeoutMs = 3000

/** Connects to every port on every address of the host, all at the same time. */
export async function observe({ named, witnesses }: Asked, config: Config, world: World): Promise<Observation> {
  const host = named[0]?.host ?? ''
  const timeoutMs = config.timeout ?? Math.min(defaultTimeoutMs, world.timeoutMs)
  const found = await world.ask(`addresses ${host} ${world.timeoutMs}`, () =>
    addressesOf(world.net, host, world.timeoutMs),
  )
  if ('fault' in found) {
    throw new ProbeError('ports/dns', `${host} does not resolve`, {
      expected: 'at least one address',
      observed: found.fault === 'timeout' ? 'no answer in time' : found.fault,
    })
  }
  const addresses = found.addresses.map(async (address) => {
    const ask = async ({ port }: ConnectQuestion): Promise<SeenPort> => ({
      port,
      state: await stateOf(world, address, port, timeoutMs),
    })
    const states = await Promise.all(named.map(ask))
    // Only where nothing answered: is there a host at all?
    const isSilent = states.every(({ state }) => state === 'filtered')
    return { address, states, witnesses: isSilent ? await Promise.all(witnesses.map(ask)) : [] }
  })
  return { host, addresses: await Promise.all(addresses) }
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
