import { afterEach, describe, expect, test } from '@jest/globals'
import { djangoDebugPage } from '../../support/answers.ts'
import { type Answers, type Site, site } from '../../support/site.ts'
import { check, kindOf, planned, rulesAt } from '../../support/world.ts'

let shop: Site
afterEach(() => shop.close())

const answers: Answers = ({ url, headers }) => {
  if (headers.host?.endsWith('.example')) return { status: 400 }
  return url === '/' ? '<title>Shop</title>' : { status: 404, body: 'Not Found' }
}
const environmentOf = (envContent: string) => ({ name: 'production', url: shop.url, envContent })

async function ask(env: string, text: object = { depth: 'quick' }, scene: object = {}) {
  shop = await site(answers)
  const result = await check('served', text, { environment: environmentOf(env), ...scene })
  const asked = shop.asked.map(({ line }) => line.replace(/readiness-[0-9a-f]{16}/, 'readiness-X'))
  const hosts = new Set(shop.asked.map(({ host }) => host))
  return { asked, hosts, status: result.status, found: result.findings.map(({ rule, level }) => `${level} ${rule}`) }
}

const django = 'DEBUG=False\nALLOWED_HOSTS=127.0.0.1\n'

describe('quick', () => {
  test('asks what visitors ask as well, under the name of the site, and says what it did not ask', async () => {
    const { asked, hosts, status, found } = await ask(django)
    expect(asked.sort()).toEqual([
      'GET /',
      'GET /api/readiness-missing',
      'GET /readiness-X',
      'GET /readiness-missing',
      'GET /static/readiness-missing',
    ])
    expect(hosts.size).toBe(1)
    expect([status, found]).toEqual(['passed', ['info served/depth']])
  })

  test('is what `check` prints', async () => {
    shop = await site(answers)
    const lines = (depth: 'quick' | 'full') =>
      planned('served', { depth }, { environment: environmentOf('') }).join('\n')
    expect(lines('quick')).not.toMatch(/%c0|_ignition|console|foreign|debugger/)
    expect(lines('quick')).toContain('/api/readiness-missing')
    expect(lines('full')).toMatch(/%c0[\s\S]*debugger[\s\S]*foreign/)
  })

  test('still fails by what it sees', async () => {
    expect(await ask('ALLOWED_HOSTS=www.shop.test\n')).toMatchObject({ status: 'failed' })
  })

  test('a rule that it does not ask whole cannot be named, and has no answer where the depth holds for all', async () => {
    shop = await site(answers)
    expect(kindOf('served').schema.safeParse({ depth: 'quick', rules: ['hosts'] }).error?.issues[0]).toMatchObject({
      path: ['rules', 0],
      message: expect.stringContaining('"hosts" is not asked whole'),
    })
    await shop.close()
    expect(await ask(django, { rules: ['hosts', 'debug'] }, { depth: 'quick' })).toMatchObject({ status: 'error' })
    await shop.close()
    expect(await ask('NODE_ENV=production', {}, { depth: 'quick' })).toMatchObject({
      status: 'error',
      found: expect.arrayContaining(['error served/nothing-declared']),
    })
  })
})

test('the checklist says it for all, a check for itself, and without either everything is asked', async () => {
  const isFull = async (text: object, scene: object) => {
    const { asked, hosts } = await ask(django, text, scene)
    await shop.close()
    expect(hosts.size > 1).toBe(asked.includes('GET /%c0'))
    return asked.includes('GET /%c0')
  }
  expect(await isFull({}, {})).toBe(true)
  expect(await isFull({}, { depth: 'quick' })).toBe(false)
  expect(await isFull({ depth: 'full' }, { depth: 'quick' })).toBe(true)
  expect(await isFull({ depth: 'quick' }, { depth: 'full' })).toBe(false)
})

test('all is asked where a list of hosts alone is declared, but nothing of it where `hosts` is not selected', async () => {
  expect((await ask('ALLOWED_HOSTS=127.0.0.1\n', { rules: ['hosts'] })).asked).toHaveLength(3)
  await shop.close()
  expect((await ask('ALLOWED_HOSTS=127.0.0.1\nSECURE_HSTS_SECONDS=1\n', { rules: ['hsts'] })).asked).toEqual(['GET /'])
})

test('a debug page is seen in either depth', async () => {
  for (const depth of ['quick', 'full']) {
    shop = await site(({ url }) => (url === '/' ? '<title>Shop</title>' : { status: 404, body: djangoDebugPage.text }))
    const result = await check('served', { depth, rules: ['debug'] }, { environment: environmentOf('DEBUG=False') })
    expect(rulesAt(result)).toEqual(['served/debug'])
    await shop.close()
  }
})
