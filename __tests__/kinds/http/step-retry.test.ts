import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { httpServer, sendJson } from '../../support/http-servers.ts'
import { check, kindOf, planned, rulesAt } from '../../support/world.ts'

let server: Awaited<ReturnType<typeof httpServer>>
let jobs: number
let looks: number
let needed: number

/** POST starts a job, whose state is `done` from the third look on. */
beforeEach(async () => {
  jobs = 0
  looks = 0
  needed = 3
  server = await httpServer((request, response) => {
    if (request.method === 'POST') return sendJson(response, { id: ++jobs })
    if (++looks < needed && request.url.startsWith('/busy'))
      return response.writeHead(503, { 'retry-after': '0' }).end()
    return sendJson(response, { state: looks >= needed ? 'done' : 'running' })
  })
})
afterEach(() => server.close())

const start = { request: 'POST /jobs', json: { n: 1 }, capture: { id: { json: '$.id' } } }
const poll = { request: 'GET /jobs/${{ captures.id }}', expect: { json: { '$.state': 'done' } } }
const run = (steps: object[], more: object = {}) =>
  check('http', { steps, ...more }, { environment: { name: 'production', url: server.url } })

describe('retry on a step', () => {
  test('sends that step again and no other', async () => {
    const result = await run([start, { ...poll, retry: { for: '5s', every: '10ms' } }, { request: 'GET /after' }])
    expect(result).toMatchObject({ status: 'passed', findings: [] })
    expect([jobs, looks]).toEqual([1, 4])
  })

  test('says what the last answer was where the time is over, and ends the flow', async () => {
    needed = 1_000_000
    const result = await run([start, { ...poll, retry: { for: '600ms', every: '20ms' } }, { request: 'GET /after' }])
    expect([result.status, result.findings.map(({ rule }) => rule)]).toEqual(['failed', ['http/json', 'http/not-run']])
    expect([jobs, result.findings[0]?.observed]).toEqual([1, '"running"'])
    expect(looks).toBeGreaterThan(1)
  })

  test('waits for what is captured, and for a server that is busy', async () => {
    const busy = { request: 'GET /busy', retry: { for: '5s', every: '10ms' }, capture: { state: { json: '$.state' } } }
    const result = await run([busy, { request: 'GET /x', expect: { json: { '$.state': '${{ captures.state }}' } } }])
    expect([result.status, looks]).toEqual(['passed', 4])
  })

  test('asks anew each time, also where it is the only step', async () => {
    const only = {
      request: 'GET /jobs/1',
      expect: { json: { '$.state': 'done' } },
      retry: { for: '5s', every: '10ms' },
    }
    expect((await run([only])).status).toBe('passed')
    expect(looks).toBe(3)
  })

  test('does not try again what cannot be sent', async () => {
    const steps = [
      { ...start, capture: { id: { json: '$.id' } } },
      { request: 'GET ${{ captures.id }}', retry: { for: '60s' } },
    ]
    expect(rulesAt(await run(steps))).toEqual(['http/request'])
  })

  test('is planned with the most that it sends', () => {
    const lines = planned(
      'http',
      { steps: [{ request: 'GET /jobs/1', retry: { for: '2s', every: '500ms' } }] },
      {
        environment: { name: 'production', url: server.url },
      },
    )
    expect(lines[0]).toBe(`request GET ${server.url}/jobs/1, up to 5 times`)
  })

  test('is refused in a cleanup, and with what belongs to a check', () => {
    const refused = (text: object): boolean => !kindOf('http').schema.safeParse(text).success
    const retry = { for: '5s' }
    expect(refused({ request: 'GET /', cleanup: [{ request: 'GET /', retry }] })).toBe(true)
    expect(refused({ steps: [{ request: 'GET /', retry: { ...retry, steady: 2 } }] })).toBe(true)
    expect(refused({ steps: [{ request: 'GET /', retry }], retry })).toBe(false)
  })
})
