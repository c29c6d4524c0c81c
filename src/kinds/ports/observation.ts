/**
 * `closed`: refused by the machine. `filtered`: nothing answered. `held-back`: this machine let nothing out to it.
 * `no-ipv6`: no route to IPv6 from here.
 */
export type PortState = 'open' | 'closed' | 'filtered' | 'held-back' | 'no-route' | 'no-ipv6'

export interface SeenPort {
  readonly port: number
  readonly state: PortState
}

export interface Observation {
  readonly host: string
  readonly addresses: readonly {
    readonly address: string
    readonly states: readonly SeenPort[]
    /** Other ports, asked only where none of the above answered. */
    readonly witnesses: readonly SeenPort[]
  }[]
}
