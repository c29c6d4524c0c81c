import { createHash, X509Certificate } from 'node:crypto'
import { type DerValue, derTime, inner, readDer } from './der.ts'
import { issuerName, type Signature, signatureOf } from './x509.ts'

/** What a stapled OCSP response (RFC 6960 section 4.2.1) says. */
export interface Staple {
  /** Of the certificate that came with it; `other` where it is about none with this serial number and issuer. */
  readonly status: 'good' | 'revoked' | 'unknown' | 'other'
  /** From when to when the answer counts, milliseconds; null where it does not say. */
  readonly fromMs: number | null
  readonly untilMs: number | null
  /** Whether the issuer of the certificate signed it, or somebody whom the issuer lets (RFC 6960 section 4.2.2.2). */
  readonly signature: Signature
}

/** @param issuer of the certificate, where it is known */
export function readStaple(
  response: Buffer,
  certificate: X509Certificate,
  issuer: X509Certificate | null,
): Staple | 'unreadable' {
  const basic = basicResponse(response)
  if (basic === null) return 'unreadable'
  const [data, algorithm, signature, certificates] = basic
  const singles = data && singleResponses(data)
  if (!data || !singles) return 'unreadable'
  const signers = issuer === null ? [] : [issuer, ...delegated(certificates, issuer)]
  const signed = signatureOf(data.whole, algorithm, signature, signers)
  for (const single of singles) {
    const [id, state, from, until] = readDer(single.bytes) ?? []
    if (!id || !state || !isAbout(id, certificate, issuer)) continue
    const kind = state.tag & 0x1f
    const next = until?.tag === 0xa0 ? readDer(until.bytes)?.[0] : undefined
    return {
      status: kind === 0 ? 'good' : kind === 1 ? 'revoked' : 'unknown',
      fromMs: from ? derTime(from) : null,
      untilMs: next ? derTime(next) : null,
      signature: signed,
    }
  }
  return { status: 'other', fromMs: null, untilMs: null, signature: signed }
}

function basicResponse(response: Buffer): readonly DerValue[] | null {
  const [status, wrapped] = inner(response) ?? []
  if (status?.bytes[0] !== 0 || !wrapped) return null
  const [, basic] = inner(wrapped.bytes) ?? []
  return (basic && inner(basic.bytes)) ?? null
}

function singleResponses(data: DerValue): readonly DerValue[] | null {
  // The responder's id may be a sequence too, but stands inside a context tag.
  const list = readDer(data.bytes)?.find(({ tag }) => tag === 0x30 || tag === 0x31)
  return (list && readDer(list.bytes)) ?? null
}

const hashes: Readonly<Record<string, string>> = { '2b0e03021a': 'sha1', '608648016503040201': 'sha256' }

/** The serial number has to be the same, and what is known of the issuer. */
function isAbout(id: DerValue, certificate: X509Certificate, issuer: X509Certificate | null): boolean {
  const [algorithm, nameHash, keyHash, serial] = readDer(id.bytes) ?? []
  if (!serial || serial.bytes.length === 0) return false
  if (BigInt(`0x${serial.bytes.toString('hex')}`) !== BigInt(`0x${certificate.serialNumber}`)) return false
  const hash = hashes[(algorithm && readDer(algorithm.bytes)?.[0]?.bytes.toString('hex')) ?? '']
  const name = issuerName(certificate)
  if (issuer === null || hash === undefined || name === null || !nameHash || !keyHash) return true
  const digest = (bytes: Buffer): Buffer => createHash(hash).update(bytes).digest()
  const key = inner(issuer.publicKey.export({ type: 'spki', format: 'der' }))?.[1]
  return nameHash.bytes.equals(digest(name)) && (!key || keyHash.bytes.equals(digest(key.bytes.subarray(1))))
}

const ocspSigning = '1.3.6.1.5.5.7.3.9'
const mostCertificates = 5

/** Certificates in the answer by which the issuer lets somebody else sign. */
function delegated(certificates: DerValue | undefined, issuer: X509Certificate): X509Certificate[] {
  const list = (certificates?.tag === 0xa0 && inner(certificates.bytes)) || []
  return list.slice(0, mostCertificates).flatMap(({ whole }) => {
    try {
      const one = new X509Certificate(whole)
      const isLet = one.issuer === issuer.subject && (one.keyUsage ?? []).includes(ocspSigning)
      return isLet && one.verify(issuer.publicKey) ? [one] : []
    } catch {
      return []
    }
  })
}
