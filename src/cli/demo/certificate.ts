import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto'
import { isIP } from 'node:net'
import { bits, context, contextValue, integer, nothing, octets, oid, sequence, set, time, truth, utf8 } from './der.ts'

export type KeyForm = 'p256' | 'p384' | 'p521' | 'ed25519' | `rsa-${number}`
export type Digest = 'sha256' | 'sha384' | 'sha1' | 'md5'

export interface CertificateOptions {
  /** Host names and IP addresses of the subject alternative name; an empty list leaves the extension out. */
  readonly names?: readonly string[]
  /** The default is the first name. */
  readonly commonName?: string
  /** The default is one day ago. */
  readonly notBefore?: Date
  /** The default is 89 days ahead. */
  readonly notAfter?: Date
  /** A form, or the PEM of a private key that exists already. The default is `p256`. */
  readonly key?: KeyForm | { readonly pem: string }
  /** Digest of the issuer's signature. The default is `sha256`. */
  readonly digest?: Digest
  /** Extended key usages; an empty list leaves the extension out. The default is `server`. */
  readonly usages?: readonly ('server' | 'client')[]
  /** Further extensions by object id, not critical; the value is DER. */
  readonly extensions?: Readonly<Record<string, Uint8Array>>
}

/** A certificate with its private key. */
export interface Identity {
  /** PEM */
  readonly certificate: string
  /** PEM, PKCS #8 */
  readonly key: string
  /** Hexadecimal, lower case. */
  readonly serial: string
}

/** An identity that may sign others. */
export interface Authority extends Identity {
  /** A certificate for a server or client. */
  issue(options: CertificateOptions): Identity
  /** An authority below this one. */
  authority(options?: CertificateOptions): Authority
}

/** A root that signed itself. Nobody trusts it unless told to: pass its certificate as `ca-file`. */
export function makeAuthority(options: CertificateOptions = {}): Authority {
  const named = { commonName: 'Test Root', ...options }
  const key = keyOf(options.key)
  return authorityOf(build(named, key, { name: nameOf(named), key }, true), nameOf(named), key)
}

/** A certificate that no authority signed. */
export function selfSigned(options: CertificateOptions): Identity {
  const key = keyOf(options.key)
  return build(options, key, { name: nameOf(options), key }, false)
}

function authorityOf(identity: Identity, name: Buffer, key: KeyObject): Authority {
  const issuer = { name, key }
  return {
    ...identity,
    issue: (options) => build(options, keyOf(options.key), issuer, false),
    authority: (options = {}) => {
      const named = { commonName: 'Test Intermediate', ...options }
      const own = keyOf(options.key)
      return authorityOf(build(named, own, issuer, true), nameOf(named), own)
    },
  }
}

interface Issuer {
  readonly name: Buffer
  readonly key: KeyObject
}

const dayMs = 86_400_000

/** One certificate by RFC 5280 section 4.1. */
function build(options: CertificateOptions, key: KeyObject, issuer: Issuer, isAuthority: boolean): Identity {
  const serial = randomBytes(16)
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40
  const algorithm = signatureAlgorithm(issuer.key, options.digest ?? 'sha256')
  const body = sequence(
    context(0, integer(2)),
    integer(serial),
    algorithm,
    issuer.name,
    sequence(
      time(options.notBefore ?? new Date(Date.now() - dayMs)),
      time(options.notAfter ?? new Date(Date.now() + 89 * dayMs)),
    ),
    nameOf(options),
    createPublicKey(key).export({ type: 'spki', format: 'der' }),
    context(3, sequence(...extensions(options, key, issuer, isAuthority))),
  )
  const digest = issuer.key.asymmetricKeyType === 'ed25519' ? null : (options.digest ?? 'sha256')
  const der = sequence(body, algorithm, bits(sign(digest, body, issuer.key)))
  return {
    certificate: pem(der),
    key: key.export({ type: 'pkcs8', format: 'pem' }) as string,
    serial: serial.toString('hex'),
  }
}

function extensions(options: CertificateOptions, key: KeyObject, issuer: Issuer, isAuthority: boolean): Buffer[] {
  const usages = isAuthority ? [] : (options.usages ?? ['server'])
  const names = options.names ?? []
  const found = [
    sequence(oid('2.5.29.19'), truth(), octets(isAuthority ? sequence(truth()) : sequence())),
    // For an authority keyCertSign and cRLSign, otherwise digitalSignature and keyEncipherment.
    sequence(
      oid('2.5.29.15'),
      truth(),
      octets(isAuthority ? bits(Buffer.from([0x06]), 1) : bits(Buffer.from([0xa0]), 5)),
    ),
    extension('2.5.29.14', octets(keyId(key))),
    extension('2.5.29.35', sequence(contextValue(0, keyId(issuer.key)))),
  ]
  if (usages.length > 0) {
    const ids = usages.map((usage) => oid(usage === 'server' ? '1.3.6.1.5.5.7.3.1' : '1.3.6.1.5.5.7.3.2'))
    found.push(extension('2.5.29.37', sequence(...ids)))
  }
  if (names.length > 0) found.push(extension('2.5.29.17', sequence(...names.map(generalName))))
  for (const [id, value] of Object.entries(options.extensions ?? {})) found.push(extension(id, value))
  return found
}

function extension(id: string, value: Uint8Array): Buffer {
  return sequence(oid(id), octets(value))
}

function generalName(name: string): Buffer {
  const family = isIP(name)
  if (family === 0) return contextValue(2, Buffer.from(name))
  return contextValue(7, family === 4 ? Buffer.from(name.split('.').map(Number)) : ipv6Bytes(name))
}

function ipv6Bytes(address: string): Buffer {
  const [head = '', tail = ''] = address.split('::')
  const groups = (text: string): number[] =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))
  const [left, right] = [groups(head), groups(tail)]
  const all = [...left, ...new Array<number>(8 - left.length - right.length).fill(0), ...right]
  return Buffer.from(all.flatMap((group) => [group >> 8, group & 0xff]))
}

function nameOf(options: CertificateOptions): Buffer {
  const text = options.commonName ?? options.names?.[0] ?? 'unnamed'
  return sequence(set(sequence(oid('2.5.4.3'), utf8(text))))
}

function keyId(key: KeyObject): Buffer {
  return createHash('sha1')
    .update(createPublicKey(key).export({ type: 'spki', format: 'der' }))
    .digest()
}

function keyOf(wanted: CertificateOptions['key'] = 'p256'): KeyObject {
  if (typeof wanted === 'object') return createPrivateKey(wanted.pem)
  if (wanted === 'ed25519') return generateKeyPairSync('ed25519').privateKey
  if (wanted === 'p256' || wanted === 'p384' || wanted === 'p521') {
    return generateKeyPairSync('ec', { namedCurve: `P-${wanted.slice(1)}` }).privateKey
  }
  return generateKeyPairSync('rsa', { modulusLength: Number(wanted.slice(4)) }).privateKey
}

const rsaSignatures = {
  sha256: '1.2.840.113549.1.1.11',
  sha384: '1.2.840.113549.1.1.12',
  sha1: '1.2.840.113549.1.1.5',
  md5: '1.2.840.113549.1.1.4',
}
const ecSignatures = {
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
  sha1: '1.2.840.10045.4.1',
  md5: undefined,
}

function signatureAlgorithm(key: KeyObject, digest: Digest): Buffer {
  if (key.asymmetricKeyType === 'ed25519') return sequence(oid('1.3.101.112'))
  if (key.asymmetricKeyType === 'rsa') return sequence(oid(rsaSignatures[digest]), nothing())
  const id = ecSignatures[digest]
  if (id === undefined) throw new RangeError(`no EC signature with ${digest}`)
  return sequence(oid(id))
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
