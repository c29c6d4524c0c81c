import { createHash, createPublicKey, sign, X509Certificate } from 'node:crypto'
import {
  bits,
  context,
  contextValue,
  generalizedTime,
  integer,
  nothing,
  octets,
  oid,
  sequence,
  tagged,
  time,
} from '../../src/cli/demo/der.ts'
import { inner } from '../../src/probe/tls/der.ts'
import { issuerName } from '../../src/probe/tls/x509.ts'
import { days, type Identity } from './certificates.ts'

export type State = 'good' | 'revoked' | 'unknown'

export interface OcspOptions {
  readonly state?: State
  readonly from?: Date
  readonly until?: Date
  /** Hexadecimal; without it that of the certificate. */
  readonly serial?: string
  /** Who signs; without it the issuer. */
  readonly by?: Identity
  /** Certificates that are sent along. */
  readonly along?: readonly Identity[]
}

const ecdsaSha256 = (): Buffer => sequence(oid('1.2.840.10045.4.3.2'))
const der = ({ certificate }: Identity): Buffer => new X509Certificate(certificate).raw

/** An OCSP response (RFC 6960 section 4.2.1) with one answer about a certificate; keys are those of EC. */
export function ocspResponse(certificate: Identity, issuer: Identity, options: OcspOptions = {}): Buffer {
  const { state = 'good', from = days(-1), until = days(6), serial = certificate.serial, by = issuer } = options
  const states = {
    good: contextValue(0, Buffer.alloc(0)),
    revoked: context(1, generalizedTime(days(-30))),
    unknown: contextValue(2, Buffer.alloc(0)),
  }
  const sha1 = (bytes: Uint8Array): Buffer => createHash('sha1').update(bytes).digest()
  const name = issuerName(new X509Certificate(certificate.certificate)) ?? Buffer.alloc(0)
  const key = inner(createPublicKey(issuer.certificate).export({ type: 'spki', format: 'der' }))?.[1]?.bytes.subarray(1)
  const id = sequence(
    sequence(oid('1.3.14.3.2.26'), nothing()),
    octets(sha1(name)),
    octets(sha1(key ?? Buffer.alloc(0))),
    integer(Buffer.from(serial, 'hex')),
  )
  const single = sequence(id, states[state], generalizedTime(from), context(0, generalizedTime(until)))
  const data = sequence(context(2, octets(Buffer.alloc(20, 3))), generalizedTime(from), sequence(single))
  const basic = sequence(
    data,
    ecdsaSha256(),
    bits(sign('sha256', data, by.key)),
    ...(options.along ? [context(0, sequence(...options.along.map(der)))] : []),
  )
  return sequence(tagged(0x0a, Buffer.from([0])), context(0, sequence(oid('1.3.6.1.5.5.7.48.1.1'), octets(basic))))
}

/** A list of revoked certificates (RFC 5280 section 5.1) of the issuer of a certificate. */
export function revocationList(
  certificate: Identity,
  issuer: Identity,
  revoked: readonly string[],
  by: Identity = issuer,
): Buffer {
  const entries = revoked.map((serial) => sequence(integer(Buffer.from(serial, 'hex')), time(days(-3))))
  const body = sequence(
    integer(1),
    ecdsaSha256(),
    issuerName(new X509Certificate(certificate.certificate)) ?? Buffer.alloc(0),
    time(days(-1)),
    time(days(6)),
    ...(entries.length > 0 ? [sequence(...entries)] : []),
  )
  return sequence(body, ecdsaSha256(), bits(sign('sha256', body, by.key)))
}

/** The value of the extension 2.5.29.31 that names a list. */
export function distributionPoint(url: string): Buffer {
  return sequence(sequence(context(0, context(0, contextValue(6, Buffer.from(url))))))
}
