import { connect, type Socket } from 'node:net'
import type { TlsOptions } from 'node:tls'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import { Questions } from '../../../src/probe/ask.ts'
import { goodChain, makeAuthority, presented } from '../../support/certificates.ts'
import { deadPort } from '../../support/ports.ts'
import { closeServers, dhParams, tcpServer, tlsServer } from '../../support/tls-servers.ts'
import { check, rulesAt } from '../../support/world.ts'

afterEach(closeServers)

const { root, middle, server: good } = goodChain({ names: ['shop.test', '127.0.0.1'] })
const rsa = presented(middle.issue({ names: ['shop.test'], key: 'rsa-2048' }), middle)

function net(...addresses: string[]) {
  return {
    resolve: new Map([['shop.test', addresses.length > 0 ? addresses : ['127.0.0.1']]]),
    extraCa: [root.certificate],
  }
}

async function checkServed(options: TlsOptions, keys: object = {}): Promise<CheckResult> {
  const { port } = await tlsServer(options)
  return check('tls', { host: 'shop.test', port, ...keys }, { net: net() })
}

async function checkTcp(onSocket: (socket: Socket) => void, keys: object = {}): Promise<CheckResult> {
  const { port } = await tcpServer(onSocket)
  return check('tls', { host: 'shop.test', port, ...keys }, { net: net() })
}

function expectOnly(result: CheckResult, ...rules: string[]): void {
  expect({ errors: rulesAt(result), warnings: rulesAt(result, 'warning') }).toEqual({ errors: rules, warnings: [] })
}

function observedOf(result: CheckResult, rule: string): string | undefined {
  return result.findings.find((finding) => finding.rule === rule)?.observed
}

describe('versions', () => {
  test('TLS 1.0 only', async () => {
    const result = await checkServed({
      ...good,
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    })
    expect(rulesAt(result)).toEqual(['tls/protocol'])
    expect(result.status).toBe('failed')
    expect(result.findings[0]?.message).toBe('The server speaks TLS 1.0, and not TLS 1.2 or TLS 1.3')
  })

  test('TLS 1.1 beside 1.2 and 1.3', async () => {
    const result = await checkServed({ ...good, minVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' })
    expectOnly(result, 'tls/protocol')
    expect(result.findings[0]?.message).toBe('The server speaks TLS 1.1')
  })

  test('TLS 1.3 only is fine, TLS 1.2 only too, with a note', async () => {
    expectOnly(await checkServed({ ...good, minVersion: 'TLSv1.3' }))
    const result = await checkServed({ ...good, maxVersion: 'TLSv1.2' })
    expectOnly(result)
    expect(rulesAt(result, 'info')).toContain('tls/tls-1-3')
  })
})

describe('cipher suites', () => {
  test.each([
    [
      'no encryption',
      { ...rsa, ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:NULL-SHA256:@SECLEVEL=0' },
      'TLS_RSA_WITH_NULL_SHA256',
    ],
    [
      'no authentication',
      { ...rsa, ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:AECDH-AES128-SHA:@SECLEVEL=0' },
      'TLS_ECDH_anon_WITH_AES_128_CBC_SHA',
    ],
  ])('%s beside good ones', async (_case, options, suite) => {
    const result = await checkServed({ ...options, maxVersion: 'TLSv1.2' })
    expectOnly(result, 'tls/cipher')
    expect(observedOf(result, 'tls/cipher')).toContain(suite)
  })

  test('without forward secrecy it is a warning', async () => {
    const result = await checkServed({ ...rsa, maxVersion: 'TLSv1.2', ciphers: 'AES128-GCM-SHA256' })
    expect(rulesAt(result)).toEqual([])
    expect(rulesAt(result, 'warning')).toEqual(['tls/forward-secrecy'])
  })

  test('a server that prefers CBC but accepts GCM has forward secrecy', async () => {
    expectOnly(
      await checkServed({
        ...rsa,
        maxVersion: 'TLSv1.2',
        honorCipherOrder: true,
        ciphers: 'ECDHE-RSA-AES128-SHA:ECDHE-RSA-AES128-GCM-SHA256',
      }),
    )
  })

  test.each([
    ['1024 bits', 1024, ['tls/dh-size']],
    ['2048 bits', 2048, []],
  ])('Diffie-Hellman prime of %s', async (_case, bits, rules) => {
    const ciphers = 'ECDHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0'
    const result = await checkServed({
      ...rsa,
      maxVersion: 'TLSv1.2',
      ciphers,
      dhparam: dhParams(bits),
      honorCipherOrder: true,
    })
    expectOnly(result, ...rules)
  })

  test('3DES, RC4 and SSL 3.0, which OpenSSL no longer speaks, are seen all the same', async () => {
    for (const [suite, name] of [
      [0x000a, '3DES'],
      [0x0005, 'RC4'],
    ] as const) {
      const result = await checkTcp(stub({ 771: [suite] }))
      expect(rulesAt(result)).toEqual(['tls/cipher'])
      expect(observedOf(result, 'tls/cipher')).toContain(name)
      expect(rulesAt(result, 'info')).toContain('tls/handshake')
    }
    const result = await checkTcp(stub({ 768: [0x002f] }))
    expect(rulesAt(result)).toEqual(['tls/protocol'])
    expect(result.findings[0]?.message).toContain('SSL 3.0')
  })
})

describe('profiles', () => {
  const strong = 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-CHACHA20-POLY1305'

  test('intermediate', async () => {
    const keys = { profile: 'intermediate' }
    expectOnly(await checkServed({ ...good, ciphers: `${strong}:TLS_AES_128_GCM_SHA256` }, keys))
    expectOnly(await checkServed(good, keys), 'tls/profile')
  })

  test('modern', async () => {
    const keys = { profile: 'modern' }
    expectOnly(await checkServed({ ...good, minVersion: 'TLSv1.3' }, keys))
    expect(rulesAt(await checkServed(good, keys))).toContain('tls/protocol')
    expect(rulesAt(await checkServed({ ...good, maxVersion: 'TLSv1.2' }, keys))).toEqual(
      expect.arrayContaining(['tls/protocol', 'tls/tls-1-3']),
    )
  })
})

describe('what gives no clear answer is an error, never a pass', () => {
  test.each<[string, (socket: Socket) => void, string, 'error' | 'failed']>([
    ['reset', (socket) => socket.resetAndDestroy(), 'tls/handshake', 'error'],
    ['closed', (socket) => socket.end(), 'tls/handshake', 'error'],
    ['silence', () => {}, 'tls/timeout', 'error'],
    ['plain HTTP', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), 'tls/not-tls', 'failed'],
    ['an SSH banner', (socket) => socket.write('SSH-2.0-OpenSSH_9.2p1\r\n'), 'tls/not-tls', 'failed'],
    ['alert handshake_failure to everything', (socket) => alert(socket, 40), 'tls/handshake', 'error'],
    ['alert internal_error to everything', (socket) => alert(socket, 80), 'tls/handshake', 'error'],
  ])('%s', async (_case, onSocket, rule, status) => {
    const result = await checkTcp(onSocket, rule === 'tls/timeout' ? { timeout: '500ms' } : {})
    expectOnly(result, rule)
    expect(result.status).toBe(status)
  })

  test('refused', async () => {
    const result = await check('tls', { host: 'shop.test', port: await deadPort() }, { net: net() })
    expectOnly(result, 'tls/unreachable')
    expect(result.status).toBe('error')
  })

  test('a name that does not resolve', async () => {
    const result = await check('tls', { host: 'nowhere.invalid' })
    expectOnly(result, 'tls/dns')
    expect(result.status).toBe('error')
  })

  test('a good server that resets old hellos', async () => {
    const { port: behind } = await tlsServer(good)
    const result = await checkTcp(proxy(behind, ({ version }) => version < 0x0303))
    expectOnly(result, 'tls/protocol')
    expect(result.status).toBe('error')
    expect(result.findings[0]?.fix).toContain('Schannel')
  })

  test('internal_error, each time, to old hellos of a good server is a refusal, as of OpenSSL 3; once it is not', async () => {
    const { port: behind } = await tlsServer(good)
    const isOld = ({ version }: { version: number }): boolean => version < 0x0303
    expectOnly(await checkTcp(proxy(behind, isOld, (socket) => alert(socket, 80))))
    let count = 0
    const result = await checkTcp(
      proxy(behind, isOld, (socket) => {
        if (++count % 6 < 3) alert(socket, 80)
        else socket.resetAndDestroy()
      }),
    )
    expectOnly(result, 'tls/protocol')
    expect(result.status).toBe('error')
  })

  test('a good server that resets hellos with weak suites only', async () => {
    const { port: behind } = await tlsServer(good)
    const result = await checkTcp(
      proxy(behind, ({ suites }) => !suites.includes(0xc02f) && !suites.includes(0x1301)),
      {
        rules: ['cipher'],
      },
    )
    expectOnly(result, 'tls/cipher')
    expect(result.status).toBe('error')
  })

  test('what one rule leaves to its neighbour does not pass where only one is asked', async () => {
    const { port: behind } = await tlsServer(good)
    const silent = proxy(behind, ({ version, suites }) => version < 0x0303 || !suites.includes(0x1301))
    for (const rule of ['cipher', 'dh-size']) {
      const result = await checkTcp(silent, { rules: [rule] })
      expectOnly(result, `tls/${rule}`)
      expect(result.status).toBe('error')
    }
    const legacy = { ...good, minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const
    expectOnly(await checkServed(legacy, { rules: ['forward-secrecy'] }), 'tls/forward-secrecy')
    expectOnly(await checkServed(legacy, { rules: ['tls-1-3'] }), 'tls/tls-1-3')
  })

  test('an item that asks only for the certificate sends no hellos', async () => {
    const { port, connections } = await tlsServer(good)
    await check('tls', { host: 'shop.test', port, rules: ['expiry'] }, { net: net() })
    // One, one for each kind of key, and five more of the same.
    expect(connections()).toBe(8)
  })
})

describe('client certificates', () => {
  test.each(['TLSv1.2', 'TLSv1.3'] as const)('demanded over %s', async (version) => {
    const options = { ...good, requestCert: true, rejectUnauthorized: true, minVersion: version, maxVersion: version }
    const result = await checkServed(options)
    expectOnly(result, 'tls/client-cert')
    expect(rulesAt(result, 'info')).toContain('tls/certificate')
    expect((await checkServed(options, { override: { 'client-cert': 'off' } })).status).toBe('passed')
  })

  test('demanded by an HTTP answer', async () => {
    const options = { ...good, ALPNProtocols: ['http/1.1'] }
    const { port } = await tlsServer(options, {
      onSocket: (socket) =>
        socket.once('data', () =>
          socket.end('HTTP/1.1 400 Bad Request\r\n\r\n<h1>No required SSL certificate was sent</h1>'),
        ),
    })
    expectOnly(await check('tls', { host: 'shop.test', port }, { net: net() }), 'tls/client-cert')
  })

  test('asked for, but not demanded', async () => {
    expectOnly(await checkServed({ ...good, requestCert: true, rejectUnauthorized: false }))
  })
})

describe('each address of the host', () => {
  const bad = presented(makeAuthority({ commonName: 'Stranger' }).issue({ names: ['shop.test'] }))

  async function two(second: TlsOptions | null) {
    const { port } = await tlsServer(good)
    if (second) await tlsServer(second, { host: '127.0.0.2', port })
    return port
  }

  test('a bad certificate on one of two', async () => {
    const result = await check(
      'tls',
      { host: 'shop.test', port: await two(bad) },
      { net: net('127.0.0.1', '127.0.0.2') },
    )
    expectOnly(result, 'tls/incomplete-chain')
    expect(observedOf(result, 'tls/incomplete-chain')).toContain('(on 127.0.0.2)')
  })

  test('one of two is dead', async () => {
    const result = await check(
      'tls',
      { host: 'shop.test', port: await two(null) },
      { net: net('127.0.0.1', '127.0.0.2') },
    )
    expectOnly(result, 'tls/unreachable')
    expect(result.status).toBe('failed')
  })

  test('`any` is content with one', async () => {
    const config = { host: 'shop.test', port: await two(bad), addresses: 'any' }
    const result = await check('tls', config, { net: net('127.0.0.1', '127.0.0.2') })
    expect(result.status).toBe('passed')
    expect(rulesAt(result, 'warning')).toEqual(['tls/incomplete-chain'])
  })

  test('two good ones are reported together', async () => {
    const result = await check(
      'tls',
      { host: 'shop.test', port: await two(good) },
      { net: net('127.0.0.1', '127.0.0.2') },
    )
    expectOnly(result)
    expect(result.findings.filter(({ rule }) => rule === 'tls/certificate')).toHaveLength(1)
    expect(result.findings[0]?.observed).toContain('on all 2 addresses')
  })

  test('the same questions are asked once for all items', async () => {
    const { port, connections } = await tlsServer(good)
    const questions = new Questions()
    await check('tls', { host: 'shop.test', port }, { net: net(), questions })
    const first = connections()
    await check('tls', { host: 'shop.test', port }, { net: net(), questions })
    await check('tls', { hosts: [`shop.test:${port}`], rules: ['expiry'] }, { net: net(), questions })
    expect(connections()).toBe(first)
    expect(first).toBeLessThanOrEqual(32)
  })
})

/** A server that answers hellos by version and suite with nothing but a ServerHello, otherwise with an alert. */
function stub(accepted: Readonly<Record<number, readonly number[]>>): (socket: Socket) => void {
  return (socket) =>
    socket.once('data', (bytes: Buffer) => {
      const hello = readHello(bytes)
      const suite = accepted[hello.version]?.find((one) => hello.suites.includes(one))
      const known = Object.keys(accepted).map(Number)
      if (suite === undefined) return alert(socket, known.includes(hello.version) ? 40 : 70)
      const body = Buffer.concat([
        number16(hello.version),
        Buffer.alloc(32, 7),
        Buffer.from([0]),
        number16(suite),
        Buffer.from([0]),
      ])
      const messages = Buffer.concat([Buffer.from([2, 0]), number16(body.length), body, Buffer.from([14, 0, 0, 0])])
      socket.end(
        Buffer.concat([
          Buffer.from([22]),
          number16(Math.max(0x0300, hello.version)),
          number16(messages.length),
          messages,
        ]),
      )
    })
}

/** Passes connections on to a server, but resets those with such hellos, or does with them what it is told. */
function proxy(
  port: number,
  refuses: (hello: { version: number; suites: number[] }) => boolean,
  refuse = (socket: Socket): void => void socket.resetAndDestroy(),
): (socket: Socket) => void {
  return (socket) =>
    socket.once('data', (bytes: Buffer) => {
      if (refuses(readHello(bytes))) return refuse(socket)
      const behind = connect(port, '127.0.0.1')
      behind.on('error', () => socket.destroy())
      behind.write(bytes)
      behind.pipe(socket).pipe(behind)
    })
}

function readHello(bytes: Buffer): { version: number; suites: number[] } {
  const session = bytes.readUInt8(43)
  const count = bytes.readUInt16BE(44 + session) / 2
  const suites = Array.from({ length: count }, (_, n) => bytes.readUInt16BE(46 + session + n * 2))
  return { version: bytes.readUInt16BE(9), suites }
}

function alert(socket: Socket, code: number): void {
  socket.end(Buffer.from([21, 3, 1, 0, 2, 2, code]))
}

function number16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff])
}
