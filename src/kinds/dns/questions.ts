import type { LaterQuestion, ResolveQuestion } from '../../check/question.ts'
import type { Config } from './schema.ts'

export type Asked = {
  /** The name and type at the resolvers that are known beforehand; null where none is. */
  readonly records: ResolveQuestion | null
  /** Name servers of the zone, and the records at each of them; null where they are not asked. */
  readonly authorities: { readonly zone: LaterQuestion; readonly records: LaterQuestion } | null
  /** The name and every name above it, until one has CAA records (RFC 8659 section 3). */
  readonly caa: readonly ResolveQuestion[] | null
}

/** Twice where a resolver stays silent, and once more over TCP where the answer was cut. */
const messages = 3
const mostNameServers = 13
/** Each with addresses of both families. */
const mostServers = 2 * mostNameServers
const publicResolvers = 2

export function questions({ name, type, resolvers, caa }: Config): Asked {
  const plain = resolvers?.flatMap((one) =>
    one === 'authoritative' ? [] : [typeof one === 'string' ? one : one.address],
  )
  const at = plain ?? ['system', 'public']
  const labels = name.split('.')
  const upwards = labels.map((_, from) => labels.slice(from).join('.'))
  const count = plain === undefined ? 1 + publicResolvers : plain.length
  return {
    records: at.length === 0 ? null : { action: 'resolve', name, type, at, times: count * messages },
    authorities:
      (resolvers?.includes('authoritative') ?? true)
        ? {
            zone: {
              action: 'resolve',
              later: `name servers of the zone of ${name} and their addresses`,
              atMost: (labels.length + mostServers) * messages,
            },
            records: {
              action: 'resolve',
              later: `${type} ${name}, where its aliases lead, and the serial of the zone at each of these name servers`,
              atMost: mostServers * 3 * messages,
            },
          }
        : null,
    caa:
      caa === undefined ? null : upwards.map((one) => ({ action: 'resolve', name: one, type: 'CAA', times: messages })),
  }
}
