import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

const held: (Server | Socket)[] = []

/**
 * A loopback port on which nothing listens, and nobody will while this process lives: it is the near end of a connection. A
 * port that was only closed again is soon given to somebody else.
 */
export function deadPort(host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer((far) => {
      held.push(far.unref())
      far.on('error', () => {})
    })
    server.once('error', reject)
    server.listen(0, host, () => {
      const { port } = server.address() as AddressInfo
      const near = connect({ host, port, localAddress: host }, () => resolve(near.localPort ?? 0))
      near.once('error', reject)
      held.push(near.unref(), server.unref())
    })
  })
}

/** A loopback port on which a program can listen. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, resolve)
  })
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
