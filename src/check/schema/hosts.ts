import { z } from 'zod'
import { type HostAndPort, normalHost } from '../../formats/host.ts'
import { isIP } from '../../secrecy/addresses.ts'
import { bounded } from '../../secrecy/bounded.ts'

function noHost(text: string): string {
  const hint = text.includes('/') ? '; give the host alone, not a URL' : ''
  return `"${bounded(text, 100)}" is no host name or IP address${hint}`
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
