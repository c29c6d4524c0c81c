import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runCheck } from '../../../src/check/run.ts'
import type { CheckResult } from '../../../src/model/report.ts'
import { Questions } from '../../../src/probe/ask.ts'
import { createRedactor } from '../../../src/secrecy/redactor.ts'
import { directory } from '../../support/directory.ts'
import { httpServer, sendJson, type TestServer, tcpServer } from '../../support/http-servers.ts'
import { check, kindOf, planned, rulesAt, type TestWorldOptions, testWorld } from '../../support/world.ts'

let server: Awaited<ReturnType<typeof httpServer>>

const jobs = [
  { log: 'an error occurred', states: ['ok', 'failed'] },
  { log: 'fine', states: [] },
]

beforeAll(async () => {
  server = await httpServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x')
    switch (pathname) {
      case '/health':
        return sendJson(response, {
          status: 'healthy',
          one: 1,
          text: '1',
          none: null,
          list: [{ id: 1 }, { id: 2 }],
          jobs,
        })
      case '/broken':
        return sendJson(response, { status: 'healthy' }, 500)
      case '/headers':
        response.setHeader('x-one', ['a', 'b'])
        response.setHeader('set-cookie', [
          'sid=abcdef; Path=/',
          'old=; Max-Age=0',
          // One name on two paths is two cookies; on one path the second takes the place of the first.
          'twice=one; Path=/',
          'twice=two; Path=/shop',
          'again=first; Path=/',
          'again=second; Path=/',
          // No date that browsers know, so the cookie stays.
          'stays=yes; Path=/; Expires=0',
          'foreign=1; Domain=evil.example',
          'wide=1; Domain=1',
        ])
        return response.end('fine')
      case '/utf-16':
        response.setHeader('content-type', 'application/json; charset=utf-16')
        return response.end(Buffer.from('\ufeff{"status":"healthy"}', 'utf16le'))
      case '/latin':
        response.setHeader('content-type', 'application/json; charset=iso-8859-1')
        return response.end('{"name":"é"}')
      case '/bytes':
        return response.end(Buffer.from('{"status":"healthy","x":"\xff"}', 'latin1'))
      case '/go':
        return response.writeHead(302, { location: '/headers', 'set-cookie': 'hop=1' }).end()
      case '/form':
        return response
          .writeHead(Number(new URL(request.url, 'http://x').searchParams.get('status')), { location: '/headers' })
          .end()
      case '/loop':
        return response.writeHead(302, { location: '/loop' }).end()
      case '/slow':
        return setTimeout(() => response.end('slow'), 120)
      case '/big':
        return response.end(`${'x'.repeat(6 * 1024 * 1024)}forbidden`)
      case '/bomb':
        return response
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(50 * 1024 * 1024, '[')))
      case '/gzip':
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"a":1}'))
      case '/large':
        return response.end(
          '{"id":9007199254740993,"safe":9007199254740991,"float":1e300,"text":"9007199254740993","ids":[9007199254740992,9007199254740993]}',
        )
      case '/frames':
        return response
          .writeHead(200, { 'content-encoding': 'zstd' })
          .end(Buffer.concat([zstdCompressSync('fine '), zstdCompressSync('SECRET=1')]))
      case '/lie':
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end('SECRET=1')
      case '/wide':
        return response.end(Buffer.from('\ufeffSECRET=1', 'utf16le'))
      case '/deep':
        return response.end(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
      case '/echo':
        return sendJson(response, { headers: request.headers, body: request.body.toString('latin1') })
      default:
        return response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>not here</h1>')
    }
  })
})

afterAll(() => server.close())

const world = (more: TestWorldOptions = {}): TestWorldOptions => ({
  environment: { name: 'production', url: server.url },
  ...more,
})
const run = (text: unknown, more: TestWorldOptions = {}): Promise<CheckResult> => check('http', text, world(more))
const expecting = (path: string, expectation: unknown): Promise<CheckResult> =>
  run({ request: `GET ${path}`, expect: expectation })

describe('status', () => {
  test('without an expectation it must be 2xx', async () => {
    expect((await run({ request: 'GET /health' })).status).toBe('passed')
    const missing = await run({ request: 'GET /missing' })
    expect(missing.status).toBe('failed')
    expect(missing.findings[0]).toMatchObject({
      rule: 'http/status',
      message: 'GET /missing: the status is 404',
      expected: 'a status of 2xx',
      observed: expect.stringMatching(/^status 404 \(text\/html\)/),
      url: `${server.url}/missing`,
    })
  })

  test('a 500 whose JSON says healthy is not healthy', async () => {
    const result = await expecting('/broken', { json: { '$.status': 'healthy' } })
    expect(rulesAt(result)).toEqual(['http/status'])
    expect((await expecting('/broken', { status: 500, json: { '$.status': 'healthy' } })).status).toBe('passed')
  })

  test('a redirect that is looked at may be 3xx, and nothing else', async () => {
    const look = { redirect: 'manual', expect: { headers: { location: '/headers' } } }
    expect((await run({ request: 'GET /go', ...look })).status).toBe('passed')
    expect(rulesAt(await run({ request: 'GET /missing', ...look }))).toEqual(['http/header', 'http/status'])
  })
})

describe('headers and cookies', () => {
  test.each([
    [{ 'x-one': 'a' }, true],
    [{ 'X-One': 'b' }, true],
    [{ 'x-one': 'a, b' }, false],
    [{ 'x-one': { contains: 'b', length: 1 } }, true],
    [{ 'x-one': { ne: 'a' } }, false],
    [{ 'x-one': { ne: 'b' } }, false],
    [{ 'x-one': { ne: 'c' } }, true],
    [{ 'x-one': { 'not-in': ['b', 'c'] } }, false],
    [{ 'x-one': { 'not-contains': 'a' } }, false],
    [{ 'x-one': { 'not-matches': '^b$' } }, false],
    [{ 'x-one': { length: { ne: 1 } } }, false],
    [{ 'x-one': { eq: 'a', 'not-contains': 'b' } }, false],
    [{ 'x-one': { eq: 'a', 'not-contains': 'c' } }, true],
    [{ 'x-one': { exists: true, ne: 'b' } }, false],
    [{ 'x-one': { exists: false } }, false],
    [{ 'x-two': { exists: false } }, true],
    [{ 'x-two': { 'not-contains': 'a' } }, false],
    [{ 'x-two': { ne: 'a' } }, false],
  ])('%j: %s', async (headers, passes) => {
    expect(rulesAt(await expecting('/headers', { headers }))).toEqual(passes ? [] : ['http/header'])
  })

  test.each([
    [{ sid: 'abcdef' }, true],
    [{ sid: { length: { gte: 6 } } }, true],
    [{ SID: { exists: true } }, false],
    [{ old: { exists: true } }, false],
    [{ old: { exists: false } }, true],
    [{ twice: 'one' }, true],
    [{ twice: 'two' }, true],
    [{ twice: { ne: 'one' } }, false],
    [{ twice: { ne: 'two' } }, false],
    [{ twice: { 'not-in': ['one', 'three'] } }, false],
    [{ twice: { 'not-contains': 'three' } }, true],
    [{ again: { ne: 'first' } }, true],
    [{ again: { ne: 'second' } }, false],
    [{ stays: { exists: false } }, false],
    [{ foreign: { exists: true } }, false],
    [{ wide: { exists: true } }, false],
  ])('%j: %s', async (cookies, passes) => {
    expect(rulesAt(await expecting('/headers', { cookies }))).toEqual(passes ? [] : ['http/cookie'])
  })

  test('says which of several values is ruled out', async () => {
    const { findings } = await expecting('/headers', { headers: { 'x-one': { ne: 'b' } } })
    expect(findings).toMatchObject([{ expected: 'not "b"', observed: '"b" and "a"' }])
  })

  test('values of cookies are not shown', async () => {
    const result = await expecting('/headers', { cookies: { sid: 'other' }, headers: { 'set-cookie': 'other' } })
    expect(JSON.stringify(result)).not.toContain('abcdef')
  })
})

describe('a body that is encoded', () => {
  const hides = (path: string) => expecting(path, { body: { 'not-contains': 'SECRET' } })

  test('in several frames is read whole', async () => {
    expect(rulesAt(await hides('/frames'))).toEqual(['http/body'])
    expect((await expecting('/frames', { body: 'fine SECRET=1' })).findings).toEqual([])
  })

  test('otherwise than it says is an error', async () => {
    const result = await hides('/lie')
    expect([result.status, rulesAt(result)]).toEqual(['error', ['http/body-unread']])
  })

  test('in UTF-16 is read as its mark says', async () => {
    expect(rulesAt(await hides('/wide'))).toEqual(['http/body'])
  })
})

describe('JSON', () => {
  test.each([
    [{ '$.status': 'healthy', '$.one': 1, '$.text': '1', '$.none': null }, true],
    [{ '$.one': '1' }, false],
    [{ '$.text': 1 }, false],
    [{ '$.none': { exists: true } }, true],
    [{ '$.missing': { exists: false } }, true],
    [{ '$.missing': null }, false],
    [{ '$.missing': { ne: 1 } }, false],
    [{ '$.list': { length: { gte: 1 } } }, true],
    [{ '$.list[*].id': [1, 2] }, true],
    [{ '$.list[?@.id > 1].id': [2] }, true],
    [{ '$.list[?@.id > 2]': { exists: false } }, true],
    [{ '$.list[*].id': { ne: 2 } }, false],
    [{ '$.list[*].id': { ne: 3 } }, true],
    [{ '$.list[*].id': { 'not-in': [0, 1] } }, false],
    [{ '$.list[*].name': { ne: 'x' } }, false],
    [{ '$.jobs[*].log': { 'not-contains': 'error' } }, false],
    [{ '$.jobs[*].log': { 'not-matches': '^an' } }, false],
    [{ '$.jobs[*].log': { 'not-contains': 'fatal', 'not-matches': 'fatal' } }, true],
    [{ '$.jobs[*].states': { ne: 'failed' } }, false],
    [{ '$.list[*].id': { 'not-contains': 2 } }, false],
    [{ '$.list[*].id': { 'not-contains': 5, length: { ne: 3 } } }, true],
    [{ '$.list[*]': { 'not-contains': 'id' } }, false],
    [{ '$.jobs[0].states': { ne: 'failed' } }, false],
    [{ '$.jobs[0].states': { 'not-in': ['failed'] } }, false],
    [{ '$.jobs[0].states': { ne: 'fail', 'not-contains': 'fail' } }, true],
    [{ '$.list[0]': { eq: { id: 1 } } }, true],
    [{ $: { contains: 'status' } }, true],
  ])('%j: %s', async (json, passes) => {
    expect(rulesAt(await expecting('/health', { json }))).toEqual(passes ? [] : ['http/json'])
  })

  test('of what is not JSON nothing is met, not even that a path is absent', async () => {
    const result = await expecting('/headers', { json: { '$.error': { exists: false } } })
    expect(result.findings).toMatchObject([{ rule: 'http/json', observed: 'a body that is not JSON' }])
  })

  test.each([
    [{ '$.id': '9007199254740993' }, true],
    [{ '$.id': '9007199254740992' }, false],
    [{ '$.id': 9007199254740992 }, false],
    [{ '$.id': { gt: 0 } }, true],
    [{ '$.id': { lt: 0 } }, false],
    [{ '$.id': { gt: '9007199254740992' } }, true],
    [{ '$.id': { gt: '9007199254740993' } }, false],
    [{ '$.safe': 9007199254740991, '$.float': 1e300, '$.text': '9007199254740993' }, true],
    [{ '$[?@ == 9007199254740993]': { length: 1 } }, true],
    [{ '$[?@ == 9007199254740992]': { exists: false } }, true],
    [{ '$[?@ > 9007199254740992 && @ < 9007199254740994]': { length: 1 } }, true],
  ])('%j of integers beyond what a number holds: %s', async (json, passes) => {
    expect(rulesAt(await expecting('/large', { json }))).toEqual(passes ? [] : ['http/json'])
  })

  test.each([
    [{ type: 'integer', minimum: 9007199254740991 }, true],
    [{ type: 'string' }, false],
    [{ exclusiveMaximum: 9007199254740991 }, false],
    [{ multipleOf: 2 }, false],
    [{ multipleOf: 3 }, true],
    [{ multipleOf: 0.5 }, true],
    [{ enum: [9007199254740992, '9007199254740993'] }, false],
    [{ const: 9007199254740992 }, false],
  ])('a JSON Schema with %j judges them exactly: %s', async (id, passes) => {
    const schema = { properties: { id } }
    expect(rulesAt(await expecting('/large', { schema }))).toEqual(passes ? [] : ['http/schema'])
  })

  test('they are captured and sent as they came', async () => {
    const send = {
      request: 'POST /echo?id=${{ captures.id }}',
      json: { id: '${{ captures.id }}', list: '${{ captures.list }}' },
      expect: { json: { '$.body': '{"id":9007199254740993,"list":[9007199254740992,9007199254740993]}' } },
    }
    const capture = { id: { json: '$.id' }, list: { json: '$.ids' } }
    const again = { request: 'GET /large', expect: { json: { '$.id': '${{ captures.id }}' } } }
    const result = await run({ steps: [{ request: 'GET /large', capture }, send, again] })
    expect(result).toMatchObject({ status: 'passed', findings: [] })
  })

  test('a JSON Schema in a file may hold them, and says them in digits', async () => {
    const root = directory({
      'good.json': '{"properties":{"id":{"const":9007199254740993,"minimum":9007199254740993}}}',
      'near.json': '{"properties":{"id":{"const":9007199254740992}}}',
      'above.json': '{"properties":{"id":{"minimum":9007199254740994}}}',
      'same.json': '{"properties":{"ids":{"uniqueItems":true}}}',
      'either.json': '{"properties":{"id":{"enum":[9007199254740992,9007199254740994]}}}',
    })
    const held = (schema: string) => run({ request: 'GET /large', expect: { schema } }, { root })
    expect((await held('good.json')).findings).toEqual([])
    expect((await held('same.json')).findings).toEqual([])
    expect((await held('near.json')).findings).toMatchObject([{ expected: '$.id must be equal to constant' }])
    expect((await held('above.json')).findings).toMatchObject([{ expected: '$.id must be >= 9007199254740994' }])
    expect((await held('either.json')).findings[0]?.expected).toContain('[9007199254740992,9007199254740994]')
  })

  test.each([[{ '$..x': 1 }], [{ '$..error': { exists: false } }]])(
    '%j of a value nested without end is never met by mistake',
    async (json) => {
      const result = await expecting('/deep', { json })
      expect([result.status, rulesAt(result)]).toEqual(['error', ['http/body-unread']])
    },
  )
})

test.each([
  ['/utf-16', { '$.status': 'healthy' }, false],
  ['/bytes', { '$.status': 'healthy' }, false],
  // RFC 8259 section 11: the parameter has no meaning.
  ['/latin', { '$.name': 'é' }, true],
])('JSON is UTF-8, whatever the headers of %s say', async (path, json, passes) => {
  expect(rulesAt(await expecting(path, { json }))).toEqual(passes ? [] : ['http/json'])
})

describe('JSON Schema', () => {
  const schema = {
    type: 'object',
    required: ['status'],
    properties: { status: { enum: ['healthy'] }, one: { type: 'integer' } },
  }

  test('fits, inline and from a file', async () => {
    expect((await expecting('/health', { schema })).status).toBe('passed')
    const text = { request: 'GET /health', expect: { schema: 'health.schema.json' } }
    expect((await run(text, { root: import.meta.dirname })).status).toBe('passed')
  })

  test('says what does not fit', async () => {
    const result = await expecting('/health', { schema: { properties: { one: { type: 'string' } } } })
    expect(result.findings).toMatchObject([{ rule: 'http/schema', expected: '$.one must be string' }])
  })

  test('formats and expressions count', async () => {
    const properties = (status: unknown): unknown => ({ schema: { properties: { status } } })
    expect(rulesAt(await expecting('/health', properties({ format: 'email' })))).toEqual(['http/schema'])
    expect(rulesAt(await expecting('/health', properties({ pattern: '^sick' })))).toEqual(['http/schema'])
    expect((await expecting('/health', properties({ pattern: '^heal' }))).status).toBe('passed')
  })

  test.each([
    [{ requierd: ['x'] }],
    [{ type: 'objekt' }],
    [{ $ref: 'https://example.com/schema.json' }],
    [{ properties: { status: { pattern: '(?=x)' } } }],
    ['no/such/file.json'],
    ['package.json/x'],
    ['README.md'],
  ])('%j cannot be used, which is an error and no pass', async (bad) => {
    expect((await expecting('/health', { schema: bad })).status).toBe('error')
  })
})

describe('body, time and URL', () => {
  test.each([
    [{ body: 'fine' }, []],
    [{ body: 'FINE' }, ['http/body']],
    [{ body: { contains: 'in' } }, []],
    [{ body: { 'not-contains': 'in' } }, ['http/body']],
    [{ body: { matches: '^f.ne$' } }, []],
    [{ body: '/fine/' }, ['http/body']],
    [{ body: { length: 4 } }, []],
    [{ url: { 'ends-with': '/headers' } }, []],
    [{ url: { contains: 'login' } }, ['http/url']],
    [{ time: { lt: '5s' } }, []],
    [{ time: { gt: '5s' } }, ['http/time']],
  ])('%j', async (expectation, rules) => {
    expect(rulesAt(await expecting('/headers', expectation))).toEqual(rules)
  })

  test('a slow answer says how slow', async () => {
    const result = await expecting('/slow', { time: { lt: '50ms' } })
    expect(result.findings).toMatchObject([{ rule: 'http/time', expected: 'less than 50 ms' }])
    expect(result.findings[0]?.observed).toMatch(/^1\d\d ms$|^[2-9]\d\d ms$/)
  })

  test('encoded bodies are decoded', async () => {
    expect((await expecting('/gzip', { json: { '$.a': 1 } })).status).toBe('passed')
  })

  test.each(['/big', '/bomb'])('of %s, which cannot be read whole, nothing is said to be absent', async (path) => {
    const forbidden = await expecting(path, { body: { 'not-contains': 'forbidden' } })
    expect([forbidden.status, rulesAt(forbidden)]).toEqual(['error', ['http/body-unread']])
    expect((await expecting(path, { json: { '$.error': { exists: false } } })).status).toBe('error')
    expect((await expecting(path, { schema: { not: { required: ['error'] } } })).status).toBe('error')
    expect((await expecting(path, { status: 200 })).status).toBe('passed')
  })

  test('what is shown is bounded', async () => {
    const result = await expecting('/gzip', { body: { contains: 'y'.repeat(10_000) } })
    expect(JSON.stringify(result).length).toBeLessThan(2000)
  })
})

describe('redirects', () => {
  const form = (status: number, more: object = {}, method = 'POST') =>
    run({ request: `${method} /form?status=${status}`, form: { a: 1 }, ...more })

  test.each([301, 302, 303])('%d that turns a POST into a GET is told', async (status) => {
    const result = await form(status)
    expect([result.status, rulesAt(result)]).toEqual(['failed', ['http/redirect']])
    expect(result.findings[0]?.observed).toBe(
      `a redirect with status ${status} to ${server.url}/headers, which was asked by GET`,
    )
    expect(rulesAt(await form(status, { expect: { status: 200, body: 'fine' } }))).toEqual(['http/redirect'])
  })

  test.each([
    [{ redirect: 'follow' }],
    [{ expect: { url: { 'ends-with': '/headers' } } }],
    [{ redirect: 'manual', expect: { status: 302, headers: { location: '/headers' } } }],
  ])('one that is meant is none: %j', async (more) => {
    expect((await form(302, more)).findings).toEqual([])
  })

  test('one that keeps the method is none, and PUT is turned by 303 alone', async () => {
    expect((await form(307)).findings).toEqual([])
    expect((await form(302, {}, 'PUT')).findings).toEqual([])
    expect(rulesAt(await form(303, {}, 'PUT'))).toEqual(['http/redirect'])
    expect((await run({ request: 'GET /form?status=303' })).findings).toEqual([])
  })

  test('a flow ends there', async () => {
    const result = await run({ steps: [{ request: 'POST /form?status=302' }, { request: 'GET /health' }] })
    expect(result.findings.map(({ rule }) => rule)).toEqual(['http/redirect', 'http/not-run'])
  })

  test('are followed, with cookies of every hop', async () => {
    const result = await expecting('/go', { url: { 'ends-with': '/headers' }, cookies: { hop: '1', sid: 'abcdef' } })
    expect(result.findings).toEqual([])
  })

  test('a loop fails', async () => {
    const result = await run({ request: 'GET /loop', 'max-redirects': 3 })
    expect([result.status, rulesAt(result)]).toEqual(['failed', ['http/redirect']])
  })

  test('that are not allowed fail', async () => {
    expect(rulesAt(await run({ request: 'GET /go', redirect: 'error' }))).toEqual(['http/redirect'])
    expect((await run({ request: 'GET /headers', redirect: 'error' })).status).toBe('passed')
  })
})

describe('what is sent', () => {
  const echo = async (text: object): Promise<(typeof server.received)[number] | undefined> => {
    expect(await run({ request: 'POST /echo', ...text })).toMatchObject({ status: 'passed' })
    return server.received.at(-1)
  }

  test('JSON, form and text, each with its type', async () => {
    const json = await echo({ json: { a: [1, 'x', null] } })
    expect([json?.headers['content-type'], json?.body.toString()]).toEqual(['application/json', '{"a":[1,"x",null]}'])
    const form = await echo({ form: { a: 'x y&z', b: [1, true] } })
    expect([form?.headers['content-type'], form?.body.toString()]).toEqual([
      'application/x-www-form-urlencoded',
      'a=x+y%26z&b=1&b=true',
    ])
    const text = await echo({ text: 'é', headers: { 'Content-Type': 'text/x' } })
    expect([text?.headers['content-type'], text?.body.toString()]).toEqual(['text/x', 'é'])
  })

  test('credentials', async () => {
    expect((await echo({ bearer: 'tok.en' }))?.headers.authorization).toBe('Bearer tok.en')
    const basic = await echo({ basic: { username: 'me', password: 'pä:ss' } })
    expect(Buffer.from(basic?.headers.authorization?.slice(6) ?? '', 'base64').toString()).toBe('me:pä:ss')
  })

  test('credentials in a URL become basic authentication and are shown nowhere', async () => {
    const withUser = server.url.replace('//', '//deploy:hunter%402@')
    const own = await check('http', { request: `GET ${withUser}/missing` })
    const ofEnvironment = await check(
      'http',
      { request: 'GET /missing' },
      { environment: { name: 'p', url: withUser } },
    )
    for (const result of [own, ofEnvironment]) {
      expect(result.status).toBe('failed')
      expect(JSON.stringify(result)).not.toMatch(/hunter|deploy/)
      const sent = server.received.at(-1)?.headers.authorization ?? ''
      expect(Buffer.from(sent.slice(6), 'base64').toString()).toBe('deploy:hunter@2')
    }
  })

  test('credentials of the environment do not go to another origin', async () => {
    const other = await httpServer((_, response) => response.end())
    const environment = { name: 'p', url: server.url.replace('//', '//deploy:hunter2@') }
    await check('http', { request: `GET ${other.url}/` }, { environment })
    await other.close()
    expect(other.received[0]?.headers.authorization).toBeUndefined()
  })

  test('paths start at the environment and at `base`', async () => {
    const environment = { name: 'p', url: `${server.url}/app` }
    await check('http', { base: '/api/v1', request: 'GET /x/?a=1' }, { environment })
    expect(server.received.at(-1)?.url).toBe('/app/api/v1/x/?a=1')
    await check('http', { base: `${server.url}/other/`, request: 'GET /x' }, { environment })
    expect(server.received.at(-1)?.url).toBe('/other/x')
  })

  test('without a URL to start from it is an error', async () => {
    const result = await check('http', { request: 'GET /' }, { environment: { name: 'p' } })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['http/request']])
  })
})

describe('no answer is an error within the timeout', () => {
  let silent: TestServer
  beforeAll(async () => {
    silent = await tcpServer(() => {})
  })
  afterAll(() => silent.close())

  test('a target that is silent', async () => {
    const result = await run({ request: `GET ${silent.url}/`, timeout: '100ms' })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['http/timeout']])
    expect(result.findings[0]).toMatchObject({ url: `${silent.url}/`, observed: 'nothing complete within 100 ms' })
  })

  test('a file that is not there to be sent', async () => {
    const result = await run({ request: 'POST /echo', multipart: { a: { file: 'no/such/file.png' } } })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['http/request']])
  })
})

describe('the same question is asked once', () => {
  const count = async (texts: readonly object[]): Promise<number> => {
    const before = server.received.length
    const questions = new Questions()
    await Promise.all(texts.map((text) => run(text, { questions })))
    return server.received.length - before
  }

  test('by all who ask the same', async () => {
    const texts = Array.from({ length: 20 }, (_, n) => ({
      request: 'GET /health',
      expect: { json: { '$.one': { gte: n > 10 ? 5 : 0 } } },
    }))
    expect(await count(texts)).toBe(1)
  })

  test.each([
    [{ request: 'GET /health?x=1' }],
    [{ request: 'HEAD /health' }],
    [{ request: 'GET /health', headers: { accept: 'text/html' } }],
    [{ request: 'GET /health', bearer: 'token' }],
    [{ request: 'GET /health', redirect: 'manual' }],
    [{ request: 'GET /health', timeout: '4s' }],
  ])('but not where %j differs', async (text) => {
    expect(await count([{ request: 'GET /health' }, text])).toBe(2)
  })

  test('and never where it may change something', async () => {
    expect(await count([{ request: 'POST /echo' }, { request: 'POST /echo' }])).toBe(2)
    const flow = { steps: [{ request: 'GET /health' }, { request: 'GET /health' }] }
    expect(await count([flow, flow])).toBe(4)
    const repeated = { request: 'GET /health', repeat: { times: 3 } }
    expect(await count([repeated, repeated])).toBe(6)
  })
})

describe('retry', () => {
  test('asks anew until the answer is as expected', async () => {
    let asked = 0
    const starting = await httpServer((_, response) => sendJson(response, {}, ++asked < 3 ? 503 : 200))
    const result = await check('http', { request: `GET ${starting.url}/`, retry: { for: '5s', every: '10ms' } })
    await starting.close()
    expect([result.status, asked]).toEqual(['passed', 3])
  })

  test('a Retry-After beyond the deadline ends with one last request at the deadline', async () => {
    const busy = await httpServer((_, response) => response.writeHead(503, { 'retry-after': '3600' }).end())
    const result = await check('http', { request: `GET ${busy.url}/`, retry: { for: '600ms', every: '10ms' } })
    await busy.close()
    expect([result.status, busy.received.length]).toEqual(['failed', 2])
  })
})

describe('many items on one host', () => {
  test('200 items on 20 paths make 20 requests', async () => {
    const slow = await httpServer((_, response) => sendJson(response, { ok: true }))
    const world = testWorld({ environment: { name: 'p', url: slow.url }, net: { concurrency: 5 } })
    const kind = kindOf('http')
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, n) => {
        const config = kind.schema.parse({ request: `GET /${n % 20}`, expect: { json: { '$.ok': true } } })
        return runCheck(kind, config, () => world)
      }),
    )
    await world.net.close()
    await slow.close()
    expect(outcomes.every(({ result }) => result.status === 'passed')).toBe(true)
    expect(slow.received.length).toBe(20)
  })
})

describe('secrets in a request', () => {
  test('are masked in every form, also in a long URL that is cut', async () => {
    const secret = 'canary"<se/cret>'
    const redact = createRedactor()
    redact.add(secret)
    const result = await run(
      { request: `GET /missing/${'x'.repeat(180)}${secret}?q=${secret}`, expect: { url: 'x', body: 'y' } },
      { redact },
    )
    expect(result.status).toBe('failed')
    expect(JSON.stringify(redact.maskDeep(result))).not.toContain('canary')
  })
})

describe('the plan', () => {
  test('says that nobody can be asked where a step has no URL to start from, before any step is sent', async () => {
    const steps = [{ request: `GET ${server.url}/health` }, { request: 'GET /' }]
    expect(() => planned('http', { steps }, { environment: { name: 'p' } })).toThrow('has no usable URL')
    const before = server.received.length
    const result = await check('http', { steps }, { environment: { name: 'p' } })
    expect([result.status, rulesAt(result), server.received.length]).toEqual(['error', ['http/request'], before])
  })

  test('says every request and file, without credentials', () => {
    const text = {
      base: '/api',
      steps: [
        { request: 'POST /login', json: {}, capture: { a: { json: '$' } } },
        {
          request: 'POST https://me:hunter2@files.example.com/x',
          multipart: { a: { file: 'a.png' } },
          'max-redirects': 3,
        },
      ],
      cleanup: [{ request: 'DELETE /x/${{ captures.a }}', redirect: 'manual' }],
    }
    const environment = { name: 'p', url: 'https://u:hunter2@shop.example.com' }
    expect(planned('http', text, { environment })).toEqual([
      'request POST https://shop.example.com/api/login',
      'request redirects of POST https://shop.example.com/api/login, at most 10',
      'request POST https://files.example.com/x',
      'request redirects of POST https://files.example.com/x, at most 3',
      'read a.png',
      'request DELETE /x/${{ captures.a }}, at most 1',
    ])
  })
})
