import type { Socket } from 'node:net'
import { listen } from '../daemon.ts'
import { deadPort } from '../ports.ts'
import { deafPort } from './deaf.ts'
import { serving } from './dialogue.ts'
import { drip, flood, greetings, junk } from './faults.ts'
import type { Expected, Misbehaving, Peer, Running } from './peer.ts'
import { tlsServer } from './tls-server.ts'

const open: Expected = { status: 'failed', rules: ['ports/closed'], says: /Port \d+ of 127\.0\.0\.1 is open/ }
const notOpen: Expected = { status: 'failed', rules: ['ports/open'], says: /Port \d+ of 127\.0\.0\.1 is not open/ }

const nobody: Peer = { name: 'nobody', start: async () => ({ port: await deadPort(), close: () => {} }) }
const deaf: Peer = { name: 'a firewall that drops what comes', start: deafPort }

/** Whom the kernel lets in, and the program shows out at once. */
const full: Peer = {
  name: 'takes nobody any more',
  start: async (): Promise<Running> => {
    const running = await listen(() => {})
    running.server.maxConnections = 0
    return running
  },
}

const accepting: readonly Peer[] = [
  serving('is silent', (socket) => socket.resume()),
  serving('closes at once', (socket) => socket.end()),
  serving('resets at once', (socket) => socket.resetAndDestroy()),
  serving('resets a little later', (socket) => setTimeout(() => socket.resetAndDestroy(), 20)),
  serving('an echo', (socket) => socket.pipe(socket)),
  serving('junk', (socket) => socket.write(junk(5000))),
  serving('zeros without end', (socket) => flood(socket, Buffer.alloc(1024))),
  serving('a byte at a time', (socket) => drip(socket, Buffer.alloc(99))),
  serving('does not read', (socket: Socket) => socket.pause()),
  { name: 'a TLS server', start: () => tlsServer() },
  ...(Object.keys(greetings) as (keyof typeof greetings)[]).map((name) =>
    serving(`greets as ${name}`, (socket) => socket.write(greetings[name])),
  ),
  full,
]

/** Met where the port must be closed. */
export const closedPorts: readonly Peer[] = [nobody, deaf]
export const openPorts: readonly Misbehaving[] = accepting.map((peer) => ({ ...peer, ...open }))

/** Met where the port must be open: who takes a connection is open, whatever becomes of it. */
export const acceptingPorts: readonly Peer[] = accepting
export const shutPorts: readonly Misbehaving[] = [nobody, deaf].map((peer) => ({ ...peer, ...notOpen }))
