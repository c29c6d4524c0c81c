import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import { z } from 'zod'

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

function noHost(text: string): string {
  const hint = text.includes('/') ? '; give the host alone, not a URL' : ''
  return `"${text.slice(0, 100)}" is no host name or IP address${hint}`
}

/** Schema of a host name or IP address. */
export const host = z
  .string()
  .transform((text, context) => {
    const found = normalHost(text)
    if (found !== null) return found
    context.issues.push({ code: 'custom', input: text, message: noHost(text) })
    return z.NEVER
  })
  .meta({ title: 'host name or IP address' })

/** Schema of `host`, `host:port`, `[2001:db8::1]:443` or an IPv6 address alone. */
export const hostAndPort = z
  .string()
  .transform((text, context): HostAndPort => {
    const [, named = text, port] = isIP(text) === 0 ? (/^(.*):(\d+)$/.exec(text) ?? []) : []
    const found = normalHost(named)
    const number = port === undefined ? null : Number(port)
    if (found === null) {
      context.issues.push({
        code: 'custom',
        input: text,
        message: noHost(text),
      })
      return z.NEVER
    }
    if (number !== null && (number < 1 || number > 65_535)) {
      context.issues.push({ code: 'custom', input: text, message: 'a port is from 1 to 65535' })
      return z.NEVER
    }
    return { host: found, port: number }
  })
  .meta({ title: 'host or `host:port`' })

/** Host as it stands before a port. */
export function withPort(name: string, port: number): string {
  return name.includes(':') ? `[${name}]:${port}` : `${name}:${port}`
}
