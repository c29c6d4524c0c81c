import type { Agent, IncomingMessage, RequestOptions } from 'node:http'
import { bareHost, type ConnectOptions, serverName } from './connect.ts'
import { BrokenOff, closedCodes, codeOfCause, OtherProtocol } from './faults.ts'
import { type Answer, type Client, type Outgoing, pairs } from './message.ts'
import { type HttpProxy, isOfProxy, nameOf, ofProxy, refusedBy } from './proxy.ts'
import { startOf } from './start.ts'

/** Bytes of the headers of an answer. */
const mostHeaderBytes = 16 * 1024
/** An idle connection is closed after this time, before most servers would. */
const keptForMs = 4000

/** How requests of one protocol are sent: over which of Node's clients, to whom, with what besides themselves. */
interface Way {
  readonly agent: Agent
  readonly request: typeof import('node:http').request
  readonly optionsOf: (outgoing: Outgoing) => RequestOptions
  /** Whether a way through a proxy is asked for that is not there yet. */
  readonly opening?: () => boolean
}

/**
 * Sends requests over Node's own client, to the host itself or by a proxy.
 * @param protocol `http:` or `https:`, of the URLs that are asked
 */
export async function createClient(
  protocol: string,
  connect: ConnectOptions,
  proxy: HttpProxy | null,
): Promise<Client> {
  const { agent, request, optionsOf, opening } =
    proxy === null ? await direct(protocol, connect) : await proxied(protocol, connect, proxy)

  /** @param again whether a kept connection that turns out to be closed may be given up for a new one */
  const ask = (outgoing: Outgoing, again: boolean): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request({ ...optionsOf(outgoing), agent })
      let answer: IncomingMessage | undefined
      const refuse = (reason: Error, socket: { destroy(): unknown }): void => {
        socket.destroy()
        reject(reason)
      }
      const start = startOf(sent)
      // Without it Node would silently drop what comes after 2000 fields.
      sent.maxHeadersCount = 0
      sent.on('response', (response: IncomingMessage) => {
        answer = response
        const { statusCode: status = 0, rawHeaders } = response
        const other = status === 101 ? switched : start.fault(response)
        if (other !== null) return refuse(new OtherProtocol(other), response)
        if (proxy && protocol === 'http:' && isOfProxy(status, response.headers)) {
          return refuse(refusedBy(proxy, status, 'the host'), response)
        }
        resolve({ status, rawHeaders: pairs(rawHeaders), body: bodyOf(response) })
      })
      sent.on('upgrade', (_, socket) => refuse(new OtherProtocol(switched), socket))
      sent.on('connect', (_, socket) => refuse(new OtherProtocol(switched), socket))
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
        const broken = start.isThere() && closedCodes.includes(codeOfCause(error)) ? new BrokenOff() : error
        reject(proxy && protocol === 'http:' ? ofProxy(broken, proxy) : broken)
      })
      sent.end(outgoing.body)
    })

  return {
    ask: (outgoing) => ask(outgoing, true),
    proxy: proxy && { name: nameOf(proxy), isOpening: () => opening?.() ?? false },
    close: () => agent.destroy(),
  }
}

async function direct(protocol: string, connect: ConnectOptions): Promise<Way> {
  const { Agent, request } = await clientOf(protocol)
  return {
    agent: new Agent({ keepAlive: true, timeout: keptForMs }),
    request,
    optionsOf: (outgoing) => ({ ...connect, ...toHost(outgoing) }),
  }
}

/** A plain request goes to the proxy with its whole URL, the others through a tunnel, whose end is the host itself. */
async function proxied(protocol: string, connect: ConnectOptions, proxy: HttpProxy): Promise<Way> {
  if (protocol === 'https:') {
    const [{ request }, { tunnelAgent }] = await Promise.all([import('node:https'), import('./tunnel.ts')])
    const agent = await tunnelAgent(proxy, { keepAlive: true, timeout: keptForMs })
    return {
      agent,
      request,
      optionsOf: (outgoing) => ({ ...connect, ...toHost(outgoing) }),
      opening: () => agent.opening.size > 0,
    }
  }
  const { Agent, request } = await clientOf(proxy.url.protocol)
  return {
    agent: new Agent({ keepAlive: true, timeout: keptForMs }),
    request,
    optionsOf: (outgoing) => {
      const sent = toHost(outgoing)
      return {
        ...sent,
        host: bareHost(proxy.url),
        port: proxy.url.port,
        path: outgoing.url.href,
        headers: { ...sent.headers, ...(proxy.authorization && { 'proxy-authorization': proxy.authorization }) },
      }
    },
  }
}

/** Imported as needed: TLS takes its time to load. */
async function clientOf(protocol: string): Promise<Pick<typeof import('node:http'), 'Agent' | 'request'>> {
  return protocol === 'https:' ? await import('node:https') : await import('node:http')
}

function toHost({ method, url, headers, body, signal }: Outgoing) {
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

const switched = 'a switch to another protocol'

async function* bodyOf(answer: IncomingMessage): AsyncGenerator<Buffer> {
  let length = 0
  try {
    for await (const chunk of answer) {
      length += chunk.length
      yield chunk
    }
  } catch (error) {
    throw closedCodes.includes(codeOfCause(error)) ? new BrokenOff(endOf(answer, length)) : error
  }
}

/** Where a body was broken off (RFC 9112 section 8). */
function endOf({ headers }: IncomingMessage, length: number): string {
  if (headers['content-length'] !== undefined) {
    return `the body ended after ${length} of ${headers['content-length']} bytes`
  }
  const isChunked = headers['transfer-encoding'] !== undefined
  return `the body ended after ${length} bytes, ${isChunked ? 'before its last chunk' : 'by a reset of the connection'}`
}

function isRepeatable({ method }: Outgoing): boolean {
  return ['GET', 'HEAD', 'OPTIONS'].includes(method)
}
