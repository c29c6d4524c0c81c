import type { DnsMessage, DnsRecord, RecordType } from '../../formats/dns-message.ts'
import type { NameServer } from './name-server.ts'
import { askNameServer, type DnsAnswer } from './query.ts'

/** What a resolver says of a name, aliases followed. */
export type Resolution =
  | {
      readonly kind: 'answer'
      /** `NXDOMAIN` where the name does not exist, otherwise `NOERROR`. */
      readonly rcode: 'NOERROR' | 'NXDOMAIN'
      readonly records: readonly DnsRecord[]
      /** Names on the way from the first alias to the last name; empty without an alias. */
      readonly aliases: readonly string[]
    }
  /** No answer: `timeout`, `SERVFAIL`, `REFUSED`, what is wrong with an alias, or a code of the network. */
  | { readonly kind: 'fault'; readonly code: string }

const rcodes: Readonly<Record<number, string>> = {
  1: 'FORMERR',
  2: 'SERVFAIL',
  4: 'NOTIMP',
  5: 'REFUSED',
  9: 'NOTAUTH',
}
const mostAliases = 10

/** Milliseconds that are left of a time which begins now, at least 1. */
function timeLeft(timeoutMs: number): () => number {
  const end = performance.now() + timeoutMs
  return () => Math.max(1, end - performance.now())
}

/** Asks a resolver that asks others. Never throws. */
export async function resolveRecursively(
  server: NameServer,
  name: string,
  type: RecordType,
  timeoutMs: number,
): Promise<Resolution> {
  const answer = await askNameServer(server, { name, type, recursive: true }, timeoutMs)
  if (answer.kind === 'message' && isReferral(answer.message)) return { kind: 'fault', code: 'it does not ask others' }
  return read(answer, name, type)
}

/** A server that does not ask others names those who know in place of an answer, which says nothing of the name. */
function isReferral({ rcode, recursive, authoritative, answers }: DnsMessage): boolean {
  return rcode === 0 && !recursive && !authoritative && answers.length === 0
}

/**
 * Asks a name server for what it knows itself; an alias that leads out of its zone is followed by `base`. Never throws.
 * @param timeoutMs of both
 */
export async function resolveAtAuthority(
  server: NameServer,
  base: NameServer,
  name: string,
  type: RecordType,
  timeoutMs: number,
): Promise<Resolution> {
  const left = timeLeft(timeoutMs)
  const answer = await askNameServer(server, { name, type, recursive: false }, timeoutMs)
  if (answer.kind === 'message' && !answer.message.authoritative && answer.message.rcode === 0) {
    return { kind: 'fault', code: 'lame: not authoritative for the name' }
  }
  const own = read(answer, name, type)
  const last = own.kind === 'answer' ? own.aliases.at(-1) : undefined
  if (own.kind !== 'answer' || last === undefined || own.records.length > 0) return own
  const rest = await resolveRecursively(base, last, type, left())
  return rest.kind === 'answer' ? { ...rest, aliases: [...own.aliases, ...rest.aliases] } : rest
}

function read(answer: DnsAnswer, name: string, type: RecordType): Resolution {
  if (answer.kind === 'fault') return answer
  const { message } = answer
  if (message.rcode !== 0 && message.rcode !== 3) {
    return { kind: 'fault', code: rcodes[message.rcode] ?? `RCODE ${message.rcode}` }
  }
  const path = followAliases(message, name, type)
  if (typeof path === 'string') return { kind: 'fault', code: path }
  const last = path.at(-1) ?? name
  const records = message.answers.filter((one) => one.type === type && one.name === last)
  if (message.rcode === 3 && records.length > 0) return { kind: 'fault', code: 'NXDOMAIN, and records' }
  return { kind: 'answer', rcode: message.rcode === 3 ? 'NXDOMAIN' : 'NOERROR', records, aliases: path }
}

/** The names that an alias leads to, or what is wrong with them. */
function followAliases(message: DnsMessage, name: string, type: RecordType): string[] | string {
  const path: string[] = []
  if (type === 'CNAME') return path
  for (let current = name; ; ) {
    const targets = new Set(
      message.answers.filter((one) => one.type === 'CNAME' && one.name === current).map(({ value }) => value),
    )
    const [next] = targets
    if (next === undefined) return path
    // An alias has one target and nothing beside it (RFC 1034 section 3.6.2).
    if (targets.size > 1) return 'an alias for several names'
    if (message.answers.some((one) => one.type === type && one.name === current)) return 'an alias with records'
    if (next === name || path.includes(next)) return 'alias loop'
    if (path.length >= mostAliases) return `more than ${mostAliases} aliases`
    path.push(next)
    current = next
  }
}

/** Name servers of a zone that are asked: thirteen of both families. */
const mostServers = 26

export interface Authority extends NameServer {
  /** Host name of the name server. */
  readonly host: string
}

/**
 * The name servers of the zone that holds a name: found by asking for NS from the name upwards. Never throws.
 * @param timeoutMs of all that is asked
 */
export async function authoritiesOf(
  base: NameServer,
  name: string,
  port: number,
  timeoutMs: number,
): Promise<{ readonly zone: string; readonly servers: readonly Authority[] } | { readonly fault: string }> {
  const labels = name.split('.')
  const left = timeLeft(timeoutMs)
  for (let from = 0; from < labels.length; from++) {
    const zone = labels.slice(from).join('.')
    const records = await resolveRecursively(base, zone, 'NS', left())
    if (records.kind === 'fault') return { fault: records.code }
    if (records.records.length === 0 || records.aliases.length > 0) continue
    const hosts = [...new Set(records.records.map(({ value }) => value))].slice(0, 13) // cut: a list
    const servers = await Promise.all(hosts.map((host) => addressesOfServer(base, host, port, left())))
    const found = servers.flat().slice(0, mostServers) // cut: a list
    return found.length > 0 ? { zone, servers: found } : { fault: 'name servers without an address' }
  }
  return { fault: 'no zone with name servers' }
}

async function addressesOfServer(
  base: NameServer,
  host: string,
  port: number,
  timeoutMs: number,
): Promise<Authority[]> {
  const found = await Promise.all([
    resolveRecursively(base, host, 'A', timeoutMs),
    resolveRecursively(base, host, 'AAAA', timeoutMs),
  ])
  return found.flatMap((one) =>
    one.kind === 'answer' ? one.records.map(({ value }) => ({ host, address: value, port })) : [],
  )
}

/**
 * The CAA records that count for a name: its own, or those of the nearest name above (RFC 8659 section 3).
 * @param timeoutMs of all that is asked
 */
export async function relevantCaa(
  base: NameServer,
  name: string,
  timeoutMs: number,
): Promise<{ readonly at: string | null; readonly values: readonly string[] } | { readonly fault: string }> {
  const labels = name.split('.')
  const left = timeLeft(timeoutMs)
  for (let from = 0; from < labels.length; from++) {
    const at = labels.slice(from).join('.')
    const found = await resolveRecursively(base, at, 'CAA', left())
    if (found.kind === 'fault') return { fault: found.code }
    if (found.records.length > 0) return { at, values: found.records.map(({ value }) => value) }
  }
  return { at: null, values: [] }
}
