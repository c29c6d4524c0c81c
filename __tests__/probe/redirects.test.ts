import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { CookieJar } from '../../src/probe/cookies.ts'
import type { HttpRequest, HttpResponse } from '../../src/probe/http.ts'
import { createNet, type Net } from '../../src/probe/net.ts'
import { type FollowOptions, follow, redirectTarget } from '../../src/probe/redirects.ts'
import { httpServer } from '../support/http-servers.ts'

type Server = Awaited<ReturnType<typeof httpServer>>
let here: Server
let elsewhere: Server
let net: Net

beforeAll(async () => {
  net = createNet({ userAgent: 't', concurrency: 5 })
  elsewhere = await httpServer((_, response) => response.end('elsewhere'))
  here = await httpServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://x')
    const status = Number(searchParams.get('status') ?? 302)
    const to = searchParams.get('to')
    if (pathname === '/fork') response.setHeader('location', searchParams.getAll('a')).writeHead(302).end()
    else if (pathname === '/loop') response.writeHead(302, { location: '/loop' }).end()
    else if (pathname === '/login') response.writeHead(302, { location: '/home', 'set-cookie': 'sid=1' }).end()
    else if (to !== null) response.writeHead(status, { location: to }).end()
    else if (pathname === '/bare') response.writeHead(302).end()
    else response.end('here')
  })
})

afterAll(async () => {
  await Promise.all([net.close(), here.close(), elsewhere.close()])
})

const ask = (path: string, request: Partial<HttpRequest> = {}, options: Partial<FollowOptions> = {}) =>
  follow(
    net,
    { method: 'GET', url: here.url + path, timeoutMs: 10_000, ...request },
    { policy: 'follow', max: 10, ...options },
  )

const redirectTo = (to: string, status = 302): string => `/go?status=${status}&to=${encodeURIComponent(to)}`

describe('following', () => {
  test('gives every hop', async () => {
    const { hops, refused } = await ask(redirectTo(redirectTo('/end?x=1#part')))
    expect(hops.map((hop) => hop.status)).toEqual([302, 302, 200])
    expect(hops.at(-1)?.url).toBe(`${here.url}/end?x=1`)
    expect(refused).toBeNull()
  })

  test('ends after the allowed number', async () => {
    const { hops, refused } = await ask('/loop')
    expect(hops.length).toBe(11)
    expect(refused?.reason).toBe('limit')
  })

  test.each([
    [301, 'POST', 'GET'],
    [302, 'POST', 'GET'],
    [303, 'POST', 'GET'],
    [303, 'PUT', 'GET'],
    [302, 'PUT', 'PUT'],
    [307, 'POST', 'POST'],
    [308, 'POST', 'POST'],
    [303, 'HEAD', 'HEAD'],
  ])('%d after %s asks by %s', async (status, method, then) => {
    const before = here.received.length
    const body = method === 'HEAD' ? {} : { body: 'text', headers: { 'content-type': 'text/plain' } }
    await ask(redirectTo('/end', status), { method, ...body })
    const last = here.received.slice(before).at(-1)
    expect(last?.method).toBe(then)
    expect(last?.body.toString()).toBe(method === then && method !== 'HEAD' ? 'text' : '')
    expect(last?.headers['content-type']).toBe(method === then && method !== 'HEAD' ? 'text/plain' : undefined)
  })

  test('without a location, or when only looked at, the redirect is the answer', async () => {
    expect((await ask('/bare')).hops.map((hop) => hop.status)).toEqual([302])
    const looked = await ask(redirectTo('/end'), {}, { policy: 'manual' })
    expect(looked).toMatchObject({ refused: null, hops: [{ status: 302 }] })
    expect((await ask(redirectTo('/end'), {}, { policy: 'error' })).refused?.reason).toBe('not-allowed')
  })

  test.each([
    ['ftp://127.0.0.1/', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['http://', 'invalid'],
    ['http://[::1', 'invalid'],
  ])('not to %s', async (to, reason) => {
    expect((await ask(redirectTo(to))).refused?.reason).toBe(reason)
  })

  test('cookies that a hop sets go along', async () => {
    await ask('/login', {}, { jar: new CookieJar() })
    expect(here.received.at(-1)?.headers.cookie).toBe('sid=1')
  })
})

test('of two places that differ none is gone to, of two that are the same the one', async () => {
  const fork = await ask('/fork?a=/one&a=/two')
  expect([fork.hops.length, fork.refused]).toEqual([1, { reason: 'several', location: '/one' }])
  expect(redirectTarget(fork.hops[0] as HttpResponse)).toBeNull()
  const same = await ask('/fork?a=/one&a=/one')
  expect([same.hops.at(-1)?.url, same.refused]).toEqual([`${here.url}/one`, null])
})

describe('credentials', () => {
  const headers = { authorization: 'Bearer secret', cookie: 'a=1', 'X-Api-Key': 'secret', accept: 'text/plain' }

  test('go along to the same scheme, host and port', async () => {
    await ask(redirectTo('/end'), { headers })
    expect(here.received.at(-1)?.headers).toMatchObject({ authorization: 'Bearer secret', 'x-api-key': 'secret' })
  })

  test.each([
    ['another port', () => elsewhere.url],
    ['another name of the same machine', () => elsewhere.url.replace('127.0.0.1', 'localhost')],
  ])('do not go to %s', async (_, url) => {
    const { hops } = await ask(redirectTo(`${url()}/x`), { headers })
    expect(hops.at(-1)?.body.toString()).toBe('elsewhere')
    const got = elsewhere.received.at(-1)?.headers ?? {}
    expect(got.accept).toBe('text/plain')
    expect(JSON.stringify(got)).not.toContain('secret')
    expect(got.cookie).toBeUndefined()
  })

  test('do not come back after a way over another host', async () => {
    const there = await httpServer((_, response) => response.writeHead(302, { location: `${here.url}/end` }).end())
    await ask(redirectTo(there.url), { headers })
    await there.close()
    expect(here.received.at(-1)?.headers.authorization).toBeUndefined()
  })

  test('in a location are not used and not shown', async () => {
    const { hops, refused } = await ask(redirectTo(elsewhere.url.replace('//', '//user:hunter2@')))
    expect(elsewhere.received.at(-1)?.headers.authorization).toBeUndefined()
    expect(JSON.stringify([hops.at(-1)?.url, refused])).not.toContain('hunter2')
    const shown = await ask(redirectTo('ftp://user:hunter2@x/'))
    expect(shown.refused?.location).toBe('ftp://x/')
  })

  test('in a body are not sent elsewhere', async () => {
    const before = elsewhere.received.length
    const { refused } = await ask(redirectTo(elsewhere.url, 307), { method: 'POST', body: 'password=hunter2' })
    expect(refused?.reason).toBe('body-elsewhere')
    expect(elsewhere.received.length).toBe(before)
  })
})

test('one time limit holds for the whole way', async () => {
  const slow = await httpServer((_, response) => {
    setTimeout(() => response.writeHead(302, { location: '/again' }).end(), 60)
  })
  const request = { method: 'GET', url: slow.url, timeoutMs: 200 }
  await expect(follow(net, request, { policy: 'follow', max: 10 })).rejects.toThrow(/did not answer in time/)
  await slow.close()
})
