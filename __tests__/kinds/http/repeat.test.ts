import { afterEach, describe, expect, test } from '@jest/globals'
import { judge } from '../../../src/kinds/http/judge.ts'
import type { StepObservation } from '../../../src/kinds/http/observation.ts'
import type { CheckResult } from '../../../src/model/report.ts'
import { httpServer, sendJson } from '../../support/http-servers.ts'
import { check, rulesAt } from '../../support/world.ts'

let server: Awaited<ReturnType<typeof httpServer>>
afterEach(() => server.close())

/** Answers with these statuses, the last one again and again. */
async function statuses(...codes: number[]): Promise<void> {
  let asked = 0
  server = await httpServer((_, response) => {
    const status = codes[Math.min(asked++, codes.length - 1)] ?? 200
    if (status === 0) response.destroy()
    else sendJson(response, { n: asked }, status)
  })
}

const run = (text: object): Promise<CheckResult> => check('http', text, { environment: { name: 'p', url: server.url } })

describe('until', () => {
  const login = { request: 'POST /login', json: { password: 'wrong' } }

  test('the awaited answer ends the repetition', async () => {
    await statuses(401, 401, 401, 429)
    const result = await run({ ...login, repeat: { times: 20, until: { status: 429 } } })
    expect(result.findings).toEqual([])
    expect(result.measurements).toBeUndefined()
    expect(server.received.length).toBe(4)
  })

  test('an answer that never comes fails', async () => {
    await statuses(401)
    const result = await run({ ...login, repeat: { times: 5, until: { status: 429 } } })
    expect(result.findings).toMatchObject([
      {
        rule: 'http/until',
        message: 'POST /login: the awaited answer did not come in 5 requests',
        expected: 'status 429',
        observed: expect.stringMatching(/^last: status 401 \(application\/json\)/),
      },
    ])
    expect([result.status, server.received.length]).toEqual(['failed', 5])
  })

  test('a further expectation is judged on the awaited answer', async () => {
    await statuses(401, 429)
    const result = await run({
      ...login,
      repeat: { times: 5, until: { status: 429 } },
      expect: { headers: { 'retry-after': { exists: true } } },
    })
    expect(rulesAt(result)).toEqual(['http/header'])
  })

  test('without a status the awaited answer must be 2xx', async () => {
    await statuses(500)
    const result = await run({ request: 'GET /', repeat: { times: 3, until: { json: { '$.n': { gte: 1 } } } } })
    expect(rulesAt(result)).toEqual(['http/until'])
  })

  test('when there is no answer at all it is an error', async () => {
    await statuses(0)
    const result = await run({ ...login, repeat: { times: 3, until: { status: 429 } } })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['http/unreachable']])
  })
})

describe('every answer counts', () => {
  test('when all are as expected it passes', async () => {
    await statuses(200)
    const result = await run({
      request: 'GET /',
      repeat: { times: 10 },
      expect: { time: { p95: { lt: '5s' }, lt: '5s' } },
    })
    expect(result.findings).toEqual([])
    expect(server.received.length).toBe(10)
  })

  test.each([
    [10, 10],
    [250, 101],
  ])('of %i requests the report keeps %i times, rising', async (times, kept) => {
    await statuses(200)
    const [measurement] = (await run({ request: 'GET /', repeat: { times } })).measurements ?? []
    expect(measurement).toMatchObject({ label: 'GET /', requests: times, unanswered: 0 })
    expect(measurement?.timesMs).toHaveLength(kept)
    expect([...(measurement?.timesMs ?? [])].sort((a, b) => a - b)).toEqual(measurement?.timesMs)
  })

  test('requests without an answer have no time and are counted', async () => {
    await statuses(0)
    const { measurements } = await run({ request: 'GET /', repeat: { times: 5 } })
    expect(measurements?.map(({ requests, unanswered, timesMs }) => [requests, unanswered, timesMs.length])).toEqual([
      [5, 5, 0],
    ])
  })

  test('without any answer it is an error, and no time is judged', async () => {
    await statuses(0)
    const expected = { time: { p95: { lt: '1s' } }, 'error-rate': { lte: 0.01 } }
    const result = await run({ request: 'GET /', repeat: { times: 10 }, expect: expected })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['http/unreachable']])
    expect(result.findings[0]?.message).toContain('(10 of 10 requests)')
  })

  test('one bad answer fails and says how many', async () => {
    await statuses(200, 500, 200)
    const result = await run({ request: 'GET /', repeat: { times: 10 } })
    expect(result.findings).toMatchObject([
      { rule: 'http/status', message: 'GET /: the status is 500 (1 of 10 requests)' },
    ])
  })

  test.each([
    [{ lte: 0.1 }, 'passed'],
    [{ lt: 0.1 }, 'failed'],
    [0, 'failed'],
  ])('an error rate of 0.1 against %j: %s', async (rate, status) => {
    await statuses(200, 500, 200)
    const result = await run({ request: 'GET /', repeat: { times: 10 }, expect: { status: 200, 'error-rate': rate } })
    expect(result.status).toBe(status)
    if (status === 'failed') {
      expect(result.findings).toMatchObject([
        {
          rule: 'http/error-rate',
          message: 'GET /: 1 of 10 requests failed',
          observed: expect.stringContaining('0.1; the first: status 500'),
        },
      ])
    }
  })

  test('a connection that is closed counts as an error, too', async () => {
    await statuses(200, 0, 200)
    const text = { request: 'POST /', repeat: { times: 4 } }
    expect((await run({ ...text, expect: { 'error-rate': { lte: 0.25 } } })).status).toBe('passed')
  })

  test('a rate over answers that never came is an error', async () => {
    await statuses(0)
    const result = await run({ request: 'POST /', repeat: { times: 3 }, expect: { 'error-rate': { lt: 1 } } })
    expect(result.status).toBe('error')
  })
})

describe('percentiles', () => {
  const observed = (times: (number | null)[], time: StepObservation['summary']['time']): string[] => {
    const attempts = times.map((timeMs) =>
      timeMs === null
        ? { fault: { rule: 'http/timeout' as const, message: '', expected: '', observed: '' } }
        : {
            answer: {
              url: 'http://x/',
              status: 200,
              headers: [],
              cookies: [],
              text: '',
              bodyFault: null,
              timeMs,
              atMs: 0,
              refused: null,
              turned: null,
            },
          },
    )
    const summary = { time, 'error-rate': { lte: 1 } }
    const step = {
      label: 'GET /',
      expected: { redirect: 'follow' as const },
      summary,
      attempts,
      schema: [],
      missing: [],
    }
    const { findings } = judge({ steps: [step], notRun: [], cleanup: [] })
    return findings.map((finding) => `${finding.expected}: ${finding.observed}`)
  }
  const hundred = Array.from({ length: 100 }, (_, n) => n + 1)

  test('are nearest ranks', async () => {
    await statuses(200)
    expect(observed(hundred, { p50: { lt: 50 }, p95: { lt: 95 }, p99: { lt: 99 } })).toEqual([
      'p50 less than 50 ms: 50 ms',
      'p95 less than 95 ms: 95 ms',
      'p99 less than 99 ms: 99 ms',
    ])
    expect(observed(hundred, { p50: { lte: 50 }, p95: { lte: 95 }, p99: { lte: 99 } })).toEqual([])
    expect(observed([10, 20], { p50: { lte: 10 }, p99: { lt: 20 } })).toEqual(['p99 less than 20 ms: 20 ms'])
  })

  test('count what never came as slower than anything', async () => {
    await statuses(200)
    expect(observed([1, 1, 1, null], { p95: { lt: 1000 } })).toEqual(['p95 less than 1000 ms: no answer'])
    expect(observed([1, 1, 1, null], { p50: { lt: 1000 } })).toEqual([])
  })
})
