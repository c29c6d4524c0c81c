/** Takes long: starts a database server. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { goodChain } from '../../../support/certificates.ts'
import { type Daemon, DaemonDirectory, listen, runOnce, startDaemon } from '../../../support/daemon.ts'
import { findProgram, withPrograms } from '../../../support/packages.ts'
import { check, rulesAt, type TestWorldOptions } from '../../../support/world.ts'

const password = 'p@ss/word with space'

withPrograms(['mariadbd'], 'mysql', () => {
  const directory = new DaemonDirectory()
  const good = goodChain()
  let daemon: Daemon | undefined
  let port = 0

  beforeAll(async () => {
    const program = findProgram('mariadbd') ?? ''
    const basics = ['--no-defaults', `--datadir=${join(directory.path, 'data')}`, '--innodb-buffer-pool-size=8M']
    // The system tables that a login needs, and nothing else of what the installation program writes.
    const prepare = directory.write('init.sql', setUp)
    const tls = [
      `--ssl-cert=${directory.write('server.crt', good.server.cert)}`,
      `--ssl-key=${directory.write('server.key', good.server.key)}`,
    ]
    await runOnce(
      findProgram('mariadb-install-db') ?? '',
      [
        '--no-defaults',
        `--datadir=${join(directory.path, 'data')}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
        '--skip-name-resolve',
        '--innodb-buffer-pool-size=8M',
      ],
      directory.path,
    )
    daemon = await startDaemon(program, directory.path, (at) => [
      ...basics,
      ...tls,
      `--port=${at}`,
      '--bind-address=127.0.0.1',
      `--socket=${join(directory.path, 'socket')}`,
      `--init-file=${prepare}`,
      '--skip-name-resolve',
      '--innodb-flush-log-at-trx-commit=0',
    ])
    port = daemon.port
  })
  afterAll(async () => {
    await daemon?.stop()
    directory.remove()
  })

  const url = (change: { user?: string; secret?: string; name?: string; mode?: string } = {}): string => {
    const { user = 'shop', secret = password, name = 'shop', mode = 'VERIFY_IDENTITY' } = change
    return `mysql://${user}:${encodeURIComponent(secret)}@localhost:${port}/${name}?ssl-mode=${mode}`
  }
  const net = { extraCa: [good.root.certificate], resolve: new Map([['localhost', ['127.0.0.1']]]) }
  const world = (text = ''): TestWorldOptions => ({ net, environment: { name: 'production', envContent: text } })

  test('passes with the URL or the parts of the env file', async () => {
    const parts = `DB_HOST=localhost\nDB_PORT=${port}\nDB_DATABASE=shop\nDB_USERNAME=shop\nDB_PASSWORD="${password}"\n`
    for (const text of [`DATABASE_URL=${url()}\n`, parts]) {
      const result = await check(
        'service',
        { mysql: { 'from-env': 'DATABASE_URL', version: { gte: 10 } } },
        world(text),
      )
      expect(result).toMatchObject({ status: 'passed', findings: [] })
    }
  })

  test('fails with a wrong password, an unknown database, another version', async () => {
    const refused = await check('service', { mysql: { url: url({ secret: 'not-the-password' }) } }, world())
    expect(refused.findings).toMatchObject([
      { rule: 'service/login', observed: expect.stringContaining('ER_ACCESS_DENIED') },
    ])
    expect(JSON.stringify(refused)).not.toContain('not-the-password')
    expect(rulesAt(await check('service', { mysql: { url: url({ name: 'absent' }) } }, world()))).toEqual([
      'service/login',
    ])
    expect(rulesAt(await check('service', { mysql: { url: url(), version: { gte: 99 } } }, world()))).toEqual([
      'service/version',
    ])
  })

  test('fails with an untrusted certificate where it must be trusted, and warns where it need not', async () => {
    const untrusted = { net: { resolve: net.resolve } }
    expect(rulesAt(await check('service', { mysql: { url: url() } }, untrusted))).toEqual(['service/tls'])
    const accepted = await check('service', { mysql: { url: url({ mode: 'REQUIRED' }) } }, untrusted)
    expect(accepted.status).toBe('passed')
    expect(rulesAt(accepted, 'warning')).toEqual(['service/tls'])
    const off = await check('service', { mysql: { url: url({ mode: 'DISABLED' }), tls: true } }, untrusted)
    expect(rulesAt(off)).toEqual(['service/tls'])
    expect((await check('service', { mysql: { url: url({ mode: 'DISABLED' }) } }, untrusted)).status).toBe('passed')
  })

  test('warns of rights over the whole server, and fails where they are forbidden', async () => {
    const powerful = url({ user: 'powerful' })
    expect(rulesAt(await check('service', { mysql: { url: powerful } }, world()), 'warning')).toEqual([
      'service/superuser',
    ])
    expect(rulesAt(await check('service', { mysql: { url: powerful, superuser: false } }, world()))).toEqual([
      'service/superuser',
    ])
  })
})

const setUp = `
create database shop;
create user shop@'%' identified by '${password}';
grant all privileges on shop.* to shop@'%';
create user powerful@'%' identified by '${password}';
grant all privileges on *.* to powerful@'%';
`

describe('a database that misbehaves', () => {
  test.each<[string, string]>([
    ['says nothing', ''],
    ['speaks another protocol', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['stops in the greeting', '\x4a\x00\x00\x00\x0a8.4.0\x00'],
  ])('%s: an error within the timeout', async (_, greeting) => {
    const { port, close } = await listen((socket) => socket.write(Buffer.from(greeting, 'latin1')))
    try {
      const result = await check('service', { mysql: { url: `mysql://a:b@127.0.0.1:${port}/c` }, timeout: '2s' })
      expect(result.status).toBe('error')
      expect(rulesAt(result)).toEqual(['service/protocol'])
    } finally {
      await close()
    }
  })
})
