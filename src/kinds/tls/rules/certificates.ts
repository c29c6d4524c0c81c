import type { Family, Found } from '../../../check/lint/rule.ts'
import { daysText, isoTime } from '../../../formats/moments.ts'
import type { CertificateFacts } from '../../../probe/tls/certificates.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import type { Revocation } from '../observation.ts'
import { allowsServers, judgedCertificates, label, sentNames } from '../sent.ts'
import { kindNames } from '../shown.ts'

function keySize({ chain }: Seen): readonly Found[] {
  return (chain?.sent ?? []).flatMap((one): Found[] => {
    const { type, bits } = one.key
    const least = type === 'ec' ? 256 : 2048
    const expected = 'RSA of 2048 bits or EC of 256 bits, or more'
    if (type === 'ed25519' || type === 'ed448' || type.startsWith('ml-dsa') || type.startsWith('slh-dsa')) return []
    if (bits === null) {
      const message = `The key of ${label(one, 'lower')} is of a form that is not known here`
      return [{ message, expected, observed: type, inconclusive: true }]
    }
    if (bits >= least) return []
    const message = `The key of ${label(one, 'lower')} is too short`
    return [{ message, expected, observed: `${type === 'ec' ? 'EC' : type.toUpperCase()} ${bits}` }]
  })
}

/** Curves that every browser takes in a certificate: BoringSSL, in Chrome and Edge, offers no signature of another. */
const browserCurves: readonly string[] = ['prime256v1', 'secp384r1']

/** Ports of protocols that no browser speaks: mail, LDAP, DNS, XMPP, databases. */
const ports = new Set([465, 636, 853, 990, 993, 995, 5061, 5223, 5432, 5671, 6380, 6514, 8883, 9093, 27017])

function isForBrowsers({ type, curve }: CertificateFacts['key']): boolean {
  if (type === 'ec') return curve === undefined || browserCurves.includes(curve)
  return type === 'rsa'
}

function keyType({ chain, leaves, config, port }: Seen): readonly Found[] {
  const key = chain?.sent[0]?.key
  if (!key || config.starttls !== undefined || ports.has(port)) return []
  // Beside a certificate that they take, browsers are not shown this one.
  if (leaves.some((one) => isForBrowsers(one.key))) return []
  return [
    {
      message: 'Browsers refuse the kind of key that the certificate has',
      expected: 'RSA, or EC on P-256 or P-384',
      observed:
        key.type === 'ec' ? `EC on ${curveNames[key.curve ?? ''] ?? key.curve}` : (kindNames[key.type] ?? key.type),
    },
  ]
}

const curveNames: Readonly<Record<string, string>> = { secp521r1: 'P-521', secp224r1: 'P-224', prime192v1: 'P-192' }

function signature({ chain }: Seen): readonly Found[] {
  return judgedCertificates(chain)
    .filter((one) => /sha-?1(?!\d)|md[245]/i.test(one.signature))
    .map((one) => ({
      message: `${label(one)} is signed with a broken digest`,
      expected: 'SHA-256 or better',
      observed: one.signature,
    }))
}

function usage({ chain }: Seen): readonly Found[] {
  return judgedCertificates(chain)
    .filter((one) => !allowsServers(one))
    .map((one) => ({
      message: `${label(one)} must not be used for a server`,
      expected: 'extended key usage serverAuth',
      observed: bounded((one.usages ?? []).map((id) => usageNames[id] ?? id).join(', ')),
    }))
}

const usageNames: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.3': 'codeSigning',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
}

function chainOrder({ chain }: Seen): readonly Found[] {
  if (chain === null) return []
  const unused = chain.sent.filter(({ role }) => role === 'unused')
  if (chain.inOrder && unused.length === 0) return []
  return [
    {
      message:
        unused.length > 0 ? 'The server sends certificates that are not needed' : 'The certificates are out of order',
      expected: 'each certificate followed by its issuer, and no others',
      observed: sentNames(chain.sent),
    },
  ]
}

function rootSent({ chain }: Seen): readonly Found[] {
  const root = chain?.sent.find(({ role }) => role === 'root')
  if (!chain || !root || (chain.anchor.kind !== 'public' && chain.anchor.kind !== 'private')) return []
  const message = 'The server sends the root certificate too'
  return [{ message, expected: 'no root', observed: root.subject }]
}

function revoked({ handshake, seen, chain }: Seen): readonly Found[] {
  return [...stapledRevocation(handshake), ...listedRevocations(seen.revocations, chain)]
}

function stapledRevocation({ staple }: Seen['handshake']): readonly Found[] {
  if (staple === 'unreadable') {
    const message = 'Whether the certificate is revoked is not clear: its stapled OCSP answer cannot be read'
    const observed = 'an answer of another form, or the error of a responder'
    return [{ message, expected: 'a stapled OCSP answer that can be read, or none', observed, inconclusive: true }]
  }
  if (staple?.status !== 'revoked') return []
  const message = 'The certificate is revoked'
  return [{ message, expected: 'not revoked', observed: 'the stapled OCSP answer says revoked' }]
}

/** A list that was not had, or that nobody vouches for, says nothing; others may have seen it. */
function listedRevocations(all: readonly Revocation[], chain: Seen['chain']): readonly Found[] {
  const own = new Set(judgedCertificates(chain).map(({ serial }) => serial))
  return all
    .filter(({ serial }) => own.has(serial))
    .flatMap(({ subject, role, url, answer }): Found[] => {
      const name = role === 'leaf' ? 'the certificate' : `the intermediate certificate ${subject}`
      if (typeof answer === 'string') {
        const message = `Whether ${name} is revoked was not seen: its CRL could not be asked`
        return [
          { level: 'info', message, expected: 'a CRL that can be read', observed: bounded(`${url}: ${answer}`, 300) },
        ]
      }
      if (answer.revokedMs === null) return []
      const message = `${name.replace(/^t/, 'T')} is revoked`
      const since = answer.revokedMs === 0 ? '' : ` since ${isoTime(answer.revokedMs)}`
      return [{ message, expected: 'not revoked', observed: bounded(`in the CRL ${url}${since}`, 300) }]
    })
}

function mustStaple({ chain, handshake }: Seen): readonly Found[] {
  const came = handshake.staple !== null && handshake.staple !== 'unreadable'
  if (!chain?.sent[0]?.mustStaple || came) return []
  const message = 'The certificate demands a stapled OCSP answer, and none came that can be read'
  return [{ message, expected: 'a stapled OCSP answer', observed: handshake.staple ?? 'none' }]
}

/** Clocks differ a little. */
const skewMs = 5 * 60_000

/** What a staple is worth: clients that read it refuse one that is not right, and all do where the certificate demands it. */
function staple({ chain, handshake, nowMs }: Seen): readonly Found[] {
  const given = handshake.staple
  if (given === null || given === 'unreadable') return []
  const level = chain?.sent[0]?.mustStaple ? {} : { level: 'warning' as const }
  const found = (message: string, expected: string, observed: string): Found => ({
    ...level,
    message,
    expected,
    observed,
  })
  const faults: Found[] = []
  if (given.status === 'other') {
    faults.push(
      found(
        'The stapled OCSP answer is about another certificate',
        'an answer about this certificate and its issuer',
        'none in the answer',
      ),
    )
  }
  if (given.signature === 'invalid') {
    faults.push(
      found(
        'The stapled OCSP answer is not signed by the authority of the certificate',
        'a signature of the issuer, or of whom it lets sign',
        'a signature of somebody else',
      ),
    )
  }
  if (given.untilMs !== null && given.untilMs + skewMs < nowMs) {
    const observed = `it counted until ${isoTime(given.untilMs)}, ${daysText(nowMs - given.untilMs)} ago`
    faults.push(found('The stapled OCSP answer is too old', 'an answer that counts today', observed))
  }
  if (given.fromMs !== null && given.fromMs - skewMs > nowMs) {
    const observed = `it counts from ${isoTime(given.fromMs)}`
    faults.push(found('The stapled OCSP answer does not count yet', 'an answer that counts today', observed))
  }
  return faults
}

function sct({ chain }: Seen): readonly Found[] {
  if (chain?.anchor.kind !== 'public' || chain.sent[0]?.hasSct !== false) return []
  const message = 'The certificate carries no timestamp of a transparency log'
  return [{ message, expected: 'embedded timestamps', observed: 'none' }]
}

/** Who comes without a name, as old clients and scanners do, should not see what is not meant for anybody. */
function defaultCertificate({ seen, leaves }: Seen): readonly Found[] {
  const leaf = seen.withoutName?.chain?.sent[0]
  if (!leaf || leaves.some((one) => isSame(one, leaf))) return []
  return [
    {
      message: 'Without the name of the host the server shows another certificate',
      expected: 'the same certificate, or no handshake',
      observed: bounded(`${leaf.subject}, issued by ${leaf.issuer}, until ${isoTime(leaf.notAfterMs)}`, 300),
    },
  ]
}

function isSame(one: CertificateFacts, other: CertificateFacts): boolean {
  return one.serial === other.serial && one.issuer === other.issuer
}

/** The rules of this family by their names. */
export const certificatesRules = {
  'key-size': keySize,
  'key-type': keyType,
  signature,
  usage,
  'chain-order': chainOrder,
  'root-sent': rootSent,
  revoked,
  'must-staple': mustStaple,
  staple,
  sct,
  'default-certificate': defaultCertificate,
} as const satisfies Family<'tls'>
