import { connect, createServer } from 'node:tls'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { trusting } from '../../src/probe/trust.ts'
import { goodChain } from '../support/certificates.ts'

const { root, server: identity } = goodChain()
const server = createServer(identity, (socket) => socket.end())
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done())))
afterAll(() => {
  server.close()
})

/** Whether a connection with this list is trusted. */
function isTrusted(extraCa: readonly string[]): Promise<boolean> {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return new Promise((done) => {
    const socket = connect({
      ...{ host: '127.0.0.1', port: address.port, servername: 'localhost' },
      ...{ secureContext: trusting(extraCa), rejectUnauthorized: false },
    })
    socket.once('secureConnect', () => {
      done(socket.authorized)
      socket.destroy()
    })
  })
}

test('connections that trust the same share what they trust, and no others', async () => {
  const [own, none] = [[root.certificate], []]
  expect(trusting(own)).toBe(trusting(own))
  expect([await isTrusted(own), await isTrusted(none), await isTrusted(own)]).toEqual([true, false, true])
})

test('whoever wants other ciphers or versions has a context of its own', () => {
  const own = [root.certificate]
  const other = trusting(own, { minVersion: 'TLSv1' })
  expect(trusting(own)).not.toBe(other)
  expect(trusting(own, { minVersion: 'TLSv1' })).not.toBe(other)
})
