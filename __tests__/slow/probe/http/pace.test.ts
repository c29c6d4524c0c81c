import { afterEach, expect, test } from '@jest/globals'
import { send } from '../../../../src/probe/http.ts'
import { createNet, type Net } from '../../../../src/probe/net.ts'
import { serve, type TestServer } from '../../../support/server.ts'

let server: TestServer
let net: Net
afterEach(async () => {
  await net.close()
  await server.close()
})

/** What the server says to the question that comes as the nth, at a time in milliseconds. */
type Answers = (nth: number, at: number) => number | { readonly status: number; readonly retryAfter: string }

/** Statuses of so many questions that are asked at once, and when each came. */
async function asked(count: number, answers: Answers, rate?: number, timeoutMs = 60_000, limitsBy503 = true) {
  const times: number[] = []
  server = await serve((_request, response) => {
    times.push(performance.now())
    const said = answers(times.length, performance.now())
    if (typeof said === 'number') response.writeHead(said).end()
    else response.writeHead(said.status, { 'retry-after': said.retryAfter }).end()
  })
  net = createNet({ userAgent: 't', concurrency: 20, rate })
  const pace = await net.pace()
  const ask = (n: number) =>
    pace.send(server.url, { timeoutMs, limitsBy503 }, (turn) =>
      send(net, { method: 'GET', url: `${server.url}/${n}`, timeoutMs, turn }),
    )
  const statuses = await Promise.all(Array.from({ length: count }, async (_, n) => (await ask(n)).status))
  return { statuses, times }
}

/** As nginx limits: some at once, then one each so many milliseconds; what comes sooner is refused. */
function limiting(burst: number, everyMs: number, refusal: number): Answers {
  let excess = 0
  let last: number | undefined
  return (_nth, at) => {
    const now = Math.max(0, excess - (last === undefined ? 0 : (at - last) / everyMs)) + 1
    if (now > burst + 1) return refusal
    excess = now
    last = at
    return 200
  }
}

test.each([429, 503])('a host that limits requests by %i is asked slower until all is answered', async (refusal) => {
  const { statuses } = await asked(12, limiting(3, 50, refusal))
  expect(statuses).toEqual(Array.from({ length: 12 }, () => 200))
})

test('one that refuses is told so little of the time that the others know of it', async () => {
  const { statuses, times } = await asked(60, limiting(10, 20, 429))
  expect(new Set(statuses)).toEqual(new Set([200]))
  // Those that were under way when it refused first, and few more.
  expect(times.length).toBeLessThan(60 + 25)
})

test('a host that bears more is asked faster again', async () => {
  const { times } = await asked(60, limiting(20, 50, 429))
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0))
  expect(Math.min(...gaps.slice(-10))).toBeLessThan(140)
})

test('refusals by 403 one after the other make it slower while they last', async () => {
  const { times } = await asked(40, (nth) => (nth <= 30 ? 403 : 200))
  // Those that were under way at once, then one each 50 ms.
  expect((times[29] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(150)
})

test('one that refuses everything is not asked over and over', async () => {
  const { statuses, times } = await asked(30, () => 429)
  expect(new Set(statuses)).toEqual(new Set([429]))
  expect(times.length).toBeLessThanOrEqual(70)
})

test('a page is asked once whose server is down now and then, so that it is seen', async () => {
  const { statuses } = await asked(6, (nth) => (nth % 2 ? 200 : 503), undefined, 60_000, false)
  expect(statuses.filter((status) => status === 503)).toHaveLength(3)
})

test('one that is down is asked once', async () => {
  const { statuses, times } = await asked(10, () => 503)
  expect([new Set(statuses), times.length]).toEqual([new Set([503]), 10])
})

test('it waits as long as it is asked to', async () => {
  const { statuses, times } = await asked(1, (nth) => (nth === 1 ? { status: 429, retryAfter: '1' } : 200))
  const [first = 0, second = 0] = times
  expect([statuses, second - first > 950]).toEqual([[200], true])
})

test.each(['3600', 'Fri, 01 Jan 2100 00:00:00 GMT'])('it waits for nobody until %s', async (retryAfter) => {
  const { statuses, times } = await asked(1, () => ({ status: 429, retryAfter }))
  expect([statuses, times.length]).toEqual([[429], 1])
})

test('it waits no longer than the time of the question allows', async () => {
  const { statuses, times } = await asked(1, () => ({ status: 429, retryAfter: '1' }), undefined, 1000)
  expect([statuses, times.length]).toEqual([[429], 1])
})

test('at a rate the questions come one after the other', async () => {
  const { times } = await asked(5, () => 200, 20)
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(150)
})

test('who stops the run waits for no host', async () => {
  let refused = (): void => {}
  const isRefused = new Promise<void>((done) => {
    refused = done
  })
  const all = asked(1, () => {
    refused()
    return { status: 429, retryAfter: '14' }
  })
  await isRefused
  // Whatever it then says, it says it now.
  await new Promise((done) => setTimeout(done, 50))
  await net.close()
  await all.catch(() => {})
})
