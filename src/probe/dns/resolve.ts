import type { DnsMessage, ExtendedError, Signature } from '../../formats/dns-message.ts'
import type { DnsRecord, RecordType } from '../../formats/dns-record.ts'
import type { NameServer } from './name-server.ts'
import { askNameServer, type DnsAnswer } from './query.ts'

/** What a resolver says of a name, aliases followed. */
export type Resolution = Answer | Fault

export interface Answer {
  readonly kind: 'answer'
  /** `NXDOMAIN` where the name does not exist, otherwise `NOERROR`. */
  readonly rcode: 'NOERROR' | 'NXDOMAIN'
  readonly records: readonly DnsRecord[]
  /** Names on the way from the first alias to the last name; empty without an alias. */
  readonly aliases: readonly string[]
  /** The resolver has checked the signatures of all of it (AD). */
  readonly authenticated: boolean
  /** What the resolver says about its answer (RFC 8914). */
  readonly extended: readonly ExtendedError[]
  /** It ends with an alias, and nothing in it tells that the target of that was asked. */
  readonly unasked?: true
  /** Of the answer, where there are any in it. */
  readonly signatures?: readonly Signature[]
}

export interface Fault {
  readonly kind: 'fault'
  /** `timeout`, `SERVFAIL`, `REFUSED`, what is wrong with an alias, or a code of the network. */
  readonly code: string
  /** Why, as the server says it (RFC 8914). */
  readonly extended?: readonly ExtendedError[]
  /** The server answers as soon as it is told not to look at the signatures: they do not hold (RFC 4035 section 5.5). */
  readonly bogus?: true
  /** Those that do not hold. */
  readonly signatures?: readonly Signature[]
  /** What was asked, and whom, where that is not what was asked first. */
  readonly at?: string
}

const rcodes: Readonly<Record<number, string>> = {
  1: 'FORMERR',
  2: 'SERVFAIL',
  4: 'NOTIMP',
  5: 'REFUSED',
  9: 'NOTAUTH',
  16: 'BADVERS',
}
const mostAliases = 10
/** Extended errors that blame the signatures. */
const ofSignatures: ReadonlySet<number> = new Set([5, 6, 7, 8, 9, 10, 11, 12, 25])

/** Milliseconds that are left of a time which begins now, at least 1. */
function timeLeft(timeoutMs: number): () => number {
  const end = performance.now() + timeoutMs
  return () => Math.max(1, end - performance.now())
}

/**
 * Asks a resolver that asks others. An alias whose target it did not ask is followed by another question. Never throws.
 * @param unchecked the signatures do not matter
 */
export async function resolveRecursively(
  server: NameServer,
  name: string,
  type: RecordType,
  timeoutMs: number,
  { unchecked = false } = {},
): Promise<Resolution> {
  const left = timeLeft(timeoutMs)
  let path: readonly string[] = []
  let isSigned = true
  for (const isLast of [false, true]) {
    const found = await resolveOnce(server, path.at(-1) ?? name, type, left, unchecked)
    if (found.kind === 'fault') {
      return path.length === 0 ? found : { ...found, at: `${type} of ${path.at(-1)}` }
    }
    const aliases = [...path, ...found.aliases]
    isSigned &&= found.authenticated
    if (found.aliases.some((alias) => path.includes(alias) || alias === name))
      return { kind: 'fault', code: 'alias loop' }
    if (aliases.length > mostAliases) return { kind: 'fault', code: `more than ${mostAliases} aliases` }
    if (!found.unasked) return { ...found, aliases, authenticated: isSigned }
    if (isLast) break
    path = aliases
  }
  return { kind: 'fault', code: 'an alias that it does not follow' }
}

/** One answer of a resolver; where it fails, whether that is because of the signatures. */
async function resolveOnce(
  server: NameServer,
  name: string,
  type: RecordType,
  left: () => number,
  unchecked: boolean,
): Promise<Resolution> {
  const ask = async (cd: boolean): Promise<Resolution> => {
    const answer = await askNameServer(server, { name, type, recursive: true, unchecked: cd }, left())
    if (answer.kind === 'message' && isReferral(answer.message))
      return { kind: 'fault', code: 'it does not ask others' }
    return read(answer, name, type)
  }
  const own = await ask(unchecked)
  if (unchecked || own.kind === 'answer' || own.code !== 'SERVFAIL') return own
  const open = await ask(true)
  if (open.kind === 'fault') return own
  const bogus = { bogus: true, ...(open.signatures ? { signatures: open.signatures } : {}) } as const
  if (own.extended?.some(({ code }) => ofSignatures.has(code))) return { ...own, ...bogus }
  // Without a reason it may have failed in passing.
  const again = await ask(false)
  return again.kind === 'fault' && again.code === 'SERVFAIL' ? { ...again, ...bogus } : again
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
  if (rest.kind === 'answer') return { ...rest, aliases: [...own.aliases, ...rest.aliases] }
  return { ...rest, at: `${rest.at ?? `${type} of ${last}`}, to which its alias leads, at ${base.address}` }
}

function read(answer: DnsAnswer, name: string, type: RecordType): Resolution {
  if (answer.kind === 'fault') return answer
  const { message } = answer
  const { extended } = message
  const why = extended.length > 0 ? { extended } : {}
  if (message.rcode !== 0 && message.rcode !== 3) {
    return { kind: 'fault', code: rcodes[message.rcode] ?? `RCODE ${message.rcode}`, ...why }
  }
  const path = followAliases(message, name, type)
  if (typeof path === 'string') return { kind: 'fault', code: path }
  const last = path.at(-1) ?? name
  const records = message.answers.filter((one) => one.type === type && one.name === last)
  if (message.rcode === 3 && records.length > 0) return { kind: 'fault', code: 'NXDOMAIN, and records' }
  const rcode = message.rcode === 3 ? 'NXDOMAIN' : 'NOERROR'
  // That there is no record is told by the zone of the last name (RFC 2308 section 2.2).
  const isTold = message.authority.some((one) => one.type === 'SOA' && isWithin(last, one.name))
  const unasked = path.length > 0 && records.length === 0 && message.rcode === 0 && !isTold
  return {
    kind: 'answer',
    rcode,
    records,
    aliases: path,
    authenticated: message.authenticated,
    extended,
    ...(unasked ? { unasked } : {}),
    ...(message.signatures.length > 0 ? { signatures: message.signatures } : {}),
  }
}

function isWithin(name: string, zone: string): boolean {
  return zone === '' || name === zone || name.endsWith(`.${zone}`)
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
const mostHosts = 13
const mostServers = 2 * mostHosts

export interface Authority extends NameServer {
  /** Host name of the name server. */
  readonly host: string
}

/** A name server without an address, or why its address is not known. */
export interface Addressless {
  readonly host: string
  readonly fault: string | null
}

export interface Authorities {
  readonly zone: string
  readonly servers: readonly Authority[]
  readonly addressless: readonly Addressless[]
}

/**
 * The name servers of the zone that holds a name: found by asking for NS from the name upwards, whether or not the
 * signatures hold. DS records lie in the zone above (RFC 4035 section 2.4). Never throws.
 * @param timeoutMs of all that is asked
 */
export async function authoritiesOf(
  base: NameServer,
  name: string,
  type: RecordType,
  port: number,
  timeoutMs: number,
): Promise<Authorities | { readonly fault: string; readonly addressless?: readonly Addressless[] }> {
  const labels = name.split('.')
  const left = timeLeft(timeoutMs)
  for (let from = type === 'DS' ? 1 : 0; from < labels.length; from++) {
    const zone = labels.slice(from).join('.')
    const records = await resolveRecursively(base, zone, 'NS', left(), { unchecked: true })
    if (records.kind === 'fault') return { fault: records.code }
    if (records.records.length === 0 || records.aliases.length > 0) continue
    const hosts = [...new Set(records.records.map(({ value }) => value))].slice(0, mostHosts) // cut: a list
    const found = await Promise.all(hosts.map((host) => addressesOfServer(base, host, port, left())))
    const servers = found.flatMap((one) => one.servers).slice(0, mostServers) // cut: a list
    const addressless = found.flatMap((one) => one.addressless)
    return servers.length > 0
      ? { zone, servers, addressless }
      : { fault: 'name servers without an address', addressless }
  }
  return { fault: 'no zone with name servers' }
}

async function addressesOfServer(
  base: NameServer,
  host: string,
  port: number,
  timeoutMs: number,
): Promise<Pick<Authorities, 'servers' | 'addressless'>> {
  const found = await addressesOf(base, host, timeoutMs, { unchecked: true })
  if (found.addresses.length === 0) return { servers: [], addressless: [{ host, fault: found.fault }] }
  return { servers: found.addresses.map((address) => ({ host, address, port })), addressless: [] }
}

/** The addresses of both families, and what kept one of them from being asked. */
async function addressesOf(base: NameServer, host: string, timeoutMs: number, { unchecked = false } = {}) {
  const found = await Promise.all(
    (['A', 'AAAA'] as const).map((type) => resolveRecursively(base, host, type, timeoutMs, { unchecked })),
  )
  return {
    addresses: found.flatMap((one) => (one.kind === 'answer' ? one.records.map(({ value }) => value) : [])),
    fault: found.find((one) => one.kind === 'fault')?.code ?? null,
    exists: !found.some((one) => one.kind === 'answer' && one.rcode === 'NXDOMAIN'),
  }
}

/** A name that records lead to. */
export interface Target {
  readonly name: string
  /** `gone` where the name does not exist, `empty` where it has no address. */
  readonly state: 'there' | 'gone' | 'empty' | 'unknown'
  /** Why it is not known. */
  readonly fault: string | null
}

/** Whether a name that records lead to exists and has an address. Never throws. */
export async function targetAt(base: NameServer, name: string, timeoutMs: number): Promise<Target> {
  const { addresses, fault, exists } = await addressesOf(base, name, timeoutMs)
  if (addresses.length > 0) return { name, state: 'there', fault: null }
  if (!exists) return { name, state: 'gone', fault: null }
  return fault === null ? { name, state: 'empty', fault } : { name, state: 'unknown', fault }
}

/** Whether a resolver checks signatures: it says so of the root, which is signed. Null where it gives no answer. */
export async function doesValidate(server: NameServer, timeoutMs: number): Promise<boolean | null> {
  const found = await resolveRecursively(server, '', 'NS', timeoutMs)
  return found.kind === 'answer' && found.records.length > 0 ? found.authenticated : null
}

export interface RelevantCaa {
  readonly at: string | null
  readonly values: readonly string[]
}

/**
 * The CAA records that count for a name: its own, or those of the nearest name above; for a wildcard those of the name
 * behind it (RFC 8659 section 3).
 * @param timeoutMs of all that is asked
 */
export async function relevantCaa(
  base: NameServer,
  name: string,
  timeoutMs: number,
): Promise<RelevantCaa | { readonly fault: string; readonly why?: Fault }> {
  const labels = name.replace(/^\*\./, '').split('.')
  const left = timeLeft(timeoutMs)
  for (let from = 0; from < labels.length; from++) {
    const at = labels.slice(from).join('.')
    const found = await resolveRecursively(base, at, 'CAA', left())
    if (found.kind === 'fault') return { fault: found.code, why: found }
    if (found.records.length > 0) return { at, values: found.records.map(({ value }) => value) }
  }
  return { at: null, values: [] }
}
