import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createNet } from '../../src/probe/net.ts'
import { connect } from '../../src/probe/ssh.ts'
import { withPrograms } from '../support/packages.ts'
import { gate, Project } from '../support/program.ts'
import { listen } from '../support/server.ts'
import { closeServers } from '../support/tls-servers.ts'

afterEach(closeServers)

const server = { ssh: 'deploy@127.0.0.1', 'known-hosts': '127.0.0.1 ssh-ed25519 AAAA', port: 1, timeout: 2000 }
const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nQUJD\n-----END OPENSSH PRIVATE KEY-----'

const machine = { platform: process.platform, onNote: () => {} }

/** How a connection without an ssh server fails. */
async function fault(over: object, env: Record<string, string>): Promise<unknown> {
  const net = createNet({ userAgent: 'test', concurrency: 1 })
  try {
    return await connect('app', { ...server, ...over }, { root: process.cwd(), net, env, ...machine }).then(
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

const child = new URL('../support/ssh-child.ts', import.meta.url).pathname

withPrograms(['ssh'], 'the private key', () => {
  let directory = ''
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'k-'))
  })
  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  const environment = (port: number, platform: string): Record<string, string> => {
    const config = { ...server, key, 'known-hosts': undefined, port, timeout: 60_000 }
    return { PATH: process.env.PATH ?? '', TMPDIR: directory, SERVER: JSON.stringify(config), PLATFORM: platform }
  }

  /** Kills the program in the middle of a login, and tells which texts lay in the directory then, and are left there. */
  async function killed(platform: string): Promise<{ before: string[]; left: string[] }> {
    const silent = createServer((socket) => socket.resume())
    const connected = new Promise<Socket>((done) => silent.once('connection', done))
    const program = spawn(process.execPath, [child], {
      env: environment(await listen(silent), platform),
      stdio: 'ignore',
    })
    try {
      const socket = await connected
      // The client reads the key only when the server has answered.
      const before = textsBelow(directory)
      program.kill('SIGKILL')
      await new Promise((done) => program.once('close', done))
      socket.destroy()
      return { before, left: textsBelow(directory) }
    } finally {
      program.kill('SIGKILL')
      silent.close()
    }
  }

  const withKey = (texts: readonly string[]): number => texts.filter((text) => text.includes('PRIVATE KEY')).length

  test('is left nowhere on Linux when the program is killed in the middle of a login', async () => {
    const { before, left } = await killed('linux')
    expect([withKey(before), withKey(left)]).toEqual([0, 0])
    expect(left.filter((text) => text.includes('IdentityFile'))).toHaveLength(1)
  })

  test('is removed elsewhere by the next program that logs in, which says so', async () => {
    expect(withKey((await killed('darwin')).left)).toBe(1)
    const next = spawnSync(process.execPath, [child], { env: environment(1, 'darwin'), encoding: 'utf8' })
    expect(next.stdout).toBe(
      'Removed a directory of killed runs from the temporary directory, where a private key for ssh may have lain.\n',
    )
    expect(textsBelow(directory)).toEqual([])
  })

  test('is removed by a run, whose report says so', async () => {
    await killed('darwin')
    const app = { ssh: server.ssh, port: 1, key: '${{ secrets.KEY }}' }
    const project = new Project({
      '.github/readiness.yml': JSON.stringify({
        version: 1,
        secrets: ['KEY'],
        servers: { app },
        sections: [{ title: 'S', items: [{ id: 'a', title: 'A', file: { path: 'x', on: 'app' } }] }],
      }),
      'platform.cjs': "Object.defineProperty(process, 'platform', { value: 'darwin' })",
    })
    try {
      const env = { TMPDIR: directory, KEY: key, NODE_OPTIONS: `--require ${join(project.path, 'platform.cjs')}` }
      const { report } = await gate(project, [], env)
      expect(report.notes?.join()).toMatch(/^Removed a directory of killed runs/)
      expect(withKey(textsBelow(directory))).toBe(0)
    } finally {
      project.remove()
    }
  })
})

/** The text of every file in a directory. */
function textsBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [readFileSync(join(entry.parentPath, entry.name), 'utf8')] : [],
  )
}
