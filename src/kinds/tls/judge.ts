import type { Draft, Scene } from '../../check/kind.ts'
import type { Judged, Sight } from '../../check/lint/define.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import { withPort } from '../../formats/host.ts'
import type { CertificateFacts, ChainFacts } from '../../probe/tls/certificates.ts'
import type { Handshake } from '../../probe/tls/handshake.ts'
import type { TlsVersion } from '../../probe/tls/versions.ts'
import type { RuleName } from '../../words/index.ts'
import { addressDrafts, reach } from './conditions.ts'
import type { AddressObservation, HostObservation, Observation } from './observation.ts'
import { mostAddresses } from './questions.ts'
import type { Config } from './schema.ts'
import { certificateRules, type Shown, shownBy, whichOf } from './shown.ts'
import { type Spoken, spokenVersions } from './versions.ts'

/** One address as the rules see it, or one more certificate that it showed. */
export interface Seen {
  readonly host: string
  readonly port: number
  readonly address: AddressObservation
  /** The address; of a further certificate without what is asked of an address once. */
  readonly seen: AddressObservation
  readonly handshake: Handshake
  /** Null where no certificate came. */
  readonly chain: ChainFacts | null
  readonly shown: Shown
  /** Certificates of the server itself, of every kind of key that the address showed. */
  readonly leaves: readonly CertificateFacts[]
  readonly spoken: ReadonlyMap<TlsVersion, Spoken>
  readonly demandsClient: boolean
  readonly nowMs: number
  readonly config: Config
  asks(rule: RuleName<'tls'>): boolean
}

/** Every address that says anything is judged by itself, with every certificate that it showed. */
export function seen({ hosts }: Observation, config: Config, scene: Scene, selected: SelectedRules): Sight<Seen> {
  const nowMs = scene.now.getTime()
  const asks = (rule: RuleName<'tls'>): boolean => selected.has(`tls/${rule}`)
  const subjects = hosts.flatMap((host) =>
    host.addresses
      .filter((one) => reach(host, one) === null)
      .flatMap((address): Seen[] => {
        const all = shownBy(address)
        const common = {
          host: host.host,
          port: host.port,
          address,
          leaves: all.flatMap(({ handshake: { chain } }) => chain?.sent.slice(0, 1) ?? []),
          nowMs,
          config,
          asks,
        }
        return all.map((shown, at): Seen => {
          const { handshake } = shown
          const own = at === 0 ? address : alone(address, handshake)
          return {
            ...common,
            seen: own,
            handshake,
            chain: handshake.chain,
            shown,
            spoken: spokenVersions(own.versions, handshake, own.again.versions),
            demandsClient: at === 0 && isClientCertificateDemanded(address),
          }
        })
      }),
  )
  return { subjects, said: [] }
}

/** What is asked of an address once is not judged again for a further certificate. */
function alone(address: AddressObservation, handshake: Handshake): AddressObservation {
  const nothing = { samples: [], versions: [], weak: [], forwardSecret: [], outsideProfile: [], alpn: [], groups: [] }
  const again = { versions: [], weak: [], finiteField: [], outsideProfile: [] }
  return { ...address, ...nothing, again, handshake, withoutName: null, finiteField: null }
}

/** Puts what was found on the addresses of a host together, host by host. */
export function gather(
  judged: readonly Judged<Seen>[],
  _sight: Sight<Seen>,
  config: Config,
  scene: Scene,
  { hosts }: Observation,
): readonly Draft[] {
  return hosts.flatMap((host) => gatherHost(host, judged, config, scene.now.getTime()))
}

function gatherHost(host: HostObservation, all: readonly Judged<Seen>[], config: Config, nowMs: number): Draft[] {
  const name = withPort(host.host, host.port)
  const url = `https://${name}`
  if (host.fault !== null) {
    return [
      {
        rule: 'tls/dns',
        message: `${host.host} does not resolve`,
        expected: 'at least one address',
        observed: host.fault === 'timeout' ? 'no answer in time' : host.fault,
        url,
        inconclusive: true,
      },
    ]
  }
  const judged = host.addresses.map((one) => {
    const own = inWhich(all.filter(({ seen }) => seen.address === one))
    const silent = reach(host, one)
    const drafts = silent
      ? [silent]
      : [...own, ...addressDrafts(host, one, own, isClientCertificateDemanded(one), nowMs)]
    return { address: one.address, drafts }
  })
  const someAnswered = judged.some(({ drafts }) => !drafts.every(isSilence))
  const isGood = (drafts: readonly Draft[]): boolean => drafts.every(({ level }) => level !== 'error')
  const enough = config.addresses === 'any' && judged.some(({ drafts }) => isGood(drafts))
  const found = judged.flatMap(({ address, drafts }) =>
    drafts.map((draft) => ({ address, draft: ofMany(draft, someAnswered, enough) })),
  )
  const skipped: Draft[] = host.skipped.map((address) => ({
    rule: 'tls/skipped-address',
    ...(judged.length > 0 ? { level: 'info' } : { level: 'error', inconclusive: true }),
    message: `${name} was not looked at on ${address}: there is no route to IPv6 from here`,
    expected: 'every address judged',
    observed: 'skipped',
  }))
  const unasked: Draft[] =
    host.unasked === 0
      ? []
      : [
          {
            rule: 'tls/skipped-address',
            ...(config.addresses === 'any' ? { level: 'info' } : { level: 'error', inconclusive: true }),
            message: `${name} has more addresses than are asked`,
            expected: `at most ${mostAddresses} addresses`,
            observed: `${host.unasked + mostAddresses}`,
            fix: 'Name some of them by `resolve`, or say `addresses: any` where one of them is enough.',
          },
        ]
  return [...together(found, judged.length), ...skipped, ...unasked].map((draft) => ({ ...draft, url }))
}

function isSilence({ rule }: Draft): boolean {
  return rule === 'tls/unreachable' || rule === 'tls/timeout'
}

/** Findings of one address; where it shows several certificates, the finding says which of them is meant. */
function inWhich(judged: readonly Judged<Seen>[]): Draft[] {
  const groups = new Map<string, { draft: Draft; shown: Shown[] }>()
  for (const { draft, seen } of judged) {
    const key = sameText(draft)
    const group = groups.get(key) ?? { draft, shown: [] }
    group.shown.push(seen.shown)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ draft, shown }) => {
    const which = isOfCertificate(draft) ? whichOf(shown) : null
    return which === null ? draft : { ...draft, observed: `${draft.observed} (${which})` }
  })
}

function isOfCertificate({ rule }: Draft): boolean {
  return certificateRules.some((name) => rule === `tls/${name}`)
}

function sameText({ rule, level, message, expected, observed }: Draft): string {
  return JSON.stringify([rule, level, message, expected, observed])
}

/** A dead address beside one that answers is a fact, not a question without an answer; `any` forgives it. */
function ofMany(draft: Draft, someAnswered: boolean, enough: boolean): Draft {
  const { inconclusive: _, ...definite } = draft
  const judged = someAnswered && isSilence(draft) ? definite : draft
  return enough && judged.level === 'error' ? { ...judged, level: 'warning' } : judged
}

/** Drafts that say the same of several addresses become one that names them. */
function together(all: readonly { address: string; draft: Draft }[], addressCount: number): Draft[] {
  const groups = new Map<string, { draft: Draft; addresses: string[] }>()
  for (const { address, draft } of all) {
    const key = sameText(draft)
    const group = groups.get(key) ?? { draft, addresses: [] }
    group.addresses.push(address)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ draft, addresses }) =>
    addressCount === 1 ? draft : { ...draft, observed: `${draft.observed} (${places(addresses, addressCount)})` },
  )
}

function places(addresses: readonly string[], count: number): string {
  if (addresses.length === count) return `on all ${count} addresses`
  return `on ${addresses.slice(0, 8).join(', ')}${addresses.length > 8 ? ', …' : ''}`
}

function isClientCertificateDemanded({ handshake, samples, versions }: AddressObservation): boolean {
  if ([handshake, ...samples.map((one) => one.handshake)].some((one) => one.clientCertificateDemanded)) return true
  if (handshake.fault === null) return false
  return versions.some(({ answer }) => answer.kind === 'hello' && answer.certificateRequested === true)
}
