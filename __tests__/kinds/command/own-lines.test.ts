import { describe, expect, test } from '@jest/globals'
import { Questions } from '../../../src/probe/ask.ts'
import { fakePrograms } from '../../support/programs.ts'
import { site } from '../../support/site.ts'
import { check } from '../../support/world.ts'

const fake = fakePrograms()
const net = { userAgent: 'readiness-gate/1.0.0', run: '6240031337-1' }

/** The status of a log with these lines, and how many errors it is said to hold. */
async function errorsIn(...lines: readonly string[]): Promise<string> {
  fake('docker', { stdout: ['INFO started', ...lines].join('\n') })
  const with_ = { service: 'web' }
  const { status, findings } = await check('command', { use: 'logs-without-errors', with: with_ }, { net })
  return `${status} ${/hold (\d+)/.exec(findings[0]?.message ?? '')?.[1] ?? 0}`
}

const trace = ['Traceback (most recent call last):', '  File "a.py", line 3, in b', '    c()', 'ValueError: no']

describe('what the gate itself caused does not count', () => {
  test.each([
    ['its user agent', '10.0.0.1 - - [22/Nov] "GET /api/ HTTP/1.1" 500 157 "-" "readiness-gate/1.0.0"'],
    ['its run', '{"level":"error","msg":"boom","run":"6240031337-1"}'],
    ['a path that exists nowhere', 'ERROR django.request Internal Server Error: /readiness-0123456789abcdef'],
    ['a missing path below the API', 'ERROR Exception on /api/readiness-missing [GET]'],
    ['a broken escape', 'ERROR Internal Server Error: /%c0'],
  ])('%s', async (_, line) => {
    expect(await errorsIn(line)).toBe('passed 0')
  })

  test('with the trace below it, and the one that follows from that', async () => {
    const error = "ERROR Invalid HTTP_HOST header: 'readiness-0123456789abcdef.example'."
    expect(await errorsIn(error, ...trace, 'During handling of the above exception, another one:', ...trace)).toBe(
      'passed 0',
    )
    expect(await errorsIn(error, ...trace, 'INFO next', ...trace)).toBe('failed 1')
    expect(await errorsIn(error, ...trace, 'ERROR Internal Server Error: /cart/', ...trace)).toBe('failed 2')
  })

  test('a body that is no JSON, which Node quotes shortened', async () => {
    const thrown = (text: string): string[] => [
      `SyntaxError: Unexpected token 'r', ${text} is not valid JSON`,
      '    at JSON.parse (<anonymous>)',
      '    at parse (/app/node_modules/body-parser/lib/types/json.js:87:17)',
    ]
    expect(await errorsIn(...thrown('"readiness-"...'))).toBe('passed 0')
    expect(await errorsIn(...thrown('"readiness"'))).toBe('failed 1')
  })

  test('by its request line, a path that it was refused in the same run', async () => {
    const shop = await site({ '/': '<title>Shop</title>', '/docs': 'docs' })
    const line = (request: string): string => `[error] 7#7: *1 open() failed (2), request: "${request} HTTP/1.1"`
    fake('docker', { stdout: [line('GET /.env'), line('GET /.git/HEAD')].join('\n') })
    const environment = { name: 'production', url: shop.url }
    const questions = new Questions()
    const { testWorld, kindOf } = await import('../../support/world.ts')
    const world = testWorld({ net, environment, questions })
    const { runCheck } = await import('../../../src/check/run.ts')
    const run = async (kind: string, text: object) =>
      (await runCheck(kindOf(kind), kindOf(kind).schema.parse(text), () => world)).result
    const logs = { use: 'logs-without-errors', with: { service: 'web' } }
    expect((await run('exposure', {})).status).not.toBe('error')
    const first = await run('command', logs)
    expect([first.status, first.findings]).toEqual(['passed', []])
    await world.net.close()
    await shop.close()
    fake('docker', { stdout: [line('GET /.env'), line('GET /docs'), line('POST /.env')].join('\n') })
    expect((await check('command', logs, { net })).status).toBe('failed')
  })
})

describe('what only looks like it does', () => {
  test.each([
    ['another user agent', '10.0.0.1 - - [22/Nov] "GET /api/ HTTP/1.1" 500 157 "-" "curl/8"'],
    ['a longer number', '{"level":"error","order":"16240031337-1"}'],
    ['a word that begins so', 'ERROR no readiness-probe answered'],
    ['a real escape', 'ERROR Internal Server Error: /%c0%a9'],
    ['a path that was not asked', '[error] 7#7: *1 open() failed, request: "GET /.env HTTP/1.1"'],
  ])('%s', async (_, line) => {
    expect(await errorsIn(line)).toBe('failed 1')
  })

  test('a trace that stands below no error of the gate', async () => {
    const access = '10.0.0.1 - - [22/Nov] "GET /x HTTP/1.1" 404 157 "-" "readiness-gate/1.0.0"'
    expect(await errorsIn(access, ...trace)).toBe('failed 1')
  })
})
