import { readFileSync, rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { goodChain } from '../../../support/certificates.ts'
import { type Daemon, DaemonDirectory, listen } from '../../../support/daemon.ts'
import { withPrograms } from '../../../support/packages.ts'
import { initPostgres, startPostgres } from '../../../support/postgres.ts'
import { Project } from '../../../support/program.ts'
import { check, rulesAt, type TestWorldOptions } from '../../../support/world.ts'

/** Takes long: starts a real PostgreSQL. */

const password = 'p@ss/word with space'
const setUp = `
create role shop login password '${password}';
create role powerful login superuser password '${password}';
create role stranger login password '${password}';
create database shop owner shop;
create database empty owner shop;
create database closed owner shop;
revoke connect on database closed from public;
create table django_migrations (id int, app varchar(255), name varchar(255), applied timestamptz);
insert into django_migrations values
  (1, 'auth', '0001_initial', now()), (2, 'shop', '0001_initial', now()), (3, 'shop', '0002_price', now()),
  (4, 'orders_v2', '0001_initial', now());
alter table django_migrations owner to shop;
`

const migrations = {
  'shop/migrations/__init__.py': '',
  'shop/migrations/0001_initial.py': '',
  'shop/migrations/0002_price.py': '',
  'apps/orders/apps.py': "class OrdersConfig(AppConfig):\n    name = 'apps.orders'\n    label = 'orders_v2'\n",
  'apps/orders/migrations/__init__.py': '',
  'apps/orders/migrations/0001_initial.py': '',
  'venv/lib/site-packages/auth/migrations/0009_other.py': '',
}

withPrograms(['postgres', 'initdb'], 'postgres', () => {
  const directory = new DaemonDirectory()
  const project = new Project(migrations)
  const good = goodChain()
  let daemon: Daemon | undefined
  let major = 0
  let port = 0

  beforeAll(async () => {
    const [first = '', second = ''] = setUp.split('create table')
    const data = await initPostgres(directory, [
      ['postgres', first],
      ['shop', `create table${second}`],
    ])
    const hba = directory.write('pg_hba.conf', 'hostssl all powerful all reject\nhost all all all scram-sha-256\n')
    const tls = [
      'ssl=on',
      `ssl_cert_file=${directory.write('server.crt', good.server.cert)}`,
      `ssl_key_file=${directory.write('server.key', good.server.key)}`,
    ]
    daemon = await startPostgres(directory, data, [`hba_file=${hba}`, ...tls])
    port = daemon.port
    major = Number(readFileSync(join(data, 'PG_VERSION'), 'utf8'))
  })
  afterAll(async () => {
    await daemon?.stop()
    directory.remove()
    project.remove()
  })

  const url = (change: { user?: string; secret?: string; name?: string; mode?: string } = {}): string => {
    const { user = 'shop', secret = password, name = 'shop', mode = 'verify-full' } = change
    return `postgres://${user}:${encodeURIComponent(secret)}@localhost:${port}/${name}?sslmode=${mode}`
  }
  const world = (text = ''): TestWorldOptions => ({
    root: project.path,
    net: { extraCa: [good.root.certificate], resolve: new Map([['localhost', ['127.0.0.1']]]) },
    environment: { name: 'production', envContent: text },
  })

  test('passes with the URL of the env file', async () => {
    const text = `DATABASE_URL=${url()}\n`
    const result = await check(
      'service',
      { postgres: { 'from-env': 'DATABASE_URL', version: { gte: major } } },
      world(text),
    )
    expect(result).toMatchObject({ status: 'passed', findings: [] })
  })

  test('passes with the parts where there is no URL', async () => {
    const text = `DB_HOST=localhost\nDB_PORT=${port}\nDB_NAME=shop\nPOSTGRES_USER=shop\nPOSTGRES_PASSWORD="${password}"\n`
    for (const key of ['DATABASE_URL', 'DB_HOST']) {
      const result = await check('service', { postgres: { 'from-env': key } }, world(text))
      expect(result).toMatchObject({ status: 'passed', findings: [] })
    }
  })

  test('fails at another major version', async () => {
    const result = await check('service', { postgres: { url: url(), version: { gte: major + 1 } } }, world())
    expect(result.status).toBe('failed')
    expect(rulesAt(result)).toEqual(['service/version'])
    expect(result.findings[0]).toMatchObject({ expected: `at least ${major + 1}` })
  })

  test.each([
    ['a wrong password', { secret: 'not-the-password' }, '28P01'],
    ['an unknown user', { user: 'nobody' }, '28P01'],
    ['an unknown database', { name: 'absent' }, '3D000'],
    ['a database that is closed to the user', { user: 'stranger', name: 'closed' }, '42501'],
  ])('fails with %s', async (_, change, state) => {
    const result = await check('service', { postgres: { url: url(change) } }, world())
    expect(result.status).toBe('failed')
    expect(rulesAt(result)).toEqual(['service/login'])
    expect(result.findings[0]?.observed).toContain(state)
    expect(JSON.stringify(result)).not.toContain('not-the-password')
  })

  test('fails where the server asks for a password and the settings have none, whatever this machine knows', async () => {
    process.env.PGPASSWORD = password
    try {
      const result = await check(
        'service',
        { postgres: { url: `postgres://shop@127.0.0.1:${port}/shop?sslmode=disable` } },
        world(),
      )
      expect(rulesAt(result)).toEqual(['service/login'])
    } finally {
      delete process.env.PGPASSWORD
    }
  })

  test('warns of a superuser, and fails where it is forbidden', async () => {
    const powerful = url({ user: 'powerful', mode: 'disable' })
    const warned = await check('service', { postgres: { url: powerful } }, world())
    expect(warned.status).toBe('passed')
    expect(rulesAt(warned, 'warning')).toEqual(['service/superuser'])
    expect(rulesAt(await check('service', { postgres: { url: powerful, superuser: false } }, world()))).toEqual([
      'service/superuser',
    ])
    expect((await check('service', { postgres: { url: powerful, superuser: true } }, world())).findings).toEqual([])
    expect((await check('service', { postgres: { url: url(), superuser: false } }, world())).findings).toEqual([])
  })

  test('says that the server lets a user in only without TLS', async () => {
    const result = await check('service', { postgres: { url: url({ user: 'powerful' }) } }, world())
    expect(result.findings[0]).toMatchObject({ rule: 'service/login', observed: expect.stringContaining('28000') })
  })

  test('fails with a certificate of an unknown authority, before the password is sent', async () => {
    const result = await check(
      'service',
      { postgres: { url: url() } },
      { ...world(), net: { resolve: new Map([['localhost', ['127.0.0.1']]]) } },
    )
    expect(result.status).toBe('failed')
    expect(rulesAt(result)).toEqual(['service/tls'])
    const required = await check('service', { postgres: { url: url({ mode: 'require' }) } }, { ...world(), net: {} })
    expect(required.status).toBe('passed')
    expect(rulesAt(required, 'warning')).toEqual(['service/tls'])
  })

  test('fails where the checklist requires TLS and the settings turn it off', async () => {
    const result = await check('service', { postgres: { url: url({ mode: 'disable' }), tls: true } }, world())
    expect(rulesAt(result)).toEqual(['service/tls'])
  })

  test('compares the migrations of the repository with the table', async () => {
    const text = { postgres: { url: url(), migrations: 'django' } }
    expect(await check('service', text, world())).toMatchObject({ status: 'passed', findings: [] })
    const behind = new Project({ ...migrations, 'shop/migrations/0003_stock.py': '' })
    const ahead = new Project({ ...migrations })
    const none = new Project({ 'manage.py': '' })
    const squashed = new Project({
      'shop/migrations/0001_squashed_0002_price.py':
        "class Migration:\n    replaces = [('shop', '0001_initial'), ('shop', '0002_price')]\n",
      'apps/orders/apps.py': migrations['apps/orders/apps.py'],
      'apps/orders/migrations/0001_initial.py': '',
    })
    rmSync(join(ahead.path, 'shop/migrations/0002_price.py'))
    try {
      const late = await check('service', text, { ...world(), root: behind.path })
      expect(late.status).toBe('failed')
      expect(late.findings).toMatchObject([{ rule: 'service/migrations', observed: 'missing: shop.0003_stock' }])
      const early = await check('service', text, { ...world(), root: ahead.path })
      expect(early.status).toBe('passed')
      expect(rulesAt(early, 'warning')).toEqual(['service/migrations'])
      expect(await check('service', text, { ...world(), root: squashed.path })).toMatchObject({
        status: 'passed',
        findings: [],
      })
      expect((await check('service', text, { ...world(), root: none.path })).status).toBe('error')
    } finally {
      for (const one of [behind, ahead, none, squashed]) one.remove()
    }
    const never = await check('service', { postgres: { url: url({ name: 'empty' }), migrations: 'django' } }, world())
    expect(never).toMatchObject({ status: 'failed', findings: [{ observed: 'no such table' }] })
    const hidden = await check(
      'service',
      { postgres: { url: url({ user: 'stranger' }), migrations: 'django' } },
      world(),
    )
    expect(rulesAt(hidden)).toEqual(['service/permission'])
  })
})

describe('a database that misbehaves', () => {
  test.each<[string, (socket: Socket) => void, string]>([
    ['says nothing', () => {}, 'service/protocol'],
    ['answers the request for TLS with nonsense', (socket) => socket.write('HTTP/1.1 400\r\n'), 'service/protocol'],
    ['stops in the handshake', (socket) => socket.write('S'), 'service/tls'],
    [
      'closes after the refusal of TLS',
      (socket) => {
        socket.write('N')
        setTimeout(() => socket.end(), 20)
      },
      'service/protocol',
    ],
    ['falls silent in the login', (socket) => socket.write('N'), 'service/protocol'],
  ])('%s: an error within the timeout', async (_, serve, rule) => {
    const { port, close } = await listen(serve)
    try {
      const result = await check('service', {
        postgres: { url: `postgres://a:b@127.0.0.1:${port}/c` },
        timeout: '1s',
      })
      expect(result.status).toBe('error')
      expect(rulesAt(result)).toEqual([rule])
    } finally {
      await close()
    }
  })

  test('sends text before the handshake: refused', async () => {
    const { port, close } = await listen((socket) => socket.write('Sinjected'))
    try {
      const result = await check('service', {
        postgres: { url: `postgres://a:b@127.0.0.1:${port}/c` },
        timeout: '1s',
      })
      expect(rulesAt(result)).toEqual(['service/tls'])
    } finally {
      await close()
    }
  })
})
