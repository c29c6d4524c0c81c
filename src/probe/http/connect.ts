import { isIP } from 'node:net'
import type { SecureContext } from 'node:tls'
import type { Net } from '../net.ts'
import type { HttpRequest } from './message.ts'

/** How a connection is made, for `http`, `https` and `tls` of Node alike. */
export interface ConnectOptions {
  readonly lookup: Net['lookup']
  readonly autoSelectFamily: true
  readonly rejectUnauthorized: boolean
  readonly secureContext?: SecureContext
}

export async function connectOptions(
  net: Net,
  { address, insecure }: Pick<HttpRequest, 'address' | 'insecure'>,
): Promise<ConnectOptions> {
  return {
    lookup: address === undefined ? net.lookup : pinned(address),
    autoSelectFamily: true,
    rejectUnauthorized: !insecure,
    ...(net.extraCa.length > 0 ? { secureContext: (await import('../trust.ts')).trusting(net.extraCa) } : {}),
  }
}

/** The name that the certificate must be for, whatever a `host` header says; empty for an address. */
export function serverName(url: URL): string {
  const host = bareHost(url)
  return isIP(host) ? '' : host
}

/** The host without the brackets of an IPv6 address. */
export function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '')
}

function pinned(address: string): Net['lookup'] {
  const family = address.includes(':') ? 6 : 4
  return (_host, options, done) => {
    if (options.all) return done(null, [{ address, family }])
    done(null, address, family)
  }
}
