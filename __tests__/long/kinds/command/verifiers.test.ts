import { describe, expect, test } from '@jest/globals'
import { directory } from '../../../support/directory.ts'
import { fakePrograms } from '../../../support/programs.ts'
import { check, rulesAt } from '../../../support/world.ts'

/** Takes long: starts hundreds of programs. */

const fake = fakePrograms()
const root = directory()

async function verify(use: string, params: object = {}) {
  const result = await check('command', { use, with: params }, { root })
  const errors = result.findings.filter(({ level }) => level === 'error')
  if (errors.length > 0) expect(rulesAt(result)).toEqual([`command/${use}`])
  return {
    status: result.status,
    said: errors.map(({ message, observed }) => `${message}: ${observed}`).join('\n'),
    result,
  }
}

const passes = async (use: string, params: object = {}) => {
  const { status, said } = await verify(use, params)
  expect([status, said]).toEqual(['passed', ''])
}
const fails = async (use: string, said: string, params: object = {}) => {
  const verdict = await verify(use, params)
  expect([verdict.status, verdict.said]).toEqual(['failed', expect.stringContaining(said)])
}
const unclear = async (use: string, said: string, params: object = {}) => {
  const verdict = await verify(use, params)
  expect([verdict.status, verdict.said]).toEqual(['error', expect.stringContaining(said)])
}

describe('django', () => {
  const plan = '[X]  auth.0001_initial\n[X]  shop.0001_initial\n'
  const compose = { compose: 'docker-compose.prod.yml', service: 'web' }

  test('migrations', async () => {
    fake('python', { stdout: plan, when: 'showmigrations --plan' })
    await passes('django-migrations-applied')
    fake('docker', {
      stdout: plan,
      when: 'compose -f docker-compose.prod.yml exec -T web python manage.py showmigrations',
    })
    await passes('django-migrations-applied', compose)
    fake('python', { stdout: `${plan}[ ]  shop.0002_price\n` })
    await fails('django-migrations-applied', '1 migration is not applied: shop.0002_price')
    fake('python', { stdout: `${plan}[-]  shop.0001_squashed_0002\n` })
    await fails('django-migrations-applied', 'shop.0001_squashed_0002')
    fake('python', { stdout: '' })
    await unclear('django-migrations-applied', 'no migration at all')
    fake('python', {
      stderr: 'Traceback (most recent call last):\n  File "x"\nOperationalError: could not connect\n',
      exit: 1,
    })
    await unclear('django-migrations-applied', 'OperationalError')
    await unclear('django-migrations-applied', 'uv is not there', { manage: ['uv', 'run', 'manage.py'] })
  })

  test('models without a migration', async () => {
    const first = { stdout: plan, when: 'showmigrations' }
    fake('python', first, { stdout: 'No changes detected\n', when: 'makemigrations --check --dry-run' })
    await passes('django-migrations-applied', { models: true })
    fake('python', first, { stdout: "Migrations for 'shop':\n  + Add field\n", exit: 1 })
    await fails('django-migrations-applied', 'Models have changed without a migration: shop', { models: true })
  })

  test('superuser', async () => {
    fake('python', { stdout: '12 objects imported automatically\nsuperusers: 2\n', when: 'shell -c' })
    await passes('django-superuser-exists')
    await fails('django-superuser-exists', 'more superusers', { 'at-most': 1 })
    fake('python', { stdout: 'superusers: 0\n' })
    await fails('django-superuser-exists', 'no active superuser')
    fake('python', { stdout: 'ok\n' })
    await unclear('django-superuser-exists', 'did not say')
  })

  test('check --deploy', async () => {
    const issue =
      'System check identified some issues:\n\nWARNINGS:\n?: (security.W004) You have not set a value for SECURE_HSTS_SECONDS.\n\nSystem check identified 1 issue (3 silenced).\n'
    fake('python', {
      stdout: 'System check identified no issues (0 silenced).\n',
      when: 'check --deploy --fail-level WARNING',
    })
    await passes('django-check-deploy')
    fake('python', { stderr: issue, exit: 1 })
    await fails('django-check-deploy', 'Django reports security.W004: You have not set a value')
    await passes('django-check-deploy', { ignore: ['security.W004'] })
    fake('python', { stderr: issue })
    await passes('django-check-deploy', { 'fail-level': 'ERROR' })
    fake('python', { stdout: '' })
    await unclear('django-check-deploy', 'did not say')
  })

  test('collectstatic', async () => {
    fake('python', { stdout: '\n0 static files copied, 163 unmodified.\n', when: '--dry-run' })
    await passes('django-static-collected')
    fake('python', { stdout: "Pretending to copy 'a'\n\n10 static files copied to '/app/static', 153 unmodified.\n" })
    await fails('django-static-collected', '10 to copy')
  })
})

describe('other migrations', () => {
  test('rails', async () => {
    const head =
      '\ndatabase: shop\n\n Status   Migration ID    Migration Name\n--------------------------------------------------\n'
    fake('rails', { stdout: `${head}   up     20240101000000  Create products\n` })
    await passes('rails-migrations-applied', { program: ['rails'] })
    fake('rails', { stdout: `${head}   up     20240101000000  Create products\n  down    20240102000000  Add price\n` })
    await fails('rails-migrations-applied', '20240102000000', { program: ['rails'] })
    fake('rails', { stdout: `${head}   up     20240101000000  ********** NO FILE **********\n` })
    const { status, result } = await verify('rails-migrations-applied', { program: ['rails'] })
    expect([status, result.findings[0]?.level]).toEqual(['passed', 'warning'])
    fake('rails', { stderr: 'Schema migrations table does not exist yet.\n', exit: 1 })
    await fails('rails-migrations-applied', 'No migration was ever applied', { program: ['rails'] })
  })

  test('laravel', async () => {
    fake('php', { stdout: '  Migration name .......... Batch / Status\n  2014_create_users ....... [1] Ran\n' })
    await passes('laravel-migrations-applied')
    fake('php', { stdout: '  2014_create_users ....... [1] Ran\n  2015_add_price .......... Pending\n' })
    await fails('laravel-migrations-applied', '2015_add_price')
    fake('php', { stdout: '| Ran? | Migration | Batch |\n| Yes | 2014_a | 1 |\n| No  | 2015_b |  |\n' })
    await fails('laravel-migrations-applied', '2015_b')
    fake('php', { stdout: 'ok' })
    await unclear('laravel-migrations-applied', 'cannot be read')
  })

  test('prisma', async () => {
    fake('npx', { stdout: '5 migrations found in prisma/migrations\n\nDatabase schema is up to date!\n' })
    await passes('prisma-migrations-applied')
    fake('npx', { stdout: 'Following migration have not yet been applied:\n20240101_price\n\nTo apply\n', exit: 1 })
    await fails('prisma-migrations-applied', '20240101_price')
    fake('npx', { stderr: "Error: P1001: Can't reach database server\n", exit: 1 })
    await unclear('prisma-migrations-applied', 'P1001')
  })

  test('alembic', async () => {
    fake(
      'alembic',
      { stdout: 'ae1027a6acf (head)\n', when: 'current' },
      { stdout: 'ae1027a6acf (head)\n', when: 'heads' },
    )
    await passes('alembic-migrations-applied')
    fake('alembic', { stdout: '1975ea83b712\n', when: 'current' }, { stdout: 'ae1027a6acf (head)\n', when: 'heads' })
    await fails('alembic-migrations-applied', 'at 1975ea83b712')
    fake('alembic', { stdout: '', when: 'current' }, { stdout: 'ae1027a6acf (head)\n', when: 'heads' })
    await fails('alembic-migrations-applied', 'no revision')
  })
})

describe('schedules', () => {
  const backup = { line: 'scripts/backup.sh' }

  test.each([
    '0 2 * * * /opt/app/scripts/backup.sh >> log 2>&1',
    '@daily cd /opt/app && scripts/backup.sh',
    '  */5 1-3 * JAN,FEB mon-fri scripts/backup.sh',
  ])('crontab: %s', async (line) => {
    fake('crontab', { stdout: `# m h dom\nMAILTO=ops@shop.test\n${line}\n`, when: '-l' })
    await passes('crontab-contains', backup)
  })

  test.each([
    ['#0 2 * * * scripts/backup.sh', 'commented out'],
    ['  # 0 2 * * * scripts/backup.sh', 'commented out'],
    ['0 2 * * * scripts/backup.py', '1 other job'],
    ['@reboot scripts/backup.sh', 'at start-up only'],
    ['BACKUP=scripts/backup.sh', 'no job'],
    ['2 * * * scripts/backup.sh', 'No crontab line'],
    ['0 2 * * * true # 0 2 * * *', '1 other job'],
  ])('crontab without it: %s', async (line, said) => {
    fake('crontab', { stdout: `${line}\n` })
    fake('cat', {})
    await fails('crontab-contains', said, backup)
  })

  test('no crontab, no cron, no rights', async () => {
    fake('cat', {})
    fake('crontab', { stderr: 'no crontab for deploy\n', exit: 1 })
    await fails('crontab-contains', 'no job', backup)
    fake('crontab', { stderr: 'must be privileged to use -u\n', exit: 1 })
    await unclear('crontab-contains', 'must be privileged', { ...backup, user: 'root' })
  })

  const unit = (fields: Record<string, string>) =>
    `${Object.entries(fields)
      .map(([key, value]) => `${key}=${value}`)
      .join('\n')}\n`
  const timer = {
    Id: 'backup.timer',
    LoadState: 'loaded',
    ActiveState: 'active',
    SubState: 'waiting',
    NextElapseUSecRealtime: 'Tue 2026-11-24 02:00:00 UTC',
    NextElapseUSecMonotonic: 'infinity',
  }
  const job = {
    Id: 'backup.service',
    LoadState: 'loaded',
    ActiveState: 'inactive',
    ExecStart: '{ path=/opt/app/scripts/backup.sh ; argv[]=/opt/app/scripts/backup.sh ; }',
  }

  test('systemd timer', async () => {
    fake('systemctl', { stdout: `${unit(timer)}\n${unit(job)}` })
    await passes('systemd-timer-active', { timer: 'backup', ...backup })
    await fails('systemd-timer-active', 'runs something else', { timer: 'backup', line: 'dump.sh' })
    fake('systemctl', { stdout: `${unit({ ...timer, ActiveState: 'inactive', SubState: 'dead' })}\n${unit(job)}` })
    await fails('systemd-timer-active', 'inactive (dead)', { timer: 'backup.timer' })
    fake('systemctl', { stdout: `${unit({ ...timer, NextElapseUSecRealtime: '' })}\n${unit(job)}` })
    await fails('systemd-timer-active', 'without a next time', { timer: 'backup.timer' })
    fake('systemctl', { stderr: 'System has not been booted with systemd\n', exit: 1 })
    await unclear('systemd-timer-active', 'not been booted', { timer: 'backup.timer' })
  })

  test('systemd service', async () => {
    const nginx = {
      Id: 'nginx.service',
      LoadState: 'loaded',
      ActiveState: 'active',
      SubState: 'running',
      UnitFileState: 'enabled',
    }
    fake('systemctl', { stdout: unit(nginx) })
    await passes('systemd-service-active', { unit: 'nginx', enabled: true })
    fake('systemctl', { stdout: unit({ ...nginx, UnitFileState: 'disabled' }) })
    await fails('systemd-service-active', 'not started with the machine', { unit: 'nginx', enabled: true })
    fake('systemctl', { stdout: unit({ ...nginx, ActiveState: 'activating', SubState: 'auto-restart' }) })
    await fails('systemd-service-active', 'activating (auto-restart)', { unit: 'nginx' })
    fake('systemctl', { stdout: unit({ Id: 'ngnix.service', LoadState: 'not-found', ActiveState: 'inactive' }) })
    await fails('systemd-service-active', 'no such unit', { unit: 'ngnix' })
  })

  test('certificate renewal', async () => {
    fake('cat', {})
    fake('crontab', { stderr: 'no crontab for root', exit: 1 })
    fake('systemctl', { stdout: unit({ ...timer, Id: 'certbot.timer' }) })
    await passes('certificate-renewal-scheduled')
    fake('systemctl', { stdout: unit({ Id: 'certbot.timer', LoadState: 'not-found', ActiveState: 'inactive' }) })
    await fails('certificate-renewal-scheduled', 'no job and no timer')
    fake('crontab', { stdout: '0 3 * * 1 certbot renew -q --deploy-hook "nginx -s reload"\n' })
    await passes('certificate-renewal-scheduled')
    fake('crontab', { stdout: '# 0 3 * * 1 certbot renew -q\n0 2 * * * /backup.sh\n' })
    await fails('certificate-renewal-scheduled', 'other jobs: /backup.sh')
    fake('cat', {
      stdout: '0 */12 * * * root test -x /usr/bin/certbot -a \\! -d /run/systemd/system && certbot -q renew\n',
    })
    await fails('certificate-renewal-scheduled', 'Nothing renews')
  })
})

describe('machine', () => {
  const df = (free: number) =>
    `Filesystem 1024-blocks Used Available Capacity Mounted on\noverlay 1000 500 500 50% /\n/dev/sda1 1000 ${1000 - free} ${free} 50% /data\n/dev/loop3 100 100 0 100% /snap/core\ntmpfs 10 10 0 100% /run\n`
  const facts = (available: number, load: string) =>
    `# memory\nMemTotal:       1000 kB\nMemFree: 5 kB\nMemAvailable:   ${available} kB\n# load\n0.10 ${load} 0.30 1/100 99\n# processors\n2\n`
  /** The second step is one of sh, cat and getconf. */
  const machine = (free: number, available: number, load: string) => {
    fake('df', { stdout: df(free) })
    fake(
      'cat',
      { stdout: facts(available, load).split('# load\n')[0]?.replace('# memory\n', '') ?? '', when: 'meminfo' },
      { stdout: `0.10 ${load} 0.30 1/100 99\n`, when: 'loadavg' },
    )
    fake('getconf', { stdout: '2\n' })
  }
  const limits = { disk: '15%', memory: '10%', 'load-per-cpu': 2 }

  test('resources', async () => {
    machine(200, 300, '1.50')
    await passes('resources-free', limits)
    machine(140, 300, '1.50')
    await fails('resources-free', '/data has too few free bytes: 14% free', limits)
    machine(200, 90, '1.50')
    await fails('resources-free', 'Too little memory is free: 9%', limits)
    machine(200, 300, '4.50')
    await fails('resources-free', '2.3 (load 4.5 on 2)', limits)
    fake('df', { stdout: 'Filesystem\n' })
    await unclear('resources-free', 'no disk', { disk: '15%' })
    await expect(verify('resources-free', {})).rejects.toThrow('at least one of')
  })

  test('firewall', async () => {
    fake('ufw', { stdout: 'Status: active\n\nTo  Action  From\n' })
    await passes('firewall-active')
    fake('ufw', { stdout: 'Status: inactive\n' })
    await fails('firewall-active', 'ufw inactive')
    fake('nft', {
      stdout:
        'table inet filter {\n\tchain input {\n\t\ttype filter hook input priority filter; policy drop;\n\t\ttcp dport { 22, 80 } accept\n\t}\n}\n',
    })
    await passes('firewall-active')
    fake('nft', {
      stdout:
        'table inet filter {\n\tchain input {\n\t\ttype filter hook input priority filter; policy accept;\n\t}\n\tchain forward {\n\t\ttype filter hook forward priority filter; policy drop;\n\t}\n}\n',
    })
    await fails('firewall-active', 'No firewall is active')
    fake('ufw', { stderr: 'ERROR: You need to be root to run this script\n', exit: 1 })
    await unclear('firewall-active', 'ufw may not be asked')
    fake('iptables', { stdout: '-P INPUT ACCEPT\n-A INPUT -p tcp --dport 22 -j ACCEPT\n-A INPUT -j DROP\n' })
    await passes('firewall-active')
  })

  test('no firewall program at all', async () => {
    await fails('firewall-active', 'No firewall program is there')
  })

  test('nginx', async () => {
    const good =
      'nginx: the configuration file /etc/nginx/nginx.conf syntax is ok\nnginx: configuration file /etc/nginx/nginx.conf test is successful\n'
    fake('nginx', { stderr: good, when: '-t' })
    await passes('nginx-config-valid')
    fake('docker', { stderr: good, when: 'compose exec -T nginx nginx -t' })
    await passes('nginx-config-valid', { service: 'nginx' })
    fake('nginx', { stderr: `nginx: [warn] conflicting server name "x" on 0.0.0.0:80, ignored\n${good}` })
    expect((await verify('nginx-config-valid')).result.findings.map(({ level }) => level)).toEqual(['warning'])
    fake('nginx', { stderr: 'nginx: [emerg] unknown directive "sever" in /etc/nginx/nginx.conf:12\n', exit: 1 })
    await fails('nginx-config-valid', 'unknown directive "sever" in /etc/nginx/nginx.conf:12')
    fake('nginx', {
      stderr: 'nginx: [emerg] cannot load certificate key "/etc/ssl/x.key": (13: Permission denied)\n',
      exit: 1,
    })
    await unclear('nginx-config-valid', 'Permission denied')
  })
})

test('nginx that is not there', async () => {
  await unclear('nginx-config-valid', 'nginx is not there')
})

describe('docker', () => {
  test('installed', async () => {
    fake('docker', { stdout: '27.3.1\n', when: 'version --format' }, { stdout: 'v2.29.7\n', when: 'compose version' })
    await passes('docker-installed', { docker: '24.0', compose: '2.20' })
    await fails('docker-installed', 'Docker is too old: 27.3.1', { docker: '28' })
    fake(
      'docker',
      { stdout: '27.3.1\n', when: 'version --format' },
      { stderr: "docker: 'compose' is not a docker command.\n", exit: 1 },
    )
    await fails('docker-installed', 'Docker Compose is not installed')
    fake(
      'docker',
      {
        stderr: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.\n',
        exit: 1,
        when: 'version --format',
      },
      { stdout: '2.29.7' },
    )
    await fails('docker-installed', 'daemon does not run')
    fake(
      'docker',
      {
        stderr: 'permission denied while trying to connect to the Docker daemon socket\n',
        exit: 1,
        when: 'version --format',
      },
      { stdout: '2.29.7' },
    )
    await unclear('docker-installed', 'may not be asked')
  })

  const one = (Service: string, State = 'running', Health = '', ExitCode = 0) => ({
    Service,
    Name: `shop-${Service}-1`,
    State,
    Health,
    ExitCode,
  })
  const lines = (...all: object[]) => all.map((each) => JSON.stringify(each)).join('\n')
  const services = { services: ['db', 'web'] }

  test('services', async () => {
    fake('docker', {
      stdout: lines(one('db', 'running', 'healthy'), one('web')),
      when: 'compose ps --all --format json',
    })
    await passes('compose-services-healthy', services)
    await passes('compose-services-healthy')
    fake('docker', {
      stdout: JSON.stringify([one('db'), one('web'), one('migrate', 'exited')]),
      when: 'compose -f a.yml -f b.yml ps',
    })
    await passes('compose-services-healthy', { compose: ['a.yml', 'b.yml'] })
    await passes('compose-services-healthy', { ...services, compose: ['a.yml', 'b.yml'] })
  })

  test.each([
    ['a missing service', lines(one('db')), 'web has no container: containers of db'],
    [
      'an exited service',
      lines(one('db'), one('web', 'exited', '', 137)),
      'shop-web-1 does not run: exited with code 137',
    ],
    ['a service that ended well', lines(one('db'), one('web', 'exited')), 'exited with code 0'],
    ['a restarting service', lines(one('db'), one('web', 'restarting')), 'restarting'],
    [
      'an unhealthy service',
      lines(one('db', 'running', 'unhealthy'), one('web')),
      'shop-db-1 is not healthy: unhealthy',
    ],
    ['one that still starts', lines(one('db', 'running', 'starting'), one('web')), 'starting'],
    ['one of two', lines(one('db'), one('web'), one('web', 'exited', '', 1)), 'exited with code 1'],
    ['nothing', '', 'db has no container'],
  ])('%s', async (_, stdout, said) => {
    fake('docker', { stdout })
    await fails('compose-services-healthy', said, services)
  })

  test('no answer', async () => {
    fake('docker', { stdout: '' })
    await fails('compose-services-healthy', 'No container runs')
    fake('docker', { stdout: 'NAME  STATE\nweb   Up\n' })
    await unclear('compose-services-healthy', 'did not answer in JSON')
    fake('docker', { stderr: 'no configuration file provided: not found\n', exit: 14 })
    await unclear('compose-services-healthy', 'no configuration file provided')
  })

  test.each([
    '[ERROR] django.request: Internal Server Error: /cart/',
    'ERROR:root:payment failed',
    '{"level":"error","msg":"boom"}',
    'time="2026" level=fatal msg="x"',
    '2026/11/22 10:00:00 [error] 31#31: upstream timed out',
    'Traceback (most recent call last):',
    '10.0.0.1 - - [22/Nov/2026] "GET /cart/ HTTP/1.1" 502 157',
    '{"level":50,"time":1764000000000,"pid":1,"msg":"payment failed"}',
    '{"level":60,"time":1764000000000,"msg":"out of memory"}',
    '{"level":30,"req":{"url":"/cart"},"statusCode":502,"msg":"request completed"}',
    '{"message":"boom","severity":"ERROR"}',
    '{"version":"1.1","short_message":"boom","level":3}',
    'error: payment failed {"service":"shop"}',
    '2026-11-22T10:00:00.000Z error: payment failed',
    '[2026-11-22 10:00:00] \u001b[31merror\u001b[39m: payment failed',
    'F, [2026-11-22T10:00:00.000000 #1] FATAL -- : [0f6b] NoMethodError (undefined method)',
    '[0f6b-11] ActiveRecord::StatementInvalid (PG::UndefinedTable: ERROR)',
    'I, [2026-11-22T10:00:00.000000 #1]  INFO -- : Completed 500 Internal Server Error in 12ms',
    '2026-11-22T10:00:00.000Z ERROR 1 --- [nio-8080-exec-1] o.a.c.c.C.[dispatcherServlet] : Servlet.service() threw',
    '10:00:00.000 [http-nio-8080-exec-1] ERROR com.example.Shop - payment failed',
    '22-Nov-2026 10:00:00.000 SEVERE [main] org.apache.catalina.core.StandardContext.startInternal One or more',
    'ERROR: the file INFO.txt is missing',
    'fail: Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware[1]',
    'PHP Fatal error:  Uncaught Error: Call to undefined function',
    "thread 'main' panicked at src/main.rs:2:5:",
    'ERRO[0003] payment failed',
  ])('a log line that is an error: %s', async (line) => {
    fake('docker', { stdout: `started\n${line}\n`, when: 'compose logs --no-color --no-log-prefix --since 15m web' })
    await fails('logs-without-errors', 'The logs of the last 15m hold 1 error', { service: 'web' })
    await passes('logs-without-errors', { service: 'web', ignore: [line.slice(3, 20)] })
  })

  test.each([
    'INFO 0 errors found',
    'INFO loading error_handler',
    'GET /error HTTP/1.1" 200',
    'INFO done: 0 ERRORS',
    'DEBUG errors=[]',
    'ERROR_REPORTING=1',
    '{"level":40,"msg":"ERROR page is slow"}',
    '{"level":30,"msg":"level 50 reached"}',
    '{"level":"info","msg":"retry after ERROR","error":null}',
    '{"version":"1.1","short_message":"started","level":6}',
    'INFO log level set to ERROR',
    'WARN 1 --- [main] o.h.e.j.s.SqlExceptionHelper : SQL ERROR code 0',
    'level=info msg="recovered from ERROR state"',
    'validation error: name is missing',
    'User Load (0.3ms) SELECT 1',
    'Completed 200 OK in 12ms',
    'TypeError: is what the parser of forms is called',
  ])('one that only looks so: %s', async (line) => {
    fake('docker', { stdout: `${line}\n` })
    await passes('logs-without-errors', { service: 'web' })
  })

  test.each<[string, readonly string[], number]>([
    ['an exception with its frames', ['TypeError: x is not a function', '    at main (/app/index.js:3:9)'], 1],
    ['one with a code and a message of two lines', ['Error [ERR_X]: no', 'such file', '    at open (node:fs:1:1)'], 1],
    [
      'an uncaught one as Node ends with it',
      [
        '/app/index.js:3',
        "    throw new Error('boom')",
        '    ^',
        'Error: boom',
        '    at main (/app/index.js:3:9)',
        'Node.js v24.1.0',
      ],
      1,
    ],
    ['a value that was thrown', ["throw 'boom'", '^', 'boom', '(Use `node --trace-uncaught ...` to show where)'], 1],
    [
      'the line of a logger and the trace below it',
      [
        '2026-11-22 10:00:00.000 ERROR 1 --- [main] c.e.Shop : failed',
        'java.lang.IllegalStateException: no',
        '\tat c.e.Shop.pay(Shop.java:3)',
      ],
      1,
    ],
    ['a trace of Java alone', ['java.lang.IllegalStateException: no', '\tat c.e.Shop.pay(Shop.java:3)'], 1],
    ['the name of one in a sentence', ['Error: is a word', 'and nothing follows'], 0],
  ])('%s', async (_name, lines, count) => {
    fake('docker', { stdout: ['started', ...lines, 'ready'].join('\n') })
    if (count === 0) await passes('logs-without-errors', { service: 'web' })
    else await fails('logs-without-errors', `hold ${count} error`, { service: 'web' })
  })

  test('no log, no service, another source', async () => {
    fake('docker', { stdout: '' })
    const { status, result } = await verify('logs-without-errors', { service: 'web' })
    expect([status, result.findings[0]?.level]).toEqual(['passed', 'info'])
    fake('docker', { stderr: 'no such service: wbe\n', exit: 1 })
    await unclear('logs-without-errors', 'no such service: wbe', { service: 'wbe' })
    fake('journalctl', { stdout: 'CRITICAL x\n', when: '--unit nginx --since -2h' })
    await fails('logs-without-errors', 'CRITICAL x', { unit: 'nginx', since: '2h' })
    await expect(verify('logs-without-errors', {})).rejects.toThrow('give `service`')
  })

  test('a silent unit is one that exists', async () => {
    fake('journalctl', { stdout: '' })
    fake('systemctl', { stdout: 'LoadState=loaded\n', when: 'show --property=LoadState -- web' })
    const { status, result } = await verify('logs-without-errors', { unit: 'web' })
    expect([status, result.findings[0]?.level]).toEqual(['passed', 'info'])
    fake('systemctl', { stdout: 'LoadState=not-found\n' })
    await unclear('logs-without-errors', 'There is no unit wbe', { unit: 'wbe' })
    fake('systemctl', { stderr: 'System has not been booted with systemd\n', exit: 1 })
    await unclear('logs-without-errors', 'not been booted', { unit: 'web' })
    // What a unit logged that is gone by now is judged.
    fake('systemctl', { stdout: 'LoadState=not-found\n' })
    fake('journalctl', { stdout: 'INFO ready\n' })
    await passes('logs-without-errors', { unit: 'web' })
  })
})
