import { isIP } from 'node:net'
import type { Net } from './net.ts'
import { limitTime } from './time-limit.ts'

export type Addresses =
  | { readonly addresses: readonly string[] }
  /** Why there are none: the resolver's code, or `timeout`. */
  | { readonly fault: string }

/** Every address of a host, IPv4 and IPv6, overrides first; an IP address stands for itself. Never throws. */
export async function addressesOf(net: Net, host: string, timeoutMs: number): Promise<Addresses> {
  if (isIP(host) !== 0) return { addresses: [host] }
  return new Promise((resolve) => {
    const endLimit = limitTime(timeoutMs, () => resolve({ fault: 'timeout' }))
    net.lookup(host, { all: true }, (error, found) => {
      endLimit()
      if (error) return resolve({ fault: error.code ?? 'unknown' })
      const addresses = Array.isArray(found) ? found.map((one) => one.address) : [found]
      resolve(addresses.length > 0 ? { addresses: [...new Set(addresses)] } : { fault: 'ENODATA' })
    })
  })
}
