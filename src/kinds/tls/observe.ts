import { setTimeout as pause } from 'node:timers/promises'
import type { World } from '../../check/kind.ts'
import { withPort } from '../../formats/host.ts'
import { addressesOf } from '../../probe/addresses.ts'
import { now } from '../../probe/clock.ts'
import { isMissingIpv6 } from '../../probe/tcp.ts'
import type { Revocable } from '../../probe/tls/certificates.ts'
import { type GroupName, groups } from '../../probe/tls/groups.ts'
import {
  agreesOnNoProtocol,
  type Handshake,
  handshake,
  type KeyKind,
  keyKinds,
  type Shaking,
} from '../../probe/tls/handshake.ts'
import { askHello } from '../../probe/tls/hello.ts'
import {
  curveSuites,
  ephemeralSuites,
  finiteFieldSuites,
  modernOlderSuites,
  olderSuites,
  outsideIntermediate,
  outsideTls13,
  type Suite,
  tls13Suites,
  weakSuites,
} from '../../probe/tls/suites.ts'
import { type TlsVersion, versions } from '../../probe/tls/versions.ts'
import type { AddressObservation, AskedHello, HostObservation, Observation, Revocation, Sample } from './observation.ts'
import { type Asked, type HostQuestions, mostCrls, samplesOfEach } from './questions.ts'
import type { Config } from './schema.ts'
import { spokenVersions } from './versions.ts'

/** Looks at every address of every host, all at the same time. */
export async function observe({ hosts }: Asked, config: Config, world: World): Promise<Observation> {
  const timeoutMs = config.timeout ?? world.timeoutMs
  return { hosts: await Promise.all(hosts.map((host) => observeHost(new Asker(world, host, config, timeoutMs)))) }
}

async function observeHost(asker: Asker): Promise<HostObservation> {
  const { host, port } = asker.wanted.handshake
  const target = { host, port }
  const found = await asker.addresses()
  if ('fault' in found) return { ...target, fault: found.fault, skipped: [], addresses: [] }
  const all = await Promise.all(found.addresses.map((address) => new AddressAsker(asker, address).observe()))
  const seen = all.filter(
    ({ address, handshake: { fault } }) => fault?.kind !== 'no-route' || !isMissing(address, fault),
  )
  const skipped = all.filter((one) => !seen.includes(one)).map(({ address }) => address)
  // When nothing else was seen, a missing route is no reason to be content.
  return seen.length > 0
    ? { ...target, fault: null, skipped, addresses: seen }
    : { ...target, fault: null, skipped: [], addresses: all }
}

function isMissing(address: string, fault: { code: string }): boolean {
  return isMissingIpv6(address, { state: 'no-route', code: fault.code })
}

/** Asks one host; every question is asked once in a run, and few at a time. */
class Asker {
  readonly wanted: HostQuestions
  readonly config: Config
  readonly timeoutMs: number
  readonly #world: World
  readonly #crls = new Set<string>()

  constructor(world: World, wanted: HostQuestions, config: Config, timeoutMs: number) {
    this.#world = world
    this.wanted = wanted
    this.config = config
    this.timeoutMs = timeoutMs
  }

  addresses(): ReturnType<typeof addressesOf> {
    const { host } = this.wanted.handshake
    return this.#world.ask(`addresses ${host} ${this.timeoutMs}`, () =>
      addressesOf(this.#world.net, host, this.timeoutMs),
    )
  }

  shake(address: string, how: Shaking, turn: string, timeoutMs: number): Promise<Handshake> {
    const { host, port } = this.wanted.handshake
    const place = { host, port, address, startTls: this.wanted.startTls ?? undefined, timeoutMs }
    return this.#ask(`tls handshake ${turn} ${JSON.stringify(how)} ${address}`, () =>
      handshake(this.#world.net, place, how),
    )
  }

  async hello(
    address: string,
    { version, suites, group }: OfferedHello,
    turn: string,
    timeoutMs: number,
  ): Promise<AskedHello> {
    const offered = suites.map(({ id }) => id)
    const { host, port } = this.wanted.handshake
    const place = { port, address, startTls: this.wanted.startTls ?? undefined, timeoutMs }
    const text = `tls hello ${turn} ${version} ${group ?? ''} ${offered.join(' ')} ${address}`
    const answer = await this.#ask(text, () =>
      askHello(place, { version, suites: offered, host, ...(group === undefined ? {} : { group: groups[group] }) }),
    )
    return { version, offered, answer }
  }

  /** Asks the first list that the certificate names; null where this host has had its share of them. */
  async revocation(
    { subject, serial, role, urls: [url], certificate, issuer }: Revocable,
    timeoutMs: number,
  ): Promise<Revocation | null> {
    if (url === undefined || (!this.#crls.has(url) && this.#crls.size >= mostCrls)) return null
    this.#crls.add(url)
    const { net } = this.#world
    const { askCrl, stateIn } = await import('../../probe/tls/ask-crl.ts')
    const list = await this.#world.ask(`crl ${url}`, () => askCrl(net, url, Math.min(timeoutMs, longestCrlMs)))
    const answer = typeof list === 'string' ? list : stateIn(list, certificate, issuer)
    return { subject, serial, role, url, answer }
  }

  #ask<T>(question: string, ask: () => Promise<T>): Promise<T> {
    const { handshake: target, startTls } = this.wanted
    const name = withPort(target.host, target.port)
    return this.#world.ask(`${question} ${name} ${startTls ?? ''} ${this.timeoutMs}`, () =>
      this.#world.net.lanes.run(name, ask),
    )
  }
}

/** Nobody waits long for an authority that does not answer. */
const longestCrlMs = 3000

interface OfferedHello {
  readonly version: TlsVersion
  readonly suites: readonly Suite[]
  readonly group?: GroupName
}

/** What of its time a check has for what follows from the first answers: to some old hellos many servers say nothing. */
const leastShare = 0.15

/** Pauses before somebody who turned a connection away is asked again, alone. */
const pausesMs = [50, 250]

const web = ['h2', 'http/1.1']

interface Turn {
  run(turn: string): Promise<void>
  readonly isTurnedAway: boolean
}

/** One question and its last answer. */
class Slot<T> implements Turn {
  value!: T
  readonly #ask: (turn: string) => Promise<T>
  readonly #fault: (value: T) => string | undefined

  constructor(ask: (turn: string) => Promise<T>, fault: (value: T) => string | undefined) {
    this.#ask = ask
    this.#fault = fault
  }

  async run(turn: string): Promise<void> {
    this.value = await this.#ask(turn)
  }

  /** The connection was closed before anything was said. */
  get isTurnedAway(): boolean {
    const fault = this.#fault(this.value)
    return fault === 'closed' || fault === 'refused'
  }
}

const values = <T>(slots: readonly Slot<T>[]): T[] => slots.map(({ value }) => value)

/** Asks one address: first what can be asked at once, then what follows from that, then the same again. */
class AddressAsker {
  readonly #asker: Asker
  readonly #address: string
  readonly #started = now()
  #timeoutMs: number
  #answered = false
  #crowded = false

  constructor(asker: Asker, address: string) {
    this.#asker = asker
    this.#address = address
    this.#timeoutMs = asker.timeoutMs
  }

  async observe(): Promise<AddressObservation> {
    const { wanted, config } = this.#asker
    const all = Object.keys(versions) as TlsVersion[]
    const first = this.#first()
    const asked = wanted.versions
      ? all.map((version) => this.#hello({ version, suites: version === 'TLS 1.3' ? tls13Suites : olderSuites }))
      : []
    const byKind = wanted.samples ? kinds.map((keys) => this.#shake({ alpn: this.#web, keys })) : []
    const withoutName = wanted.withoutName ? [this.#shake({ alpn: this.#web, withoutName: true })] : []
    const alpn = wanted.alpn ? (config.alpn ?? []).map((name) => this.#shake({ alpn: [name] })) : []
    await this.#settle([first, ...asked, ...byKind, ...withoutName, ...alpn])
    const { shaken, again, tookMs } = first.value

    this.#timeoutMs = this.#leftMs()
    const spoken = spokenVersions(values(asked), shaken)
    const accepted = all.filter((version) => spoken.get(version)?.is === 'accepted')
    const older = accepted.filter((version) => version !== 'TLS 1.3')
    const newestOlder = older.at(-1)
    const hellos = (isWanted: unknown, list: readonly OfferedHello[]): Slot<AskedHello>[] =>
      isWanted ? list.map((one) => this.#hello(one)) : []
    const weak = hellos(
      wanted.weak,
      older.map((version) => ({ version, suites: weakSuites })),
    )
    const finiteField = hellos(
      wanted.finiteField && newestOlder,
      older.slice(-1).map((version) => ({ version, suites: finiteFieldSuites })),
    )
    const forwardSecret = hellos(
      wanted.forwardSecret,
      older.map((version) => ({ version, suites: version === 'TLS 1.2' ? modernOlderSuites : ephemeralSuites })),
    )
    const outsideProfile = hellos(wanted.outsideProfile, outsideSuites(accepted))
    const named = wanted.groups ? (config.groups ?? []) : []
    const asGroups = named.map((group) => ({ group, slots: groupHellos(group).map((one) => this.#hello(one)) }))
    const revocable = wanted.revocation ? revocableOf([shaken, ...values(byKind)]) : []
    const revocations = Promise.all(revocable.map((one) => this.#asker.revocation(one, this.#timeoutMs)))
    await this.#settle([
      ...weak,
      ...finiteField,
      ...forwardSecret,
      ...outsideProfile,
      ...asGroups.flatMap(({ slots }) => slots),
    ])

    // Alone, so that a server that takes turns with another gets every second one.
    this.#timeoutMs = this.#leftMs()
    const spareMs = this.#asker.timeoutMs - (now() - this.#started)
    const hasTime = shaken.fault === null && spareMs >= Math.max(500, 5 * tookMs)
    const shown = kinds.filter((keys, at) => isOfKind(byKind[at]?.value, keys))
    const more = wanted.samples && hasTime ? this.#samples(shown) : []
    await this.#settle(more.map(({ slot }) => slot))
    await this.#knowRefusals([...asked, ...weak, ...finiteField, ...forwardSecret, ...outsideProfile])
    return {
      address: this.#address,
      handshake: shaken,
      samples: [
        ...(again?.fault === null ? [{ keys: 'any' as const, handshake: again }] : []),
        ...shown.map((keys): Sample => ({ keys, handshake: byKind[kinds.indexOf(keys)]?.value as Handshake })),
        ...more.map(({ keys, slot }): Sample => ({ keys, handshake: slot.value })),
      ],
      withoutName: withoutName[0]?.value ?? null,
      revocations: (await revocations).filter((one) => one !== null),
      crowded: this.#crowded,
      versions: values(asked),
      weak: values(weak),
      finiteField: finiteField[0]?.value ?? null,
      forwardSecret: values(forwardSecret),
      outsideProfile: values(outsideProfile),
      alpn: alpn.map(({ value }, at) => ({ name: config.alpn?.[at] ?? '', handshake: value })),
      groups: asGroups.map(({ group, slots }) => ({ group, hellos: values(slots) })),
    }
  }

  /**
   * Dovecot closes in place of an alert whatever it refuses after STARTTLS. Where a hello that nobody can accept is closed
   * in the same way, that is how the server refuses.
   */
  async #knowRefusals(slots: readonly Slot<AskedHello>[]): Promise<void> {
    const closed = slots.filter(({ value }) => value.answer.kind === 'closed')
    if (closed.length === 0 || this.#asker.wanted.startTls === null) return
    const control = this.#hello({ version: 'TLS 1.2', suites: [unassigned] })
    await control.run('')
    if (control.value.answer.kind !== 'closed') return
    for (const slot of closed) slot.value = { ...slot.value, answer: { kind: 'closed-as-refusal' } }
  }

  get #web(): readonly string[] {
    return this.#asker.wanted.startTls === null ? web : []
  }

  #leftMs(): number {
    const { timeoutMs } = this.#asker
    const used = now() - this.#started
    return Math.max(timeoutMs * leastShare, timeoutMs - used)
  }

  /** Asks all at once, and those whose connection was closed while others were answered once more, one by one. */
  async #settle(slots: readonly Turn[]): Promise<void> {
    if (this.#crowded) for (const slot of slots) await slot.run('')
    else await Promise.all(slots.map((slot) => slot.run('')))
    this.#answered ||= slots.some(({ isTurnedAway }) => !isTurnedAway)
    if (!this.#answered) return
    for (const ms of pausesMs) {
      for (const slot of slots.filter(({ isTurnedAway }) => isTurnedAway)) {
        if (this.#asker.timeoutMs - (now() - this.#started) < 2 * ms) return
        await pause(ms)
        await slot.run(`after ${ms} ms`)
        if (!slot.isTurnedAway) this.#crowded = true
      }
      if (!this.#crowded) return
    }
  }

  #shake(how: Shaking, turn = ''): Slot<Handshake> {
    return new Slot(
      (again) => this.#asker.shake(this.#address, how, `${turn}${again}`, this.#timeoutMs),
      ({ fault }) => fault?.kind,
    )
  }

  #hello(offered: OfferedHello): Slot<AskedHello> {
    return new Slot(
      (turn) => this.#asker.hello(this.#address, offered, turn, this.#timeoutMs),
      ({ answer }) => answer.kind,
    )
  }

  /** The first handshake, and one over HTTP/1.1, where alone a demand that comes as an HTTP answer can be seen. */
  #first(): Slot<{ shaken: Handshake; again: Handshake | null; tookMs: number }> {
    const shake = (how: Shaking, turn: string): Promise<Handshake> =>
      this.#asker.shake(this.#address, how, turn, Math.max(1, this.#timeoutMs - (now() - this.#started)))
    return new Slot(
      async (turn) => {
        const started = now()
        const shaken = await shake({ alpn: this.#web, asks: true }, turn)
        const tookMs = now() - started
        if (agreesOnNoProtocol(shaken)) return { shaken: await shake({ alpn: [] }, turn), again: null, tookMs }
        if (shaken.fault !== null || shaken.alpn !== 'h2') return { shaken, again: null, tookMs }
        return { shaken, again: await shake({ alpn: ['http/1.1'], asks: true }, turn), tookMs }
      },
      ({ shaken }) => shaken.fault?.kind,
    )
  }

  /** More of each kind of certificate that was shown; of one kind simply the same again. */
  #samples(shown: readonly KeyKind[]): { keys: Sample['keys']; slot: Slot<Handshake> }[] {
    const ways = shown.length > 1 ? shown : (['any'] as const)
    return ways.flatMap((keys) =>
      Array.from({ length: samplesOfEach }, (_, turn) => ({
        keys,
        slot: this.#shake(keys === 'any' ? { alpn: this.#web } : { alpn: this.#web, keys }, `${turn}`),
      })),
    )
  }
}

/** No cipher suite has this number (IANA, TLS Cipher Suites). */
const unassigned: Suite = { id: 0xee01, name: 'unassigned' }

const kinds = Object.keys(keyKinds) as KeyKind[]

/** Each certificate once, of every chain that was shown. */
function revocableOf(all: readonly Handshake[]): Revocable[] {
  const found = new Map<string, Revocable>()
  for (const one of all.flatMap(({ revocable }) => revocable)) found.set(`${one.serial} ${one.issuer}`, one)
  return [...found.values()]
}

/** Whether a server that was asked for one kind of key has shown such a certificate. */
function isOfKind(shaken: Handshake | undefined, keys: KeyKind): boolean {
  if (shaken?.fault !== null) return false
  const type = shaken.chain?.sent[0]?.key.type
  return keys === 'ECDSA' ? type === 'ec' : type === 'rsa' || type === 'rsa-pss'
}

function outsideSuites(accepted: readonly TlsVersion[]): OfferedHello[] {
  return accepted.flatMap((version): OfferedHello[] => {
    if (version === 'TLS 1.3') return [{ version, suites: outsideTls13 }]
    return version === 'TLS 1.2' ? [{ version, suites: outsideIntermediate }] : []
  })
}

/** In TLS 1.3, and in TLS 1.2 where the suites leave the group to the hello. */
function groupHellos(group: GroupName): OfferedHello[] {
  return [
    { version: 'TLS 1.3', suites: tls13Suites, group },
    { version: 'TLS 1.2', suites: curveSuites, group },
  ]
}
