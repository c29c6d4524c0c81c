import { expect, test } from '@jest/globals'
import { unlessCancelled } from '../../src/check/cancelled.ts'
import { runCheck } from '../../src/check/run.ts'
import type { CheckResult } from '../../src/model/report.ts'
import { pause } from '../../src/probe/pause.ts'
import { serve } from '../support/server.ts'
import { check, kindOf, testWorld } from '../support/world.ts'

const never = new AbortController().signal
const cancelled = { rule: 'gate/cancelled', level: 'error', message: expect.stringMatching(/run was cancelled$/) }

/** A check of the http kind against a server that answers some paths, of a run that ends as `/hang` is asked. */
async function askUntilHang(text: (url: string) => object): Promise<{ result: CheckResult; asked: string[] }> {
  const run = new AbortController()
  const asked: string[] = []
  const server = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (request.url === '/hang') return run.abort()
    response.statusCode = request.url === '/down' ? 503 : 200
    response.end('{}')
  })
  try {
    return { result: await check('http', text(server.url), { signal: run.signal, timeoutMs: 60_000 }), asked }
  } finally {
    await server.close()
  }
}

test('what is being asked is not asked to its end, and blames no target', async () => {
  const { result } = await askUntilHang((url) => ({ request: `GET ${url}/hang` }))
  expect(result).toMatchObject({ status: 'error', findings: [{ ...cancelled, observed: 'cancelled' }] })
  expect(result.findings[0]).not.toHaveProperty('url')
})

test('a flow cleans up what it has made', async () => {
  const { result, asked } = await askUntilHang((url) => ({
    steps: [{ request: `POST ${url}/orders`, json: {} }, { request: `GET ${url}/hang` }],
    cleanup: [{ request: `DELETE ${url}/orders` }],
  }))
  expect(asked).toEqual(['POST /orders', 'GET /hang', 'DELETE /orders'])
  expect(result.findings).toMatchObject([cancelled])
})

test('what was found before is told of a check that is asked again and again', async () => {
  const run = new AbortController()
  const server = await serve((_, response) => {
    response.statusCode = 503
    response.end()
  })
  const kind = kindOf('http')
  const config = kind.schema.parse({ request: `GET ${server.url}/`, retry: { for: '5m', every: '10ms' } })
  const world = testWorld({ signal: run.signal })
  let tries = 0
  const { result } = await runCheck(kind, config, () => {
    if (tries++ === 3) run.abort()
    return world
  })
  expect(result).toMatchObject({ status: 'error', attempts: 2 })
  expect(result.findings).toMatchObject([{ ...cancelled, observed: 'cancelled after 2 tries, the last: status 503' }])
  await world.net.close()
  await server.close()
})

test('nothing is asked by a run that was cancelled before', async () => {
  const asked: string[] = []
  const server = await serve((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  const options = { signal: AbortSignal.abort(), environment: { name: 'production', url: server.url } }
  for (const [kind, text] of [
    ['http', { request: 'GET /' }],
    ['file', { path: 'package.json' }],
    ['command', { run: 'true' }],
  ] as const) {
    expect([kind, (await check(kind, text, options)).findings]).toMatchObject([kind, [cancelled]])
  }
  expect(asked).toEqual([])
  await server.close()
})

test('what has ended before stays what it is', async () => {
  const run = new AbortController()
  const result = await check('file', { path: 'package.json' }, { root: process.cwd(), signal: run.signal })
  run.abort()
  expect(result.status).toBe('passed')
})

test('a task has a little time to end by itself, and no more', async () => {
  const run = new AbortController()
  let ended = false
  const tidy = pause(1e6, run.signal).then(() => {
    ended = true
  })
  setTimeout(() => run.abort(), 10)
  expect(await unlessCancelled(tidy, run.signal, 60_000)).toBeNull()
  expect(ended).toBe(true)
  expect(await unlessCancelled(new Promise(() => {}), run.signal, 10)).toBeNull()
})

test('a task that ends while nothing is cancelled is handed on, its fault too', async () => {
  expect(await unlessCancelled(Promise.resolve(1), never, 10)).toBe(1)
  await expect(unlessCancelled(Promise.reject(new Error('its own')), never, 10)).rejects.toThrow('its own')
})
