import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { gate, Project } from '../support/program.ts'
import { serve, type TestServer } from '../support/server.ts'

const pathCount = 20
const latencyMs = 150
let server: TestServer
let project: Project
let requests = 0
let running = 0
let most = 0

beforeAll(async () => {
  server = await serve((_request, response) => {
    requests++
    most = Math.max(most, ++running)
    setTimeout(() => {
      running--
      response.end('ok')
    }, latencyMs)
  })
  const items = Array.from(
    { length: pathCount },
    (_, n) => `      - { id: i${n}, title: I, http: { request: GET /slow/${n} } }`,
  )
  const again = Array.from(
    { length: pathCount },
    (_, n) => `      - { id: again-${n}, title: I, http: { request: GET /slow/${n}, expect: { body: ok } } }`,
  )
  const text = (concurrency: number): string =>
    `version: 1\nenvironments: { production: { url: "${server.url}" } }\ndefaults: { concurrency: ${concurrency} }\nsections:\n  - title: S\n    items:\n${[...items, ...again].join('\n')}\n`
  project = new Project({ 'wide.yml': text(20), 'narrow.yml': text(4), 'one.yml': text(1) })
})

afterAll(async () => {
  project.remove()
  await server.close()
})

async function timed(config: string): Promise<number> {
  requests = 0
  most = 0
  const { code, report } = await gate(project, ['--config', config])
  expect(code).toBe(0)
  expect(requests).toBe(pathCount)
  return report.durationMs
}

test('independent requests run together up to the bound, and the same question is asked once', async () => {
  const sequential = await timed('one.yml')
  expect(most).toBe(1)
  const narrow = await timed('narrow.yml')
  expect(most).toBe(4)
  const wide = await timed('wide.yml')
  expect(most).toBe(20)
  expect(sequential).toBeGreaterThan(pathCount * latencyMs)
  expect(wide).toBeLessThan(sequential / 6)
  expect(narrow).toBeLessThan(sequential / 2)
})
