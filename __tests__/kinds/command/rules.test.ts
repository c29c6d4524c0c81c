import type { Observation } from '../../../src/kinds/command/observation.ts'
import type { StepResult } from '../../../src/kinds/command/verifiers/verifier.ts'
import type { RunResult } from '../../../src/probe/place.ts'
import { ruleCases } from '../../support/rule-cases.ts'

const good: Observation = ran({ stdout: '42\n' })

function ran(over: Partial<RunResult>): Observation {
  const ended = { code: 0, signal: null, stdout: '', stderr: '', truncated: false, timedOut: false, durationMs: 5 }
  const result = { ...ended, ...over }
  return { kind: 'run', result: { ...result, shown: { stdout: result.stdout, stderr: result.stderr } } }
}

type Change = (seen: Observation) => Observation
const same: Change = (seen) => seen
const but =
  (over: Partial<RunResult>): Change =>
  (seen) =>
    seen.kind === 'run' ? ran({ ...seen.result, ...over }) : seen
const printed = (stdout: string): Change => but({ stdout })
/** What the steps of a verifier showed in place of one command: an output, or more than that. */
const steps =
  (...shown: readonly (string | Partial<StepResult>)[]): Change =>
  () => ({
    kind: 'use',
    own: { userAgent: 'readiness-gate/1.0.0', run: '', refused: [] },
    results: shown.map((one) => ({
      argv: ['program'],
      missing: false,
      code: 0,
      stdout: '',
      stderr: '',
      truncated: false,
      ...(typeof one === 'string' ? { stdout: one } : one),
    })),
  })

const run = (expect?: object) => ({ run: 'measure', ...(expect && { expect }) })
const use = (name: string, params: object = {}) => ({ use: name, with: params })

const migrated = '[X]  auth.0001_initial\n[X]  shop.0001_initial\n'
const issue = 'WARNINGS:\n?: (security.W004) You have not set a value for SECURE_HSTS_SECONDS.\n'
const nginx = 'Id=nginx.service\nLoadState=loaded\nActiveState=active\nSubState=running\nUnitFileState=enabled\n'
const timer =
  'Id=backup.timer\nLoadState=loaded\nActiveState=active\nSubState=waiting\nNextElapseUSecRealtime=Tue 2026-11-24 02:00:00 UTC\n\nId=backup.service\nExecStart={ path=/opt/backup.sh ; }\n'
const accepted = 'nginx: configuration file /etc/nginx/nginx.conf test is successful\n'
const containers = (db: object) =>
  JSON.stringify([
    { Service: 'web', Name: 'shop-web-1', State: 'running', Health: '', ExitCode: 0 },
    { Service: 'db', Name: 'shop-db-1', State: 'running', Health: 'healthy', ExitCode: 0, ...db },
  ])
const disk = (device: string, free: number) =>
  `Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/sda1 1000 500 500 50% /\n${device} 1000 ${1000 - free} ${free} 50% /data\n`

ruleCases({
  kind: 'command',
  good,
  rules: {
    'not-found': { shownIn: '__tests__/kinds/command/command.test.ts' },
    timeout: { shownIn: '__tests__/kinds/command/command.test.ts' },
    exit: {
      passes: [['0', same, run()]],
      fails: [
        ['1', but({ code: 1 }), run()],
        ['a signal', but({ code: null, signal: 'SIGSEGV' }), run()],
        ['0 where it must refuse', same, run({ exit: 1 })],
      ],
      alike: [
        ['1, as it should be', but({ code: 1 }), run({ exit: 1 })],
        ['words about a failure', but({ stderr: 'error: exit code 1\n' }), run()],
      ],
    },
    stdout: {
      passes: [['the text', same, run({ stdout: '42' })]],
      fails: [
        ['another text', printed('43\n'), run({ stdout: '42' })],
        ['no output', printed(''), run({ stdout: { contains: '42' } })],
      ],
      alike: [
        ['more line breaks at the end', printed('42\r\n\n'), run({ stdout: '42' })],
        ['another text where nothing is said', printed('43\n'), run()],
      ],
    },
    stderr: {
      passes: [['silent', same, run({ stderr: '' })]],
      fails: [['a warning', but({ stderr: 'deprecated\n' }), run({ stderr: '' })]],
      alike: [
        ['the same on the other stream', printed('deprecated\n'), run({ stderr: '' })],
        ['a warning where nothing is said', but({ stderr: 'deprecated\n' }), run()],
      ],
    },
    json: {
      passes: [['the value', printed('{"lag":0}'), run({ json: { '$.lag': 0 } })]],
      fails: [
        ['another value', printed('{"lag":9}'), run({ json: { '$.lag': 0 } })],
        ['a text in place of a number', printed('{"lag":"0"}'), run({ json: { '$.lag': 0 } })],
        ['one of two lines', printed('{"up":true}\n{"up":false}\n'), run({ 'json-lines': { each: { '$.up': true } } })],
        ['no line to choose', printed('{"name":"a"}\n'), run({ 'json-lines': { where: { '$.name': 'b' } } })],
      ],
      alike: [
        ['missing, as it should be', printed('{}'), run({ json: { '$.lag': { exists: false } } })],
        [
          'another line, which is not chosen',
          printed('{"name":"a","up":true}\n{"name":"b","up":false}\n'),
          run({ 'json-lines': { where: { '$.name': 'a' }, each: { '$.up': true } } }),
        ],
      ],
    },
    number: {
      passes: [['42', same, run({ number: { lt: 50 } })]],
      fails: [
        ['60', printed('60\n'), run({ number: { lt: 50 } })],
        ['60%', printed('60%\n'), run({ number: { lt: 50 } })],
      ],
      alike: [
        ['50 as the most', printed('50\n'), run({ number: { lte: 50 } })],
        ['4.2e1', printed('4.2e1\n'), run({ number: { lt: 50 } })],
        ['words around it, which make it none', printed('60 files\n'), run({ number: { lt: 50 } })],
      ],
    },
    output: {
      passes: [['a number', same, run({ number: 42 })]],
      fails: [
        ['words around the number', printed('42 files\n'), run({ number: 42 })],
        ['no JSON', printed('ready'), run({ json: { $: 'ready' } })],
        ['a line that is no JSON', printed('{}\nready\n'), run({ 'json-lines': { count: 2 } })],
        ['cut off', but({ truncated: true }), run({ stdout: { 'not-contains': 'error' } })],
      ],
      alike: [
        ['cut off where only the exit code counts', but({ truncated: true }), run({ exit: 0 })],
        ['a number with a sign of percent', printed('42%\n'), run({ number: 42 })],
        ['a text that JSON is, too', printed('"ready"'), run({ json: { $: 'ready' } })],
      ],
    },
    'django-migrations-applied': {
      passes: [['every one', steps(migrated), use('django-migrations-applied')]],
      fails: [
        ['one is open', steps(`${migrated}[ ]  shop.0002_price\n`), use('django-migrations-applied')],
        ['no list', steps(''), use('django-migrations-applied')],
      ],
      alike: [['a mark in the name', steps(`${migrated}[X]  shop.0002_[ ]\n`), use('django-migrations-applied')]],
    },
    'django-superuser-exists': {
      passes: [['one', steps('superusers: 1\n'), use('django-superuser-exists')]],
      fails: [
        ['none', steps('superusers: 0\n'), use('django-superuser-exists')],
        ['more than agreed', steps('superusers: 2\n'), use('django-superuser-exists', { 'at-most': 1 })],
      ],
      alike: [['ten', steps('0 objects imported automatically\nsuperusers: 10\n'), use('django-superuser-exists')]],
    },
    'django-check-deploy': {
      passes: [['no issues', steps('System check identified no issues (0 silenced).\n'), use('django-check-deploy')]],
      fails: [['an issue', steps({ code: 1, stderr: issue }), use('django-check-deploy')]],
      alike: [
        [
          'one that the proxy takes care of',
          steps({ code: 1, stderr: issue }),
          use('django-check-deploy', { ignore: ['security.W004'] }),
        ],
      ],
    },
    'django-static-collected': {
      passes: [['nothing to copy', steps('0 static files copied, 163 unmodified.\n'), use('django-static-collected')]],
      fails: [
        ['ten', steps('10 static files copied, 153 unmodified.\n'), use('django-static-collected')],
        ['one', steps('1 static file copied, 162 unmodified.\n'), use('django-static-collected')],
      ],
      alike: [
        [
          'ten that are the same',
          steps("0 static files copied to '/app/10', 10 unmodified.\n"),
          use('django-static-collected'),
        ],
      ],
    },
    'crontab-contains': { shownIn: '__tests__/long/kinds/command/verifiers.test.ts' },
    'rails-migrations-applied': {
      passes: [['up', steps('   up     20240101000000  Create products\n'), use('rails-migrations-applied')]],
      fails: [['down', steps('  down    20240102000000  Add price\n'), use('rails-migrations-applied')]],
      alike: [['down in its name', steps('   up     20240103000000  down 7 Slow\n'), use('rails-migrations-applied')]],
    },
    'laravel-migrations-applied': {
      passes: [['ran', steps('  2014_create_users ....... [1] Ran\n'), use('laravel-migrations-applied')]],
      fails: [['pending', steps('  2015_add_price .......... Pending\n'), use('laravel-migrations-applied')]],
      alike: [['its name', steps('  2015_add_Pending ........ [2] Ran\n'), use('laravel-migrations-applied')]],
    },
    'prisma-migrations-applied': {
      passes: [['up to date', steps('Database schema is up to date!\n'), use('prisma-migrations-applied')]],
      fails: [
        [
          'one is open',
          steps({ code: 1, stdout: 'Following migration have not yet been applied:\n20240101_price\n\nTo apply\n' }),
          use('prisma-migrations-applied'),
        ],
        [
          'the words, but a failure',
          steps({ code: 1, stdout: 'Database schema is up to date!\n' }),
          use('prisma-migrations-applied'),
        ],
      ],
      alike: [
        [
          'five are found',
          steps('5 migrations found in prisma/migrations\n\nDatabase schema is up to date!\n'),
          use('prisma-migrations-applied'),
        ],
      ],
    },
    'alembic-migrations-applied': {
      passes: [['the head', steps('ae1027a6acf (head)\n', 'ae1027a6acf (head)\n'), use('alembic-migrations-applied')]],
      fails: [
        ['an older one', steps('1975ea83b712\n', 'ae1027a6acf (head)\n'), use('alembic-migrations-applied')],
        [
          'one of two heads',
          steps('ae1027a6acf (head)\n', 'ae1027a6acf (head)\n27c6a30d7c24 (head)\n'),
          use('alembic-migrations-applied'),
        ],
      ],
      alike: [
        [
          'two heads in another order',
          steps('27c6a30d7c24 (head)\nae1027a6acf (head)\n', 'ae1027a6acf (head)\n27c6a30d7c24 (head)\n'),
          use('alembic-migrations-applied'),
        ],
      ],
    },
    'systemd-service-active': {
      passes: [['active', steps(nginx), use('systemd-service-active', { unit: 'nginx' })]],
      fails: [
        [
          'restarting',
          steps(nginx.replace('=active', '=activating')),
          use('systemd-service-active', { unit: 'nginx' }),
        ],
        [
          'disabled',
          steps(nginx.replace('=enabled', '=disabled')),
          use('systemd-service-active', { unit: 'nginx', enabled: true }),
        ],
      ],
      alike: [
        [
          'disabled where nothing is said',
          steps(nginx.replace('=enabled', '=disabled')),
          use('systemd-service-active', { unit: 'nginx' }),
        ],
      ],
    },
    'systemd-timer-active': {
      passes: [['a next time', steps(timer), use('systemd-timer-active', { timer: 'backup', line: 'backup.sh' })]],
      fails: [
        [
          'no next time',
          steps(timer.replace(/Realtime=.*/, 'Realtime=')),
          use('systemd-timer-active', { timer: 'backup' }),
        ],
        ['another job', steps(timer), use('systemd-timer-active', { timer: 'backup', line: 'dump.sh' })],
      ],
      alike: [
        [
          'a next time since the start',
          steps(timer.replace(/Realtime=.*/, 'Monotonic=1d 2h')),
          use('systemd-timer-active', { timer: 'backup' }),
        ],
      ],
    },
    'certificate-renewal-scheduled': { shownIn: '__tests__/long/kinds/command/verifiers.test.ts' },
    'firewall-active': { shownIn: '__tests__/long/kinds/command/verifiers.test.ts' },
    'docker-installed': {
      passes: [['new enough', steps('27.3.1\n', '2.29.7\n'), use('docker-installed', { docker: '24.0' })]],
      fails: [
        ['too old', steps('20.10.1\n', '2.29.7\n'), use('docker-installed', { docker: '24.0' })],
        [
          'not there',
          steps({ missing: true, code: null }, { missing: true, code: null }),
          use('docker-installed', { docker: '24.0' }),
        ],
      ],
      alike: [
        [
          'less as a text, more as a number',
          steps('27.10.0\n', '2.29.7\n'),
          use('docker-installed', { docker: '27.9', compose: '2.3' }),
        ],
      ],
    },
    'compose-services-healthy': {
      passes: [['healthy', steps(containers({})), use('compose-services-healthy')]],
      fails: [
        ['unhealthy', steps(containers({ Health: 'unhealthy' })), use('compose-services-healthy')],
        ['ended by a fault', steps(containers({ State: 'exited', ExitCode: 1 })), use('compose-services-healthy')],
        [
          'ended well, but it should run',
          steps(containers({ State: 'exited' })),
          use('compose-services-healthy', { services: ['db'] }),
        ],
      ],
      alike: [['a job that ended well', steps(containers({ State: 'exited' })), use('compose-services-healthy')]],
    },
    'nginx-config-valid': {
      passes: [['accepted', steps({ stderr: accepted }), use('nginx-config-valid')]],
      fails: [
        [
          'a mistake',
          steps({ code: 1, stderr: 'nginx: [emerg] unknown directive "sever" in /etc/nginx/nginx.conf:12\n' }),
          use('nginx-config-valid'),
        ],
        ['the words of success, but a failure', steps({ code: 1, stderr: accepted }), use('nginx-config-valid')],
      ],
      alike: [
        [
          'a file that is named so',
          steps({ stderr: accepted.replace('nginx.conf ', 'emerg.conf ') }),
          use('nginx-config-valid'),
        ],
      ],
    },
    'logs-without-errors': { shownIn: '__tests__/long/kinds/command/verifiers.test.ts' },
    'resources-free': {
      passes: [['half', steps(disk('/dev/sdb1', 500), ''), use('resources-free', { disk: '15%' })]],
      fails: [['a tenth', steps(disk('/dev/sdb1', 100), ''), use('resources-free', { disk: '15%' })]],
      alike: [
        ['a full image of a package', steps(disk('/dev/loop3', 0), ''), use('resources-free', { disk: '15%' })],
        ['just as much', steps(disk('/dev/sdb1', 150), ''), use('resources-free', { disk: '15%' })],
      ],
    },
  },
})
