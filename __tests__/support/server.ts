import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, Server as NetServer } from 'node:net'

export interface TestServer {
  readonly port: number
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  close(): Promise<void>
}

/** An HTTP server on an ephemeral loopback port. */
export async function serve(listener: RequestListener): Promise<TestServer> {
  const server = createServer(listener)
  const port = await listen(server)
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { port, url: `http://127.0.0.1:${port}`, close }
}

/** The ephemeral loopback port on which a server now listens. */
export function listen(server: Server | NetServer, host = '127.0.0.1'): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(0, host, () => done((server.address() as AddressInfo).port))
  })
}
