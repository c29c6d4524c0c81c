import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import { httpServer, type Received, sendJson } from '../../support/http-servers.ts'
import { check, rulesAt, type TestWorldOptions } from '../../support/world.ts'

/** A small shop with accounts, tokens, a session cookie, carts, orders and image upload. */
interface Shop {
  readonly url: string
  readonly received: Received[]
  readonly users: Map<string, string>
  readonly images: Received[]
  readonly orders: string[]
  close(): Promise<void>
}

const token = 'canary-token-5f2b9c7e'
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

async function openShop(): Promise<Shop> {
  const users = new Map<string, string>()
  const images: Received[] = []
  const orders: string[] = []
  let cart = 0
  const server = await httpServer((request, response) => {
    const route = `${request.method} ${new URL(request.url, 'http://x').pathname}`
    const json = (): Record<string, unknown> => JSON.parse(request.body.toString())
    const authorized = request.headers.authorization === `Bearer ${token}`
    if (route === 'POST /api/auth/register/') {
      const { email, password } = json()
      users.set(String(email), String(password))
      return sendJson(response, { id: users.size, email }, 201)
    }
    if (route === 'POST /api/auth/login/') {
      const { email, password } = json()
      if (users.get(String(email)) !== password) return sendJson(response, { detail: 'wrong' }, 401)
      response.setHeader('set-cookie', ['sessionid=canary-session-77; Path=/; HttpOnly', 'csrftoken=csrf-1; Path=/'])
      return sendJson(response, { access: token, user: { id: users.size } })
    }
    if (route === 'GET /api/products/') {
      return sendJson(response, { results: [{ id: 7, slug: 'green tea/loose' }] })
    }
    if (route === 'GET /api/products/green%20tea%2Floose/') return sendJson(response, { id: 7 })
    if (!authorized) return sendJson(response, { detail: 'token missing' }, 401)
    if (route === 'POST /api/cart/items/') {
      if (json().product !== 7) return sendJson(response, { detail: 'product must be a number' }, 400)
      cart += Number(json().quantity)
      return sendJson(response, { items: cart }, 201)
    }
    if (route === 'POST /api/checkout/') {
      if (request.headers['x-csrftoken'] !== 'csrf-1') return sendJson(response, { detail: 'csrf' }, 403)
      if (!request.headers.cookie?.includes('sessionid=canary-session-77')) return sendJson(response, {}, 403)
      if (cart === 0) return sendJson(response, { detail: 'cart is empty' }, 409)
      orders.push(`order-${orders.length + 1}`)
      return response.writeHead(201, { location: `/api/orders/${orders.at(-1)}/` }).end()
    }
    if (route === 'GET /api/orders/order-1/') return sendJson(response, { status: 'new', total: 9.5 })
    if (route === 'POST /api/images/') {
      images.push(request)
      return sendJson(response, { ok: true }, 201)
    }
    if (request.method === 'DELETE' && route.startsWith('DELETE /api/users/')) {
      users.delete(decodeURIComponent(request.url.split('/')[3] ?? ''))
      return response.writeHead(204).end()
    }
    sendJson(response, { detail: 'not found' }, 404)
  })
  return { url: server.url, received: server.received, users, images, orders, close: () => server.close() }
}

const email = 'smoke@example.com'
const login = {
  name: 'Login',
  request: 'POST /auth/login/',
  json: { email, password: 'hunter2-canary' },
  expect: { status: 200 },
  capture: {
    token: { json: '$.access', secret: true },
    csrf: { cookie: 'csrftoken' },
  },
}
const register = {
  name: 'Registration',
  request: 'POST /auth/register/',
  json: { email, password: 'hunter2-canary' },
  expect: { status: 201, json: { '$.email': email } },
  capture: { email: { json: '$.email' } },
}
const products = {
  name: 'Products',
  request: 'GET /products/',
  expect: { json: { '$.results': { length: { gte: 1 } } } },
  capture: { product: { json: '$.results[0].id' }, slug: { json: '$.results[0].slug' } },
}
const cart = {
  name: 'Cart',
  request: 'POST /cart/items/',
  bearer: '${{ captures.token }}',
  json: { product: '${{ captures.product }}', quantity: 1 },
  expect: { status: { in: [200, 201] } },
}
const removal = {
  name: 'Account removed',
  request: 'DELETE /users/${{ captures.email }}',
  bearer: token,
  expect: { status: 204 },
}

let shop: Shop
let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'readiness-http-'))
  writeFileSync(join(root, 'product.png'), png)
})
afterAll(() => rmSync(root, { recursive: true }))
afterEach(() => shop.close())

async function run(text: object, more: TestWorldOptions = {}): Promise<CheckResult> {
  return check('http', { base: '/api', ...text }, { environment: { name: 'p', url: shop.url }, root, ...more })
}

describe('a flow through a shop', () => {
  test('register, log in, fill the cart, check out, upload an image, clean up', async () => {
    shop = await openShop()
    const result = await run({
      steps: [
        register,
        login,
        products,
        { request: 'GET /products/${{ captures.slug }}/', expect: { json: { '$.id': '${{ captures.product }}' } } },
        { ...cart, name: 'Cart without a token', bearer: 'none', expect: { status: { in: [401, 403] } } },
        cart,
        {
          name: 'Checkout',
          request: 'POST /checkout/',
          headers: { authorization: 'Bearer ${{ captures.token }}', 'x-csrftoken': '${{ captures.csrf }}' },
          json: { payment_method: 'cod' },
          expect: { status: 201 },
          capture: { order: { header: 'location' }, number: { header: 'location' } },
        },
        {
          name: 'Order',
          request: 'GET ${{ captures.order }}',
          bearer: '${{ captures.token }}',
          expect: { json: { '$.status': 'new', '$.total': { gt: 9, lt: 10 } } },
        },
        {
          name: 'Image',
          request: 'POST /images/',
          bearer: '${{ captures.token }}',
          multipart: { product: '${{ captures.product }}', image: { file: 'product.png' }, tag: ['a', 'b "c"'] },
          expect: { status: 201 },
        },
      ],
      cleanup: [removal],
    })
    expect(result).toMatchObject({ status: 'passed', findings: [] })
    expect(shop.orders).toEqual(['order-1'])
    expect([...shop.users.keys()]).toEqual([])
    const image = shop.images[0]
    expect(image?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(image?.body.includes(png)).toBe(true)
    expect(image?.body.toString('latin1')).toContain(
      'name="image"; filename="product.png"\r\nContent-Type: image/png\r\n\r\n',
    )
    expect(image?.body.toString('latin1')).toContain('name="product"\r\n\r\n7\r\n')
  })

  test('a failing step blocks the later ones and runs the cleanup', async () => {
    shop = await openShop()
    const wrong = { ...login, json: { email, password: 'wrong' } }
    const result = await run({ steps: [register, wrong, cart0(), cart], cleanup: [removal] })
    expect(result.status).toBe('failed')
    expect(result.findings).toMatchObject([
      { rule: 'http/status', message: 'Step 2, Login (POST /auth/login/): the status is 401' },
      {
        rule: 'http/capture',
        message: expect.stringContaining('nothing to capture as token'),
        expected: 'a value at $.access',
      },
      { rule: 'http/capture', message: expect.stringContaining('nothing to capture as csrf') },
      {
        rule: 'http/not-run',
        level: 'info',
        message: 'Steps after the failed one were not run: Products (GET /products/), Cart (POST /cart/items/)',
      },
    ])
    expect(shop.received.map(({ url }) => url)).toEqual([
      '/api/auth/register/',
      '/api/auth/login/',
      `/api/users/${encodeURIComponent(email)}`,
    ])
    expect(shop.users.size).toBe(0)
  })

  test('an answer that never comes is an error, and the cleanup still runs', async () => {
    shop = await openShop()
    const gone = { request: 'GET http://127.0.0.1:1/', timeout: '1s' }
    const result = await run({ steps: [register, gone, products], cleanup: [removal] })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['http/unreachable']])
    expect(shop.users.size).toBe(0)
  })

  test('of a run that was stopped before nothing is asked, so that there is nothing to clean up', async () => {
    shop = await openShop()
    const result = await run(
      { request: 'GET /products/', cleanup: [{ ...removal, request: 'DELETE /users/x' }] },
      { signal: AbortSignal.abort() },
    )
    expect([result.status, rulesAt(result), shop.received]).toEqual(['error', ['gate/cancelled'], []])
  })

  test('a cleanup that fails is a warning, and one that has nothing to clean is left out', async () => {
    shop = await openShop()
    const failing = { name: 'Gone', request: 'DELETE /nothing', expect: { status: 204 } }
    const result = await run({ steps: [register, products], cleanup: [failing, removal] })
    expect(result.status).toBe('passed')
    expect(result.findings).toMatchObject([
      { rule: 'http/cleanup', level: 'warning', message: 'Cleanup, Gone (DELETE /nothing): the status is 401' },
    ])
    expect(shop.users.size).toBe(0)
    const unneeded = await run({
      steps: [
        { request: 'GET /nowhere', bearer: token },
        { ...products, capture: { email: { json: '$.results[0].id' } } },
      ],
      cleanup: [removal],
    })
    expect(rulesAt(unneeded, 'warning')).toEqual([])
    expect(shop.received.at(-1)?.url).toBe('/api/nowhere')
  })
})

function cart0(): object {
  return products
}

describe('captured values', () => {
  test('that are secret appear nowhere, not even cut short', async () => {
    const long = `canary-${'x1y2'.repeat(100)}`
    shop = await openShop()
    const server = await httpServer((request, response) => {
      if (request.url === '/login') return sendJson(response, { access: long, nested: { refresh: 'canary-refresh-1' } })
      sendJson(response, { echo: request.headers.authorization, refresh: 'canary-refresh-1', access: long })
    })
    const result = await check(
      'http',
      {
        steps: [
          {
            request: 'GET /login',
            capture: { token: { json: '$.access', secret: true }, all: { json: '$.nested', secret: true } },
          },
          {
            request: 'GET /me?token=${{ captures.token }}',
            bearer: '${{ captures.token }}',
            expect: { status: 201, json: { '$.echo': 'x', '$.refresh': 'x' }, body: { contains: 'zzz' }, url: 'x' },
          },
        ],
      },
      { environment: { name: 'p', url: server.url } },
    )
    await server.close()
    expect(rulesAt(result)).toEqual(['http/body', 'http/json', 'http/status', 'http/url'])
    expect(JSON.stringify(result)).not.toContain('canary')
    expect(JSON.stringify(result)).not.toContain('x1y2')
  })

  test('keep their type as a whole value and become text inside one', async () => {
    const server = await httpServer((request, response) => {
      sendJson(
        response,
        request.url === '/first' ? { n: 7, list: [1], s: '1', big: { a: null } } : JSON.parse(String(request.body)),
      )
    })
    const result = await check(
      'http',
      {
        steps: [
          {
            request: 'GET /first',
            capture: {
              n: { json: '$.n' },
              list: { json: '$.list' },
              s: { json: '$.s' },
              big: { json: '$.big' },
              part: { regex: '"n":(\\d)' },
            },
          },
          {
            request: 'POST /echo',
            json: {
              n: '${{ captures.n }}',
              t: 'n=${{captures.n}}',
              l: '${{ captures.list }}',
              s: '${{ captures.s }}',
              b: '${{ captures.big }}',
              p: '${{ captures.part }}',
            },
            expect: {
              json: { '$.n': 7, '$.t': 'n=7', '$.l': [1], '$.s': '1', '$.b': { eq: { a: null } }, '$.p': '7' },
            },
          },
        ],
      },
      { environment: { name: 'p', url: server.url } },
    )
    await server.close()
    expect(result.findings).toEqual([])
    shop = await openShop()
  })

  test('that hold a URL of another origin are not followed with credentials', async () => {
    shop = await openShop()
    const evil = await httpServer((_, response) => response.end())
    const server = await httpServer((_, response) => sendJson(response, { next: `${evil.url}/steal`, path: '/same' }))
    const flow = (next: string): object => ({
      steps: [
        { request: 'GET /', capture: { next: { json: next } } },
        { request: 'GET ${{ captures.next }}', bearer: 'secret' },
      ],
    })
    const environment = { environment: { name: 'p', url: server.url } }
    const foreign = await check('http', flow('$.next'), environment)
    const same = await check('http', flow('$.path'), environment)
    await Promise.all([server.close(), evil.close()])
    expect([foreign.status, rulesAt(foreign)]).toEqual(['error', ['http/request']])
    expect(evil.received).toEqual([])
    expect(same.status).toBe('passed')
  })

  test('cannot break out of a header', async () => {
    shop = await openShop()
    const server = await httpServer((_, response) => sendJson(response, { v: 'a\r\nx-evil: 1' }))
    const result = await check(
      'http',
      {
        steps: [
          { request: 'GET /', capture: { v: { json: '$.v' } } },
          { request: 'GET /', headers: { 'x-a': '${{ captures.v }}' } },
        ],
      },
      { environment: { name: 'p', url: server.url } },
    )
    await server.close()
    expect([result.status, rulesAt(result)]).toEqual(['error', ['http/request']])
    expect(server.received.length).toBe(1)
  })
})
