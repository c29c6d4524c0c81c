import { afterEach, describe, expect, test } from '@jest/globals'
import { tls } from '../../../src/kinds/tls/index.ts'
import type { Observation } from '../../../src/kinds/tls/observation.ts'
import type { CertificateFacts, ChainFacts } from '../../../src/probe/tls/certificates.ts'
import { goodChain } from '../../support/certificates.ts'
import { closeServers, tlsServer } from '../../support/tls-servers.ts'
import { check, planned, rulesAt, testWorld } from '../../support/world.ts'

afterEach(closeServers)

describe('which hosts are looked at', () => {
  const environment = { name: 'production', url: 'https://shop.example:8443/app' }
  const plan = (text: object, url = environment.url) => [
    ...new Set(
      planned('tls', text, { environment: { name: 'production', url } }).flatMap(
        (line) => /^connect ([^ ,]+)/.exec(line)?.[1] ?? [],
      ),
    ),
  ]

  test.each<[string, object, string[]]>([
    ["the environment's host and port", {}, ['shop.example:8443']],
    ['another host', { host: 'a.example' }, ['a.example:443']],
    [
      'hosts with and without port',
      { hosts: ['a.example:444', 'A.example', '[2001:db8::1]:9', '2001:db8::1'], port: 445 },
      ['a.example:444', 'a.example:445', '[2001:db8::1]:9', '[2001:db8::1]:445'],
    ],
    ['an international name', { host: 'bücher.example' }, ['xn--bcher-kva.example:443']],
    ['each only once', { hosts: ['a.example', 'a.example:443'] }, ['a.example:443']],
  ])('%s', (_case, text, expected) => {
    expect(plan(text)).toEqual(expected)
  })

  test('a plain http URL is asked on 443', () => {
    expect(plan({}, 'http://shop.example:8080')).toEqual(['shop.example:443'])
  })

  test('no host at all is an error', async () => {
    const result = await check('tls', {})
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['tls/target'])
  })

  test.each(['http://127.0.0.1:8080', 'http://localhost', 'http://[::1]:3000'])(
    'a program of this machine that is asked over http has no TLS: %s',
    async (url) => {
      const result = await check('tls', {}, { environment: { name: 'e', url } })
      expect([result.status, rulesAt(result)]).toEqual(['error', ['tls/target']])
      expect(result.findings[0]?.message).toContain('is asked over http has no TLS')
      expect(plan({ port: 8443 }, url)).toHaveLength(1)
      expect(plan({ host: 'shop.example' }, url)).toEqual(['shop.example:443'])
    },
  )

  test("the environment's host is checked", async () => {
    const { root, server } = goodChain()
    const { port } = await tlsServer(server)
    const net = { extraCa: [root.certificate] }
    const result = await check('tls', {}, { environment: { name: 'e', url: `https://127.0.0.1:${port}` }, net })
    expect(result.status).toBe('passed')
  })
})

describe('mistakes in the configuration', () => {
  test.each<[string, object, string]>([
    ['an unknown rule', { rules: ['expirey'] }, 'did you mean'],
    ['override of an unknown rule', { override: { chiper: 'off' } }, 'unknown rule'],
    ['port 70000', { port: 70000 }, 'a port is at most 65535'],
    ['port 70000 in a host', { host: 'a.example:70000' }, 'a port is from 1 to 65535'],
    ['a URL', { host: 'https://a.example' }, 'not a URL'],
    ['an address that is none', { host: '1.2.3.400' }, 'is no host name'],
    ['host and hosts', { host: 'a.example', hosts: ['b.example'] }, 'not both'],
    ['no host in the list', { hosts: [] }, 'asks nothing'],
    ['silence declared unimportant', { override: { timeout: 'off' } }, 'cannot be overridden'],
    ['a rule that judges nothing', { rules: ['certificate'] }, 'judges nothing'],
    ['everything switched off', { rules: ['expiry'], override: { expiry: 'off' } }, 'nothing'],
    ['silence about TLS declared unimportant', { override: { starttls: 'off' } }, 'cannot be overridden'],
    ['another protocol in the clear', { starttls: 'gopher' }, 'Invalid option'],
    ['no protocol above TLS', { alpn: [] }, 'asks nothing'],
    ['an unknown group', { groups: ['P-255'] }, 'Invalid option'],
    ['a group that no rule judges', { groups: ['P-256'], rules: ['expiry'] }, 'asks nothing here'],
    ['a rule without what it judges by', { rules: ['alpn'] }, 'needs a list `alpn`'],
    ['an unknown profile', { profile: 'old' }, 'Invalid option'],
    ['a misspelt key', { 'min-day': 3 }, 'did you mean'],
  ])('%s', (_case, text, message) => {
    const result = tls.schema.safeParse(text)
    expect(result.success).toBe(false)
    expect(JSON.stringify(result.error?.issues)).toContain(message)
  })
})

describe('public certificates, judged from plain observations', () => {
  const now = new Date('2026-11-01T00:00:00Z')

  function judge(
    issued: string,
    days: number,
    keys: object = {},
    facts: Partial<CertificateFacts> = {},
    anchor = 'public',
  ) {
    const notBeforeMs = Date.parse(`${issued}T00:00:00Z`)
    const leaf: CertificateFacts = {
      subject: 'shop.example',
      issuer: 'CA',
      names: ['shop.example'],
      serial: '01',
      notBeforeMs,
      notAfterMs: notBeforeMs + days * 86_400_000 - 1000,
      key: { type: 'ec', bits: 256 },
      signature: 'ecdsa-with-SHA256',
      usages: null,
      mustStaple: false,
      hasSct: true,
      role: 'leaf',
      ...facts,
    }
    const chain: ChainFacts = {
      sent: [leaf],
      coversHost: true,
      anchor: { kind: anchor as 'public' | 'private', subject: 'Root' },
      inOrder: true,
    }
    const handshake = {
      chain,
      objection: null,
      protocol: 'TLS 1.3',
      alpn: null,
      staple: null,
      revocable: [],
      clientCertificateDemanded: false,
      fault: null,
    }
    const seen = {
      address: '192.0.2.1',
      handshake,
      samples: [],
      withoutName: null,
      revocations: [],
      crowded: false,
      versions: [],
      weak: [],
      finiteField: null,
      forwardSecret: [],
      outsideProfile: [],
      alpn: [],
      again: { versions: [], weak: [], finiteField: [], outsideProfile: [] },
      groups: [],
    }
    const observation: Observation = {
      hosts: [{ host: 'shop.example', port: 443, fault: null, skipped: [], unasked: 0, addresses: [seen] }],
    }
    const config = tls.schema.parse({ rules: ['validity-period', 'sct', 'key-size', 'signature'], ...keys })
    return tls
      .judge(observation, config, testWorld({ now }))
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule !== 'tls/certificate')
  }

  test.each([
    ['2026-03-14', 398, []],
    ['2026-03-14', 399, ['tls/validity-period']],
    ['2026-03-15', 200, []],
    ['2026-03-15', 201, ['tls/validity-period']],
    ['2027-03-15', 101, ['tls/validity-period']],
    ['2029-03-15', 47, []],
    ['2029-03-15', 48, ['tls/validity-period']],
  ])('issued %s for %d days', (issued, days, rules) => {
    expect(judge(issued, days)).toEqual(rules)
  })

  test('private authorities issue for as long as they like, without logs', () => {
    expect(judge('2026-03-15', 3650, {}, { hasSct: false }, 'private')).toEqual([])
  })

  test('the modern profile allows 90 days', () => {
    expect(judge('2026-10-01', 91, { profile: 'modern' })).toEqual(['tls/validity-period'])
  })

  test('no timestamp of a log', () => {
    expect(judge('2026-10-01', 90, {}, { hasSct: false })).toEqual(['tls/sct'])
  })

  test.each<[CertificateFacts['key'], boolean]>([
    [{ type: 'rsa', bits: 2047 }, true],
    [{ type: 'rsa', bits: 2048 }, false],
    [{ type: 'ec', bits: 224 }, true],
    [{ type: 'ed25519', bits: 256 }, false],
    [{ type: 'ec', bits: null }, true],
  ])('key %j', (key, isFault) => {
    expect(judge('2026-10-01', 90, {}, { key })).toEqual(isFault ? ['tls/key-size'] : [])
  })

  test.each([
    ['sha1WithRSAEncryption', true],
    ['ecdsa-with-SHA1', true],
    ['md5WithRSAEncryption', true],
    ['sha256WithRSAEncryption', false],
    ['RSASSA-PSS', false],
    ['ecdsa-with-SHA384', false],
  ])('signature %s', (signature, isFault) => {
    expect(judge('2026-10-01', 90, {}, { signature })).toEqual(isFault ? ['tls/signature'] : [])
  })
})
