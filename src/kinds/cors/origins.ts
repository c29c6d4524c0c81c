import { createHash } from 'node:crypto'
import { isIP } from '../../secrecy/addresses.ts'

export type ForeignOrigin = {
  readonly origin: string
  /** How a server that accepts it is mistaken. */
  readonly mistake: string
  /** Resembles no origin of the owner, so whoever accepts it accepts the others as well. */
  readonly stranger?: true
}

/**
 * Six origins that no server should accept.
 * @param like the origin whose host a mistaken comparison would look for
 * @param seed the same within a run, so that the same questions are asked once
 */
export function foreignOrigins(like: string, seed: string): readonly ForeignOrigin[] {
  const url = new URL(like)
  const random = `x${createHash('sha256').update(`${seed} ${like}`).digest('hex').slice(0, 10)}`
  const { hostname, host } = url
  const dot = hostname.indexOf('.')
  const undotted = dot < 0 ? null : `https://${hostname.slice(0, dot)}x${hostname.slice(dot + 1)}${port(url)}`
  const all: (ForeignOrigin | null)[] = [
    { origin: `https://${random}.example`, mistake: 'any origin is accepted', stranger: true },
    { origin: 'null', mistake: '`null` is accepted, which every sandboxed frame and local file sends' },
    hostname.startsWith('[')
      ? null
      : { origin: `https://${hostname}.${random}.example`, mistake: 'only the beginning of the origin is compared' },
    hostname.startsWith('[')
      ? null
      : {
          origin: `https://${random}${ownDomain(hostname)}${port(url)}`,
          mistake: 'only the end of the origin is compared',
        },
    undotted === null ? null : { origin: undotted, mistake: 'a dot stands for any character' },
    { origin: `http://${host}`, mistake: 'plain http is accepted, which anybody on the way can speak for' },
  ]
  return all.filter((one): one is ForeignOrigin => one !== null && one.origin !== like)
}

function port(url: URL): string {
  return url.port === '' ? '' : `:${url.port}`
}

/** The part of a name that its owner registered, as far as it can be told without a list: two labels, or three below `co.uk`. */
function ownDomain(hostname: string): string {
  if (isIP(hostname)) return hostname
  const labels = hostname.split('.')
  const short = (labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) === 2
  return labels.slice(short ? -3 : -2).join('.')
}
