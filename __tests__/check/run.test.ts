import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCheck } from '../../src/check/run.ts'
import { serve, type TestServer } from '../support/server.ts'
import { check, kindOf, rulesAt, testWorld } from '../support/world.ts'

let server: TestServer
let answers: number[]
let asked: number

/** The statuses in order; the last one stays. */
beforeEach(async () => {
  asked = 0
  server = await serve((_request, response) => {
    response.statusCode = answers[Math.min(asked++, answers.length - 1)] ?? 500
    response.end()
  })
})
afterEach(() => server.close())

const ask = (retry: object) => check('http', { request: `GET ${server.url}/`, retry })

test('a fault of the gate itself is an error, and not tried again', async () => {
  const { schema, ...kind } = kindOf('manual')
  let observed = 0
  const observe = async (): Promise<never> => {
    observed++
    throw new TypeError('a mistake')
  }
  const config = { retry: { for: 1000, every: 10, steady: 1 } }
  const { result } = await runCheck({ ...kind, schema, questions: () => null, observe }, config, () => testWorld())
  expect([result.status, observed]).toEqual(['error', 1])
  expect(result.findings).toMatchObject([{ rule: 'gate/internal', observed: 'TypeError: a mistake' }])
})

describe('retry', () => {
  test('asks until it passes', async () => {
    answers = [503, 503, 200]
    const result = await ask({ for: '5s', every: '20ms' })
    expect([result.status, asked]).toEqual(['passed', 3])
  })

  test('says what the last attempt saw when the deadline is over', async () => {
    answers = [500, 503]
    const result = await ask({ for: '1s', every: '50ms' })
    expect(result.status).toBe('failed')
    expect(result.findings[0]?.observed).toContain('503')
    expect(asked).toBeGreaterThan(1)
  })

  test('an error of the network is tried again as well', async () => {
    const { url } = server
    await server.close()
    const result = await check('http', { request: `GET ${url}/`, retry: { for: '500ms', every: '50ms' } })
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['http/unreachable'])
  })

  test('steady: one good answer between bad ones is not enough', async () => {
    answers = [200, 503, 200, 200, 200]
    const result = await ask({ for: '5s', every: '10ms', steady: 3 })
    expect([result.status, asked]).toEqual(['passed', 5])
  })

  test('steady: passing at the deadline without enough passes in a row fails', async () => {
    answers = [200]
    const result = await ask({ for: '60ms', every: '40ms', steady: 50 })
    expect(result.status).toBe('failed')
    expect(rulesAt(result)).toEqual(['gate/unsteady'])
  })
})

describe('the conversation', () => {
  const told = async (statuses: number[], tells: boolean) => {
    answers = statuses
    const kind = kindOf('http')
    const config = kind.schema.parse({ request: `GET ${server.url}/` })
    return (await runCheck(kind, config, () => testWorld(), tells)).result.conversation
  }

  test('is told where it is wanted and the check did not pass', async () => {
    const [exchange] = (await told([503], true)) ?? []
    expect(exchange?.asked).toContain('GET')
    expect(exchange?.answered).toMatch(/^HTTP 503 in \d+ ms\n/)
    expect(await told([200], true)).toBeUndefined()
    expect(await told([503], false)).toBeUndefined()
  })

  test('is what was asked where no answer came', async () => {
    await server.close()
    const [exchange] = (await told([], true)) ?? []
    expect(exchange?.answered).toMatch(/refused/)
  })
})
