import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https'
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net'
import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ProbeError } from '../../../src/probe/error.ts'
import { ProxyError, proxyFor } from '../../../src/probe/http/proxy.ts'
import { isHangUp, send } from '../../../src/probe/http.ts'
import { createNet, type Net, type NetOptions } from '../../../src/probe/net.ts'
import { goodChain } from '../../support/certificates.ts'
import { tcpServer } from '../../support/http-servers.ts'

const { root, server: identity } = goodChain({ names: ['shop.test'] })
const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy']
const before = { ...process.env }
let target: SecureServer
let proxy: Server
let proxyUrl: string
let url: string
let asked: { readonly line: string; readonly headers: IncomingHttpHeaders }[] = []
let answerOfProxy = 200
let headersOfProxy: Record<string, string> = {}
const nets: Net[] = []

const lines = (): string[] => asked.map(({ line }) => line)
const netWith = (options: Partial<NetOptions> = {}): Net => {
  const net = createNet({ userAgent: 't', concurrency: 5, extraCa: [root.certificate], ...options })
  nets.push(net)
  return net
}
const get = { method: 'GET', timeoutMs: 30_000 }

beforeAll(async () => {
  target = createSecureServer(identity, (request, response) => response.end(JSON.stringify(request.headers)))
  proxy = createServer((request, response) => {
    asked.push({ line: `${request.method} ${request.url}`, headers: request.headers })
    response.writeHead(answerOfProxy, headersOfProxy).end('plain')
  })
  proxy.on('connect', (request, socket) => {
    asked.push({ line: `${request.method} ${request.url}`, headers: request.headers })
    socket.on('error', () => {})
    if (answerOfProxy !== 200) return socket.end(`HTTP/1.1 ${answerOfProxy} No\r\n\r\n`)
    const upstream = connect((target.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
  })
  await Promise.all([target, proxy].map((one) => new Promise<void>((done) => one.listen(0, '127.0.0.1', done))))
  proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  url = `https://shop.test:${(target.address() as AddressInfo).port}/`
})

beforeEach(() => {
  asked = []
  answerOfProxy = 200
  headersOfProxy = {}
  for (const name of names) delete process.env[name]
  Object.assign(process.env, { HTTP_PROXY: proxyUrl, HTTPS_PROXY: proxyUrl, NO_PROXY: 'direct.invalid' })
})

afterAll(async () => {
  for (const name of names) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
  await Promise.all(nets.map((net) => net.close()))
  for (const one of [target, proxy]) {
    one.closeAllConnections()
    one.close()
  }
})

describe('a proxy of the environment', () => {
  test('leads to a host of https through a tunnel, with the same trust, and the tunnel is kept', async () => {
    const net = netWith()
    for (const path of ['a', 'b']) expect((await send(net, { ...get, url: url + path })).status).toBe(200)
    expect(lines()).toEqual([`CONNECT shop.test:${(target.address() as AddressInfo).port}`])
    await expect(send(netWith({ extraCa: [] }), { ...get, url })).rejects.toThrow(/No trusted TLS/)
    expect((await send(netWith({ extraCa: [] }), { ...get, url, insecure: true })).status).toBe(200)
  })

  test('is asked for the whole URL of a plain request', async () => {
    const response = await send(netWith(), { ...get, url: 'http://plain.invalid/a?b', headers: { 'x-a': 'b' } })
    expect(response.body.toString()).toBe('plain')
    expect(lines()).toEqual(['GET http://plain.invalid/a?b'])
    expect(asked[0]?.headers).toMatchObject({ host: 'plain.invalid', 'x-a': 'b', 'user-agent': 't' })
  })

  test('is not used for a pinned address, a run with addresses of its own, loopback, and what NO_PROXY names', async () => {
    const net = netWith()
    expect((await send(net, { ...get, url, address: '127.0.0.1' })).status).toBe(200)
    const resolving = netWith({ resolve: new Map([['shop.test', ['127.0.0.1']]]) })
    expect((await send(resolving, { ...get, url })).status).toBe(200)
    await expect(send(net, { ...get, url: 'http://direct.invalid/' })).rejects.toThrow(/does not resolve/)
    const local = url.replace('shop.test', 'localhost')
    await expect(send(net, { ...get, url: local })).rejects.toThrow(/No trusted TLS/)
    expect(asked).toEqual([])
  })

  test('gets the credentials of its variable, and the host behind it does not', async () => {
    const withPassword = proxyUrl.replace('//', '//me:p%40ss@')
    Object.assign(process.env, { HTTP_PROXY: withPassword, HTTPS_PROXY: withPassword })
    const net = netWith()
    const { body } = await send(net, { ...get, url })
    await send(net, { ...get, url: 'http://plain.invalid/' })
    const authorization = `Basic ${Buffer.from('me:p@ss').toString('base64')}`
    expect(asked.map(({ headers }) => headers['proxy-authorization'])).toEqual([authorization, authorization])
    expect(JSON.parse(body.toString())).not.toHaveProperty('proxy-authorization')
  })

  test.each([
    ['Squid', { 'x-squid-error': 'ERR_DNS_FAIL 0', via: '1.1 gate (squid/5.7)' }, true],
    ['Tinyproxy', { server: 'tinyproxy/1.11.1' }, true],
    ['RFC 9209', { 'proxy-status': 'gate.test; error=connection_refused' }, true],
    ['the host behind it', { server: 'nginx', via: '1.1 gate' }, false],
    ['the host, which tells of a proxy without a fault', { 'proxy-status': 'gate.test; next-hop="10.0.0.1"' }, false],
  ])('answers a plain request itself, or hands over what is answered: %s', async (_, headers, isOwn) => {
    answerOfProxy = 502
    headersOfProxy = headers
    const asking = send(netWith(), { ...get, url: 'http://plain.invalid/' })
    if (!isOwn) return expect((await asking).status).toBe(502)
    await expect(asking).rejects.toMatchObject({
      rule: 'http/proxy',
      observed: `the proxy ${new URL(proxyUrl).host} answers 502 when asked for the host`,
    })
  })

  test('that takes no password of its variable says so', async () => {
    process.env.HTTPS_PROXY = proxyUrl.replace('//', '//me:hidden@')
    answerOfProxy = 407
    const fault = await send(netWith(), { ...get, url }).catch((error: unknown) => error)
    const observed = `the proxy ${new URL(proxyUrl).host} does not take the password of its variable (407)`
    expect(fault).toMatchObject({ rule: 'http/proxy', observed, fix: expect.stringMatching(/^Correct/) })
    expect(inspect(fault)).not.toContain('hidden')
  })

  test.each([403, 407, 502])('that answers %s when asked for the way is no answer of the host', async (status) => {
    answerOfProxy = status
    const fault = await send(netWith(), { ...get, url }).catch((error: unknown) => error)
    const { host } = new URL(proxyUrl)
    expect(fault).toMatchObject({
      rule: 'http/proxy',
      message: `No way to ${new URL(url).host} by the proxy ${host}`,
      observed: expect.stringMatching(new RegExp(`^the proxy ${host} .*${status}`)),
      fix: expect.stringMatching(status === 407 ? /user and password/ : status === 403 ? /allow/ : /log of the proxy/),
    })
  })

  test('that asks for a password is no answer of the host', async () => {
    answerOfProxy = 407
    const fault = await send(netWith(), { ...get, url: 'http://plain.invalid/' }).catch((error: unknown) => error)
    const observed = `the proxy ${new URL(proxyUrl).host} asks for a password (407)`
    expect(fault).toMatchObject({ rule: 'http/proxy', observed, fix: expect.stringMatching(/user and password/) })
  })

  test.each([
    ['me:hidden@proxy.invalid:3128', 'the name of the proxy proxy.invalid:3128 does not resolve (ENOTFOUND)'],
    ['me:hidden@127.0.0.1:1', 'the proxy 127.0.0.1:1 refuses the connection'],
    ['http://me:hidden@127.0.0.1:1', 'the proxy 127.0.0.1:1 refuses the connection'],
  ])('that is not there is told apart from the host: %s', async (text, observed) => {
    Object.assign(process.env, { HTTP_PROXY: text, HTTPS_PROXY: text })
    for (const one of [url, 'http://plain.invalid/']) {
      const fault = await send(netWith(), { ...get, url: one }).catch((error: unknown) => error)
      expect(fault).toMatchObject({ rule: 'http/proxy', observed, fix: expect.stringContaining('NO_PROXY') })
      expect(inspect(fault)).not.toContain('hidden')
    }
  })

  test('that is named by https and has no trusted certificate is to blame, not the host', async () => {
    const { port } = target.address() as AddressInfo
    Object.assign(process.env, { HTTP_PROXY: `https://127.0.0.1:${port}`, HTTPS_PROXY: `https://127.0.0.1:${port}` })
    for (const one of [url, 'http://plain.invalid/']) {
      const fault = await send(netWith({ extraCa: [] }), { ...get, url: one }).catch((error: unknown) => error)
      expect(fault).toMatchObject({
        rule: 'http/proxy',
        observed: expect.stringMatching(/^TLS with the proxy 127\.0\.0\.1:\d+ failed \(/),
      })
    }
  })

  test.each([
    ['hangs up', '', 'closes the connection without an answer'],
    ['speaks something else', 'SSH-2.0-OpenSSH_9.9\r\n', 'does not answer with valid HTTP'],
  ])('that %s is no answer of the host', async (_, bytes, observed) => {
    const server = await tcpServer((socket) => socket.end(bytes))
    Object.assign(process.env, { HTTP_PROXY: server.url, HTTPS_PROXY: server.url })
    const fault = await send(netWith(), { ...get, url }).catch((error: unknown) => error)
    expect(fault).toMatchObject({ rule: 'http/proxy', observed: `the proxy 127.0.0.1:${server.port} ${observed}` })
    // Of a plain request it is not known who hung up, so that nobody has.
    const plain = await send(netWith(), { ...get, url: 'http://plain.invalid/' }).catch((error: unknown) => error)
    expect(isHangUp(plain as ProbeError)).toBe(false)
    await server.close()
  })

  test('that takes the connection and says nothing is over when the time is', async () => {
    const silent = createTcpServer((socket) => void socket.on('error', () => {}).resume())
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
    const { port } = silent.address() as AddressInfo
    Object.assign(process.env, { HTTP_PROXY: `127.0.0.1:${port}`, HTTPS_PROXY: `127.0.0.1:${port}` })
    const net = netWith()
    for (const one of [url, 'http://plain.invalid/']) {
      const fault = await send(net, { ...get, timeoutMs: 100, url: one }).catch((error: unknown) => error)
      const isTunnel = one.startsWith('https:')
      expect(fault).toMatchObject({
        rule: 'http/timeout',
        message: isTunnel
          ? `The proxy 127.0.0.1:${port} opened no way to ${new URL(url).host} in time`
          : `No answer of plain.invalid in time by way of the proxy 127.0.0.1:${port}`,
      })
    }
    await net.close()
    await new Promise((done) => silent.close(done))
  })

  test('without a scheme is spoken to by http', async () => {
    Object.assign(process.env, { HTTP_PROXY: proxyUrl.replace('http://', '') })
    expect((await send(netWith(), { ...get, url: 'http://plain.invalid/' })).body.toString()).toBe('plain')
  })

  test.each(['socks5://me:secret@127.0.0.1:1', 'secret 3128', 'http://'])(
    'that is none is an error that does not show it: %s',
    async (text) => {
      Object.assign(process.env, { HTTP_PROXY: text, HTTPS_PROXY: text })
      for (const one of [url, 'http://plain.invalid/']) {
        const fault = await send(netWith(), { ...get, url: one }).catch((error: unknown) => error)
        expect(fault).toMatchObject({
          rule: 'http/proxy',
          observed: expect.stringMatching(/no http or https URL/),
        })
        expect(JSON.stringify(fault)).not.toMatch(/secret/)
      }
    },
  )
})

describe('which proxy', () => {
  const asking = (text: string, env: Record<string, string>): string | undefined =>
    proxyFor(new URL(text), env)?.url.host

  test.each([
    ['https://a.test/', { https_proxy: 'http://secure:1', http_proxy: 'http://plain:1' }, 'secure:1'],
    ['https://a.test/', { http_proxy: 'http://plain:1' }, 'plain:1'],
    ['http://a.test/', { HTTP_PROXY: 'proxy:3128' }, 'proxy:3128'],
    ['http://a.test/', { HTTP_PROXY: ' 127.0.0.1:3128 ' }, '127.0.0.1:3128'],
    ['http://a.test/', { HTTP_PROXY: 'me:secret@proxy:3128/' }, 'proxy:3128'],
    ['https://a.test/', { HTTPS_PROXY: 'proxy', http_proxy: 'http://plain:1' }, 'proxy'],
    ['http://a.test/', { http_proxy: '', HTTP_PROXY: 'http://upper:1' }, undefined],
    ['http://a.test/', { https_proxy: 'http://secure:1' }, undefined],
    ['http://a.test/', { http_proxy: 'http://lower:1', HTTP_PROXY: 'http://upper:1' }, 'lower:1'],
    ['http://a.test/', { HTTP_PROXY: 'https://upper' }, 'upper'],
    ['http://a.test/', { http_proxy: '', HTTP_PROXY: 'http://upper:1' }, undefined],
    ['http://a.test/', {}, undefined],
  ])('%s with %j: %s', (text, env, host) => {
    expect(asking(text, env as Record<string, string>)).toBe(host)
  })

  test.each([
    ['a.test', 'http://a.test/', true],
    ['A.TEST', 'http://a.test/', true],
    ['a.test', 'http://b.a.test/', true],
    ['a.test', 'http://ba.test/', false],
    ['a.test', 'http://a.test./', true],
    ['.a.test', 'http://a.test/', true],
    ['.a.test', 'http://b.a.test/', true],
    ['*.a.test', 'http://a.test/', false],
    ['*.a.test', 'http://b.a.test/', true],
    ['a.test:80', 'http://a.test/', true],
    ['a.test:80', 'https://a.test/', false],
    ['a.test:443', 'https://a.test/', true],
    ['a.test:8080', 'http://a.test:8080/', true],
    ['x.test, a.test', 'http://a.test/', true],
    ['x.test a.test', 'http://a.test/', true],
    ['*', 'http://a.test/', true],
    ['*:80', 'https://a.test/', false],
    ['2001:db8::1', 'http://[2001:db8::1]/', true],
    ['[2001:db8::1]:80', 'http://[2001:db8::1]/', true],
    ['[2001:db8::1]:81', 'http://[2001:db8::1]/', false],
    ['203.0.113.1', 'http://203.0.113.1/', true],
    ['', 'http://a.test/', false],
    [',', 'http://a.test/', false],
  ])('no_proxy %j and %s: %s', (no_proxy, text, excepted) => {
    expect(asking(text, { http_proxy: 'http://proxy:1', no_proxy }) === undefined).toBe(excepted)
  })

  test('a password that is not percent-encoded well is taken as it is', () => {
    const proxy = proxyFor(new URL('http://a.test'), { http_proxy: 'http://me:100%@proxy:1' })
    expect(proxy?.authorization).toBe(`Basic ${Buffer.from('me:100%').toString('base64')}`)
    expect(() => proxyFor(new URL('http://a.test'), { http_proxy: '::' })).toThrow(ProxyError)
    for (const value of ['socks5://me:secret@proxy:1', 'http://', 'http://a b:1']) {
      const refused = (): unknown => proxyFor(new URL('https://a.test'), { HTTPS_PROXY: value })
      expect(refused).toThrow(/^the value of HTTPS_PROXY is no http or https URL/)
      expect(refused).not.toThrow(/secret/)
    }
  })
})
