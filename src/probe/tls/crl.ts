import type { X509Certificate } from 'node:crypto'
import { type DerValue, derAt, derTime, inner, readDer } from './der.ts'
import { issuerName, type Signature, signatureOf } from './x509.ts'

/** What a list of revoked certificates (RFC 5280 section 5.1) says of one certificate. */
export interface ListedState {
  /** When it was revoked, milliseconds; null where the list does not have it. */
  readonly revokedMs: number | null
  readonly fromMs: number | null
  readonly untilMs: number | null
  readonly signature: Signature
}

/** Null where this is no list of the certificate's issuer. */
export function readCrl(list: Buffer, certificate: X509Certificate, issuer: X509Certificate): ListedState | null {
  const [body, algorithm, signature] = inner(list) ?? []
  const fields = body && readDer(body.bytes)
  if (!body || !fields) return null
  const [, name, from, ...rest] = fields[0]?.tag === 0x02 ? fields.slice(1) : fields
  if (!name || !from || !issuerName(certificate)?.equals(name.whole)) return null
  const until = rest[0]?.tag === 0x17 || rest[0]?.tag === 0x18 ? rest[0] : undefined
  const revoked = rest.find(({ tag }) => tag === 0x30)
  return {
    revokedMs: revoked ? revokedAt(revoked, certificate.serialNumber) : null,
    fromMs: derTime(from),
    untilMs: until ? derTime(until) : null,
    signature: signatureOf(body.whole, algorithm, signature, [issuer]),
  }
}

/** Looks through one entry after the other: a list may have a million. */
function revokedAt({ bytes }: DerValue, serial: string): number | null {
  const wanted = withoutZeros(Buffer.from(serial.length % 2 === 0 ? serial : `0${serial}`, 'hex'))
  for (let at = 0; at < bytes.length; ) {
    const entry = derAt(bytes, at)
    if (entry === null) return null
    at += entry.whole.length
    const number = derAt(entry.bytes, 0)
    if (!number || !withoutZeros(number.bytes).equals(wanted)) continue
    const date = derAt(entry.bytes, number.whole.length)
    return (date && derTime(date)) ?? 0
  }
  return null
}

function withoutZeros(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0)
  return start < 0 ? bytes.subarray(bytes.length) : bytes.subarray(start)
}
