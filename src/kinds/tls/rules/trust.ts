import type { Family, Found, Rule } from '../../../check/lint/rule.ts'
import type { ChainFacts } from '../../../probe/tls/certificates.ts'
import type { Handshake } from '../../../probe/tls/handshake.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import { allowsServers, sentNames } from '../sent.ts'

/** A fault of trust belongs to several rules: the most specific one that is asked says it. */
const trust =
  (name: TrustRule): Rule<Seen> =>
  ({ chain, handshake, asks, nowMs }) => {
    const fault = chain && (trustFault(chain) ?? unexplained(chain, handshake, nowMs))
    if (!fault || fault.rules.find(asks) !== name) return []
    const { message, expected, observed } = fault
    return [{ message, expected, observed }]
  }

const untrusted = trust('untrusted')
const selfSigned = trust('self-signed')
const incompleteChain = trust('incomplete-chain')

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

function hostname({ host, chain, handshake }: Seen): readonly Found[] {
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

/** The rules of this family by their names. */
export const trustRules = {
  untrusted,
  'self-signed': selfSigned,
  'incomplete-chain': incompleteChain,
  hostname,
} as const satisfies Family<'tls'>
