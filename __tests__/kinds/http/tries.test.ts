import { afterEach, describe, expect, test } from '@jest/globals'
import { type Answer, type Site, site } from '../../support/site.ts'
import { check } from '../../support/world.ts'

let shop: Site
afterEach(() => shop.close())

/** The status and what was observed, of a site that answers the nth request so. */
async function ask(answers: (nth: number) => Answer, text: object) {
  let nth = 0
  shop = await site(() => answers(++nth))
  const result = await check('http', { request: 'GET /health', ...text }, { environment: { name: 'p', url: shop.url } })
  return { status: result.status, observed: result.findings[0]?.observed, asked: nth }
}

const json = (status: number, body: object, headers: Record<string, string> = {}): Answer => ({
  status,
  type: 'application/json',
  headers,
  body: JSON.stringify(body),
})

describe('how an error begins stands in the finding', () => {
  test.each<[string, Answer, string]>([
    ['JSON', json(500, { error: 'no database' }), 'status 500 (application/json): {"error":"no database"}'],
    [
      'the title of a page',
      { status: 502, body: '<title>Bad \n gateway</title><p>x' },
      'status 502 (text/html): Bad gateway',
    ],
    [
      'a text, on one line',
      { status: 503, type: 'text/plain', body: 'down\nfor now' },
      'status 503 (text/plain): down for now',
    ],
    ['neither', { status: 404, type: 'image/png', body: 'x' }, 'status 404 (image/png)'],
    [
      'no credentials',
      json(401, { password: 'kx8Q2mT7vB4', id: 1 }),
      'status 401 (application/json): {"password":"***","id":1}',
    ],
  ])('%s', async (_, answer, expected) => {
    expect((await ask(() => answer, {})).observed).toBe(expected)
  })
})

test('how often it was asked, and what it said before, stand in the finding', async () => {
  const retry = { for: '400ms', every: '100ms' }
  const { observed } = await ask((nth) => ({ status: nth === 1 ? 502 : 500, type: 'image/png' }), { retry })
  expect(observed).toMatch(/^status 500 \(image\/png\) \(the last of \d+ tries, before: status 502 \(image\/png\)\)$/)
})

describe('a limit', () => {
  test('is waited for as long as it says', async () => {
    const limited = (nth: number): Answer => json(nth === 1 ? 429 : 200, {}, { 'retry-after': '1' })
    expect(await ask(limited, {})).toMatchObject({ status: 'passed', asked: 2 })
  })

  test('that a step is about, or that takes too long, is not', async () => {
    const always = (after: string) => () => json(429, {}, { 'retry-after': after })
    expect(await ask(always('1'), { expect: { status: 429 } })).toMatchObject({ status: 'passed', asked: 1 })
    await shop.close()
    expect(await ask(always('3600'), {})).toMatchObject({ status: 'failed', asked: 1 })
    await shop.close()
    expect(await ask(() => json(503, {}), {})).toMatchObject({ status: 'failed', asked: 1 })
  })
})
