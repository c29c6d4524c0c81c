import type { ClientRequest } from 'node:http'
import type { Agent, AgentOptions } from 'node:https'
import type { Duplex } from 'node:stream'
import { bareHost } from './connect.ts'
import { type HttpProxy, ofTunnel, refusedBy } from './proxy.ts'

/** Host and port of a connection that is to be made, as Node hands them over. */
interface Target {
  readonly host?: string | null | undefined
  readonly port?: number | string | null | undefined
}

/** An agent whose connections go through tunnels of a proxy (RFC 9110 section 9.3.6). */
export async function tunnelAgent(
  proxy: HttpProxy,
  options: AgentOptions,
): Promise<Agent & { readonly opening: ReadonlySet<ClientRequest> }> {
  const [https, http] = await Promise.all([import('node:https'), import('node:http')])
  const opening = new Set<ClientRequest>()

  const open = (target: Target, done: (error: Error | null, socket?: Duplex) => void): void => {
    const host = target.host?.includes(':') ? `[${target.host}]` : target.host
    const authority = `${host}:${target.port || 443}`
    const sent = (proxy.url.protocol === 'https:' ? https : http).request({
      method: 'CONNECT',
      host: bareHost(proxy.url),
      port: proxy.url.port,
      path: authority,
      headers: { host: authority, ...(proxy.authorization && { 'proxy-authorization': proxy.authorization }) },
      agent: false,
    })
    opening.add(sent)
    sent.on('close', () => opening.delete(sent))
    sent.on('error', (error) => done(ofTunnel(error, proxy)))
    sent.on('connect', ({ statusCode }, socket, head) => {
      if (statusCode === 200) {
        socket.unshift(head)
        return done(null, socket)
      }
      socket.destroy()
      done(refusedBy(proxy, statusCode ?? 0))
    })
    sent.end()
  }

  class TunnelAgent extends https.Agent {
    /** Ways that were asked for and are not there yet. */
    readonly opening: ReadonlySet<ClientRequest> = opening

    override createConnection(
      target: Parameters<Agent['createConnection']>[0],
      done: (error: Error | null, socket: Duplex) => void,
    ): undefined {
      open(target as Target, (error, socket) => {
        if (error || !socket) return (done as (error: Error | null) => void)(error)
        done(null, super.createConnection({ ...target, socket } as typeof target) as Duplex)
      })
    }

    override destroy(): void {
      for (const sent of opening) sent.destroy()
      super.destroy()
    }
  }
  return new TunnelAgent(options)
}
