import { describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import { withCheckout } from '../../support/checkout.ts'
import { check, rulesAt, type TestWorldOptions } from '../../support/world.ts'

async function lint(
  files: Record<string, string | Buffer>,
  config: object = {},
  options: TestWorldOptions = {},
): Promise<CheckResult> {
  return withCheckout(files, (root) => check('gunicorn', config, { root, ...options }))
}

const notes = (result: CheckResult): string[] =>
  result.findings.filter((one) => one.rule === 'gunicorn/not-decidable').map((one) => one.message)

describe('gunicorn.conf.py', () => {
  const cases: [rule: string, fails: string, passes: string][] = [
    ['workers', 'workers = 1', 'workers = 5'],
    ['workers', 'bind = ":80"', 'workers: int = 2 * 2 + 1'],
    ['workers', 'workers = "many"', '_n = 3\nworkers = _n'],
    ['reload', 'reload = True', 'reload = False'],
    ['reload', 'reload = not False', '# reload = True'],
    ['spew', 'spew = True', 'text = "spew = True"'],
    ['timeout', 'timeout = 0', 'timeout = 60'],
    ['loglevel', 'loglevel = "debug"', "loglevel = 'info'"],
    ['limit-request-line', 'limit_request_line = 0', 'limit_request_line = 4094'],
    [
      'forwarded-allow-ips',
      'bind = "0.0.0.0:8000"\nforwarded_allow_ips = "*"',
      'bind = "unix:/run/a.sock"\nforwarded_allow_ips = "*"',
    ],
    [
      'forwarded-allow-ips',
      'bind = ["127.0.0.1:1", ":2"]\nforwarded_allow_ips = "10.0.0.1,*"',
      'bind = ":2"\nforwarded_allow_ips = "10.0.0.1"',
    ],
    [
      'raw-env-secret',
      'raw_env = [\n  "A=1",\n  "SECRET_KEY=7fQk2Lx9Zp41sVbA",\n]',
      'raw_env = ["DJANGO_SETTINGS_MODULE=a.b"]',
    ],
    ['dev-server', 'paste = "x.ini"', 'paste = None'],
  ]
  test.each(cases)('%s: %j', async (rule, fails, passes) => {
    expect(rulesAt(await lint({ 'gunicorn.conf.py': fails }, { rules: [rule] }))).toEqual([`gunicorn/${rule}`])
    expect(rulesAt(await lint({ 'gunicorn.conf.py': passes }, { rules: [rule] }))).toEqual([])
  })

  test('computed workers are a note, never a claim', async () => {
    const text = 'import multiprocessing\nworkers = (2 * multiprocessing.cpu_count()) + 1\n'
    const result = await lint({ 'gunicorn.conf.py': text }, { file: 'gunicorn.conf.py', rules: ['workers'] })
    expect(result.status).toBe('passed')
    expect(result.findings).toMatchObject([{ rule: 'gunicorn/not-decidable', level: 'info', location: { line: 2 } }])
  })

  test('a computed switch that alone was asked for is an error, not a pass', async () => {
    const text = 'import os\nreload = os.environ.get("RELOAD") == "1"\n'
    const result = await lint({ 'gunicorn.conf.py': text }, { rules: ['reload'] })
    expect(result.status).toBe('error')
    expect(notes(result)).toEqual(['reload is not decidable here: read from the environment key RELOAD'])
  })

  test('assignments in functions and hooks are none of the server', async () => {
    const text = 'workers = 3\ndef post_fork(server, worker):\n    reload = True\n    workers = 1\n'
    expect((await lint({ 'gunicorn.conf.py': text })).findings).toEqual([])
  })

  test('WEB_CONCURRENCY and GUNICORN_CMD_ARGS of the env file count', async () => {
    const environment = { name: 'production', envContent: 'WEB_CONCURRENCY=4\n' }
    const files = { 'gunicorn.conf.py': 'bind = ":80"\n' }
    expect((await lint(files, { rules: ['workers'] }, { environment })).status).toBe('passed')
    const args = { name: 'production', envContent: 'GUNICORN_CMD_ARGS="--reload --workers=1"\n' }
    expect(rulesAt(await lint(files, { rules: ['workers', 'reload'] }, { environment: args }))).toEqual([
      'gunicorn/reload',
    ])
    // As gunicorn reads them: the configuration file beats WEB_CONCURRENCY, GUNICORN_CMD_ARGS beat both.
    const literal = { 'gunicorn.conf.py': 'workers = 1\n' }
    expect((await lint(literal, { rules: ['workers'] }, { environment })).status).toBe('failed')
  })
})

describe('commands', () => {
  test.each([
    ['Procfile', 'web: gunicorn a.wsgi --workers 3 --reload', 'web: gunicorn a.wsgi --workers 3'],
    ['Procfile', 'web: uvicorn app:app --workers 2 --reload', 'web: uvicorn app:app --workers 2'],
    [
      'Dockerfile',
      'FROM x\nRUN pip install gunicorn --reload\nCMD ["gunicorn", "a.wsgi", "--reload"]',
      'FROM x\nRUN echo gunicorn --reload\nCMD ["gunicorn", "a.wsgi", "-w3"]',
    ],
    [
      'web.service',
      '[Service]\nExecStart=/srv/venv/bin/gunicorn a.wsgi \\\n  --reload',
      '[Service]\nExecStart=/srv/venv/bin/gunicorn a.wsgi',
    ],
    [
      'start.sh',
      '#!/bin/sh\nexec gunicorn a.wsgi --reload',
      '#!/bin/sh\n# gunicorn --reload\nexec gunicorn a.wsgi -w 3',
    ],
    [
      'compose.yaml',
      'services: { web: { command: "sh -c \'gunicorn a.wsgi --reload\'" } }',
      'services: { web: { command: [gunicorn, a.wsgi] } }',
    ],
    ['uwsgi.ini', '[uwsgi]\nmaster = true\npy-autoreload = 3', '[uwsgi]\nmaster = true\n[other]\npy-autoreload = 3'],
  ])('%s with a reload', async (file, fails, passes) => {
    expect(rulesAt(await lint({ [file]: fails }, { file, rules: ['reload'] }))).toEqual(['gunicorn/reload'])
    expect((await lint({ [file]: passes }, { file, rules: ['reload'] })).status).toBe('passed')
  })

  test('a development server', async () => {
    const result = await lint({ Procfile: 'web: python manage.py runserver' }, { rules: ['dev-server'] })
    expect(rulesAt(result)).toEqual(['gunicorn/dev-server'])
  })

  test('a command and the file that it names are judged together', async () => {
    const files = {
      Procfile: 'web: gunicorn -c conf/g.py a.wsgi --timeout 0',
      'conf/g.py': 'workers = 4\ntimeout = 30\n',
    }
    expect(rulesAt(await lint(files, { rules: ['workers', 'timeout'] }))).toEqual(['gunicorn/timeout'])
  })

  test('uWSGI without master', async () => {
    const result = await lint({ 'uwsgi.ini': '[uwsgi]\nprocesses = 4\n' })
    expect(rulesAt(result, 'warning')).toEqual(['gunicorn/uwsgi-master'])
  })
})

describe('what cannot be judged is an error', () => {
  const broken: [name: string, text: string | Buffer][] = [
    ['an open bracket', 'workers = (2'],
    ['an open string', 'bind = "0.0.0.0'],
    ['NUL', 'workers = 2\0'],
    ['not UTF-8', Buffer.from([0x77, 0xff])],
    ['no Python', 'workers ? 2'],
  ]
  test.each(broken)('%s', async (_name, text) => {
    expect((await lint({ 'gunicorn.conf.py': text })).status).toBe('error')
  })

  test('a file that a command names', async () => {
    const files = { Procfile: 'web: gunicorn -c conf/g.py a.wsgi', 'conf/g.py': 'workers = (4\n' }
    const { status, findings } = await lint(files)
    expect(status).toBe('error')
    expect(findings.map((one) => [one.rule, one.location?.file])).toEqual([['gunicorn/unparsable', 'conf/g.py']])
  })

  test('more files named by commands than a check reads', async () => {
    const text = Array.from({ length: 60 }, (_, index) => `web${index}: gunicorn -c conf/${index}.py a.wsgi`).join('\n')
    const { status, findings } = await lint({ Procfile: text })
    expect(status).toBe('error')
    expect(findings).toMatchObject([{ rule: 'gunicorn/unparsable', expected: expect.stringContaining('at most 50') }])
  })

  test('no file; a file without a server', async () => {
    expect((await lint({})).status).toBe('error')
    expect((await lint({}, { file: 'gunicorn.conf.py' })).findings[0]?.rule).toBe('gunicorn/file-missing')
    expect((await lint({ Procfile: 'web: node server.js' })).findings[0]?.rule).toBe('gunicorn/no-server')
  })

  test('nothing is executed and no secret is shown', async () => {
    const text = 'import os\nos.system("touch pwned")\nraw_env = ["DB_PASSWORD=7fQk2Lx9Zp41sVbA"]\nworkers = 2\n'
    const result = await withCheckout({ 'gunicorn.conf.py': text }, async (root) => {
      const found = await check('gunicorn', {}, { root })
      const { existsSync } = await import('node:fs')
      expect(existsSync(`${root}/pwned`)).toBe(false)
      return found
    })
    expect(rulesAt(result)).toEqual(['gunicorn/raw-env-secret'])
    expect(JSON.stringify(result)).not.toContain('7fQk2Lx9Zp41sVbA')
  })
})

test('the ini file of a command is read with it', async () => {
  const files = {
    Procfile: 'web: uwsgi --ini deploy/shop.ini\n',
    'deploy/shop.ini': '[uwsgi]\nmaster\nstats = :1717\n',
  }
  const result = await lint(files)
  expect(result.findings.map(({ rule, location }) => [rule, location?.file])).toContainEqual([
    'gunicorn/stats',
    'deploy/shop.ini',
  ])
  expect(rulesAt(result, 'warning')).toEqual([])
})
