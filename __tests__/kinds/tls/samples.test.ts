import { connect, type Socket } from 'node:net'
import type { TlsOptions } from 'node:tls'
import { afterEach, describe, expect, test } from '@jest/globals'
import { days, goodChain, makeAuthority, presented } from '../../support/certificates.ts'
import { closeServers, tcpServer, tlsServer } from '../../support/tls-servers.ts'
import { check, rulesAt } from '../../support/world.ts'

afterEach(closeServers)

const names = ['shop.test']
const { root, middle, server: good } = goodChain({ names })
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
