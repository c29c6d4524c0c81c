import { nameOf } from './reach.ts'
import { Refusal } from './refusal.ts'
import { plain, type TlsFacts, type Wire } from './wire.ts'

/** What the settings of the application say of encryption, in the words of libpq's `sslmode`. */
export type Encryption = 'disabled' | 'preferred' | 'required' | 'verified'

export interface TlsPolicy {
  readonly mustEncrypt: boolean
  readonly mustTrust: boolean
}

/** @param wanted the checklist's own `tls`; without it TLS is required wherever the internet is crossed */
export function tlsPolicy(encryption: Encryption, isPublic: boolean, wanted: boolean | undefined): TlsPolicy {
  return {
    mustEncrypt: wanted ?? (isPublic || encryption === 'required' || encryption === 'verified'),
    mustTrust: wanted !== false && (wanted === true || isPublic || encryption === 'verified'),
  }
}

/** Encrypts where the application would, and refuses to go on in the clear where that must not be. */
export async function encryptAs(
  wire: Wire,
  encryption: Encryption,
  policy: TlsPolicy,
  /** Asks the service to start TLS; false when it does not offer it. */
  start: () => Promise<boolean>,
): Promise<TlsFacts> {
  if (encryption === 'disabled') {
    if (policy.mustEncrypt) throw unencrypted(wire, 'the settings of the application turn TLS off')
    return plain
  }
  if (await start()) return wire.encrypt(policy.mustTrust)
  if (policy.mustEncrypt) throw unencrypted(wire, 'the service does not offer TLS')
  return plain
}

export function unencrypted(wire: Pick<Wire, 'endpoint'>, observed: string): Refusal {
  return new Refusal({
    rule: 'service/tls',
    message: `The connection to ${nameOf(wire.endpoint)} would not be encrypted, so nothing secret was sent`,
    expected: 'TLS',
    observed,
  })
}
