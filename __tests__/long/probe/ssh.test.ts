/** Takes long: starts an SSH server and connects to it for every case. */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { World } from '../../../src/check/kind.ts'
import { runCheck } from '../../../src/check/run.ts'
import { serverSchema } from '../../../src/check/schema/server.ts'
import { ProbeError } from '../../../src/probe/error.ts'
import type { RunOptions } from '../../../src/probe/place.ts'
import type { ServerConfig } from '../../../src/probe/server.ts'
import { write, written } from '../../support/directory.ts'
import { withPrograms } from '../../support/packages.ts'
import { startSshd, type TestSshd } from '../../support/sshd.ts'
import { kindOf, rulesAt, testWorld } from '../../support/world.ts'

const bounds: RunOptions = { timeoutMs: 5000, maxBytes: 100_000 }

/** Ports of the servers that these tests start. */
const ports = new Set<number>()

/** Private directories of connections to these tests' servers. */
function leftovers(): string[] {
  return readdirSync(tmpdir()).filter((name) => {
    if (!name.startsWith('rg-')) return false
    try {
      const config = readFileSync(join(tmpdir(), name, 'config'), 'utf8')
      return [...ports].some((port) => config.includes(`Port ${port}\n`))
    } catch {
      return false
    }
  })
}

function keysOnDisk(): string[] {
  return leftovers().filter((name) => existsSync(join(tmpdir(), name, 'key')))
}

withPrograms(['sshd', 'ssh', 'ssh-keygen'], 'a server over ssh', () => {
  let sshd: TestSshd
  /** One connection for the tests that are not about connections. */
  let shared: World
  beforeAll(async () => {
    sshd = await startSshd()
    ports.add(sshd.port).add(1)
  })
  afterAll(() => sshd.stop())
  const share = (): void => {
    beforeAll(() => {
      shared = testWorld({ servers: { app: config() } })
    })
    afterAll(() => shared.net.close())
  }

  const config = (more: object = {}): ServerConfig =>
    serverSchema().parse({
      ssh: `${sshd.account}@127.0.0.1`,
      port: sshd.port,
      key: sshd.key,
      'known-hosts': sshd.knownHosts,
      directory: sshd.directory,
      timeout: '5s',
      ...more,
    })

  async function withWorld<T>(servers: Record<string, ServerConfig>, use: (world: World) => Promise<T>): Promise<T> {
    const world = testWorld({ servers })
    try {
      return await use(world)
    } finally {
      await world.net.close()
    }
  }
  const ask = async (kind: string, text: object) => {
    const one = kindOf(kind)
    return (await runCheck(one, one.schema.parse({ on: 'app', ...text }), () => shared)).result
  }
  const run = async (argv: string[], options: Partial<RunOptions> = {}) =>
    (await shared.place('app')).run(argv, { ...bounds, ...options })
  const runWith = (more: object, argv: string[] = ['true']) =>
    withWorld({ app: config(more) }, async (world) => (await world.place('app')).run(argv, bounds))
  const fault = async (more: object): Promise<ProbeError> => {
    const error = await runWith(more).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(ProbeError)
    expect(leftovers()).toEqual([])
    return error
  }

  describe('commands', () => {
    share()

    test('arguments, environment, input and directory arrive as they are', async () => {
      const odd = `a b'"$(id)\`x\`\\n\\0123%s\n\n é*?!~`
      const result = await run(['sh', '-c', 'printf "%s|%s|" "$1" "$ODD"; cat; pwd; exit 7', 'sh', odd], {
        env: { ODD: odd, n: '1', v: '2', IFS: 'x' },
        stdin: 'in\n',
      })
      expect(result).toMatchObject({
        code: 7,
        stdout: `${odd}|${odd}|in\n${sshd.directory}\n`,
        stderr: '',
        timedOut: false,
      })
    })

    test('no value stands in a list of processes', async () => {
      const result = await run(['sh', '-c', 'ps -eo args; ps eww -p $PPID -o args'], {
        env: { CANARY: 'canary-98765' },
      })
      expect(result.stdout).not.toContain('canary-98765')
      expect(result.stdout).toContain('ssh')
    })

    test('ten commands at a time cost one handshake', async () => {
      const before = sshd.log().match(/Accepted publickey/g)?.length ?? 0
      await withWorld({ app: config() }, async (world) => {
        const place = await world.place('app')
        const all = await Promise.all(Array.from({ length: 10 }, (_, n) => place.run(['echo', String(n)], bounds)))
        expect(all.map(({ stdout }) => stdout)).toEqual(Array.from({ length: 10 }, (_, n) => `${n}\n`))
      })
      expect(sshd.log().match(/Accepted publickey/g)?.length).toBe(before + 1)
    })

    test('start-up files of the shell neither speak nor fail in a block', async () => {
      const result = await ask('command', { run: 'echo out', expect: { stdout: 'out', stderr: '' } })
      expect(result).toMatchObject({ status: 'passed', findings: [] })
    })

    test('exit code 255 is the program’s own', async () => {
      expect((await run(['sh', '-c', 'exit 255'])).code).toBe(255)
    })

    test('a program that is not there', async () => {
      await expect(run(['no-such-program'])).rejects.toMatchObject({ rule: 'command/not-found' })
    })

    test('binary output and a missing line end come as they are', async () => {
      expect((await run(['printf', 'no end'])).stdout).toBe('no end')
      expect((await run(['true'])).stdout).toBe('')
    })

    test('a command that ignores SIGTERM ends there too', async () => {
      const result = await run(['sh', '-c', "trap '' TERM; sleep 71 & echo $! $$ > pids; wait; sleep 72"], {
        timeoutMs: 1500,
      })
      expect(result.timedOut).toBe(true)
      const pids = readFileSync(join(sshd.directory, 'pids'), 'utf8').trim().split(' ')
      expect(pids.length).toBe(2)
      // That it was late is said at once; to end what ignores it takes a moment more, and for ever if it were not done.
      while (pids.some(isRunning)) await sleep(50)
    })

    test('what a command leaves behind does not hold the gate', async () => {
      const result = await run(['sh', '-c', 'sleep 73 & echo $! > left; echo done'])
      expect(result).toMatchObject({ code: 0, stdout: 'done\n' })
      expect(isRunning(readFileSync(join(sshd.directory, 'left'), 'utf8').trim())).toBe(false)
    })
  })

  describe('the login', () => {
    test('a stopped run stops the command and the connection', async () => {
      const controller = new AbortController()
      const world = testWorld({ servers: { app: config() }, signal: controller.signal })
      const place = await world.place('app')
      const running = place.run(['sh', '-c', 'echo $$ > stop; sleep 74'], {
        ...bounds,
        timeoutMs: 60_000,
        signal: controller.signal,
      })
      running.catch(() => {})
      await written(join(sshd.directory, 'stop'))
      controller.abort()
      await expect(running).rejects.toMatchObject({ rule: 'gate/timeout' })
      await world.net.close()
      expect(isRunning(readFileSync(join(sshd.directory, 'stop'), 'utf8').trim())).toBe(false)
      expect(leftovers()).toEqual([])
    })

    test('the key is not on disk, and all else is gone after the connection', async () => {
      await withWorld({ app: config() }, async (world) => {
        await (await world.place('app')).run(['true'], bounds)
        expect(leftovers()).toHaveLength(1)
        expect(keysOnDisk()).toEqual([])
      })
      expect(leftovers()).toEqual([])
    })

    test.each(['SIGTERM', 'SIGINT'] as const)('nothing is left after %s in the middle of a login', async (signal) => {
      const silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1')
      await new Promise((ready) => silent.once('listening', ready))
      const { port } = silent.address() as { port: number }
      ports.add(port)
      const child = spawn(process.execPath, [new URL('../../support/ssh-child.ts', import.meta.url).pathname], {
        env: { ...process.env, NODE_OPTIONS: '', SERVER: JSON.stringify(config({ port, timeout: '60s' })) },
      })
      const seen = new Promise<string[]>((done) => silent.once('connection', () => done(keysOnDisk())))
      expect(await seen).toEqual([])
      child.kill(signal)
      expect(await new Promise((done) => child.once('exit', (_, by) => done(by)))).toBe(signal)
      expect(leftovers()).toEqual([])
      silent.close()
    })

    test('a host key that is not known', async () => {
      const other = sshd.knownHosts.replace('127.0.0.1', '127.0.0.9')
      const error = await fault({ 'known-hosts': other })
      expect(error).toMatchObject({ rule: 'server/host-key', message: 'The host key of server app is not known' })
      expect(error.fix).toContain(`ssh-keyscan -p ${sshd.port} 127.0.0.1`)
    })

    test('a host key that has changed', async () => {
      const error = await fault({ 'known-hosts': `[127.0.0.1]:${sshd.port} ${sshd.publicKey}` })
      expect(error).toMatchObject({ rule: 'server/host-key', message: expect.stringContaining('another host key') })
      expect(error.observed).toContain('SHA256:')
    })

    test('known hosts from a file of the checkout, and a file that is missing', async () => {
      const file = write(sshd.directory, 'known_hosts', `${sshd.knownHosts}\n`)
      expect((await runWith({ 'known-hosts': file })).code).toBe(0)
      expect(await fault({ 'known-hosts': 'nowhere/known_hosts' })).toMatchObject({
        rule: 'server/host-key',
        observed: 'ENOENT',
      })
    })

    test('a key that is refused', async () => {
      const path = join(sshd.directory, 'other-key')
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path])
      const error = await fault({ key: readFileSync(path, 'utf8') })
      expect(error).toMatchObject({ rule: 'server/login', observed: expect.stringContaining('Permission denied') })
    })

    test.each([
      ['something else', 'hunter22', 'something else'],
      [
        'lost line breaks',
        '-----BEGIN OPENSSH PRIVATE KEY----- abc -----END OPENSSH PRIVATE KEY-----',
        'whose line breaks are lost',
      ],
      ['damaged', '-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n-----END OPENSSH PRIVATE KEY-----', ''],
    ])('a key that is %s', async (_, key, observed) => {
      const error = await fault({ key })
      expect(error.rule).toMatch(/^server\/(key|login)$/)
      expect(error.observed).toContain(observed)
      expect(`${error.message}${error.observed}`).not.toContain('hunter22')
    })

    test('nobody listens', async () => {
      expect(await fault({ port: 1 })).toMatchObject({
        rule: 'server/unreachable',
        observed: expect.stringContaining('refused'),
      })
    })

    test('a server that is silent', async () => {
      const silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1')
      await new Promise((ready) => silent.once('listening', ready))
      const { port } = silent.address() as { port: number }
      ports.add(port)
      const error = await fault({ port, timeout: '1s', 'known-hosts': `[127.0.0.1]:${port} ssh-ed25519 AAAA` })
      expect(error.rule).toBe('server/unreachable')
      silent.close()
    })

    test('one failed login is enough for many checks', async () => {
      await withWorld({ app: config({ port: 1 }) }, async (world) => {
        const place = await world.place('app')
        const errors = await Promise.all([1, 2, 3].map(() => place.run(['true'], bounds).catch((error) => error)))
        expect(new Set(errors).size).toBe(1)
      })
    })

    test('through a jump host', async () => {
      const jump = `${sshd.account}@127.0.0.1:${sshd.port}`
      expect((await runWith({ jump }, ['echo', 'far'])).stdout).toBe('far\n')
    })

    test('an address in place of DNS keeps the name of the host key', async () => {
      const server = config({
        ssh: `${sshd.account}@shop.test`,
        'known-hosts': sshd.knownHosts.replace('127.0.0.1', 'shop.test'),
      })
      const world = testWorld({ servers: { app: server }, net: { resolve: new Map([['shop.test', ['127.0.0.1']]]) } })
      expect((await (await world.place('app')).run(['echo', 'there'], bounds)).stdout).toBe('there\n')
      await world.net.close()
    })

    test('a lost connection is told, and made anew for the next question', async () => {
      await withWorld({ app: config() }, async (world) => {
        const place = await world.place('app')
        await place.run(['true'], bounds)
        const lost = place
          .run(['sh', '-c', 'echo > begun; sleep 30'], { ...bounds, timeoutMs: 20_000 })
          .catch((error) => error)
        await written(join(sshd.directory, 'begun'))
        const [name = ''] = leftovers()
        execFileSync('ssh', ['-o', `ControlPath=${join(tmpdir(), name, 's')}`, '-O', 'exit', 'x'], { stdio: 'ignore' })
        expect(await lost).toMatchObject({ rule: 'server/lost' })
        expect((await place.run(['echo', 'again'], bounds)).stdout).toBe('again\n')
      })
    })
  })

  describe('files', () => {
    share()
    beforeAll(() => {
      write(sshd.directory, 'files/.env', 'A=1\n', 0o600)
      write(sshd.directory, 'files/a b.txt', 'text', 0o644)
      write(sshd.directory, 'files/deep/er/x.sh', '', 0o755)
      write(sshd.directory, 'files/[id].txt', 'id')
      write(
        sshd.directory,
        'backups/db_1.sql.gz',
        gzipSync('-- PostgreSQL database dump\n-- PostgreSQL database dump complete\n'),
      )
      write(sshd.directory, 'backups/db_2.sql.gz', gzipSync('-- PostgreSQL database dump\nINSERT'))
      write(
        sshd.directory,
        'backups/cut.gz',
        gzipSync(Buffer.from(Array.from({ length: 9000 }, () => Math.random() * 256))).subarray(0, 4000),
      )
      const old = Date.now() / 1000 - 30 * 3600
      utimesSync(join(sshd.directory, 'backups/db_1.sql.gz'), old, old)
      symlinkSync('a b.txt', join(sshd.directory, 'files/link'))
      symlinkSync('nowhere', join(sshd.directory, 'files/broken'))
      mkdirSync(join(sshd.directory, 'files/$(touch pwned)'))
    })

    test.each([
      [{ path: 'files/.env', mode: '0600', writable: true, contains: 'A=1' }],
      [{ path: 'files/a b.txt', content: 'text', executable: false }],
      [{ path: 'files/[id].txt', content: 'id' }],
      [{ path: 'files/*.txt', count: 2 }],
      [{ path: 'files/**/*.sh', executable: true, count: 1 }],
      [{ path: 'files/{deep/er/x.sh,.env}', count: 2 }],
      [{ path: 'files/$(touch pwned)', type: 'directory' }],
      [{ path: 'files/$(touch pwned)*', type: 'directory' }],
      [{ path: 'files/link', type: 'file' }],
      [{ path: 'files/link', type: 'symlink' }],
      [{ path: 'files/none', exists: false }],
      [{ path: '/etc/passwd', type: 'file', owner: 'root' }],
      [{ path: 'files/a b.txt', checksum: 'sha256:982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1' }],
      [{ path: 'backups/db_1.sql.gz', archive: 'valid', 'older-than': '29h' }],
    ])('%j passes', async (text) => {
      const result = await ask('file', text)
      expect([result.status, result.findings]).toEqual(['passed', []])
      expect(existsSync(join(sshd.directory, 'pwned'))).toBe(false)
    })

    test.each([
      [{ path: 'files/none' }, 'file/exists'],
      [{ path: 'files/broken' }, 'file/exists'],
      [{ path: 'files/.env', mode: '0644' }, 'file/mode'],
      [{ path: 'backups/db_*.sql.gz', newest: { 'larger-than': '10KB' } }, 'file/size'],
      [{ path: 'backups/db_1*', newest: { 'younger-than': '26h' } }, 'file/age'],
      [{ path: 'backups/db_*.sql.gz', newest: { archive: 'valid' } }, 'file/archive'],
      [{ path: 'backups/cut.gz', archive: 'valid' }, 'file/archive'],
    ])('%j fails', async (text, rule) => {
      const result = await ask('file', text)
      expect([result.status, rulesAt(result)]).toEqual(['failed', [rule]])
      expect(result.findings[0]?.location).toBeUndefined()
    })

    test('a directory that is not there', async () => {
      await expect(runWith({ directory: '/no/such/directory' })).rejects.toMatchObject({ rule: 'server/shell' })
    })
  })
})

test('a server is described strictly', () => {
  const faults = (text: object) =>
    serverSchema()
      .safeParse(text)
      .error?.issues.map((issue) => issue.message)
      .join() ?? ''
  expect(faults({ ssh: 'deploy@shop.example.com', jump: 'deploy@bastion:2222' })).toBe('')
  expect(faults({ ssh: 'deploy@[2001:db8::1]' })).toBe('')
  expect(faults({ ssh: 'shop.example.com' })).toContain('user@host')
  expect(faults({ ssh: '-oProxyCommand=id@x' })).toContain('user@host')
  expect(faults({ ssh: 'a@-oProxyCommand=id' })).toContain('user@host')
  expect(faults({ ssh: 'a@b', jump: 'a@b:2222;id' })).toContain('user@host')
  expect(faults({ ssh: 'a@b', directory: 'relative' })).toContain('absolute path')
  expect(faults({ ssh: 'a@b', 'known-host': 'x' })).toContain('did you mean "known-hosts"')
})

function isRunning(pid: string): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).trim().startsWith('Z')
  } catch {
    return false
  }
}
