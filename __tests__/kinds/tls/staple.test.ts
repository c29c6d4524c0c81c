import { X509Certificate } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import {
  context,
  contextValue,
  generalizedTime,
  integer,
  nothing,
  octets,
  oid,
  sequence,
  tagged,
} from '../../../src/cli/demo/der.ts'
import { stapleStatus } from '../../../src/probe/tls/ocsp.ts'
import { goodChain, type Identity, presented } from '../../support/certificates.ts'
import { closeServers, tlsServer } from '../../support/tls-servers.ts'
import { check, rulesAt } from '../../support/world.ts'

afterEach(closeServers)

const { root, middle } = goodChain()
const names = ['shop.test']
/** 24: must-staple; its value is a list with status_request (RFC 7633). */
const mustStaple = { '1.3.6.1.5.5.7.1.24': sequence(integer(5)) }

type State = 'good' | 'revoked' | 'unknown'

/** An OCSP response (RFC 6960 section 4.2.1) with one answer; its signature is made up. */
function response(serial: string, state: State): Buffer {
  const states = {
    good: contextValue(0, Buffer.alloc(0)),
    revoked: context(1, generalizedTime(new Date('2026-01-02T03:04:05Z'))),
    unknown: contextValue(2, Buffer.alloc(0)),
  }
  const sha1 = sequence(oid('1.3.14.3.2.26'), nothing())
  const id = sequence(
    sha1,
    octets(Buffer.alloc(20, 1)),
    octets(Buffer.alloc(20, 2)),
    integer(Buffer.from(serial, 'hex')),
  )
  const single = sequence(id, states[state], generalizedTime(new Date()))
  const responder = context(2, octets(Buffer.alloc(20, 3)))
  const data = sequence(responder, generalizedTime(new Date()), sequence(single))
  const basic = sequence(data, sequence(oid('1.2.840.10045.4.3.2')), tagged(0x03, Buffer.from([0, 1])))
  return sequence(tagged(0x0a, Buffer.from([0])), context(0, sequence(oid('1.3.6.1.5.5.7.48.1.1'), octets(basic))))
}

async function checkStapled(leaf: Identity, staple: Buffer | null) {
  const { port } = await tlsServer(presented(leaf, middle), { staple })
  const net = { resolve: new Map([['shop.test', ['127.0.0.1']]]), extraCa: [root.certificate] }
  return check('tls', { host: 'shop.test', port }, { net })
}

describe('stapled OCSP answers', () => {
  test('revoked', async () => {
    const leaf = middle.issue({ names })
    const result = await checkStapled(leaf, response(leaf.serial, 'revoked'))
    expect(rulesAt(result)).toEqual(['tls/revoked'])
  })

  test('good, or about another certificate', async () => {
    const leaf = middle.issue({ names })
    expect(rulesAt(await checkStapled(leaf, response(leaf.serial, 'good')))).toEqual([])
    expect(rulesAt(await checkStapled(leaf, response('01', 'revoked')))).toEqual([])
  })

  test('demanded by the certificate and missing is a warning', async () => {
    const leaf = middle.issue({ names, extensions: mustStaple })
    expect(rulesAt(await checkStapled(leaf, null), 'warning')).toEqual(['tls/must-staple'])
    expect(rulesAt(await checkStapled(leaf, response(leaf.serial, 'good')), 'warning')).toEqual([])
  })

  test('the serial is read whatever its leading bytes', () => {
    const { serialNumber } = new X509Certificate(middle.issue({ names }).certificate)
    expect(stapleStatus(response(serialNumber, 'revoked'), `00${serialNumber}`)).toBe('revoked')
    expect(stapleStatus(response('ff01', 'revoked'), 'ff01')).toBe('revoked')
    expect(stapleStatus(response('01', 'unknown'), '01')).toBe('unknown')
  })

  test('no prefix and no altered byte of a response throws', () => {
    const whole = response('01', 'revoked')
    for (let length = 0; length < whole.length; length++) {
      expect(stapleStatus(whole.subarray(0, length), '01')).toBe('unreadable')
      const altered = Buffer.from(whole)
      altered[length] = (altered[length] ?? 0) ^ 0xff
      expect(() => stapleStatus(altered, '01')).not.toThrow()
    }
  })
})
