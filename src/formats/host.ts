import type { BlockList } from 'node:net'
import { domainToASCII } from 'node:url'
import { isIP, newBlockList } from '../secrecy/addresses.ts'

/** A host and, where the text named one, its port. */
export interface HostAndPort {
  readonly host: string
  readonly port: number | null
}

/** A host name or IP address, lower case, ASCII; or null. */
export function normalHost(text: string): string | null {
  const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text
  if (isIP(bare) !== 0) return bare.toLowerCase()
  if (bare !== text) return null
  const name = domainToASCII(text).replace(/\.$/, '')
  const labels = name.split('.')
  const valid = labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))
  // Digits alone in the last label would be an address that is none, such as 1.2.3.
  return name.length <= 253 && valid && !/^\d+$/.test(labels.at(-1) ?? '') ? name : null
}

/** Host as it stands before a port. */
export function withPort(name: string, port: number): string {
  return name.includes(':') ? `[${name}]:${port}` : `${name}:${port}`
}

/** The host of `host:port` or `[2001:db8::1]:443`; a text without a port as it is. */
export function withoutPort(text: string): string {
  return /^(\[[^\]]*\]|[^:]*):\d*$/.exec(text)?.[1] ?? text
}

/** Whether a name or address, in brackets or not, is loopback (RFC 6761 section 6.3, RFC 1122, RFC 4291). */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  if (isIP(bare) === 6) return loopback().check(bare, 'ipv6')
  return /^(?:(?:.*\.)?localhost\.?|127(?:\.\d{1,3}){1,3})$/.test(bare)
}

/** Whether a URL is one of http on loopback: a program of this machine, which speaks no TLS. */
export function isPlainLoopback(url: string | undefined): boolean {
  const address = url === undefined ? null : URL.parse(url)
  return address?.protocol === 'http:' && isLoopback(address.hostname)
}

let list: BlockList | undefined

function loopback(): BlockList {
  if (list === undefined) {
    list = newBlockList()
    list.addAddress('::1', 'ipv6')
    list.addSubnet('127.0.0.0', 8, 'ipv4')
  }
  return list
}

/**
 * Whether a name or address leads to the machine that asks: loopback, and the unspecified address. Not for addresses
 * that a server listens on, where `0.0.0.0` means every interface.
 */
export function isOwnMachine(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1')
  return bare === '0.0.0.0' || (isIP(bare) === 6 && /^[0:]+$/.test(bare)) || isLoopback(bare)
}
