import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { makeAuthority } from '../../src/cli/demo/certificate.ts'

/** TLS in front of a server, as a load balancer ends it: nothing is changed but `X-Forwarded-Proto`. */
export interface Front {
  readonly port: number
  /** The root to trust. */
  readonly root: string
  readonly stop: () => Promise<void>
}

/** Listens on loopback for a name, and hands on to the port that is given for its own. */
export async function startFront(name: string, backend: () => number): Promise<Front> {
  const root = makeAuthority()
  const leaf = root.issue({ names: [name] })
  const server = createServer({ cert: leaf.certificate, key: leaf.key }, (asked, answer) =>
    handOn(asked, answer, backend()),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    root: root.certificate,
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function handOn(asked: IncomingMessage, answer: ServerResponse, port: number): void {
  const headers = [...asked.rawHeaders, 'X-Forwarded-Proto', 'https']
  const path = asked.url ?? '/'
  // A connection of its own, since one that is kept may be closed while it is asked.
  const to = { host: '127.0.0.1', port, method: asked.method ?? 'GET', path, headers, agent: false }
  const onward = request(to, (response) => {
    const { statusCode = 502, statusMessage = '', rawHeaders } = response
    answer.sendDate = false
    answer.writeHead(statusCode, statusMessage, rawHeaders)
    response.pipe(answer)
    response.on('error', () => answer.destroy())
  })
  onward.on('error', () => answer.destroy())
  asked.pipe(onward)
}
