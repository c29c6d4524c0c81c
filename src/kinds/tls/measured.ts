import { withPort } from '../../formats/host.ts'
import type { Certificate, Measured } from '../../model/measured.ts'
import type { Observation } from './observation.ts'

/** The server's own certificate of each host; where its addresses differ, the one that ends first. */
export function measured({ hosts }: Observation): Measured {
  const certificates = hosts.flatMap(({ host, port, addresses }): Certificate[] => {
    const leaves = addresses.flatMap(({ handshake, samples }) =>
      [handshake, ...samples.map((one) => one.handshake)].flatMap(({ chain }) => chain?.sent.slice(0, 1) ?? []),
    )
    const [first] = leaves.filter(({ notAfterMs }) => hasDate(notAfterMs)).sort((a, b) => a.notAfterMs - b.notAfterMs)
    if (!first) return []
    const validUntil = new Date(first.notAfterMs).toISOString()
    return [{ host: withPort(host, port), issuer: first.issuer, validUntil }]
  })
  return certificates.length > 0 ? { certificates } : {}
}

/** Of four digits, as everybody writes a year: a certificate may claim any. */
function hasDate(ms: number): boolean {
  return ms >= 0 && ms < Date.UTC(10_000, 0)
}
