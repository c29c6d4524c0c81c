import { BlockList, isIP } from 'node:net'

const blocks = new BlockList()
for (const [address, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  blocks.addSubnet(address, prefix, 'ipv4')
}
blocks.addAddress('::', 'ipv6')
blocks.addAddress('::1', 'ipv6')
blocks.addSubnet('fc00::', 7, 'ipv6')
blocks.addSubnet('fe80::', 10, 'ipv6')

/** Whether an address is private, shared, link-local or loopback (RFC 6890). */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && blocks.check(address, family === 6 ? 'ipv6' : 'ipv4')
}
