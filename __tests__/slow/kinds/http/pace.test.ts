import { afterEach, describe, expect, test } from '@jest/globals'
import { httpServer } from '../../../support/http-servers.ts'
import { check } from '../../../support/world.ts'

type Server = Awaited<ReturnType<typeof httpServer>>

let server: Server
afterEach(() => server.close())

/** What the server says to the request that comes as the nth. */
type Answers = (nth: number, line: string) => number

async function ask(text: object, rate: number | undefined, answers: Answers = () => 200, texts: object[] = []) {
  const times: number[] = []
  const lines: string[] = []
  server = await httpServer((request, response) => {
    times.push(performance.now())
    lines.push(`${request.method} ${request.url}`)
    if (request.url === '/elsewhere') response.writeHead(302, { location: '/a' }).end()
    else response.writeHead(answers(times.length, lines.at(-1) ?? '')).end()
  })
  const options = { environment: { name: 'p', url: server.url }, allowStateChanges: true, net: { rate } }
  const result = await check('http', text, options)
  for (const one of texts) await check('http', one, options)
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0))
  return { result, lines, least: Math.min(...gaps), whole: (times.at(-1) ?? 0) - (times[0] ?? 0) }
}

const flow = {
  steps: [{ request: 'GET /a' }, { request: 'POST /b', json: {} }, { request: 'GET /c' }, { request: 'DELETE /d' }],
}
// Of a tenth of a second: the first may be on its way longer than the next.
const leastMs = 60

describe('at a rate of 10 a second', () => {
  test.each<[string, object]>([
    ['the steps of a flow', flow],
    ['repeats', { request: 'POST /a', repeat: { times: 4 } }],
    ['what is tried again', { request: 'GET /a', expect: { status: 201 }, retry: { for: '350ms', every: '5ms' } }],
    ['the redirects of a request', { request: 'GET /elsewhere' }],
  ])('%s wait for their turn', async (_, text) => {
    const { whole, lines } = await ask(text, 10)
    expect(lines.length).toBeGreaterThan(1)
    expect(whole).toBeGreaterThan((lines.length - 1) * leastMs)
  })

  test('the waiting is no part of what is measured, nor of a timeout', async () => {
    const { result } = await ask(
      { request: 'GET /a', timeout: '450ms', repeat: { times: 5 }, expect: { time: { p95: { lt: '450ms' } } } },
      2,
    )
    expect(result).toMatchObject({ status: 'passed', findings: [] })
  })

  test('the waiting is no part of a deadline', async () => {
    // Five tries take a second, of which the pace takes nearly all.
    const again = (for_: string) => ({ request: 'GET /a', retry: { for: for_, every: '5ms' } })
    const { result, lines } = await ask(again('700ms'), 4, (nth) => (nth < 5 ? 503 : 200))
    expect([result.status, lines.length]).toEqual(['passed', 5])
    await server.close()
    const step = await ask({ steps: [again('700ms'), { request: 'GET /b' }] }, 4, (nth) => (nth < 5 ? 503 : 200))
    expect([step.result.status, step.lines.length]).toEqual(['passed', 6])
  })

  test('what looks for a limit goes as it comes', async () => {
    const { result, whole } = await ask(
      { request: 'POST /login', json: {}, repeat: { times: 20, until: { status: 429 } } },
      2,
      (nth) => (nth < 10 ? 401 : 429),
    )
    expect(result.status).toBe('passed')
    // Ten of them at that rate take four and a half seconds.
    expect(whole).toBeLessThan(4000)
  })
})

test('without a rate what comes goes', async () => {
  const { whole, lines } = await ask({ request: 'GET /a', repeat: { times: 50 } }, undefined)
  expect(lines).toHaveLength(50)
  expect(whole).toBeLessThan(4000)
})

describe('a host that says that it is asked too often', () => {
  test('is asked slower by the steps of a flow, and a step that changes nothing again', async () => {
    const { result, lines, least } = await ask(flow, undefined, (nth) => (nth === 1 ? 429 : 200))
    expect([result.status, lines]).toEqual(['passed', ['GET /a', 'GET /a', 'POST /b', 'GET /c', 'DELETE /d']])
    expect(least).toBeGreaterThan(100)
  })

  test('is not asked again by a step that changes something', async () => {
    const { result, lines } = await ask(flow, undefined, (_, line) => (line === 'POST /b' ? 429 : 200))
    expect([result.status, lines]).toEqual(['failed', ['GET /a', 'POST /b']])
  })
})
