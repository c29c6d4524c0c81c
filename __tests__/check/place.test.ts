import { describe, expect, test } from '@jest/globals'
import { runCheck } from '../../src/check/run.ts'
import { withCheckout } from '../support/checkout.ts'
import { kindOf, planned, testWorld } from '../support/world.ts'

const environment = { name: 'production', envFiles: ['.env.production'], url: 'https://shop.example.com' }

function plan(kind: string, text: object, on?: string): readonly string[] {
  return planned(kind, text, { environment, ...(on !== undefined && { on }) })
}

const looking: [kind: string, text: object][] = [
  ['file', { path: 'README.md' }],
  ['command', { run: 'true' }],
  ['nginx', {}],
  ['gunicorn', {}],
  ['compose', {}],
  ['django', {}],
]

describe('where a check looks', () => {
  test.each(looking)('%s: on the default server, or on its own', (kind, text) => {
    const places = (lines: readonly string[]) => [...new Set(lines.map((line) => / on (app|db)$/.exec(line)?.[1]))]
    expect(places(plan(kind, text))).toStrictEqual([undefined])
    expect(places(plan(kind, text, 'app'))).toStrictEqual(['app'])
    expect(places(plan(kind, { ...text, on: 'db' }, 'app'))).toStrictEqual(['db'])
    expect(places(plan(kind, { ...text, on: 'checkout' }, 'app'))).toStrictEqual([undefined])
  })

  test('env: the env file on the server; what loads it, its example and git in the checkout', () => {
    const onServer = (on: string, text: object = {}) => plan('env', text, on).filter((line) => / on \w+$/.test(line))
    expect(onServer('app')).toEqual(['read .env.production on app'])
    expect(onServer('app', { on: 'db' })).toEqual(['read .env.production on db'])
    expect(onServer('app', { on: 'checkout' })).toEqual([])
    expect(plan('env', {}, 'app').filter((line) => line.includes('.env.example'))).toHaveLength(1)
    expect(plan('env', { file: '.env', rules: ['tracked'] })).toContain(
      'run git --literal-pathspecs ls-files --error-unmatch -- .env',
    )
    expect(plan('env', { file: '.env', rules: ['debug-on'], readers: ['compose'] })).toEqual(['read .env'])
  })

  test('service: the env file on the server, migrations in the checkout', () => {
    const text = { postgres: { 'from-env': 'DATABASE_URL', migrations: 'django' } }
    const reads = plan('service', text, 'app').filter((line) => line.startsWith('read '))
    expect(reads).toEqual(['read .env.production on app', 'read **/migrations/*.py', 'read **/apps.py'])
  })

  test('files that a request sends are those of the checkout', () => {
    const text = { request: 'GET /', expect: { schema: 'health.schema.json' } }
    expect(plan('http', text, 'app')).toContain('read health.schema.json')
  })
})

test('a plan names every usual name that is tried', () => {
  const targets = (kind: string, on?: string) => plan(kind, {}, on)
  expect(targets('nginx').join()).toMatch(/nginx\/nginx\.conf, nginx\.conf, .*nginx\/conf\.d\/\*\.conf/)
  expect(targets('nginx', 'app').join()).toContain('/etc/nginx/nginx.conf')
  expect(targets('gunicorn').join()).toMatch(/gunicorn\.conf\.py, .*Procfile, .*Dockerfile/)
  expect(targets('compose').join()).toMatch(/docker-compose\.prod\.yml, .*compose\.yaml/)
  expect(targets('django').join()).toContain('settings.py')
})

describe('findings on files of a server have no location in the checkout', () => {
  const files = {
    'nginx.conf': 'http { server { listen 80; server_tokens on; } }\n',
    'compose.yaml': 'services:\n  db: { image: postgres:16, environment: { POSTGRES_PASSWORD: postgres } }\n',
    'settings.py': 'DEBUG = True\n',
    'gunicorn.conf.py': 'reload = True\n',
  }

  test.each([
    ['nginx', 'nginx.conf'],
    ['compose', 'compose.yaml'],
    ['django', 'settings.py'],
    ['gunicorn', 'gunicorn.conf.py'],
  ])('%s', (kind, file) =>
    withCheckout(files, async (root) => {
      const world = testWorld({ root, environment: { name: 'production' } })
      const onServer = { ...world, on: 'app', place: () => world.place('checkout') }
      const config = kindOf(kind).schema.parse({ file })
      const here = await runCheck(kindOf(kind), config, () => world)
      expect(here.result.findings[0]?.location?.file).toBe(file)
      const there = await runCheck(kindOf(kind), config, () => onServer)
      expect(there.result.findings.map(({ location }) => location)).toEqual(there.result.findings.map(() => undefined))
      expect(there.result.findings[0]?.message).toContain(`${file} on app)`)
    }),
  )
})
