import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import { foreignOrigins } from '../../../src/kinds/cors/origins.ts'
import { Questions } from '../../../src/probe/ask.ts'
import { webServer } from '../../support/https-server.ts'
import { check, kindOf, planned, rulesAt } from '../../support/world.ts'

const shop = 'https://www.shop.example'

interface Grants {
  readonly origin?: string | undefined
  readonly credentials?: boolean
  readonly vary?: boolean
  readonly methods?: string
  readonly headers?: string
  readonly status?: number
  readonly on?: 'GET' | 'OPTIONS'
}

/** Judges an API whose grants depend on the origin that asks. */
async function api(grant: (origin: string) => Grants, config: object = {}, questions = new Questions()) {
  const server = await webServer('http', (request: IncomingMessage, response: ServerResponse) => {
    const { origin, credentials, vary = true, methods, headers, status, on } = grant(request.headers.origin ?? '')
    if (origin !== undefined && (on === undefined || on === request.method)) {
      response.setHeader('access-control-allow-origin', origin)
      if (credentials) response.setHeader('access-control-allow-credentials', 'true')
    }
    if (vary) response.setHeader('vary', 'Accept, Origin')
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-max-age', '600')
      if (methods !== undefined) response.setHeader('access-control-allow-methods', methods)
      if (headers !== undefined) response.setHeader('access-control-allow-headers', headers)
    }
    response.writeHead(status ?? (request.method === 'OPTIONS' ? 204 : 200)).end()
  })
  try {
    const options = { environment: { name: 'production', url: server.url }, questions }
    const result = await check('cors', config, options)
    return { ...result, asked: server.asked }
  } finally {
    await server.close()
  }
}

const reflecting = { credentials: true }

describe('foreign origins', () => {
  test('no grant at all passes, and costs GET and OPTIONS for each origin', async () => {
    const result = await api(() => ({}))
    expect([result.status, result.findings]).toEqual(['passed', []])
    expect(new Set(result.asked)).toEqual(new Set(['GET /', 'OPTIONS /']))
    expect(result.asked.length % 2).toBe(0)
  })

  test('a public API with a wildcard passes', async () => {
    expect((await api(() => ({ origin: '*', vary: false }))).findings).toEqual([])
  })

  test('an echo with credentials fails, also on one of the two requests alone', async () => {
    for (const on of [undefined, 'GET', 'OPTIONS'] as const) {
      const result = await api((origin) => ({ origin, ...reflecting, ...(on ? { on } : {}) }))
      expect([result.status, rulesAt(result)]).toEqual(['failed', ['cors/reflect']])
    }
  })

  test('an echo of any origin is said once, not again for every origin that resembles the own', async () => {
    const result = await api((origin) => ({ origin, ...reflecting }), { allowed: [shop] })
    const mistakes = result.findings.filter((one) => one.rule === 'cors/reflect').map((one) => one.message)
    expect(mistakes).toEqual(['A foreign origin is accepted with credentials: any origin is accepted'])
  })

  test('an echo without credentials does not hide one with them', async () => {
    const answer = (origin: string) => ({ origin, credentials: origin === 'null' })
    const result = await api(answer, { allowed: [shop] })
    const found = result.findings.filter((one) => one.rule === 'cors/reflect')
    expect(found.map(({ level, message }) => [level, message.split(': ')[1]?.split(' ')[0]])).toEqual([
      ['warning', 'any'],
      ['error', '`null`'],
    ])
  })

  test('an echo without credentials is a warning', async () => {
    const result = await api((origin) => ({ origin }))
    expect([result.status, rulesAt(result, 'warning')]).toEqual(['passed', ['cors/reflect']])
  })

  test.each([
    ['null', (origin: string) => origin === 'null', '`null`'],
    ['the beginning', (origin: string) => origin.startsWith(shop), 'beginning'],
    ['the end', (origin: string) => origin.endsWith('shop.example'), 'end'],
    ['a loose dot', (origin: string) => /^https:\/\/www.shop\.example$/.test(origin), 'dot'],
    ['plain http', (origin: string) => /^https?:\/\/www\.shop\.example$/.test(origin), 'plain http'],
  ])('comparing %s only is found and named', async (_name, accepts, word) => {
    const result = await api((origin) => (accepts(origin) ? { origin, ...reflecting } : {}), { allowed: [shop] })
    const mistakes = result.findings.filter((one) => one.rule === 'cors/reflect').map((one) => one.message)
    expect(result.status).toBe('failed')
    expect(mistakes.join('\n')).toContain(word)
  })

  test('a list of whole origins passes', async () => {
    const config = { allowed: [shop], credentials: true }
    const result = await api((origin) => (origin === shop ? { origin, ...reflecting } : {}), config)
    expect([result.status, result.findings]).toEqual(['passed', []])
  })

  test('subdomains that are allowed on purpose are not foreign', async () => {
    const allows = /^https:\/\/([a-z0-9-]+\.)*shop\.example$/
    const result = await api((origin) => (allows.test(origin) ? { origin, ...reflecting } : {}), { allowed: [shop] })
    expect(result.findings).toEqual([])
  })

  test('there are six, none of them the origin itself', () => {
    const origins = foreignOrigins('https://api.shop.co.uk:8443', 'run').map(({ origin }) => origin)
    expect(origins).toHaveLength(6)
    expect(origins.slice(1)).toEqual([
      'null',
      expect.stringMatching(/^https:\/\/api\.shop\.co\.uk\.x[0-9a-f]+\.example$/),
      expect.stringMatching(/^https:\/\/x[0-9a-f]+shop\.co\.uk:8443$/),
      'https://apixshop.co.uk:8443',
      'http://api.shop.co.uk:8443',
    ])
  })
})

describe('wildcards and caches', () => {
  test('a wildcard beside credentials is a warning', async () => {
    const result = await api(() => ({ origin: '*', ...reflecting, vary: false }))
    expect(rulesAt(result, 'warning')).toEqual(['cors/star-cred'])
  })

  test('an answer that depends on the origin needs Vary', async () => {
    const result = await api((origin) => (origin === shop ? { origin, vary: false } : { vary: false }), {
      allowed: [shop],
    })
    expect(rulesAt(result, 'warning')).toEqual(['cors/vary'])
    const fixed = await api(() => ({ origin: shop, vary: false }), { allowed: [shop] })
    expect(fixed.findings).toEqual([])
  })
})

describe('allowed origins', () => {
  const all = { allowed: [shop], methods: ['POST', 'DELETE'], headers: ['authorization', 'content-type'] }
  const grants = { methods: 'GET, POST, DELETE', headers: 'Authorization, Content-Type' }
  const echo = (more: Grants) => (origin: string) => (origin === shop ? { origin, ...more } : {})

  test('granted with methods and headers they pass', async () => {
    expect((await api(echo(grants), all)).findings).toEqual([])
  })

  test.each([
    ['nothing', () => ({}), all],
    ['another origin', () => ({ origin: 'https://shop.example', ...grants }), all],
    ['a trailing slash', () => ({ origin: `${shop}/`, ...grants }), all],
    ['GET alone', echo({ ...grants, on: 'GET' }), all],
    ['the preflight alone', echo({ ...grants, on: 'OPTIONS' }), all],
    ['no DELETE', echo({ ...grants, methods: 'GET, POST' }), all],
    ['a method in lower case', echo({ ...grants, methods: 'post, delete' }), all],
    ['no authorization', echo({ ...grants, headers: 'content-type' }), all],
    ['a wildcard in place of authorization', echo({ ...grants, headers: '*' }), all],
    ['no credentials', echo(grants), { ...all, credentials: true }],
    [
      'a wildcard beside credentials',
      () => ({ origin: '*', ...grants, credentials: true }),
      { ...all, credentials: true },
    ],
  ] satisfies [string, (origin: string) => Grants, object][])('%s fails', async (_name, grant, config) => {
    const result = await api(grant, config)
    expect([result.status, rulesAt(result)]).toEqual(['failed', ['cors/expected']])
  })

  test('a preflight that is refused fails', async () => {
    const result = await api((origin) => (origin === shop ? { origin, ...grants, status: 401 } : {}), all)
    expect(rulesAt(result)).toEqual(['cors/expected'])
  })

  test('a wildcard is enough without credentials', async () => {
    const config = { allowed: [shop], methods: ['DELETE'], headers: ['x-shop'] }
    const result = await api(() => ({ origin: '*', methods: '*', headers: '*', vary: false }), config)
    expect(result.findings).toEqual([])
  })
})

test('an address that does not exist is no pass', async () => {
  const result = await api(() => ({ status: 404 }))
  expect([result.status, rulesAt(result)]).toEqual(['failed', ['cors/unexpected-status']])
})

test('two checks of one address ask once', async () => {
  const server = await webServer('http', (_request, response) => response.writeHead(200).end())
  const options = { environment: { name: 'production', url: server.url }, questions: new Questions() }
  await check('cors', { rules: ['reflect'] }, options)
  const first = server.asked.length
  await check('cors', {}, options)
  await server.close()
  expect(server.asked).toHaveLength(first)
})

describe('the configuration', () => {
  const schema = kindOf('cors').schema
  test.each([
    [{ allowed: [] }, 'an empty list allows nobody'],
    [{ allowed: ['*'] }, 'expected an origin'],
    [{ allowed: ['https://a.example/app'] }, 'expected an origin'],
    [{ allowed: ['a.example'] }, 'expected an origin'],
    [{ rules: ['expected'] }, 'needs `allowed`'],
    [{ rules: ['exp*'] }, 'needs `allowed`'],
    [{ rules: ['reflects'] }, 'did you mean'],
    [{ methods: ['get'] }, 'expected a method'],
    [{ credential: true }, 'did you mean'],
  ])('%j is refused', (text, message) => {
    expect(JSON.stringify(schema.safeParse(text).error?.issues)).toContain(message)
  })
})

test('an origin that stands twice is asked once, and facts beside the questions are no questions', () => {
  const environment = { name: 'production', url: 'https://api.shop.example' }
  const allowed = ['https://www.shop.example', 'https://www.shop.example/']
  const lines = planned('cors', { allowed, rules: ['expected'] }, { environment })
  expect(lines).toEqual([
    'request GET https://api.shop.example/ with Origin https://www.shop.example',
    'request OPTIONS https://api.shop.example/ with Origin https://www.shop.example for GET',
  ])
})
