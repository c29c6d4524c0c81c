import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import { parse as parseYaml } from 'yaml'
import { parse } from '../../src/cli/arguments.ts'
import { initAt } from '../../src/cli/init.ts'
import { detect } from '../../src/init/detect.ts'
import { noFacts } from '../../src/init/facts.ts'
import { idsOf } from '../../src/init/ids.ts'
import { type ListItem, listItems } from '../../src/init/list.ts'
import { propose } from '../../src/init/propose.ts'
import { kindNames } from '../../src/kinds/index.ts'
import { gate } from '../support/gate.ts'
import { Project, readiness } from '../support/program.ts'
import { type Site, site } from '../support/site.ts'

const shop = 'examples/django-shop'
const marked = readFileSync(`${shop}/docs/production-readiness-checklist.md`, 'utf8')
/** As a team has it that knows nothing of the gate. */
const list = marked.replace(/ <!-- id: [\w-]+ -->/g, '')

/** What decides each box in the checklist that was written by hand, by the id of the box. */
const byHand = new Map(
  (
    parseYaml(readFileSync(`${shop}/.github/readiness.yml`, 'utf8')) as {
      readonly sections: readonly { readonly items: readonly Record<string, unknown>[] }[]
    }
  ).sections.flatMap(({ items }) =>
    items.map((item): [string, string[]] => [
      String(item.id),
      Object.keys(item).filter((key) => kindNames.includes(key)),
    ]),
  ),
)

const kindsOf = (item: ListItem, facts = noFacts): string[] => {
  const proposed = propose(item, facts)
  return 'checks' in proposed ? Object.keys(proposed.checks) : ['manual']
}

/** Boxes of which another kind is as right as the one of the example: a request to the script's result, each check alone. */
const asRight: Readonly<Record<string, string>> = {
  'https-enabled': 'headers',
  'monitor-performance': 'http',
  postgresql: 'service',
  'backup-script': 'file',
  'static-files': 'command',
}

describe.each([
  ['alone', noFacts],
  ['beside its stack', { ...detect(shop), url: null }],
])('the 78 boxes of a shop, %s', (_, facts) => {
  const ids = idsOf(listItems(marked))
  const items = listItems(list)

  test('at least 60 get checks of the right kind, and the rest is asked of people', () => {
    const wrong = items.flatMap((item, at) => {
      const [proposed, right] = [kindsOf(item, facts), byHand.get(ids[at] ?? '') ?? []]
      const isRight = proposed.some((kind) => right.includes(kind) || asRight[ids[at] ?? ''] === kind)
      return isRight || proposed.join() === 'manual' ? [] : [`${ids[at]}: ${proposed} for ${right}`]
    })
    const checked = items.filter((item) => kindsOf(item, facts).some((kind) => kind !== 'manual'))
    // What verifies everything once more names other boxes, which no words of one kind stand for.
    expect(wrong).toEqual(['post-deployment-verification: command,manual for served,exposure'])
    expect([items.length, checked.length - wrong.length >= 60]).toEqual([78, true])
  })

  test('what an item names is what is asked', () => {
    const checksOf = (id: string): unknown => {
      const proposed = propose(items[ids.indexOf(id)] as ListItem, facts)
      return 'checks' in proposed ? proposed.checks : proposed.status
    }
    const on = 'app'
    expect(checksOf('cloud-storage')).toMatchObject({
      env: {
        required: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_STORAGE_BUCKET_NAME', 'AWS_S3_ENDPOINT_URL'],
      },
      service: { s3: { 'from-env': 'AWS_STORAGE_BUCKET_NAME' } },
    })
    expect(checksOf('email-service')).toMatchObject({ service: { smtp: { 'from-env': 'EMAIL_HOST' } } })
    expect(checksOf('postgresql')).toMatchObject({ service: { postgres: { version: { gte: 16 } } } })
    expect(checksOf('backup-configured')).toMatchObject({
      command: { use: 'crontab-contains', with: { line: 'scripts/backup.sh' } },
    })
    expect(checksOf('backup-script')).toMatchObject({ file: { path: 'backups/*' } })
    expect(checksOf('file-permissions')).toEqual({
      file: [
        { path: '.env.production', mode: { 'at-most': '0600' }, on },
        { path: 'scripts/*.sh', executable: true, on },
      ],
    })
    expect(checksOf('log-directories')).toEqual({
      file: [
        { path: 'logs/django', type: 'directory', on },
        { path: 'logs/nginx', type: 'directory', on },
      ],
    })
    expect(checksOf('logs-writable')).toMatchObject({ file: { length: 4 } })
    expect(checksOf('firewall')).toEqual({ ports: { open: [22, 80, 443], closed: [5432, 6379] } })
    expect(checksOf('domain-a-record')).toEqual({ dns: { name: 'example.com', expect: ['203.0.113.10'] } })
    expect(checksOf('www-subdomain')).toMatchObject({ dns: { name: 'www.example.com' } })
    expect(checksOf('dns-propagation')).toMatchObject({ dns: { resolvers: ['1.1.1.1', '8.8.8.8', '9.9.9.9'] } })
  })

  test('what only one of several points says is not taken for all of them', () => {
    const both = ['frontend-integration', 'email-sending', 'post-deployment-verification']
    expect(both.filter((id) => !kindsOf(items[ids.indexOf(id)] as ListItem, facts).includes('manual'))).toEqual([])
  })
})

const headers = {
  'content-security-policy': "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}
const page = `<!doctype html><html lang="en"><title>Shop</title><link rel="stylesheet" href="/app.css">${'<p>Welcome</p>'.repeat(120)}</html>`
const env = `SECRET_KEY=kq8Zr4Tn0wLxV7bM2cYpQ9sD3fG6hJ1kA5zX8vB0nM4qW7eR2tY
DEBUG=False
ALLOWED_HOSTS=127.0.0.1
DB_PASSWORD=Zr4Tn0wLxV7bM2cYp9sD3f
CORS_ALLOWED_ORIGINS=https://www.acme.io
CSRF_TRUSTED_ORIGINS=https://www.acme.io
CONN_MAX_AGE=600
SENTRY_DSN=https://0123456789abcdef@sentry.io/1
`

describe('filled in', () => {
  let project: Project
  let served: Site
  afterEach(async () => {
    project.remove()
    await served.close()
  })
  const init = async () => {
    const { values, positionals } = parse(['--yes'], 'init')
    return (await initAt(project.path, values, positionals, null)).made
  }

  test('with every comment taken off and a server named all 78 boxes have their item', async () => {
    served = await site({})
    project = new Project({ 'PRODUCTION_CHECKLIST.md': list, '.github/known_hosts': 'shop.acme.io ssh-ed25519 AAAA\n' })
    await init()
    const path = '.github/readiness.yml'
    const server =
      'servers: { app: { ssh: deploy@shop.acme.io, known-hosts: .github/known_hosts, directory: /opt/shop } }'
    const whole = project
      .read(path)
      .replace(/# url: the address.*/, 'url: https://shop.acme.io')
      .replace(/^( *)# (?!needs|yaml)/gm, '$1')
      .replace(/^version: 1$/m, `version: 1\n${server}`)
    project.write(path, whole)
    const { code, stdout, stderr } = await readiness(['check'], project.path)
    expect([code, stderr]).toEqual([0, ''])
    // Beside them what the list does not ask: that nothing is served that should not be.
    expect(stdout).toContain('is valid: 79 items')
  })

  test('with an address and an env file every item that is active is judged', async () => {
    const { gzipSync } = await import('node:zlib')
    served = await site(({ url = '/', headers: asked }) => {
      if (url === '/app.css')
        return { type: 'text/css', headers: { ...headers, 'cache-control': 'max-age=31536000' }, body: 'p {}' }
      if (url === '/api/v1/health/') return { type: 'application/json', headers, body: '{"status":"healthy"}' }
      if (url !== '/' && url !== '/admin/') return { status: 404, type: 'text/plain', headers, body: 'not here' }
      const isPacked = /gzip/.test(String(asked['accept-encoding']))
      const packed = isPacked ? { 'content-encoding': 'gzip', vary: 'Accept-Encoding' } : {}
      return { headers: { ...headers, ...packed }, body: isPacked ? gzipSync(page) : page }
    })
    project = new Project({ 'PRODUCTION_CHECKLIST.md': list })
    const { entries } = await init()
    expect(entries.map(({ item }) => item.title)).toEqual(listItems(list).map(({ title }) => title))
    const path = '.github/readiness.yml'
    // The services of the list are elsewhere.
    const written = project
      .read(path)
      .replace(/# url: the address.*/, `url: ${served.url}`)
      .replace(/^ {8}service:\n(?: {10}.*\n)+/gm, '')
    project.write(path, written)
    project.write('.env.production', env)
    expect((await init()).files).toEqual([path])
    expect((await init()).files).toEqual([])

    const { report } = await gate(project)
    expect(report.problems ?? []).toEqual([])
    const unasked = report.items.filter(({ status }) => status === 'error' || status === 'blocked')
    expect(unasked.map(({ id, checks }) => [id, checks.flatMap(({ findings }) => findings)])).toEqual([])
    const passed = report.items.filter(({ status }) => status === 'passed').map(({ id }) => id)
    expect(passed).toEqual(
      expect.arrayContaining([
        'environment-file-created',
        'secret-key-generated',
        'allowed-hosts',
        'security-headers',
        'admin-panel-accessible',
        'health-check-passing',
        'static-files-cached',
        'gzip-compression',
        'exposure',
      ]),
    )
    const failed = report.items.filter(({ status }) => status === 'failed').map(({ id }) => id)
    expect(failed).toEqual(
      expect.arrayContaining(['cloud-storage-configured', 'email-service-configured', 'readme-md', 'deployment-md']),
    )
  })
})
