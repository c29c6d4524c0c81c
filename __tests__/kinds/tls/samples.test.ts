import { connect, type Socket } from 'node:net'
import { createSecureContext, type TlsOptions } from 'node:tls'
import { afterEach, describe, expect, test } from '@jest/globals'
import { days, goodChain, makeAuthority, presented } from '../../support/certificates.ts'
import { ocspResponse } from '../../support/revocation.ts'
import { closeServers, dhParams, tcpServer, tlsServer } from '../../support/tls-servers.ts'
import { check, rulesAt } from '../../support/world.ts'

afterEach(closeServers)

const names = ['shop.test']
const { root, middle, server: good } = goodChain({ names })
const goodRsa = presented(middle.issue({ names, key: 'rsa-2048' }), middle)
const expired = presented(middle.issue({ names, notBefore: days(-90), notAfter: days(-1) }), middle)
const net = { resolve: new Map([['shop.test', ['127.0.0.1']]]), extraCa: [root.certificate] }

/** One address behind which the next of some servers answers each connection. */
async function balanced(choose: (count: number) => number, ...servers: readonly (TlsOptions | null)[]) {
  const ports = await Promise.all(servers.map(async (one) => (one === null ? null : (await tlsServer(one)).port)))
  let count = 0
  return tcpServer((socket) => {
    const port = ports[choose(count++) % ports.length]
    if (typeof port === 'number') pass(socket, port)
    else socket.destroy()
  })
}

function pass(socket: Socket, port: number): void {
  const behind = connect(port, '127.0.0.1')
  behind.on('error', () => socket.destroy())
  socket.on('close', () => behind.destroy())
  behind.pipe(socket).pipe(behind)
}

const inTurn = (count: number): number => count

describe('several machines behind one address', () => {
  test.each([
    ['first', [expired, good]],
    ['second', [good, expired]],
    ['third', [good, good, expired]],
  ])('the %s has expired', async (_which, servers) => {
    const { port } = await balanced(inTurn, ...servers)
    const result = await check('tls', { host: 'shop.test', port }, { net })
    expect(result.status).toBe('failed')
    expect(rulesAt(result)).toEqual(['tls/expired'])
    const found = result.findings.find(({ rule }) => rule === 'tls/expired')
    expect(found?.observed).toMatch(/\(in \d of \d+ handshakes\)$/)
  })

  test('asked only for the name, a certificate for another host on one of them is seen', async () => {
    const other = presented(middle.issue({ names: ['other.test'] }), middle)
    const { port } = await balanced(inTurn, good, other)
    const result = await check('tls', { host: 'shop.test', port, rules: ['hostname'] }, { net })
    expect(rulesAt(result)).toEqual(['tls/hostname'])
  })

  test('one that an unknown authority vouches for, and one without its intermediate', async () => {
    const stranger = makeAuthority({ commonName: 'Stranger' })
    const foreign = await balanced(inTurn, good, presented(stranger.issue({ names }), stranger))
    expect(rulesAt(await check('tls', { host: 'shop.test', port: foreign.port }, { net }))).toEqual(['tls/untrusted'])
    const short = await balanced(inTurn, good, presented(middle.issue({ names })))
    expect(rulesAt(await check('tls', { host: 'shop.test', port: short.port }, { net }))).toEqual([
      'tls/incomplete-chain',
    ])
  })

  test('two good ones with certificates of their own pass, and both are told', async () => {
    const { port } = await balanced(inTurn, good, presented(middle.issue({ names }), middle))
    const result = await check('tls', { host: 'shop.test', port }, { net })
    expect({ errors: rulesAt(result), warnings: rulesAt(result, 'warning') }).toEqual({ errors: [], warnings: [] })
    expect(result.findings.filter(({ rule }) => rule === 'tls/certificate')).toHaveLength(2)
  })

  test('one of them closes every connection', async () => {
    // The first handshakes meet the one that is well; those that are made again meet the other as well.
    const { port } = await balanced((count) => (count < 3 || count % 3 > 0 ? 0 : 1), good, null)
    const result = await check('tls', { host: 'shop.test', port, rules: ['expiry'] }, { net })
    expect(['passed', 'failed']).toContain(result.status)
    expect(result.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([result.status === 'failed' ? 'tls/handshake' : 'tls/connection-limit']),
    )
  })
})

describe('what only one of several machines speaks', () => {
  const old = { ...good, minVersion: 'TLSv1', maxVersion: 'TLSv1.3', ciphers: 'DEFAULT@SECLEVEL=0' } as const
  const weak = {
    ...goodRsa,
    minVersion: 'TLSv1.2',
    ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:NULL-SHA256:@SECLEVEL=0',
  } as const
  const short = { ...goodRsa, dhparam: dhParams(1024), minVersion: 'TLSv1.2', ciphers: 'DEFAULT@SECLEVEL=0' } as const

  test.each([
    ['an old version, the first', 'protocol', [old, good]],
    ['an old version, the second', 'protocol', [good, old]],
    ['an old version, the third', 'protocol', [good, good, old]],
    ['suites without encryption, the second', 'cipher', [goodRsa, weak]],
    ['a short prime, the third', 'dh-size', [goodRsa, goodRsa, short]],
  ])('%s', async (_what, rule, servers) => {
    const { port } = await balanced(inTurn, ...servers)
    const result = await check('tls', { host: 'shop.test', port }, { net })
    expect([result.status, rulesAt(result)]).toEqual(['failed', [`tls/${rule}`]])
  })

  test('it says in how many hellos it was, where the first was not among them', async () => {
    // Nobody but the hellos that are sent again, alone, meets the second one.
    const { port } = await balanced((count) => (count < 20 ? 0 : count), good, old)
    const found = (await check('tls', { host: 'shop.test', port }, { net })).findings
    expect(found.find(({ rule }) => rule === 'tls/protocol')?.observed).toMatch(/; TLS 1\.1 in [123] of 6 hellos$/)
  })

  test('two that refuse it pass', async () => {
    const { port } = await balanced(inTurn, good, goodRsa)
    expect(rulesAt(await check('tls', { host: 'shop.test', port }, { net }))).toEqual([])
  })

  test('on one of two addresses it is named', async () => {
    const { port } = await tlsServer(good)
    await tlsServer(old, { host: '127.0.0.2', port })
    const both = { ...net, resolve: new Map([['shop.test', ['127.0.0.1', '127.0.0.2']]]) }
    const found = (await check('tls', { host: 'shop.test', port }, { net: both })).findings
    expect(found.filter(({ rule }) => rule === 'tls/protocol').map(({ observed }) => observed)).toEqual([
      expect.stringMatching(/TLS 1\.0.* \(on 127\.0\.0\.2\)$/),
    ])
  })

  test('one that says nothing to old hellos costs no more than its time, and is no finding', async () => {
    const { port: behind } = await tlsServer(good)
    const { port } = await tcpServer((socket) =>
      socket.once('data', (bytes) => {
        // The version of the hello: silence for those before TLS 1.2, as of some firewalls.
        if (bytes.readUInt16BE(9) < 0x0303) return
        const server = connect(behind, '127.0.0.1')
        server.on('error', () => socket.destroy())
        socket.on('close', () => server.destroy())
        server.write(bytes)
        server.pipe(socket).pipe(server)
      }),
    )
    const result = await check('tls', { host: 'shop.test', port, timeout: '2s' }, { net })
    expect(rulesAt(result)).toEqual(['tls/protocol'])
    expect(result.status).toBe('error')
  })
})

describe('other machines behind one address', () => {
  test('another name on one of two addresses is named', async () => {
    const other = presented(middle.issue({ names: ['other.test'] }), middle)
    const { port } = await tlsServer(good)
    await tlsServer(other, { host: '127.0.0.2', port })
    const both = { ...net, resolve: new Map([['shop.test', ['127.0.0.1', '127.0.0.2']]]) }
    const found = (await check('tls', { host: 'shop.test', port }, { net: both })).findings
    expect(found.find(({ rule }) => rule === 'tls/hostname')?.observed).toMatch(/ \(on 127\.0\.0\.2\)$/)
  })

  test('a staple that is too old on one of them', async () => {
    const leaf = middle.issue({ names })
    const staple = (until: Date) => ocspResponse(leaf, middle, { from: days(-9), until })
    const [fresh, stale] = [
      await tlsServer(presented(leaf, middle), { staple: staple(days(5)) }),
      await tlsServer(presented(leaf, middle), { staple: staple(days(-2)) }),
    ]
    let count = 0
    const { port } = await tcpServer((socket) => pass(socket, count++ % 3 < 2 ? fresh.port : stale.port))
    const result = await check('tls', { host: 'shop.test', port }, { net })
    expect([rulesAt(result), rulesAt(result, 'warning')]).toEqual([[], ['tls/staple']])
    expect(result.findings.find(({ rule }) => rule === 'tls/staple')?.observed).toMatch(/ \(in \d of \d+ handshakes\)$/)
  })

  test('a server that shows nobody a certificate without a name is met with one', async () => {
    const { port } = await tlsServer({
      ...good,
      cert: undefined,
      key: undefined,
      SNICallback: (name, done) =>
        name === 'shop.test' ? done(null, createSecureContext(good)) : done(new Error('unrecognized_name')),
    })
    const result = await check('tls', { host: 'shop.test', port }, { net })
    expect({ errors: rulesAt(result), warnings: rulesAt(result, 'warning') }).toEqual({ errors: [], warnings: [] })
    const byAddress = await check('tls', { host: '127.0.0.1', port }, { net })
    expect(byAddress.status).not.toBe('passed')
  })
})

describe('a limit of connections', () => {
  test('whoever takes one at a time and closes the others is asked one by one', async () => {
    const { port: behind } = await tlsServer(good)
    let open = 0
    const { port } = await tcpServer((socket) => {
      if (open >= 2) return void socket.resetAndDestroy()
      open++
      socket.on('close', () => open--)
      pass(socket, behind)
    })
    const result = await check('tls', { host: 'shop.test', port }, { net })
    expect({ errors: rulesAt(result), warnings: rulesAt(result, 'warning') }).toEqual({ errors: [], warnings: [] })
    expect(rulesAt(result, 'info')).toContain('tls/connection-limit')
  })

  test('a server that closes whatever is asked has no limit', async () => {
    const { port } = await tcpServer((socket) => void socket.resetAndDestroy())
    const result = await check('tls', { host: 'shop.test', port }, { net })
    expect(result.status).toBe('error')
    expect(rulesAt(result, 'info')).not.toContain('tls/connection-limit')
  })
})
