import { setTimeout as pause } from 'node:timers/promises'
import type { World } from '../../check/kind.ts'
import { now } from '../../probe/clock.ts'
import { isMissingIpv6 } from '../../probe/tcp.ts'
import type { Revocable } from '../../probe/tls/certificates.ts'
import { agreesOnNoProtocol, type Handshake, type KeyKind, type Shaking } from '../../probe/tls/handshake.ts'
import {
  ephemeralSuites,
  finiteFieldSuites,
  modernOlderSuites,
  olderSuites,
  outsideIntermediate,
  tls13Suites,
  weakSuites,
} from '../../probe/tls/suites.ts'
import { type TlsVersion, versions } from '../../probe/tls/versions.ts'
import { Asker, Slot, type Turn } from './asker.ts'
import type {
  AddressObservation,
  AskedHello,
  HelloSamples,
  HostObservation,
  Observation,
  Revocation,
  Sample,
} from './observation.ts'
import {
  groupHellos,
  isOfKind,
  isSame,
  kinds,
  noHellos,
  type OfferedHello,
  outsideSuites,
  revocableOf,
  unassigned,
} from './offers.ts'
import { type Asked, mostAddresses, samplesOfEach } from './questions.ts'
import type { Config } from './schema.ts'
import { type Spoken, spokenVersions, suiteAnswer } from './versions.ts'

/** Looks at every address of every host, all at the same time. */
export async function observe({ hosts }: Asked, config: Config, world: World): Promise<Observation> {
  const timeoutMs = config.timeout ?? world.timeoutMs
  return { hosts: await Promise.all(hosts.map((host) => observeHost(new Asker(world, host, config, timeoutMs)))) }
}

async function observeHost(asker: Asker): Promise<HostObservation> {
  const { host, port } = asker.wanted.handshake
  const target = { host, port }
  const found = await asker.addresses()
  if ('fault' in found) return { ...target, fault: found.fault, skipped: [], unasked: 0, addresses: [] }
  const asked = found.addresses.slice(0, mostAddresses) // cut: a list
  const unasked = found.addresses.length - asked.length
  const all = await Promise.all(asked.map((address) => new AddressAsker(asker, address).observe()))
  const seen = all.filter(
    ({ address, handshake: { fault } }) => fault?.kind !== 'no-route' || !isMissing(address, fault),
  )
  const skipped = all.filter((one) => !seen.includes(one)).map(({ address }) => address)
  // When nothing else was seen, a missing route is no reason to be content.
  return seen.length > 0
    ? { ...target, fault: null, skipped, unasked, addresses: seen }
    : { ...target, fault: null, skipped: [], unasked, addresses: all }
}

function isMissing(address: string, fault: { code: string }): boolean {
  return isMissingIpv6(address, { state: 'no-route', code: fault.code })
}

/** What of its time a check has for what follows from the first answers: to some old hellos many servers say nothing. */
const leastShare = 0.15

/** What has to be left of the time for the same questions again, milliseconds. */
const leastSpareMs = 500

/** Pauses before somebody who turned a connection away is asked again, alone. */
const pausesMs = [50, 250]

const web = ['h2', 'http/1.1']

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
    const revocations = Promise.all(revocable.map((one) => this.#revocation(one)))
    await this.#settle([
      ...weak,
      ...finiteField,
      ...forwardSecret,
      ...outsideProfile,
      ...asGroups.flatMap(({ slots }) => slots),
    ])

    // Alone, so that a server that takes turns with another gets every second one.
    this.#timeoutMs = this.#leftMs()
    const hasTime = shaken.fault === null && this.#spareMs() >= Math.max(leastSpareMs, 5 * tookMs)
    const shown = kinds.filter((keys, at) => isOfKind(byKind[at]?.value, keys))
    const more = wanted.samples && hasTime ? this.#samples(shown) : []
    await this.#settle(more.map(({ slot }) => slot))
    const late = wanted.revocation ? revocableOf(more.map(({ slot }) => slot.value)) : []
    const lateRevocations = Promise.all(
      late.filter((one) => !revocable.some((known) => isSame(one, known))).map((one) => this.#revocation(one)),
    )
    const hellosAgain =
      wanted.again && hasTime ? await this.#again({ asked, weak, finiteField, outsideProfile }, spoken) : noHellos
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
      revocations: [...(await revocations), ...(await lateRevocations)].filter((one) => one !== null),
      crowded: this.#crowded,
      versions: values(asked),
      weak: values(weak),
      finiteField: finiteField[0]?.value ?? null,
      forwardSecret: values(forwardSecret),
      outsideProfile: values(outsideProfile),
      again: hellosAgain,
      alpn: alpn.map(({ value }, at) => ({ name: config.alpn?.[at] ?? '', handshake: value })),
      groups: asGroups.map(({ group, slots }) => ({ group, hellos: values(slots) })),
    }
  }

  #revocation(one: Revocable): Promise<Revocation | null> {
    return this.#asker.revocation(one, this.#timeoutMs)
  }

  /**
   * What was refused, several times more; kind after kind, so that of machines that answer in turn each gets every kind.
   * What is not answered says nothing: whoever is down is seen by the handshakes.
   */
  async #again(
    first: Readonly<Record<'asked' | 'weak' | 'finiteField' | 'outsideProfile', readonly Slot<AskedHello>[]>>,
    spoken: ReadonlyMap<TlsVersion, Spoken>,
  ): Promise<HelloSamples> {
    const { wanted: asks } = this.#asker
    const isOld = (['SSL 3.0', 'TLS 1.0', 'TLS 1.1'] as const).some((one) => spoken.get(one)?.is === 'accepted')
    const isTaken = (slots: readonly Slot<AskedHello>[]): boolean =>
      values(slots).some((one) => suiteAnswer(one).is === 'accepted')
    const samples = async (isWanted: boolean, offered: OfferedHello): Promise<AskedHello[]> => {
      if (!isWanted || this.#spareMs() < leastSpareMs) return []
      this.#timeoutMs = this.#leftMs()
      const slots = Array.from({ length: samplesOfEach }, (_, turn) => this.#hello(offered, `${turn} `))
      if (this.#crowded) for (const slot of slots) await slot.run('')
      else await Promise.all(slots.map((slot) => slot.run('')))
      return values(slots)
    }
    const version = 'TLS 1.2'
    return {
      versions: await samples(first.asked.length > 0 && !isOld, { version: 'TLS 1.1', suites: olderSuites }),
      weak: await samples(asks.weak !== null && !isTaken(first.weak), { version, suites: weakSuites }),
      finiteField: await samples(asks.finiteField !== null && !isTaken(first.finiteField), {
        version,
        suites: finiteFieldSuites,
      }),
      outsideProfile: await samples(asks.outsideProfile !== null && !isTaken(first.outsideProfile), {
        version,
        suites: outsideIntermediate,
      }),
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

  #spareMs(): number {
    return this.#asker.timeoutMs - (now() - this.#started)
  }

  #leftMs(): number {
    return Math.max(this.#asker.timeoutMs * leastShare, this.#spareMs())
  }

  /** Asks all at once, and those whose connection was closed while others were answered once more, one by one. */
  async #settle(slots: readonly Turn[]): Promise<void> {
    if (this.#crowded) for (const slot of slots) await slot.run('')
    else await Promise.all(slots.map((slot) => slot.run('')))
    this.#answered ||= slots.some(({ isTurnedAway }) => !isTurnedAway)
    if (!this.#answered) return
    for (const ms of pausesMs) {
      for (const slot of slots.filter(({ isTurnedAway }) => isTurnedAway)) {
        if (this.#spareMs() < 2 * ms) return
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

  #hello(offered: OfferedHello, turn = ''): Slot<AskedHello> {
    return new Slot(
      (again) => this.#asker.hello(this.#address, offered, `${turn}${again}`, this.#timeoutMs),
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
