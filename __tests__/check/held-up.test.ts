import { afterEach, describe, expect, test } from '@jest/globals'
import { closeDnsStubs, dnsStub, records } from '../support/dns-server.ts'
import { holdUp } from '../support/hold-up.ts'
import { httpServer } from '../support/http-servers.ts'
import { closeServers, tcpServer } from '../support/tls-servers.ts'
import { check, rulesAt } from '../support/world.ts'

afterEach(async () => {
  await closeServers()
  await closeDnsStubs()
})

/** Checks while this process is held up for longer than the timeout. */
async function heldUp(kind: string, text: object, ms = 400) {
  const asked = check(kind, { ...text, timeout: `${ms}ms` })
  holdUp(ms * 1.2)
  return asked
}

describe('what came while the process was held up is no silence', () => {
  test('an open port is not taken for one that is closed', async () => {
    const { port } = await tcpServer(() => {})
    const result = await heldUp('ports', { host: '127.0.0.1', closed: [port] }, 200)
    expect([result.status, rulesAt(result)]).toEqual(['failed', ['ports/closed']])
  })

  test('nor for one that is not open', async () => {
    const { port } = await tcpServer(() => {})
    expect((await heldUp('ports', { host: '127.0.0.1', open: [port] }, 200)).status).toBe('passed')
  })

  test('an answer over HTTP is one', async () => {
    const server = await httpServer((_, response) => response.end('ok'))
    const result = await heldUp('http', { request: `GET ${server.url}/`, expect: { body: 'ok' } })
    await server.close()
    expect([result.status, rulesAt(result)]).toEqual(['passed', []])
  })

  test('a record is one', async () => {
    const stub = await dnsStub({ 'A shop.example': records('A', 'shop.example', ['203.0.113.1']) })
    const text = { name: 'shop.example', resolvers: [stub.address], expect: '203.0.113.1' }
    expect((await heldUp('dns', text)).status).toBe('passed')
  })

  test('a command that ended in time has ended', async () => {
    expect((await heldUp('command', { run: 'echo ok', expect: { stdout: 'ok' } })).status).toBe('passed')
  })
})
