import { X509Certificate } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { makeAuthority, selfSigned } from '../../../src/cli/demo/certificate.ts'

const parse = (identity: { certificate: string }): X509Certificate => new X509Certificate(identity.certificate)

describe('certificates made on the spot', () => {
  test('a chain of three verifies link by link', () => {
    const root = makeAuthority()
    const middle = root.authority()
    const leaf = middle.issue({ names: ['shop.test', '*.shop.test', '127.0.0.1', '::1'] })
    expect(parse(root).verify(parse(root).publicKey)).toBe(true)
    expect(parse(middle).checkIssued(parse(root))).toBe(true)
    expect(parse(leaf).checkIssued(parse(middle))).toBe(true)
    expect(parse(leaf).verify(parse(middle).publicKey)).toBe(true)
    expect([parse(root).ca, parse(middle).ca, parse(leaf).ca]).toEqual([true, true, false])
    expect(parse(leaf).checkHost('a.shop.test', { subject: 'never' })).toBe('*.shop.test')
    expect(parse(leaf).checkIP('::1')).toBe('::1')
    expect(parse(leaf).serialNumber.toLowerCase()).toBe(leaf.serial)
  })

  test('without names there is no subject alternative name', () => {
    expect(parse(selfSigned({ names: [], commonName: 'shop.test' })).subjectAltName).toBeUndefined()
  })

  test.each([
    ['p256', 'sha1', 'ecdsa-with-SHA1'],
    ['p384', 'sha384', 'ecdsa-with-SHA384'],
    ['rsa-1024', 'md5', 'md5WithRSAEncryption'],
    ['ed25519', 'sha256', 'ED25519'],
  ] as const)('a %s key signs with %s', (key, digest, signature) => {
    const made = parse(selfSigned({ names: ['a.test'], key, digest }))
    expect(made.signatureAlgorithm).toBe(signature)
    expect(made.verify(made.publicKey)).toBe(true)
  })

  test('dates past 2049 are written as RFC 5280 demands', () => {
    const made = parse(selfSigned({ names: ['a.test'], notAfter: new Date('2051-01-02T03:04:05Z') }))
    expect(made.validToDate.toISOString()).toBe('2051-01-02T03:04:05.000Z')
  })
})
