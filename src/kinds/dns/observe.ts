import type { World } from '../../check/kind.ts'
import type { RecordType } from '../../formats/dns-record.ts'
import { withPort } from '../../formats/host.ts'
import { type NameServer, parseNameServer } from '../../probe/dns/name-server.ts'
import { askNameServer } from '../../probe/dns/query.ts'
import {
  authoritiesOf,
  doesValidate,
  type Resolution,
  relevantCaa,
  resolveAtAuthority,
  resolveRecursively,
  type Target,
  targetAt,
} from '../../probe/dns/resolve.ts'
import type { Observation, ResolverObservation } from './observation.ts'
import { type Asked, mostTargets, targetOf } from './questions.ts'
import type { Config, ResolverName } from './schema.ts'

const defaultTimeoutMs = 5000
/** What of its time a check has for the name servers of the zone, however long it took to find them. */
const leastShare = 0.1

interface Resolver {
  readonly server: NameServer
  readonly label: string
  readonly role: ResolverObservation['role']
  /** Of the zone that a name server holds. */
  readonly zone?: string
}

/** Asks every resolver, all at the same time. */
export async function observe(asked: Asked, config: Config, world: World): Promise<Observation> {
  const timeoutMs = config.timeout ?? Math.min(defaultTimeoutMs, world.timeoutMs)
  const { name, type } = config
  const base = baseOf(config, world)
  const at = ({ address, port }: NameServer): string => withPort(address, port)
  const ask = <T>(question: string, server: NameServer, task: () => Promise<T>): Promise<T> =>
    world.ask(`dns ${question} ${at(server)} ${timeoutMs}`, () => world.net.lanes.run(`dns ${at(server)}`, task))

  const observeOne = async ({ server, label, role, zone }: Resolver, leftMs: number): Promise<ResolverObservation> => {
    const [resolution, serial, validates] = await Promise.all([
      ask(`${type} ${name} ${role === 'authoritative' ? at(base) : ''}`, server, () =>
        role === 'authoritative'
          ? resolveAtAuthority(server, base, name, type, leftMs)
          : resolveRecursively(server, name, type, leftMs),
      ),
      zone === undefined ? null : ask(`serial ${zone}`, server, () => serialOf(server, zone, leftMs)),
      asked.validates === null || role === 'authoritative'
        ? null
        : ask('validates', server, () => doesValidate(server, leftMs)),
    ])
    return { label, role, resolution, serial, validates }
  }
  const findAuthorities = async () => {
    const started = performance.now()
    const found = await authoritiesOf(base, name, type, world.net.dns.port, timeoutMs)
    return { found, tookMs: performance.now() - started }
  }
  const observeOwn = async () => {
    if (!asked.authorities) return { seen: [], fault: null, addressless: [] }
    const above = type === 'DS' ? ' above' : ''
    const { found, tookMs } = await ask(`authorities${above} ${name}`, base, findAuthorities)
    if ('fault' in found) return { seen: [], fault: found.fault, addressless: found.addressless ?? [] }
    const leftMs = Math.max(timeoutMs * leastShare, timeoutMs - tookMs)
    const seen = found.servers.map((server) => {
      const label = `${server.host} (${server.address})`
      return observeOne({ server, label, role: 'authoritative', zone: found.zone }, leftMs)
    })
    return { seen: await Promise.all(seen), fault: null, addressless: found.addressless }
  }

  const [own, others, caa] = await Promise.all([
    observeOwn(),
    Promise.all(plainResolvers(config, world).map((one) => observeOne(one, timeoutMs))),
    asked.caa === null ? null : ask(`caa ${name}`, base, () => relevantCaa(base, name, timeoutMs)),
  ])
  const seen = [...own.seen, ...others]
  const skipped = withoutRoute(seen)
  const follow = (target: string): Promise<Target> =>
    ask(`target ${target}`, base, () => targetAt(base, target, timeoutMs))
  return {
    resolvers: seen.filter((one) => !skipped.includes(one)),
    skipped: skipped.map(({ label }) => label),
    authorityFault: own.fault,
    addressless: own.addressless,
    targets: asked.targets === null ? [] : await Promise.all(targetsIn(seen, type).map(follow)),
    caa,
  }
}

/** Names that the records lead to, each once. */
function targetsIn(seen: readonly ResolverObservation[], type: RecordType): string[] {
  const nameIn = targetOf(type)
  if (nameIn === null) return []
  const values = seen.flatMap(({ resolution }) => (resolution.kind === 'answer' ? resolution.records : []))
  const names = values.map(({ value }) => nameIn(value)).filter((name) => name !== '')
  return [...new Set(names)].slice(0, mostTargets) // cut: a list
}

/** The resolver that finds name servers and follows aliases: the first that is named, otherwise that of this machine. */
function baseOf(config: Config, world: World): NameServer {
  const named = config.resolvers?.find((one): one is NameServer => typeof one === 'object')
  return named ?? systemServers(world)[0] ?? { address: '127.0.0.1', port: 53 }
}

function systemServers(world: World): NameServer[] {
  return world.net.dns.system().flatMap((text) => parseNameServer(text) ?? [])
}

function plainResolvers(config: Config, world: World): Resolver[] {
  // The first of this machine is what programs here use.
  const system = systemServers(world)
    .slice(0, 1)
    .map((server): Resolver => ({ server, label: `system (${withPortUnlessUsual(server)})`, role: 'system' }))
  if (!config.resolvers) {
    const known = world.net.dns.public.flatMap((text) => parseNameServer(text) ?? [])
    return [
      ...system,
      ...known.map((server): Resolver => ({ server, label: withPortUnlessUsual(server), role: 'public' })),
    ]
  }
  return config.resolvers.flatMap((one: ResolverName): Resolver[] => {
    if (one === 'authoritative') return []
    if (one === 'system') return system
    return [{ server: one, label: withPortUnlessUsual(one), role: 'given' }]
  })
}

function withPortUnlessUsual({ address, port }: NameServer): string {
  return port === 53 ? address : withPort(address, port)
}

async function serialOf(server: NameServer, zone: string, timeoutMs: number): Promise<string | null> {
  const answer = await askNameServer(
    server,
    { name: zone, type: 'SOA' satisfies RecordType, recursive: false },
    timeoutMs,
  )
  if (answer.kind === 'fault') return null
  return answer.message.answers.find(({ type }) => type === 'SOA')?.value.split(' ')[2] ?? null
}

/** Name servers on IPv6 that cannot be reached from here do not count beside those that can. */
function withoutRoute(seen: readonly ResolverObservation[]): readonly ResolverObservation[] {
  const own = seen.filter(({ role }) => role === 'authoritative')
  const routeless = own.filter(({ resolution }) => isRouteless(resolution))
  return routeless.length < own.length ? routeless : []
}

function isRouteless(resolution: Resolution): boolean {
  return (
    resolution.kind === 'fault' &&
    ['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(resolution.code)
  )
}
