import type { TlsOptions } from 'node:tls'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import {
  type Authority,
  days,
  goodChain,
  type Identity,
  makeAuthority,
  presented,
  selfSigned,
} from '../../support/certificates.ts'
import { closeServers, tlsServer } from '../../support/tls-servers.ts'
import { check, rulesAt } from '../../support/world.ts'

afterEach(closeServers)

const good = goodChain()
const { root, middle } = good
const names = ['shop.test', '127.0.0.1']

interface Asking {
  readonly trusted?: readonly Identity[]
  readonly keys?: Record<string, unknown>
  readonly host?: string
}

/** Serves and checks `shop.test`, which resolves to 127.0.0.1. */
async function checkServed(server: TlsOptions, { trusted = [root], keys = {}, host = 'shop.test' }: Asking = {}) {
  const { port } = await tlsServer(server)
  return check('tls', { host, port, ...keys }, { net: netFor(trusted) })
}

function netFor(trusted: readonly Identity[]) {
  return {
    resolve: new Map([
      ['shop.test', ['127.0.0.1']],
      ['www.shop.test', ['127.0.0.1']],
    ]),
    extraCa: trusted.map((one) => one.certificate),
  }
}

/** Exactly these errors and no warnings. */
function expectOnly(result: CheckResult, ...rules: string[]): void {
  expect({ errors: rulesAt(result), warnings: rulesAt(result, 'warning') }).toEqual({ errors: rules, warnings: [] })
}

const leaf = (options: Parameters<Authority['issue']>[0] = {}): Identity => middle.issue({ names, ...options })

const pinned = selfSigned({ names })

test('the report names the end of the certificate, with its host and issuer', async () => {
  const notAfter = days(40)
  const result = await checkServed(presented(leaf({ notAfter }), middle))
  const [certificate] = result.certificates ?? []
  expect(certificate?.host).toMatch(/^shop\.test:\d+$/)
  expect(certificate?.issuer).not.toBe('')
  expect(Math.abs(Date.parse(certificate?.validUntil ?? '') - notAfter.getTime())).toBeLessThanOrEqual(1000)
})

describe('good configurations pass clean', () => {
  test.each<[string, () => TlsOptions, Asking?]>([
    ['EC chain of three', () => presented(leaf(), middle)],
    ['RSA 2048, issued by the root at once', () => presented(root.issue({ names, key: 'rsa-2048' }))],
    [
      'wildcard, TLS 1.2 only',
      () => ({ ...presented(middle.issue({ names: ['*.shop.test'] }), middle), maxVersion: 'TLSv1.2' }),
      { host: 'www.shop.test' },
    ],
    ['an IP address as host', () => presented(leaf(), middle), { host: '127.0.0.1' }],
    [
      'P-384 key, six-day certificate',
      () => presented(leaf({ key: 'p384', notBefore: days(-1), notAfter: days(5.7) }), middle),
    ],
    [
      'an intermediate, and the trusted root as another authority signed it',
      () => {
        const older = makeAuthority({ commonName: 'Older Root' })
        return presented(leaf(), middle, older.authority({ commonName: 'Test Root', key: { pem: root.key } }))
      },
    ],
    ['self-signed, but given as ca-file', () => presented(pinned), { trusted: [pinned] }],
    ['root sent too', () => presented(leaf(), middle, root)],
  ])('%s', async (_name, server, asking = {}) => {
    const result = await checkServed(server(), asking)
    expectOnly(result)
    expect(result.status).toBe('passed')
  })
})

describe('each bad certificate fails with its own rule and no other', () => {
  const stranger = makeAuthority({ commonName: 'Stranger' })
  const strangerMiddle = stranger.authority()
  const oldMiddle = root.authority({ commonName: 'Old', notBefore: days(-400), notAfter: days(-1) })
  const weakMiddle = root.authority({ commonName: 'Weak', digest: 'sha1' })

  // What a stolen certificate could be used for: signing others although it is no authority.
  const notAuthority = leaf({ names: ['stolen.test'] })
  const fakeIssued = makeAuthority({ key: { pem: notAuthority.key }, commonName: 'stolen.test' }).issue({ names })

  test.each<[string, () => TlsOptions, string, Asking?]>([
    ['expired', () => presented(leaf({ notBefore: days(-90), notAfter: days(-1) }), middle), 'tls/expired'],
    ['expired intermediate', () => presented(oldMiddle.issue({ names }), oldMiddle), 'tls/expired'],
    ['not yet valid', () => presented(leaf({ notBefore: days(1), notAfter: days(91) }), middle), 'tls/not-yet-valid'],
    ['self-signed', () => presented(selfSigned({ names })), 'tls/self-signed'],
    ['wrong name', () => presented(leaf({ names: ['other.test'] }), middle), 'tls/hostname'],
    ['common name only', () => presented(leaf({ names: [], commonName: 'shop.test' }), middle), 'tls/hostname'],
    ['wildcard that does not reach so deep', () => presented(leaf({ names: ['*.shop.test'] }), middle), 'tls/hostname'],
    [
      'IP address not named',
      () => presented(leaf({ names: ['shop.test'] }), middle),
      'tls/hostname',
      { host: '127.0.0.1' },
    ],
    ['unknown root, sent', () => presented(strangerMiddle.issue({ names }), strangerMiddle, stranger), 'tls/untrusted'],
    ['unknown root, not sent', () => presented(strangerMiddle.issue({ names }), strangerMiddle), 'tls/untrusted'],
    ['incomplete chain', () => presented(leaf()), 'tls/incomplete-chain'],
    [
      'incomplete chain whose intermediate is known here',
      () => presented(leaf()),
      'tls/incomplete-chain',
      { trusted: [root, middle] },
    ],
    [
      'RSA 1024',
      () => ({ ...presented(leaf({ key: 'rsa-1024' }), middle), ciphers: 'DEFAULT@SECLEVEL=0' }),
      'tls/key-size',
    ],
    ['Ed25519, which no browser takes', () => presented(leaf({ key: 'ed25519' }), middle), 'tls/key-type'],
    [
      'SHA-1',
      () => ({ ...presented(leaf({ digest: 'sha1' }), middle), ciphers: 'DEFAULT@SECLEVEL=0' }),
      'tls/signature',
    ],
    [
      'SHA-1 on the intermediate',
      () => ({ ...presented(weakMiddle.issue({ names }), weakMiddle), ciphers: 'DEFAULT@SECLEVEL=0' }),
      'tls/signature',
    ],
    ['for clients only', () => presented(leaf({ usages: ['client'] }), middle), 'tls/usage'],
    ['an issuer that is no authority', () => presented(fakeIssued, notAuthority, middle), 'tls/untrusted'],
  ])('%s', async (_name, server, rule, asking = {}) => {
    const result = await checkServed(server(), asking)
    expectOnly(result, rule)
    expect(result.status).toBe('failed')
    expect(rulesAt(result, 'info')).toContain('tls/certificate')
  })
})

describe('expiry goes by the lifetime of the certificate', () => {
  test.each([
    // lifetime, days left, level
    [90, 31, 'none'],
    [90, 29, 'warning'],
    [90, 13, 'error'],
    [398, 29, 'warning'],
    [47, 16, 'none'],
    [47, 15, 'warning'],
    [47, 7, 'error'],
    [6.7, 2.5, 'none'],
    [6.7, 2, 'warning'],
    [6.7, 1, 'error'],
  ] as const)('of %d days with %d left: %s', async (lifetime, left, level) => {
    const result = await checkServed(
      presented(leaf({ notBefore: days(left - lifetime), notAfter: days(left) }), middle),
      { keys: { rules: ['expiry', 'expired'] } },
    )
    const found = result.findings.filter(({ rule }) => rule === 'tls/expiry').map((finding) => finding.level)
    expect(found).toEqual(level === 'none' ? [] : [level])
    expect(result.status).toBe(level === 'error' ? 'failed' : 'passed')
  })

  test('`min-days` takes the place of both limits', async () => {
    const server = presented(leaf({ notBefore: days(-1), notAfter: days(20) }), middle)
    expectOnly(await checkServed(server, { keys: { 'min-days': 10 } }))
    expectOnly(await checkServed(server, { keys: { 'min-days': 21 } }), 'tls/expiry')
  })

  test('an intermediate that ends soon counts, a needless one does not', async () => {
    const soon = root.authority({ commonName: 'Soon', notBefore: days(-400), notAfter: days(5) })
    expectOnly(await checkServed(presented(soon.issue({ names }), soon)), 'tls/expiry')
    const result = await checkServed(presented(leaf(), middle, soon))
    expect(rulesAt(result)).toEqual([])
    expect(rulesAt(result, 'warning')).toEqual(['tls/chain-order'])
  })

  test('of two intermediates with one key the valid one counts', async () => {
    const old = root.authority({ key: { pem: middle.key }, notBefore: days(-400), notAfter: days(-1) })
    const result = await checkServed(presented(leaf(), old, middle))
    expect(rulesAt(result)).toEqual([])
  })
})

describe('what hides behind another fault is found too', () => {
  test('expired and for another host', async () => {
    const result = await checkServed(
      presented(leaf({ names: ['other.test'], notBefore: days(-9), notAfter: days(-1) }), middle),
    )
    expectOnly(result, 'tls/expired', 'tls/hostname')
  })

  test('where only `expiry` is asked, an end in the past is no pass', async () => {
    const server = presented(leaf({ notBefore: days(-90), notAfter: days(-1) }), middle)
    expectOnly(await checkServed(server, { keys: { rules: ['expiry'] } }), 'tls/expiry')
  })

  test('where only `untrusted` is asked, a self-signed or incomplete chain is no pass', async () => {
    const keys = { rules: ['untrusted'] }
    expectOnly(await checkServed(presented(selfSigned({ names })), { keys }), 'tls/untrusted')
    expectOnly(await checkServed(presented(leaf()), { keys }), 'tls/untrusted')
  })
})

describe('the environment of the process changes nothing', () => {
  test('NODE_TLS_REJECT_UNAUTHORIZED=0', async () => {
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    try {
      expectOnly(await checkServed(presented(selfSigned({ names }))), 'tls/self-signed')
    } finally {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
    }
  })
})

describe('order of the chain', () => {
  test('the root before the intermediate is a warning', async () => {
    const second = middle.authority({ commonName: 'Second' })
    const result = await checkServed(presented(second.issue({ names }), middle, second))
    expect(rulesAt(result)).toEqual([])
    expect(rulesAt(result, 'warning')).toEqual(['tls/chain-order'])
  })

  test('a root that is sent is a note', async () => {
    const result = await checkServed(presented(leaf(), middle, root))
    expect(rulesAt(result, 'info')).toContain('tls/root-sent')
  })
})

test('of a certificate with thousands of names and a chain of many the finding stays short', async () => {
  const many = Array.from({ length: 3000 }, (_, n) => `n${n}.shop.test`)
  const server = presented(leaf({ names: many }), middle, ...Array.from({ length: 50 }, () => root))
  const result = await checkServed(server, { keys: { rules: ['hostname'] } })
  expectOnly(result, 'tls/hostname')
  for (const { message, observed } of result.findings) expect(message.length + observed.length).toBeLessThan(800)
})
