import { afterEach, describe, expect, test } from '@jest/globals'
import { dns } from '../../../src/kinds/dns/index.ts'
import { Questions } from '../../../src/probe/ask.ts'
import { closeDnsStubs, type DnsStub, dnsStub, records, type StubAnswer } from '../../support/dns-server.ts'
import { check, planned, rulesAt, testWorld } from '../../support/world.ts'

afterEach(closeDnsStubs)

const name = 'shop.example'
const site = '203.0.113.10'
const other = '203.0.113.11'

/** Asks one stub for `shop.example`. */
async function ask(zone: Record<string, StubAnswer>, config: object = {}) {
  const stub = await dnsStub(zone)
  return check('dns', { name, resolvers: [stub.address], ...config })
}

const a = (...values: string[]) => ({ [`A ${name}`]: records('A', name, values) })

describe('the set of records', () => {
  test.each<[string, Record<string, StubAnswer>, object, boolean]>([
    ['one address', a(site), { expect: site }, true],
    ['one too many', a(site, other), { expect: [site] }, false],
    ['in any order', a(other, site), { expect: { eq: [site, other] } }, true],
    ['one of two is missing', a(site), { expect: [site, other] }, false],
    ['contains', a(site, other), { expect: { contains: site } }, true],
    ['must not contain', a(site, other), { expect: { 'not-contains': other } }, false],
    ['how many', a(site, other), { expect: { length: { gte: 2 } } }, true],
    ['must be absent and is not', a(site), { expect: { exists: false } }, false],
    ['must be absent and is', {}, { expect: { exists: false } }, true],
    ['no expectation: it is there', a(site), {}, true],
    [
      'IPv6 in another spelling',
      { [`AAAA ${name}`]: records('AAAA', name, ['2001:db8::1']) },
      { type: 'AAAA', expect: '2001:0DB8:0:0:0:0:0:1' },
      true,
    ],
    [
      'CNAME without case and dot',
      { [`CNAME ${name}`]: records('CNAME', name, ['Edge.CDN.example']), 'TXT edge.cdn.example': {} },
      { type: 'CNAME', expect: 'edge.cdn.example.' },
      true,
    ],
    [
      'MX',
      {
        [`MX ${name}`]: records('MX', name, ['10 mail.example']),
        'A mail.example': records('A', 'mail.example', [site]),
      },
      { type: 'MX', expect: '10 Mail.example.' },
      true,
    ],
    [
      'TXT by expression',
      { [`TXT ${name}`]: records('TXT', name, ['v=spf1 -all', 'other']) },
      { type: 'TXT', expect: { matches: '^v=spf1 ' } },
      true,
    ],
    ['TXT keeps its case', { [`TXT ${name}`]: records('TXT', name, ['Key']) }, { type: 'TXT', expect: 'key' }, false],
    [
      'CAA in quotes',
      { [`CAA ${name}`]: records('CAA', name, ['0 issue ca.example']) },
      { type: 'CAA', expect: '0 issue "ca.example"' },
      true,
    ],
  ])('%s', async (_case, zone, config, passes) => {
    const result = await ask(zone, config)
    expect(result.status).toBe(passes ? 'passed' : 'failed')
    expect(rulesAt(result)).toEqual(passes ? [] : ['dns/expected'])
  })

  test('the finding names what was expected and what was seen', async () => {
    const result = await ask(a(other), { expect: site })
    expect(result.findings[0]).toMatchObject({ expected: `exactly ${site}`, observed: other })
  })
})

describe('names that lead nowhere', () => {
  test('NXDOMAIN and no record of the type are told apart', async () => {
    const gone = await ask({}, { expect: site })
    expect(gone.status).toBe('failed')
    expect(gone.findings[0]).toMatchObject({ rule: 'dns/exists', observed: expect.stringContaining('NXDOMAIN') })
    const empty = await ask({ [`MX ${name}`]: records('MX', name, ['10 mail.example']) })
    expect(empty.findings[0]).toMatchObject({ rule: 'dns/exists', observed: 'no record of this type' })
  })

  test('a dangling alias is named', async () => {
    const alias = { name, type: 'CNAME' as const, value: 'gone.cdn.example' }
    const result = await ask({ [`A ${name}`]: { records: [alias], rcode: 3 } })
    expect(rulesAt(result)).toEqual(['dns/dangling-cname'])
    expect(result.findings[0]?.observed).toContain('shop.example → gone.cdn.example')
  })

  test('an alias that leads to an address is fine', async () => {
    const chain = [
      { name, type: 'CNAME' as const, value: 'edge.cdn.example' },
      { name: 'edge.cdn.example', type: 'A' as const, value: site },
    ]
    expect((await ask({ [`A ${name}`]: { records: chain } }, { expect: site })).status).toBe('passed')
  })

  test('an alias that is left behind is not absent, one to a name with other records is', async () => {
    const left = { records: [{ name, type: 'CNAME' as const, value: 'gone.cdn.example' }] }
    const absent = { expect: { exists: false } }
    const result = await ask({ [`A ${name}`]: { ...left, rcode: 3 } }, absent)
    expect(rulesAt(result)).toEqual(['dns/dangling-cname'])
    const others = { 'MX gone.cdn.example': records('MX', 'gone.cdn.example', ['10 mail.example']) }
    expect((await ask({ [`A ${name}`]: left, ...others }, absent)).status).toBe('passed')
  })

  test('a loop of aliases is an error', async () => {
    const loop = [
      { name, type: 'CNAME' as const, value: 'b.example' },
      { name: 'b.example', type: 'CNAME' as const, value: name },
    ]
    const result = await ask({ [`A ${name}`]: { records: loop } })
    expect(result.status).toBe('error')
    expect(result.findings[0]?.observed).toBe('alias loop')
  })
})

describe('no answer is never a pass', () => {
  test.each<[string, StubAnswer, string]>([
    ['SERVFAIL', { rcode: 2 }, 'SERVFAIL'],
    ['REFUSED', { rcode: 5 }, 'REFUSED'],
    ['silence', { silent: true }, 'no answer in time'],
    ['garbage', { garbage: true }, 'an answer that cannot be read'],
  ])('%s', async (_case, answer, observed) => {
    const timeout = answer.silent || answer.garbage ? '500ms' : '5s'
    const result = await ask({ [`A ${name}`]: answer }, { expect: { exists: false }, timeout })
    expect(result.status).toBe('error')
    expect(result.findings[0]).toMatchObject({ rule: 'dns/no-answer', observed })
  })

  test('a port where nobody listens', async () => {
    const result = await check('dns', { name, resolvers: ['127.0.0.1:1'] })
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['dns/no-answer'])
  })

  test('one silent resolver among two', async () => {
    const [good, bad] = await Promise.all([dnsStub(a(site)), dnsStub({ [`A ${name}`]: { rcode: 2 } })])
    const result = await check('dns', { name, resolvers: [good.address, bad.address], expect: site })
    expect(result.status).toBe('error')
    expect(result.findings[0]?.message).toContain(bad.address)
  })
})

describe('the wire', () => {
  test('an answer that was cut is asked for over TCP', async () => {
    const many = Array.from({ length: 60 }, (_, n) => `203.0.113.${n}`)
    const result = await ask({ [`A ${name}`]: { ...records('A', name, many), truncated: true } }, { expect: many })
    expect(result.status).toBe('passed')
  })

  test('a server that does not know EDNS is asked without it', async () => {
    const old = { ...records('A', name, [site]), isOld: true }
    expect((await ask({ [`A ${name}`]: old }, { expect: site })).status).toBe('passed')
  })

  test('an answer with a wrong id is not believed', async () => {
    const result = await ask({ [`A ${name}`]: { ...records('A', name, [site]), wrongIdFirst: true } }, { expect: site })
    expect(result.status).toBe('passed')
  })
})

describe('an alias whose target the resolver did not ask', () => {
  const alias = { records: [{ name, type: 'CNAME' as const, value: 'edge.cdn.example' }] }
  const edge = { 'A edge.cdn.example': records('A', 'edge.cdn.example', [site]) }

  test('is followed by another question', async () => {
    expect((await ask({ [`A ${name}`]: alias, ...edge }, { expect: site })).status).toBe('passed')
  })

  test('is not called dangling where the server asks nobody else', async () => {
    const result = await ask({
      [`A ${name}`]: { ...alias, alone: true },
      'A edge.cdn.example': { alone: true, authoritative: false },
    })
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['dns/no-answer'])
    expect(result.findings[0]?.observed).toBe('A of edge.cdn.example: it does not ask others')
  })

  test('is not asked again where the zone of the target has told that there is nothing', async () => {
    const stub = await dnsStub({ [`A ${name}`]: { ...alias, soa: 'cdn.example' } })
    const result = await check('dns', { name, resolvers: [stub.address] })
    expect(rulesAt(result)).toEqual(['dns/dangling-cname'])
    expect(stub.questions).toEqual([`A ${name}`])
  })
})

describe('what records lead to', () => {
  const cname = { [`CNAME ${name}`]: records('CNAME', name, ['edge.cdn.example']) }
  const mx = { [`MX ${name}`]: records('MX', name, ['10 mail.example']) }

  test.each<[string, Record<string, StubAnswer>, object, string[]]>([
    [
      'an alias as expected, whose target does not exist',
      cname,
      { type: 'CNAME', expect: 'edge.cdn.example' },
      ['dns/dangling-cname'],
    ],
    ['an alias for a name with other records', { ...cname, 'TXT edge.cdn.example': {} }, { type: 'CNAME' }, []],
    ['mail to a name without address', { ...mx, 'TXT mail.example': {} }, { type: 'MX' }, ['dns/target-address']],
    ['mail to a name that does not exist', mx, { type: 'MX' }, ['dns/target-address']],
    ['no mail, said so (RFC 7505)', { [`MX ${name}`]: records('MX', name, ['0 ']) }, { type: 'MX' }, []],
    [
      'a service of the name itself',
      { [`HTTPS ${name}`]: records('HTTPS', name, ['1 .']) },
      { type: 'HTTPS', expect: '1 .' },
      [],
    ],
  ])('%s', async (_case, zone, config, rules) => {
    expect(rulesAt(await ask(zone, config))).toEqual(rules)
  })

  test('a name of another zone for the proof of a certificate comes and goes', async () => {
    const proof = `_acme-challenge.${name}`
    const result = await ask(
      { [`CNAME ${proof}`]: records('CNAME', proof, ['x.acme.example']) },
      { name: proof, type: 'CNAME' },
    )
    expect(result.status).toBe('passed')
    expect(rulesAt(result, 'warning')).toEqual(['dns/dangling-cname'])
  })
})

describe('records with digests', () => {
  test.each<['DS' | 'TLSA', string, string]>([
    ['DS', '20326 8 2 e06d44b8', '20326 8 2 E06D 44B8'],
    ['TLSA', '3 1 1 0b9fa5a5', '3 1 1 0B9FA5A5'],
  ])('%s', async (type, value, expected) => {
    const result = await ask({ [`${type} ${name}`]: records(type, name, [value]) }, { type, expect: expected })
    expect(result.status).toBe('passed')
  })
})

describe('signatures (DNSSEC)', () => {
  const servfail = { rcode: 2 }
  const expired: StubAnswer = { rcode: 2, extended: [[7, `RRSIG of ${name}`]] }
  const unchecked = { [`CD A ${name}`]: records('A', name, [site]) }
  const root = (authenticated: boolean) => ({ 'NS ': { ...records('NS', '', ['a.root.example']), authenticated } })

  test('a resolver that answers only without a look at them says that they do not hold, and why', async () => {
    const result = await ask({ [`A ${name}`]: expired, ...unchecked })
    expect(result.status).toBe('failed')
    expect(result.findings[0]).toMatchObject({
      rule: 'dns/bogus',
      observed: `SERVFAIL: a signature expired ("RRSIG of ${name}")`,
    })
  })

  test('without a reason it is asked once more, since it may have failed in passing', async () => {
    const result = await ask({ [`A ${name}`]: servfail, ...unchecked })
    expect(rulesAt(result)).toEqual(['dns/bogus'])
  })

  test('a server that fails whatever is asked gives no answer', async () => {
    const result = await ask({ [`A ${name}`]: { ...servfail, extended: [[22, '']] } })
    expect(result.status).toBe('error')
    expect(result.findings[0]).toMatchObject({
      rule: 'dns/no-answer',
      observed: 'SERVFAIL: no name server of the zone could be reached',
    })
  })

  test('where another resolver says that they hold, a default one alone is in trouble', async () => {
    const [good, bad] = await Promise.all([
      dnsStub({ [`A ${name}`]: { ...records('A', name, [site]), authenticated: true } }),
      dnsStub({ [`A ${name}`]: expired, ...unchecked }),
    ])
    const net = { dns: { system: () => [bad.address], public: [good.address], port: 1 } }
    const result = await check('dns', { name, expect: site }, { net })
    expect(result.status).toBe('passed')
    expect(rulesAt(result, 'warning')).toContain('dns/bogus')
    const unsigned = await dnsStub({ [`A ${name}`]: records('A', name, [site]) })
    const other = { dns: { system: () => [bad.address], public: [unsigned.address], port: 1 } }
    expect((await check('dns', { name, expect: site }, { net: other })).status).toBe('failed')
  })

  test.each<[string, boolean, boolean, string]>([
    ['signed', true, true, 'passed'],
    ['not signed', false, true, 'failed'],
    ['nobody checks them', false, false, 'error'],
  ])('`dnssec`: %s', async (_case, authenticated, validates, status) => {
    const zone = { [`A ${name}`]: { ...records('A', name, [site]), authenticated }, ...root(validates) }
    expect((await ask(zone, { dnssec: true })).status).toBe(status)
  })
})

describe('several resolvers', () => {
  test('they disagree', async () => {
    const [one, two] = await Promise.all([dnsStub(a(site)), dnsStub(a(other))])
    const result = await check('dns', { name, resolvers: [one.address, two.address] })
    expect(rulesAt(result)).toEqual(['dns/disagree'])
    expect(result.status).toBe('failed')
  })

  test('`wait-for` waits until the last one has followed', async () => {
    const [one, two] = await Promise.all([dnsStub(a(site)), dnsStub(a(other))])
    const ask = (waitFor: string) =>
      check('dns', { name, resolvers: [one.address, two.address], expect: site, 'wait-for': waitFor })
    setTimeout(() => two.set(a(site)), 100)
    expect((await ask('10s')).status).toBe('passed')
    two.set(a(other))
    expect(rulesAt(await ask('100ms'))).toEqual(['dns/expected'])
  })

  test('the same question is asked once', async () => {
    const stub = await dnsStub(a(site))
    const questions = new Questions()
    const config = { name, resolvers: [stub.address], expect: site }
    await Promise.all([1, 2, 3].map(() => check('dns', config, { questions })))
    expect(stub.questions).toEqual([`A ${name}`])
  })
})

describe('name servers of the zone', () => {
  /** A resolver that knows two name servers, on two loopback addresses and one port. */
  async function zoneOf(first: Record<string, StubAnswer>, second: Record<string, StubAnswer>) {
    const ns1 = await dnsStub(first, { host: '127.0.0.11' })
    await dnsStub(second, { host: '127.0.0.12', port: ns1.port })
    const base = await dnsStub({
      'NS example': records('NS', 'example', ['ns1.example', 'ns2.example']),
      'A ns1.example': records('A', 'ns1.example', ['127.0.0.11']),
      'A ns2.example': records('A', 'ns2.example', ['127.0.0.12']),
      ...a(site),
    })
    return { base, port: ns1.port }
  }

  const soa = (serial: number) => ({
    'SOA example': records('SOA', 'example', [`ns1.example root.example ${serial} 1 1 1 1`]),
  })
  const askZone = ({ base, port }: { base: DnsStub; port: number }, config: object) =>
    check('dns', { name, ...config }, { net: { dns: { system: () => [base.address], public: [base.address], port } } })

  test('all of them are asked, besides the resolvers, by default', async () => {
    const result = await askZone(await zoneOf({ ...a(site), ...soa(1) }, { ...a(site), ...soa(1) }), { expect: site })
    expect(result.status).toBe('passed')
    expect(result.findings[0]?.observed).toContain('ns2.example (127.0.0.12)')
  })

  test('a secondary that is behind', async () => {
    const zone = await zoneOf({ ...a(site), ...soa(2) }, { ...a(other), ...soa(1) })
    const result = await askZone(zone, { resolvers: ['authoritative'], expect: site })
    expect(rulesAt(result)).toEqual(['dns/expected'])
    expect(rulesAt(result, 'warning')).toEqual(['dns/soa-serial'])
    expect(result.findings[0]?.message).toContain('ns2.example')
  })

  test('a lame name server is an error', async () => {
    const lame = { [`A ${name}`]: { authoritative: false } }
    const result = await askZone(await zoneOf(a(site), lame), { resolvers: ['authoritative'], expect: site })
    expect(result.status).toBe('error')
    expect(result.findings[0]?.observed).toContain('lame')
  })

  test('a name server without a route from here is skipped with a note, but only beside others', () => {
    const fault = { kind: 'fault' as const, code: 'ENETUNREACH' }
    const config = dns.schema.parse({ name, resolvers: ['authoritative'], expect: site })
    const judge = (observation: object) => dns.judge(observation, config, testWorld()).findings.map(({ rule }) => rule)
    const resolution = {
      kind: 'answer',
      rcode: 'NOERROR',
      records: [{ name, type: 'A', ttl: 60, value: site }],
      aliases: [],
      authenticated: false,
      extended: [],
    }
    const base = { authorityFault: null, addressless: [], targets: [], caa: null }
    const good = { label: 'ns1', role: 'authoritative', resolution, serial: null, validates: null }
    const away = { label: 'ns2', role: 'authoritative', resolution: fault, serial: null, validates: null }
    expect(judge({ ...base, resolvers: [good], skipped: ['ns2'] })).toEqual(['dns/records', 'dns/skipped-server'])
    expect(judge({ ...base, resolvers: [away], skipped: [] })).toEqual(['dns/no-answer'])
  })

  test('one without an address is named', async () => {
    const ns1 = await dnsStub({ ...a(site), ...soa(1) })
    const base = await dnsStub({
      'NS example': records('NS', 'example', ['ns1.example', 'ns2.example']),
      'A ns1.example': records('A', 'ns1.example', ['127.0.0.1']),
      ...a(site),
    })
    const result = await askZone({ base, port: ns1.port }, { expect: site })
    expect(result.status).toBe('failed')
    expect(result.findings[0]?.message).toBe(`ns2.example, a name server of ${name}, has no address`)
  })

  test('DS records lie in the zone above', async () => {
    const parent = await dnsStub({ 'DS test.example': records('DS', 'test.example', ['1 8 2 ab']) })
    const base = await dnsStub({
      'NS example': records('NS', 'example', ['ns.example']),
      'NS test.example': records('NS', 'test.example', ['ns.test.example']),
      'A ns.example': records('A', 'ns.example', ['127.0.0.1']),
    })
    const config = { name: 'test.example', type: 'DS', expect: '1 8 2 AB', resolvers: ['authoritative'] }
    expect((await askZone({ base, port: parent.port }, config)).status).toBe('passed')
  })

  test('no name servers found is an error where they were asked for', async () => {
    const base = await dnsStub(a(site))
    const net = { dns: { system: () => [base.address], public: [], port: 53 } }
    const result = await check('dns', { name, resolvers: ['authoritative'] }, { net })
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['dns/no-authority'])
    const byDefault = await check('dns', { name, expect: site }, { net })
    expect(byDefault.status).toBe('passed')
    expect(rulesAt(byDefault, 'warning')).toEqual(['dns/no-authority'])
  })
})

describe('CAA, time to live, private addresses', () => {
  const caa = (at: string, ...values: string[]) => ({ [`CAA ${at}`]: records('CAA', at, values) })

  test.each<[string, Record<string, StubAnswer>, string | string[], boolean]>([
    ['of the parent, parameters cut', caa('example', '0 issue letsencrypt.org; accounturi=x'), 'letsencrypt.org', true],
    [
      'the nearest counts',
      { ...caa(name, '0 issue a.example'), ...caa('example', '0 issue b.example') },
      'a.example',
      true,
    ],
    ['another one may issue too', caa(name, '0 issue a.example', '0 issue b.example'), 'a.example', false],
    ['both are wished for', caa(name, '0 issue a.example', '0 issue b.example'), ['b.example', 'a.example'], true],
    ['nobody may issue', caa(name, '0 issue ;'), 'a.example', false],
    ['everybody may issue', {}, 'a.example', false],
  ])('CAA: %s', async (_case, zone, wanted, passes) => {
    const result = await ask({ ...a(site), ...zone }, { caa: wanted })
    expect(rulesAt(result)).toEqual(passes ? [] : ['dns/caa'])
  })

  test('CAA that cannot be asked is an error', async () => {
    const result = await ask({ ...a(site), [`CAA ${name}`]: { rcode: 2 } }, { caa: 'a.example' })
    expect(result.status).toBe('error')
  })

  test('a long time to live is a warning, over a stated limit an error', async () => {
    const zone = { [`A ${name}`]: records('A', name, [site], 86_400) }
    expect(rulesAt(await ask(zone), 'warning')).toEqual(['dns/ttl'])
    expect(rulesAt(await ask(zone, { ttl: '5m' }))).toEqual(['dns/ttl'])
    expect((await ask(zone, { ttl: '1d' })).findings.filter(({ level }) => level !== 'info')).toEqual([])
  })

  test('a private address is a warning', async () => {
    expect(rulesAt(await ask(a('10.0.0.5')), 'warning')).toEqual(['dns/private-address'])
    expect(rulesAt(await ask(a('172.32.0.1')), 'warning')).toEqual([])
  })
})

describe('mistakes in the configuration', () => {
  test.each<[string, object, string]>([
    ['no name', {}, 'expected string'],
    ['a resolver that is no address', { name, resolvers: ['google'] }, 'is no resolver'],
    ['a resolver with port 70000', { name, resolvers: ['1.1.1.1:70000'] }, 'is no resolver'],
    ['no resolver', { name, resolvers: [] }, 'asks nobody'],
    ['an unknown type', { name, type: 'B' }, 'Invalid option'],
    ['an address that is none', { name, expect: '203.0.113.300' }, 'is no IPv4 address'],
    ['an IPv6 address for A', { name, expect: { eq: ['2001:db8::1'] } }, 'is no IPv4 address'],
    ['an empty expectation', { name, expect: {} }, 'asserts nothing'],
    ['a misspelt key', { name, expects: site }, 'did you mean'],
    ['a star in the middle', { name: 'a.*.example' }, 'is no host name'],
    [
      'signatures that nobody checks',
      { name, dnssec: true, resolvers: ['authoritative'] },
      'does not check signatures',
    ],
    ['CAA that says nothing', { name, caa: {} }, 'asserts nothing'],
    ['an address as name', { name: '192.0.2.1' }, 'expected a name'],
    ['a look-ahead', { name, type: 'TXT', expect: { matches: '(?=x)' } }, 'look-ahead'],
  ])('%s', (_case, text, message) => {
    const result = dns.schema.safeParse(text)
    expect(result.success).toBe(false)
    expect(JSON.stringify(result.error?.issues)).toContain(message)
  })
})

test('where the zone alone is asked, the plan names no other resolver', () => {
  const lines = planned('dns', { name: 'shop.test', resolvers: ['authoritative'] })
  expect(lines).toEqual([
    expect.stringMatching(/^resolve name servers of the zone of shop\.test /),
    expect.stringMatching(/^resolve A shop\.test, where its aliases lead, /),
  ])
  expect(planned('dns', { name: 'shop.test', resolvers: ['1.1.1.1'] })).toEqual([
    'resolve A shop.test at 1.1.1.1',
    expect.stringMatching(/^resolve shop\.test once more where a resolver fails /),
  ])
})
