import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { secretTexts } from '../../../src/kinds/http/secret-capture.ts'
import { createRedactor } from '../../../src/secrecy/redactor.ts'
import { httpServer, sendJson, type TestServer } from '../../support/http-servers.ts'
import { check } from '../../support/world.ts'

describe('what a captured value keeps secret', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['a text', 'abcdef', ['abcdef']],
    ['a number', 4711, ['4711']],
    [
      'texts and numbers in an object',
      { a: 'abcd', b: [4711, true, null, 'x'] },
      ['{"a":"abcd","b":[4711,true,null,"x"]}', 'abcd', '4711'],
    ],
  ])('%s', (_what, value, texts) => {
    expect(secretTexts(value)).toEqual({ texts })
  })

  test.each<[string, unknown, 'long' | 'short']>([
    ['a document', 'x'.repeat(65_537), 'long'],
    ['a list of many texts', Array.from({ length: 1001 }, (_, at) => `text ${at}`), 'long'],
    ['an object that is long as a whole', { a: 'x'.repeat(40_000), b: 'x'.repeat(40_000) }, 'long'],
    ['a short text', 'abc', 'short'],
    ['a switch', true, 'short'],
    ['nothing', null, 'short'],
  ])('%s cannot be kept', (_what, value, refused) => {
    expect(secretTexts(value)).toEqual({ refused })
  })

  test('64 KiB can', () => {
    expect(secretTexts('x'.repeat(65_536))).toEqual({ texts: ['x'.repeat(65_536)] })
  })
})

describe('a step whose secret cannot be kept', () => {
  let server: TestServer
  const list = Array.from({ length: 40_000 }, (_, at) => `canary ${at}`)
  beforeAll(async () => {
    server = await httpServer((_, response) => sendJson(response, { list, ok: true, token: 'abcdef' }))
  })
  afterAll(() => server.close())

  test.each([
    ['$', 'more'],
    ['$.list', 'more'],
    ['$.ok', 'less'],
  ])('%s is an error, and the runner is told nothing of it', async (json, observed) => {
    const told: string[] = []
    const redact = createRedactor(undefined, (value) => told.push(value))
    const steps = [{ request: 'GET /', capture: { all: { json, secret: true } } }, { request: 'GET /2' }]
    const result = await check('http', { steps }, { environment: { name: 'p', url: server.url }, redact })
    expect(result.status).toBe('error')
    expect(result.findings[0]).toMatchObject({ rule: 'http/capture', observed })
    expect([JSON.stringify(result).includes('canary'), told]).toEqual([false, []])
  })
})

test('what a runner is told has a bound, what is masked has none', () => {
  const told: string[] = []
  const redact = createRedactor(undefined, (value) => told.push(value))
  const lines = Array.from({ length: 5000 }, (_, at) => `line ${at} kQ7vB2nM`)
  redact.add(lines.join('\n'))
  expect(told.length).toBeLessThan(2000)
  for (let at = 0; at < 30_000; at++) redact.add(`w8ZpYc3H${at}`)
  expect(told.length).toBe(20_000)
  expect(redact.mask(`${lines[4999]} w8ZpYc3H29999`)).toBe('*** ***')
})
