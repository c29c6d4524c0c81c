import type { Draft, Judgement, Scene } from '../../check/kind.ts'
import { atLevels, type SelectedRules, selectRules } from '../../check/lint/select.ts'
import { withPort } from '../../formats/host.ts'
import type { CertificateFacts } from '../../probe/tls/certificates.ts'
import type { Handshake, HandshakeFault } from '../../probe/tls/handshake.ts'
import type { AddressObservation, HostObservation, TlsObservation } from './observation.ts'
import { certificateRules, daysText, isoTime } from './rules/certificates.ts'
import { protocolCase, protocolRules } from './rules/protocols.ts'
import type { Config } from './schema.ts'
import { inWords, spokenVersions } from './versions.ts'

export function judge({ hosts }: TlsObservation, config: Config, scene: Scene): Judgement {
  const selected = selectRules('tls', config)
  return { findings: hosts.flatMap((host) => judgeHost(host, config, selected, scene.now.getTime())) }
}

function judgeHost(host: HostObservation, config: Config, selected: SelectedRules, nowMs: number): Draft[] {
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
  const judged = host.addresses.map((seen) => ({
    address: seen.address,
    drafts: judgeAddress(host, seen, config, selected, nowMs),
  }))
  const someAnswered = judged.some(({ drafts }) => !drafts.every(isSilence))
  const isGood = (drafts: readonly Draft[]): boolean => drafts.every(({ level }) => level !== 'error')
  const enough = config.addresses === 'any' && judged.some(({ drafts }) => isGood(drafts))
  const all = judged.flatMap(({ address, drafts }) =>
    drafts.map((draft) => ({
      address,
      draft: ofMany(draft, someAnswered, enough),
    })),
  )
  const skipped: Draft[] = host.skipped.map((address) => ({
    rule: 'tls/skipped-address',
    ...(judged.length > 0 ? { level: 'info' } : { level: 'error', inconclusive: true }),
    message: `${name} was not looked at on ${address}: there is no route to IPv6 from here`,
    expected: 'every address judged',
    observed: 'skipped',
  }))
  return [...together(all, judged.length), ...skipped].map((draft) => ({ ...draft, url }))
}

function isSilence({ rule }: Draft): boolean {
  return rule === 'tls/unreachable' || rule === 'tls/timeout'
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
    const key = JSON.stringify([draft.rule, draft.level, draft.message, draft.expected, draft.observed])
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

/** Findings on one address, each with its level. */
function judgeAddress(
  host: HostObservation,
  seen: AddressObservation,
  config: Config,
  selected: SelectedRules,
  nowMs: number,
): Draft[] {
  const silent = reach(host, seen)
  if (silent) return [silent]
  const { handshake } = seen
  const demandsClient = isClientCertificateDemanded(seen)
  const { chain } = handshake
  const has = (id: Draft['rule']): boolean => selected.has(id)
  const given = chain && {
    host: host.host,
    chain,
    handshake,
    nowMs,
    config,
    has,
  }
  const certificate = given ? certificateRules.flatMap((rule) => rule(given)) : []
  const protocols = protocolRules.flatMap((rule) => rule(protocolCase(seen, config, has)))
  const demand: Draft[] = demandsClient
    ? [
        {
          rule: 'tls/client-cert',
          message: 'The server demands a client certificate',
          expected: 'a connection without one',
          observed: handshake.fault ? 'the handshake fails without one' : 'refused after the handshake without one',
        },
      ]
    : []
  const drafts = atLevels([...certificate, ...protocols, ...demand], selected)
  const shown = chain?.sent[0] ? [note(host, chain.sent[0], handshake, nowMs)] : []
  return [...drafts, ...unfinished(seen, drafts, demandsClient), ...shown]
}

/** Why nothing can be said of an address, or null. These are no rules of the checklist: no answer is never a pass. */
function reach(host: HostObservation, { handshake, versions }: AddressObservation): Draft | null {
  const { fault } = handshake
  if (fault === null || handshake.chain !== null) return null
  const name = withPort(host.host, host.port)
  const expected = 'a TLS handshake'
  if (fault.kind === 'refused') {
    const message = `${name} refuses the connection`
    return { rule: 'tls/unreachable', level: 'error', message, expected, observed: 'refused', inconclusive: true }
  }
  if (fault.kind === 'no-route') {
    const message = `There is no route to ${name}`
    return { rule: 'tls/unreachable', level: 'error', message, expected, observed: fault.code, inconclusive: true }
  }
  const spoken = spokenVersions(versions, handshake)
  if ([...spoken.values()].some(({ is }) => is === 'accepted')) return null
  const isPlain = fault.kind === 'not-tls' || versions.some(({ answer }) => answer.kind === 'not-tls')
  if (isPlain) {
    const start = versions.flatMap(({ answer }) => (answer.kind === 'not-tls' ? [answer.start] : []))[0]
    const observed = start === undefined ? 'something else' : `an answer that starts with "${start}"`
    return { rule: 'tls/not-tls', level: 'error', message: `${name} does not speak TLS`, expected, observed }
  }
  if (fault.kind === 'timeout') {
    const observed = fault.connected ? 'connected, then silence' : 'no connection in time'
    return {
      rule: 'tls/timeout',
      level: 'error',
      message: `${name} does not answer in time`,
      expected,
      observed,
      inconclusive: true,
    }
  }
  return {
    rule: 'tls/handshake',
    level: 'error',
    message: `No handshake with ${name} comes about`,
    expected,
    observed:
      faultInWords(fault) +
      (versions.length > 0
        ? `; hellos: ${[...new Set(versions.map(({ answer }) => inWords(answer)))].join(', ')}`
        : ''),
    inconclusive: true,
  }
}

/** The certificate was not seen, or what it protects was not: only a note where a finding already tells why. */
function unfinished(seen: AddressObservation, drafts: readonly Draft[], demandsClient: boolean): Draft[] {
  const { fault, chain } = seen.handshake
  if (chain !== null && (fault === null || demandsClient)) return []
  const told = drafts.some(({ level, inconclusive }) => level === 'error' && !inconclusive)
  return [
    {
      rule: 'tls/handshake',
      level: told ? 'info' : 'error',
      message: chain
        ? 'The handshake did not come to its end'
        : 'The certificate could not be seen, so it was not judged',
      expected: 'a whole handshake',
      observed: fault === null ? 'no certificate' : faultInWords(fault),
      inconclusive: true,
    },
  ]
}

function isClientCertificateDemanded({ handshake, versions }: AddressObservation): boolean {
  if (handshake.clientCertificateDemanded) return true
  if (handshake.fault === null) return false
  return versions.some(({ answer }) => answer.kind === 'hello' && answer.certificateRequested === true)
}

function faultInWords(fault: HandshakeFault): string {
  switch (fault.kind) {
    case 'refused':
      return 'connection refused'
    case 'timeout':
      return fault.connected ? 'connected, then silence' : 'no connection in time'
    case 'no-route':
      return `no route (${fault.code})`
    case 'closed':
      return 'connection closed without an alert'
    case 'not-tls':
      return 'an answer that is not TLS'
    case 'failed':
      return fault.code.slice(0, 100)
  }
}

function note(host: HostObservation, leaf: CertificateFacts, { protocol, alpn }: Handshake, nowMs: number): Draft {
  const names = leaf.names.slice(0, 8).join(', ') + (leaf.names.length > 8 ? ', …' : '')
  const left = leaf.notAfterMs - nowMs
  return {
    rule: 'tls/certificate',
    level: 'info',
    message: `Certificate of ${withPort(host.host, host.port)}: ${leaf.subject}, issued by ${leaf.issuer}`,
    expected: 'for information',
    observed: [
      `serial ${leaf.serial}`,
      `names ${names === '' ? 'none' : names.slice(0, 300)}`,
      `valid ${isoTime(leaf.notBeforeMs)} to ${isoTime(leaf.notAfterMs)} (${left > 0 ? `${daysText(left)} left` : 'over'})`,
      ...(protocol === null ? [] : [protocol]),
      ...(alpn === null ? [] : [`ALPN ${alpn}`]),
    ].join('; '),
  }
}
