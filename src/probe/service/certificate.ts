import { Refusal } from './refusal.ts'

/** A certificate that is not trusted, as a finding. */
export function untrusted(name: string, code: string): Refusal {
  return new Refusal({
    rule: 'service/tls',
    message: `The certificate of ${name} is not trusted, so nothing secret was sent`,
    expected: 'a certificate for this host from a trusted authority',
    observed: certificateFault(code),
  })
}

const faults: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'a self-signed certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'a chain that ends in an unknown root',
  UNABLE_TO_GET_ISSUER_CERT: 'a chain that ends at an unknown issuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'a chain that ends at an unknown issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'an unknown issuer, or a chain that is not sent whole',
  CERT_HAS_EXPIRED: 'a certificate that has expired',
  CERT_NOT_YET_VALID: 'a certificate that is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'a certificate for another host',
}

export function certificateFault(code: string): string {
  return faults[code] ?? (code || 'a certificate that is not trusted')
}

/** Whether OpenSSL means the certificate by this code, and not the handshake. */
export function isCertificateFault(code: string): boolean {
  return code in faults || /^(CERT_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH)/.test(code)
}

export function codeOf(error: unknown): string {
  if (typeof error === 'string') return error
  const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}
