/** Takes long: starts Postfix and PostgreSQL, and meets each with every question after STARTTLS. */
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../../src/model/report.ts'
import { days, goodChain, presented } from '../../../support/certificates.ts'
import { type Daemon, DaemonDirectory, startDaemon } from '../../../support/daemon.ts'
import { findProgram, withPrograms } from '../../../support/packages.ts'
import { initPostgres, startPostgres } from '../../../support/postgres.ts'
import { check, rulesAt } from '../../../support/world.ts'

const names = ['shop.test']
const { root, middle, server: well } = goodChain({ names, key: 'rsa-2048' })
const expired = presented(middle.issue({ names, key: 'rsa-2048', notBefore: days(-90), notAfter: days(-1) }), middle)
const running: Daemon[] = []
const folders: string[] = []
afterAll(async () => {
  for (const one of running) await one.stop()
  for (const one of folders) rmSync(one, { recursive: true, force: true })
})

async function ask(port: number, keys: object): Promise<CheckResult> {
  const net = { resolve: new Map([['shop.test', ['127.0.0.1']]]), extraCa: [root.certificate] }
  return check('tls', { host: 'shop.test', port, ...keys }, { net })
}

const found = (result: CheckResult) => ({ errors: rulesAt(result), warnings: rulesAt(result, 'warning') })

/** Numbers of an account and its group. */
function idOf(account: string): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${account}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  if (uid === undefined || gid === undefined) throw new Error(`no account ${account}`)
  return { uid: Number(uid), gid: Number(gid) }
}

/** Its master runs as root alone and gives the rest away, so that it is tried where the tests do. */
const postfix = process.getuid?.() === 0 ? ['postfix'] : ['postfix (as root)']

withPrograms(postfix, 'Postfix', () => {
  /** A private Postfix that takes connections and delivers nothing. */
  async function start(identity: { cert: string; key: string } | null, more: readonly string[] = []): Promise<number> {
    const folder = mkdtempSync(join(tmpdir(), 'readiness-postfix-'))
    folders.push(folder)
    // It works there under several accounts.
    chmodSync(folder, 0o755)
    const at = (name: string): string => join(folder, name)
    const { uid, gid } = idOf('postfix')
    for (const name of ['spool', 'spool/pid', 'spool/private', 'spool/public', 'data']) mkdirSync(at(name))
    for (const name of ['spool/private', 'spool/public', 'data']) chownSync(at(name), uid, gid)
    writeFileSync(at('cert.pem'), identity?.cert ?? '')
    writeFileSync(at('key.pem'), identity?.key ?? '', { mode: 0o600 })
    const programs = '/usr/lib/postfix/sbin'
    const tls = identity === null ? 'none' : 'may'
    const main = [
      'compatibility_level = 3.6',
      `queue_directory = ${at('spool')}`,
      `data_directory = ${at('data')}`,
      `command_directory = ${dirname(findProgram('postfix') ?? '')}`,
      `daemon_directory = ${programs}`,
      'inet_interfaces = 127.0.0.1',
      'inet_protocols = ipv4',
      'myhostname = shop.test',
      'mydestination =',
      'local_recipient_maps =',
      'alias_maps =',
      `maillog_file = ${at('log')}`,
      `maillog_file_prefixes = ${folder}`,
      `smtpd_tls_security_level = ${tls}`,
      `smtpd_tls_cert_file = ${at('cert.pem')}`,
      `smtpd_tls_key_file = ${at('key.pem')}`,
      ...more,
    ]
    writeFileSync(at('main.cf'), `${main.join('\n')}\n`)
    const daemon = await startDaemon(
      join(programs, 'master'),
      folder,
      (port) => {
        const services = [
          `127.0.0.1:${port} inet n - n - - smtpd`,
          'tlsmgr unix - - n 1000? 1 tlsmgr',
          'postlog unix-dgram n - n - 1 postlogd',
          'anvil unix - - n - 1 anvil',
          'rewrite unix - - n - - trivial-rewrite',
          'proxymap unix - - n - - proxymap',
        ]
        writeFileSync(at('master.cf'), `${services.join('\n')}\n`)
        return ['-c', folder, '-d']
      },
      {},
    )
    running.push(daemon)
    return daemon.port
  }

  test.each([
    ['right', well, []],
    ['expired', expired, ['tls/expired']],
  ])('STARTTLS of smtp, a certificate that is %s', async (_which, identity, errors) => {
    const port = await start(identity, ['smtpd_tls_protocols = >=TLSv1.2', 'smtpd_tls_exclude_ciphers = aNULL'])
    expect(found(await ask(port, { starttls: 'smtp' }))).toEqual({ errors, warnings: [] })
  })

  test('its suites without authentication are seen, which it offers unless it is told otherwise', async () => {
    const result = await ask(await start(well), { starttls: 'smtp', rules: ['cipher', 'dh-size'] })
    expect(found(result).errors).toEqual(['tls/cipher', 'tls/dh-size'])
    expect(result.findings.find(({ rule }) => rule === 'tls/cipher')?.observed).toContain('_anon_')
  })

  test('its old versions are seen', async () => {
    const port = await start(well, ['smtpd_tls_protocols = >=TLSv1', 'tls_medium_cipherlist = ALL:@SECLEVEL=0'])
    expect(found(await ask(port, { starttls: 'smtp', rules: ['protocol'] })).errors).toEqual(['tls/protocol'])
  })

  test('without TLS it says what it says', async () => {
    const result = await ask(await start(null), { starttls: 'smtp' })
    expect([result.status, found(result).errors]).toEqual(['failed', ['tls/starttls']])
    expect(result.findings[0]?.observed).toMatch(/"50[02] /)
  })
})

withPrograms(['postgres', 'initdb'], 'PostgreSQL', () => {
  const directory = new DaemonDirectory()
  afterAll(() => directory.remove())
  let data: string | undefined
  let last: Daemon | undefined

  /** One after the other: they share a cluster. */
  async function start(identity: { cert: string; key: string } | null, more: readonly string[] = []): Promise<number> {
    data ??= await initPostgres(directory, [])
    await last?.stop()
    const shown =
      identity === null
        ? []
        : [
            'ssl=on',
            `ssl_cert_file=${directory.write(`${running.length}.pem`, identity.cert)}`,
            `ssl_key_file=${directory.write(`${running.length}.key`, identity.key)}`,
          ]
    last = await startPostgres(directory, data, [...shown, ...more])
    running.push(last)
    return last.port
  }

  test.each([
    ['right', well, []],
    ['expired', expired, ['tls/expired']],
  ])('STARTTLS of postgres, a certificate that is %s', async (_which, identity, errors) => {
    const port = await start(identity, ['ssl_ciphers=ECDHE+AESGCM:ECDHE+CHACHA20'])
    expect(found(await ask(port, { starttls: 'postgres' }))).toEqual({ errors, warnings: [] })
  })

  test('its old versions are seen', async () => {
    const port = await start(well, ['ssl_min_protocol_version=TLSv1', 'ssl_ciphers=ALL:@SECLEVEL=0'])
    expect(found(await ask(port, { starttls: 'postgres', rules: ['protocol'] })).errors).toEqual(['tls/protocol'])
  })

  test('without TLS it says so', async () => {
    const result = await ask(await start(null), { starttls: 'postgres' })
    expect([result.status, found(result).errors]).toEqual(['failed', ['tls/starttls']])
    expect(result.findings[0]?.observed).toContain('"N"')
  })
})
