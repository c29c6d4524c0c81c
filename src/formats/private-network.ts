import type { BlockList } from 'node:net'
import { isIP, newBlockList } from '../secrecy/addresses.ts'
import { isOwnMachine } from './host.ts'

/** Networks whose addresses are not reached over the internet (RFC 6890); IPv4 inside IPv6 counts as IPv4. */
const networks = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['::', 128, 'ipv6'],
  ['::1', 128, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
] as const
let list: BlockList | undefined

function inside(): BlockList {
  if (list) return list
  list = newBlockList()
  for (const [network, prefix, family] of networks) list.addSubnet(network, prefix, family)
  return list
}

/** Whether an IP address is loopback, link-local, private (RFC 1918, RFC 4193), shared (RFC 6598) or unspecified. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && inside().check(address, family === 6 ? 'ipv6' : 'ipv4')
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
