import { afterEach, describe, expect, test } from '@jest/globals'
import { djangoDebugPage } from '../../support/answers.ts'
import { type Answers, type Site, site } from '../../support/site.ts'
import { check, kindOf, planned, rulesAt } from '../../support/world.ts'

let shop: Site
afterEach(() => shop.close())

const page =
  '<!doctype html><title>Shop</title><link rel=stylesheet href=/static/app.css><script src=/static/app.js></script>'
const start = { '/': page, '/static/app.js': { type: 'text/javascript', body: '1\n//# sourceMappingURL=app.js.map' } }

async function ask(answers: Answers, text: object = { depth: 'quick' }, scene: object = {}) {
  shop = await site(answers)
  const environment = { name: 'production', url: shop.url }
  const result = await check('exposure', text, { environment, ...scene })
  const asked = shop.asked.map(({ line }) => line.replace(/readiness-[0-9a-f]{16}/, 'readiness-X'))
  return { result, asked, hosts: new Set(shop.asked.map(({ host }) => host)) }
}

describe('quick', () => {
  test('asks what visitors ask as well, under the name of the site, and says what it did not ask', async () => {
    const { result, asked, hosts } = await ask(start)
    expect(asked.sort()).toEqual([
      'GET /',
      'GET /api/readiness-missing',
      'GET /readiness-X',
      'GET /robots.txt',
      'GET /sitemap.xml',
      'GET /static/',
      'GET /static/app.js',
      'GET /static/app.js.map',
      'GET /static/readiness-missing',
    ])
    expect(hosts.size).toBe(1)
    expect([result.status, result.findings.map(({ rule, level }) => `${level} ${rule}`)]).toEqual([
      'passed',
      ['info exposure/depth'],
    ])
    expect(result.findings[0]?.observed).toMatch(/^not asked: env-file, git, .*foreign-host, trace-method$/)
  })

  test('is what `check` prints', async () => {
    shop = await site(start)
    const lines = planned('exposure', { depth: 'quick' }, { environment: { name: 'production', url: shop.url } })
    expect(lines.join('\n')).not.toMatch(/\.env|\.git|%c0|TRACE|foreign|debugger/)
    expect(lines.join('\n')).toContain('/api/readiness-missing')
  })

  test.each<[string, Answers, string]>([
    [
      'an error page',
      (request) => (request.url === '/' ? page : { status: 404, body: djangoDebugPage.text }),
      'debug-page',
    ],
    [
      'an error page below the API',
      { ...start, '/api/readiness-missing': { status: 500, body: djangoDebugPage.text } },
      'debug-page',
    ],
    [
      'the folder of the assets',
      { ...start, '/static/': '<title>Index of /static/</title><h1>Index of /static/</h1>' },
      'directory-listing',
    ],
    ['the start page', { '/': '<title>Welcome to nginx!</title>' }, 'default-page'],
    [
      'a start page that is an env file',
      { '/': { type: 'text/plain', body: 'SECRET_KEY=kx8Q2mT7vB4\nDB_PASSWORD=r7T2kP9wLm\n' } },
      'env-file',
    ],
  ])('finds what shows on %s', async (_, answers, rule) => {
    expect(rulesAt((await ask(answers)).result)).toEqual([`exposure/${rule}`])
  })

  test('a rule that it does not ask cannot be named, nor answered where a pattern or another level names it', async () => {
    shop = await site(start)
    const { schema } = kindOf('exposure')
    expect(schema.safeParse({ depth: 'quick', rules: ['debug-page', 'git'] }).error?.issues[0]).toMatchObject({
      path: ['rules', 1],
      message: '"git" is not asked with `depth: quick`',
    })
    await shop.close()
    for (const text of [
      { rules: ['env-*'] },
      { override: { 'd*': 'off', '*-trace': 'off', 'so*': 'off', 'ro*': 'off', '*-address': 'off', 'lo*': 'off' } },
    ]) {
      const { result } = await ask(start, { depth: 'quick', ...text })
      expect([result.status, rulesAt(result)[0]]).toEqual(['error', expect.stringMatching(/^exposure\//)])
      await shop.close()
    }
    const { result } = await ask(start, { rules: ['git', 'default-page'] }, { depth: 'quick' })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['exposure/git']])
  })
})

test('the checklist says it for all, a check for itself, and without either everything is asked', async () => {
  const isFull = async (text: object, scene: object) => {
    const { asked } = await ask(start, text, scene)
    await shop.close()
    return asked.includes('GET /.env')
  }
  expect(await isFull({}, {})).toBe(true)
  expect(await isFull({}, { depth: 'quick' })).toBe(false)
  expect(await isFull({ depth: 'full' }, { depth: 'quick' })).toBe(true)
  expect(await isFull({ depth: 'quick' }, { depth: 'full' })).toBe(false)
})

test('what provokes errors comes last', async () => {
  const { asked } = await ask(start, {})
  const provoking = asked.flatMap((line, at) => (/%c0|TRACE|__debugger__|POST|query=%7B$/.test(line) ? [at] : []))
  expect(provoking.length).toBeGreaterThan(3)
  // One more stands among them: the document under a foreign name.
  expect(Math.min(...provoking)).toBeGreaterThanOrEqual(asked.length - provoking.length - 1)
})
