import type { DnsRecord } from '../../../src/formats/dns-message.ts'
import type { Observation, ResolverObservation } from '../../../src/kinds/dns/observation.ts'
import { ruleCases } from '../../support/rule-cases.ts'

const name = 'shop.test'
const record = (value: string, ttl = 300): DnsRecord => ({ name, type: 'A', value, ttl })
const answer = (records: readonly DnsRecord[], aliases: readonly string[] = []): ResolverObservation['resolution'] => ({
  kind: 'answer',
  rcode: 'NOERROR',
  records,
  aliases,
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
})

const good: Observation = {
  resolvers: [
    resolver('ns1.shop.test (192.0.2.1)', 'authoritative', '7'),
    resolver('ns2.shop.test (192.0.2.2)', 'authoritative', '7'),
    resolver('1.1.1.1', 'public'),
  ],
  skipped: [],
  authorityFault: null,
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

const gone = { kind: 'answer', rcode: 'NXDOMAIN', records: [], aliases: [] } as const

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
      fails: [['an alias that leads to nothing', all(answer([], ['shop.cdn.test']))]],
      alike: [
        [
          'an alias that leads to an address',
          all(answer([{ ...site[0], name: 'shop.cdn.test' } as DnsRecord], ['shop.cdn.test'])),
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
      ],
      alike: [
        [
          'with a parameter, and another for wildcards',
          but({ caa: { at: name, values: ['0 issue LetsEncrypt.org; accounturi=1', '0 issuewild ca.test'] } }),
          { caa: 'letsencrypt.org' },
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
