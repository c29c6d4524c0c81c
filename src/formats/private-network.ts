import { BlockList, isIP } from 'node:net'

const inside = new BlockList()
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const) {
  inside.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  inside.addSubnet(network, prefix, 'ipv6')
}

/** Whether packets to an address cross the internet: not loopback, link-local, private (RFC 1918, RFC 4193) or shared (RFC 6598). */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return isPublicAddress(mapped)
  return !inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/** A name that only a private network knows: one label, or a domain reserved for such networks. */
export function isInternalName(host: string): boolean {
  return isIP(host) === 0 && (!host.includes('.') || /\.(internal|local|lan|svc|cluster\.local)\.?$/i.test(host))
}
