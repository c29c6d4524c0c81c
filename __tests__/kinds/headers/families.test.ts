import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { Answering } from '../../support/https-server.ts'
import { rulesAt } from '../../support/world.ts'
import { answering, but, type Fields, good, headersOf } from './serve.ts'

const html = { 'content-type': 'text/html' }
const csp = (value: string | string[]): Fields => ({ ...html, 'content-security-policy': value })

/** Levels at which one rule finds something on an https page, without notes that it does not apply. */
async function levels(rule: string, fields: Fields, config: object = {}, body?: string): Promise<string[]> {
  const text = { rules: [rule, 'nosniff'], samples: 1, ...config }
  const result = await headersOf('https', answering(fields, body), text)
  return result.findings.filter((one) => one.rule === `headers/${rule}`).map(({ level }) => level)
}

/** Whether a rule that is named alone fails the check. */
async function fails(rule: string, fields: Fields, config: object = {}, body?: string): Promise<boolean> {
  const result = await headersOf('https', answering(fields, body), { rules: [rule], samples: 1, ...config })
  return rulesAt(result).includes(`headers/${rule}`)
}

describe('content security policy', () => {
  test.each([
    ["script-src 'self'", false],
    ['script-src https://cdn.example.com', false],
    ["script-src 'nonce-0123456789abcdef' 'unsafe-inline'", false],
    ["script-src 'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc=' 'unsafe-inline'", false],
    ["script-src 'strict-dynamic' 'nonce-0123456789abcdef' https: 'unsafe-inline'", false],
    ["default-src 'self'; style-src 'unsafe-inline'", false],
    ["default-src 'unsafe-inline'; script-src 'self'", false],
    ["script-src 'unsafe-inline'", true],
    ["default-src 'UNSAFE-INLINE'", true],
    ['script-src *', true],
    ['script-src https:', true],
    ['script-src data:', true],
    ['script-src https://*', true],
    ['script-src *.com', true],
    ["script-src 'self'; script-src-elem 'unsafe-inline'", true],
    ["script-src 'self'; script-src-attr 'unsafe-inline'", true],
    ["script-src 'nonce-späß' 'unsafe-inline'", true],
    ["script-src 'nonce-' 'unsafe-inline'", true],
    ["script-src 'sha1-abc' 'unsafe-inline'", true],
    ["script-src 'nonce-0123456789abcdef' https:", true],
    ["scriptsrc 'self'", true],
  ])('csp-script of %s: %s', async (value, failing) => {
    expect(await fails('csp-script', csp(value))).toBe(failing)
  })

  test('several policies: a weakness counts where all have it', async () => {
    expect(await fails('csp-script', csp(["script-src 'unsafe-inline'", "script-src 'self'"]))).toBe(false)
    expect(await fails('csp-script', csp("script-src *, script-src 'unsafe-inline' 'self'"))).toBe(false)
    expect(await fails('csp-script', csp('script-src *, script-src https:'))).toBe(true)
    const body = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`
    expect(await fails('csp-script', csp('script-src *'), {}, body)).toBe(false)
    expect(await fails('csp-script', csp('script-src *'), {}, `<body><p>late ${body}`)).toBe(true)
    expect(await fails('csp-script', csp('script-src *'), {}, `<template>${body}</template>`)).toBe(true)
  })

  test('rules on a policy fail where there is none, and say it once beside csp-present', async () => {
    for (const rule of ['csp-script', 'csp-eval', 'csp-object', 'csp-base-uri', 'csp-syntax', 'csp-style']) {
      expect([rule, await fails(rule, html)]).toEqual([rule, true])
    }
    const result = await headersOf('https', answering(html), { rules: ['csp-*'] })
    expect(result.findings.map(({ rule }) => rule)).toEqual(['headers/csp-present'])
  })

  test.each([
    ['csp-eval', "script-src 'self' 'unsafe-eval'", "script-src 'self' 'wasm-unsafe-eval'"],
    ['csp-object', "script-src 'self'", "script-src 'self'; object-src 'none'"],
    ['csp-object', "default-src 'self'; object-src *", "default-src 'self'"],
    ['csp-base-uri', "script-src 'nonce-0123456789abcdef'", "script-src 'nonce-0123456789abcdef'; base-uri 'self'"],
    ['csp-base-uri', "script-src 'self'; base-uri https:", "script-src 'self'"],
    ['csp-blob', "script-src 'self' blob:", "script-src 'self'; worker-src blob:"],
    ['csp-jsonp-host', 'script-src https://cdnjs.cloudflare.com', 'script-src https://cdn.example.com'],
    ['csp-jsonp-host', 'script-src *.googleapis.com', 'script-src https://ajax.googleapis.com/ajax/libs/jquery/'],
    ['csp-jsonp-host', 'script-src *.github.io', 'script-src shop.github.io'],
    ['csp-jsonp-host', 'script-src unpkg.com', "script-src 'strict-dynamic' 'nonce-0123456789abcdef' unpkg.com"],
    ['csp-http-source', 'script-src http://cdn.example.com', 'script-src https://cdn.example.com'],
    ['csp-style', "default-src 'self' 'unsafe-inline'", "default-src 'self'"],
  ])('%s: %s and %s', async (rule, bad, fine) => {
    expect(await levels(rule, csp(bad))).toHaveLength(1)
    expect(await levels(rule, csp(fine))).toEqual([])
    const [baseline] = await levels(rule, csp(bad))
    const [strict] = await levels(rule, csp(bad), { profile: 'strict' })
    const milder = { 'csp-style': ['info', 'info'], 'csp-http-source': ['error', 'error'] }
    expect([baseline, strict]).toEqual(milder[rule as keyof typeof milder] ?? ['warning', 'error'])
  })

  test('an insecure source of images is a warning', async () => {
    const value = "default-src 'self'; img-src http://img.example.com"
    expect(await levels('csp-http-source', csp(value))).toEqual(['warning'])
  })

  test.each([
    ["default-src 'self'; scrpt-src 'self'", 'unknown'],
    ["default-src 'self' script-src 'self'", 'semicolon'],
    ["frame-ancestors 'none' object-src 'none'", 'semicolon'],
    ["default-src 'self'; script-src self", 'quotes'],
    ['script-src nonce-0123456789abcdef', 'quotes'],
    ["default-src 'self'; default-src *", 'twice'],
    ["script-src 'nonce-short'", 'too short'],
    ["script-src 'nonce-späß0123456789'", 'malformed'],
    ["script-src 'strict-dynamic'", 'no script'],
    ["script-src 'unsafe-inlin'", 'not valid'],
  ])('csp-syntax of %s: %s', async (value, word) => {
    const result = await headersOf('https', answering(csp(value)), { rules: ['csp-syntax'], samples: 1 })
    expect(result.findings.map(({ message }) => message).join('\n')).toContain(word)
    expect(result.status).toBe('failed')
  })

  test('csp-syntax passes a policy of modern directives', async () => {
    const value =
      "default-src 'self'; script-src 'self' 'report-sample' 'wasm-unsafe-eval'; trusted-types a b; require-trusted-types-for 'script'; sandbox allow-forms; report-uri /csp; report-to csp; upgrade-insecure-requests;"
    expect(await levels('csp-syntax', csp(value))).toEqual([])
  })

  test('a nonce must be new in every answer, also where one answer is asked for', async () => {
    let count = 0
    const fixed = answering(csp("script-src 'nonce-0123456789abcdef'"))
    const fresh: Answering = (request, response) =>
      answering(csp(`script-src 'nonce-0123456789abcde${count++}'`))(request, response)
    const config = { rules: ['nonce-freshness'], samples: 1 }
    expect((await headersOf('https', fixed, config)).status).toBe('failed')
    expect((await headersOf('https', fresh, config)).status).toBe('passed')
    expect((await headersOf('https', answering(csp("script-src 'self'")), config)).status).toBe('error')
    expect((await headersOf('https', answering(csp("script-src 'self'")), {})).findings).not.toContainEqual(
      expect.objectContaining({ level: 'error', rule: 'headers/nonce-freshness' }),
    )
  })
})

describe('hsts beyond the minimum', () => {
  test.each([
    ['max-age=31536000; includeSubDomains', []],
    ['max-age=31536000', ['info']],
    ['max-age=15552000; includeSubDomains', ['info']],
    ['max-age=nonsense', ['info']],
  ])('hsts-strength of %s', async (value, expected) => {
    expect(await levels('hsts-strength', { ...html, 'strict-transport-security': value })).toEqual(expected)
  })

  test.each([
    ['max-age=31536000; includeSubDomains; preload', false],
    ['max-age=31536000; includeSubDomains', false],
    ['max-age=31536000; preload', true],
    ['max-age=15552000; includeSubDomains; preload', true],
  ])('hsts-preload-consistency of %s', async (value, failing) => {
    expect(await fails('hsts-preload-consistency', { ...html, 'strict-transport-security': value })).toBe(failing)
  })
})

describe('structured headers', () => {
  test.each([
    ['coop', 'cross-origin-opener-policy', 'same-origin; report-to="x"', 'Same-Origin'],
    ['coop', 'cross-origin-opener-policy', 'noopener-allow-popups', '"same-origin"'],
    ['coep', 'cross-origin-embedder-policy', 'credentialless', 'require-corp; report-to=a b'],
    ['corp', 'cross-origin-resource-policy', 'same-site', 'same-origin, cross-origin'],
    ['permissions-policy', 'permissions-policy', 'camera=(), geolocation=(self "https://a.example")', 'camera=(), '],
    ['permissions-policy', 'permissions-policy', 'camera=*, usb=self, fullscreen=();report-to=x', "camera 'none'"],
    ['permissions-policy', 'permissions-policy', 'interest-cohort=()', 'camera=none'],
    ['permissions-policy', 'permissions-policy', 'camera=(self), microphone=()', 'camera=(self https://a.example)'],
  ])('%s: %s: %s is fine, %s is not', async (rule, name, fine, bad) => {
    expect(await fails(rule, { ...html, [name]: fine })).toBe(false)
    expect(await fails(rule, { ...html, [name]: bad })).toBe(true)
  })

  test('given twice they are invalid', async () => {
    expect(await fails('coop', { ...html, 'cross-origin-opener-policy': ['same-origin', 'unsafe-none'] })).toBe(true)
  })

  test('absent is a note in a profile, and fails a check that names it', async () => {
    expect(await fails('coop', html)).toBe(true)
    const result = await headersOf('https', answering(but({ 'cross-origin-opener-policy': undefined })), {})
    expect(result.findings.find(({ rule }) => rule === 'headers/coop')?.level).toBe('info')
  })
})

describe('what is told', () => {
  test.each([
    [{ server: 'nginx' }, []],
    [{ server: 'cloudflare' }, []],
    [{ server: 'nginx/1.24.0' }, ['warning']],
    [{ server: 'Apache (Debian)' }, ['warning']],
    [{ 'x-powered-by': 'Express' }, ['warning']],
    [{ 'x-aspnet-version': '4.0' }, ['warning']],
    [{ sourcemap: '/a.js.map' }, ['warning']],
    [{ 'x-runtime': '0.02' }, ['info']],
    [{ 'x-request-id': 'abc' }, []],
  ])('info-leak of %j', async (fields, expected) => {
    expect(await levels('info-leak', { ...html, ...fields })).toEqual(expected)
  })

  test.each([
    [{ 'x-xss-protection': '1; mode=block' }, ['info']],
    [{ 'x-xss-protection': '0' }, []],
    [{ 'expect-ct': 'max-age=1' }, ['info']],
    [{ 'feature-policy': "camera 'none'" }, ['info']],
  ])('deprecated of %j', async (fields, expected) => {
    expect(await levels('deprecated', { ...html, ...fields })).toEqual(expected)
  })

  test('duplicates differ in value', async () => {
    expect(await fails('duplicates', { ...html, 'x-frame-options': ['DENY', 'SAMEORIGIN'] })).toBe(true)
    expect(await fails('duplicates', { ...html, 'x-frame-options': ['DENY', 'deny'] })).toBe(false)
    const twice = { ...html, 'strict-transport-security': ['max-age=31536000', 'max-age=31536000; includeSubDomains'] }
    expect(await fails('duplicates', twice)).toBe(true)
  })

  test.each([
    [{ 'content-security-policy': "default-src 'self'; report-to csp" }, true],
    [{ 'content-security-policy': "default-src 'self'; report-to csp", 'reporting-endpoints': 'csp="/r"' }, false],
    [{ 'content-security-policy': "default-src 'self'; report-to a", 'reporting-endpoints': 'csp="/r"' }, true],
    [{ 'content-security-policy': "default-src 'self'", 'reporting-endpoints': 'csp="/r"' }, false],
  ])('reporting-endpoints of %j: %s', async (fields, failing) => {
    expect(await fails('reporting-endpoints', { ...html, ...fields })).toBe(failing)
  })

  test.each([
    ['noindex', true],
    ['nofollow, noindex', true],
    ['none', true],
    ['googlebot: noindex', true],
    ['otherbot: noindex', false],
    ['nofollow', false],
    ['max-snippet: 10', false],
  ])('noindex of %s: %s', async (value, failing) => {
    expect(await fails('noindex', { ...html, 'x-robots-tag': value })).toBe(failing)
  })

  test('the score of the Observatory is a note', async () => {
    const result = await headersOf('https', answering(good), { rules: ['observatory*', 'nosniff'] })
    expect(result.findings.map(({ level, message }) => `${level} ${message}`)).toEqual([
      'info The HTTP Observatory would give A+ (145)',
    ])
  })
})

describe('cookies', () => {
  const set = (...cookies: string[]): Fields => ({ ...html, 'set-cookie': cookies })

  test.each([
    ['sessionid=1; Secure', true],
    ['connect.sid=1; Secure', true],
    ['access_token=1; Secure', true],
    ['refreshToken=1; Secure', true],
    ['__Host-session=1; Secure; Path=/', true],
    ['PHPSESSID=1; HttpOnly', true],
    ['wordpress_logged_in_5f4dcc3b=1; Secure', true],
    ['.AspNetCore.Cookies=1; Secure', true],
    ['.AspNetCore.Identity.Application=1; Secure', true],
    ['.ASPXAUTH=1; Secure', true],
    ['ASPSESSIONIDQQRTABCD=1; Secure', true],
    ['SSESSd41d8cd98f00b204e9800998ecf8427e=1; Secure', true],
    ['JSESSIONIDSSO=1; Secure', true],
    ['CAKEPHP=1; Secure', true],
    ['MoodleSession=1; Secure', true],
    ['KEYCLOAK_IDENTITY=1; Secure', true],
    ['koa:sess=1; Secure', true],
    ['authToken=1; Secure', true],
    ['userSession=1; Secure', true],
    ['__RequestVerificationToken=1; Secure', false],
    ['.AspNetCore.Antiforgery.9TtSrW0hzOs=1; Secure', false],
    ['assessmentId=1', false],
    ['SESSIONS=1', false],
    ['auth=1; Secure; HttpOnly', false],
    ['csrftoken=1; Secure', false],
    ['XSRF-TOKEN=1; Secure', false],
    ['possession=1', false],
    ['sessions_seen=1', false],
    ['sidebar=1', false],
    ['author=1', false],
    ['AWSALB=1', false],
  ])('cookie-session of %s: %s', async (cookie, failing) => {
    expect(await fails('cookie-session', set(cookie))).toBe(failing)
  })

  test.each([
    ['sessionid=1; Secure; SameSite=Lax', []],
    ['sessionid=1; Secure', ['error']],
    ['csrftoken=1; Secure', ['warning']],
    ['theme=1; Secure', []],
    ['theme=1; Secure; SameSite=None', []],
    ['theme=1; SameSite=None', ['error']],
    ['sessionid=1; Secure; SameSite=None', ['error']],
    ['theme=1; Secure; SameSite=Sometimes', ['warning']],
    ['theme=1; Secure; SameSite=', ['warning']],
  ])('cookie-samesite of %s: %j', async (cookie, expected) => {
    expect(await levels('cookie-samesite', set(cookie))).toEqual(expected)
  })

  test.each([
    ['__Host-a=1; Secure; Path=/', false],
    ['__Secure-a=1; Secure', false],
    ['a=1; Partitioned; Secure', false],
    [`a=${'x'.repeat(4000)}`, false],
    ['__Host-a=1; Secure', true],
    ['__Host-a=1; Path=/', true],
    ['__Host-a=1; Secure; Path=/; Domain=127.0.0.1', true],
    ['__host-a=1; Path=/', true],
    ['__Secure-a=1', true],
    ['a=1; Partitioned', true],
    ['a=1; Domain=other.example', true],
    [`a=${'x'.repeat(4096)}`, true],
  ])('cookie-prefix of %s: %s', async (cookie, failing) => {
    expect(await fails('cookie-prefix', set(cookie))).toBe(failing)
  })

  test('a misspelt attribute is told, and no other text, which may be part of a value', async () => {
    const fields = set('a=1; Http-Only; secretpart; Secure', 'b=1; HttpOnly; Max-Age=60; Secure')
    const result = await headersOf('https', answering(fields), { rules: ['cookie-*'], samples: 1 })
    expect(result.findings.map(({ level, message }) => `${level} ${message}`)).toEqual([
      'warning Cookie a has a misspelt HttpOnly, which browsers ignore',
    ])
    expect(JSON.stringify(result)).not.toContain('secretpart')
  })

  test('attributes without a cookie are told', async () => {
    expect(await levels('cookie-prefix', set('Path=/; Secure; HttpOnly'))).toEqual(['warning'])
    expect(await levels('cookie-prefix', set('paths=/; Secure; HttpOnly'))).toEqual([])
  })

  test('those of load balancers are told and fail nothing', async () => {
    const result = await headersOf('https', answering({ ...good, 'set-cookie': ['AWSALB=1; Path=/', '__cf_bm=1'] }), {})
    expect(result.status).toBe('passed')
    expect(rulesAt(result, 'info')).toContain('headers/cookie-infra')
  })

  test('a page without cookies passes and says so', async () => {
    const result = await headersOf('https', answering(good), { rules: ['cookie-secure'] })
    expect([result.status, rulesAt(result, 'info')]).toEqual(['passed', ['headers/cookie-secure']])
  })

  test('a cookie of a redirect is judged too', async () => {
    const answer: Answering = (request, response) =>
      request.url === '/'
        ? response.writeHead(302, { location: '/home', 'set-cookie': 'sessionid=1' }).end()
        : answering(good)(request, response)
    const result = await headersOf('https', answer, {})
    expect(rulesAt(result)).toEqual(['headers/cookie-secure', 'headers/cookie-session'])
  })
})

describe('caching', () => {
  test.each([
    ['no-cache', []],
    ['max-age=0, no-cache, no-store, must-revalidate, private', []],
    ['public, max-age=3600', []],
    ['max-age=7200', ['warning']],
    ['max-age=86400', ['error']],
    ['s-maxage=31536000, max-age=0', ['error']],
    ['max-age=600, immutable', ['error']],
    ['no-store, max-age=86400', ['warning']],
    ['public, private', ['warning']],
    ['max-age=abc', ['warning']],
    ['max-age 600', ['warning']],
    ['maxage=600', ['warning']],
  ])('cache-html of %s: %j', async (value, expected) => {
    expect(await levels('cache-html', { ...html, 'cache-control': value })).toEqual(expected)
  })

  test('cache-html: absent is a warning in a profile', async () => {
    const result = await headersOf('https', answering(but({ 'cache-control': undefined })), {})
    expect(rulesAt(result, 'warning')).toEqual(['headers/cache-html'])
  })

  const soon = (seconds: number): string => new Date(Date.now() + seconds * 1000).toUTCString()

  test.each([
    [undefined, soon(2 * 86_400), ['error']],
    ['public', soon(2 * 86_400), ['error']],
    [undefined, soon(7200), ['warning']],
    [undefined, soon(1800), []],
    [undefined, '0', []],
    ['max-age=60', soon(2 * 86_400), []],
    ['no-cache', soon(2 * 86_400), []],
  ])('cache-html of %s with Expires: %s: %j', async (value, expires, expected) => {
    const fields = value === undefined ? {} : { 'cache-control': value }
    expect(await levels('cache-html', { ...html, ...fields, expires })).toEqual(expected)
  })

  test('cache-private: Expires lets shared caches keep an answer, too', async () => {
    const fields = { ...html, 'set-cookie': ['sessionid=1'] }
    expect(await fails('cache-private', { ...fields, expires: soon(60) })).toBe(true)
    expect(await fails('cache-private', { ...fields, expires: '0' })).toBe(false)
    expect(await fails('cache-private', { ...fields, expires: soon(60), 'cache-control': 'no-cache' })).toBe(false)
    expect(await fails('cache-private', { ...fields, expires: soon(60), 'cache-control': 'max-age=0' })).toBe(false)
  })

  test.each([
    ['public', 'sessionid=1', true],
    ['max-age=60', 'sessionid=1', true],
    ['s-maxage=60', 'sessionid=1', true],
    ['private, max-age=60', 'sessionid=1', false],
    ['no-store', 'sessionid=1', false],
    ['no-cache', 'sessionid=1', false],
    ['public, max-age=60', 'theme=1', false],
    ['public, max-age=60', 'sessionid=; Max-Age=0', false],
  ])('cache-private of %s beside %s: %s', async (value, cookie, failing) => {
    const fields = { ...html, 'cache-control': value, 'set-cookie': [cookie] }
    expect(await fails('cache-private', fields)).toBe(failing)
  })

  /** A page with one script under `path`, answered so. */
  const withScript =
    (path: string, status: number, fields: Fields): Answering =>
    (request, response) =>
      request.url === '/'
        ? answering(good, `<script src="${path}"></script><link rel=stylesheet href="https://cdn.example/a.css">`)(
            request,
            response,
          )
        : answering(fields, 'x', status)(request, response)
  const script = { 'content-type': 'text/javascript' }

  test.each([
    ['/app.3f2a9c1b.js', { ...script, 'cache-control': 'max-age=31536000, immutable' }, 200, 'passed'],
    ['/app.js', { ...script, 'cache-control': 'no-cache' }, 200, 'passed'],
    ['/app.3f2a9c1b.js', { ...script, 'cache-control': 'max-age=60' }, 200, 'failed'],
    ['/app.3f2a9c1b.js', script, 200, 'failed'],
    ['/app.js', script, 404, 'failed'],
  ] as const)('cache-assets of %s with %j, %i: %s', async (path, fields, status, expected) => {
    const result = await headersOf('https', withScript(path, status, fields), { rules: ['cache-assets'] })
    expect(result.status).toBe(expected)
  })

  test.each([
    [script, 200, 'passed'],
    [{ 'content-type': 'application/javascript; charset=utf-8' }, 200, 'passed'],
    [{ 'content-type': 'text/html' }, 200, 'failed'],
    [{ 'content-type': 'text/plain' }, 200, 'failed'],
    [{}, 200, 'failed'],
    [script, 500, 'failed'],
  ] as const)('nosniff-mime of %j, %i: %s', async (fields, status, expected) => {
    const result = await headersOf('https', withScript('/app.js', status, fields), { rules: ['nosniff-mime'] })
    expect(result.status).toBe(expected)
  })

  test('a page without assets is no pass for rules on assets', async () => {
    expect((await headersOf('https', answering(good), { rules: ['cache-assets', 'nosniff-mime'] })).status).toBe(
      'error',
    )
  })
})

describe('compression', () => {
  const long = 'text '.repeat(1000)
  const packed = gzipSync(long)
  /** Compresses for those who accept it, or always. */
  const compressing =
    (fields: Fields, always = false): Answering =>
    (request, response) => {
      const wanted = always || /gzip/.test(String(request.headers['accept-encoding']))
      const encoded = wanted ? { 'content-encoding': 'gzip' } : {}
      for (const [name, value] of Object.entries({ ...fields, ...encoded })) response.setHeader(name, value as string)
      response.end(wanted ? packed : long)
    }
  const only = { rules: ['compression'] }
  const vary = { ...html, vary: 'Accept-Encoding' }

  test('text that is compressed on demand passes', async () => {
    expect((await headersOf('https', compressing(vary), only)).findings).toEqual([])
  })

  test('long text that is not compressed fails alone, and is a warning in a profile', async () => {
    expect((await headersOf('https', answering(html, long), only)).status).toBe('failed')
    const result = await headersOf('https', answering(good, long), {})
    expect([rulesAt(result), rulesAt(result, 'warning')]).toEqual([[], ['headers/compression']])
    expect(rulesAt(await headersOf('https', answering(good, long), { profile: 'strict' }))).toContain(
      'headers/compression',
    )
  })

  test('compression that nobody asked for fails', async () => {
    const result = await headersOf('https', compressing(vary, true), only)
    expect(rulesAt(result)).toEqual(['headers/compression'])
  })

  test('a compressed answer for shared caches needs Vary', async () => {
    const result = await headersOf('https', compressing(html), only)
    expect([rulesAt(result), rulesAt(result, 'warning')]).toEqual([[], ['headers/compression']])
    const own = await headersOf('https', compressing({ ...html, 'cache-control': 'private' }), only)
    expect(own.findings).toEqual([])
  })

  test('short text and images are not judged', async () => {
    expect((await headersOf('https', answering(html, 'short'), only)).status).toBe('error')
    expect((await headersOf('https', answering({ 'content-type': 'image/png' }, long), only)).status).toBe('error')
  })
})

describe('profiles', () => {
  test('api leaves out what is for documents', async () => {
    const fields = but({ 'content-security-policy': undefined, 'cross-origin-opener-policy': undefined })
    expect((await headersOf('https', answering(fields), {})).status).toBe('failed')
    expect((await headersOf('https', answering(fields), { profile: 'api' })).status).toBe('passed')
    const open = { ...fields, 'strict-transport-security': 'max-age=0' }
    expect((await headersOf('https', answering(open), { profile: 'api' })).status).toBe('failed')
  })

  test('a level can be overridden', async () => {
    const fields = but({ 'x-content-type-options': undefined })
    const config = { override: { nosniff: 'warning' } }
    expect((await headersOf('https', answering(fields), config)).status).toBe('passed')
    const lifted = { override: { 'info-leak': 'error' } }
    expect((await headersOf('https', answering({ ...good, 'x-powered-by': 'PHP' }), lifted)).status).toBe('failed')
  })
})
