import { connect, type Socket } from 'node:net'
import { limitTime } from './time-limit.ts'

/** How a TCP connection attempt ended. */
export type Connection =
  | { readonly state: 'open'; readonly socket: Socket }
  /** The machine answered with a reset: nothing listens. */
  | { readonly state: 'refused' }
  /** Something accepted the connection and reset it at once. */
  | { readonly state: 'reset' }
  /** Nothing answered in time. */
  | { readonly state: 'silent' }
  /** There is no way from here to that network, or this machine lets nothing out to it. */
  | { readonly state: 'no-route'; readonly code: string }

/** Connects to one address. Never throws; the socket of an open connection is the caller's to destroy. */
export function connectTcp(address: string, port: number, timeoutMs: number): Promise<Connection> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, family: address.includes(':') ? 6 : 4 })
    const done = (result: Connection): void => {
      endLimit()
      socket.removeAllListeners('error')
      socket.removeAllListeners('connect')
      // What fails later is the business of whoever reads; without a listener it would end the process.
      socket.on('error', () => {})
      if (result.state !== 'open') socket.destroy()
      resolve(result)
    }
    const endLimit = limitTime(timeoutMs, () => done({ state: 'silent' }))
    socket.once('connect', () => done({ state: 'open', socket }))
    socket.once('error', (error: NodeJS.ErrnoException) => done(failure(error.code ?? '')))
  })
}

function failure(code: string): Connection {
  if (code === 'ECONNREFUSED') return { state: 'refused' }
  if (code === 'ECONNRESET' || code === 'EPIPE') return { state: 'reset' }
  if (code === 'ETIMEDOUT') return { state: 'silent' }
  return { state: 'no-route', code }
}

/** Nothing came of it: no answer in time, or a router or firewall on the way that says so. */
export function isFiltered(connection: Connection): boolean {
  return connection.state === 'silent' || (connection.state === 'no-route' && connection.code === 'EHOSTUNREACH')
}

/** The kernel of this machine let nothing out, so that nothing is known of the other: a route that prohibits, a policy. */
export function isHeldBack(connection: Connection): boolean {
  return connection.state === 'no-route' && ['EACCES', 'EPERM'].includes(connection.code)
}

/** IPv6 addresses that cannot be reached from here because the machine has no IPv6 route, as on hosted runners. */
export function isMissingIpv6(address: string, connection: Connection): boolean {
  return (
    address.includes(':') &&
    connection.state === 'no-route' &&
    ['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(connection.code)
  )
}
