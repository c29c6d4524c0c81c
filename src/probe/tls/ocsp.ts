import { inner, readDer } from './der.ts'

export type StapleStatus = 'good' | 'revoked' | 'unknown' | 'unreadable'

/**
 * What a stapled OCSP response (RFC 6960 section 4.2.1) says of a certificate. Its signature is not verified: a server that
 * staples "revoked" for its own certificate is believed, and "good" is only a note.
 * @param serial hexadecimal
 */
export function stapleStatus(response: Buffer, serial: string): StapleStatus {
  const singles = singleResponses(response)
  if (singles === null) return 'unreadable'
  const wanted = BigInt(`0x${serial}`)
  for (const single of singles) {
    const [id, status] = readDer(single) ?? []
    const number = id && readDer(id.bytes)?.[3]
    if (!status || !number || number.bytes.length === 0) continue
    if (BigInt(`0x${number.bytes.toString('hex')}`) !== wanted) continue
    const kind = status.tag & 0x1f
    return kind === 0 ? 'good' : kind === 1 ? 'revoked' : 'unknown'
  }
  return 'unknown'
}

function singleResponses(response: Buffer): Buffer[] | null {
  const [status, wrapped] = inner(response) ?? []
  if (status?.bytes[0] !== 0 || !wrapped) return null
  const [, basic] = inner(wrapped.bytes) ?? []
  const data = basic && inner(basic.bytes)?.[0]
  const list = data && readDer(data.bytes)?.find(({ tag }) => tag === 0x30 || tag === 0x31)
  // The responder's id may be a sequence too, but stands inside a context tag.
  return (list && readDer(list.bytes)?.map(({ bytes }) => bytes)) ?? null
}
