import {
  type Authority,
  type CertificateOptions,
  type Identity,
  makeAuthority,
} from '../../src/cli/demo/certificate.ts'

export {
  type Authority,
  type CertificateOptions,
  type Identity,
  makeAuthority,
  selfSigned,
} from '../../src/cli/demo/certificate.ts'

/** A date so many days from now; negative ones lie in the past. */
export function days(count: number): Date {
  return new Date(Date.now() + count * 86_400_000)
}

/** What `node:tls` needs to present a certificate and, after it, those that are sent along. */
export function presented(leaf: Identity, ...above: readonly Identity[]): { cert: string; key: string } {
  return { cert: [leaf, ...above].map((one) => one.certificate).join(''), key: leaf.key }
}

/** A root to trust (`net.extraCa`), an authority below it, and a certificate that is right in every respect. */
export function goodChain(options: CertificateOptions = {}): {
  root: Authority
  middle: Authority
  leaf: Identity
  /** Certificate, chain and key as a server presents them. */
  server: { cert: string; key: string }
} {
  const root = makeAuthority()
  const middle = root.authority()
  const leaf = middle.issue({ names: ['localhost', '127.0.0.1', '::1'], ...options })
  return { root, middle, leaf, server: presented(leaf, middle) }
}
