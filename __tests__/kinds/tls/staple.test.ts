import { X509Certificate } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import { integer, oid, sequence } from '../../../src/cli/demo/der.ts'
import { readStaple } from '../../../src/probe/tls/ocsp.ts'
import { days, goodChain, type Identity, makeAuthority, presented } from '../../support/certificates.ts'
import { type OcspOptions, ocspResponse } from '../../support/revocation.ts'
import { closeServers, tlsServer } from '../../support/tls-servers.ts'
import { check, rulesAt } from '../../support/world.ts'

afterEach(closeServers)

const { root, middle } = goodChain()
const names = ['shop.test']
/** 24: must-staple; its value is a list with status_request (RFC 7633). */
const mustStaple = { '1.3.6.1.5.5.7.1.24': sequence(integer(5)) }

async function checkStapled(leaf: Identity, staple: Buffer | null) {
  const { port } = await tlsServer(presented(leaf, middle), { staple })
  const net = { resolve: new Map([['shop.test', ['127.0.0.1']]]), extraCa: [root.certificate] }
  const result = await check('tls', { host: 'shop.test', port }, { net })
  return { errors: rulesAt(result), warnings: rulesAt(result, 'warning') }
}

const said = (leaf: Identity, options: OcspOptions = {}) => checkStapled(leaf, ocspResponse(leaf, middle, options))
const nothing = { errors: [], warnings: [] }

describe('stapled OCSP answers', () => {
  const leaf = middle.issue({ names })
  const demanding = middle.issue({ names, extensions: mustStaple })

  test('revoked', async () => {
    expect(await said(leaf, { state: 'revoked' })).toEqual({ errors: ['tls/revoked'], warnings: [] })
  })

  test('good', async () => {
    expect(await said(leaf)).toEqual(nothing)
    expect(await said(demanding)).toEqual(nothing)
  })

  test('demanded by the certificate and missing is a warning', async () => {
    expect(await checkStapled(demanding, null)).toEqual({ errors: [], warnings: ['tls/must-staple'] })
  })

  const stranger = makeAuthority({ commonName: 'Stranger' })
  /** 9: OCSPSigning */
  const signing = { '2.5.29.37': sequence(oid('1.3.6.1.5.5.7.3.9')) }
  const letSign = middle.issue({ commonName: 'Responder', usages: [], extensions: signing })
  const notLet = middle.issue({ commonName: 'Another server' })

  test.each<[string, OcspOptions]>([
    ['too old', { from: days(-9), until: days(-2) }],
    ['not valid yet', { from: days(1), until: days(8) }],
    ['about another certificate', { serial: '0102' }],
    ['signed by somebody else', { by: stranger }],
    ['signed by another certificate of the issuer', { by: notLet, along: [notLet] }],
  ])('%s', async (_what, options) => {
    expect(await said(leaf, options)).toEqual({ errors: [], warnings: ['tls/staple'] })
    expect((await said(demanding, options)).errors).toEqual(['tls/staple'])
  })

  test('of an issuer with the same serial number, but another key', async () => {
    const other = makeAuthority({ commonName: 'Test Intermediate' })
    const staple = ocspResponse(leaf, other, { by: middle })
    expect(await checkStapled(leaf, staple)).toEqual({ errors: [], warnings: ['tls/staple'] })
  })

  test('signed by whom the issuer lets sign', async () => {
    expect(await said(demanding, { by: letSign, along: [letSign] })).toEqual(nothing)
  })

  test('the serial is read whatever its leading bytes', () => {
    const certificate = new X509Certificate(leaf.certificate)
    const issuer = new X509Certificate(middle.certificate)
    for (const serial of [leaf.serial, `00${leaf.serial}`]) {
      const staple = ocspResponse(leaf, middle, { state: 'unknown', serial })
      expect(readStaple(staple, certificate, issuer)).toMatchObject({ status: 'unknown', signature: 'valid' })
      expect(readStaple(staple, certificate, null)).toMatchObject({ status: 'unknown', signature: 'unknown' })
    }
  })

  test('no prefix and no altered byte of a response throws, and none is vouched for', () => {
    const certificate = new X509Certificate(leaf.certificate)
    const issuer = new X509Certificate(middle.certificate)
    const whole = ocspResponse(leaf, middle, { state: 'revoked', along: [letSign] })
    for (let length = 0; length < whole.length; length++) {
      expect(readStaple(whole.subarray(0, length), certificate, issuer)).toBe('unreadable')
    }
    for (let at = 0; at < whole.length; at += 3) {
      const altered = Buffer.from(whole)
      altered[at] = (altered[at] ?? 0) ^ 0xff
      expect(() => readStaple(altered, certificate, issuer)).not.toThrow()
    }
  })
})
