import type { Family, Found, Rule } from '../../../check/lint/rule.ts'
import { daysText, isoTime } from '../../../formats/moments.ts'
import type { CertificateFacts, ChainFacts } from '../../../probe/tls/certificates.ts'
import type { Handshake } from '../../../probe/tls/handshake.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import type { Config } from '../schema.ts'

const dayMs = 86_400_000

/** A fault of trust belongs to several rules: the most specific one that is asked says it. */
const trust =
  (name: TrustRule): Rule<Seen> =>
  ({ chain, handshake, asks, nowMs }) => {
    const fault = chain && (trustFault(chain) ?? unexplained(chain, handshake, nowMs))
    if (!fault || fault.rules.find(asks) !== name) return []
    const { message, expected, observed } = fault
    return [{ message, expected, observed }]
  }

export const untrusted = trust('untrusted')
export const selfSigned = trust('self-signed')
export const incompleteChain = trust('incomplete-chain')

type TrustRule = 'untrusted' | 'self-signed' | 'incomplete-chain'

interface TrustFault {
  readonly rules: readonly TrustRule[]
  readonly message: string
  readonly expected: string
  readonly observed: string
}

function trustFault({ anchor, sent }: ChainFacts): TrustFault | null {
  const leaf = sent[0]?.subject ?? ''
  switch (anchor.kind) {
    case 'public':
    case 'private':
      return null
    case 'self-signed':
      return {
        rules: ['self-signed', 'untrusted'],
        message: 'The certificate is signed by itself',
        expected: 'a certificate of a trusted authority',
        observed: `${leaf}, signed by itself`,
      }
    case 'not-sent':
      return {
        rules: ['incomplete-chain', 'untrusted'],
        message: 'The server does not send the intermediate certificate',
        expected: `${anchor.subject} in the chain`,
        observed: sentNames(sent),
      }
    case 'unknown-root':
      return {
        rules: ['untrusted'],
        message: 'The chain ends in a root that is not trusted',
        expected: 'a chain to a public root or to one of `ca-file`',
        observed: `it ends in ${anchor.subject}`,
      }
    case 'unknown-issuer': {
      const path = sent.filter(({ role }) => role !== 'unused')
      const alone = path.length === 1
      return {
        rules: alone ? ['incomplete-chain', 'untrusted'] : ['untrusted', 'incomplete-chain'],
        message: alone
          ? 'The server sends its certificate without the one that issued it: an intermediate is missing, or the authority is unknown'
          : 'The chain leads to no trusted root',
        expected: alone ? `${anchor.issuer} in the chain` : 'a chain to a public root or to one of `ca-file`',
        observed: `${sentNames(sent)}; ${anchor.issuer} is neither sent nor trusted`,
      }
    }
  }
}

function sentNames(sent: readonly CertificateFacts[]): string {
  return bounded(`sent: ${sent.map(({ subject }) => subject).join(', ')}`, 300)
}

/** What OpenSSL objects to although no rule does. */
function unexplained(chain: ChainFacts, { objection }: Handshake, nowMs: number): TrustFault | null {
  const used = chain.sent.filter(({ role }) => role !== 'unused')
  const explained: Readonly<Record<string, boolean>> = {
    CERT_HAS_EXPIRED: used.some((one) => one.notAfterMs < nowMs),
    CERT_NOT_YET_VALID: used.some((one) => one.notBeforeMs > nowMs),
    INVALID_PURPOSE: used.some((one) => !allowsServers(one)),
    ERR_TLS_CERT_ALTNAME_INVALID: true,
  }
  if (objection === null || explained[objection]) return null
  return {
    rules: ['untrusted', 'incomplete-chain'],
    message: 'The chain does not verify',
    expected: 'a chain that verifies',
    observed: objection,
  }
}

export function hostname({ host, chain, handshake }: Seen): readonly Found[] {
  if (chain === null) return []
  if (chain.coversHost && handshake.objection !== 'ERR_TLS_CERT_ALTNAME_INVALID') return []
  const names = chain.sent[0]?.names ?? []
  const shown = names.slice(0, 10).join(', ') + (names.length > 10 ? `, and ${names.length - 10} more` : '')
  return [
    {
      message: `The certificate does not name ${host}`,
      expected: host,
      observed:
        names.length === 0
          ? `no subject alternative name; the common name ${chain.sent[0]?.subject ?? ''} does not count`
          : bounded(shown, 300),
    },
  ]
}

export function notYetValid({ chain, nowMs }: Seen): readonly Found[] {
  return judgedCertificates(chain)
    .filter((one) => one.notBeforeMs > nowMs)
    .map((one) => ({
      message: `${label(one)} is not valid yet`,
      expected: 'a start in the past',
      observed: `valid from ${isoTime(one.notBeforeMs)}`,
    }))
}

export function expired(seen: Seen): readonly Found[] {
  return past(seen).map((one) => over(one, seen.nowMs))
}

/** Where only `expiry` is asked, an end in the past must not pass. */
export function expiry(seen: Seen): readonly Found[] {
  const { chain, nowMs, config, asks } = seen
  const ended = past(seen)
  const current = judgedCertificates(chain).filter((one) => one.notBeforeMs <= nowMs && !ended.includes(one))
  return [
    ...(asks('expired') ? [] : ended.map((one) => over(one, nowMs))),
    ...current.flatMap((one) => ending(one, nowMs, config)),
  ]
}

function past({ chain, nowMs }: Seen): CertificateFacts[] {
  return judgedCertificates(chain).filter((one) => one.notBeforeMs <= nowMs && one.notAfterMs < nowMs)
}

function over(one: CertificateFacts, nowMs: number): Found {
  return {
    message: `${label(one)} has expired`,
    expected: 'an end in the future',
    observed: `ended ${isoTime(one.notAfterMs)}, ${daysText(nowMs - one.notAfterMs)} ago`,
  }
}

/** Limits of days left before a warning and before an error, by the lifetime, or by `min-days`. */
export function expiryLimits(lifetimeMs: number, minDays: number | undefined): { warnMs: number; failMs: number } {
  if (minDays !== undefined) return { warnMs: minDays * dayMs, failMs: minDays * dayMs }
  return { warnMs: Math.min(30 * dayMs, lifetimeMs / 3), failMs: Math.min(14 * dayMs, lifetimeMs / 6) }
}

function ending(one: CertificateFacts, nowMs: number, config: Config): Found[] {
  const lifetime = one.notAfterMs - one.notBeforeMs
  const { warnMs, failMs } = expiryLimits(lifetime, config['min-days'])
  const left = one.notAfterMs - nowMs
  if (left >= warnMs) return []
  const limit = left < failMs ? failMs : warnMs
  return [
    {
      level: left < failMs ? 'error' : 'warning',
      message: `${label(one)} ends soon`,
      expected: `at least ${daysText(limit)} left${config['min-days'] === undefined ? ` of ${daysText(lifetime)}` : ''}`,
      observed: `${daysText(left)} left, until ${isoTime(one.notAfterMs)}`,
    },
  ]
}

/** Longest lifetimes of public certificates by the date of issue (CA/Browser Forum SC-081v3), newest first. */
const longest = [
  { from: Date.UTC(2029, 2, 15), days: 47 },
  { from: Date.UTC(2027, 2, 15), days: 100 },
  { from: Date.UTC(2026, 2, 15), days: 200 },
  { from: Number.NEGATIVE_INFINITY, days: 398 },
]

const profileDays = { intermediate: 366, modern: 90 }

export function validityPeriod({ chain, config }: Seen): readonly Found[] {
  const leaf = chain?.sent[0]
  if (!leaf || chain?.anchor.kind !== 'public') return []
  const byDate = longest.find(({ from }) => leaf.notBeforeMs >= from)?.days ?? 398
  const limit = Math.min(byDate, config.profile ? profileDays[config.profile] : byDate)
  // Both ends count (RFC 5280 section 4.1.2.5).
  const lifetime = leaf.notAfterMs - leaf.notBeforeMs + 1000
  if (lifetime <= limit * dayMs) return []
  return [
    {
      message: 'The certificate is issued for longer than allowed',
      expected: `at most ${limit} days for its date of issue`,
      observed: daysText(lifetime),
    },
  ]
}

export function keySize({ chain }: Seen): readonly Found[] {
  return (chain?.sent ?? []).flatMap((one): Found[] => {
    const { type, bits } = one.key
    const least = type === 'ec' ? 256 : 2048
    const expected = 'RSA of 2048 bits or EC of 256 bits, or more'
    if (type === 'ed25519' || type === 'ed448' || type.startsWith('ml-dsa') || type.startsWith('slh-dsa')) return []
    if (bits === null) {
      const message = `The key of ${label(one, 'lower')} is of a form that is not known here`
      return [{ message, expected, observed: type, inconclusive: true }]
    }
    if (bits >= least) return []
    const message = `The key of ${label(one, 'lower')} is too short`
    return [{ message, expected, observed: `${type === 'ec' ? 'EC' : type.toUpperCase()} ${bits}` }]
  })
}

export function signature({ chain }: Seen): readonly Found[] {
  return judgedCertificates(chain)
    .filter((one) => /sha-?1(?!\d)|md[245]/i.test(one.signature))
    .map((one) => ({
      message: `${label(one)} is signed with a broken digest`,
      expected: 'SHA-256 or better',
      observed: one.signature,
    }))
}

export function usage({ chain }: Seen): readonly Found[] {
  return judgedCertificates(chain)
    .filter((one) => !allowsServers(one))
    .map((one) => ({
      message: `${label(one)} must not be used for a server`,
      expected: 'extended key usage serverAuth',
      observed: bounded((one.usages ?? []).map((id) => usageNames[id] ?? id).join(', ')),
    }))
}

const serverAuth = '1.3.6.1.5.5.7.3.1'
const usageNames: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.3': 'codeSigning',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
}

function allowsServers(one: CertificateFacts): boolean {
  return one.usages === null || one.usages.includes(serverAuth) || one.usages.includes('2.5.29.37.0')
}

export function chainOrder({ chain }: Seen): readonly Found[] {
  if (chain === null) return []
  const unused = chain.sent.filter(({ role }) => role === 'unused')
  if (chain.inOrder && unused.length === 0) return []
  return [
    {
      message:
        unused.length > 0 ? 'The server sends certificates that are not needed' : 'The certificates are out of order',
      expected: 'each certificate followed by its issuer, and no others',
      observed: sentNames(chain.sent),
    },
  ]
}

export function rootSent({ chain }: Seen): readonly Found[] {
  const root = chain?.sent.find(({ role }) => role === 'root')
  if (!chain || !root || (chain.anchor.kind !== 'public' && chain.anchor.kind !== 'private')) return []
  const message = 'The server sends the root certificate too'
  return [{ message, expected: 'no root', observed: root.subject }]
}

export function revoked({ handshake }: Seen): readonly Found[] {
  if (handshake.staple !== 'revoked') return []
  const message = 'The certificate is revoked'
  return [{ message, expected: 'not revoked', observed: 'the stapled OCSP answer says revoked' }]
}

export function mustStaple({ chain, handshake }: Seen): readonly Found[] {
  if (!chain?.sent[0]?.mustStaple || handshake.staple !== null) return []
  const message = 'The certificate demands a stapled OCSP answer, and none came'
  return [{ message, expected: 'a stapled OCSP answer', observed: 'none' }]
}

export function sct({ chain }: Seen): readonly Found[] {
  if (chain?.anchor.kind !== 'public' || chain.sent[0]?.hasSct !== false) return []
  const message = 'The certificate carries no timestamp of a transparency log'
  return [{ message, expected: 'embedded timestamps', observed: 'none' }]
}

/** The certificates that decide: neither needless ones nor a root, which clients take from their own store. */
function judgedCertificates(chain: ChainFacts | null): CertificateFacts[] {
  return (chain?.sent ?? []).filter(({ role }) => role === 'leaf' || role === 'intermediate')
}

function label(one: CertificateFacts, form: 'upper' | 'lower' = 'upper'): string {
  const text =
    one.role === 'leaf'
      ? 'the certificate'
      : `the ${one.role === 'root' ? 'root' : 'intermediate'} certificate ${one.subject}`
  return form === 'lower' ? text : text.replace(/^t/, 'T')
}

/** The rules of this family by their names. */
export const certificatesRules = {
  untrusted,
  'self-signed': selfSigned,
  'incomplete-chain': incompleteChain,
  hostname,
  'not-yet-valid': notYetValid,
  expired,
  expiry,
  'validity-period': validityPeriod,
  'key-size': keySize,
  signature,
  usage,
  'chain-order': chainOrder,
  'root-sent': rootSent,
  revoked,
  'must-staple': mustStaple,
  sct,
} as const satisfies Family<'tls'>
