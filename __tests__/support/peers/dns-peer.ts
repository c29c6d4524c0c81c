import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { address, asked, nameOf, type Parts, record, reply, uint16 } from './dns-messages.ts'
import type { Expected, Peer, Running } from './peer.ts'

/** The address that is hoped for. */
export const right = '192.0.2.1'
export const itself = record(asked, 'A', address(right))
export const honest: Parts = { answers: [itself] }

/** Says at once what it returns; sends more, also from another port. */
type Answers = (query: Buffer, send: (bytes: Buffer) => void, other: (bytes: Buffer) => void) => readonly Buffer[]

export interface NameServer {
  readonly udp: Answers
  /** What it does with a question over TCP; without it, the port is closed. */
  readonly tcp?: (query: Buffer, socket: Socket) => void
}

/** A name server on one port over UDP and, where it has that, TCP. */
async function start({ udp, tcp }: NameServer): Promise<Running> {
  const datagrams = createSocket('udp4')
  const another = createSocket('udp4')
  await new Promise<void>((done) => another.bind(0, '127.0.0.1', done))
  const sockets = new Set<Socket>()
  const streams: Server | null = tcp
    ? createServer((socket) => {
        sockets.add(socket)
        socket.on('error', () => {})
        socket.once('data', (bytes: Buffer) => tcp(bytes.subarray(2), socket))
      })
    : null
  const port = await bindBoth(datagrams, streams)
  datagrams.on('message', (query, from) => {
    const to = (socket: UdpSocket) => (bytes: Buffer) => socket.send(bytes, from.port, from.address)
    const said = udp(query, to(datagrams), to(another))
    for (const bytes of said) to(datagrams)(bytes)
  })
  return {
    port,
    close: async () => {
      datagrams.close()
      another.close()
      for (const socket of sockets) socket.destroy()
      if (streams) await new Promise((done) => streams.close(done))
    },
  }
}

/** Takes a port for UDP and the same for TCP; another one where somebody else has it. */
async function bindBoth(udp: UdpSocket, tcp: Server | null): Promise<number> {
  if (!tcp) {
    await new Promise<void>((done) => udp.bind(0, '127.0.0.1', done))
    return udp.address().port
  }
  for (let tries = 0; tries < 20; tries++) {
    await new Promise<void>((done) => tcp.listen(0, '127.0.0.1', done))
    const { port } = tcp.address() as AddressInfo
    const bound = await new Promise<boolean>((done) => {
      udp.once('error', () => done(false))
      udp.bind(port, '127.0.0.1', () => done(true))
    })
    if (bound) return port
    await new Promise((done) => tcp.close(done))
  }
  throw new Error('no port that is free for both')
}

export const server = (name: string, behaviour: NameServer): Peer => ({ name, start: () => start(behaviour) })
export const replying = (parts: Parts | ((query: Buffer) => Parts)): NameServer => ({
  udp: (query) => [reply(query, typeof parts === 'function' ? parts(query) : parts)],
})
export const cut: Answers = (query) => [reply(query, { flags: 0x8380 })]
export const framed = (message: Buffer): Buffer => Buffer.concat([uint16(message.length), message])
export const overTcp = (parts: Parts): NameServer => ({
  udp: cut,
  tcp: (query, socket) => socket.end(framed(reply(query, parts))),
})
export const alias = (from: Buffer | string, to: string): Buffer => record(from, 'CNAME', nameOf(to))
export const chain = (length: number, name = (at: number): string => `a${at}.example`): Buffer[] => [
  alias(asked, name(0)),
  ...Array.from({ length: length - 1 }, (_, at) => alias(name(at), name(at + 1))),
]

export const noAnswer = (says: RegExp): Expected => ({ status: 'error', rules: ['dns/no-answer'], says })
export const late = noAnswer(/no answer in time/)
export const endless = noAnswer(/an answer that does not end/)
export const ofAnother = noAnswer(/only answers to other questions/)
export const unread = noAnswer(/an answer that cannot be read/)
export const another: Expected = {
  status: 'failed',
  rules: ['dns/expected'],
  says: /A of shop\.example is not as expected/,
}
