import type { World } from '../../check/kind.ts'
import type { ConnectQuestion } from '../../check/question.ts'
import { withPort } from '../../formats/host.ts'
import { addressesOf } from '../../probe/addresses.ts'
import { isMissingIpv6 } from '../../probe/tcp.ts'
import { handshake } from '../../probe/tls/handshake.ts'
import { askHello } from '../../probe/tls/hello.ts'
import {
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
import type { AddressObservation, AskedHello, HostObservation, Observation } from './observation.ts'
import type { Asked, HostQuestions } from './questions.ts'
import type { Config } from './schema.ts'
import { spokenVersions } from './versions.ts'

/** Looks at every address of every host, all at the same time. */
export async function observe({ hosts }: Asked, config: Config, world: World): Promise<Observation> {
  const timeoutMs = config.timeout ?? world.timeoutMs
  return {
    hosts: await Promise.all(hosts.map((host) => observeHost(host, new Asker(world, host.handshake, timeoutMs)))),
  }
}

async function observeHost(asked: HostQuestions, asker: Asker): Promise<HostObservation> {
  const target = { host: asked.handshake.host, port: asked.handshake.port }
  const found = await asker.addresses()
  if ('fault' in found) return { ...target, fault: found.fault, skipped: [], addresses: [] }
  const all = await Promise.all(found.addresses.map((address) => observeAddress(asker, address, asked)))
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

/** What of its time a check has for what follows from the first answers: to some old hellos many servers say nothing. */
const leastShare = 0.15

async function observeAddress(asker: Asker, address: string, wanted: HostQuestions): Promise<AddressObservation> {
  const started = performance.now()
  let leftMs = asker.timeoutMs
  const hello = (version: TlsVersion, suites: readonly Suite[], set: string): Promise<AskedHello> =>
    asker.hello(address, version, suites, set, leftMs)

  const all = Object.keys(versions) as TlsVersion[]
  const [shaken, ...asked] = await Promise.all([
    asker.handshake(address),
    ...(wanted.versions
      ? all.map((version) => hello(version, version === 'TLS 1.3' ? tls13Suites : olderSuites, 'all'))
      : []),
  ])

  leftMs = Math.max(leftMs * leastShare, leftMs - (performance.now() - started))
  const spoken = spokenVersions(asked, shaken)
  const accepted = all.filter((version) => spoken.get(version)?.is === 'accepted')
  const older = accepted.filter((version) => version !== 'TLS 1.3')
  const newestOlder = older.at(-1)
  const asksForwardSecrecy = wanted.forwardSecret !== null && newestOlder === 'TLS 1.2' && !accepted.includes('TLS 1.3')
  const [weak, finiteField, forwardSecret, outsideProfile] = await Promise.all([
    Promise.all(wanted.weak ? older.map((version) => hello(version, weakSuites, 'weak')) : []),
    wanted.finiteField && newestOlder ? hello(newestOlder, finiteFieldSuites, 'dhe') : null,
    asksForwardSecrecy ? hello('TLS 1.2', modernOlderSuites, 'forward-secret') : null,
    Promise.all(
      wanted.outsideProfile
        ? accepted.flatMap((version) => {
            if (version === 'TLS 1.3') return [hello(version, outsideTls13, 'outside-profile')]
            return version === 'TLS 1.2' ? [hello(version, outsideIntermediate, 'outside-profile')] : []
          })
        : [],
    ),
  ])
  return { address, handshake: shaken, versions: asked, weak, finiteField, forwardSecret, outsideProfile }
}

/** Asks one host; every question is asked once in a run, and few at a time. */
class Asker {
  readonly #world: World
  readonly #target: ConnectQuestion
  readonly timeoutMs: number

  constructor(world: World, target: ConnectQuestion, timeoutMs: number) {
    this.#world = world
    this.#target = target
    this.timeoutMs = timeoutMs
  }

  addresses(): ReturnType<typeof addressesOf> {
    const { host } = this.#target
    return this.#world.ask(`addresses ${host} ${this.timeoutMs}`, () =>
      addressesOf(this.#world.net, host, this.timeoutMs),
    )
  }

  handshake(address: string): Promise<AddressObservation['handshake']> {
    const { host, port } = this.#target
    return this.#ask(`tls handshake ${address}`, () =>
      handshake(this.#world.net, { host, port, address, timeoutMs: this.timeoutMs }),
    )
  }

  async hello(
    address: string,
    version: TlsVersion,
    suites: readonly Suite[],
    set: string,
    timeoutMs: number,
  ): Promise<AskedHello> {
    const offered = suites.map(({ id }) => id)
    const { host, port } = this.#target
    const answer = await this.#ask(`tls hello ${version} ${set} ${address}`, () =>
      askHello({ address, port, timeoutMs }, { version, suites: offered, host }),
    )
    return { version, offered, answer }
  }

  #ask<T>(question: string, ask: () => Promise<T>): Promise<T> {
    const name = withPort(this.#target.host, this.#target.port)
    return this.#world.ask(`${question} ${name} ${this.timeoutMs}`, () => this.#world.net.lanes.run(name, ask))
  }
}
