import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo } from 'node:net'
import { type Authority, goodChain } from './certificates.ts'

export interface WebServer {
  /** `https://127.0.0.1:port` or `http://127.0.0.1:port` */
  readonly url: string
  readonly port: number
  /** Method and path of every request. */
  readonly asked: string[]
  /** Root to trust by `net.extraCa`. */
  readonly ca: string
  close(): Promise<void>
}

export type Answering = (request: IncomingMessage, response: ServerResponse) => void

let chain: { root: Authority; server: { cert: string; key: string } } | undefined

/** A real web server on an ephemeral loopback port; over https with a certificate that `ca` vouches for. */
export async function webServer(scheme: 'http' | 'https', answer: Answering): Promise<WebServer> {
  const asked: string[] = []
  const handler: Answering = (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, response)
  }
  chain ??= goodChain()
  const server = scheme === 'https' ? createHttps(chain.server, handler) : createHttp(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    port,
    asked,
    ca: chain.root.certificate,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
