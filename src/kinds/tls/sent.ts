import type { CertificateFacts, ChainFacts } from '../../probe/tls/certificates.ts'
import { bounded } from '../../secrecy/bounded.ts'

/** The certificates that decide: neither needless ones nor a root, which clients take from their own store. */
export function judgedCertificates(chain: ChainFacts | null): CertificateFacts[] {
  return (chain?.sent ?? []).filter(({ role }) => role === 'leaf' || role === 'intermediate')
}

/** A certificate in words. */
export function label(one: CertificateFacts, form: 'upper' | 'lower' = 'upper'): string {
  const text =
    one.role === 'leaf'
      ? 'the certificate'
      : `the ${one.role === 'root' ? 'root' : 'intermediate'} certificate ${one.subject}`
  return form === 'lower' ? text : text.replace(/^t/, 'T')
}

/** The names of what was sent, for a finding. */
export function sentNames(sent: readonly CertificateFacts[]): string {
  return bounded(`sent: ${sent.map(({ subject }) => subject).join(', ')}`, 300)
}

const serverAuth = '1.3.6.1.5.5.7.3.1'

/** Whether a certificate may be used for a server. */
export function allowsServers(one: CertificateFacts): boolean {
  return one.usages === null || one.usages.includes(serverAuth) || one.usages.includes('2.5.29.37.0')
}
