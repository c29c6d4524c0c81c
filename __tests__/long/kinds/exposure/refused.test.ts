/** Takes long: some hundred questions at the pace of a host that refuses them all. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { type Answer, type Site, site } from '../../../support/site.ts'
import { check } from '../../../support/world.ts'

let shop: Site
afterEach(() => shop.close())

/** What stands in a check of a site of which a firewall answers what `wall` does not leave to it. */
async function behind(wall: (path: string, asked: number) => Answer | 'reset' | null) {
  let asked = 0
  shop = await site(({ url = '', headers }) => {
    if (headers.host?.endsWith('.example')) return { status: 421 }
    return wall(url, ++asked) ?? (url === '/' ? '<title>Shop</title>' : { status: 404, body: 'not here' })
  })
  const { status, findings } = await check('exposure', {}, { environment: { name: 'production', url: shop.url } })
  return {
    status,
    said: findings.filter(({ level }) => level !== 'info').map(({ rule, observed }) => `${rule}: ${observed}`),
  }
}

const forbidden = { status: 403, body: '<h1>403 Forbidden</h1>' }
const challenge = { status: 403, headers: { 'cf-mitigated': 'challenge' }, body: '<title>Just a moment...</title>' }
const isAttack = (path: string): boolean => /\/\.|sql|bak|~/.test(path)

describe('a firewall that answers in place of the site is told once', () => {
  test.each<[string, Parameters<typeof behind>[0], RegExp]>([
    [
      'a test of robots before everything',
      () => challenge,
      /^exposure\/unanswered: 403 \(Cloudflare\) for .*not judged: debug-page, stack-trace/,
    ],
    [
      'a refusal of all but the start page',
      (path) => (path === '/' ? null : forbidden),
      /^exposure\/unanswered: 403 for .*env-file, git/,
    ],
    [
      'one that refuses everything after twenty questions',
      (_, asked) => (asked > 20 ? forbidden : null),
      /^exposure\/unanswered: 403 for /,
    ],
    [
      'one that hangs up after twenty questions',
      (_, asked) => (asked > 20 ? 'reset' : null),
      /^exposure\/unanswered: connection closed by the other side for /,
    ],
  ])('%s', async (_, wall, expected) => {
    const { status, said } = await behind(wall)
    expect([status, said]).toEqual(['error', [expect.stringMatching(expected)]])
  })
})

describe('a firewall that refuses attacks alone hides nothing', () => {
  test('which everybody is refused', async () => {
    expect(await behind((path) => (isAttack(path) ? forbidden : null))).toEqual({ status: 'passed', said: [] })
  })

  test('unless a browser passes its test', async () => {
    const { status, said } = await behind((path) => (isAttack(path) ? challenge : null))
    expect([status, said.length]).toEqual(['error', 1])
  })
})
