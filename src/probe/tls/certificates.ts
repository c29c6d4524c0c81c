import { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { bounded } from '../../secrecy/bounded.ts'
import { crlUrls, issuerName } from './x509.ts'

/** One certificate as plain data. */
export interface CertificateFacts {
  /** Common name, or the whole subject on one line. */
  readonly subject: string
  readonly issuer: string
  /** Names of the subject alternative name. */
  readonly names: readonly string[]
  /** Hexadecimal. */
  readonly serial: string
  /** Milliseconds since the epoch. */
  readonly notBeforeMs: number
  readonly notAfterMs: number
  readonly key: {
    readonly type: string
    readonly bits: number | null
    /** OpenSSL's name of the curve. */
    readonly curve?: string
  }
  readonly signature: string
  /** Object ids of the extended key usage; null without the extension. */
  readonly usages: readonly string[] | null
  readonly mustStaple: boolean
  readonly hasSct: boolean
  /**
   * `unused`: sent, but not needed to come from the server's certificate to a root. `cross-signed`: not needed either, but
   * another authority's certificate of the very root that is trusted here, for clients that trust only the other one.
   */
  readonly role: 'leaf' | 'intermediate' | 'root' | 'cross-signed' | 'unused'
}

/** What a server sent, looked at from the trusted roots. */
export interface ChainFacts {
  /** In the order sent; the first is the server's own. */
  readonly sent: readonly CertificateFacts[]
  /** Whether the subject alternative name covers the host; the common name does not count (RFC 9110 section 4.3.4). */
  readonly coversHost: boolean
  readonly anchor:
    | { readonly kind: 'public' | 'private'; readonly subject: string }
    /** Signed by itself and trusted by nobody. */
    | { readonly kind: 'self-signed' }
    /** The issuer is known here but was not sent. */
    | { readonly kind: 'not-sent'; readonly subject: string }
    /** The chain ends at an issuer that is neither sent nor known. */
    | { readonly kind: 'unknown-issuer'; readonly issuer: string }
    /** The chain ends in a root that was sent and is not trusted. */
    | { readonly kind: 'unknown-root'; readonly subject: string }
  /** Every certificate is issued by the one before it in the list of issuers. */
  readonly inOrder: boolean
}

/** Certificates that are trusted, to be looked up by the name of an issuer. */
export interface TrustStore {
  readonly publicRoots: (issued: X509Certificate) => readonly X509Certificate[]
  readonly privateRoots: ReadonlyMap<string, readonly X509Certificate[]>
  /** Of `ca-file`, but not roots: known, yet the server must send them. */
  readonly known: ReadonlyMap<string, readonly X509Certificate[]>
}

/** @param extra PEM certificates; those that are none are ignored here, the checklist's reader refuses them */
export function trustStore(publicPems: readonly string[], extra: readonly string[]): TrustStore {
  const given = extra.flatMap(splitPem).map((pem) => new X509Certificate(pem))
  const isRoot = (one: X509Certificate): boolean => signs(one, one)
  return {
    publicRoots: rootsOf(publicPems),
    privateRoots: bySubject(given.filter(isRoot)),
    known: bySubject(given.filter((one) => !isRoot(one))),
  }
}

/** Reads only the roots that have the name of the issuer in them: reading all takes longer than a handshake. */
function rootsOf(pems: readonly string[]): TrustStore['publicRoots'] {
  const all = pems.map((pem) => ({ pem, der: derOf(pem) }))
  const known = new Map<string, readonly X509Certificate[]>()
  return (issued) => {
    const before = known.get(issued.issuer)
    if (before) return before
    const name = issuerName(issued)
    const found = all
      .filter(({ der }) => name === null || der.includes(name))
      .map(({ pem }) => new X509Certificate(pem))
      .filter(({ subject }) => subject === issued.issuer)
    known.set(issued.issuer, found)
    return found
  }
}

function derOf(pem: string): Buffer {
  return Buffer.from(pem.replace(/-----[A-Z ]+-----/g, ''), 'base64')
}

const pemBlock = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g

function splitPem(text: string): readonly string[] {
  return text.match(pemBlock) ?? []
}

function bySubject(list: readonly X509Certificate[]): Map<string, X509Certificate[]> {
  const found = new Map<string, X509Certificate[]>()
  for (const one of list) found.set(one.subject, [...(found.get(one.subject) ?? []), one])
  return found
}

/** A certificate of a chain that can be asked for, with what is needed to read the answer. */
export interface Revocable {
  readonly subject: string
  readonly serial: string
  readonly role: 'leaf' | 'intermediate'
  /** Where its authority publishes what is revoked. */
  readonly urls: readonly string[]
  /** DER, as base64. */
  readonly certificate: string
  readonly issuer: string
}

/** Those that decide of a chain that leads to a trusted root: of others nobody vouches for the addresses in them. */
export function revocables(sent: readonly X509Certificate[], store: TrustStore, nowMs: number): Revocable[] {
  const { certificates, root } = bestPath(sent, store, nowMs)
  if (root === null) return []
  return certificates.flatMap((one, at): Revocable[] => {
    const urls = crlUrls(one)
    const issuer = certificates[at + 1] ?? root
    if (urls.length === 0 || signs(one, one)) return []
    return [
      {
        subject: shortName(one.subject),
        serial: one.serialNumber.toLowerCase(),
        role: at === 0 ? 'leaf' : 'intermediate',
        urls,
        certificate: one.raw.toString('base64'),
        issuer: issuer.raw.toString('base64'),
      },
    ]
  })
}

/** Who issued the server's own certificate, where that is known. */
export function issuerOf(sent: readonly X509Certificate[], store: TrustStore, nowMs: number): X509Certificate | null {
  const { certificates, root } = bestPath(sent, store, nowMs)
  return certificates[1] ?? root
}

/** Looks at a sent chain. `nowMs` only decides between two paths of which one has expired. */
export function chainFacts(
  sent: readonly X509Certificate[],
  host: string,
  store: TrustStore,
  nowMs: number,
): ChainFacts {
  const path = bestPath(sent, store, nowMs)
  const used = new Set(path.certificates)
  return {
    sent: sent.map((one, index) => factsOf(one, roleOf(one, index, used, path.root))),
    coversHost: sent[0] !== undefined && covers(sent[0], host),
    anchor: path.anchor,
    inOrder: sent.every((one, index) => index === 0 || signs(one, sent[index - 1] as X509Certificate)),
  }
}

function roleOf(
  one: X509Certificate,
  index: number,
  used: ReadonlySet<X509Certificate>,
  root: X509Certificate | null,
): CertificateFacts['role'] {
  if (index === 0) return 'leaf'
  if (signs(one, one)) return 'root'
  if (used.has(one)) return 'intermediate'
  return root !== null && isSameAuthority(one, root) ? 'cross-signed' : 'unused'
}

function isSameAuthority(one: X509Certificate, other: X509Certificate): boolean {
  try {
    return one.subject === other.subject && one.publicKey.equals(other.publicKey)
  } catch {
    return false
  }
}

interface Path {
  readonly certificates: readonly X509Certificate[]
  readonly anchor: ChainFacts['anchor']
  /** The trusted root to which it leads. */
  readonly root: X509Certificate | null
}

interface End {
  readonly anchor: ChainFacts['anchor']
  readonly root: X509Certificate | null
}

/** A hostile server may send certificates that sign each other in every way. */
const mostSteps = 200

/** The path from the first certificate that leads to a trusted root, an unexpired one where there are several. */
function bestPath(sent: readonly X509Certificate[], store: TrustStore, nowMs: number): Path {
  const [leaf, ...others] = sent
  if (!leaf) return { certificates: [], anchor: { kind: 'unknown-issuer', issuer: '' }, root: null }
  let best: { path: Path; worth: number } | null = null
  let steps = 0
  const walk = (certificates: readonly X509Certificate[]): void => {
    if (++steps > mostSteps) return
    const last = certificates.at(-1) as X509Certificate
    const { anchor, root } = endOf(last, certificates.length === 1, store)
    const next =
      root !== null || signs(last, last) ? [] : others.filter((one) => !certificates.includes(one) && signs(one, last))
    if (next.length > 0) {
      for (const one of next) walk([...certificates, one])
      return
    }
    const current = certificates.every((one) => one.validToDate.getTime() > nowMs)
    const worth =
      (root !== null ? 1000 : anchor.kind === 'not-sent' ? 500 : 0) + (current ? 100 : 0) + certificates.length
    if (!best || worth > best.worth) best = { path: { certificates, anchor, root }, worth }
  }
  walk([leaf])
  return (best as { path: Path } | null)?.path ?? { certificates: [leaf], ...endOf(leaf, true, store) }
}

function endOf(last: X509Certificate, isLeaf: boolean, store: TrustStore): End {
  for (const [kind, roots] of [
    ['public', store.publicRoots(last)],
    ['private', store.privateRoots.get(last.issuer) ?? []],
  ] as const) {
    const root = roots.find((one) => signs(one, last))
    if (root) return { anchor: { kind, subject: shortName(root.subject) }, root }
  }
  return { anchor: untrustedEnd(last, isLeaf, store), root: null }
}

function untrustedEnd(last: X509Certificate, isLeaf: boolean, store: TrustStore): ChainFacts['anchor'] {
  if (signs(last, last))
    return isLeaf ? { kind: 'self-signed' } : { kind: 'unknown-root', subject: shortName(last.subject) }
  const known = store.known.get(last.issuer)?.find((one) => signs(one, last))
  if (known) return { kind: 'not-sent', subject: shortName(known.subject) }
  return { kind: 'unknown-issuer', issuer: shortName(last.issuer) }
}

function signs(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return certificate.issuer === issuer.subject && certificate.verify(issuer.publicKey)
  } catch {
    // A key or signature of a form that is not known here signs nothing.
    return false
  }
}

function covers(leaf: X509Certificate, host: string): boolean {
  if (isIP(host) !== 0) return leaf.checkIP(host) !== undefined
  return leaf.checkHost(host, { subject: 'never', partialWildcards: false }) !== undefined
}

const mustStapleOid = Buffer.from('06082b06010505070118', 'hex')
const sctOid = Buffer.from('060a2b06010401d679020402', 'hex')

function factsOf(one: X509Certificate, role: CertificateFacts['role']): CertificateFacts {
  return {
    subject: shortName(one.subject),
    issuer: shortName(one.issuer),
    names: alternativeNames(one.subjectAltName),
    serial: one.serialNumber.toLowerCase(),
    notBeforeMs: one.validFromDate.getTime(),
    notAfterMs: one.validToDate.getTime(),
    key: keyFacts(one),
    signature: one.signatureAlgorithm ?? 'unknown',
    usages: one.keyUsage ?? null,
    mustStaple: one.raw.includes(mustStapleOid),
    hasSct: one.raw.includes(sctOid),
    role,
  }
}

const curveBits: Readonly<Record<string, number>> = {
  prime192v1: 192,
  secp192k1: 192,
  secp224r1: 224,
  secp224k1: 224,
  prime256v1: 256,
  secp256k1: 256,
  secp384r1: 384,
  secp521r1: 521,
  brainpoolP256r1: 256,
  brainpoolP384r1: 384,
  brainpoolP512r1: 512,
}

function keyFacts(one: X509Certificate): CertificateFacts['key'] {
  try {
    const { asymmetricKeyType: type = 'unknown', asymmetricKeyDetails: details } = one.publicKey
    if (type === 'ec') {
      const curve = details?.namedCurve ?? 'unknown'
      return { type, bits: curveBits[curve] ?? null, curve }
    }
    if (type === 'ed25519') return { type, bits: 256 }
    if (type === 'ed448') return { type, bits: 448 }
    return { type, bits: details?.modulusLength ?? null }
  } catch {
    return { type: 'unknown', bits: null }
  }
}

/** `DNS:a, IP Address:1.2.3.4`; odd names come as JSON texts and are shown as such. */
function alternativeNames(text: string | undefined): string[] {
  return (text ?? '')
    .split(', ')
    .filter((part) => part !== '')
    .slice(0, 100) // cut: a list
    .map((part) => part.replace(/^(DNS|IP Address):/, ''))
}

function shortName(name: string): string {
  const common = /^CN=(.+)$/m.exec(name)?.[1]
  return bounded(common ?? name.replaceAll('\n', ', '), 100)
}
