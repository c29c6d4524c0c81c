import { describe, expect, test } from '@jest/globals'
import { Questions } from '../../../src/probe/ask.ts'
import { type Answering, webServer } from '../../support/https-server.ts'
import { deafPort } from '../../support/peers/deaf.ts'
import { deadPort } from '../../support/ports.ts'
import { check, kindOf, rulesAt } from '../../support/world.ts'
import { answering, but, good, headersOf, hostileBody, hostileFields, world } from './serve.ts'

const html = { 'content-type': 'text/html' }

/** Errors that one rule alone finds on an https page with these headers. */
async function errors(rule: string, fields: Parameters<typeof answering>[0], body?: string) {
  const result = await headersOf('https', answering(fields, body), { rules: [rule], samples: 1 })
  return rulesAt(result).length
}

describe('hsts', () => {
  const say = (value: string | string[]) => errors('hsts', { ...html, 'strict-transport-security': value })
  test.each([
    ['max-age=31536000'],
    ['max-age=15552000'],
    ['max-age = 31536000 ; includeSubDomains'],
    ['MAX-AGE="31536000"; IncludeSubDomains; preload'],
    ['max-age=31536000; unknown=1;'],
    ['; max-age=31536000'],
  ])('%s passes', async (value) => expect(await say(value)).toBe(0))

  test.each([
    ['max-age=15551999'],
    ['max-age=0'],
    ['max-age=abc'],
    ['max-age=31536000abc'],
    ['max-age=-31536000'],
    ['max-age=31536000; max-age=0'],
    ['max-age=31536000, max-age=31536000'],
    ['includeSubDomains; preload'],
    ['max-age'],
    [''],
    ['max-age=31536000; includeSubDomains=yes'],
  ])('%s fails', async (value) => expect(await say(value)).toBe(1))

  test('the first of two fields counts', async () => {
    expect(await say(['max-age=31536000', 'max-age=0'])).toBe(0)
    expect(await say(['max-age=0', 'max-age=31536000'])).toBe(1)
    expect(await errors('hsts', html)).toBe(1)
  })

  test('a redirect of the same host without it is a warning', async () => {
    const answer: Answering = (request, response) =>
      request.url === '/' ? response.writeHead(301, { location: '/home' }).end() : answering(good)(request, response)
    const result = await headersOf('https', answer, { rules: ['hsts'] })
    expect([rulesAt(result), rulesAt(result, 'warning')]).toEqual([[], ['headers/hsts']])
    expect(result.status).toBe('passed')
  })
})

describe('nosniff', () => {
  test.each([
    ['nosniff', 0],
    ['NoSniff', 0],
    ['nosniff, nosniff', 0],
    ['nosniff, other', 0],
    ['other, nosniff', 1],
    ['no-sniff', 1],
    ['', 1],
  ])('%s', async (value, count) => {
    expect(await errors('nosniff', { ...html, 'x-content-type-options': value })).toBe(count)
  })
})

describe('clickjacking', () => {
  test.each([
    [{ 'x-frame-options': 'DENY' }, 0],
    [{ 'x-frame-options': 'sameorigin' }, 0],
    [{ 'x-frame-options': 'SAMEORIGIN, SAMEORIGIN' }, 0],
    [{ 'x-frame-options': ['DENY', 'DENY'] }, 0],
    [{ 'content-security-policy': "frame-ancestors 'none'" }, 0],
    [{ 'content-security-policy': 'frame-ancestors' }, 0],
    [{ 'content-security-policy': 'frame-ancestors https://partner.example' }, 0],
    [{ 'content-security-policy': ['frame-ancestors *', "frame-ancestors 'self'"] }, 0],
    [{ 'content-security-policy': "default-src 'self'", 'x-frame-options': 'DENY' }, 0],
    [{}, 1],
    [{ 'content-security-policy': "default-src 'none'" }, 1],
    [{ 'content-security-policy': 'frame-ancestors *' }, 1],
    [{ 'content-security-policy': 'frame-ancestors https:' }, 1],
    [{ 'content-security-policy': 'frame-ancestors https://*' }, 1],
    [{ 'content-security-policy': 'frame-ancestors *', 'x-frame-options': 'DENY' }, 1],
    [{ 'content-security-policy-report-only': "frame-ancestors 'none'" }, 1],
    [{ 'x-frame-options': 'ALLOW-FROM https://partner.example' }, 1],
    [{ 'x-frame-options': 'DENY, SAMEORIGIN' }, 0],
    [{ 'x-frame-options': 'DENYALL' }, 1],
  ])('%j', async (fields, count) => {
    expect(await errors('clickjacking', { ...html, ...fields })).toBe(count)
  })

  test('markup does not count', async () => {
    const body = `<meta http-equiv="Content-Security-Policy" content="frame-ancestors 'none'"><meta http-equiv="x-frame-options" content="DENY">`
    expect(await errors('clickjacking', html, body)).toBe(1)
  })
})

describe('csp-present', () => {
  test.each([
    [{ 'content-security-policy': "default-src 'self'" }, 0],
    [{ 'content-security-policy': "script-src 'self'" }, 0],
    [{}, 1],
    [{ 'content-security-policy': '' }, 1],
    [{ 'content-security-policy': "frame-ancestors 'none'" }, 1],
    [{ 'content-security-policy': "scriptsrc 'self'" }, 1],
    [{ 'content-security-policy-report-only': "default-src 'self'" }, 1],
    [{ 'x-note': "content-security-policy: default-src 'self'" }, 1],
  ])('%j', async (fields, count) => {
    expect(await errors('csp-present', { ...html, ...fields })).toBe(count)
  })

  test('a policy in the markup alone is a warning', async () => {
    const body = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`
    const result = await headersOf('https', answering(html, body), { rules: ['csp-present'] })
    expect([rulesAt(result), rulesAt(result, 'warning')]).toEqual([[], ['headers/csp-present']])
  })
})

describe('referrer-policy', () => {
  test.each([
    ['no-referrer', 0],
    ['STRICT-ORIGIN', 0],
    ['unsafe-url, strict-origin-when-cross-origin', 0],
    ['strict-origin, unknown', 0],
    ['no-referrer, unsafe-url', 1],
    ['origin', 1],
    ['no-referrer-when-downgrade', 1],
    ['strict-origin-when-crossorigin', 1],
  ])('%s', async (value, count) => {
    expect(await errors('referrer-policy', { ...html, 'referrer-policy': value })).toBe(count)
  })

  test('absent is a note, for the default of browsers is what is asked, and an error for who names the rule', async () => {
    const profile = await headersOf('https', answering(but({ 'referrer-policy': undefined })), {})
    expect(profile.findings.find((one) => one.rule === 'headers/referrer-policy')?.level).toBe('info')
    expect(await errors('referrer-policy', html)).toBe(1)
  })

  test.each(['constructor', '__proto__', 'toString'])('%s in the markup is no name of a policy', async (name) => {
    const fields = { ...html, 'referrer-policy': 'no-referrer' }
    expect(await errors('referrer-policy', fields, `<meta name="referrer" content="${name}">`)).toBe(0)
  })

  test('the markup goes before the header', async () => {
    const fields = { ...html, 'referrer-policy': 'no-referrer' }
    expect(await errors('referrer-policy', fields, '<meta name="referrer" content="unsafe-url">')).toBe(1)
  })
})

describe('cookie-secure', () => {
  test.each([
    ['a=1; Secure', 0],
    ['a=1; path=/; secure', 0],
    ['a=; Max-Age=0', 0],
    ['a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['a=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 1],
    ['a=1', 1],
    ['a=Secure', 1],
    ['a=1; NotSecure', 1],
    ['AWSALB=1', 0],
  ])('%s', async (value, count) => {
    expect(await errors('cookie-secure', { ...html, 'set-cookie': [value] })).toBe(count)
  })

  test('foreign cookies can be left out, and no value is shown', async () => {
    const fields = { ...html, 'set-cookie': ['_ga_X=secretvalue', 'id=secretvalue'] }
    const config = { rules: ['cookie-secure'], 'ignore-cookies': ['_ga*'] }
    const result = await headersOf('https', answering(fields), config)
    expect(result.findings.map((one) => one.message)).toEqual(['Cookie id is also sent over plain http'])
    expect(JSON.stringify(result)).not.toContain('secretvalue')
  })
})

describe('redirect-https', () => {
  /** Judges plain http that answers so, beside a good https page. */
  async function redirecting(plain: (https: string) => Answering, config: object = {}, secure = answering(good)) {
    const https = await webServer('https', secure)
    const http = await webServer('http', plain(https.url))
    try {
      const text = { rules: ['redirect-https'], 'http-url': `${http.url}/`, ...config }
      const result = await check('headers', text, world(https))
      return { result, http, https }
    } finally {
      await Promise.all([https.close(), http.close()])
    }
  }
  const to =
    (location: string, status = 301): Answering =>
    (_request, response) =>
      response.writeHead(status, { location }).end()

  test('a redirect to https on the same host passes', async () => {
    const { result } = await redirecting((https) => to(`${https}/`))
    expect(result.status).toBe('passed')
    expect(result.findings).toEqual([])
  })

  test.each([
    ['the page itself', () => answering(html)],
    ['404', () => answering(html, 'no', 404)],
    ['an endless circle', () => to('/')],
    ['plain http again', () => (request, response) => to(request.url === '/' ? '/a' : '/b')(request, response)],
    ['a redirect without Location', () => (_request, response) => response.writeHead(301).end()],
    ['a foreign host', () => to('https://elsewhere.invalid/')],
  ] satisfies [string, () => Answering][])('%s over plain http fails', async (_name, plain) => {
    const { result } = await redirecting(plain)
    expect([result.status, rulesAt(result)]).toEqual(['failed', ['headers/redirect-https']])
  })

  test('leaving https in the middle of the way fails', async () => {
    let plain = ''
    const secure: Answering = (request, response) =>
      request.url === '/start' ? to(`${plain}/back`)(request, response) : answering(good)(request, response)
    const { result } = await redirecting(
      (https) => (request, response) => {
        plain = `http://${request.headers.host}`
        to(request.url === '/' ? `${https}/start` : `${https}/`)(request, response)
      },
      {},
      secure,
    )
    expect(result.findings.map((one) => one.message)).toContain('The redirects leave https again')
  })

  test('a port that hangs up in the midst of each answer is no closed one', async () => {
    const server = await webServer('https', answering(good))
    const plain = await webServer('http', (_request, response) => {
      response.writeHead(200, { 'content-length': '500' }).write('<p>Shop')
      setTimeout(() => response.destroy(), 20)
    })
    const config = { 'http-url': `${plain.url}/`, rules: ['redirect-https'] }
    const result = await check('headers', config, world(server))
    expect([result.status, result.findings.map(({ observed }) => observed)]).toEqual([
      'error',
      ['the body ended after 7 of 500 bytes'],
    ])
    await Promise.all([server.close(), plain.close()])
  })

  test('a port that hangs up on every request passes like a closed one, one that does so at times is an error', async () => {
    const hangingUp = (times: number): Answering => {
      let left = times
      return (_request, response) => (left-- > 0 ? void response.socket?.destroy() : void response.end('hello'))
    }
    const outcome = async (times: number) => {
      const plain = await webServer('http', hangingUp(times))
      try {
        return await headersOf('https', answering(html), { rules: ['redirect-https'], 'http-url': plain.url })
      } finally {
        await plain.close()
      }
    }
    const closed = await outcome(99)
    expect([closed.status, closed.findings.map(({ observed }) => observed)]).toEqual(['passed', ['hung up']])
    expect((await outcome(1)).status).toBe('error')
  })

  test('a port that accepts and never answers is no closed one', async () => {
    const silent = await webServer('http', () => {})
    const config = { rules: ['redirect-https'], 'http-url': silent.url, timeout: '2s' }
    const result = await headersOf('https', answering(good), config)
    await silent.close()
    expect([result.status, rulesAt(result)]).toEqual(['error', ['http/timeout']])
  })

  test('a port that is filtered passes like a closed one', async () => {
    const deaf = await deafPort()
    const config = { rules: ['redirect-https'], 'http-url': `http://127.0.0.1:${deaf.port}/`, timeout: '1s' }
    const result = await headersOf('https', answering(good), config)
    deaf.close()
    expect([result.status, result.findings.map(({ observed }) => observed)]).toEqual(['passed', ['filtered']])
  })

  test('a proxy that does not answer says nothing of the port', async () => {
    const silent = await webServer('http', () => {})
    const before = process.env.http_proxy
    process.env.http_proxy = silent.url
    try {
      const config = { rules: ['redirect-https'], 'http-url': 'http://plain.invalid/', timeout: '1s' }
      const result = await headersOf('https', answering(good), config)
      expect([result.status, rulesAt(result)]).toEqual(['error', ['http/timeout']])
    } finally {
      if (before === undefined) delete process.env.http_proxy
      else process.env.http_proxy = before
      await silent.close()
    }
  })

  test('a closed port passes and says so', async () => {
    const https = await webServer('https', answering(good))
    const config = { rules: ['redirect-https'], 'http-url': `http://127.0.0.1:${await deadPort()}/` }
    const result = await check('headers', config, world(https))
    await https.close()
    expect([result.status, result.findings.map((one) => [one.level, one.observed])]).toEqual([
      'passed',
      [['info', 'refused']],
    ])
  })

  test('beside an https port of its own nothing is guessed, so it is no pass', async () => {
    const result = await headersOf('https', answering(good), { rules: ['redirect-https'] })
    expect(result.status).toBe('error')
  })

  test('quality: 302, a lost path, a lost query, cookies on the way', async () => {
    const config = { rules: ['redirect-https', 'redirect-quality'] }
    const kept = await redirecting(
      (https) => (request, response) => to(`${https}${request.url}`)(request, response),
      config,
    )
    expect(kept.result.findings).toEqual([])
    const lost = await redirecting(
      (https) => (_request, response) =>
        response
          .writeHead(302, { location: `${https}/`, 'set-cookie': 'id=1', 'strict-transport-security': 'max-age=1' })
          .end(),
      config,
    )
    expect(lost.result.status).toBe('passed')
    expect(lost.result.findings.map((one) => `${one.level} ${one.message}`).sort()).toEqual([
      'info Strict-Transport-Security is sent over plain http, where browsers ignore it',
      'warning Cookies are set over plain http',
      'warning The redirect to https is not permanent',
      'warning The redirect to https loses the path',
    ])
    const query = await redirecting(
      (https) => (request, response) => to(`${https}${request.url?.split('?')[0]}`)(request, response),
      config,
    )
    expect(query.result.findings.map((one) => one.message)).toEqual(['The redirect to https loses the query'])
  })
})

describe('plain http on loopback', () => {
  test('what needs https is a note beside what can be judged', async () => {
    const result = await headersOf('http', answering(good), { rules: ['hsts', 'nosniff'] })
    expect(result.status).toBe('passed')
    expect(result.findings.map((one) => `${one.level} ${one.message}`)).toEqual([
      'info Not judged: the page is not served over https',
    ])
  })

  test.each([['hsts'], ['redirect-https'], ['cookie-secure']])('%s alone is an error, not a pass', async (rule) => {
    const result = await headersOf('http', answering(good), { rules: [rule] })
    expect([result.status, rulesAt(result)]).toEqual(['error', [`headers/${rule}`]])
    // Nobody is told to send a header that the page may well send over https.
    expect(result.findings[0]?.fix).toMatch(/^(?:Look at the https address|Ask a host that answers on both ports)/)
  })
})

describe('the page that is judged', () => {
  test('an empty check is the profile baseline on the url of the environment', async () => {
    const result = await headersOf('https', answering(good), {})
    expect(result.status).toBe('passed')
    expect(result.findings.map(({ rule, level }) => `${level} ${rule}`)).toEqual([
      'info headers/observatory-score',
      'info headers/redirect-https',
    ])
    expect(result.asked).toEqual(['GET /', 'GET /', 'GET /'])
  })

  test('checks of one page share its answers', async () => {
    const server = await webServer('https', answering(good))
    const options = world(server, { questions: new Questions() })
    await check('headers', { rules: ['hsts'] }, options)
    await check('headers', { rules: ['nosniff', 'clickjacking'] }, options)
    await server.close()
    expect(server.asked).toHaveLength(3)
  })

  test('the kind `page` shares the answer too', async () => {
    const server = await webServer('https', answering(good))
    const options = world(server, { questions: new Questions() })
    await check('headers', { rules: ['hsts'], samples: 1 }, options)
    await check('page', {}, options)
    await server.close()
    expect(server.asked).toEqual(['GET /'])
  })

  test('one instance of several that differs is found and said', async () => {
    let count = 0
    const answer: Answering = (request, response) =>
      answering(count++ === 1 ? but({ 'strict-transport-security': undefined }) : good)(request, response)
    const result = await headersOf('https', answer, { rules: ['hsts'] })
    expect(result.status).toBe('failed')
    expect(result.findings[0]?.message).toContain('in 1 of 3 answers')
  })

  test.each([
    ['404', answering(good, 'no', 404), {}, 'headers/unexpected-status'],
    ['500', answering(good, 'no', 500), {}, 'headers/unexpected-status'],
    ['a circle', ((_q, r) => r.writeHead(302, { location: '/' }).end()) as Answering, {}, 'headers/unexpected-status'],
    [
      'a foreign host',
      ((_q, r) => r.writeHead(302, { location: 'https://elsewhere.invalid/' }).end()) as Answering,
      {},
      'headers/foreign-host',
    ],
    ['200 where 404 is expected', answering(good), { 'expect-status': 404 }, 'headers/unexpected-status'],
  ])('%s fails whatever its headers are', async (_name, answer, config, rule) => {
    const result = await headersOf('https', answer, { rules: ['nosniff'], ...config })
    expect([result.status, rulesAt(result)]).toEqual(['failed', expect.arrayContaining([rule])])
  })

  test('of a page that is missing it is not said as well that nothing could be judged', async () => {
    const result = await headersOf('https', answering(good, 'no', 404), { path: '/a.css', rules: ['compression'] })
    expect([result.status, result.findings.map(({ message }) => message)]).toEqual(['failed', ['The page answers 404']])
  })

  test('an error page can be judged on purpose', async () => {
    const result = await headersOf('https', answering(good, 'no', 404), { path: '/no', 'expect-status': 404 })
    expect(result.status).toBe('passed')
  })

  test('rules for documents say nothing about JSON', async () => {
    const fields = { ...but({ 'content-security-policy': undefined }), 'content-type': 'application/json' }
    const result = await headersOf('https', answering(fields, '{}'), {})
    expect(result.status).toBe('passed')
    expect(result.findings.map(({ message }) => message)).toContain(
      'Not judged: the page is not HTML, so the rules for documents say nothing',
    )
    expect((await headersOf('https', answering(fields, '{}'), { rules: ['csp-present'] })).status).toBe('error')
  })

  test('a body without a type is judged as the document that browsers see in it', async () => {
    const fields = but({ 'content-type': undefined, 'content-security-policy': undefined })
    const result = await headersOf('https', answering(fields), {})
    expect(rulesAt(result)).toEqual(['headers/clickjacking', 'headers/csp-present'])
  })

  test('request-headers go to the page alone, and not over plain http elsewhere', async () => {
    const seen: (string | undefined)[] = []
    const answer: Answering = (request, response) => {
      seen.push(request.headers['x-preview'] as string | undefined)
      answering(good)(request, response)
    }
    await headersOf('https', answer, { rules: ['nosniff'], samples: 1, 'request-headers': { 'X-Preview': 'yes' } })
    expect(seen).toEqual(['yes'])
  })

  test('a host that does not answer is an error', async () => {
    const url = `https://127.0.0.1:${await deadPort()}`
    const result = await check('headers', {}, { environment: { name: 'production', url } })
    expect(result.status).toBe('error')
  })
})

describe('the configuration', () => {
  const schema = kindOf('headers').schema
  test.each([
    [{ rules: ['hstss'] }, 'unknown rule "hstss" of headers; did you mean "hsts"?'],
    [{ rules: [] }, 'an empty list of rules asserts nothing'],
    [{ override: { nope: 'off' } }, 'unknown rule "nope"'],
    [{ rules: ['hsts'], override: { hsts: 'off' } }, 'every selected rule is switched off'],
    [{ profle: 'strict' }, 'unknown key "profle"; did you mean "profile"?'],
    [{ profile: 'modern' }, 'baseline'],
    [{ samples: 0 }, '>=1'],
    [{ 'http-url': 'https://shop.example.com' }, 'expected an http URL'],
    [{ url: 'ftp://shop.example.com' }, 'expected an http or https URL'],
    [{ 'allowed-hosts': ['https://a.example'] }, 'expected a host'],
    [{ path: 'health' }, 'a path starts with /'],
  ])('%j is refused', (text, message) => {
    const result = schema.safeParse(text)
    expect(JSON.stringify(result?.error?.issues)).toContain(JSON.stringify(message).slice(1, -1))
  })
})

describe('plain http on a host of the network', () => {
  /** As `http://shop.example:port`, which resolves to this machine. */
  async function asShop(answer: Answering, config: object, secure?: Answering) {
    const http = await webServer('http', answer)
    const https = secure && (await webServer('https', secure))
    const resolve = new Map([['shop.example', ['127.0.0.1']]])
    try {
      const url = `http://shop.example:${http.port}`
      return await check('headers', config, { environment: { name: 'production', url }, net: { resolve } })
    } finally {
      await Promise.all([http.close(), https?.close()])
    }
  }

  test('the redirect is really asked, and its absence fails', async () => {
    const result = await asShop(answering(good), { rules: ['redirect-https'] })
    expect([result.status, rulesAt(result)]).toEqual(['failed', ['headers/redirect-https']])
  })

  test('request-headers are not sent in the clear', async () => {
    const seen: (string | undefined)[] = []
    const answer: Answering = (request, response) => {
      seen.push(request.headers['x-preview'] as string | undefined)
      answering(good)(request, response)
    }
    await asShop(answer, { rules: ['nosniff'], samples: 1, 'request-headers': { 'X-Preview': 'secret' } })
    expect(seen).toEqual([undefined])
  })
})

test('request-headers stay with the host that they are for', async () => {
  const seen: (string | undefined)[] = []
  const other = await webServer('http', (request, response) => {
    seen.push(request.headers['x-preview'] as string | undefined)
    answering(good)(request, response)
  })
  const to: Answering = (_request, response) => response.writeHead(302, { location: `${other.url}/` }).end()
  const config = { rules: ['nosniff'], samples: 1, 'request-headers': { 'X-Preview': 'secret' } }
  const result = await headersOf('http', to, config)
  await other.close()
  expect([result.status, seen]).toEqual(['passed', [undefined]])
})

test('an allowed host may answer for the page', async () => {
  const other = await webServer('http', answering(good))
  const to: Answering = (_request, response) =>
    response.writeHead(302, { location: `http://localhost:${other.port}/` }).end()
  const config = { rules: ['nosniff'], 'allowed-hosts': ['localhost'] }
  const allowed = await headersOf('http', to, config)
  const named = await headersOf('http', to, { ...config, 'allowed-hosts': [`localhost:${other.port}`] })
  const wrong = await headersOf('http', to, { ...config, 'allowed-hosts': ['localhost:1'] })
  await other.close()
  expect([allowed.status, named.status, rulesAt(wrong)]).toEqual(['passed', 'passed', ['headers/foreign-host']])
})

test('a page that leaves https is not judged as if it were https', async () => {
  const plain = await webServer('http', answering(good))
  const to: Answering = (_request, response) => response.writeHead(302, { location: `${plain.url}/` }).end()
  const result = await headersOf('https', to, { rules: ['nosniff'] })
  await plain.close()
  expect(rulesAt(result)).toEqual(['headers/foreign-host'])
})

test('an instance that sometimes does not answer is no pass', async () => {
  let count = 0
  const answer: Answering = (request, response) =>
    count++ >= 1 ? request.socket.destroy() : answering(good)(request, response)
  const result = await headersOf('https', answer, { rules: ['nosniff'] })
  expect(result.status).toBe('error')
})

test('what a target sends is bounded', async () => {
  const fields = { ...html, 'x-content-type-options': 'x'.repeat(5000) }
  const result = await headersOf('https', answering(fields), { rules: ['nosniff'] })
  expect(result.findings.every(({ observed }) => observed.length <= 250)).toBe(true)
})

test('a hostile target does not flood the report', async () => {
  const answer = answering(hostileFields, hostileBody)
  const result = await headersOf('https', answer, { profile: 'strict', samples: 1 })
  expect(result.findings.length).toBeLessThan(120)
  expect(result.findings.every(({ rule }) => rule.startsWith('headers/'))).toBe(true)
})

test('a document that cannot be read is an error for rules that look into it, not for others', async () => {
  const fields = { ...good, 'content-encoding': 'gzip' }
  const look = await headersOf('https', answering(fields, 'no gzip'), { rules: ['csp-script'] })
  expect([look.status, rulesAt(look)]).toEqual(['error', ['headers/unread-body']])
  expect((await headersOf('https', answering(fields, 'no gzip'), { rules: ['hsts'] })).status).toBe('passed')
})

test('a redirect to a path in raw UTF-8 is followed as browsers follow it', async () => {
  const location = Buffer.from('/café').toString('latin1')
  const answer: Answering = (request, response) =>
    request.url === '/caf%C3%A9'
      ? answering(good)(request, response)
      : response.writeHead(request.url === '/' ? 301 : 404, { location, ...hstsAlone }).end()
  expect((await headersOf('https', answer, {})).status).toBe('passed')
})

test('scripts beyond the most that are asked are no pass', async () => {
  const tags = Array.from({ length: 40 }, (_, n) => `<script src="/${n}.js"></script>`).join('')
  const answer: Answering = (request, response) =>
    answering(request.url === '/' ? good : { 'content-type': 'text/javascript' }, request.url === '/' ? tags : '')(
      request,
      response,
    )
  const result = await headersOf('https', answer, { rules: ['nosniff-mime'] })
  expect(result.status).toBe('error')
  expect(result.findings.map(({ observed }) => observed)).toEqual(['10 more are named than the 30 that are asked'])
})

const hstsAlone = { 'strict-transport-security': 'max-age=31536000' }
