import { type AddressInfo, connect, type Socket } from 'node:net'
import { createServer, type TLSSocket, type TlsOptions } from 'node:tls'
import { goodChain } from '../certificates.ts'
import { listen } from '../daemon.ts'
import type { Running } from './peer.ts'

export const chain = goodChain()

export const tls12: TlsOptions = { maxVersion: 'TLSv1.2' }
export const http: TlsOptions = { ALPNProtocols: ['http/1.1'] }
export const tls13: TlsOptions = { minVersion: 'TLSv1.3' }

/** A whole TLS server, which does with each connection what it is told. */
export async function tlsServer(
  options: TlsOptions = {},
  onSocket: (socket: TLSSocket) => void = () => {},
  staple: Buffer | null = null,
): Promise<Running> {
  const sockets = new Set<Socket>()
  const server = createServer({ ...chain.server, ...options }, (socket) => {
    socket.on('error', () => {})
    onSocket(socket)
  })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  server.on('tlsClientError', () => {})
  if (staple)
    server.on('OCSPRequest', (_certificate, _issuer, answer: (error: null, bytes: Buffer) => void) =>
      answer(null, staple),
    )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}

/** Does something with the records of a server in place of passing them on. @returns false where nothing more follows */
export type Mangle = (record: Buffer, index: number, client: Socket) => boolean

/** A whole TLS server behind somebody who changes what it says. */
export async function mangled(options: TlsOptions, mangle: Mangle): Promise<Running> {
  const honest = await tlsServer(options)
  const relay = await listen((client) => {
    const upstream = connect(honest.port, '127.0.0.1')
    upstream.on('error', () => {})
    client.pipe(upstream)
    let pending = Buffer.alloc(0)
    let index = 0
    let follows = true
    upstream.on('data', (bytes: Buffer) => {
      pending = Buffer.concat([pending, bytes])
      while (follows && pending.length >= 5 && pending.length >= 5 + pending.readUInt16BE(3)) {
        const end = 5 + pending.readUInt16BE(3)
        const record = pending.subarray(0, end)
        pending = pending.subarray(end)
        follows = mangle(record, index++, client)
      }
    })
    upstream.on('end', () => {
      if (follows) client.end()
    })
    client.on('close', () => upstream.destroy())
  })
  return {
    port: relay.port,
    close: async () => {
      await relay.close()
      await honest.close()
    },
  }
}
