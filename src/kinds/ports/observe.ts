import type { World } from '../../check/kind.ts'
import type { ConnectQuestion } from '../../check/question.ts'
import { withPort } from '../../formats/host.ts'
import { addressesOf } from '../../probe/addresses.ts'
import { Lanes } from '../../probe/ask.ts'
import { ProbeError } from '../../probe/error.ts'
import { connectTcp, isFiltered, isHeldBack, isMissingIpv6 } from '../../probe/tcp.ts'
import { limitTime } from '../../probe/time-limit.ts'
import type { Observation, PortState, SeenPort } from './observation.ts'
import type { Asked } from './questions.ts'
import type { Config } from './schema.ts'

const defaultTimeoutMs = 3000
/** Connections at a time to one address: many silent ports take no longer than one, and a knock is no load. */
const mostKnocks = 200
/** What of its time a connection has, however long the name took to resolve. */
const leastShare = 0.2

/** Connects to every port on every address of the host, all at the same time. */
export async function observe({ named, witnesses }: Asked, config: Config, world: World): Promise<Observation> {
  const host = named[0]?.host ?? ''
  const wholeMs = config.timeout ?? world.timeoutMs
  const timeoutMs = config.timeout ?? Math.min(defaultTimeoutMs, world.timeoutMs)
  const started = performance.now()
  const found = await world.ask(`addresses ${host} ${wholeMs}`, () => addressesOf(world.net, host, wholeMs))
  if ('fault' in found) {
    throw new ProbeError('ports/dns', `${host} does not resolve`, {
      expected: 'at least one address',
      observed: found.fault === 'timeout' ? 'no answer in time' : found.fault,
    })
  }
  const leftMs = Math.max(timeoutMs * leastShare, Math.min(timeoutMs, wholeMs - (performance.now() - started)))
  const addresses = found.addresses.map(async (address) => {
    const lanes = new Lanes(mostKnocks)
    const knock = async ({ port }: ConnectQuestion, question: string, forMs: number): Promise<SeenPort> => ({
      port,
      state: await world.ask(`${question} ${withPort(address, port)} ${timeoutMs}`, () =>
        lanes.run(question, () => stateOf(address, port, forMs)),
      ),
    })
    const states = named.map((one) => knock(one, 'port', leftMs))
    // Only where nothing answers: is there a host at all? Half of the time tells, so that the other half is for that.
    const silent = await isSilent(states, leftMs / 2)
    const seen = silent ? await Promise.all(witnesses.map((one) => knock(one, 'witness', leftMs / 2))) : []
    return { address, states: await Promise.all(states), witnesses: seen }
  })
  return { host, addresses: await Promise.all(addresses) }
}

/** Whether none of the ports answers for so long. */
async function isSilent(ports: readonly Promise<SeenPort>[], forMs: number): Promise<boolean> {
  let endLimit = (): void => {}
  const over = new Promise<true>((done) => {
    endLimit = limitTime(forMs, () => done(true))
  })
  const heard = ports.map(async (port): Promise<false> => {
    if ((await port).state === 'filtered') throw new Error('silent')
    return false
  })
  return Promise.race([Promise.any(heard).catch(() => true), over]).finally(() => endLimit())
}

async function stateOf(address: string, number: number, timeoutMs: number): Promise<PortState> {
  const connection = await connectTcp(address, number, timeoutMs)
  if (connection.state === 'open') connection.socket.destroy()
  if (isMissingIpv6(address, connection)) return 'no-ipv6'
  if (isFiltered(connection)) return 'filtered'
  if (isHeldBack(connection)) return 'held-back'
  const states = { open: 'open', reset: 'open', refused: 'closed', silent: 'filtered', 'no-route': 'no-route' } as const
  return states[connection.state]
}
