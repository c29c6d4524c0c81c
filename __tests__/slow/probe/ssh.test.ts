import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { World } from '../../../src/check/kind.ts'
import { serverSchema } from '../../../src/check/schema/server.ts'
import type { ServerConfig } from '../../../src/probe/server.ts'
import { elapsed, residentGrowth } from '../../support/measure.ts'
import { withPrograms } from '../../support/packages.ts'
import { startSshd, type TestSshd } from '../../support/sshd.ts'
import { testWorld } from '../../support/world.ts'

/** Passes a connection on to a port until it is told to hold everything back. */
async function relay(to: number) {
  const sockets: Socket[] = []
  const server = createServer((client) => {
    const upstream = connect(to, '127.0.0.1')
    client.pipe(upstream).pipe(client)
    for (const socket of [client, upstream]) sockets.push(socket.on('error', () => {}))
  }).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  return {
    port: (server.address() as AddressInfo).port,
    hold: () => {
      for (const socket of sockets) socket.unpipe().pause()
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

withPrograms(['sshd', 'ssh', 'ssh-keygen'], 'a server over ssh', () => {
  let sshd: TestSshd
  let world: World
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
  beforeAll(async () => {
    sshd = await startSshd()
    world = testWorld({ servers: { app: config() } })
  })
  afterAll(async () => {
    await world.net.close()
    sshd.stop()
  })
  const run = async (argv: string[], timeoutMs: number) =>
    (await world.place('app')).run(argv, { timeoutMs, maxBytes: 100_000 })

  test('a command that ignores SIGTERM does not hold the gate beyond its time', async () => {
    const took = await elapsed(async () => {
      const result = await run(['sh', '-c', "trap '' TERM; sleep 71 & wait; sleep 72"], 1500)
      expect(result.timedOut).toBe(true)
    })
    expect(took).toBeLessThan(1500 * 1.2 + 500)
  })

  test('a connection that has gone silent is an error within the time of the command', async () => {
    const between = await relay(sshd.port)
    const app = config({
      port: between.port,
      'known-hosts': sshd.knownHosts.replace(`${sshd.port}`, `${between.port}`),
    })
    const lost = testWorld({ servers: { app } })
    const place = await lost.place('app')
    expect((await place.run(['true'], { timeoutMs: 5000, maxBytes: 100 })).code).toBe(0)
    between.hold()
    const took = await elapsed(async () => {
      expect((await place.run(['true'], { timeoutMs: 1500, maxBytes: 100 })).timedOut).toBe(true)
    })
    expect(took).toBeLessThan(1500 * 1.2 + 500)
    await lost.net.close()
    between.close()
  })

  test('what a command leaves behind does not hold the gate', async () => {
    expect(await elapsed(() => run(['sh', '-c', 'sleep 73 & echo done'], 5000))).toBeLessThan(9000)
  })

  test('much output stays outside', async () => {
    const grown = await residentGrowth(async () => {
      const result = await run(['head', '-c', '400M', '/dev/zero'], 60_000)
      expect([result.code, result.truncated, result.stdout.length]).toEqual([0, true, 100_000])
    })
    expect(grown).toBeLessThan(250)
  })

  test('a server that is silent is an error within the timeout', async () => {
    const silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1')
    await new Promise((ready) => silent.once('listening', ready))
    const { port } = silent.address() as { port: number }
    const app = config({ port, timeout: '1s', 'known-hosts': `[127.0.0.1]:${port} ssh-ed25519 AAAA` })
    const lost = testWorld({ servers: { app } })
    const took = await elapsed(async () => {
      const asked = lost.place('app').then((place) => place.run(['true'], { timeoutMs: 5000, maxBytes: 100 }))
      await expect(asked).rejects.toMatchObject({ rule: 'server/unreachable' })
    })
    expect(took).toBeLessThan(9000)
    await lost.net.close()
    silent.close()
  })
})
