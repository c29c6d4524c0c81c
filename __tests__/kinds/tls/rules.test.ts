import type {
  AddressObservation,
  AskedHello,
  HostObservation,
  Observation,
} from '../../../src/kinds/tls/observation.ts'
import type { CertificateFacts, ChainFacts } from '../../../src/probe/tls/certificates.ts'
import type { ListedState } from '../../../src/probe/tls/crl.ts'
import type { Handshake } from '../../../src/probe/tls/handshake.ts'
import type { HelloAnswer } from '../../../src/probe/tls/hello.ts'
import type { Staple } from '../../../src/probe/tls/ocsp.ts'
import { type TlsVersion, versions } from '../../../src/probe/tls/versions.ts'
import { ruleCases } from '../../support/rule-cases.ts'

const now = new Date('2026-06-15T12:00:00Z')
const dayMs = 86_400_000
const inDays = (days: number): number => now.getTime() + days * dayMs

/** TLS_AES_128_GCM_SHA256, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, TLS_RSA_WITH_RC4_128_SHA, …_AES_128_CBC_SHA. */
const [aes13, ecdhe, rc4, cbc] = [0x1301, 0xc02f, 0x0005, 0xc013]

const refused: HelloAnswer = { kind: 'alert', code: 70 }
const hello = (version: TlsVersion, suite: number, dhBits: number | null = null): HelloAnswer => ({
  kind: 'hello',
  version: versions[version],
  suite,
  dhBits,
  certificateRequested: version === 'TLS 1.3' ? null : false,
})
const asked = (
  version: TlsVersion,
  answer: HelloAnswer,
  offered: readonly number[] = [aes13, ecdhe, rc4, cbc],
): AskedHello => ({
  version,
  offered,
  answer,
})

const leaf: CertificateFacts = {
  subject: 'shop.test',
  issuer: 'Middle',
  names: ['shop.test'],
  serial: '0a',
  notBeforeMs: inDays(-10),
  notAfterMs: inDays(80),
  key: { type: 'ec', bits: 256 },
  signature: 'ecdsa-with-SHA256',
  usages: ['1.3.6.1.5.5.7.3.1'],
  mustStaple: false,
  hasSct: true,
  role: 'leaf',
}
const middle: CertificateFacts = {
  ...leaf,
  subject: 'Middle',
  issuer: 'Root',
  names: [],
  notBeforeMs: inDays(-500),
  notAfterMs: inDays(1500),
  usages: null,
  hasSct: false,
  role: 'intermediate',
}
const chain: ChainFacts = {
  sent: [leaf, middle],
  coversHost: true,
  anchor: { kind: 'public', subject: 'Root' },
  inOrder: true,
}
const handshake: Handshake = {
  chain,
  objection: null,
  protocol: 'TLS 1.3',
  alpn: null,
  staple: null,
  revocable: [],
  clientCertificateDemanded: false,
  fault: null,
}
const address: AddressObservation = {
  address: '192.0.2.1',
  handshake,
  samples: [],
  withoutName: null,
  revocations: [],
  crowded: false,
  versions: [
    asked('TLS 1.0', refused),
    asked('TLS 1.1', refused),
    asked('TLS 1.2', hello('TLS 1.2', ecdhe)),
    asked('TLS 1.3', hello('TLS 1.3', aes13)),
  ],
  weak: [asked('TLS 1.2', refused, [rc4])],
  finiteField: asked('TLS 1.2', refused, [0x009e]),
  forwardSecret: [asked('TLS 1.2', hello('TLS 1.2', ecdhe), [ecdhe])],
  outsideProfile: [asked('TLS 1.2', refused, [cbc])],
  again: { versions: [], weak: [], finiteField: [], outsideProfile: [] },
  alpn: [],
  groups: [],
}
const host: HostObservation = {
  host: 'shop.test',
  port: 443,
  fault: null,
  skipped: [],
  unasked: 0,
  addresses: [address],
}
const good: Observation = { hosts: [host] }

type Change = (seen: Observation) => Observation
const same: Change = (seen) => seen
const onHost =
  (over: Partial<HostObservation>): Change =>
  ({ hosts }) => ({ hosts: hosts.map((one) => ({ ...one, ...over })) })
const onAddress =
  (over: Partial<AddressObservation>): Change =>
  ({ hosts }) => ({
    hosts: hosts.map((one) => ({ ...one, addresses: one.addresses.map((each) => ({ ...each, ...over })) })),
  })
const shaken = (over: Partial<Handshake>): Change => onAddress({ handshake: { ...handshake, ...over } })
const chained = (over: Partial<ChainFacts>): Change => shaken({ chain: { ...chain, ...over } })
const withLeaf = (over: Partial<CertificateFacts>): Change => chained({ sent: [{ ...leaf, ...over }, middle] })
const shakenWith = (over: Partial<CertificateFacts>): Handshake => ({
  ...handshake,
  chain: { ...chain, sent: [{ ...leaf, ...over }, middle] },
})
/** Another handshake shows this. */
const sometimes = (over: Partial<CertificateFacts>): Change =>
  onAddress({ samples: [{ keys: 'any', handshake: shakenWith(over) }] })
const goodStaple: Staple = { status: 'good', fromMs: inDays(-1), untilMs: inDays(6), signature: 'valid' }
/** What the authority's list says of the certificate. */
const listed = (over: Pick<ListedState, 'revokedMs'>): Change =>
  onAddress({
    revocations: [
      {
        subject: leaf.subject,
        serial: leaf.serial,
        role: 'leaf',
        url: 'http://ca.test/1.crl',
        answer: { fromMs: inDays(-1), untilMs: inDays(6), signature: 'valid', ...over },
      },
    ],
  })
/** What one version answers. */
const speaks = (version: TlsVersion, answer: HelloAnswer): Change =>
  onAddress({ versions: address.versions.map((one) => (one.version === version ? asked(version, answer) : one)) })
const silent = (fault: NonNullable<Handshake['fault']>): Change =>
  onAddress({ handshake: { ...handshake, chain: null, protocol: null, fault }, versions: [] })
/** TLS 1.2 only, with these answers to what is offered besides. */
const only12 = (over: Partial<AddressObservation>): Change =>
  onAddress({
    handshake: { ...handshake, protocol: 'TLS 1.2' },
    versions: address.versions.map((one) => (one.version === 'TLS 1.3' ? asked('TLS 1.3', refused) : one)),
    ...over,
  })

ruleCases({
  kind: 'tls',
  good,
  config: { host: 'shop.test' },
  scene: { now },
  rules: {
    untrusted: {
      passes: [['a public root', same]],
      fails: [['a root that nobody trusts', chained({ anchor: { kind: 'unknown-root', subject: 'Ours' } })]],
      alike: [['a root of ca-file', chained({ anchor: { kind: 'private', subject: 'Ours' } })]],
    },
    'self-signed': {
      passes: [['signed by an authority', same]],
      fails: [['signed by itself', chained({ anchor: { kind: 'self-signed' } })]],
      alike: [['a root of ca-file', chained({ anchor: { kind: 'private', subject: 'Ours' } })]],
    },
    'incomplete-chain': {
      passes: [['the intermediate is sent', same]],
      fails: [
        ['the intermediate is missing', chained({ sent: [leaf], anchor: { kind: 'not-sent', subject: 'Middle' } })],
      ],
      alike: [['signed by the root itself', chained({ sent: [leaf] })]],
    },
    hostname: {
      passes: [['the name is covered', same]],
      fails: [['another name', chained({ coversHost: false, sent: [{ ...leaf, names: ['www.shop.test'] }, middle] })]],
      alike: [['a wildcard that covers it', withLeaf({ names: ['*.test'] })]],
    },
    expired: {
      passes: [['80 days left', same]],
      fails: [
        ['ended yesterday', withLeaf({ notAfterMs: inDays(-1) })],
        ['ended yesterday on one of two machines', sometimes({ serial: '0c', notAfterMs: inDays(-1) })],
      ],
      alike: [['ends today', withLeaf({ notAfterMs: inDays(0.1) })]],
    },
    'not-yet-valid': {
      passes: [['valid since ten days', same]],
      fails: [['valid from tomorrow', withLeaf({ notBeforeMs: inDays(1) })]],
      alike: [['valid since a moment', withLeaf({ notBeforeMs: inDays(-0.001) })]],
    },
    expiry: {
      passes: [['80 days left', same]],
      fails: [
        ['ten days left of ninety', withLeaf({ notBeforeMs: inDays(-80), notAfterMs: inDays(10) })],
        ['over, where only the end is asked', withLeaf({ notAfterMs: inDays(-1) })],
      ],
      alike: [['three days left of six', withLeaf({ notBeforeMs: inDays(-3), notAfterMs: inDays(3) })]],
    },
    'validity-period': {
      passes: [['ninety days', same]],
      fails: [['four hundred days', withLeaf({ notAfterMs: inDays(390) })]],
      alike: [
        [
          'four hundred days of a private authority',
          chained({
            anchor: { kind: 'private', subject: 'Ours' },
            sent: [{ ...leaf, notAfterMs: inDays(390) }, middle],
          }),
        ],
      ],
    },
    'key-size': {
      passes: [['EC 256', same]],
      fails: [['RSA 1024', withLeaf({ key: { type: 'rsa', bits: 1024 } })]],
      alike: [['Ed25519, which has no size', withLeaf({ key: { type: 'ed25519', bits: null } })]],
    },
    'key-type': {
      passes: [['EC on P-256', withLeaf({ key: { type: 'ec', bits: 256, curve: 'prime256v1' } })]],
      fails: [
        ['EC on P-521', withLeaf({ key: { type: 'ec', bits: 521, curve: 'secp521r1' } })],
        ['Ed25519', withLeaf({ key: { type: 'ed25519', bits: 256 } })],
      ],
      alike: [
        ['EC on P-384', withLeaf({ key: { type: 'ec', bits: 384, curve: 'secp384r1' } })],
        [
          'Ed25519 beside RSA',
          onAddress({
            handshake: { ...handshake, chain: { ...chain, sent: [{ ...leaf, key: { type: 'ed25519', bits: 256 } }] } },
            samples: [{ keys: 'RSA', handshake: shakenWith({ key: { type: 'rsa', bits: 2048 } }) }],
          }),
        ],
        [
          'Ed25519 for mail, which no browser fetches',
          withLeaf({ key: { type: 'ed25519', bits: 256 } }),
          { starttls: 'smtp' },
        ],
      ],
    },
    signature: {
      passes: [['SHA-256', same]],
      fails: [['SHA-1', withLeaf({ signature: 'sha1WithRSAEncryption' })]],
      alike: [
        [
          'SHA-1 of a root, which nobody reads',
          chained({ sent: [leaf, middle, { ...middle, role: 'root', signature: 'sha1WithRSAEncryption' }] }),
        ],
      ],
    },
    usage: {
      passes: [['serverAuth', same]],
      fails: [['clientAuth only', withLeaf({ usages: ['1.3.6.1.5.5.7.3.2'] })]],
      alike: [['no extension at all', withLeaf({ usages: null })]],
    },
    'chain-order': {
      passes: [['leaf, then its issuer', same]],
      fails: [['a certificate that nobody needs', chained({ sent: [leaf, middle, { ...middle, role: 'unused' }] })]],
      alike: [['the root behind them', chained({ sent: [leaf, middle, { ...middle, role: 'root' }] })]],
    },
    'root-sent': {
      passes: [['no root', same]],
      fails: [['the root', chained({ sent: [leaf, middle, { ...middle, role: 'root' }] })]],
      alike: [
        [
          'a certificate signed by itself',
          chained({ sent: [{ ...leaf, role: 'root' }], anchor: { kind: 'self-signed' } }),
        ],
      ],
    },
    revoked: {
      passes: [['a good staple', shaken({ staple: goodStaple })]],
      fails: [
        ['a staple that says revoked', shaken({ staple: { ...goodStaple, status: 'revoked' } })],
        ['a list that has it', listed({ revokedMs: inDays(-2) })],
        ['a staple that cannot be read', shaken({ staple: 'unreadable' })],
      ],
      alike: [
        ['no staple', same],
        ['a list that has others', listed({ revokedMs: null })],
      ],
    },
    'must-staple': {
      passes: [['no such demand', same]],
      fails: [['demanded, and none came', withLeaf({ mustStaple: true })]],
      alike: [
        [
          'demanded, and it came',
          shaken({ staple: goodStaple, chain: { ...chain, sent: [{ ...leaf, mustStaple: true }, middle] } }),
        ],
      ],
    },
    staple: {
      passes: [['current and right', shaken({ staple: goodStaple })]],
      fails: [
        ['too old', shaken({ staple: { ...goodStaple, untilMs: inDays(-1) } })],
        ['signed by somebody else', shaken({ staple: { ...goodStaple, signature: 'invalid' } })],
        ['about another certificate', shaken({ staple: { ...goodStaple, status: 'other' } })],
      ],
      alike: [
        ['without an end', shaken({ staple: { ...goodStaple, untilMs: null } })],
        ['a clock that is a minute late', shaken({ staple: { ...goodStaple, fromMs: now.getTime() + 60_000 } })],
      ],
    },
    sct: {
      passes: [['timestamps', same]],
      fails: [['none', withLeaf({ hasSct: false })]],
      alike: [
        [
          'none of a private authority',
          chained({ anchor: { kind: 'private', subject: 'Ours' }, sent: [{ ...leaf, hasSct: false }] }),
        ],
      ],
    },
    protocol: {
      passes: [['TLS 1.2 and 1.3', same]],
      fails: [
        ['TLS 1.0 as well', speaks('TLS 1.0', hello('TLS 1.0', cbc))],
        ['it is not clear', speaks('TLS 1.1', { kind: 'closed' })],
      ],
      alike: [
        ['closed as whatever it refuses', speaks('TLS 1.1', { kind: 'closed-as-refusal' })],
        ['an old hello is answered by a newer version', speaks('TLS 1.3', hello('TLS 1.2', ecdhe))],
      ],
    },
    'tls-1-3': {
      passes: [['spoken', same]],
      fails: [['refused', only12({})]],
      alike: [['in the handshake, where the hello broke off', speaks('TLS 1.3', { kind: 'closed' })]],
    },
    cipher: {
      passes: [['broken suites are refused', same]],
      fails: [
        ['RC4', onAddress({ weak: [asked('TLS 1.2', hello('TLS 1.2', rc4), [rc4])] })],
        ['a version that could hide some', speaks('TLS 1.1', { kind: 'closed' })],
      ],
      alike: [
        ['a suite that was not offered', onAddress({ weak: [asked('TLS 1.2', { kind: 'alert', code: 40 }, [rc4])] })],
      ],
    },
    'forward-secrecy': {
      passes: [['every version with', same]],
      fails: [
        ['TLS 1.2 without', only12({ forwardSecret: [asked('TLS 1.2', refused, [ecdhe])] })],
        ['TLS 1.2 without, beside TLS 1.3', onAddress({ forwardSecret: [asked('TLS 1.2', refused, [ecdhe])] })],
      ],
      alike: [['TLS 1.2 with, and no TLS 1.3', only12({})]],
    },
    profile: {
      passes: [['nothing outside', same, { profile: 'intermediate' }]],
      fails: [
        [
          'CBC',
          onAddress({ outsideProfile: [asked('TLS 1.2', hello('TLS 1.2', cbc), [cbc])] }),
          { profile: 'intermediate' },
        ],
      ],
      alike: [
        [
          'refused by another alert',
          onAddress({ outsideProfile: [asked('TLS 1.2', { kind: 'alert', code: 71 }, [cbc])] }),
          { profile: 'intermediate' },
        ],
      ],
    },
    'dh-size': {
      passes: [['no such suite', same]],
      fails: [['1024 bits', onAddress({ finiteField: asked('TLS 1.2', hello('TLS 1.2', 0x009e, 1024), [0x009e]) })]],
      alike: [['2048 bits', onAddress({ finiteField: asked('TLS 1.2', hello('TLS 1.2', 0x009e, 2048), [0x009e]) })]],
    },
    alpn: {
      passes: [
        ['agreed on', onAddress({ alpn: [{ name: 'h2', handshake: { ...handshake, alpn: 'h2' } }] }), { alpn: ['h2'] }],
      ],
      fails: [
        ['no protocol', onAddress({ alpn: [{ name: 'h2', handshake }] }), { alpn: ['h2'] }],
        [
          'refused by an alert',
          onAddress({
            alpn: [
              {
                name: 'h2',
                handshake: { ...handshake, fault: { kind: 'failed', code: 'TLSV1_ALERT_NO_APPLICATION_PROTOCOL' } },
              },
            ],
          }),
          { alpn: ['h2'] },
        ],
      ],
      alike: [
        [
          'agreed on when it is offered alone',
          onAddress({ alpn: [{ name: 'http/1.1', handshake: { ...handshake, alpn: 'http/1.1' } }] }),
          { alpn: ['http/1.1'] },
        ],
      ],
    },
    group: {
      passes: [
        [
          'accepted',
          onAddress({ groups: [{ group: 'X25519', hellos: [asked('TLS 1.3', hello('TLS 1.3', aes13))] }] }),
          { groups: ['X25519'] },
        ],
      ],
      fails: [
        [
          'refused in both versions',
          onAddress({
            groups: [
              {
                group: 'X25519MLKEM768',
                hellos: [asked('TLS 1.3', { kind: 'alert', code: 40 }), asked('TLS 1.2', { kind: 'alert', code: 40 })],
              },
            ],
          }),
          { groups: ['X25519MLKEM768'] },
        ],
      ],
      alike: [
        [
          'refused in TLS 1.3, which is not spoken, and accepted in TLS 1.2',
          onAddress({
            groups: [
              { group: 'P-256', hellos: [asked('TLS 1.3', refused), asked('TLS 1.2', hello('TLS 1.2', ecdhe))] },
            ],
          }),
          { groups: ['P-256'] },
        ],
      ],
    },
    'default-certificate': {
      passes: [['the same', onAddress({ withoutName: handshake })]],
      fails: [['another', onAddress({ withoutName: shakenWith({ serial: '0b', subject: 'default' }) })]],
      alike: [
        [
          'no handshake without a name',
          onAddress({
            withoutName: {
              ...handshake,
              chain: null,
              fault: { kind: 'failed', code: 'TLSV1_UNRECOGNIZED_NAME' },
            },
          }),
        ],
      ],
    },
    'client-cert': {
      passes: [['not demanded', same]],
      fails: [
        ['demanded', shaken({ clientCertificateDemanded: true })],
        [
          'demanded by another machine behind the address',
          onAddress({ samples: [{ keys: 'any', handshake: { ...handshake, clientCertificateDemanded: true } }] }),
        ],
      ],
      alike: [
        [
          'asked for and not demanded',
          speaks('TLS 1.2', { ...hello('TLS 1.2', ecdhe), certificateRequested: true } as HelloAnswer),
        ],
      ],
    },
    'not-tls': {
      passes: [['TLS', same]],
      fails: [['something else', silent({ kind: 'not-tls' })]],
      alike: [['closed without a word', silent({ kind: 'closed' })]],
    },
    starttls: {
      passes: [['it goes on', same]],
      fails: [['it does not', silent({ kind: 'no-start-tls', said: '502 not implemented' })]],
      alike: [['closed', silent({ kind: 'closed' })]],
    },
    unreachable: {
      passes: [['reached', same]],
      fails: [['refused', silent({ kind: 'refused' })]],
      alike: [['silence', silent({ kind: 'timeout', connected: false })]],
    },
    timeout: {
      passes: [['in time', same]],
      fails: [['silence after the connection', silent({ kind: 'timeout', connected: true })]],
      alike: [['refused', silent({ kind: 'refused' })]],
    },
    dns: {
      passes: [['it resolves', same]],
      fails: [['it does not', onHost({ fault: 'ENOTFOUND', addresses: [] })]],
      alike: [['an address that nobody reaches', silent({ kind: 'refused' })]],
    },
    handshake: {
      passes: [['a whole one', same]],
      fails: [['it breaks off', silent({ kind: 'failed', code: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE' })]],
      alike: [
        [
          'it ends without a certificate of the client',
          shaken({ clientCertificateDemanded: true, fault: { kind: 'closed' } }),
        ],
      ],
    },
    target: { shownIn: '__tests__/kinds/tls/config.test.ts' },
    certificate: {
      passes: [['no certificate came', silent({ kind: 'closed' })]],
      fails: [['the certificate is told', same]],
      alike: [['none was looked at', onHost({ fault: 'ENOTFOUND', addresses: [] })]],
    },
    'connection-limit': {
      passes: [['every connection is answered', same]],
      fails: [['some only one by one', onAddress({ crowded: true })]],
      alike: [['all are turned away', silent({ kind: 'closed' })]],
    },
    'skipped-address': {
      passes: [['every address', same]],
      fails: [
        ['one without a route', onHost({ skipped: ['2001:db8::1'] })],
        ['more than are asked', onHost({ unasked: 1 })],
      ],
      alike: [['one that refuses', silent({ kind: 'refused' })]],
    },
  },
})
