import { createSocket } from 'node:dgram'
import { afterEach, expect, test } from '@jest/globals'
import { askNameServer } from '../../../src/probe/dns/query.ts'
import { closeDnsStubs, dnsStub, records } from '../../support/dns-server.ts'

afterEach(closeDnsStubs)

const question = { name: 'shop.example', type: 'A', recursive: true } as const

test.each([
  ['a broadcast address', '255.255.255.255', 'EACCES'],
  ['a link-local address without its link', 'fe80::1', 'EINVAL'],
])('%s, which the kernel refuses, is a fault of this question alone', async (_name, address, code) => {
  expect(await askNameServer({ address, port: 53 }, question, 1000)).toEqual({ kind: 'fault', code })
})

test('a question that was lost on its way is asked once more within its time', async () => {
  const server = createSocket('udp4')
  let heard = 0
  const stub = await dnsStub({ 'A shop.example': records('A', 'shop.example', ['192.0.2.1']) })
  const relay = createSocket('udp4')
  server.on('message', (bytes, from) => {
    if (++heard === 1) return
    relay.once('message', (answer) => server.send(answer, from.port, from.address))
    relay.send(bytes, stub.port, '127.0.0.1')
  })
  await new Promise<void>((done) => server.bind(0, '127.0.0.1', done))
  const answer = await askNameServer({ address: '127.0.0.1', port: server.address().port }, question, 2000)
  server.close()
  relay.close()
  expect(answer).toMatchObject({ kind: 'message', message: { answers: [{ value: '192.0.2.1' }] } })
  expect(heard).toBe(2)
})
