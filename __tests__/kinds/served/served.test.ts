import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import { createRedactor } from '../../../src/secrecy/redactor.ts'
import { goodChain } from '../../support/certificates.ts'
import { type Answer, type Answers, type Site, site } from '../../support/site.ts'
import { check, rulesAt } from '../../support/world.ts'

const root = mkdtempSync(join(tmpdir(), 'served-'))
const sites: Site[] = []
let chain: ReturnType<typeof goodChain>

beforeAll(() => {
  chain = goodChain()
})

afterEach(async () => {
  await Promise.all(sites.splice(0).map((one) => one.close()))
})

afterAll(() => rmSync(root, { recursive: true }))

async function judge(
  env: string,
  answers: Answers,
  text: object = {},
  tls = false,
  before: readonly string[] = [],
): Promise<CheckResult> {
  const made = await site(answers, tls ? chain.server : undefined)
  sites.push(made)
  writeFileSync(join(root, '.env.production'), env)
  const environment = { name: 'production', url: made.url, envFiles: [...before, '.env.production'] }
  return await check('served', text, { environment, root, net: { extraCa: [chain.root.certificate] } })
}

const debugPage = '<div id="summary"></div><p>you have <code>DEBUG = True</code> in'

function app(home: Answer = {}, missing: Answer = { status: 404, body: '<h1>Not Found</h1>' }): Answers {
  return (request) => {
    if (request.headers.host?.endsWith('.example')) return { status: 400 }
    return request.url === '/' && request.method === 'GET' ? { body: '<title>Shop</title>', ...home } : missing
  }
}

describe('debug', () => {
  test.each(['DEBUG=False', 'DJANGO_DEBUG=0', 'APP_DEBUG=false', 'NODE_ENV=production'])(
    '%s and a debug page fails, with the line',
    async (line) => {
      const result = await judge(`# shop\n${line}\n`, app({}, { status: 404, body: debugPage }), { rules: ['debug'] })
      expect(rulesAt(result)).toEqual(['served/debug'])
      expect(result.findings[0]?.location).toEqual({ file: '.env.production', line: 2, column: 1 })
      expect(result.status).toBe('failed')
    },
  )

  test('of several files the last word counts, with its place', async () => {
    writeFileSync(join(root, 'all.env'), 'DEBUG=True\nALLOWED_HOSTS=a\n')
    const result = await judge(
      '\nDEBUG=False',
      app({}, { status: 404, body: debugPage }),
      { rules: ['debug'] },
      false,
      ['all.env'],
    )
    expect(result.findings[0]?.location).toEqual({ file: '.env.production', line: 2, column: 1 })
  })

  test('without a debug page it passes', async () => {
    expect((await judge('DEBUG=False', app(), { rules: ['debug'] })).findings).toEqual([])
  })

  test('declared on or not at all, there is nothing to compare, which is no pass', async () => {
    for (const env of ['DEBUG=True', 'OTHER=1', 'NODE_ENV=development', 'DEBUG=maybe']) {
      const result = await judge(env, app({}, { status: 404, body: debugPage }), { rules: ['debug'] })
      expect([result.status, rulesAt(result)]).toEqual(['error', ['served/debug']])
    }
  })

  test('a blocked error page is an error', async () => {
    expect((await judge('DEBUG=False', app({}, { status: 429 }), { rules: ['debug'] })).status).toBe('error')
  })
})

describe('hosts', () => {
  test.each<[string, boolean]>([
    ['127.0.0.1', true],
    ['shop.test, 127.0.0.1', true],
    ['.0.0.1', true],
    ['*', true],
    ['shop.test', false],
    ['127.0.0.1:8000', false],
    ['["127.0.0.1"]', false],
    ['', false],
  ])('ALLOWED_HOSTS=%s covers the host: %s', async (hosts, covered) => {
    const result = await judge(`ALLOWED_HOSTS=${hosts}`, app(), { rules: ['hosts'] })
    expect(rulesAt(result)).toEqual(covered ? [] : ['served/hosts'])
  })

  test('a list of names beside a site that answers to any name warns', async () => {
    const result = await judge('ALLOWED_HOSTS=127.0.0.1', () => '<title>Shop</title>', { rules: ['hosts'] })
    expect([rulesAt(result), rulesAt(result, 'warning')]).toEqual([[], ['served/hosts']])
  })
})

describe('cors', () => {
  const granting =
    (grant: (origin: string) => string | undefined, status = 204): Answers =>
    (request) => {
      const granted = grant(request.headers.origin ?? '')
      if (request.method !== 'OPTIONS') return '<title>Shop</title>'
      return { status, headers: granted === undefined ? {} : { 'access-control-allow-origin': granted } }
    }

  const env = 'CORS_ALLOWED_ORIGINS=https://a.shop.test,https://b.shop.test\n'

  test('all granted passes, also by *', async () => {
    expect(
      (
        await judge(
          env,
          granting((origin) => origin),
          { rules: ['cors'] },
        )
      ).findings,
    ).toEqual([])
    expect(
      (
        await judge(
          env,
          granting(() => '*'),
          { rules: ['cors'] },
        )
      ).findings,
    ).toEqual([])
  })

  test('the one that is not granted is named by its place, not by its value', async () => {
    const result = await judge(
      env,
      granting((origin) => (origin.includes('//a.') ? origin : undefined)),
      { rules: ['cors'] },
    )
    expect(result.findings.map(({ message }) => message)).toEqual([
      'Origin 2 of 2 in CORS_ALLOWED_ORIGINS is not granted by the live preflight',
    ])
    expect(JSON.stringify(result)).not.toContain('b.shop.test')
  })

  test.each<[string, Answers]>([
    ['the first origin for all', granting(() => 'https://a.shop.test')],
    ['an error status', granting((origin) => origin, 403)],
    ['a trailing slash', granting((origin) => `${origin}/`)],
  ])('%s fails', async (_, answers) => {
    expect(rulesAt(await judge(env, answers, { rules: ['cors'] }))).toEqual(['served/cors'])
  })

  test('no answer is an error', async () => {
    const answers: Answers = (request) => (request.method === 'OPTIONS' ? 'reset' : '<title>Shop</title>')
    expect((await judge(env, answers, { rules: ['cors'] })).status).toBe('error')
  })
})

describe('hsts', () => {
  const served = async (env: string, header: string | undefined) => {
    const headers = header === undefined ? {} : { 'strict-transport-security': header }
    return await judge(env, app({ headers }), { rules: ['hsts'] }, true)
  }

  test.each<[string, string | undefined, string[]]>([
    ['SECURE_HSTS_SECONDS=31536000', 'max-age=31536000', []],
    ['SECURE_HSTS_SECONDS=31536000', 'max-age = "31536000"; includeSubDomains', []],
    ['SECURE_HSTS_SECONDS=31536000', undefined, ['error']],
    ['SECURE_HSTS_SECONDS=31536000', 'max-age=3600', ['error']],
    ['SECURE_HSTS_SECONDS=31536000', 'max-age=31536000x', ['error']],
    ['SECURE_HSTS_SECONDS=3600', 'max-age=31536000', ['warning']],
    ['SECURE_HSTS_SECONDS=year', 'max-age=31536000', ['error']],
    ['SECURE_HSTS_SECONDS=60\nSECURE_HSTS_PRELOAD=True', 'max-age=60; includeSubDomains', ['error']],
    ['SECURE_HSTS_SECONDS=60\nSECURE_HSTS_INCLUDE_SUBDOMAINS=True', 'max-age=60; includeSubDomains', []],
  ])('%j against %s', async (env, header, levels) => {
    expect((await served(env, header)).findings.map(({ level }) => level)).toEqual(levels)
  })

  test('zero, or an http page, cannot be compared', async () => {
    expect((await served('SECURE_HSTS_SECONDS=0', undefined)).status).toBe('error')
    expect((await judge('SECURE_HSTS_SECONDS=60', app(), { rules: ['hsts'] })).status).toBe('error')
  })
})

describe('keys and forms of CORS origins', () => {
  const granting: Answers = (request) =>
    request.method === 'OPTIONS'
      ? { status: 204, headers: { 'access-control-allow-origin': 'https://a.shop.test' } }
      : '<title>Shop</title>'

  test.each<[string, string]>([
    ['CORS_ORIGIN=https://a.shop.test', 'passed'],
    ['CORS_ORIGIN=https://b.shop.test', 'failed'],
    [`BACKEND_CORS_ORIGINS='["https://a.shop.test"]'`, 'passed'],
    [`BACKEND_CORS_ORIGINS='["https://a.shop.test", "https://b.shop.test"]'`, 'failed'],
    ['CORS_ORIGIN=*', 'error'],
  ])('%s: %s', async (line, status) => {
    expect((await judge(`${line}\n`, granting, { rules: ['cors'] })).status).toBe(status)
  })
})

describe('cookies', () => {
  const env = 'SESSION_COOKIE_SECURE=True\nSESSION_COOKIE_SAMESITE=Lax\nCSRF_COOKIE_SECURE=True\n'
  const sets = (...cookies: string[]): Answers => app({ headers: { 'set-cookie': cookies } })

  test.each<[string, string[], number]>([
    ['as declared', ['sessionid=x; Secure; HttpOnly; SameSite=Lax', 'csrftoken=y; secure'], 0],
    ['without Secure', ['sessionid=x; HttpOnly; SameSite=Lax'], 1],
    ['Secure only as a value', ['sessionid=Secure; SameSite=Lax'], 1],
    ['another SameSite', ['sessionid=x; Secure; SameSite=None'], 1],
    ['both without Secure', ['sessionid=x; SameSite=Lax', 'csrftoken=y'], 2],
    ['a deletion is not judged', ['sessionid=; Max-Age=0', 'csrftoken=y; Secure'], 0],
  ])('%s', async (_, cookies, count) => {
    const result = await judge(env, sets(...cookies), { rules: ['cookies'] })
    expect(result.findings.filter(({ level }) => level === 'error')).toHaveLength(count)
  })

  test.each(['SESSION_COOKIE_SECURE', 'SESSION_SECURE', 'COOKIE_SECURE'])(
    '%s is about connect.sid of Express',
    async (key) => {
      const result = await judge(`${key}=true\n`, sets('connect.sid=s%3Ax; Path=/; HttpOnly'), { rules: ['cookies'] })
      expect(rulesAt(result)).toEqual(['served/cookies'])
      expect((await judge(`${key}=true\n`, sets('connect.sid=s%3Ax; Secure'), { rules: ['cookies'] })).status).toBe(
        'passed',
      )
    },
  )

  test('a renamed cookie is found by its name', async () => {
    const renamed = `${env}SESSION_COOKIE_NAME=shop\n`
    expect(rulesAt(await judge(renamed, sets('shop=x; SameSite=Lax'), { rules: ['cookies'] }))).toEqual([
      'served/cookies',
    ])
  })

  test('a page that sets no such cookie says nothing', async () => {
    const result = await judge(env, sets('other=x'), { rules: ['cookies'] })
    expect([result.status, result.findings[0]?.observed]).toEqual([
      'error',
      'the page sets no cookie for SESSION_COOKIE, CSRF_COOKIE',
    ])
  })
})

describe('the whole', () => {
  test('what is declared is compared, what is not is left out', async () => {
    const result = await judge('DEBUG=False\nALLOWED_HOSTS=127.0.0.1\n', app())
    expect([result.status, result.findings]).toEqual(['passed', []])
  })

  test('an env file that declares nothing of it is no pass', async () => {
    const result = await judge('OTHER=1', app())
    expect([result.status, rulesAt(result)]).toEqual(['error', ['served/nothing-declared']])
  })

  test.each([
    ['no env file', {}],
    ['a file that is not there', { envFiles: ['.env.nowhere'] }],
  ])('%s is an error', async (_, files) => {
    const made = await site(app())
    sites.push(made)
    const result = await check('served', {}, { environment: { name: 'production', url: made.url, ...files }, root })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['served/no-source']])
  })

  test('a file that its reader refuses is an error', async () => {
    expect(rulesAt(await judge('DEBUG=False\nA="x${', app(), { reader: 'compose' }))).toEqual(['served/no-source'])
  })

  test('the content of an environment is used, and its secrets are masked', async () => {
    const made = await site(app())
    sites.push(made)
    const redact = createRedactor()
    const environment = { name: 'production', url: made.url, envContent: 'DEBUG=False\nSECRET_KEY=hunter2hunter2' }
    const result = await check('served', { rules: ['debug'] }, { environment, redact })
    expect(result.status).toBe('passed')
    expect(redact.mask('hunter2hunter2')).toBe('***')
  })

  test('a target that refuses is an error', async () => {
    const made = await site(app())
    await made.close()
    const environment = { name: 'production', url: made.url, envContent: 'DEBUG=False' }
    expect((await check('served', {}, { environment })).status).toBe('error')
  })

  test.each([
    [{ rules: ['debg'] }, /unknown rule .*debug/],
    [{ reader: 'bash' }, /reader/],
    [{ override: { '*': 'off' } }, /nothing would be asked/],
  ])('%j is refused', async (text, message) => {
    await expect(check('served', text)).rejects.toThrow(message)
  })
})
