import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, watch } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createRedactor } from '../../../src/secrecy/redactor.ts'
import { directory } from '../../support/directory.ts'
import { check, kindOf, planned, rulesAt, testWorld } from '../../support/world.ts'

const root = directory({ 'data.txt': 'here' })
const ask = (text: object) => check('command', text, { root, timeoutMs: 30_000 })
const refusal = (text: object): string => {
  const result = kindOf('command').schema.safeParse(text)
  return result.success ? 'accepted' : result.error.issues.map((one) => `${one.path.join('.')}: ${one.message}`).join()
}

describe('what a command shows', () => {
  test.each([
    ['exit code 0', { run: 'true' }],
    ['another exit code', { run: 'exit 3', expect: { exit: 3 } }],
    ['the directory is the checkout', { run: 'cat data.txt', expect: { stdout: 'here' } }],
    ['an argument list', { run: ['printf', '%s', 'a b'], expect: { stdout: 'a b' } }],
    ['error output', { run: 'echo oops >&2', expect: { stderr: { contains: 'oops' }, stdout: '' } }],
    ['a number', { run: 'echo 42', expect: { number: { lt: 50 } } }],
    ['a percentage', { run: 'echo 12.5%', expect: { number: { gte: 12.5 } } }],
    ['large integers', { run: `echo '{"id":9007199254740993}'`, expect: { json: { '$.id': { gt: 0 } } } }],
    ['json', { run: `echo '{"a":{"b":[1,2]}}'`, expect: { json: { '$.a.b[0]': 1 } } }],
    [
      'json lines',
      {
        run: `printf '{"s":"web","ok":true}\\n{"s":"db","ok":false}\\n'`,
        expect: { 'json-lines': { where: { '$.s': 'web' }, each: { '$.ok': true }, count: 1 } },
      },
    ],
    ['a json array as lines', { run: `echo '[{"s":"web"}]'`, expect: { 'json-lines': { where: { '$.s': 'web' } } } }],
    [
      'an environment variable',
      { run: 'echo "$NAME"', env: { NAME: '$(touch pwned); `x` "\'' }, expect: { stdout: '$(touch pwned); `x` "\'' } },
    ],
  ])('%s passes', async (_, text) => {
    const result = await ask(text)
    expect([result.status, result.findings]).toEqual(['passed', []])
    expect(existsSync(join(root, 'pwned'))).toBe(false)
  })

  test.each([
    ['exit code', { run: 'echo why >&2; exit 2' }, 'failed', 'command/exit'],
    ['a failure inside a pipe', { run: 'false | true' }, 'failed', 'command/exit'],
    ['a failure before the end', { run: 'false\ntrue' }, 'failed', 'command/exit'],
    ['an unset variable', { run: 'echo "$NOT_SET_AT_ALL"' }, 'failed', 'command/exit'],
    ['a signal', { run: 'kill -SEGV $$' }, 'failed', 'command/exit'],
    ['output', { run: 'echo no', expect: { stdout: 'yes' } }, 'failed', 'command/stdout'],
    ['error output', { run: 'echo warn >&2', expect: { stderr: '' } }, 'failed', 'command/stderr'],
    ['a number', { run: 'echo 60', expect: { number: { lt: 50 } } }, 'failed', 'command/number'],
    ['a number with words', { run: 'echo 4 files', expect: { number: { lt: 50 } } }, 'error', 'command/output'],
    [
      'no text',
      { run: `printf 'gr\\366\\337e'`, expect: { stdout: { 'not-contains': 'größe' } } },
      'error',
      'command/output',
    ],
    ['no json', { run: 'echo hello', expect: { json: { $: 1 } } }, 'error', 'command/output'],
    ['a json value', { run: `echo '{"a":"1"}'`, expect: { json: { '$.a': 1 } } }, 'failed', 'command/json'],
    [
      'one of several json values that is ruled out',
      { run: `echo '[{"s":"ok"},{"s":"failed"}]'`, expect: { json: { '$[*].s': { ne: 'failed' } } } },
      'failed',
      'command/json',
    ],
    [
      'one of several texts that contains what is ruled out',
      { run: `echo '[{"s":"ok"},{"s":"an error"}]'`, expect: { json: { '$[*].s': { 'not-contains': 'error' } } } },
      'failed',
      'command/json',
    ],
    [
      'a large integer that is another',
      { run: `echo '{"id":9007199254740993}'`, expect: { json: { '$.id': '9007199254740992' } } },
      'failed',
      'command/json',
    ],
    [
      'a large number that is another',
      { run: 'echo 9007199254740993', expect: { number: { in: [9007199254740992, 1e16] } } },
      'failed',
      'command/number',
    ],
    [
      'a json value that is missing',
      { run: `echo '{}'`, expect: { json: { '$.a': { ne: 1 } } } },
      'failed',
      'command/json',
    ],
    [
      'no chosen line',
      { run: `echo '{"s":"db"}'`, expect: { 'json-lines': { where: { '$.s': 'web' }, each: { '$.ok': true } } } },
      'failed',
      'command/json',
    ],
    [
      'a line that is no json',
      { run: `printf '{}\\nWARN\\n'`, expect: { 'json-lines': { count: 1 } } },
      'error',
      'command/output',
    ],
    ['a program that is not there', { run: ['no-such-program-at-all'] }, 'error', 'command/not-found'],
    ['a program that is not there, in a shell', { run: 'no-such-program-at-all' }, 'failed', 'command/exit'],
  ])('%s is told', async (_, text, status, rule) => {
    const result = await ask(text)
    expect([result.status, rulesAt(result)]).toEqual([status, [rule]])
  })

  test('a failure shows the end of what was said, without control characters', async () => {
    const { findings } = await ask({ run: "printf 'a\\033[31m\\n::set-output name=x::y\\r\\007 last' >&2; exit 1" })
    expect(findings[0]?.observed).toBe('exit code 1: a ::set-output name=x::y last')
  })

  test('a secret is masked before the output is cut', async () => {
    const redact = createRedactor()
    redact.add('hunter22-canary')
    const run = `printf '%s%s' "${'x'.repeat(50)}hunter22-canary${'y'.repeat(190)}" '' >&2; exit 1`
    const kind = kindOf('command')
    const config = kind.schema.parse({ run })
    const world = testWorld({ root, redact })
    const judged = kind.judge(await kind.observe(kind.questions(config, world), config, world), config, world)
    expect(JSON.stringify(judged)).not.toMatch(/hunter|canary/)
  })

  test('what comes out of json is shown masked', async () => {
    const redact = createRedactor()
    redact.add('hunter22-canary')
    const kind = kindOf('command')
    const config = kind.schema.parse({ run: `echo '{"a":"hunter22-canary"}'`, expect: { json: { '$.a': 'other' } } })
    const world = testWorld({ root, redact })
    const judged = kind.judge(await kind.observe(kind.questions(config, world), config, world), config, world)
    expect(judged.findings[0]?.observed).toBe('"***"')
  })
})

describe('bounds', () => {
  test('a command that ignores SIGTERM ends with everything it started', async () => {
    const pids = join(root, 'pids')
    const result = await ask({
      run: `trap '' TERM; sleep 77 & echo $! > pids; (trap '' TERM; sleep 78) & echo $! >> pids; wait; sleep 79`,
      timeout: '1s',
    })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['command/timeout']])
    for (const pid of readFileSync(pids, 'utf8').trim().split('\n')) expect(isRunning(pid)).toBe(false)
  })

  test('what a command leaves behind does not hold the gate', async () => {
    const result = await ask({ run: 'sleep 80 & echo $! > left; echo done', expect: { stdout: 'done' } })
    expect(result.status).toBe('passed')
    expect(isRunning(readFileSync(join(root, 'left'), 'utf8').trim())).toBe(false)
  })

  test('a stopped run stops the command', async () => {
    const controller = new AbortController()
    const begun = watch(root, (_event, name) => name === 'begun' && controller.abort())
    const options = { root, timeoutMs: 60_000, signal: controller.signal }
    const result = await check('command', { run: 'echo > begun; sleep 60' }, options)
    begun.close()
    expect(result.status).toBe('error')
  })

  test('a retry waits for a command to succeed', async () => {
    const run = 'echo x >> tries; test "$(wc -l < tries)" -ge 3'
    const result = await ask({ run, retry: { for: '5s', every: '20ms' } })
    expect(result.status).toBe('passed')
    expect(readFileSync(join(root, 'tries'), 'utf8')).toBe('x\nx\nx\n')
  })
})

test('a command inherits neither secrets nor the channels of the runner', async () => {
  Object.assign(process.env, { GITHUB_ENV: '/tmp/env', INPUT_TOKEN: 'abc', MY_SECRET: 'canary-12345', ORDINARY: 'yes' })
  try {
    const world = testWorld({ root })
    world.redact.add('canary-12345')
    const place = await world.place(undefined)
    const { stdout } = await place.run(['env'], {
      timeoutMs: 30_000,
      maxBytes: 100_000,
      env: { GIVEN: 'canary-12345' },
    })
    expect(stdout).toMatch(/^ORDINARY=yes$/m)
    expect(stdout).toMatch(/^GIVEN=canary-12345$/m)
    expect(stdout).not.toMatch(/GITHUB_ENV|INPUT_TOKEN|MY_SECRET/)
  } finally {
    for (const name of ['GITHUB_ENV', 'INPUT_TOKEN', 'MY_SECRET', 'ORDINARY']) delete process.env[name]
  }
})

test('the plan shows what would run', () => {
  const plan = (text: object) => planned('command', text)
  expect(plan({ run: 'make check', on: 'app' })).toEqual(['run make check on app'])
  expect(plan({ run: ['echo', "it's"] })).toEqual(["run echo 'it'\\''s'"])
  expect(
    plan({ use: 'django-migrations-applied', with: { service: 'web', compose: 'docker-compose.prod.yml' } }),
  ).toEqual([
    'run docker compose -f docker-compose.prod.yml exec -T web python manage.py showmigrations --plan --no-color',
  ])
})

test('any exit code, or any number of values, is asked where something else can fail', () => {
  const accepts = (expected: object) => kindOf('command').schema.safeParse({ run: 'x', expect: expected }).success
  expect(accepts({ exit: { gte: 0 }, stdout: { contains: 'ok' } })).toBe(true)
  expect(accepts({ 'json-lines': { count: { gte: 0 }, each: { '$.ok': true } } })).toBe(true)
  expect(accepts({ number: { gte: 0 } })).toBe(true)
  expect(accepts({ exit: { lte: 1 } })).toBe(true)
})

describe('the schema refuses', () => {
  test.each([
    [{}, 'a command needs `run` or `use`'],
    [{ run: '' }, 'run'],
    [{ run: [] }, 'run'],
    [{ run: [''] }, 'the program has no name'],
    [{ run: 'x', use: 'crontab-contains' }, 'give either'],
    [{ run: 'x', with: {} }, 'with: `with` goes with `use`'],
    [{ run: 'x', expect: {} }, 'expect: an empty map asserts nothing'],
    [{ run: 'x', expect: { exit: { gte: 0 } } }, 'expect.exit: every exit code meets this'],
    [{ run: 'x', expect: { exit: { lte: 255 } } }, 'expect.exit: every exit code meets this'],
    [{ run: 'x', expect: { stdout: { exists: true } } }, 'expect.stdout: every text meets'],
    [{ run: 'x', expect: { stderr: { length: { gte: 0 } } } }, 'every number of things meets'],
    [{ run: 'x', expect: { stdout: { matches: 'a*' } } }, 'this expression is found in every text'],
    [{ run: 'x', expect: { 'json-lines': { count: { gte: 0 } } } }, 'expect.json-lines.count: every number meets'],
    [{ use: 'resources-free', with: { disk: '0%' } }, 'at least nothing is always free'],
    [{ run: 'x', expect: { exitcode: 1 } }, 'unknown key "exitcode"'],
    [{ run: 'x', expect: { json: {} } }, 'an empty map asserts nothing'],
    [{ run: 'x', expect: { json: { 'no path': 1 } } }, 'expect.json.no path: Invalid key'],
    [{ run: 'x', expect: { number: '5' } }, 'expect.number'],
    [{ run: 'x', env: { 'A-B': 'x' } }, 'env.A-B: Invalid key'],
    [{ run: 'x', env: { A: 1 } }, 'env.A'],
    [{ use: 'crontab-contain' }, 'did you mean "crontab-contains"'],
    [{ use: 'crontab-contains' }, 'with.line'],
    [{ use: 'crontab-contains', with: { lines: 'x', line: 'x' } }, 'with: unknown key "lines"; did you mean "line"'],
    [{ use: 'crontab-contains', with: { line: 'x' }, expect: { exit: 0 } }, 'a verifier judges by itself'],
  ])('%j', (text, message) => {
    expect(refusal(text)).toContain(message)
  })
})

function isRunning(pid: string): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).trim().startsWith('Z')
  } catch {
    return false
  }
}
