import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'

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
