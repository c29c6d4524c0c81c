import { expect, test } from '@jest/globals'
import { runCheck } from '../../../../src/check/run.ts'
import { httpServer, sendJson, tcpServer } from '../../../support/http-servers.ts'
import { elapsed } from '../../../support/measure.ts'
import { check, kindOf, testWorld } from '../../../support/world.ts'

test('a target that is silent is an error within the timeout', async () => {
  const silent = await tcpServer(() => {})
  const took = await elapsed(async () => {
    expect((await check('http', { request: `GET ${silent.url}/`, timeout: '100ms' })).status).toBe('error')
  })
  expect(took).toBeLessThan(3000)
  await silent.close()
})

test('a retry waits as long as Retry-After asks', async () => {
  const times: number[] = []
  const busy = await httpServer((_, response) => {
    times.push(performance.now())
    if (times.length < 2) response.writeHead(429, { 'retry-after': '1' }).end()
    else response.end()
  })
  const result = await check('http', { request: `GET ${busy.url}/`, retry: { for: '10s', every: '10ms' } })
  expect(result.status).toBe('passed')
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990)
  await busy.close()
})

test('a Retry-After beyond the deadline does not hold the check', async () => {
  const busy = await httpServer((_, response) => response.writeHead(503, { 'retry-after': '3600' }).end())
  const took = await elapsed(() =>
    check('http', { request: `GET ${busy.url}/`, retry: { for: '100ms', every: '10ms' } }),
  )
  expect(took).toBeLessThan(3000)
  await busy.close()
})

test('repeated requests keep their distance', async () => {
  const server = await httpServer((_, response) => response.end())
  const text = { request: `GET ${server.url}/`, repeat: { times: 4, every: '30ms' } }
  expect(await elapsed(() => check('http', text))).toBeGreaterThanOrEqual(85)
  await server.close()
})

test('200 items on 20 slow paths take less than twice the ideal for their concurrency', async () => {
  const [latency, concurrency] = [200, 5]
  const slow = await httpServer((_, response) => setTimeout(() => sendJson(response, { ok: true }), latency))
  const world = testWorld({ environment: { name: 'p', url: slow.url }, net: { concurrency } })
  const kind = kindOf('http')
  const took = await elapsed(() =>
    Promise.all(
      Array.from({ length: 200 }, (_, n) => {
        const config = kind.schema.parse({ request: `GET /${n % 20}`, expect: { json: { '$.ok': true } } })
        return runCheck(kind, config, () => world)
      }),
    ),
  )
  await world.net.close()
  await slow.close()
  expect(took).toBeLessThan(2 * (20 / concurrency) * latency)
})
