import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCheck } from '../../../src/check/run.ts'
import { dialects, values } from '../../../src/formats/dotenv/index.ts'
import { openings } from '../../../src/kinds/env/catalogue/debuggers.ts'
import type { CheckResult } from '../../../src/model/report.ts'
import { classify } from '../../../src/secrecy/classify.ts'
import { isNeverPublicName } from '../../../src/secrecy/names.ts'
import { createRedactor } from '../../../src/secrecy/redactor.ts'
import { check, kindOf, rulesAt, type TestWorldOptions, testWorld } from '../../support/world.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'env-'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(files: Record<string, string | Buffer>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

function env(config: object = {}, options: TestWorldOptions = {}): Promise<CheckResult> {
  return check('env', config, { root, environment: { name: 'production', envFiles: ['.env'] }, ...options })
}

/** Judges one text with the default profile. */
async function judge(text: string | Buffer, config: object = {}): Promise<CheckResult> {
  write({ '.env': text })
  return env(config)
}

describe('what cannot be judged is never a pass', () => {
  test('neither env-file nor env-content nor file', async () => {
    const result = await env({}, { environment: { name: 'production' } })
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['env/no-source'])
  })

  test('no such file, whatever is selected', async () => {
    for (const config of [{}, { rules: ['debug-on'] }, { keys: { A: 'b' } }, { required: ['A'] }]) {
      const result = await env(config)
      expect([result.status, rulesAt(result)]).toEqual(['failed', ['env/file-missing']])
    }
  })

  test('an empty file', async () => {
    expect(rulesAt(await judge(''))).toEqual(['env/file-empty'])
    expect((await judge('# nothing\n', { rules: ['test-credential'] })).status).toBe('error')
    expect((await judge('# nothing\n', { rules: ['file-missing'] })).status).toBe('passed')
  })

  test('a rule that was named and finds none of its keys', async () => {
    const result = await judge('WORKERS=4\n', { rules: ['debug-on', 'django-hosts'] })
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['env/nothing-judged'])
    expect((await judge('DEBUG=False\n', { rules: ['debug-on'] })).status).toBe('passed')
    expect((await judge('WORKERS=4\n', { rules: ['django-h*'] })).status).toBe('error')
  })

  test.each([
    ['compose', 'B="open', 'env/unterminated-quote'],
    ['compose', 'B=${C:?no}', 'env/syntax'],
    ['docker-run', 'B = 2', 'env/space-around-equals'],
    ['shell', 'B="open', 'env/unterminated-quote'],
    ['shell', 'B = 2', 'env/syntax'],
    ['shell', 'B=(', 'env/syntax'],
    ['shell', 'B=${C:?no}', 'env/syntax'],
  ])('a file that %s refuses for %s, even where only one key was asked for', async (reader, line, rule) => {
    for (const asked of [{ keys: { A: '1' } }, { keys: { A: { exists: true } } }, { required: ['A'] }]) {
      for (const readers of [[reader], ['dotenv', reader], [reader, 'dotenv']]) {
        const result = await judge(`A=1\n${line}\n`, { readers, ...asked })
        expect([readers, result.status, rulesAt(result)]).toEqual([readers, 'failed', expect.arrayContaining([rule])])
      }
    }
  })

  test('a mark in front of the first key, for a reader that loses it by that', async () => {
    for (const readers of [['systemd'], ['compose', 'systemd'], ['django-environ'], ['docker-run', 'shell']]) {
      expect((await judge('\uFEFFA=1\nB=2\n', { readers, required: ['A'] })).status).toBe('failed')
    }
    expect((await judge('\uFEFFA=1\nB=2\n', { readers: ['compose', 'systemd'], required: ['B'] })).status).toBe(
      'passed',
    )
    expect((await judge('\uFEFFA=1\nB=2\n', { readers: ['compose'], required: ['A'] })).status).toBe('passed')
  })

  test.each(['" "', '"\t"', '"\u200b"', '"\ufeff"', "' \u00a0 '"])('a value of blanks alone: %j', async (blank) => {
    const text = `A=${blank}\nB=2\n`
    expect(rulesAt(await judge(text, { required: ['A'] }))).toEqual(['env/empty-required'])
    expect(rulesAt(await judge(text, { keys: { A: { exists: true } } }))).toEqual(['env/expectation'])
    expect(rulesAt(await judge(text, { keys: { A: { exists: false } } }))).toEqual(['env/expectation'])
    expect((await judge(text, { required: ['A'], 'allow-empty': ['A'] })).status).toBe('passed')
    expect((await judge(text, { required: ['B'] })).status).toBe('passed')
  })

  test('whether git tracks the file, where git does not say', async () => {
    const text = 'API_TOKEN=w7Rk2MxTq9VzNb4LcYp8\n'
    const named = await judge(text, { rules: ['tracked'] })
    expect([named.status, rulesAt(named)]).toEqual(['error', ['env/tracked']])
    const usual = await judge(text)
    expect([usual.status, rulesAt(usual, 'info')]).toEqual(['passed', ['env/tracked']])
    expect((await judge('WORKERS=4\n', { rules: ['tracked'] })).status).toBe('error')
    expect((await judge('WORKERS=4\n')).findings).toEqual([])
  })
})

describe('hostile files end in a finding or an error', () => {
  const cases: Record<string, [string | Buffer, string]> = {
    'a NUL byte': [Buffer.from('A=1\nB=\0\n'), 'env/nul-byte'],
    'invalid UTF-8': [Buffer.from([0x41, 0x3d, 0xff, 0xfe, 0x0a]), 'env/not-utf8'],
    'a command': ['A=$(touch pwned)\n', 'env/unresolved'],
    'no assignment at all': ['abc\n'.repeat(200), 'env/file-empty'],
  }
  test.each(Object.entries(cases))('%s', async (_, [text, rule]) => {
    const result = await judge(text)
    expect(rulesAt(result)).toContain(rule)
    expect(result.findings.length).toBeLessThan(120)
    expect(readdirSync(root)).toEqual(['.env'])
  })

  test('a link out of the checkout', async () => {
    symlinkSync('/etc/passwd', join(root, '.env'))
    const result = await env()
    expect([result.status, rulesAt(result)]).toEqual(['error', ['file/outside']])
  })
})

describe('bytes and lines', () => {
  test('a byte order mark is an error only for a reader that loses a key', async () => {
    expect(rulesAt(await judge('\uFEFFA=1\n', { readers: ['python-dotenv'] }), 'warning')).toEqual(['env/bom'])
    expect(rulesAt(await judge('\uFEFFA=1\nB=2\n', { readers: ['shell'] }))).toContain('env/bom')
  })

  test('CRLF is an error only for a shell', async () => {
    expect(rulesAt(await judge('A=1\r\nB=2\r\n', { readers: ['compose'] }), 'warning')).toEqual(['env/crlf'])
    expect(rulesAt(await judge('A=1\r\nB=2\r\n', { readers: ['shell'] }))).toContain('env/crlf')
  })

  test('git tracks the file: only with secrets in it', async () => {
    execFileSync('git', ['init', '-q'], { cwd: root })
    write({ '.env': 'API_TOKEN=w7Rk2MxTq9VzNb4LcYp8\n', 'plain.env': 'WORKERS=4\n' })
    execFileSync('git', ['add', '-f', '.env', 'plain.env'], { cwd: root })
    expect(rulesAt(await env())).toEqual(['env/tracked'])
    expect(rulesAt(await env({ file: 'plain.env' }))).toEqual([])
  })

  test('git tracks the file: a warning where every secret is still to be filled in', async () => {
    execFileSync('git', ['init', '-q'], { cwd: root })
    const levels = async (text: string): Promise<string[]> => {
      write({ '.env': text })
      execFileSync('git', ['add', '-f', '.env'], { cwd: root })
      return (await env({ rules: ['tracked'] })).findings.map(({ level }) => level)
    }
    expect(await levels('API_TOKEN=changeme\nDB_URL=postgres://shop:${DB_PASSWORD}@db/shop\n')).toEqual(['warning'])
    expect(await levels('API_TOKEN=op://shop/api/token\n')).toEqual(['warning'])
    expect(await levels('API_TOKEN=changeme\nDB_PASSWORD=postgres\n')).toEqual(['error'])
    expect(await levels('DB_URL=postgres://shop:postgres@db/shop\n')).toEqual(['error'])
  })

  test('Symfony tracks its defaults, and git is asked again where one looks like a real secret', async () => {
    execFileSync('git', ['init', '-q'], { cwd: root })
    const recipe = (key: string): string => `###> acme/panel ###\nPANEL_SECRET=${key}\n###< acme/panel ###\n`
    write({ '.env': recipe('defaultsecret') })
    execFileSync('git', ['add', '-f', '.env'], { cwd: root })
    expect(rulesAt(await env({ rules: ['tracked'] }))).toEqual([])
    write({ '.env': recipe('w7Rk2MxTq9VzNb4LcYp8') })
    expect(rulesAt(await env({ rules: ['tracked'] }))).toEqual(['env/tracked'])
  })

  test('mode', async () => {
    write({ '.env': 'WORKERS=4\n' })
    chmodSync(join(root, '.env'), 0o644)
    expect(rulesAt(await env())).toEqual([])
    chmodSync(join(root, '.env'), 0o666)
    expect(rulesAt(await env())).toEqual(['env/permissions'])
  })
})

describe('this machine itself is another one for a program in a container', () => {
  const compose = 'services:\n  web:\n    build: ./web\n    env_file: ./web/.env\n'
  const text = 'CACHE_URL=redis://localhost:6379/0\n'
  const levelOf = async (path: string, files: Record<string, string>): Promise<string> => {
    write({ [path]: text, ...files })
    const { findings } = await check('env', { file: path, rules: ['url-local'] }, { root })
    return findings.map(({ level }) => level).join()
  }

  test.each<[string, string, Record<string, string>, string]>([
    ['beside a Compose file', '.env', { 'compose.yaml': compose }, 'error'],
    ['below a Dockerfile of the whole checkout', 'conf/.env', { Dockerfile: 'FROM scratch\n' }, 'error'],
    ['named by a Compose file', 'web/.env', { 'compose.yaml': compose }, 'error'],
    [
      'the example of one that is named in a list',
      'web/.env.example',
      { 'compose.yaml': compose.replace('env_file: ./web/.env', 'env_file: [./web/.env]') },
      'error',
    ],
    ['below a Dockerfile of its own', 'api/conf/.env', { 'api/Dockerfile': 'FROM scratch\n' }, 'error'],
    ['of a script elsewhere in a checkout with a Compose file', 'backup/.env', { 'compose.yaml': compose }, 'info'],
    ['without any of them', '.env', {}, 'info'],
  ])('%s', async (_, path, files, level) => {
    expect(await levelOf(path, files)).toBe(level)
  })
})

test('a port of the image beside the usual one of the URL is often the published one: a warning', async () => {
  write({ '.env': 'DATABASE_URL=postgres://shop@db:5432/shop\nPOSTGRES_PORT=5452\n' })
  const { findings } = await env({ rules: ['credentials-disagree'] })
  expect(findings.map(({ level }) => level)).toEqual(['warning'])
  write({ '.env': 'DATABASE_URL=postgres://shop@db:6432/shop\nDB_PORT=5452\n' })
  expect(rulesAt(await env({ rules: ['credentials-disagree'] }))).toEqual(['env/credentials-disagree'])
})

test('many lines that readers take differently for one reason are one finding', async () => {
  const lines = ['A', 'B', 'C', 'D', 'E'].map((key) => `SITE_${key}=a#b`)
  write({ '.env': lines.slice(0, 2).join('\n') })
  const config = { readers: ['compose', 'dotenv'], rules: ['dialect-differs'] }
  expect((await env(config)).findings).toHaveLength(2)
  write({ '.env': lines.join('\n') })
  const { findings } = await env(config)
  expect(findings.map(({ message }) => message)).toEqual([
    'SITE_A, SITE_B and 3 more are read differently by compose and dotenv',
  ])
})

describe('what a variable takes from another is told at the other', () => {
  test.each<[string, string, string, string[]]>([
    [
      'placeholder',
      'a word',
      'PANEL_TOKEN=changeme\nPANEL_URL="https://panel:${PANEL_TOKEN}@panel.acme-store.io/"\n',
      ['1'],
    ],
    ['url-local', 'a host', 'PANEL_URL=http://localhost:8000\nPANEL_BACK_URL="${PANEL_URL}/back"\n', ['1']],
    ['password-weak', 'a word', 'DB_PASSWORD=postgres\nSTOCK_URL=postgres://stock:${DB_PASSWORD}@db/stock\n', ['1']],
    ['password-weak', 'a default of its own', 'STOCK_URL=postgres://stock:${DB_PASSWORD:-postgres}@db/stock\n', ['1']],
  ])('%s: %s', async (rule, _, text, lines) => {
    write({ '.env': text })
    const { findings } = await env({ readers: ['compose'], runtime: 'container', rules: [rule] })
    const errors = findings.filter(({ level }) => level === 'error')
    expect(errors.map(({ location }) => `${location?.line}`)).toEqual(lines)
  })
})

describe('against the example file', () => {
  const example = 'SECRET_KEY=\nAPI_TOKEN=w7Rk2MxTq9VzNb4LcYp8\nWORKERS=4\n\n# optional\nSENTRY_DSN=\n'

  test('missing, empty, optional, default, same as the example', async () => {
    write({ '.env.example': example })
    const result = await judge('API_TOKEN=w7Rk2MxTq9VzNb4LcYp8\nOTHER=1\n', { ignore: ['tracked'] })
    expect(result.findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['env/missing-key', 'error'],
      ['env/missing-key', 'warning'],
      ['env/same-as-example', 'error'],
      ['env/example-drift', 'info'],
    ])
    expect(rulesAt(await judge(`SECRET_KEY=\nAPI_TOKEN=Vx8kQ2mZt7RwNp4LQ\nWORKERS=1\n`))).toEqual([
      'env/empty-required',
    ])
    expect(rulesAt(await judge(`SECRET_KEY_FILE=/run/key\nAPI_TOKEN=Vx8kQ2mZt7RwNp4LQ\nWORKERS=1\n`))).toEqual([])
  })

  test('`.env.production` finds `.env.production.example` before `.env.example`', async () => {
    write({ '.env.example': 'A=\n', '.env.production.example': 'B=\n', '.env.production': 'B=1\n' })
    expect(rulesAt(await env({ file: '.env.production' }))).toEqual([])
  })

  test('a file that is itself an example is compared with none', async () => {
    write({ '.env.example': 'A=\n', '.env.production.example': 'B=1\n' })
    expect(rulesAt(await check('env', { file: '.env.production.example' }, { root }))).toEqual([])
  })

  test('an example that the check names must be there', async () => {
    expect((await judge('A=1\n', { example: 'nothing.example' })).status).toBe('error')
  })
})

describe('required keys and expectations', () => {
  test('only what was asked is judged when no rules are named', async () => {
    const text = 'DEBUG=True\nCONN_MAX_AGE=600\nEMPTY=\n'
    expect((await judge(text, { keys: { CONN_MAX_AGE: '600' } })).status).toBe('passed')
    expect(rulesAt(await judge(text, { keys: { CONN_MAX_AGE: '60' } }))).toEqual(['env/expectation'])
    expect(rulesAt(await judge(text, { keys: { CONN_MAX_AGE: '600' }, rules: ['debug-on'] }))).toEqual(['env/debug-on'])
    expect(rulesAt(await judge(text, { required: ['CONN_MAX_AGE', 'EMPTY', 'NOPE'] }))).toEqual([
      'env/empty-required',
      'env/missing-key',
    ])
    expect((await judge(text, { required: ['EMPTY'], 'allow-empty': ['EMPTY'] })).status).toBe('passed')
    expect(rulesAt(await judge('A=1\n', { groups: { both: ['A', 'B'] } }))).toEqual(['env/group-incomplete'])
    const beside = { groups: { both: ['A', 'B'] }, rules: ['debug-on'] }
    expect(rulesAt(await judge('A=1\nDEBUG=False\n', beside))).toEqual(['env/group-incomplete'])
    expect((await judge('A=1\nB=2\nDEBUG=False\n', beside)).status).toBe('passed')
  })

  test('every reader that loads the file must see the expected value', async () => {
    const config = { keys: { A: 'b#c' }, readers: ['compose'] }
    expect((await judge('A=b#c\n', config)).status).toBe('passed')
    expect((await judge('A=b#c\n', { ...config, readers: ['compose', 'dotenv'] })).status).toBe('failed')
  })

  test('absent, exists, length, matches', async () => {
    const keys = { A: { exists: false }, TOKEN: { length: { gte: 8 } }, B: { matches: '^x' } }
    expect((await judge('TOKEN=12345678\nB=xy\n', { keys })).status).toBe('passed')
    expect((await judge('A=1\nTOKEN=1234567\nB=yx\n', { keys })).findings).toHaveLength(3)
  })

  test('an empty text does not exist, unless it is allowed', async () => {
    const keys = { TOKEN: { exists: true } }
    expect((await judge('TOKEN=\n', { keys })).status).toBe('failed')
    expect((await judge('TOKEN=\n', { keys, 'allow-empty': ['TOKEN'] })).status).toBe('passed')
    expect((await judge('TOKEN=\n', { keys: { TOKEN: '' } })).status).toBe('passed')
  })

  test('neither the observed value nor the expected secret is shown', async () => {
    const result = await judge('API_TOKEN=observed-value-77\nMODE=other-value-88\n', {
      keys: { API_TOKEN: 'expected-value-99', MODE: 'live' },
    })
    const text = JSON.stringify(result)
    expect(result.findings).toHaveLength(2)
    expect(text).not.toMatch(/observed-value-77|other-value-88|expected-value-99/)
    expect(text).toContain('live')
  })

  test.each([
    [{ keys: { A: 600 } }, 'keys.A', '"600"'],
    [{ keys: { A: true } }, 'keys.A', '"true"'],
    [{ keys: { A: { eq: 1 } } }, 'keys.A.eq', '"1"'],
    [{ keys: { A: { in: ['a', 1] } } }, 'keys.A.in.1', '"1"'],
    [{ rules: ['debug-onn'] }, 'rules.0', 'debug-on'],
    [{ keys: { A: { gt: '60' } } }, 'keys.A.gt', 'texts, which have no order'],
    [{ keys: { A: { lte: 60 } } }, 'keys.A.lte', 'texts, which have no order'],
    [{ requires: ['A'] }, '', 'required'],
    [{ readers: ['docker'] }, 'readers', ''],
    [{ keys: {} }, 'keys', 'asserts nothing'],
    [{ required: [] }, 'required', 'requires nothing'],
  ])('a mistake in the checklist is refused: %j', async (config, path, words) => {
    const failure = await env(config).then(
      () => null,
      (error: { issues?: { path: unknown[]; message: string }[] }) => error.issues?.[0],
    )
    expect(failure?.path.join('.')).toBe(path)
    expect(failure?.message).toContain(words)
  })
})

describe('where it looks', () => {
  test('env-content: findings name the line and no file', async () => {
    const result = await env({}, { environment: { name: 'production', envContent: 'A=1\nDEBUG=True\n' } })
    expect(result.findings[0]?.message).toBe('DEBUG is on (line 2 of env-content)')
    expect(result.findings[0]?.location).toBeUndefined()
  })

  test('the environment of the job, by a list of keys', async () => {
    process.env.GATE_TEST_DEBUG_TOKEN = 'changeme'
    try {
      const result = await env({ source: { job: ['GATE_TEST_DEBUG_TOKEN'] } }, { environment: { name: 'production' } })
      expect(rulesAt(result)).toEqual(['env/placeholder'])
      expect(
        (await env({ source: { job: ['GATE_TEST_ABSENT'] } }, { environment: { name: 'production' } })).status,
      ).toBe('error')
    } finally {
      delete process.env.GATE_TEST_DEBUG_TOKEN
    }
  })

  test('a file on a server: stricter mode, no location in the checkout', async () => {
    write({ 'server/.env': 'DEBUG=True\n' })
    chmodSync(join(root, 'server/.env'), 0o644)
    const local = testWorld({ root, environment: { name: 'production', envFiles: ['.env'] } })
    const kind = kindOf('env')
    const world = {
      ...local,
      place: async (on: string | undefined) => {
        if (on !== 'app') return local.place(undefined)
        const inside = await testWorld({ root: join(root, 'server') }).place(undefined)
        return { ...inside, name: 'app', confined: false }
      },
    }
    const byDefault = { ...world, on: 'app' }
    for (const [config, where] of [
      [{ on: 'app' }, world],
      [{}, byDefault],
    ] as const) {
      const { result } = await runCheck(kind, kind.schema.parse(config), () => where)
      expect(rulesAt(result)).toEqual(['env/debug-on', 'env/permissions'])
      expect(result.findings.map(({ location }) => location)).toEqual([undefined, undefined])
      expect(JSON.stringify(result)).toContain('line 1 of .env on app')
    }
    write({ '.env': 'DEBUG=True\n' })
    const { result } = await runCheck(kind, kind.schema.parse({ on: 'checkout' }), () => byDefault)
    expect(rulesAt(result)).toEqual(['env/debug-on'])
    expect(result.findings[0]?.location?.file).toBe('.env')
  })

  test('the readers are told by the checkout', async () => {
    write({ '.env': 'TITLE=a#b\n' })
    expect((await env({ keys: { TITLE: 'a#b' } })).status).toBe('passed')
    write({ 'package.json': '{"dependencies":{"dotenv":"1.0.0"}}' })
    expect((await env({ keys: { TITLE: 'a#b' } })).status).toBe('failed')
    write({ 'docker-compose.prod.yml': 'services:\n  web:\n    env_file: .env\n' })
    const result = await env()
    expect(rulesAt(result)).toEqual(['env/dialect-differs'])
    expect(result.findings[0]?.observed).toContain('docker-compose.prod.yml names an env_file')
  })
})

test.each(['python-dotenv', 'compose', 'docker-run', 'dotenv', 'django-environ'])(
  'a blank in a key is called one, whatever %s makes of it',
  async (reader) => {
    const { findings } = await judge('A=1\nSHOP NAME=Acme\n', { readers: [reader] })
    expect(findings.map(({ message }) => message)).toContain('Line 2 has a blank in the name of its key')
    const exported = await judge('A=1\nexport B=2\nC="x\n', { readers: [reader] })
    expect(JSON.stringify(exported.findings)).not.toContain('a blank in the name')
  },
)

describe('how the checkout says a file is read', () => {
  test.each([
    ['requirements.txt', 'django-environ==0.11.2\n', 'd'],
    ['requirements.txt', 'django-environ<0.12\n', 'd'],
    ['pyproject.toml', 'dependencies = ["Django>=5", "django-environ~=0.11.1"]\n', 'd'],
    ['pyproject.toml', 'django-environ = "^0.11"\n', 'd'],
    ['Pipfile', 'django-environ = "==0.10.0"\n', 'd'],
    ['requirements.txt', 'django-environ==0.12.0\n', 'd#e # f'],
    ['requirements.txt', 'django-environ>=0.11\n', 'd#e # f'],
    ['requirements.txt', 'django-environ\n', 'd#e # f'],
    ['requirements.txt', 'python-decouple==3.8\n', 'd#e # f'],
    ['composer.json', '{ "require": { "laravel/framework": "^11.0" } }', 'd'],
    ['composer.json', '{ "require": { "vlucas/phpdotenv": "^5.6" } }', 'd'],
    ['Gemfile', 'gem "dotenv-rails"\n', 'd'],
    ['Gemfile', 'group :development, :test do\n  gem "dotenv-rails"\nend\n', 'd#e'],
    ['Gemfile', 'gem "dotenv", groups: [:development, :test]\n', 'd#e'],
    ['Gemfile.lock', 'GEM\n  specs:\n    dotenv (3.1.8)\n\nDEPENDENCIES\n  dotenv (~> 3.1)\n', 'd'],
  ])('%s with %j', async (name, text, value) => {
    write({ '.env': 'TITLE=d#e # f\n', [name]: text })
    expect((await env({ keys: { TITLE: value } })).status).toBe('passed')
  })

  test('where nothing says it, Laravel reads by phpdotenv', async () => {
    write({ '.env': 'TITLE=d#e\n' })
    expect((await env({ stack: 'laravel', keys: { TITLE: 'd' } })).status).toBe('passed')
    write({ '.env': 'TITLE=d e\n' })
    const refused = await env({ stack: 'laravel', rules: ['syntax'] })
    expect(refused.findings.map(({ message, observed }) => [message, observed])).toEqual([
      ['Line 1 has a blank in its value and no quotes around it', 'phpdotenv refuses the file'],
    ])
  })

  test('what Compose reads before a file fills its variables in', async () => {
    const compose = (list: string): string => `services:\n  web:\n    env_file:\n${list}    image: shop\n`
    const files = { '.env': 'URL=https://${HOST}\n', 'env.d/all': 'HOST=shop.acme-store.io\n' }
    write({ ...files, 'compose.yaml': compose('      - env.d/all\n      - path: ./.env\n        required: true\n') })
    expect(rulesAt(await env({ rules: ['unresolved'] }))).toEqual([])
    write({ ...files, 'compose.yaml': compose('      - .env\n      - env.d/all\n') })
    expect(rulesAt(await env({ rules: ['unresolved'] }))).toEqual(['env/unresolved'])
  })
})

describe('levels and exceptions', () => {
  test('override, ignore, and a suppression that stays visible', async () => {
    const text = '# readiness: ignore sqlite -- read-only catalogue\nDATABASE_URL=sqlite:///x\nDEBUG=True\n'
    const result = await judge(text, { override: { 'debug-on': 'warning' } })
    expect(rulesAt(result)).toEqual([])
    expect(rulesAt(result, 'warning')).toEqual(['env/debug-on'])
    expect(rulesAt(result, 'info')).toEqual(['env/sqlite'])
    expect(rulesAt(await judge(text, { ignore: ['debug-on:DEB*'] }))).toEqual([])
  })

  test('one finding for one cause: the most specific', async () => {
    expect((await judge('SECRET_KEY=changeme\n', { ignore: ['tracked'] })).findings).toHaveLength(1)
    expect((await judge('ALLOWED_HOSTS=your-domain.com\n')).findings).toHaveLength(1)
  })

  test('hosts that the checklist itself names are no placeholders', async () => {
    write({ '.env': 'ALLOWED_HOSTS=shop.example.com\n' })
    const options = { environment: { name: 'production', url: 'https://shop.example.com', envFiles: ['.env'] } }
    expect((await env({}, options)).findings).toEqual([])
    expect(rulesAt(await env())).toEqual(['env/placeholder'])
  })
})

describe('no value of a fixture stands in any finding, and every value is registered for masking', () => {
  const fixtures = join(import.meta.dirname, 'fixtures')
  const files = ['clean', 'seeded'].flatMap((kind) =>
    readdirSync(join(fixtures, kind)).map((name) => `${kind}/${name}`),
  )
  test.each(files)('%s', async (file) => {
    const text = readFileSync(join(fixtures, file), 'utf8')
    write({ [file]: text })
    const secrets = [...values(text)].flatMap(([key, all]) => all.map((value) => ({ key, value })))
    for (const readers of [
      ['compose', 'dotenv'],
      ['django-environ', 'docker-run', 'shell', 'systemd'],
    ]) {
      const masked = new Set<string>()
      const redact = createRedactor(undefined, (value) => masked.add(value))
      const result = await check('env', { file, readers }, { root, redact })
      const said = result.findings
        .map(({ message, expected, observed }) => `${message}\n${expected}\n${observed}`)
        .join('\n')
      for (const { key, value } of secrets) {
        // Short texts, numbers and plain words may be part of a sentence.
        const isWord = value.length < 8 || /^[\d.]+$/.test(value) || /^[a-zA-Z][a-z -]*$/.test(value) || value === key
        if (!isWord && said.includes(value)) throw new Error(`${readers}: the value of ${key} is shown`)
        if (isNeverPublicName(key) && classify(key, value) === 'literal' && !masked.has(value)) {
          throw new Error(`the value of ${key} is not registered`)
        }
      }
    }
  })
})

test('a broken line of a pasted secret is never shown', async () => {
  const body = [
    'MIIEpAIBAAKCAQEA7bq9tX4Zk2VmQw8RrTn3',
    'Zk3vQ9xTm7RwLp2NAbCdEfGh==',
    'q8Kq2xVz7TmRw4NpLcYb9HdJfGaEs3Ui',
  ]
  const text = `API_PRIVATE_KEY=-----BEGIN\n${body.join('\n')}\nWORKERS=2\n`
  for (const dialect of dialects) {
    const said = JSON.stringify(await judge(text, { readers: [dialect] }))
    for (const line of body) expect(said).not.toContain(line.slice(0, 20))
  }
})

function envOf(text: string): Promise<CheckResult> {
  write({ '.env': text })
  return env({ rules: ['password-weak'] })
}

test.each([
  ['the alphabet', 'abcdefghijklmnopqrstuvwxyz0123456789'],
  ['one word again and again', 'Password1Password1Password1Password1'],
])('a long password that is %s is weak', async (_, password) => {
  const result = await envOf(`DB_PASSWORD=${password}\n`)
  expect(rulesAt(result)).toEqual(['env/password-weak'])
})

test.each(['kT4vXq9ZbW2mNc7RfLp3GhYd', '4f9d1c7ae02b8365d7c91f0b6a2e83d4', 'Zr8$wq-Lm3!Tx_9vBn5@Kp2#'])(
  'a long random password is strong',
  async (password) => {
    const result = await envOf(`DB_PASSWORD='${password}'\n`)
    expect(result.findings).toEqual([])
  },
)

test('names of debuggers are put together into one expression, which the flags of one would not survive', () => {
  expect(openings.filter(({ key }) => key.flags !== '')).toEqual([])
})
