import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/** What a path answers; a text is HTML. */
export interface Answer {
  readonly status?: number
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Undefined: there is no such page. */
export type Respond = (asked: Asked) => Answer | string | undefined

export interface HttpsSite {
  readonly port: number
  readonly httpPort: number
  close(): Promise<void>
}

/** Identity of a TLS server, PEM. */
export interface TlsIdentity {
  readonly cert: string
  readonly key: string
}

/**
 * A site over https on an ephemeral loopback port, and over http on another. Texts of a kilobyte and more go out
 * compressed to whoever reads gzip.
 * @param host what the redirect to https names, with the port of this site
 */
export async function httpsSite(
  host: string,
  tls: TlsIdentity,
  respond: Respond,
  overHttp?: Respond,
): Promise<HttpsSite> {
  const secure = createTlsServer(tls, responding(respond))
  const port = await listening(secure)
  const redirect: Respond = ({ path }) => ({ status: 301, headers: { location: `https://${host}:${port}${path}` } })
  const plain = createServer(responding((asked) => (overHttp ?? redirect)(asked) ?? redirect(asked)))
  const httpPort = await listening(plain)
  const close = async (): Promise<void> => {
    for (const server of [secure, plain]) {
      await new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      })
    }
  }
  return { port, httpPort, close }
}

/** A listener that answers so; what there is no answer for is not found. */
export function responding(respond: Respond): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const asked = {
      method: request.method ?? '',
      path: request.url ?? '/',
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    }
    const found = respond(asked) ?? { status: 404, body: '<!doctype html><title>Not found</title>' }
    send(asked, response, typeof found === 'string' ? { body: found } : found)
  }
}

function send(asked: Asked, response: ServerResponse, { status = 200, type, headers, body = '' }: Answer): void {
  const packs = body.length >= 1000 && /\bgzip\b/.test(String(asked.headers['accept-encoding'] ?? ''))
  const isPlain = headers?.['content-encoding'] === 'identity'
  const { 'content-encoding': _, ...others } = headers ?? {}
  const packed = packs && !isPlain
  response.writeHead(status, {
    'content-type': type ?? 'text/html; charset=utf-8',
    ...(packed && { 'content-encoding': 'gzip', vary: 'Accept-Encoding' }),
    ...others,
  })
  response.end(asked.method === 'HEAD' ? '' : packed ? gzipSync(body) : body)
}

async function listening(
  server: ReturnType<typeof createServer> | ReturnType<typeof createTlsServer>,
): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', done)
  })
  return (server.address() as AddressInfo).port
}
