/** Takes long: it signs zones and starts a name server and a resolver that checks signatures. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { askNameServer } from '../../../src/probe/dns/query.ts'
import { findProgram, withPrograms } from '../../support/packages.ts'
import { freePort } from '../../support/ports.ts'
import { check, rulesAt } from '../../support/world.ts'

const zones = ['good', 'expired', 'early', 'stripped', 'foreign', 'plain'] as const
type Zone = (typeof zones)[number]

withPrograms(['nsd', 'unbound', 'ldns-signzone', 'ldns-keygen'], 'a resolver that checks signatures', () => {
  let directory = ''
  const running: ChildProcess[] = []
  let [authority, resolver] = [0, 0]

  const file = (name: string): string => join(directory, name)
  const run = (program: string, args: readonly string[]): string =>
    execFileSync(findProgram(program) ?? program, args, { cwd: directory, encoding: 'utf8' }).trim()
  const textOf = (zone: string, more = ''): string => `$ORIGIN ${zone}.
$TTL 60
@ SOA ns.${zone}. root.${zone}. 1 3600 600 86400 60
@ NS ns.${zone}.
ns.${zone}. A 127.0.0.1
${more}`
  /** Signs a zone and returns its DS record. */
  const sign = (zone: string, dates: readonly string[] = []): string => {
    const key = run('ldns-keygen', ['-a', 'ECDSAP256SHA256', '-k', zone === '' ? '.' : zone])
    run('ldns-signzone', [...dates, '-o', `${zone}.`, file(`${zone}.zone`), key])
    return readFileSync(file(`${key}.ds`), 'utf8').trim()
  }
  const dates: Partial<Record<Zone, readonly string[]>> = {
    expired: ['-i', '20200101', '-e', '20200201'],
    early: ['-i', '20990101', '-e', '20990201'],
  }

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'dnssec-'))
    authority = await freePort()
    resolver = await freePort()
    const delegations: string[] = []
    for (const zone of zones) {
      writeFileSync(file(`${zone}.zone`), textOf(zone, `shop.${zone}. A 203.0.113.10\n`))
      delegations.push(`${zone}. NS ns.${zone}.`, `ns.${zone}. A 127.0.0.1`)
      if (zone === 'plain') continue
      const ds = sign(zone, dates[zone])
      delegations.push(zone === 'foreign' ? ds.replace(/[0-9a-f]{64}/, 'ab'.repeat(32)) : ds)
    }
    const signed = readFileSync(file('stripped.zone.signed'), 'utf8')
    writeFileSync(file('stripped.zone.signed'), signed.replace(/^shop\.stripped\.\s.*\sRRSIG\s.*$/m, ''))
    writeFileSync(
      file('.zone'),
      textOf('', delegations.join('\n'))
        .replaceAll('ns..', 'ns.')
        .replaceAll('root..', 'root.')
        .replace('$ORIGIN ..', '$ORIGIN .')
        .concat('\n'),
    )
    writeFileSync(file('anchor'), sign(''))
    const names = ['', ...zones]
    writeFileSync(
      file('nsd.conf'),
      `server:
  ip-address: 127.0.0.1@${authority}
  username: ""
  chroot: ""
  zonesdir: "${directory}"
  database: ""
  pidfile: "${file('nsd.pid')}"
  xfrdfile: "${file('xfrd')}"
  zonelistfile: "${file('zones')}"
  server-count: 1
remote-control:
  control-enable: no
${names.map((zone) => `zone:\n  name: "${zone}."\n  zonefile: "${zone}.zone${zone === 'plain' ? '' : '.signed'}"`).join('\n')}
`,
    )
    writeFileSync(
      file('unbound.conf'),
      `server:
  interface: 127.0.0.1@${resolver}
  username: ""
  chroot: ""
  directory: "${directory}"
  pidfile: "${file('unbound.pid')}"
  use-syslog: no
  logfile: "${file('unbound.log')}"
  do-not-query-localhost: no
  do-ip6: no
  trust-anchor-file: "${file('anchor')}"
  ede: yes
  val-log-level: 2
remote-control:
  control-enable: no
${names.map((zone) => `stub-zone:\n  name: "${zone}."\n  stub-addr: 127.0.0.1@${authority}`).join('\n')}
`,
    )
    running.push(
      spawn(findProgram('nsd') ?? 'nsd', ['-d', '-c', file('nsd.conf')], { stdio: 'ignore' }),
      spawn(findProgram('unbound') ?? 'unbound', ['-d', '-c', file('unbound.conf')], { stdio: 'ignore' }),
    )
    for (let tries = 0; tries < 200; tries++) {
      const question = { name: 'shop.plain', type: 'A' as const, recursive: true }
      const answer = await askNameServer({ address: '127.0.0.1', port: resolver }, question, 300)
      if (answer.kind === 'message' && answer.message.rcode === 0) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('unbound does not answer')
  }, 60_000)

  afterAll(async () => {
    await Promise.all(
      running.map((one) => {
        const ended = new Promise((resolve) => one.once('exit', resolve))
        one.kill()
        return ended
      }),
    )
    rmSync(directory, { recursive: true, force: true })
  })

  const ask = (zone: Zone, config: object = {}) =>
    check(
      'dns',
      { name: `shop.${zone}`, expect: '203.0.113.10', ...config },
      { net: { dns: { system: () => [`127.0.0.1:${resolver}`], public: [], port: authority } } },
    )

  test.each<[Zone, object, 'passed' | 'failed', readonly string[]]>([
    ['good', {}, 'passed', []],
    ['good', { dnssec: true }, 'passed', []],
    ['plain', {}, 'passed', []],
    ['plain', { dnssec: true }, 'failed', ['dns/unsigned']],
    ['expired', {}, 'failed', ['dns/bogus']],
    ['early', {}, 'failed', ['dns/bogus']],
    ['stripped', {}, 'failed', ['dns/bogus']],
    ['foreign', {}, 'failed', ['dns/bogus']],
    ['expired', { resolvers: ['authoritative'] }, 'passed', []],
  ])('%s %j', async (zone, config, status, rules) => {
    const result = await ask(zone, config)
    expect([result.status, rulesAt(result)]).toEqual([status, rules])
  })

  test.each<[Zone, RegExp]>([
    ['expired', /^SERVFAIL: .*a signature expired/],
    ['early', /^SERVFAIL: .*a signature is (not valid yet|valid from 2099-01-01)/],
    ['stripped', /^SERVFAIL: (the signatures do not hold|signatures are missing)/],
    ['foreign', /^SERVFAIL: (the signatures do not hold|no key of the zone fits its DS record)/],
  ])('%s is told in words', async (zone, words) => {
    expect((await ask(zone)).findings[0]?.observed).toMatch(words)
  })
})
