import { verify, type X509Certificate } from 'node:crypto'
import { type DerValue, inner, readDer } from './der.ts'

/** What `X509Certificate` of Node does not tell of a certificate (RFC 5280 section 4.1). */

/** The fields of the signed part; version 1 has no field for itself. */
function fieldsOf(one: X509Certificate): { readonly named: readonly DerValue[]; readonly all: readonly DerValue[] } {
  const body = inner(one.raw)?.[0]
  const all = (body && readDer(body.bytes)) ?? []
  return { named: all[0]?.tag === 0xa0 ? all.slice(1) : all, all }
}

/** The issuer's name as it stands in the certificate: the issuer has the same bytes as its own name. */
export function issuerName(one: X509Certificate): Buffer | null {
  return fieldsOf(one).named[2]?.whole ?? null
}

const crlDistributionPoints = Buffer.from('551d1f', 'hex')
const mostUrls = 3

/** Where the certificate says that its authority publishes what is revoked; only by http, in order. */
export function crlUrls(one: X509Certificate): string[] {
  const value = extension(one, crlDistributionPoints)
  const points = value === null ? [] : (inner(value) ?? [])
  const names = points.flatMap((point) =>
    // [0] distributionPoint, [0] fullName, [6] uniformResourceIdentifier
    within(readDer(point.bytes), 0xa0).flatMap((choice) =>
      within(readDer(choice.bytes), 0xa0).flatMap((all) => within(readDer(all.bytes), 0x86)),
    ),
  )
  return names
    .map(({ bytes }) => bytes.subarray(0, 500).toString('latin1'))
    .filter((url) => /^http:\/\//i.test(url) && URL.canParse(url))
    .slice(0, mostUrls) // cut: a list
}

function within(values: readonly DerValue[] | null, tag: number): readonly DerValue[] {
  return (values ?? []).filter((value) => value.tag === tag)
}

function extension(one: X509Certificate, id: Buffer): Buffer | null {
  const [list] = within(fieldsOf(one).all, 0xa3)
  for (const each of (list && inner(list.bytes)) ?? []) {
    const [name, ...rest] = readDer(each.bytes) ?? []
    if (name?.bytes.equals(id)) return rest.at(-1)?.bytes ?? null
  }
  return null
}

/** Digests by the object id of a signature algorithm, in hexadecimal; null where the key itself says it. */
const algorithms: Readonly<Record<string, string | null>> = {
  '2a864886f70d010105': 'sha1',
  '2a864886f70d01010b': 'sha256',
  '2a864886f70d01010c': 'sha384',
  '2a864886f70d01010d': 'sha512',
  '2a8648ce3d0401': 'sha1',
  '2a8648ce3d040302': 'sha256',
  '2a8648ce3d040303': 'sha384',
  '2a8648ce3d040304': 'sha512',
  '2b6570': null,
  '2b6571': null,
}

export type Signature = 'valid' | 'invalid' | 'unknown'

/**
 * Whether one of these signed a text.
 * @param algorithm the identifier, a sequence
 * @param signature the bit string
 */
export function signatureOf(
  text: Buffer,
  algorithm: DerValue | undefined,
  signature: DerValue | undefined,
  signers: readonly X509Certificate[],
): Signature {
  const id = algorithm && readDer(algorithm.bytes)?.[0]?.bytes.toString('hex')
  const digest = id === undefined ? undefined : algorithms[id]
  if (digest === undefined || signature?.tag !== 0x03 || signers.length === 0) return 'unknown'
  const bytes = signature.bytes.subarray(1)
  const isBy = (signer: X509Certificate): boolean => {
    try {
      return verify(digest, text, signer.publicKey, bytes)
    } catch {
      return false
    }
  }
  return signers.some(isBy) ? 'valid' : 'invalid'
}
