import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'

/** What a path of a made site answers. */
export interface Answer {
  readonly status?: number
  readonly type?: string
  readonly headers?: Readonly<Record<string, string | string[]>>
  readonly body?: string | Buffer
}

export interface Site {
  readonly url: string
  readonly port: number
  /** `METHOD path` and the Host header of each request, in order. */
  readonly asked: readonly { readonly line: string; readonly host: string | undefined }[]
  close(): Promise<void>
}

export type Answers =
  | Readonly<Record<string, Answer | string>>
  | ((request: IncomingMessage) => Answer | string | 'hang' | 'reset')

/**
 * A site on a loopback port. Given a map, an unknown path answers 404; a text is HTML.
 * @param tls certificate and key make it an https site named `localhost`
 */
export async function site(answers: Answers, tls?: { cert: string; key: string }): Promise<Site> {
  const asked: { line: string; host: string | undefined }[] = []
  const listener: RequestListener = (request, response) => {
    asked.push({ line: `${request.method} ${request.url}`, host: request.headers.host })
    const found = typeof answers === 'function' ? answers(request) : answers[request.url ?? '']
    if (found === 'hang') return
    if (found === 'reset') {
      request.socket.destroy()
      return
    }
    const answer: Answer = typeof found === 'string' ? { body: found } : (found ?? { status: 404, body: 'not here' })
    response.writeHead(answer.status ?? 200, { 'content-type': answer.type ?? 'text/html', ...answer.headers })
    response.end(answer.body)
  }
  const server: Server = tls ? (createTlsServer(tls, listener) as unknown as Server) : createServer(listener)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    port,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
