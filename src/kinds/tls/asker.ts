import type { World } from '../../check/kind.ts'
import { withPort } from '../../formats/host.ts'
import { addressesOf } from '../../probe/addresses.ts'
import type { Revocable } from '../../probe/tls/certificates.ts'
import { groups } from '../../probe/tls/groups.ts'
import { type Handshake, handshake, type Shaking } from '../../probe/tls/handshake.ts'
import { askHello } from '../../probe/tls/hello.ts'
import type { AskedHello, Revocation } from './observation.ts'
import type { OfferedHello } from './offers.ts'
import { type HostQuestions, mostCrls } from './questions.ts'
import type { Config } from './schema.ts'

/** Asks one host; every question is asked once in a run, and few at a time. */
export class Asker {
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

export interface Turn {
  run(turn: string): Promise<void>
  readonly isTurnedAway: boolean
}

/** One question and its last answer. */
export class Slot<T> implements Turn {
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
