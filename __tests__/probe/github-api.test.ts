import { afterEach, describe, expect, test } from '@jest/globals'
import { ProbeError } from '../../src/probe/error.ts'
import { type Api, createApi } from '../../src/probe/github-api.ts'
import { type ApiStandIn, type ApiStandInOptions, jobToken, serveApi } from '../support/github-api.ts'
import { serve, type TestServer } from '../support/server.ts'

const comments = '/repos/acme/shop/issues/7/comments'
const many = (count: number) => Array.from({ length: count }, (_, id) => ({ id, body: `${id}` }))

let server: ApiStandIn | undefined
let other: TestServer | undefined
let api: Api | undefined
afterEach(async () => {
  await api?.close()
  await other?.close()
  await server?.close()
  server = undefined
  other = undefined
  api = undefined
})

async function start(options: ApiStandInOptions = {}): Promise<Api> {
  server = await serveApi(options)
  api = createApi({ url: server.url, token: jobToken, version: '1.0.0' })
  return api
}

async function sizes(pages: AsyncGenerator<{ readonly body: Buffer }>): Promise<number[]> {
  const found: number[] = []
  for await (const { body } of pages) found.push((JSON.parse(body.toString()) as unknown[]).length)
  return found
}

describe('pages', () => {
  test.each(['', '/api/v3'])('more than a hundred are read to their end, below "%s"', async (prefix) => {
    const { pages } = await start({ prefix, hosted: { comments: many(250) } })
    expect(await sizes(pages(`${comments}?per_page=100`))).toEqual([100, 100, 50])
  })

  test('a next page at another address is not asked, and the token does not go there', async () => {
    const asked: (string | undefined)[] = []
    other = await serve((request, response) => {
      asked.push(request.headers.authorization)
      response.end('[]')
    })
    const link = `<${other.url}${comments}?page=2>; rel="next"`
    const { pages } = await start({ refuse: () => ({ status: 200, headers: { link }, body: [] }) })
    await expect(sizes(pages(comments))).rejects.toThrow('leads elsewhere')
    expect(asked).toEqual([])
  })

  test('a name that only begins as the address of the API is another address', async () => {
    const evil = (): string => `${server?.url}.evil.test${comments}?page=2`
    const { pages } = await start({
      refuse: () => ({ status: 200, headers: { link: `<${evil()}>; rel="next"` }, body: [] }),
    })
    await expect(sizes(pages(comments))).rejects.toThrow('leads elsewhere')
  })
})

describe('limits', () => {
  const refuseOnce = (refusal: { status: number; headers?: Record<string, string>; body?: unknown }) => ({
    refuse: (_path: string, times: number) => (times === 1 ? refusal : undefined),
  })
  const inSeconds = (seconds: number): string => String(Math.ceil(Date.now() / 1000) + seconds)

  test.each<[what: string, status: number, headers: () => Record<string, string>]>([
    ['a secondary limit with retry-after', 403, () => ({ 'retry-after': '0' })],
    ['too many requests with retry-after', 429, () => ({ 'retry-after': '0' })],
    ['the hour is used up, and over', 403, () => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })],
    ['a gateway that fails', 502, () => ({})],
  ])('%s is waited for', async (_what, status, headers) => {
    const { get } = await start(refuseOnce({ status, headers: headers() }))
    expect((await get(comments)).status).toBe(200)
    expect(server?.asked).toHaveLength(2)
  })

  test.each<[what: string, status: number, headers: () => Record<string, string>, body: object]>([
    ['retry-after beyond the deadline', 403, () => ({ 'retry-after': '3' }), {}],
    [
      'a reset beyond the deadline',
      429,
      () => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(60) }),
      {},
    ],
    [
      'a secondary limit that does not say how long',
      403,
      () => ({}),
      { message: 'You exceeded a secondary rate limit' },
    ],
    ['too many requests without a word', 429, () => ({}), {}],
  ])('%s is an error', async (_what, status, headers, body) => {
    const { get } = await start(refuseOnce({ status, headers: headers(), body }))
    const error = await get(comments, { waitMs: 2000 }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ProbeError)
    expect(String(error)).toContain('refuses more requests for now')
    expect(server?.asked).toHaveLength(1)
  })

  test('a permission that is missing is none of them', async () => {
    const { get } = await start({ refuse: () => ({ status: 403, headers: { 'x-ratelimit-remaining': '4999' } }) })
    expect((await get(comments)).status).toBe(403)
    expect(server?.asked).toHaveLength(1)
  })

  test('who goes on refusing is asked three times', async () => {
    const { get } = await start({ refuse: () => ({ status: 403, headers: { 'retry-after': '0' } }) })
    await expect(get(comments)).rejects.toThrow('refuses more requests for now')
    expect(server?.asked).toHaveLength(3)
  })

  test('a gateway that goes on failing is answered as it is', async () => {
    const { get } = await start({ refuse: () => ({ status: 503 }) })
    expect((await get(comments)).status).toBe(503)
    expect(server?.asked).toHaveLength(3)
  })
})

describe('a repository that was renamed', () => {
  const moved = (status: number): ApiStandInOptions => ({
    refuse: (path) =>
      path === '/repos/acme/shop/issues/8/comments' ? { status, headers: { location: `${comments}` } } : undefined,
  })

  test('is read where it is now', async () => {
    const { get } = await start({ ...moved(301), hosted: { comments: many(3) } })
    const answer = await get('/repos/acme/shop/issues/8/comments')
    expect([answer.status, JSON.parse(answer.body.toString())]).toEqual([200, many(3)])
  })

  test('is written to only where the platform says to write there', async () => {
    const { send } = await start(moved(307))
    await send('POST', '/repos/acme/shop/issues/8/comments', { body: 'x' })
    expect(server?.hosted.comments).toEqual([{ id: 1, body: 'x' }])
    await api?.close()
    await server?.close()
    const again = await start(moved(301))
    await expect(again.send('POST', '/repos/acme/shop/issues/8/comments', { body: 'x' })).rejects.toThrow('elsewhere')
  })
})

test('a body without end is cut and said to be', async () => {
  other = await serve((_request, response) => response.end(Buffer.alloc(17 * 1024 * 1024, 32)))
  api = createApi({ url: other.url, token: jobToken, version: '1.0.0' })
  expect((await api.get('/x')).truncated).toBe(true)
})
