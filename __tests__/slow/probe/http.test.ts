import { expect, test } from '@jest/globals'
import { send } from '../../../src/probe/http.ts'
import { createNet } from '../../../src/probe/net.ts'
import { follow } from '../../../src/probe/redirects.ts'
import { httpServer, tcpServer } from '../../support/http-servers.ts'
import { elapsed } from '../../support/measure.ts'

const newNet = () => createNet({ userAgent: 'readiness-gate/test', concurrency: 20 })

test.each([
  ['nothing is sent', ''],
  ['headers stop half-way', 'HTTP/1.1 200 OK\r\nX: '],
  ['the body stops half-way', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc'],
  ['a chunk never comes', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab'],
])('%s: the question is over when its time is', async (_name, bytes) => {
  const server = await tcpServer((socket) => socket.write(bytes))
  const net = newNet()
  const took = await elapsed(() =>
    expect(send(net, { method: 'GET', url: server.url, timeoutMs: 150 })).rejects.toMatchObject({
      rule: 'http/timeout',
    }),
  )
  expect(took).toBeLessThan(3000)
  await Promise.all([net.close(), server.close()])
})

test('an answer that never ends is cut at its bound without waiting for the time to be over', async () => {
  const server = await httpServer((_, response) => {
    const more = (): void => {
      while (response.writable && response.write('x'.repeat(65_536)));
      if (response.writable) response.once('drain', more)
    }
    more()
  })
  const net = newNet()
  const response = await send(net, { method: 'GET', url: server.url, timeoutMs: 10_000, maxBytes: 300_000 })
  expect(response.timeMs).toBeLessThan(5000)
  await Promise.all([net.close(), server.close()])
})

test('one time limit holds for a whole way of redirects', async () => {
  const slow = await httpServer((_, response) => {
    setTimeout(() => response.writeHead(302, { location: '/again' }).end(), 60)
  })
  const net = newNet()
  const request = { method: 'GET', url: slow.url, timeoutMs: 200 }
  const took = await elapsed(() =>
    expect(follow(net, request, { policy: 'follow', max: 10 })).rejects.toThrow(/did not answer in time/),
  )
  expect(took).toBeLessThan(1500)
  await Promise.all([net.close(), slow.close()])
})
