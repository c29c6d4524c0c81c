import { getDiffieHellman } from 'node:crypto'
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from 'node:net'
import { createServer, type TlsOptions } from 'node:tls'
import { integer, sequence } from '../../src/cli/demo/der.ts'

export interface TestServer {
  readonly port: number
  /** Connections taken so far. */
  readonly connections: () => number
}

const running: { server: Server; sockets: Set<Socket> }[] = []

/** Ends every server of this file's tests; for `afterEach`. */
export async function closeServers(): Promise<void> {
  for (const { server, sockets } of running.splice(0)) {
    for (const socket of sockets) socket.destroy()
    await new Promise((closed) => server.close(closed))
  }
}

/** A TLS server on a loopback address and an ephemeral port, or the port given. */
export function tlsServer(
  options: TlsOptions,
  { host = '127.0.0.1', port = 0, onSocket = (_: Socket): void => {}, staple = null as Buffer | null } = {},
): Promise<TestServer> {
  const server = createServer(options, (socket) => {
    socket.on('error', () => {})
    onSocket(socket)
  })
  if (staple) {
    server.on('OCSPRequest', (_certificate, _issuer, answer: (error: null, response: Buffer) => void) =>
      answer(null, staple),
    )
  }
  return listen(server, host, port)
}

/** A plain TCP server that does with each connection what it is told. */
export function tcpServer(
  onSocket: (socket: Socket) => void,
  { host = '127.0.0.1', port = 0 } = {},
): Promise<TestServer> {
  return listen(createTcp(onSocket), host, port)
}

function listen(server: Server, host: string, port: number): Promise<TestServer> {
  const sockets = new Set<Socket>()
  let connections = 0
  server.on('connection', (socket: Socket) => {
    connections++
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  running.push({ server, sockets })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      resolve({ port: (server.address() as AddressInfo).port, connections: () => connections })
    })
  })
}

/** A well-known group (RFC 2409, RFC 3526) as `dhparam` takes it. */
export function dhParams(bits: number): string {
  const group = getDiffieHellman(bits === 1024 ? 'modp2' : 'modp14')
  const der = sequence(integer(group.getPrime()), integer(group.getGenerator()))
  return `-----BEGIN DH PARAMETERS-----\n${der.toString('base64')}\n-----END DH PARAMETERS-----\n`
}
