import { createServer as createPlain, type Server as PlainServer } from 'node:http'
import { createServer, type Server } from 'node:https'
import { type AddressInfo, createServer as createTcp, type Server as TcpServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ProbeError } from '../../../src/probe/error.ts'
import { type HttpRequest, send } from '../../../src/probe/http.ts'
import { createNet, type NetOptions } from '../../../src/probe/net.ts'
import { goodChain, makeAuthority } from '../../support/certificates.ts'

const { root, server: identity } = goodChain()
let server: Server
let url: string

beforeAll(async () => {
  server = createServer(identity, (request, response) => response.end(request.headers.host))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `https://localhost:${(server.address() as AddressInfo).port}/`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function ask(options: Partial<NetOptions>, request: Partial<HttpRequest> = {}): Promise<string> {
  const net = createNet({ userAgent: 't', concurrency: 5, ...options })
  try {
    const response = await send(net, { method: 'GET', url, timeoutMs: 30_000, address: '127.0.0.1', ...request })
    return response.body.toString()
  } catch (error) {
    return (error as ProbeError).rule
  } finally {
    await net.close()
  }
}

describe('trust', () => {
  const trusting = { extraCa: [root.certificate] }

  test('a certificate of an unknown authority is refused', async () => {
    expect(await ask({})).toBe('http/tls')
  })

  test('a further authority can be trusted, and any certificate taken where that is not the question', async () => {
    expect(await ask(trusting)).toMatch(/^localhost:/)
    expect(await ask({}, { insecure: true })).toMatch(/^localhost:/)
  })

  test('the certificate must be for the host of the URL, whatever the Host header says', async () => {
    const foreign = url.replace('localhost', 'shop.invalid')
    expect(await ask(trusting, { url: foreign })).toBe('http/tls')
    expect(await ask(trusting, { url: foreign, headers: { host: 'localhost' } })).toBe('http/tls')
    expect(await ask(trusting, { headers: { host: 'shop.invalid' } })).toBe('shop.invalid')
  })
})

describe('a handshake that ends for another reason than the certificate says which', () => {
  const demanding = (options: object = {}) =>
    createServer({
      ...identity,
      requestCert: true,
      rejectUnauthorized: true,
      ca: makeAuthority().certificate,
      ...options,
    })
  const demands = /, which demands a client certificate$/

  test.each([
    ['a client certificate is demanded', () => demanding(), 'https', 'http/tls', demands],
    ['the same in TLS 1.2', () => demanding({ maxVersion: 'TLSv1.2' }), 'https', 'http/tls', demands],
    ['plain http', () => createPlain(), 'https', 'http/tls', /, which speaks no TLS on this port$/],
    [
      'TLS where plain http is spoken',
      () => createServer(identity),
      'http',
      'http/unreachable',
      /^No answer from localhost:\d+, which speaks TLS on this port$/,
    ],
    [
      'an alert in answer to plain http',
      () => createTcp((socket) => void socket.on('error', () => {}).end(Buffer.from('15030100020246', 'hex'))),
      'http',
      'http/protocol',
      /^No answer of the site from localhost:\d+, which speaks TLS on this port$/,
    ],
    [
      'another alert of TLS 1.2, which is about no certificate',
      () => createServer({ ...identity, maxVersion: 'TLSv1.2', ciphers: 'AES128-SHA' }),
      'https',
      'http/tls',
      /^No trusted TLS connection to localhost:\d+$/,
    ],
    [
      'a certificate that is asked for and not demanded, in a handshake that ends for its ciphers',
      () => createServer({ ...identity, maxVersion: 'TLSv1.2', ciphers: 'AES128-SHA', requestCert: true }),
      'https',
      'http/tls',
      /^No trusted TLS connection to localhost:\d+$/,
    ],
    [
      'a connection that is closed, by whoever speaks no TLS either',
      () => createTcp((socket) => void socket.on('error', () => {}).end()),
      'http',
      'http/unreachable',
      /^No answer from localhost:\d+$/,
    ],
  ])('%s', async (_, make, scheme, rule, expected) => {
    const other: Server | PlainServer | TcpServer = make()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const net = createNet({ userAgent: 't', concurrency: 5, extraCa: [root.certificate] })
    const asked = `${scheme}://localhost:${(other.address() as AddressInfo).port}/`
    const error = await send(net, { method: 'GET', url: asked, timeoutMs: 30_000 }).catch((fault: ProbeError) => fault)
    expect(error).toMatchObject({ rule, message: expect.stringMatching(expected) })
    await net.close()
    if ('closeAllConnections' in other) other.closeAllConnections()
    other.close()
  })
})
