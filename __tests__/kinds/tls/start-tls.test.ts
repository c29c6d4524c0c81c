import type { Socket } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { StartTls } from '../../../src/probe/tls/start-tls-ports.ts'
import { days, goodChain, presented } from '../../support/certificates.ts'
import { closeServers, tcpServer } from '../../support/tls-servers.ts'
import { check, planned, rulesAt } from '../../support/world.ts'

afterEach(closeServers)

const names = ['mail.test']
const { root, middle, server: good } = goodChain({ names })
const expired = presented(middle.issue({ names, notBefore: days(-90), notAfter: days(-1) }), middle)

/** What a server says first, and then to each thing that it is told; after the last TLS begins. */
type Dialogue = readonly (string | Buffer)[]

const ldap = (code: number): Buffer => Buffer.from([0x30, 12, 2, 1, 1, 0x78, 7, 0x0a, 1, code, 4, 0, 4, 0])
const dialogues: Readonly<Record<StartTls, Dialogue>> = {
  smtp: ['220-mail.test\r\n220 ready\r\n', '250-mail.test\r\n250-STARTTLS\r\n250 SIZE 1000\r\n', '220 go ahead\r\n'],
  imap: ['* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n', '* NOTE something\r\na OK begin TLS\r\n'],
  postgres: ['', 'S'],
  ldap: ['', ldap(0)],
}
const protocols = Object.keys(dialogues) as StartTls[]

function speaks(dialogue: Dialogue, identity: { cert: string; key: string } | null): (socket: Socket) => void {
  const context = identity && createSecureContext(identity)
  return (socket) => {
    let at = 1
    if (dialogue[0]) socket.write(dialogue[0])
    const answer = (): void => {
      socket.write(dialogue[at++] ?? '')
      if (at < dialogue.length) return
      socket.off('data', answer)
      if (!context) return
      const secure = new TLSSocket(socket, { isServer: true, secureContext: context })
      secure.on('error', () => {})
    }
    socket.on('data', answer)
  }
}

async function ask(starttls: StartTls, onSocket: (socket: Socket) => void, keys: object = {}) {
  const { port } = await tcpServer(onSocket)
  const net = { resolve: new Map([['mail.test', ['127.0.0.1']]]), extraCa: [root.certificate] }
  return check('tls', { host: 'mail.test', port, starttls, timeout: '20s', ...keys }, { net })
}

describe.each(protocols)('STARTTLS of %s', (protocol) => {
  test('a good certificate passes', async () => {
    const result = await ask(protocol, speaks(dialogues[protocol], good))
    expect({ errors: rulesAt(result), warnings: rulesAt(result, 'warning') }).toEqual({ errors: [], warnings: [] })
    expect(result.status).toBe('passed')
  })

  test('a bad one is seen', async () => {
    expect(rulesAt(await ask(protocol, speaks(dialogues[protocol], expired)))).toEqual(['tls/expired'])
  })

  test('silence, an end and another protocol are no pass', async () => {
    const silent = await ask(protocol, () => {}, { timeout: '600ms' })
    expect([silent.status, rulesAt(silent)]).toEqual(['error', ['tls/timeout']])
    const closed = await ask(protocol, (socket) => void socket.end())
    expect(closed.status).toBe('error')
    const other = await ask(protocol, (socket) => void socket.write('SSH-2.0-OpenSSH_9.2p1\r\n'))
    expect([other.status, rulesAt(other)]).toEqual(['failed', ['tls/starttls']])
  })
})

test.each<[StartTls, Dialogue, string]>([
  ['smtp', ['220 ready\r\n', '250 mail.test\r\n', '502 not implemented\r\n'], '502 not implemented'],
  ['smtp', ['554 no service\r\n'], '554 no service'],
  ['imap', ['* OK ready\r\n', 'a NO not now\r\n'], 'a NO not now'],
  ['postgres', ['', 'N'], 'N'],
  ['ldap', ['', ldap(52)], 'result 52'],
])('%s that refuses: %j', async (protocol, dialogue, said) => {
  const result = await ask(protocol, speaks(dialogue, null))
  expect([result.status, rulesAt(result)]).toEqual(['failed', ['tls/starttls']])
  expect(result.findings[0]?.observed).toContain(said)
})

test('a flood in the clear ends', async () => {
  const result = await ask('smtp', (socket) => {
    const more = (): void => {
      while (!socket.destroyed && socket.write('220-again\r\n'.repeat(100)));
    }
    socket.on('drain', more)
    more()
  })
  expect([result.status, rulesAt(result)]).toEqual(['failed', ['tls/starttls']])
})

test('the usual port, and what is told of it', () => {
  const environment = { name: 'production', url: 'https://shop.example:8443' }
  expect(planned('tls', { starttls: 'imap' }, { environment })[0]).toMatch(
    /^connect shop\.example:143 .*STARTTLS of imap/,
  )
  expect(planned('tls', { starttls: 'ldap', host: 'a.example', port: 3890 })[0]).toMatch(/^connect a\.example:3890/)
})
