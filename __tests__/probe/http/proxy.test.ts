import { createServer, type Server } from 'node:http'
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { send } from '../../../src/probe/http.ts'
import { createNet } from '../../../src/probe/net.ts'
import { goodChain } from '../../support/certificates.ts'

const { root, server: identity } = goodChain({ names: ['shop.test'] })
const asked: string[] = []
let target: SecureServer
let proxy: Server
const before = { ...process.env }

beforeAll(async () => {
  target = createSecureServer(identity, (_, response) => response.end('through'))
  proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.end('plain')
  })
  proxy.on('connect', (request, socket) => {
    asked.push(`${request.method} ${request.url}`)
    const upstream = connect((target.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
  })
  await Promise.all([target, proxy].map((one) => new Promise<void>((done) => one.listen(0, '127.0.0.1', done))))
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  Object.assign(process.env, { HTTP_PROXY: url, HTTPS_PROXY: url, NO_PROXY: 'direct.invalid' })
})

afterAll(() => {
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
  for (const one of [target, proxy]) {
    one.closeAllConnections()
    one.close()
  }
})

test('a proxy is asked for the whole URL of a plain request', async () => {
  asked.splice(0)
  const net = createNet({ userAgent: 't', concurrency: 5 })
  const response = await send(net, { method: 'GET', timeoutMs: 3000, url: 'http://plain.invalid/a?b' })
  expect([response.body.toString(), asked]).toEqual(['plain', ['GET http://plain.invalid/a?b']])
  await net.close()
  asked.splice(0)
})

test('a proxy of the environment is used, with the same trust, but not for a pinned address or loopback', async () => {
  const net = createNet({ userAgent: 't', concurrency: 5, extraCa: [root.certificate] })
  const request = { method: 'GET', timeoutMs: 3000 }
  const { port } = target.address() as AddressInfo
  const url = `https://shop.test:${port}/`
  expect((await send(net, { ...request, url })).body.toString()).toBe('through')
  expect(asked).toEqual([`CONNECT shop.test:${port}`])
  expect((await send(net, { ...request, url, address: '127.0.0.1' })).body.toString()).toBe('through')
  expect(asked.length).toBe(1)
  await expect(send(net, { ...request, url: 'http://direct.invalid/' })).rejects.toThrow(/does not resolve/)
  await expect(send(net, { ...request, url: `https://localhost:${port}/` })).rejects.toThrow(/No trusted TLS/)
  expect(asked.length).toBe(1)
  await net.close()
  const untrusting = createNet({ userAgent: 't', concurrency: 5 })
  await expect(send(untrusting, { ...request, url })).rejects.toThrow(/No trusted TLS/)
  await untrusting.close()
})
