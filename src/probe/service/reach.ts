import type { Duplex } from 'node:stream'
import { isInternalName, isPublicAddress } from '../../formats/private-network.ts'
import { addressesOf } from '../addresses.ts'
import { ProbeError } from '../error.ts'
import type { Net } from '../net.ts'
import { connectTcp } from '../tcp.ts'
import { timeLimit } from '../time-limit.ts'

/** The time of one conversation, however many connections it takes. */
export interface Deadline {
  readonly timeoutMs: number
  /** Aborted when the time is over or the run is stopped. */
  readonly signal: AbortSignal
  /** Milliseconds left, at least 1. */
  remainingMs(): number
}

export function deadlineIn(timeoutMs: number, stopped: AbortSignal): Deadline {
  const end = performance.now() + timeoutMs
  return {
    timeoutMs,
    signal: AbortSignal.any([stopped, timeLimit(timeoutMs)]),
    remainingMs: () => Math.max(1, Math.ceil(end - performance.now())),
  }
}

export interface Endpoint {
  readonly host: string
  readonly port: number
}

/** How services are reached in one check. */
export interface Reach {
  readonly net: Net
  readonly deadline: Deadline
}

/** `host:port`, with brackets around an IPv6 address. */
export function nameOf({ host, port }: Endpoint): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`
}

export function within(deadline: Deadline): string {
  return `nothing complete within ${Math.round(deadline.timeoutMs)} ms`
}

/** A connection to the first address that takes one. @throws ProbeError `service/dns`, `service/connect` */
export async function direct(reach: Reach, endpoint: Endpoint): Promise<{ socket: Duplex; address: string }> {
  const { deadline } = reach
  const addresses = await resolveHost(reach, endpoint.host)
  let why = within(deadline)
  for (const [index, address] of addresses.entries()) {
    const share = deadline.remainingMs() / (addresses.length - index)
    const connection = await connectTcp(address, endpoint.port, share)
    if (connection.state === 'open') return { socket: connection.socket, address }
    why = reasons[connection.state] + ('code' in connection ? ` (${connection.code})` : '')
  }
  const hidden = addresses.every((address) => !isPublicAddress(address))
  throw new ProbeError('service/connect', `${nameOf(endpoint)} takes no connection from this machine`, {
    expected: 'a connection',
    observed: why,
    ...(hidden ? { fix: insideAdvice } : {}),
  })
}

const reasons = {
  refused: 'refused',
  reset: 'accepted, and reset at once',
  silent: 'no answer, as from a firewall',
  'no-route': 'no route',
} as const

/** @throws ProbeError `service/dns` */
export async function resolveHost(reach: Reach, host: string): Promise<readonly string[]> {
  const found = await addressesOf(reach.net, host, reach.deadline.remainingMs())
  if ('addresses' in found) return found.addresses
  const internal = isInternalName(host)
  throw new ProbeError(
    'service/dns',
    internal
      ? `${host} is a name of a private network, such as that of Compose, which this machine is not part of`
      : `The name ${host} does not resolve`,
    {
      expected: 'an address',
      observed: found.fault === 'timeout' ? within(reach.deadline) : found.fault,
      ...(internal ? { fix: insideAdvice } : {}),
    },
  )
}

const insideAdvice =
  'The service lives in a private network. Run the gate on a machine of that network, open a tunnel and point the name at it by `resolve: { <host>: 127.0.0.1 }`, or ask on the server by a `command` check.'
