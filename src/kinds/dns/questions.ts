import type { LaterQuestion, ResolveQuestion } from '../../check/question.ts'
import type { RecordType } from '../../formats/dns-record.ts'
import type { Config } from './schema.ts'

export type Asked = {
  /** The name and type at the resolvers that are known beforehand; null where none is. */
  readonly records: ResolveQuestion | null
  /** Name servers of the zone, and the records at each of them; null where they are not asked. */
  readonly authorities: { readonly zone: LaterQuestion; readonly records: LaterQuestion } | null
  /** Where a resolver fails, whether because of the signatures; and the target of an alias that it did not ask. */
  readonly followUps: LaterQuestion | null
  /** What the records lead to. */
  readonly targets: LaterQuestion | null
  /** Whether each resolver checks signatures; null where that is not asked. */
  readonly validates: LaterQuestion | null
  /** The name and every name above it, until one has CAA records (RFC 8659 section 3). */
  readonly caa: readonly ResolveQuestion[] | null
}

/** Twice where a resolver stays silent, and once more over TCP where the answer was cut. */
const messages = 3
const mostNameServers = 13
/** Each with addresses of both families. */
const mostServers = 2 * mostNameServers
const publicResolvers = 2
/** Once more without a look at the signatures, and once more as before; the same for the target of an alias. */
const furtherQuestions = 5
/** Records of which each leads to a name, asked for both families. */
export const mostTargets = 20

export function questions({ name, type, resolvers, caa, dnssec }: Config): Asked {
  const plain = resolvers?.flatMap((one) =>
    one === 'authoritative' ? [] : [typeof one === 'string' ? one : one.address],
  )
  const at = plain ?? ['system', 'public']
  const labels = name.replace(/^\*\./, '').split('.')
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
              atMost: (labels.length + mostServers) * 2 * messages,
            },
            records: {
              action: 'resolve',
              later: `${type} ${name}, where its aliases lead, and the serial of the zone at each of these name servers`,
              atMost: mostServers * (3 + furtherQuestions) * messages,
            },
          }
        : null,
    followUps:
      count === 0 && caa === undefined
        ? null
        : {
            action: 'resolve',
            later: `${name} once more where a resolver fails or leaves out what an alias leads to`,
            atMost: (count + (caa === undefined ? 0 : labels.length)) * furtherQuestions * messages,
          },
    targets:
      targetOf(type) === null
        ? null
        : {
            action: 'resolve',
            later: `names to which the ${type} records of ${name} lead`,
            atMost: mostTargets * 2 * (1 + furtherQuestions) * messages,
          },
    validates: dnssec
      ? { action: 'resolve', later: 'name servers of the root, to see who checks signatures', atMost: count * messages }
      : null,
    caa:
      caa === undefined ? null : upwards.map((one) => ({ action: 'resolve', name: one, type: 'CAA', times: messages })),
  }
}

/** The name to which a record of this type leads; null for types that lead to none. */
export function targetOf(type: RecordType): ((value: string) => string) | null {
  switch (type) {
    case 'CNAME':
      return (value) => value
    case 'MX':
      return (value) => value.split(' ')[1] ?? ''
    case 'HTTPS':
      return (value) => (value.split(' ')[1] ?? '').replace(/^\.$/, '')
    case 'SRV':
      return (value) => value.split(' ')[3] ?? ''
    default:
      return null
  }
}
