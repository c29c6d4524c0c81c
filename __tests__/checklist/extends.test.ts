import { describe, expect, test } from '@jest/globals'
import type { Checklist } from '../../src/checklist/checklist.ts'
import type { ReadOptions } from '../../src/checklist/options.ts'
import { ConfigurationError } from '../../src/checklist/problems.ts'
import { readChecklist } from '../../src/checklist/read.ts'
import { directory } from '../support/directory.ts'

type Files = Readonly<Record<string, string>>

async function read(files: Files, options: Partial<ReadOptions> = {}): Promise<Checklist> {
  const cwd = directory(files)
  const run = { id: 'r1', sha: async () => undefined }
  const { checklist } = await readChecklist({ cwd, env: {}, now: new Date('2026-11-26T12:00:00Z'), run, ...options })
  return checklist
}

async function problems(files: Files): Promise<string[]> {
  try {
    await read(files)
    return []
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return error.problems.map(({ message, location }) => `${location?.line}: ${message}`)
  }
}

const checklist = (head: string, items = '[ { id: own, title: Own, file: { path: README.md } } ]'): Files => ({
  '.github/readiness.yml': `version: 1\n${head}\nenvironments: { production: { url: https://shop.acme.io, env-file: .env } }\nsections: [ { title: Own, items: ${items} } ]\n`,
})

/** The ids of items with the kinds that they ask, or with why they are not asked. */
function told({ items }: Checklist): Record<string, string> {
  return Object.fromEntries(
    items.map(({ id, when, notAsked, checks }) => [
      id,
      when ? checks.map(({ kind }) => kind.kind).join('+') : (notAsked ?? 'when'),
    ]),
  )
}

describe('items of several presets with the same id', () => {
  test('ask what both ask, what is the same once', async () => {
    const both = told(await read(checklist('extends: [web, django]')))
    expect(both).toMatchObject({
      hsts: 'headers',
      'security-headers': 'headers+exposure',
      exposure: 'exposure',
      own: 'file',
    })
    expect(told(await read(checklist('extends: [django, web]')))).toEqual(both)
  })

  test('ask nothing about TLS where the checklist names this machine without it', async () => {
    const at = (url: string, options = {}): Promise<Checklist> =>
      read(
        { '.github/readiness.yml': `version: 1\nextends: [web]\nenvironments: { production: { url: "${url}" } }\n` },
        options,
      )
    const why = 'the `url` of the environment is one of this machine, without TLS'
    for (const url of ['http://127.0.0.1:3000', 'http://localhost', 'http://shop.localhost', 'http://[::1]:8080']) {
      expect(told(await at(url))).toMatchObject({
        'ssl-certificate': why,
        hsts: why,
        'https-enabled': why,
        cors: 'cors',
      })
    }
    for (const url of [
      'https://127.0.0.1:3000',
      'http://shop.acme.io',
      'http://localhost.acme.io',
      'http://10.0.0.7',
    ]) {
      expect(told(await at(url))).toMatchObject({ 'ssl-certificate': 'tls', hsts: 'headers' })
    }
    expect(told(await at('https://shop.acme.io', { url: 'http://localhost' })).hsts).toBe('headers')
  })

  test('ask both profiles where they differ', async () => {
    const { items } = await read(checklist('extends: [api, web]'))
    const headers = items.find(({ id }) => id === 'security-headers')
    expect(headers?.checks.map(({ config }) => (config as { profile: string }).profile)).toEqual(['api', 'baseline'])
    expect(items.filter(({ id }) => id === 'security-headers')).toHaveLength(1)
  })

  test('are asked where one of them is', async () => {
    const files = { ...checklist('extends: [env-file, django]'), '.env': 'SECRET_KEY=x\n' }
    expect(told(await read(files))).toMatchObject({ 'env-file': 'env', 'debug-off': 'django' })
  })

  test('give way to an item of the checklist', async () => {
    const own = '[ { id: hsts, title: Mine, file: { path: README.md } } ]'
    expect(told(await read(checklist('extends: [web, django]', own))).hsts).toBe('file')
  })

  test('are those of presets that the run names as well', async () => {
    const { items } = await read({}, { presets: ['web', 'api'], url: 'https://shop.acme.io' })
    expect(items.map(({ id }) => id)).toEqual([
      'ssl-certificate',
      'https-enabled',
      'hsts',
      'security-headers',
      'cors',
      'exposure',
      'page',
      'unknown-path',
    ])
    expect(items.find(({ id }) => id === 'security-headers')?.checks).toHaveLength(2)
  })

  test('of a file of the repository take the place of those of a preset', async () => {
    const base =
      'version: 1\nsections: [ { title: S, items: [ { id: hsts, title: Ours, file: { path: README.md } } ] } ]\n'
    const files = { ...checklist('extends: [web, ./ours.yml]'), 'ours.yml': base }
    expect(told(await read(files)).hsts).toBe('file')
  })
})

describe('leave-out', () => {
  test('takes items from what is asked, and says so', async () => {
    const left = told(await read(checklist('extends: [web]\nleave-out: [cors, page]')))
    expect(left).toMatchObject({
      cors: 'the checklist leaves it out',
      page: 'the checklist leaves it out',
      hsts: 'headers',
    })
  })

  test('leaves alone what a file below leaves out itself', async () => {
    const base =
      'version: 1\nextends: [web]\nleave-out: [cors]\nsections: [ { title: S, items: [ { id: a, title: A, file: { path: x } } ] } ]\n'
    const left = told(await read({ ...checklist('extends: [./base.yml]'), 'base.yml': base }))
    expect(left).toMatchObject({ cors: 'the checklist leaves it out', page: 'page', a: 'file' })
  })

  test.each([
    ['extends: [web]\nleave-out: [corse]', '3: "corse" is no item of what the checklist extends; did you mean "cors"?'],
    ['extends: [web]\nleave-out: [own]', '3: "own" is left out, and an item of this checklist as well'],
    ['leave-out: [cors]', '2: "cors" is left out of nothing: the checklist extends none'],
    ['extends: [web]\nleave-out: []', '3: an empty list leaves out nothing (at leave-out)'],
  ])('%s is refused', async (head, message) => {
    expect(await problems(checklist(head))).toEqual([message])
  })
})

describe('what a project does not have', () => {
  test('is not asked, and says why', async () => {
    const files = { ...checklist('extends: [rails]'), '.env': 'RAILS_ENV=production\n', Gemfile: 'gem "rails"\n' }
    expect(told(await read(files))).toMatchObject({
      'env-file': 'env',
      'redis-password': 'the env file sets no `*REDIS*URL*`, `*REDIS*PASS*` or `*CELERY_BROKER*`',
      'cors-origins': expect.stringMatching(/^the env file has no value for `\*CORS_ALLOWED_ORIGIN\*`, /),
      'master-key': 'the checkout has no `config/master.key`',
      sidekiq: 'Gemfile does not name `sidekiq`',
      'production-mode': 'env',
    })
  })

  test('is asked where an env file is named that is not there', async () => {
    const missing = told(await read(checklist('extends: [rails]')))
    expect([missing['env-file'], missing['redis-password'], missing['cors-origins']]).toEqual(['env', 'env', 'env'])
  })

  test('the example that lies beside an env file under the usual name is compared with', async () => {
    const own = checklist('extends: [rails]')
    const text = own['.github/readiness.yml']?.replace('env-file: .env', 'env-file: .env.production') ?? ''
    const files = { '.github/readiness.yml': text, '.env.production': 'RAILS_ENV=production\n' }
    const checksOf = async (more: Files): Promise<number | undefined> =>
      (await read({ ...files, ...more })).items.find(({ id }) => id === 'env-file')?.checks.length
    expect([await checksOf({}), await checksOf({ '.env.example': 'RAILS_ENV=\n' })]).toEqual([1, 2])
  })

  test('a key without a value is no origin, and a key of sessions that is too short', async () => {
    const files = { ...checklist('extends: [node]'), '.env': 'CORS_ALLOWED_ORIGINS=\nSESSION_SECRET=\n' }
    const { items } = await read(files)
    const asked = items.filter(({ when }) => when).map(({ id }) => id)
    expect([asked.includes('cors-origins'), asked.includes('signing-keys')]).toEqual([false, true])
  })

  test('is told where a variable names the env file', async () => {
    const own = checklist('extends: [rails]\nvars: { file: .env }')
    const text = own['.github/readiness.yml']?.replace('env-file: .env', 'env-file: "${{ vars.file }}"') ?? ''
    const asked = told(await read({ '.github/readiness.yml': text, '.env': 'REDIS_URL=redis://:x@r:6379\n' }))
    expect(asked).toMatchObject({
      'redis-password': 'env',
      'cors-origins': expect.stringMatching(/^the env file has no value/),
    })
  })

  test('is told by the keys of the text of a secret as well', async () => {
    const { items } = await read(checklist('extends: [rails]'), { envContent: 'REDIS_URL=redis://:x@r:6379\n' })
    const asked = items.filter(({ when }) => when).map(({ id }) => id)
    expect([asked.includes('redis-password'), asked.includes('cors-origins')]).toEqual([true, false])
  })

  test.each<[string, string, Partial<ReadOptions>, boolean]>([
    ['of a secret', 'secrets.ENV', { env: { ENV: 'REDIS_URL=redis://:x@r:6379\n' } }, false],
    ['of a variable', 'vars.text', {}, false],
    ['of a variable of the run', 'vars.text', { vars: { text: 'REDIS_URL=redis://r:6379' } }, false],
    ['of a secret that nobody gives here', 'secrets.ENV', { env: {}, needsNoSecret: true }, true],
  ])('is told by the text %s under env-content as well', async (_, name, options, isUnknown) => {
    const text = `version: 1
extends: [rails]
vars: { text: "REDIS_URL=redis://:x@r:6379" }
secrets: [ENV]
environments: { production: { url: https://shop.acme.io, env-content: "\${{ ${name} }}" } }
`
    const files = { '.github/readiness.yml': text }
    const { items } = await read(files, { env: { ENV: 'A=long enough' }, ...options })
    const asked = items.filter(({ when }) => when).map(({ id }) => id)
    expect([asked.includes('redis-password'), asked.includes('cors-origins')]).toEqual([true, isUnknown])
  })

  test('services are asked on the one server, or on the usual place of several', async () => {
    const compose =
      'services:\n  web: { image: "a:1", restart: always }\n  job: { image: "a:1" }\n  dev: { image: "a:1", restart: always, profiles: [x] }\n'
    const asked = async (head: string) => {
      const files = { ...checklist(`extends: [docker-compose]\n${head}`), 'docker-compose.prod.yml': compose }
      const item = (await read(files)).items.find(({ id }) => id === 'services-running')
      return item?.when ? item.checks.map(({ config }) => config) : item?.notAsked
    }
    const on = (name: string) => [
      { use: 'compose-services-healthy', on: name, with: { compose: 'docker-compose.prod.yml' } },
      { use: 'compose-services-healthy', on: name, with: { compose: 'docker-compose.prod.yml', services: ['web'] } },
    ]
    expect(await asked('servers: { shop: { ssh: deploy@shop.acme.io } }')).toMatchObject(on('shop'))
    const two = 'servers: { a: { ssh: deploy@a.acme.io }, b: { ssh: deploy@b.acme.io } }'
    const none = 'the checklist has no server, or several and none as the usual place'
    expect(await asked(two)).toBe(none)
    expect(await asked(`${two}\ndefaults: { on: b }`)).toMatchObject(on('b'))
    expect(await asked('')).toBe(none)
  })

  test.each<[string, string, string, string, boolean]>([
    ['node', 'Dockerfile', 'ENV NODE_ENV=production PORT=3000\n', 'NODE_ENV', false],
    ['node', 'Dockerfile', 'ENV NODE_ENV production\n', 'NODE_ENV', false],
    ['node', 'Dockerfile', 'ENV NODE_ENV=development\n', 'NODE_ENV', true],
    ['node', 'compose.yaml', 'services: { web: { environment: { NODE_ENV: "production" } } }\n', 'NODE_ENV', false],
    ['rails', 'Dockerfile', 'ENV RAILS_ENV="production" \\\n    BUNDLE_WITHOUT="development"\n', 'RAILS_ENV', false],
    ['spring', 'Dockerfile', 'ENTRYPOINT ["java", "-Dspring.profiles.active=prod"]\n', 'SPRING_PROFILES_ACTIVE', false],
    ['spring', 'Dockerfile', 'ENTRYPOINT ["java"]\n', 'SPRING_PROFILES_ACTIVE', true],
  ])('%s: what %s says as %j is not demanded of the env file', async (preset, file, text, key, isDemanded) => {
    const files = { ...checklist(`extends: [${preset}]`), '.env': 'PORT=3000\n', [file]: text }
    const { items } = await read(files)
    const item = items.find(({ id }) => id === 'production-mode')
    const demands = item?.when === true && JSON.stringify(item.checks.map(({ config }) => config)).includes(key)
    expect(demands).toBe(isDemanded)
  })

  test('a package.json that cannot be read keeps nothing from being asked', async () => {
    const { items } = await read({ ...checklist('extends: [node]'), '.env': 'A=1', 'package.json': '{ "dep' })
    expect(items.find(({ id }) => id === 'powered-by')?.when).toBe(true)
  })

  test('conditions are no key of a checklist', async () => {
    const items = '[ { id: own, title: T, where: { env-file: true }, file: { path: x } } ]'
    expect(await problems(checklist('extends: [web]', items))).toEqual([
      expect.stringMatching(/^4: unknown key "where"/),
    ])
  })
})

describe('what the Compose file has', () => {
  const compose = `services:
  db:
    image: postgres:16
    volumes: [ "pgdata:/var/lib/postgresql/data" ]
  cache: { image: "redis:7", ports: [ "127.0.0.1:16379:6379" ] }
  web:
    build: .
    healthcheck: { test: [ CMD, curl, -f, "http://localhost:8000/api/health/" ] }
  "bad \${{ secrets.X }}": { image: "mysql:8" }
volumes: { pgdata: {} }
`
  test('becomes items of its own', async () => {
    const { items } = await read({ ...checklist('extends: [docker-compose]'), 'compose.yaml': compose })
    const made = items.filter(({ id }) => /-of-|^health-/.test(id))
    expect(made.map(({ id, title }) => [id, title])).toEqual([
      ['health-web', 'web is healthy as seen from outside'],
      ['port-of-db', 'The port of db is closed to the network'],
      ['port-of-cache', 'The port of cache is closed to the network'],
      ['backup-of-db', 'The data of db was restored from a backup'],
    ])
    expect(JSON.stringify(made.map(({ checks }) => checks.map(({ config }) => config)))).toMatch(
      /\/api\/health\/.*\[5432\].*\[16379\].*backup of pgdata/,
    )
  })

  test('a file that is missing is not taken for one without services', async () => {
    expect(told(await read(checklist('extends: [docker-compose]')))).toMatchObject({
      'compose-volumes': 'no Compose file has a database',
      'compose-ports': 'compose',
      'compose-secrets': 'compose',
    })
  })

  test('one without a database has no volume to keep', async () => {
    const files = { ...checklist('extends: [docker-compose]'), 'compose.yaml': 'services: { web: { image: "a:1" } }' }
    expect(told(await read(files))['compose-volumes']).toBe('no Compose file has a database')
  })
})
