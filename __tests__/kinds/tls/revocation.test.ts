import { X509Certificate } from 'node:crypto'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { readCrl } from '../../../src/probe/tls/crl.ts'
import { type Authority, goodChain, makeAuthority, presented } from '../../support/certificates.ts'
import { deadPort } from '../../support/ports.ts'
import { distributionPoint, revocationList } from '../../support/revocation.ts'
import { serve, type TestServer } from '../../support/server.ts'
import { closeServers, tcpServer, tlsServer } from '../../support/tls-servers.ts'
import { check, rulesAt } from '../../support/world.ts'

let authority: TestServer | undefined
afterEach(async () => {
  await authority?.close()
  authority = undefined
  await closeServers()
})

const { root, middle } = goodChain()
const names = ['shop.test']

const issue = (url: string, by: Authority = middle) =>
  by.issue({ names, extensions: { '2.5.29.31': distributionPoint(url) } })

async function checkWith(list: (serial: string) => Buffer | number, trusted = root) {
  let body: Buffer | number = 404
  let asked = 0
  authority = await serve((_request, response) => {
    asked++
    if (typeof body === 'number') response.writeHead(body).end()
    else response.writeHead(200, { 'content-type': 'application/pkix-crl' }).end(body)
  })
  const leaf = issue(`${authority.url}/ca.crl`)
  body = list(leaf.serial)
  const { port } = await tlsServer(presented(leaf, middle))
  const net = { resolve: new Map([['shop.test', ['127.0.0.1']]]), extraCa: [trusted.certificate] }
  const result = await check('tls', { host: 'shop.test', port }, { net })
  return { asked, status: result.status, errors: rulesAt(result), notes: rulesAt(result, 'info') }
}

const listed = (serials: readonly string[], by = middle) =>
  revocationList(issue('http://ca.test/'), middle, serials, by)

describe('the list that the authority publishes', () => {
  test('has the certificate', async () => {
    expect(await checkWith((serial) => listed(['0102', serial, '0103']))).toMatchObject({
      asked: 1,
      status: 'failed',
      errors: ['tls/revoked'],
    })
  })

  test.each<[string, (serial: string) => Buffer]>([
    ['has others', () => listed(['0102', '0103'])],
    ['is empty', () => listed([])],
    [
      'as text',
      () => Buffer.from(`-----BEGIN X509 CRL-----\n${listed([]).toString('base64')}\n-----END X509 CRL-----`),
    ],
  ])('%s', async (_what, list) => {
    const result = await checkWith(list)
    expect(result).toMatchObject({ asked: 1, status: 'passed', errors: [] })
    expect(result.notes).not.toContain('tls/revoked')
  })

  test.each<[string, (serial: string) => Buffer | number]>([
    ['is not there', () => 404],
    ['is something else', () => Buffer.from('<html>')],
    ['is signed by somebody else', (serial) => listed([serial], makeAuthority())],
  ])('%s, which is told and no fault', async (_what, list) => {
    const result = await checkWith(list)
    expect(result).toMatchObject({ status: 'passed', errors: [] })
    expect(result.notes).toContain('tls/revoked')
  })

  test('is not asked for where nobody trusts who names it', async () => {
    const result = await checkWith((serial) => listed([serial]), makeAuthority({ commonName: 'Another' }))
    expect(result).toMatchObject({ asked: 0, status: 'failed' })
    expect(result.errors).not.toContain('tls/revoked')
  })

  test('is with nobody', async () => {
    const leaf = issue(`http://127.0.0.1:${await deadPort()}/ca.crl`)
    const { port } = await tlsServer(presented(leaf, middle))
    const net = { resolve: new Map([['shop.test', ['127.0.0.1']]]), extraCa: [root.certificate] }
    const result = await check('tls', { host: 'shop.test', port }, { net })
    expect(result.status).toBe('passed')
    expect(rulesAt(result, 'info')).toContain('tls/revoked')
  })
})

describe('of several certificates', () => {
  /** Two certificates of one authority, of which its list has the second. */
  async function authorityOfTwo(second: { key?: 'rsa-2048' }, isListed = true) {
    let list: Uint8Array = new Uint8Array()
    let asked = 0
    authority = await serve((_request, response) => {
      asked++
      response.writeHead(200).end(list)
    })
    const one = (more: object) =>
      middle.issue({ names, extensions: { '2.5.29.31': distributionPoint(`${authority?.url}/ca.crl`) }, ...more })
    const [well, gone] = [one({}), one(second)]
    list = listed(isListed ? [gone.serial] : ['0102'])
    return { well, gone, asked: () => asked }
  }
  const net = { resolve: new Map([['shop.test', ['127.0.0.1']]]), extraCa: [root.certificate] }

  test.each([
    ['shown first', false],
    ['shown only to who takes no other', true],
  ])('the RSA one of a pair, %s', async (_, second) => {
    const { well, gone, asked } = await authorityOfTwo({ key: 'rsa-2048' })
    const both = [presented(well, middle), presented(gone, middle)]
    const pair = second ? both : both.reverse()
    const { port } = await tlsServer({ cert: pair.map(({ cert }) => cert), key: pair.map(({ key }) => key) })
    const result = await check('tls', { host: 'shop.test', port }, { net })
    expect([result.status, rulesAt(result), asked()]).toEqual(['failed', ['tls/revoked'], 1])
    expect(result.findings.find(({ rule }) => rule === 'tls/revoked')?.observed).toMatch(/ \(the RSA certificate\)$/)
  })

  test('the one of a machine that only samples meet', async () => {
    const { well, gone, asked } = await authorityOfTwo({})
    const ports = [(await tlsServer(presented(well, middle))).port, (await tlsServer(presented(gone, middle))).port]
    let count = 0
    const { port } = await tcpServer((socket) => {
      const behind = connect(ports[count++ < 12 ? 0 : count % 2] ?? 0, '127.0.0.1')
      behind.on('error', () => socket.destroy())
      socket.on('close', () => behind.destroy())
      behind.pipe(socket).pipe(behind)
    })
    const result = await check('tls', { host: 'shop.test', port }, { net })
    expect([result.status, rulesAt(result), asked()]).toEqual(['failed', ['tls/revoked'], 1])
    expect(result.findings.find(({ rule }) => rule === 'tls/revoked')?.observed).toMatch(
      / \(in \d of \d+ handshakes\)$/,
    )
  })

  test('neither is listed', async () => {
    const { well, gone, asked } = await authorityOfTwo({ key: 'rsa-2048' }, false)
    const pair = [presented(well, middle), presented(gone, middle)]
    const { port } = await tlsServer({ cert: pair.map(({ cert }) => cert), key: pair.map(({ key }) => key) })
    const result = await check('tls', { host: 'shop.test', port }, { net })
    expect([rulesAt(result), asked()]).toEqual([[], 1])
  })
})

test('no prefix and no altered byte of a list throws', () => {
  const leaf = issue('http://ca.test/')
  const [certificate, issuer] = [new X509Certificate(leaf.certificate), new X509Certificate(middle.certificate)]
  const whole = revocationList(leaf, middle, ['0102', leaf.serial])
  expect(readCrl(whole, certificate, issuer)).toMatchObject({ signature: 'valid', revokedMs: expect.any(Number) })
  for (let at = 0; at < whole.length; at++) {
    expect(readCrl(whole.subarray(0, at), certificate, issuer)).toBeNull()
    const altered = Buffer.from(whole)
    altered[at] = (altered[at] ?? 0) ^ 0xff
    expect(() => readCrl(altered, certificate, issuer)).not.toThrow()
  }
})
