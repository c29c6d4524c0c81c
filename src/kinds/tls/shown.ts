import type { Handshake } from '../../probe/tls/handshake.ts'
import type { RuleName } from '../../words/index.ts'
import type { AddressObservation } from './observation.ts'

/** Rules on what a handshake shows, rather than on the address. */
export const certificateRules: readonly RuleName<'tls'>[] = [
  'untrusted',
  'self-signed',
  'incomplete-chain',
  'hostname',
  'expired',
  'not-yet-valid',
  'expiry',
  'validity-period',
  'key-size',
  'key-type',
  'signature',
  'usage',
  'chain-order',
  'root-sent',
  'revoked',
  'must-staple',
  'staple',
  'sct',
]

/** A chain that an address showed, and in how many handshakes. */
export interface Shown {
  readonly handshake: Handshake
  /** Kind of key of the server's own certificate, as `RSA`. */
  readonly keys: string
  readonly times: number
  /** Handshakes that showed a certificate with this kind of key. */
  readonly of: number
  /** Whether the address shows certificates of another kind, too. */
  readonly besideOthers: boolean
}

/** Every chain that an address showed, in the order in which it was first seen; the first handshake alone where none came. */
export function shownBy({ handshake, samples }: AddressObservation): Shown[] {
  const all = [handshake, ...samples.map((one) => one.handshake)].filter(
    (one) => one === handshake || one.chain !== null,
  )
  const groups = new Map<string, Handshake[]>()
  for (const one of all) {
    // Of a staple only what it says: its dates change from machine to machine.
    const key = JSON.stringify([one.chain, one.objection, one.staple])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const kinds = new Map<string, number>()
  for (const one of all) kinds.set(kindOf(one), (kinds.get(kindOf(one)) ?? 0) + 1)
  return [...groups.values()].flatMap((same): Shown[] => {
    const [first] = same
    if (!first) return []
    const keys = kindOf(first)
    return [
      { handshake: first, keys, times: same.length, of: kinds.get(keys) ?? same.length, besideOthers: kinds.size > 1 },
    ]
  })
}

/** Kinds of keys in words, by OpenSSL's names. */
export const kindNames: Readonly<Record<string, string>> = {
  rsa: 'RSA',
  'rsa-pss': 'RSA-PSS',
  ec: 'ECDSA',
  ed25519: 'Ed25519',
  ed448: 'Ed448',
}

function kindOf({ chain }: Handshake): string {
  const type = chain?.sent[0]?.key.type ?? 'unknown'
  return kindNames[type] ?? type
}

/** Which of the certificates of an address is meant, or null where all of them are. */
export function whichOf(shown: readonly Shown[]): string | null {
  const [first] = shown
  if (!first) return null
  const times = shown.reduce((sum, one) => sum + (one.keys === first.keys ? one.times : 0), 0)
  const part = times < first.of ? `in ${times} of ${first.of} handshakes` : null
  const isOneKind = shown.every(({ keys }) => keys === first.keys)
  if (!first.besideOthers || !isOneKind) return part
  return `the ${first.keys} certificate${part === null ? '' : `, ${part}`}`
}
