import type { Draft } from '../../check/kind.ts'
import { withPort } from '../../formats/host.ts'
import { daysText, isoTime } from '../../formats/moments.ts'
import type { CertificateFacts } from '../../probe/tls/certificates.ts'
import type { HandshakeFault } from '../../probe/tls/handshake.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { AddressObservation, HostObservation } from './observation.ts'
import { shownBy, whichOf } from './shown.ts'
import { inWords, spokenVersions } from './versions.ts'

/** Why nothing can be said of an address, or null. These are no rules of the checklist: no answer is never a pass. */
export function reach(host: HostObservation, { handshake, versions }: AddressObservation): Draft | null {
  const { fault } = handshake
  if (fault === null || handshake.chain !== null) return null
  const name = withPort(host.host, host.port)
  const expected = 'a TLS handshake'
  if (fault.kind === 'no-start-tls') {
    return {
      rule: 'tls/starttls',
      level: 'error',
      message: `${name} does not go on over TLS`,
      expected: 'TLS by STARTTLS',
      observed: `the answer "${fault.said}"`,
    }
  }
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

/** What is said of an address besides its rules: that its handshake did not end, and the certificate for information. */
export function addressDrafts(
  host: HostObservation,
  seen: AddressObservation,
  drafts: readonly Draft[],
  demandsClient: boolean,
  nowMs: number,
): Draft[] {
  return [
    ...unfinished(seen, drafts, demandsClient),
    ...failedSamples(host, seen),
    ...(seen.crowded ? [crowded(host)] : []),
    ...notes(host, seen, nowMs),
  ]
}

/** Some of the same handshakes fail: behind the address somebody answers who does not serve, which visitors meet as well. */
function failedSamples(host: HostObservation, { handshake, samples }: AddressObservation): Draft[] {
  if (handshake.fault !== null) return []
  const faults = samples.flatMap(({ handshake: { fault } }) => (fault === null ? [] : [fault]))
  if (faults.length === 0) return []
  const words = [...new Set(faults.map(faultInWords))].join(', ')
  return [
    {
      rule: 'tls/handshake',
      level: 'error',
      message: `Not every handshake with ${withPort(host.host, host.port)} comes about`,
      expected: 'each handshake as the first',
      observed: `${faults.length} of ${samples.length + 1} failed: ${words}`,
    },
  ]
}

function crowded(host: HostObservation): Draft {
  return {
    rule: 'tls/connection-limit',
    level: 'info',
    message: `${withPort(host.host, host.port)} turns connections away while others are open`,
    expected: 'for information',
    observed: 'closed when asked several times at once, and answered one by one',
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
    case 'no-start-tls':
      return `no STARTTLS, but "${fault.said}"`
    case 'failed':
      return bounded(fault.code, 100)
  }
}

/** Each certificate that was shown. */
function notes(host: HostObservation, seen: AddressObservation, nowMs: number): Draft[] {
  const all = shownBy(seen)
  return all.flatMap((shown) => {
    const { chain, protocol, alpn } = shown.handshake
    const leaf = chain?.sent[0]
    const same = all.filter((one) => one.handshake.chain?.sent[0]?.serial === leaf?.serial)
    if (!leaf || same[0] !== shown) return []
    const which = whichOf(same)
    return [note(host, leaf, [protocol, alpn === null ? null : `ALPN ${alpn}`, which], nowMs)]
  })
}

function note(host: HostObservation, leaf: CertificateFacts, more: readonly (string | null)[], nowMs: number): Draft {
  const names = leaf.names.slice(0, 8).join(', ') + (leaf.names.length > 8 ? ', …' : '')
  const left = leaf.notAfterMs - nowMs
  return {
    rule: 'tls/certificate',
    level: 'info',
    message: `Certificate of ${withPort(host.host, host.port)}: ${leaf.subject}, issued by ${leaf.issuer}`,
    expected: 'for information',
    observed: [
      `serial ${leaf.serial}`,
      `names ${names === '' ? 'none' : bounded(names, 300)}`,
      `valid ${isoTime(leaf.notBeforeMs)} to ${isoTime(leaf.notAfterMs)} (${left > 0 ? `${daysText(left)} left` : 'over'})`,
      ...more.filter((one) => one !== null),
    ].join('; '),
  }
}
