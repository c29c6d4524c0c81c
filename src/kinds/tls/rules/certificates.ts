import type { Draft } from '../../../check/kind.ts'
import type { CertificateFacts, ChainFacts } from '../../../probe/tls/certificates.ts'
import type { Handshake } from '../../../probe/tls/handshake.ts'
import type { Config } from '../schema.ts'

/** What the rules on certificates look at. */
export interface CertificateCase {
  readonly host: string
  readonly chain: ChainFacts
  readonly handshake: Handshake
  readonly nowMs: number
  readonly config: Config
  readonly has: (rule: Draft['rule']) => boolean
}

type Rule = (given: CertificateCase) => Draft[]

const dayMs = 86_400_000

/** Every rule on certificates. Each looks for itself, since OpenSSL names only its first objection. */
export const certificateRules: readonly Rule[] = [
  trust,
  hostname,
  dates,
  validityPeriod,
  keySize,
  signature,
  usage,
  order,
  rootSent,
  staple,
  transparency,
]

function trust({ chain, handshake, has, nowMs }: CertificateCase): Draft[] {
  const fault = trustFault(chain) ?? unexplained(chain, handshake, nowMs)
  if (!fault) return []
  // A fault that has its own rule must not pass where only its neighbour is asked.
  const rule = fault.rules.find(has)
  return rule ? [{ rule, message: fault.message, expected: fault.expected, observed: fault.observed }] : []
}

interface TrustFault {
  readonly rules: readonly Draft['rule'][]
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
        rules: ['tls/self-signed', 'tls/untrusted'],
        message: 'The certificate is signed by itself',
        expected: 'a certificate of a trusted authority',
        observed: `${leaf}, signed by itself`,
      }
    case 'not-sent':
      return {
        rules: ['tls/incomplete-chain', 'tls/untrusted'],
        message: 'The server does not send the intermediate certificate',
        expected: `${anchor.subject} in the chain`,
        observed: sentNames(sent),
      }
    case 'unknown-root':
      return {
        rules: ['tls/untrusted'],
        message: 'The chain ends in a root that is not trusted',
        expected: 'a chain to a public root or to one of `ca-file`',
        observed: `it ends in ${anchor.subject}`,
      }
    case 'unknown-issuer': {
      const path = sent.filter(({ role }) => role !== 'unused')
      const alone = path.length === 1
      return {
        rules: alone ? ['tls/incomplete-chain', 'tls/untrusted'] : ['tls/untrusted', 'tls/incomplete-chain'],
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
  return `sent: ${sent.map(({ subject }) => subject).join(', ')}`.slice(0, 300)
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
    rules: ['tls/untrusted', 'tls/incomplete-chain'],
    message: 'The chain does not verify',
    expected: 'a chain that verifies',
    observed: objection,
  }
}

function hostname({ host, chain, handshake }: CertificateCase): Draft[] {
  if (chain.coversHost && handshake.objection !== 'ERR_TLS_CERT_ALTNAME_INVALID') return []
  const names = chain.sent[0]?.names ?? []
  const shown = names.slice(0, 10).join(', ') + (names.length > 10 ? `, and ${names.length - 10} more` : '')
  return [
    {
      rule: 'tls/hostname',
      message: `The certificate does not name ${host}`,
      expected: host,
      observed:
        names.length === 0
          ? `no subject alternative name; the common name ${chain.sent[0]?.subject ?? ''} does not count`
          : shown.slice(0, 300),
    },
  ]
}

function dates({ chain, nowMs, config, has }: CertificateCase): Draft[] {
  return judgedCertificates(chain).flatMap((one): Draft[] => {
    const what = label(one)
    if (one.notBeforeMs > nowMs) {
      return [
        {
          rule: 'tls/not-yet-valid',
          message: `${what} is not valid yet`,
          expected: 'a start in the past',
          observed: `valid from ${isoTime(one.notBeforeMs)}`,
        },
      ]
    }
    if (one.notAfterMs < nowMs) {
      return [
        {
          // Where only `expiry` is asked, an end in the past must not pass.
          rule: has('tls/expired') ? 'tls/expired' : 'tls/expiry',
          message: `${what} has expired`,
          expected: 'an end in the future',
          observed: `ended ${isoTime(one.notAfterMs)}, ${daysText(nowMs - one.notAfterMs)} ago`,
        },
      ]
    }
    return expiry(one, nowMs, config)
  })
}

/** Limits of days left before a warning and before an error, by the lifetime, or by `min-days`. */
export function expiryLimits(lifetimeMs: number, minDays: number | undefined): { warnMs: number; failMs: number } {
  if (minDays !== undefined) return { warnMs: minDays * dayMs, failMs: minDays * dayMs }
  return { warnMs: Math.min(30 * dayMs, lifetimeMs / 3), failMs: Math.min(14 * dayMs, lifetimeMs / 6) }
}

function expiry(one: CertificateFacts, nowMs: number, config: Config): Draft[] {
  const lifetime = one.notAfterMs - one.notBeforeMs
  const { warnMs, failMs } = expiryLimits(lifetime, config['min-days'])
  const left = one.notAfterMs - nowMs
  if (left >= warnMs) return []
  const limit = left < failMs ? failMs : warnMs
  return [
    {
      rule: 'tls/expiry',
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

function validityPeriod({ chain, config }: CertificateCase): Draft[] {
  const leaf = chain.sent[0]
  if (!leaf || chain.anchor.kind !== 'public') return []
  const byDate = longest.find(({ from }) => leaf.notBeforeMs >= from)?.days ?? 398
  const limit = Math.min(byDate, config.profile ? profileDays[config.profile] : byDate)
  // Both ends count (RFC 5280 section 4.1.2.5).
  const lifetime = leaf.notAfterMs - leaf.notBeforeMs + 1000
  if (lifetime <= limit * dayMs) return []
  return [
    {
      rule: 'tls/validity-period',
      message: 'The certificate is issued for longer than allowed',
      expected: `at most ${limit} days for its date of issue`,
      observed: daysText(lifetime),
    },
  ]
}

function keySize({ chain }: CertificateCase): Draft[] {
  return chain.sent.flatMap((one): Draft[] => {
    const { type, bits } = one.key
    const least = type === 'ec' ? 256 : 2048
    const expected = 'RSA of 2048 bits or EC of 256 bits, or more'
    if (type === 'ed25519' || type === 'ed448' || type.startsWith('ml-dsa') || type.startsWith('slh-dsa')) return []
    if (bits === null) {
      const message = `The key of ${label(one, 'lower')} is of a form that is not known here`
      return [{ rule: 'tls/key-size', message, expected, observed: type, inconclusive: true }]
    }
    if (bits >= least) return []
    const message = `The key of ${label(one, 'lower')} is too short`
    return [
      { rule: 'tls/key-size', message, expected, observed: `${type === 'ec' ? 'EC' : type.toUpperCase()} ${bits}` },
    ]
  })
}

function signature({ chain }: CertificateCase): Draft[] {
  return judgedCertificates(chain)
    .filter((one) => /sha-?1(?!\d)|md[245]/i.test(one.signature))
    .map((one) => ({
      rule: 'tls/signature' as const,
      message: `${label(one)} is signed with a broken digest`,
      expected: 'SHA-256 or better',
      observed: one.signature,
    }))
}

function usage({ chain }: CertificateCase): Draft[] {
  return judgedCertificates(chain)
    .filter((one) => !allowsServers(one))
    .map((one) => ({
      rule: 'tls/usage' as const,
      message: `${label(one)} must not be used for a server`,
      expected: 'extended key usage serverAuth',
      observed: (one.usages ?? [])
        .map((id) => usageNames[id] ?? id)
        .join(', ')
        .slice(0, 200),
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

function order({ chain }: CertificateCase): Draft[] {
  const unused = chain.sent.filter(({ role }) => role === 'unused')
  if (chain.inOrder && unused.length === 0) return []
  return [
    {
      rule: 'tls/chain-order',
      message:
        unused.length > 0 ? 'The server sends certificates that are not needed' : 'The certificates are out of order',
      expected: 'each certificate followed by its issuer, and no others',
      observed: sentNames(chain.sent),
    },
  ]
}

function rootSent({ chain }: CertificateCase): Draft[] {
  const root = chain.sent.find(({ role }) => role === 'root')
  if (!root || (chain.anchor.kind !== 'public' && chain.anchor.kind !== 'private')) return []
  const message = 'The server sends the root certificate too'
  return [{ rule: 'tls/root-sent', message, expected: 'no root', observed: root.subject }]
}

function staple({ chain, handshake }: CertificateCase): Draft[] {
  if (handshake.staple === 'revoked') {
    const message = 'The certificate is revoked'
    return [{ rule: 'tls/revoked', message, expected: 'not revoked', observed: 'the stapled OCSP answer says revoked' }]
  }
  if (!chain.sent[0]?.mustStaple || handshake.staple !== null) return []
  const message = 'The certificate demands a stapled OCSP answer, and none came'
  return [{ rule: 'tls/must-staple', message, expected: 'a stapled OCSP answer', observed: 'none' }]
}

function transparency({ chain }: CertificateCase): Draft[] {
  if (chain.anchor.kind !== 'public' || chain.sent[0]?.hasSct !== false) return []
  const message = 'The certificate carries no timestamp of a transparency log'
  return [{ rule: 'tls/sct', message, expected: 'embedded timestamps', observed: 'none' }]
}

/** The certificates that decide: neither needless ones nor a root, which clients take from their own store. */
function judgedCertificates(chain: ChainFacts): CertificateFacts[] {
  return chain.sent.filter(({ role }) => role === 'leaf' || role === 'intermediate')
}

function label(one: CertificateFacts, form: 'upper' | 'lower' = 'upper'): string {
  const text =
    one.role === 'leaf'
      ? 'the certificate'
      : `the ${one.role === 'root' ? 'root' : 'intermediate'} certificate ${one.subject}`
  return form === 'lower' ? text : text.replace(/^t/, 'T')
}

/** `2026-11-22 10:00 UTC` */
export function isoTime(ms: number): string {
  const date = new Date(ms)
  return Number.isNaN(date.getTime())
    ? 'an unreadable date'
    : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** Whole days from ten on, otherwise one decimal. */
export function daysText(ms: number): string {
  const days = ms / dayMs
  const shown = days >= 10 ? Math.floor(days) : Math.floor(days * 10) / 10
  return `${shown} ${shown === 1 ? 'day' : 'days'}`
}
