import type { DnsRecord } from '../../../src/formats/dns-record.ts'
import type { Observation, ResolverObservation } from '../../../src/kinds/dns/observation.ts'
import { ruleCases } from '../../support/rule-cases.ts'

const name = 'shop.test'
const record = (value: string, ttl = 300): DnsRecord => ({ name, type: 'A', value, ttl })
const answer = (records: readonly DnsRecord[], aliases: readonly string[] = []): ResolverObservation['resolution'] => ({
  kind: 'answer',
  rcode: 'NOERROR',
  records,
  aliases,
  authenticated: false,
  extended: [],
})
const site = [record('203.0.113.10')]
const resolver = (
  label: string,
  role: ResolverObservation['role'],
  serial: string | null = null,
): ResolverObservation => ({
  label,
  role,
  serial,
  resolution: answer(site),
  validates: null,
})

const good: Observation = {
  resolvers: [
    resolver('ns1.shop.test (192.0.2.1)', 'authoritative', '7'),
    resolver('ns2.shop.test (192.0.2.2)', 'authoritative', '7'),
    resolver('1.1.1.1', 'public'),
  ],
  skipped: [],
  authorityFault: null,
  addressless: [],
  targets: [],
  caa: { at: name, values: ['0 issue letsencrypt.org'] },
}

type Change = (seen: Observation) => Observation
const same: Change = (seen) => seen
const but =
  (over: Partial<Observation>): Change =>
  (seen) => ({ ...seen, ...over })
/** What every resolver says. */
const all =
  (resolution: ResolverObservation['resolution']): Change =>
  (seen) => ({ ...seen, resolvers: seen.resolvers.map((one) => ({ ...one, resolution })) })
/** What the last resolver says, or how it differs. */
const last =
  (over: Partial<ResolverObservation>): Change =>
  (seen) => ({
    ...seen,
    resolvers: seen.resolvers.map((one, index) => (index === seen.resolvers.length - 1 ? { ...one, ...over } : one)),
  })
const serials =
  (...given: readonly (string | null)[]): Change =>
  (seen) => ({ ...seen, resolvers: seen.resolvers.map((one, index) => ({ ...one, serial: given[index] ?? null })) })

const signed = (records: readonly DnsRecord[]): ResolverObservation['resolution'] =>
  ({
    ...answer(records),
    kind: 'answer',
    authenticated: true,
  }) as ResolverObservation['resolution']
const gone = { ...answer([]), rcode: 'NXDOMAIN' } as ResolverObservation['resolution']
const bogus = {
  kind: 'fault',
  code: 'SERVFAIL',
  bogus: true,
  extended: [{ code: 7, text: 'shop.test A' }],
} as const
const caaOf = (...values: string[]): Change => but({ caa: { at: name, values } })
const wanted = { caa: 'letsencrypt.org' }

ruleCases({
  kind: 'dns',
  good,
  config: { name },
  rules: {
    expected: {
      passes: [['the address', same, { expect: '203.0.113.10' }]],
      fails: [['another address', all(answer([record('203.0.113.11')])), { expect: '203.0.113.10' }]],
      alike: [
        [
          'two in another order',
          all(answer([record('203.0.113.11'), ...site])),
          { expect: ['203.0.113.10', '203.0.113.11'] },
        ],
      ],
    },
    exists: {
      passes: [['a record', same]],
      fails: [['no such name', all(gone)]],
      alike: [['no such name, as it should be', all(gone), { expect: { exists: false } }]],
    },
    'dangling-cname': {
      passes: [['no alias', same]],
      fails: [
        ['an alias that leads to nothing', all(answer([], ['shop.cdn.test']))],
        [
          'its target does not exist',
          but({ targets: [{ name: 'shop.cdn.test', state: 'gone', fault: null }] }),
          { type: 'CNAME' },
        ],
      ],
      alike: [
        [
          'an alias that leads to an address',
          all(answer([{ ...site[0], name: 'shop.cdn.test' } as DnsRecord], ['shop.cdn.test'])),
        ],
      ],
    },
    'target-address': {
      passes: [['it has one', but({ targets: [{ name: 'mail.test', state: 'there', fault: null }] }), { type: 'MX' }]],
      fails: [
        ['it does not exist', but({ targets: [{ name: 'mail.test', state: 'gone', fault: null }] }), { type: 'MX' }],
        ['it has none', but({ targets: [{ name: 'mail.test', state: 'empty', fault: null }] }), { type: 'MX' }],
      ],
      alike: [
        [
          'an alias for a name with other records',
          but({ targets: [{ name: 'mail.test', state: 'empty', fault: null }] }),
          { type: 'CNAME' },
        ],
      ],
    },
    bogus: {
      passes: [['no resolver complains', same]],
      fails: [['one that checks signatures', last({ resolution: bogus })]],
      alike: [['SERVFAIL, whatever is asked', last({ resolution: { kind: 'fault', code: 'SERVFAIL' } })]],
    },
    unsigned: {
      passes: [['signed', last({ resolution: signed(site), validates: true }), { dnssec: true }]],
      fails: [
        ['not signed', last({ validates: true }), { dnssec: true }],
        ['nobody checks', last({ validates: false }), { dnssec: true }],
      ],
      alike: [
        ['not signed, which nobody asked for', last({ validates: true })],
        [
          'signatures that do not hold, which is told already',
          last({ resolution: bogus, validates: true }),
          { dnssec: true },
        ],
      ],
    },
    'name-server-address': {
      passes: [['all have one', same]],
      fails: [['one has none', but({ addressless: [{ host: 'ns3.shop.test', fault: null }] })]],
      alike: [
        [
          'none is known because nothing was found, which is told already',
          but({
            addressless: [{ host: 'ns3.shop.test', fault: 'timeout' }],
            authorityFault: 'name servers without an address',
          }),
        ],
      ],
    },
    disagree: {
      passes: [['all the same', same]],
      fails: [['one says something else', last({ resolution: answer([record('203.0.113.11')]) })]],
      alike: [['one stays silent', last({ resolution: { kind: 'fault', code: 'timeout' } })]],
    },
    'soa-serial': {
      passes: [['one serial', same]],
      fails: [['two serials', serials('7', '8')]],
      alike: [['one of them does not say', serials('7', null)]],
    },
    ttl: {
      passes: [['five minutes', same]],
      fails: [['a day', all(answer([record('203.0.113.10', 86_400)]))]],
      alike: [['a day that is allowed', all(answer([record('203.0.113.10', 86_400)])), { ttl: '1d' }]],
    },
    'private-address': {
      passes: [['a public address', same]],
      fails: [['10.0.0.1', all(answer([record('10.0.0.1')]))]],
      alike: [['172.32.0.1, beside the private network', all(answer([record('172.32.0.1')]))]],
    },
    caa: {
      passes: [['only the one', same, { caa: 'letsencrypt.org' }]],
      fails: [
        ['anybody', but({ caa: { at: null, values: [] } }), { caa: 'letsencrypt.org' }],
        ['not answered', but({ caa: { fault: 'timeout' } }), { caa: 'letsencrypt.org' }],
        ['iodef alone restricts nobody', caaOf('0 iodef mailto:security@shop.test'), wanted],
        ['another one for wildcards', caaOf('0 issue letsencrypt.org', '0 issuewild ca.test'), wanted],
        ['a critical property that few know', caaOf('0 issue letsencrypt.org', '128 tbs unknown'), wanted],
        ['a value that is malformed', caaOf('0 issue letsencrypt.org accounturi=1'), wanted],
        ['two accounts, which nobody is', caaOf('0 issue letsencrypt.org; accounturi=1; accounturi=2'), wanted],
        ['no method at all', caaOf('0 issue letsencrypt.org; validationmethods='), wanted],
        [
          'the wildcard itself',
          caaOf('0 issue letsencrypt.org', '0 issuewild ca.test'),
          { ...wanted, name: '*.shop.test' },
        ],
        ['nobody is wished, and all may', caaOf('0 iodef mailto:a@b.test'), { caa: { issue: [] } }],
        [
          'another account',
          caaOf('0 issue letsencrypt.org; accounturi=https://ca.test/2'),
          { caa: { issue: 'letsencrypt.org', accounturi: 'https://ca.test/1' } },
        ],
        ['any account', caaOf('0 issue letsencrypt.org'), { caa: { accounturi: 'https://ca.test/1' } }],
        [
          'one method too many',
          caaOf('0 issue letsencrypt.org; validationmethods=dns-01,http-01'),
          { caa: { validationmethods: 'dns-01' } },
        ],
      ],
      alike: [
        [
          'with a parameter, and nobody for wildcards',
          caaOf('0 issue LetsEncrypt.org; accounturi=1', '0 issuewild ;'),
          wanted,
        ],
        [
          'a critical property that everybody knows',
          caaOf('128 issue letsencrypt.org', '128 iodef mailto:a@b.test'),
          wanted,
        ],
        ['an unknown property that is not critical', caaOf('0 issue letsencrypt.org', '0 tbs x'), wanted],
        [
          'another one for wildcards, as it is wished',
          caaOf('0 issue letsencrypt.org', '0 issuewild ca.test'),
          { caa: { issue: 'letsencrypt.org', issuewild: ['ca.test'] } },
        ],
        ['nobody may, as it is wished', caaOf('0 issue ;'), { caa: { issue: [] } }],
        [
          'the wildcard itself, by what counts for it',
          caaOf('0 issue other.test', '0 issuewild letsencrypt.org'),
          { ...wanted, name: '*.shop.test' },
        ],
        [
          'the wildcard, where only names are spoken of',
          caaOf('0 issue letsencrypt.org'),
          { ...wanted, name: '*.shop.test' },
        ],
        [
          'bound to the account and the method',
          caaOf('0 issue letsencrypt.org; accounturi=https://ca.test/1; validationmethods=dns-01'),
          { caa: { accounturi: 'https://ca.test/1', validationmethods: ['dns-01', 'http-01'] } },
        ],
      ],
    },
    'no-answer': {
      passes: [['everybody answers', same]],
      fails: [['a name server is silent', all({ kind: 'fault', code: 'timeout' })]],
      alike: [['the name does not exist, which is an answer', all(gone)]],
    },
    'no-authority': {
      passes: [['found', same]],
      fails: [['not found', but({ authorityFault: 'no zone with name servers' })]],
      alike: [['found, and one was left out', but({ skipped: ['ns3.shop.test (2001:db8::1)'] })]],
    },
    'skipped-server': {
      passes: [['every one was asked', same]],
      fails: [['one without a route', but({ skipped: ['ns3.shop.test (2001:db8::1)'] })]],
      alike: [['one that is silent', last({ resolution: { kind: 'fault', code: 'timeout' } })]],
    },
    records: {
      passes: [['nobody answered', all({ kind: 'fault', code: 'timeout' })]],
      fails: [['the records are told', same]],
      alike: [['there was nobody to ask', but({ resolvers: [] })]],
    },
  },
})
