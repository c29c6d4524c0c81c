import { BlockList, isIP } from 'node:net'
import { isOwnMachine } from './host.ts'

/** Networks whose addresses are not reached over the internet (RFC 6890); IPv4 inside IPv6 counts as IPv4. */
const inside = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  inside.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  inside.addSubnet(network, prefix, 'ipv6')
}

/** Whether an IP address is loopback, link-local, private (RFC 1918, RFC 4193), shared (RFC 6598) or unspecified. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && inside.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/** Whether packets to an IP address cross the internet. */
export function isPublicAddress(address: string): boolean {
  return !isPrivateAddress(address)
}

const internalDomain =
  /\.(internal|local|localhost|lan|svc|docker|consul|cluster|intranet|private|home\.arpa|cluster\.local)\.?$/i

/** A name that only a private network knows: one label, or a domain reserved for such networks. */
export function isInternalName(host: string): boolean {
  return isIP(host) === 0 && (!host.includes('.') || internalDomain.test(host))
}

/** Whether the way to a host, a name or an address without brackets, may lead over networks of others. */
export function isPublicHost(host: string): boolean {
  if (host === '' || isOwnMachine(host)) return false
  return isIP(host) === 0 ? !isInternalName(host) : isPublicAddress(host)
}
