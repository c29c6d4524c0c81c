import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { gate, Project } from '../support/program.ts'
import { serve, type TestServer } from '../support/server.ts'

const pathCount = 20
let server: TestServer
let project: Project
let requests = 0
let most = 0
let bound = 1
let left = 0
const waiting: ServerResponse[] = []

/** Answers nobody until as many ask together as may, so that fewer would wait for ever. */
beforeAll(async () => {
  server = await serve((_request, response) => {
    requests++
    waiting.push(response)
    most = Math.max(most, waiting.length)
    if (waiting.length < Math.min(bound, left)) return
    // One more than allowed would come now.
    setTimeout(() => {
      left -= waiting.length
      for (const one of waiting.splice(0)) one.end('ok')
    }, 50)
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
  project = new Project({ '20.yml': text(20), '4.yml': text(4), '1.yml': text(1) })
})

afterAll(async () => {
  project.remove()
  await server.close()
})

test.each([1, 4, 20])('%i independent requests run together, and the same question is asked once', async (together) => {
  requests = 0
  most = 0
  bound = together
  left = pathCount
  const { code } = await gate(project, ['--config', `${together}.yml`])
  expect([code, requests, most]).toEqual([0, pathCount, together])
})
