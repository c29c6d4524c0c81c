import { createServer as createTcp, type Server, type Socket } from 'node:net'
import {
  createServer as createTls,
  type SecureContextOptions,
  type TlsOptions,
  type Server as TlsServer,
} from 'node:tls'
import { listen } from '../../server.ts'
import { deafPort } from '../deaf.ts'
import { type Answer, framed, type Request, type Site } from './answer.ts'

/** One request, and what an honest server would answer. */
export interface Turn extends Request {
  readonly socket: Socket
  readonly honest: Answer
  /** Requests that came before, over all connections. */
  readonly before: number
  /** `scheme://host:port` of the peer. */
  readonly origin: string
}

/** What a peer does in place of what it should do. Without any of these it is honest. */
export interface Behaviour {
  /** With each request. */
  readonly does?: Doing
  /** With each connection, before a request came. Over TLS after the handshake. */
  readonly greets?: (socket: Socket, honest: Answer) => void
  /** With each connection, before anything is read from it, TLS neither. */
  readonly accepts?: (socket: Socket) => void
  /** No connection is made at all. */
  readonly port?: 'closed' | 'deaf'
  /** Where it listens, if not on 127.0.0.1 alone. */
  readonly host?: string
  /** Over TLS: the certificate from the second connection on. */
  readonly later?: SecureContextOptions
}

export interface Peer {
  /** `http://127.0.0.1:port` or `https://…` */
  readonly origin: string
  readonly port: number
  /** Method and path of every request. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

export interface PeerOptions {
  /** Makes it a peer of https. */
  readonly secure?: TlsOptions
  /** Which requests get the honest answer all the same. */
  readonly spares?: (request: Request) => boolean
}

/** A peer on an ephemeral loopback port that misbehaves on the very socket. */
export async function peer(behaviour: Behaviour, site: Site, { secure, spares }: PeerOptions = {}): Promise<Peer> {
  const scheme = secure ? 'https' : 'http'
  if (behaviour.port === 'deaf') {
    const { port, close } = await deafPort()
    return { origin: `${scheme}://127.0.0.1:${port}`, port, asked: [], close: async () => close() }
  }
  const asked: string[] = []
  const sockets = new Set<Socket>()
  let origin = ''
  const serve = (socket: Socket): void => {
    socket.on('error', () => {})
    behaviour.greets?.(socket, site({ method: 'GET', path: '/', fields: new Map() }))
    onRequests(socket, (request) => {
      asked.push(`${request.method} ${request.path}`)
      const honest = site(request)
      if (behaviour.does === undefined || spares?.(request)) socket.write(framed(honest, request.method))
      else behaviour.does({ ...request, socket, honest, before: asked.length - 1, origin })
    })
  }
  const server: Server | TlsServer = secure ? createTls(secure, serve) : createTcp(serve)
  server.on('tlsClientError', () => {})
  server.once('secureConnection', () => {
    if (behaviour.later && 'setSecureContext' in server) server.setSecureContext(behaviour.later)
  })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  if (behaviour.accepts) {
    server.removeAllListeners('connection')
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
      behaviour.accepts?.(socket)
    })
  }
  const port = await listen(server, behaviour.host)
  origin = `${scheme}://127.0.0.1:${port}`
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done())
      for (const socket of sockets) socket.destroy()
    })
  if (behaviour.port === 'closed') await close()
  return { origin, port, asked, close: behaviour.port === 'closed' ? async () => {} : close }
}

/** Reads requests one after another, with their bodies. */
function onRequests(socket: Socket, on: (request: Request) => void): void {
  let bytes = Buffer.alloc(0)
  socket.on('data', (more: Buffer) => {
    bytes = Buffer.concat([bytes, more])
    for (;;) {
      const end = bytes.indexOf('\r\n\r\n')
      if (end < 0) return
      const [line = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
      const fields = new Map(
        lines.map((field): [string, string] => {
          const colon = field.indexOf(':')
          return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()]
        }),
      )
      const length = Number(fields.get('content-length') ?? 0)
      if (bytes.length < end + 4 + length) return
      bytes = bytes.subarray(end + 4 + length)
      const [method = '', path = ''] = line.split(' ')
      on({ method, path, fields })
    }
  })
}

type Bytes = string | Buffer

/** What a peer does with a request. */
export type Doing = (turn: Turn) => void

/** Sends these bytes and closes the connection. Text is Latin-1. */
export function sends(bytes: (honest: Answer, turn: Turn) => Bytes): Doing {
  return (turn) => turn.socket.end(bytes(turn.honest, turn), 'latin1')
}

/** Sends these bytes and keeps the connection. */
export function leaves(bytes: (honest: Answer, turn: Turn) => Bytes): Doing {
  return (turn) => turn.socket.write(bytes(turn.honest, turn), 'latin1')
}

/** Sends these bytes and breaks the connection off. */
export function breaks(bytes: (honest: Answer, turn: Turn) => Bytes): Doing {
  return (turn) => {
    turn.socket.write(bytes(turn.honest, turn), 'latin1')
    setTimeout(() => turn.socket.resetAndDestroy(), 30)
  }
}

/** Sends the first bytes at once and the others one by one, as long as somebody listens; round and round. */
export function drips(first: (honest: Answer) => Bytes, then: (honest: Answer) => string, everyMs = 100): Doing {
  return ({ socket, honest }) => {
    socket.write(first(honest), 'latin1')
    const text = then(honest)
    let sent = 0
    const timer = setInterval(() => socket.write(text[sent++ % text.length] ?? '', 'latin1'), everyMs)
    socket.on('close', () => clearInterval(timer))
  }
}

/** Sends the first bytes and then the same piece as fast as it is taken. */
export function floods(first: (honest: Answer) => Bytes, piece: string): Doing {
  const pieces = Buffer.from(piece.repeat(Math.ceil(16_384 / piece.length)), 'latin1')
  return ({ socket, honest }) => {
    socket.write(first(honest), 'latin1')
    const more = (): void => {
      while (socket.writable && socket.write(pieces));
    }
    socket.on('drain', more)
    more()
  }
}
