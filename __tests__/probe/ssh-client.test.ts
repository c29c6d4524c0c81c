import { afterEach, expect, test } from '@jest/globals'
import { createNet } from '../../src/probe/net.ts'
import { connect } from '../../src/probe/ssh.ts'
import { closeServers } from '../support/tls-servers.ts'

afterEach(closeServers)

const server = { ssh: 'deploy@127.0.0.1', 'known-hosts': '127.0.0.1 ssh-ed25519 AAAA', port: 1, timeout: 2000 }
const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nQUJD\n-----END OPENSSH PRIVATE KEY-----'

/** How a connection without an ssh server fails. */
async function fault(over: object, env: Record<string, string>): Promise<unknown> {
  const net = createNet({ userAgent: 'test', concurrency: 1 })
  try {
    return await connect('app', { ...server, ...over }, { root: process.cwd(), net, env }).then(
      () => null,
      (error: unknown) => error,
    )
  } finally {
    await net.close()
  }
}

test('a machine without an ssh client says so', async () => {
  expect(await fault({ key }, { PATH: '/nowhere' })).toMatchObject({
    rule: 'server/client',
    observed: 'no such program',
  })
})

test('a text that is no private key is told apart from one whose line breaks are lost', async () => {
  const env = { PATH: process.env.PATH ?? '' }
  expect(await fault({ key: 'hunter2' }, env)).toMatchObject({ rule: 'server/key', observed: 'something else' })
  expect(await fault({ key: key.replaceAll('\n', ' ') }, env)).toMatchObject({
    rule: 'server/key',
    observed: 'a private key whose line breaks are lost',
  })
})
