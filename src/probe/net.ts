import type { LookupFunction } from 'node:net'
import { Lanes } from './ask.ts'
import type { Pace } from './http/pace.ts'

/** Where questions of DNS go. */
export interface DnsWays {
  /** The resolvers of this machine, `address` or `address:port`. */
  readonly system: () => readonly string[]
  /** Well-known public resolvers, which see what the world sees. */
  readonly public: readonly string[]
  /** Port of name servers that are found by name. */
  readonly port: number
}

/** How this run reaches the network. One per run. */
export interface Net {
  /** Host name (lower case) to the addresses to use in place of DNS. */
  readonly resolve: ReadonlyMap<string, readonly string[]>
  /** PEM certificates trusted besides the bundled Mozilla roots: of `ca-file`, and of NODE_EXTRA_CA_CERTS. */
  readonly extraCa: readonly string[]
  readonly userAgent: string
  /** What tells the requests of this run from all others, in the field `Readiness-Run`; left out where there is none. */
  readonly run?: string
  /** Paths and queries of this run that a host answered by 4xx: what it logs of them tells of nothing but the gate. */
  readonly refused: Set<string>
  /** Bounds concurrency per `host:port`. */
  readonly lanes: Lanes
  /** How fast one host is asked what it is asked once. */
  readonly pace: () => Promise<Pace>
  /** A `dns.lookup` that honours `resolve`. */
  readonly lookup: LookupFunction
  readonly dns: DnsWays
  /** Runs `close` when the run is over: connection pools, multiplexed connections, temporary files. */
  onClose(close: () => Promise<void> | void): void
  close(): Promise<void>
}

export interface NetOptions {
  readonly resolve?: ReadonlyMap<string, readonly string[]>
  readonly extraCa?: readonly string[]
  readonly userAgent: string
  /** Goes along with every request. */
  readonly run?: string
  readonly dns?: DnsWays
  /** Requests at a time per host. */
  readonly concurrency: number
  /** Questions a second to one host; as many as there are where it is left out. */
  readonly rate?: number | undefined
}

export function createNet(options: NetOptions): Net {
  const resolve = options.resolve ?? new Map<string, readonly string[]>()
  const closers: (() => Promise<void> | void)[] = []
  let closing: Promise<unknown> = Promise.resolve()
  let pace: Promise<Pace> | undefined
  let extraCa: readonly string[] | undefined
  return {
    resolve,
    get extraCa() {
      extraCa ??= [...(options.extraCa ?? []), ...environmentCa()]
      return extraCa
    },
    userAgent: options.userAgent,
    ...(options.run !== undefined && { run: options.run.replace(/[^\w.-]/g, '') }),
    refused: new Set(),
    lanes: new Lanes(options.concurrency),
    pace: () => {
      pace ??= import('./http/pace.ts').then(({ Pace }) => {
        const made = new Pace(options.rate ?? 0)
        closers.push(() => made.close())
        return made
      })
      return pace
    },
    lookup: overridingLookup(resolve),
    dns: options.dns ?? {
      system: () => process.getBuiltinModule('node:dns').getServers(),
      public: ['1.1.1.1', '8.8.8.8'],
      port: 53,
    },
    onClose: (close) => closers.push(close),
    close: async () => {
      // Whoever closes again waits for what is still being closed.
      closing = Promise.allSettled([closing, ...closers.splice(0).map(async (close) => close())])
      await closing
    },
  }
}

/** What Node has read as it started, so that it means the same for every kind of check. */
function environmentCa(): readonly string[] {
  if (!process.env.NODE_EXTRA_CA_CERTS) return []
  return process.getBuiltinModule('node:tls').getCACertificates('extra')
}

function overridingLookup(resolve: ReadonlyMap<string, readonly string[]>): LookupFunction {
  return (host, options, done) => {
    const addresses = resolve.get(host.toLowerCase())
    if (!addresses?.[0]) return process.getBuiltinModule('node:dns').lookup(host, options, done)
    const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    if (options.all) return done(null, all)
    done(null, addresses[0], all[0]?.family ?? 4)
  }
}
