import type { Dispatcher } from 'undici'
import { type ConnectOptions, keptForMs, serverName } from './connect.ts'
import { codeOfCause } from './faults.ts'
import { type Answer, type Client, type Outgoing, pairs } from './message.ts'

/** Reaches hosts through the proxies that `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` name. */
export async function proxiedClient(connect: ConnectOptions): Promise<Client> {
  const { EnvHttpProxyAgent } = await import('undici')
  const dispatcher = new EnvHttpProxyAgent({
    connect: { ...connect, timeout: 0 },
    requestTls: { ...connect, timeout: 0 },
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0,
    pipelining: 1,
    keepAliveTimeout: keptForMs,
  })
  /** Origins that have answered, to which a connection may be kept open. */
  const answered = new Set<string>()

  const ask = async (outgoing: Outgoing): Promise<Answer> => {
    const options = optionsOf(outgoing)
    const response = await dispatcher.request(options).catch((error: unknown) => {
      const closed = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(codeOfCause(error))
      const repeatable = ['GET', 'HEAD', 'OPTIONS'].includes(outgoing.method) && answered.has(outgoing.url.origin)
      if (!closed || !repeatable || outgoing.signal.aborted) throw error
      return dispatcher.request(options)
    })
    answered.add(outgoing.url.origin)
    const raw = response.headers as unknown as (string | Buffer)[]
    return { status: response.statusCode, rawHeaders: pairs(raw.map(latin1)), body: response.body }
  }

  return { ask, close: () => dispatcher.destroy() }
}

function optionsOf({ method, url, headers, body, signal }: Outgoing): Dispatcher.RequestOptions {
  return {
    origin: url.origin,
    path: url.pathname + url.search,
    method: method as Dispatcher.HttpMethod,
    headers: { ...headers },
    body: body ?? null,
    signal,
    responseHeaders: 'raw',
    ...(url.protocol === 'https:' ? { servername: serverName(url) } : {}),
  } as Dispatcher.RequestOptions
}

function latin1(value: string | Buffer): string {
  return typeof value === 'string' ? value : value.toString('latin1')
}
