import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { askNameServer } from '../../../src/probe/dns/query.ts'
import { findProgram, withPrograms } from '../../support/packages.ts'
import { freePort } from '../../support/ports.ts'
import { check, rulesAt } from '../../support/world.ts'

const zone = `$ORIGIN example.
$TTL 300
@ SOA ns1 root 7 3600 600 86400 300
@ NS ns1
ns1 A 127.0.0.1
shop A 203.0.113.10
shop CAA 0 issue "letsencrypt.org"
big TXT ${Array.from({ length: 12 }, (_, n) => `"${'x'.repeat(200)}${n}"`).join(' ')}
www CNAME shop
gone CNAME nowhere
a.b.c A 203.0.113.1
*.wild A 203.0.113.2
`

withPrograms(['nsd'], 'a real name server', () => {
  let directory = ''
  let server: ChildProcess | undefined
  let port = 0

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'nsd-'))
    port = await freePort()
    const config = `server:
  ip-address: 127.0.0.1@${port}
  username: ""
  chroot: ""
  zonesdir: "${directory}"
  database: ""
  pidfile: "${directory}/pid"
  xfrdfile: "${directory}/xfrd"
  zonelistfile: "${directory}/zones"
  logfile: "${directory}/log"
  server-count: 1
remote-control:
  control-enable: no
zone:
  name: "example"
  zonefile: "example.zone"
zone:
  name: "broken.example"
  zonefile: "missing.zone"
`
    await Promise.all([
      writeFile(join(directory, 'nsd.conf'), config),
      writeFile(join(directory, 'example.zone'), zone),
    ])
    server = spawn(findProgram('nsd') ?? 'nsd', ['-d', '-c', join(directory, 'nsd.conf')], { stdio: 'ignore' })
    for (let tries = 0; tries < 100; tries++) {
      const question = { name: 'shop.example', type: 'A' as const, recursive: false }
      const answer = await askNameServer({ address: '127.0.0.1', port }, question, 100)
      if (answer.kind === 'message') return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('nsd does not answer')
  })

  afterAll(async () => {
    if (server) {
      const ended = new Promise((resolve) => server?.once('exit', resolve))
      server.kill()
      await ended
    }
    await rm(directory, { recursive: true, force: true })
  })

  const ask = (config: object) =>
    check(
      'dns',
      { timeout: '5s', ...config },
      { net: { dns: { system: () => [`127.0.0.1:${port}`], public: [], port } } },
    )

  test.each<[string, object]>([
    ['an address and the CAA of the name', { name: 'shop.example', expect: '203.0.113.10', caa: 'letsencrypt.org' }],
    ['an alias within the zone', { name: 'www.example', expect: '203.0.113.10' }],
    ['the alias itself', { name: 'www.example', type: 'CNAME', expect: 'shop.example' }],
    ['a wildcard', { name: 'x.wild.example', expect: '203.0.113.2' }],
    ['a text too long for UDP', { name: 'big.example', type: 'TXT', expect: { matches: '^x{200}0' } }],
    ['the name servers alone', { name: 'shop.example', resolvers: ['authoritative'] }],
  ])('%s', async (_case, config) => {
    const result = await ask(config)
    expect(rulesAt(result)).toEqual([])
    expect(result.status).toBe('passed')
  })

  test.each<[string, string, string, 'failed' | 'error']>([
    ['a dangling alias', 'gone.example', 'dns/dangling-cname', 'failed'],
    ['a name between', 'c.example', 'dns/exists', 'failed'],
    ['a name that does not exist', 'nope.example', 'dns/exists', 'failed'],
    ['a zone that is not served (REFUSED)', 'foo.test', 'dns/no-answer', 'error'],
    ['a zone that cannot be loaded (SERVFAIL)', 'x.broken.example', 'dns/no-answer', 'error'],
  ])('%s', async (_case, name, rule, status) => {
    const result = await ask({ name })
    expect(rulesAt(result)).toEqual([rule])
    expect(result.status).toBe(status)
  })
})
