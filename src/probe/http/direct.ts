import type { IncomingMessage, RequestOptions } from 'node:http'
import { bareHost, type ConnectOptions, keptForMs, serverName } from './connect.ts'
import { codeOfCause, UpgradeError } from './faults.ts'
import { type Answer, type Client, type Outgoing, pairs } from './message.ts'

/** Bytes of the headers of an answer. */
const mostHeaderBytes = 16 * 1024

/** Reaches hosts without a proxy, over Node's own client. */
export async function directClient(protocol: string, connect: ConnectOptions): Promise<Client> {
  const { Agent, request } = protocol === 'https:' ? await import('node:https') : await import('node:http')
  const agent = new Agent({ keepAlive: true, timeout: keptForMs })

  /** @param again whether a kept connection that turns out to be closed may be given up for a new one */
  const ask = (outgoing: Outgoing, again: boolean): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request({ ...connect, ...optionsOf(outgoing), agent })
      let answer: IncomingMessage | undefined
      const upgrade = (socket: { destroy(): unknown }): void => {
        socket.destroy()
        reject(new UpgradeError())
      }
      // Without it Node would silently drop what comes after 2000 fields.
      sent.maxHeadersCount = 0
      sent.on('response', (response: IncomingMessage) => {
        answer = response
        if (response.statusCode === 101) return upgrade(response)
        resolve({ status: response.statusCode ?? 0, rawHeaders: pairs(response.rawHeaders), body: bodyOf(response) })
      })
      sent.on('upgrade', (_, socket) => upgrade(socket))
      sent.on('connect', (_, socket) => upgrade(socket))
      sent.on('error', (error) => {
        const closed = sent.reusedSocket && closedCodes.includes(codeOfCause(error))
        if (closed && again && answer === undefined && isRepeatable(outgoing) && !outgoing.signal.aborted) {
          // The others have most likely been closed, too.
          for (const idle of Object.values(agent.freeSockets).flat()) idle?.destroy()
          resolve(ask(outgoing, false))
          return
        }
        // A fault in the midst of the body is told where the body is read; what follows a whole answer is none of it.
        if (answer?.complete === false) answer.destroy(error)
        reject(error)
      })
      sent.end(outgoing.body)
    })

  return { ask: (outgoing) => ask(outgoing, true), close: () => agent.destroy() }
}

const closedCodes = ['ECONNRESET', 'EPIPE']

/** A body that lasts until the connection closes also ends where it is reset, as some servers close. */
async function* bodyOf(answer: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    yield* answer
  } catch (error) {
    const { 'content-length': length, 'transfer-encoding': encoding = '' } = answer.headers
    const lasts = length === undefined && !/chunked\s*$/i.test(encoding)
    if (!lasts || !closedCodes.includes(codeOfCause(error))) throw error
  }
}

function optionsOf({ method, url, headers, body, signal }: Outgoing): RequestOptions & { servername?: string } {
  return {
    method,
    host: bareHost(url),
    port: url.port,
    path: url.pathname + url.search,
    // Node frames a body by itself only for the methods that usually have one.
    headers: { host: url.host, ...headers, ...(body?.length ? { 'content-length': Buffer.byteLength(body) } : {}) },
    signal,
    maxHeaderSize: mostHeaderBytes,
    ...(url.protocol === 'https:' ? { servername: serverName(url) } : {}),
  }
}

function isRepeatable({ method }: Outgoing): boolean {
  return ['GET', 'HEAD', 'OPTIONS'].includes(method)
}
