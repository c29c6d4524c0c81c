import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { gate } from '../support/gate.ts'
import { Project } from '../support/program.ts'
import { listen, serve, type TestServer } from '../support/server.ts'

let server: TestServer
const projects: Project[] = []
let state: string
let asked: string[]

/** GET tells the state; POST changes it to what the path says; `/flaky` is not there at first. */
beforeEach(async () => {
  state = 'new'
  asked = []
  server = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (request.method === 'POST') state = request.url?.slice(1) ?? ''
    const early = request.url === '/flaky' && asked.filter((one) => one.endsWith('/flaky')).length < 2
    response.writeHead(early ? 503 : 200, { 'content-type': 'text/plain' }).end(state)
  })
})
afterEach(async () => {
  await server.close()
  for (const project of projects.splice(0)) project.remove()
})

async function run(items: string, files: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const environment = `{ url: "${server.url}", env-file: .env }`
  const project = new Project({
    '.env': 'DEBUG=False\n',
    '.github/readiness.yml': `version: 1\nenvironments: { production: ${environment} }\nsections:\n  - title: S\n    items:\n${items}`,
    ...files,
  })
  projects.push(project)
  const { report } = await gate(project, args)
  expect(report.items).not.toEqual([])
  return Object.fromEntries(report.items.map(({ id, status }) => [id, status]))
}

const get = (id: string, more: string, body = 'new'): string =>
  `      - { id: ${id}, title: T, ${more} http: { request: GET /state, expect: { body: ${body} } } }\n`

describe('an answer is not remembered beyond what may have changed it', () => {
  test('a request, after a request that writes', async () => {
    const post = '      - { id: post, title: T, needs: [before], http: { request: POST /old } }\n'
    const seen = await run(get('before', '') + post + get('after', 'needs: [post],'))
    expect(seen).toEqual({ before: 'passed', post: 'passed', after: 'failed' })
    expect(asked).toEqual(['GET /state', 'POST /old', 'GET /state'])
  })

  test('a request, after an item that changes state, and after one that only needs it', async () => {
    const post = '      - { id: post, title: T, changes-state: true, http: { request: POST /old } }\n'
    const between = '      - { id: between, title: T, needs: [post], http: { request: GET /other } }\n'
    const items = get('before', '') + post + between + get('after', 'needs: [between],')
    expect(await run(items, {}, ['--allow-state-changes'])).toMatchObject({ before: 'passed', after: 'failed' })
  })

  test('two that change state, one after the other', async () => {
    const post = (id: string) =>
      `      - { id: ${id}, title: T, changes-state: true, http: { request: POST /${id} } }\n`
    const items =
      post('one') + get('first', 'needs: [one],', 'one') + post('two') + get('second', 'needs: [two],', 'two')
    const seen = await run(items, {}, ['--allow-state-changes'])
    expect(seen).toMatchObject({ first: 'passed', second: 'passed' })
  })

  test.each([
    ['file', 'file: { path: made.txt }', 'touch made.txt', ['failed', 'passed']],
    ['file that goes', 'file: { path: .env }', 'rm .env', ['passed', 'failed']],
    ['env', 'env: { rules: [debug-on] }', 'echo DEBUG=True > .env', ['passed', 'failed']],
  ])('%s, after a command', async (_, check, command, [before, after]) => {
    const items = [
      `      - { id: before, title: T, required: false, ${check} }`,
      `      - { id: command, title: T, needs: [look], command: { run: "${command}" } }`,
      // Waits for `before` without needing that it passed.
      '      - { id: look, title: T, command: { run: [sleep, "0.3"] } }',
      `      - { id: after, title: T, needs: [command], ${check} }`,
    ].join('\n')
    expect(await run(items)).toMatchObject({ before, command: 'passed', after })
  })

  test('service, after a command', async () => {
    let connections = 0
    const redis = createServer((socket) => {
      connections++
      socket.end('-ERR closed\r\n')
    })
    const service = `service: { redis: { url: "redis://127.0.0.1:${await listen(redis)}/0" } }`
    const item = (id: string, needs = ''): string =>
      `      - { id: ${id}, title: T, required: false, ${needs} ${service} }\n`
    try {
      await run(item('first') + item('second'))
      const once = connections
      const command = '      - { id: command, title: T, command: { run: "true" } }\n'
      await run(item('before') + command + item('after', 'needs: [command],'))
      expect(once).toBeGreaterThan(0)
      expect(connections).toBe(3 * once)
    } finally {
      redis.close()
    }
  })

  test('what a retry saw last is what others see afterwards', async () => {
    const items = [
      '      - { id: waits, title: T, http: { request: GET /flaky, retry: { for: 5s, every: 20ms } } }',
      '      - { id: after, title: T, needs: [waits], http: { request: GET /flaky } }',
    ].join('\n')
    expect(await run(items)).toEqual({ waits: 'passed', after: 'passed' })
    expect(asked).toEqual(['GET /flaky', 'GET /flaky'])
  })
})

describe('an answer is shared', () => {
  test('where nothing that changes the world comes between', async () => {
    const look = '      - { id: look, title: T, needs: [a], http: { request: GET /other } }\n'
    const seen = await run(get('a', '') + look + get('b', '') + get('c', 'needs: [look],'))
    expect(seen).toEqual({ a: 'passed', look: 'passed', b: 'passed', c: 'passed' })
    expect(asked).toEqual(['GET /state', 'GET /other'])
  })

  test('by those that come after the same change', async () => {
    const post = '      - { id: post, title: T, http: { request: POST /old } }\n'
    await run(post + get('a', 'needs: [post],', 'old') + get('b', 'needs: [post],', 'old'))
    expect(asked).toEqual(['POST /old', 'GET /state'])
  })
})
