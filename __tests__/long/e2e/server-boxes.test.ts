import { chmodSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SMTPServer } from 'smtp-server'
import { makeAuthority } from '../../../src/cli/demo/certificate.ts'
import type { Report } from '../../../src/model/report.ts'
import { Lanes } from '../../../src/probe/ask.ts'
import { goodChain, presented } from '../../support/certificates.ts'
import { type Daemon, DaemonDirectory, startDaemon } from '../../support/daemon.ts'
import { findProgram, withPrograms } from '../../support/packages.ts'
import { initPostgres, startPostgres } from '../../support/postgres.ts'
import { gate, Project } from '../../support/program.ts'
import { serve, type TestServer } from '../../support/server.ts'
import { startSshd, type TestSshd } from '../../support/sshd.ts'

/** Takes long: every box of a list that a server decides, with real daemons. */

const example = readFileSync(new URL('../../../examples/server/readiness.yml', import.meta.url), 'utf8')
/** As a checklist writes it. */
const variable = '${{ secrets.SSH_KEY }}'
const password = 'Vq8nT3xLr6Wk2ZpD9mBc'

/** What a program of the server answers where its name and arguments contain the text. */
type Answers = Readonly<Record<string, { readonly out?: string; readonly err?: string; readonly exit?: number }>>

const container = (service: string, health = 'healthy'): string =>
  `${JSON.stringify({ Service: service, Name: `shop-${service}-1`, State: 'running', Health: health, ExitCode: 0 })}\n`

const df = (free: number): string =>
  `Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/vda1 1000000 ${1_000_000 - free} ${free} ${100 - Math.floor(free / 10_000)}% /\n`

const answers: Answers = {
  'docker version': { out: '24.0.7\n' },
  'docker compose version': { out: '2.24.5\n' },
  ' ps --all': { out: ['db', 'redis', 'web', 'nginx'].map((service) => container(service)).join('') },
  showmigrations: { out: '[X]  auth.0001_initial\n[X]  shop.0001_initial\n[X]  shop.0002_price\n' },
  'manage.py shell': { out: 'superusers: 1\n' },
  collectstatic: { out: '\n0 static files copied to /static, 163 unmodified.\n' },
  'manage.py test': { err: 'Ran 48 tests in 2.31s\n\nOK\n' },
  'nginx -t': { err: 'nginx: configuration file /etc/nginx/nginx.conf test is successful\n' },
  ' logs ': { out: '10.0.0.7 - - "GET /api/v1/products/ HTTP/1.1" 200 512\n' },
  'crontab -l': { out: 'MAILTO=ops@shop.test\n0 2 * * * cd /opt/ecommerce && bash scripts/backup.sh\n' },
  'df -P': { out: df(400_000) },
  systemctl: { out: 'Id=certbot.timer\nActiveState=active\nNextElapseUSecRealtime=Tue 2026-11-24 04:10:00 UTC\n' },
}

const dumpPath = 'server/backups/db_backup_20261122.sql.gz'

/** A dump that ends as pg_dump ends it. */
const dump = `--\n-- PostgreSQL database dump\n--\n${Array.from({ length: 3000 }, (_, row) => `INSERT INTO shop VALUES (${(row * 7919) % 3001});`).join('\n')}\n--\n-- PostgreSQL database dump complete\n--\n`

/** Everything of one run that a case may break. */
interface Site {
  answers: Answers
  env: Record<string, string>
  url: string
  /** Files of the checkout; those under `server/` lie on the server. Null: none. */
  files: Record<string, string | Buffer | null>
  /** Age of the newest dump. */
  dumpHours: number
}

const gone = (path: string) => (site: Site) => ({ files: { ...site.files, [path]: null } })
const says = (change: Answers) => (site: Site) => ({ answers: { ...site.answers, ...change } })
const sets = (change: () => Record<string, string>) => (site: Site) => ({ env: { ...site.env, ...change() } })
const dumps = (content: () => Buffer) => (site: Site) => ({
  files: { ...site.files, [dumpPath]: content() },
})

const ports: Record<string, number> = {}
const urls: Record<string, string> = {}

type Case = readonly [name: string, closes: Record<string, string[]>, change: (site: Site) => Partial<Site>]

/** One thing broken at a time, and the boxes that close. */
const cases: readonly Case[] = [
  [
    'Redis without a password',
    { 'redis-password': ['service/auth-required'] },
    sets(() => ({ REDIS_URL: `redis://:${password}@127.0.0.1:${ports.open}/0` })),
  ],
  [
    'a mail server that refuses the login',
    { 'email-service': ['service/login'] },
    sets(() => ({ EMAIL_PORT: String(ports.noAuth) })),
  ],
  [
    'STARTTLS with a foreign certificate',
    { 'email-service': ['service/tls'] },
    sets(() => ({ EMAIL_PORT: String(ports.foreign) })),
  ],
  [
    'a password of the database that is not the right one',
    { postgresql: ['service/login'] },
    sets(() => ({ DATABASE_URL: `postgres://shop:another-password@127.0.0.1:${ports.postgres}/shop` })),
  ],
  [
    'a migration that is missing',
    { migrations: ['command/django-migrations-applied'] },
    says({ showmigrations: { out: '[X]  auth.0001_initial\n[X]  shop.0001_initial\n[ ]  shop.0002_price\n' } }),
  ],
  [
    'the line of the backup commented out',
    { 'backup-configured': ['command/crontab-contains'] },
    says({ 'crontab -l': { out: '#0 2 * * * cd /opt/ecommerce && bash scripts/backup.sh\n' } }),
  ],
  ['a dump that ends too early', { 'backup-recent': ['file/archive'] }, dumps(() => gzipSync(dump.slice(0, -200)))],
  ['an archive that is cut off', { 'backup-recent': ['file/archive'] }, dumps(() => gzipSync(dump).subarray(0, 3000))],
  ['an empty dump', { 'backup-recent': ['file/size', 'file/archive'] }, dumps(() => gzipSync(''))],
  ['a backup of the day before', { 'backup-recent': ['file/age'] }, () => ({ dumpHours: 27 })],
  ['no backup', { 'backup-recent': ['file/exists'] }, gone(dumpPath)],
  [
    'static files that were not collected',
    { 'static-files': ['command/django-static-collected'] },
    says({ collectstatic: { out: '\n12 static files copied to /static, 151 unmodified.\n' } }),
  ],
  [
    'no superuser',
    { superuser: ['command/django-superuser-exists'] },
    says({ 'manage.py shell': { out: 'superusers: 0\n' } }),
  ],
  ['an admin panel that is not there', { 'admin-panel': ['http/body'] }, () => ({ url: urls.noAdmin ?? '' })],
  [
    'a test that fails',
    { 'tests-pass': ['command/exit', 'command/stderr'] },
    says({ 'manage.py test': { err: 'Ran 48 tests in 2.31s\n\nFAILED (failures=1)\n', exit: 1 } }),
  ],
  [
    'Docker Compose that is not installed',
    { 'docker-installed': ['command/docker-installed'] },
    says({ 'docker compose version': { err: "docker: 'compose' is not a docker command.\n", exit: 1 } }),
  ],
  [
    'a service that is not healthy',
    { 'services-running': ['command/compose-services-healthy'] },
    says({
      ' ps --all': {
        out: container('db') + container('redis') + container('web', 'unhealthy') + container('nginx'),
      },
    }),
  ],
  ['a health check that says no', { 'health-check': ['http/json'] }, () => ({ url: urls.sick ?? '' })],
  [
    'a configuration that nginx refuses',
    { 'nginx-config': ['command/nginx-config-valid'] },
    says({ 'nginx -t': { err: 'nginx: [emerg] unknown directive "servr" in /etc/nginx/nginx.conf:3\n', exit: 1 } }),
  ],
  ['a log file that is not there', { 'logs-writable': ['file/exists'] }, gone('server/logs/nginx/error.log')],
  [
    'a log directory that is not there, so that its files are not there either',
    { 'log-directories': ['file/exists'], 'logs-writable': ['file/exists', 'file/exists'] },
    (site) => ({
      files: {
        ...site.files,
        'server/logs/django/gunicorn-access.log': null,
        'server/logs/django/gunicorn-error.log': null,
      },
    }),
  ],
  [
    'a backup script that fails',
    { 'backup-script': ['command/exit'] },
    (site) => ({ files: { ...site.files, 'server/scripts/backup.sh': 'echo no space left >&2\nexit 3\n' } }),
  ],
  [
    'no word on restoring',
    { 'restore-procedure': ['file/heading'] },
    (site) => ({ files: { ...site.files, 'DEPLOYMENT.md': '# Deployment\n' } }),
  ],
  [
    'a log with an error',
    { 'monitor-logs': ['command/logs-without-errors'] },
    says({ ' logs ': { out: '2026-11-23 10:00:00 ERROR django.request: Internal Server Error: /cart/\n' } }),
  ],
  [
    'a disk that is nearly full',
    { 'monitor-resources': ['command/resources-free'] },
    says({ 'df -P': { out: df(40_000) } }),
  ],
  [
    'no renewal of the certificate',
    { 'certificate-renewal': ['command/certificate-renewal-scheduled'] },
    says({ systemctl: { out: 'Id=certbot.timer\nLoadState=not-found\nActiveState=inactive\n' } }),
  ],
]

/** A program that gives the first answer whose text its name and arguments contain, from where it is run. */
function writeFake(path: string): void {
  const lines = [
    '#!/bin/sh',
    'asked="${0##*/} $*"',
    // Built-in commands alone until the answer is found: a program for each file would take most of the time.
    'for when in answers/*.when; do',
    '  IFS= read -r text < "$when"',
    '  case $asked in',
    '  *"$text"*)',
    '    answer=${when%.when}',
    '    cat "$answer.out"',
    '    cat "$answer.err" >&2',
    '    read -r code < "$answer.exit"',
    '    exit "$code" ;;',
    '  esac',
    'done',
    'echo "unexpected: $asked" >&2',
    'exit 99',
  ]
  writeFileSync(path, `${lines.join('\n')}\n`)
  chmodSync(path, 0o755)
}

withPrograms(['sshd', 'ssh', 'ssh-keygen', 'postgres', 'initdb', 'redis-server'], 'every box of a server', () => {
  const bin = mkdtempSync(join(tmpdir(), 'readiness-bin-'))
  const directory = new DaemonDirectory()
  const good = goodChain()
  const projects: Project[] = []
  const mailServers: SMTPServer[] = []
  const daemons: Daemon[] = []
  const webServers: TestServer[] = []
  let sshd: TestSshd
  let sound: Site

  async function mail(identity: { cert: string; key: string }, accepts = true): Promise<number> {
    const server = new SMTPServer({
      ...identity,
      disableReverseLookup: true,
      onAuth: (login, _session, done) =>
        accepts && login.password === password
          ? done(null, { user: 'mailer' })
          : done(Object.assign(new Error('no'), { responseCode: 535 })),
    })
    server.on('error', () => {})
    mailServers.push(server)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return (server.server.address() as AddressInfo).port
  }

  async function redis(...more: string[]): Promise<number> {
    const daemon = await startDaemon(findProgram('redis-server') ?? '', directory.path, (port) => [
      '--bind',
      '127.0.0.1',
      '--port',
      String(port),
      '--save',
      '',
      '--dir',
      directory.path,
      ...more,
    ])
    daemons.push(daemon)
    return daemon.port
  }

  async function web(admin: string, status: string): Promise<string> {
    const server = await serve((request, response) => {
      response.setHeader('content-type', request.url === '/admin/' ? 'text/html' : 'application/json')
      response.end(request.url === '/admin/' ? admin : JSON.stringify({ status }))
    })
    webServers.push(server)
    return server.url
  }

  async function postgres(): Promise<number> {
    const data = await initPostgres(directory, [
      ['postgres', `create role shop login password '${password}';\ncreate database shop owner shop;\n`],
    ])
    const hba = directory.write('pg_hba.conf', 'host all all all scram-sha-256\n')
    const daemon = await startPostgres(directory, data, [`hba_file=${hba}`])
    daemons.push(daemon)
    return daemon.port
  }

  beforeAll(async () => {
    for (const name of ['docker', 'crontab', 'df', 'systemctl']) writeFake(join(bin, name))
    const form = '<form><input name="csrfmiddlewaretoken"></form>'
    await Promise.all([
      startSshd(`${bin}:/usr/local/bin:/usr/bin:/bin`).then((server) => {
        sshd = server
      }),
      postgres().then((port) => Object.assign(ports, { postgres: port })),
      redis('--requirepass', password).then((port) => Object.assign(ports, { redis: port })),
      redis('--protected-mode', 'no').then((port) => Object.assign(ports, { open: port })),
      mail(good.server).then((port) => Object.assign(ports, { mail: port })),
      mail(good.server, false).then((port) => Object.assign(ports, { noAuth: port })),
      mail(presented(makeAuthority().issue({ names: ['127.0.0.1'] }))).then((port) =>
        Object.assign(ports, { foreign: port }),
      ),
      web(form, 'healthy').then((url) => Object.assign(urls, { sound: url })),
      web(form, 'degraded').then((url) => Object.assign(urls, { sick: url })),
      web('<h1>Bad Gateway</h1>', 'healthy').then((url) => Object.assign(urls, { noAdmin: url })),
    ])
    sound = {
      answers,
      env: {
        DATABASE_URL: `postgres://shop:${password}@127.0.0.1:${ports.postgres}/shop`,
        REDIS_URL: `redis://:${password}@127.0.0.1:${ports.redis}/0`,
        EMAIL_HOST: '127.0.0.1',
        EMAIL_PORT: String(ports.mail),
        EMAIL_HOST_USER: 'mailer',
        EMAIL_HOST_PASSWORD: password,
        EMAIL_USE_TLS: 'True',
      },
      url: urls.sound ?? '',
      files: {
        'DEPLOYMENT.md': '# Deployment\n\n## Restore a backup\n\nUnpack it and feed it to psql.\n',
        [dumpPath]: gzipSync(dump),
        'server/scripts/backup.sh': 'mkdir -p backups/by-hand && date > backups/by-hand/last\n',
        'server/logs/django/gunicorn-access.log': '',
        'server/logs/django/gunicorn-error.log': '',
        'server/logs/nginx/access.log': '',
        'server/logs/nginx/error.log': '',
      },
      dumpHours: 2,
    }
    const lanes = new Lanes(3)
    for (const [name, , change] of [['sound', [], () => ({})] as const, ...cases]) {
      outcomes.set(
        name,
        lanes.run('case', () => run({ ...sound, ...change(sound) })),
      )
    }
  })

  afterAll(async () => {
    await Promise.allSettled(outcomes.values())
    sshd.stop()
    await Promise.all(daemons.map((daemon) => daemon.stop()))
    await Promise.all(mailServers.map((server) => new Promise<void>((done) => server.close(() => done()))))
    await Promise.all(webServers.map((server) => server.close()))
    for (const project of projects) project.remove()
    directory.remove()
    rmSync(bin, { recursive: true, force: true })
  })

  const outcomes = new Map<string, Promise<Report>>()

  async function run(site: Site): Promise<Report> {
    const project = new Project({
      'examples/readiness.yml': example,
      'ca.pem': good.root.certificate,
      '.env.production': Object.entries(site.env)
        .map(([key, value]) => `${key}=${value}\n`)
        .join(''),
    })
    projects.push(project)
    const server = { key: variable, ssh: `${sshd.account}@127.0.0.1`, port: sshd.port, 'known-hosts': sshd.knownHosts }
    const ours = {
      version: 1,
      extends: ['examples/readiness.yml'],
      defaults: { timeout: '30s' },
      environments: { production: { url: site.url, 'env-file': '.env.production' } },
      servers: { app: { ...server, directory: join(project.path, 'server') } },
    }
    project.write('readiness.yml', JSON.stringify(ours))
    for (const [path, content] of Object.entries(site.files)) if (content !== null) project.write(path, content)
    Object.entries(site.answers).forEach(([when, { out = '', err = '', exit = 0 }], index) => {
      const base = `server/answers/${String(index).padStart(2, '0')}`
      project.write(`${base}.when`, when)
      project.write(`${base}.out`, out)
      project.write(`${base}.err`, err)
      project.write(`${base}.exit`, String(exit))
    })
    const old = Date.now() / 1000 - site.dumpHours * 3600
    if (site.files[dumpPath] !== null) utimesSync(join(project.path, dumpPath), old, old)
    const args = ['--config', 'readiness.yml', '--ca-file', 'ca.pem', '--allow-state-changes']
    const { report } = await gate(project, args, { SSH_KEY: sshd.key })
    return report
  }

  /** The boxes that are not met, with the rules that say why. */
  async function closed(name: string): Promise<Record<string, string[]>> {
    const report = await outcomes.get(name)
    expect(report?.problems ?? []).toEqual([])
    const open = report?.items.filter(({ status }) => status !== 'passed') ?? []
    return Object.fromEntries(
      open.map((item) => [
        item.id,
        item.checks.flatMap(({ findings }) =>
          findings.filter(({ level }) => level === 'error').map(({ rule }) => rule),
        ),
      ]),
    )
  }

  test('a sound server meets every box', async () => {
    expect(await closed('sound')).toEqual({})
    expect((await outcomes.get('sound'))?.verdict).toBe('ready')
    expect((await outcomes.get('sound'))?.counts.passed).toBe(21)
  })

  test.each(cases.map(([name, expected]) => [name, expected] as const))(
    '%s: exactly its box closes',
    async (name, expected) => {
      expect(await closed(name)).toEqual(expected)
      expect((await outcomes.get(name))?.verdict).toBe('not-ready')
    },
  )
})
