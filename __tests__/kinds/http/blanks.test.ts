import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { httpServer } from '../../support/http-servers.ts'
import { check, kindOf } from '../../support/world.ts'

let server: Awaited<ReturnType<typeof httpServer>>
beforeAll(async () => {
  server = await httpServer((_, response) => {
    response.setHeader('x-frame-options', ' DENY ')
    response.setHeader('set-cookie', 'mode=strict')
    response.end('ok\n')
  })
})
afterAll(() => server.close())

const ask = (keys: object) => check('http', { request: `GET ${server.url}/`, ...keys })

describe('blanks around the value of a header are no part of it', () => {
  test.each([
    'DENY',
    ' DENY ',
    'DENY\n',
    { eq: 'DENY\r\n' },
    { in: ['SAMEORIGIN', 'DENY '] },
    { ne: 'SAMEORIGIN\n' },
    { 'not-in': [' SAMEORIGIN'] },
  ])('%j is met', async (wanted) => {
    expect((await ask({ expect: { headers: { 'x-frame-options': wanted } } })).status).toBe('passed')
  })

  test.each(['SAMEORIGIN\n', 'DE NY', { ne: 'DENY ' }, { 'not-in': ['DENY\n'] }, { 'starts-with': ' DENY' }])(
    '%j is not',
    async (wanted) => {
      const result = await ask({ expect: { headers: { 'x-frame-options': wanted } } })
      expect(result).toMatchObject({ status: 'failed', findings: [{ rule: 'http/header' }] })
    },
  )
})

describe('a body keeps its bytes', () => {
  test.each([
    ['ok', 'http/body', '"ok\\n" (differs only in blanks at the end)'],
    [{ 'ends-with': 'ok' }, 'http/body', '"ok\\n" (differs only in blanks at the end)'],
    ['OK', 'http/body', '"ok\\n"'],
  ])('%j is not met, and the finding says how little is missing', async (wanted, rule, observed) => {
    const result = await ask({ expect: { body: wanted } })
    expect(result.findings).toMatchObject([{ rule, observed }])
  })

  test.each(['ok\n', { contains: 'ok' }, { matches: '^ok\\s*$' }])('%j is met', async (wanted) => {
    expect((await ask({ expect: { body: wanted } })).status).toBe('passed')
  })

  test('a value that is not shown says so as well', async () => {
    const result = await ask({ expect: { cookies: { mode: 'strict ' } } })
    const observed = 'a text of 6 characters (differs only in blanks at the end)'
    expect(result.findings).toMatchObject([{ rule: 'http/cookie', observed }])
  })
})

describe('a secret that was read from a file ends with a line break', () => {
  test('which is no part of a header, a token or a password', async () => {
    await ask({ bearer: 'abc.def\n', headers: { 'x-key': ' k-1\r\n' } })
    await ask({ basic: { username: 'me', password: 'pass word\n' } })
    const [bearer, basic] = server.received.slice(-2).map(({ headers }) => headers)
    expect([bearer?.authorization, bearer?.['x-key']]).toEqual(['Bearer abc.def', 'k-1'])
    expect(basic?.authorization).toBe(`Basic ${Buffer.from('me:pass word').toString('base64')}`)
  })

  test('which a captured value has as well', async () => {
    await ask({
      request: undefined,
      steps: [
        { request: `GET ${server.url}/`, capture: { key: { regex: '(?s)(.*)' } } },
        { request: `GET ${server.url}/`, bearer: '${{ captures.key }}', headers: { 'x-key': '${{ captures.key }}' } },
      ],
    })
    const { headers } = server.received.at(-1) ?? {}
    expect([headers?.authorization, headers?.['x-key']]).toEqual(['Bearer ok', 'ok'])
  })

  test('but stays in a body', async () => {
    await ask({ request: `POST ${server.url}/`, json: { token: 'abc\n' } })
    expect(server.received.at(-1)?.body.toString()).toBe('{"token":"abc\\n"}')
  })

  test.each([
    ['within a header', { headers: { 'x-key': 'a\nb' } }],
    ['within a token', { bearer: 'a\r\nx: b' }],
    ['within a password', { basic: { username: 'me', password: 'a\nb' } }],
    ['and nothing else is no token', { bearer: '\n' }],
  ])('%s is a mistake of the checklist', (_, keys) => {
    expect(kindOf('http').schema.safeParse({ request: 'GET /', ...keys }).success).toBe(false)
  })
})
