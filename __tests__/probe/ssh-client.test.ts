import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { createNet } from '../../src/probe/net.ts'
import { connect } from '../../src/probe/ssh.ts'
import { withPrograms } from '../support/packages.ts'
import { listen } from '../support/server.ts'
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

withPrograms(['ssh'], 'the private key', () => {
  test('is left nowhere when the program is killed in the middle of a login', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'k-'))
    const silent = createServer((socket) => socket.resume())
    const connected = new Promise<Socket>((done) => silent.once('connection', done))
    const config = { ...server, key, 'known-hosts': undefined, port: await listen(silent), timeout: 60_000 }
    const child = spawn(process.execPath, [new URL('../support/ssh-child.ts', import.meta.url).pathname], {
      env: { PATH: process.env.PATH ?? '', TMPDIR: directory, SERVER: JSON.stringify(config) },
      stdio: 'ignore',
    })
    try {
      const socket = await connected
      // The client reads the key only when the server has answered.
      expect(textsBelow(directory).filter((text) => text.includes('PRIVATE KEY'))).toEqual([])
      child.kill('SIGKILL')
      await new Promise((done) => child.once('close', done))
      socket.destroy()
      const left = textsBelow(directory)
      expect(left.filter((text) => text.includes('IdentityFile'))).toHaveLength(1)
      expect(left.filter((text) => text.includes('PRIVATE KEY'))).toEqual([])
    } finally {
      child.kill('SIGKILL')
      silent.close()
      rmSync(directory, { recursive: true, force: true })
    }
  })
})

/** The text of every file in a directory. */
function textsBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [readFileSync(join(entry.parentPath, entry.name), 'utf8')] : [],
  )
}
