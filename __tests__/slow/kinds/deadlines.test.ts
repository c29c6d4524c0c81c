import { createSocket } from 'node:dgram'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { serverSchema } from '../../../src/check/schema/server.ts'
import { listen } from '../../support/daemon.ts'
import { elapsed } from '../../support/measure.ts'
import { findProgram } from '../../support/packages.ts'
import { deafPort } from '../../support/peers/deaf.ts'
import { check } from '../../support/world.ts'

const timeoutMs = 1500
/** For a machine that has other things to do. */
const busyMs = 700
const closers: (() => unknown)[] = []
const ports: Record<string, number> = {}

beforeAll(async () => {
  const deaf = await deafPort()
  const silent = await listen((socket) => socket.resume())
  const dripping = await listen((socket) => {
    // A record of TLS, a byte at a time.
    let sent = 0
    const timer = setInterval(() => socket.write(Buffer.from([[22, 3, 3, 64, 0][sent++] ?? 0])), 150)
    socket.resume().on('close', () => clearInterval(timer))
  })
  const udp = createSocket('udp4')
  await new Promise<void>((done) => udp.bind(0, '127.0.0.1', done))
  closers.push(deaf.close, silent.close, dripping.close, () => udp.close())
  Object.assign(ports, { deaf: deaf.port, silent: silent.port, dripping: dripping.port, udp: udp.address().port })
})
afterAll(() => Promise.all(closers.map((close) => close())))

/** Each kind that asks over the network, by the port of whom it asks. */
const kinds: Readonly<Record<string, readonly [kind: string, text: (port: number) => object]>> = {
  http: ['http', (port) => ({ request: `GET http://127.0.0.1:${port}/` })],
  https: ['http', (port) => ({ request: `GET https://127.0.0.1:${port}/` })],
  'http, repeated': [
    'http',
    (port) => ({ request: `GET http://127.0.0.1:${port}/`, repeat: { times: 10, every: '1ms' } }),
  ],
  'http, in steps': [
    'http',
    (port) => ({
      steps: [{ request: `GET http://127.0.0.1:${port}/` }, { request: `GET http://127.0.0.1:${port}/b` }],
    }),
  ],
  headers: ['headers', (port) => ({ url: `https://127.0.0.1:${port}/` })],
  page: ['page', (port) => ({ url: `https://127.0.0.1:${port}/` })],
  exposure: ['exposure', (port) => ({ url: `http://127.0.0.1:${port}/` })],
  cors: ['cors', (port) => ({ url: `http://127.0.0.1:${port}/`, allowed: ['https://app.example'] })],
  served: ['served', (port) => ({ url: `http://127.0.0.1:${port}/` })],
  tls: ['tls', (port) => ({ host: '127.0.0.1', port })],
  postgres: ['service', (port) => ({ postgres: { url: `postgres://a:b@127.0.0.1:${port}/c` } })],
  mysql: ['service', (port) => ({ mysql: { url: `mysql://a:b@127.0.0.1:${port}/c` } })],
  redis: ['service', (port) => ({ redis: { url: `rediss://:x@127.0.0.1:${port}` } })],
  smtp: ['service', (port) => ({ smtp: { url: `smtps://a:b@127.0.0.1:${port}` } })],
  s3: ['service', (port) => ({ s3: { url: `http://k:s@127.0.0.1:${port}/b?region=eu-central-1`, tls: false } })],
  'command on a server': ['command', () => ({ run: 'true', on: 'app' })],
}

test.each(['deaf', 'silent', 'dripping'])(
  'a peer that is %s is an error of every kind when the time is over',
  async (peer) => {
    const port = ports[peer] ?? 0
    const app = serverSchema().parse({
      ssh: 'a@127.0.0.1',
      port,
      timeout: `${timeoutMs}ms`,
      'known-hosts': '127.0.0.1 ssh-ed25519 AAAA',
    })
    const rows = Object.entries(kinds).filter(
      ([name]) => name !== 'command on a server' || findProgram('ssh') !== undefined,
    )
    const seen = await Promise.all(
      rows.map(async ([name, [kind, text]]) => {
        let status = ''
        const took = await elapsed(async () => {
          const options = { servers: { app }, environment: { name: 'production', envContent: 'DEBUG=False\n' } }
          const timed = kind === 'command' ? {} : { timeout: `${timeoutMs}ms` }
          status = (await check(kind, { ...text(port), ...timed }, options)).status
        })
        return [name, status, took > timeoutMs * 1.2 + busyMs ? `${Math.round(took)} ms` : 'in time']
      }),
    )
    expect(seen).toEqual(rows.map(([name]) => [name, 'error', 'in time']))
  },
)

test('a name server that is silent is an error when the time is over', async () => {
  const took = await elapsed(async () => {
    const text = { name: 'shop.example', resolvers: [`127.0.0.1:${ports.udp}`, 'authoritative'], caa: 'ca.example' }
    expect((await check('dns', { ...text, timeout: `${timeoutMs}ms` })).status).toBe('error')
  })
  expect(took).toBeLessThan(timeoutMs * 1.2 + busyMs)
})

test('many ports that are filtered take no longer than one, with the look whether there is a host at all', async () => {
  const deaf = await Promise.all(Array.from({ length: 5 }, deafPort))
  closers.push(...deaf.map(({ close }) => close))
  const took = await elapsed(async () => {
    const text = { host: '127.0.0.1', closed: deaf.map(({ port }) => port), timeout: `${timeoutMs}ms` }
    const environment = { name: 'production', url: `http://127.0.0.1:${ports.deaf}` }
    // Whether anything listens on 80 and 443 is up to the machine; either way it answers, so the host is there.
    expect((await check('ports', text, { environment, net: { concurrency: 1 } })).status).toBe('passed')
  })
  expect(took).toBeLessThan(timeoutMs * 1.2 + busyMs)
})
