import { describe, expect, test } from '@jest/globals'
import { schema } from '../../../src/kinds/http/schema.ts'

interface Issue {
  readonly path: PropertyKey[]
  readonly message: string
  readonly errors?: readonly (readonly Issue[])[]
  readonly issues?: readonly Issue[]
}

/** Every message with its path, those inside of alternatives and keys too. */
function problems(text: unknown): string {
  const lines = (issues: readonly Issue[], around: PropertyKey[]): string[] =>
    issues.flatMap((issue) => {
      const path = [...around, ...issue.path]
      return [
        `${path.join('.')}: ${issue.message}`,
        ...(issue.errors ?? []).flatMap((branch) => lines(branch, path)),
        ...lines(issue.issues ?? [], path),
      ]
    })
  return lines((schema.safeParse(text).error?.issues ?? []) as readonly Issue[], []).join('\n')
}

const anything = [{ gte: 100 }, { lte: 599 }, { in: Array.from({ length: 500 }, (_, index) => index + 100) }]

describe('accepted', () => {
  test.each([
    [{ request: 'GET /' }],
    [{ request: 'GET https://example.com/x?y=1' }],
    [{ request: 'POST /x', json: null }],
    [
      {
        request: 'POST /x',
        json: { a: [1, { b: true }] },
        headers: { 'X-A': 'b' },
        basic: { username: 'a', password: '' },
      },
    ],
    [{ request: 'DELETE /x', expect: { status: { in: [204, 404] } } }],
    [{ request: 'GET /', expect: { time: { lt: '1s' } }, timeout: '5s', retry: { for: '60s' } }],
    [
      {
        request: 'GET /',
        repeat: { times: 5, every: '10ms' },
        expect: { time: { p95: { lt: '1s' } }, 'error-rate': { lte: 0.01 } },
      },
    ],
    [{ request: 'POST /', json: {}, repeat: { times: 20, until: { status: 429 } } }],
    [{ steps: [{ request: 'GET /', capture: { a: { header: 'x-a' } } }, { request: 'GET ${{ captures.a }}' }] }],
    [{ request: 'POST /', capture: { a: { json: '$.id' } }, cleanup: [{ request: 'DELETE /${{captures.a}}' }] }],
    [{ request: 'POST /', multipart: { a: 'x', b: { file: 'a.png' }, c: ['1', { file: 'b', type: 'text/x' }] } }],
    [{ request: 'GET /', expect: { schema: { type: 'object' } } }],
    [{ request: 'GET /', expect: { schema: 'schemas/health.json' } }],
    // Any status, for what else is expected, or beside steps that expect something.
    [{ request: 'GET /', expect: { status: { gte: 100 }, body: { contains: 'x' } } }],
    [{ request: 'GET /', expect: { status: { gte: 100 } }, capture: { a: { json: '$.a' } } }],
    [{ steps: [{ request: 'POST /logout', expect: { status: { gte: 100 } } }, { request: 'GET /' }] }],
    [{ request: 'GET /', repeat: { times: 3, until: { status: 429 } }, expect: { status: { lte: 599 } } }],
    [{ request: 'GET /', expect: { headers: { age: { exists: true } }, json: { $: { exists: true } } } }],
    [{ request: 'GET /', expect: { json: { '$.list': { length: { gte: 0 } } } } }],
    [{ request: 'GET /', expect: { time: { gte: '0s', lt: '1s' } } }],
    [{ request: 'GET /', expect: { body: { 'not-matches': 'error', matches: '.' } } }],
    [{ request: 'GET /', capture: { line: { regex: '.*' } } }],
    [{ base: '/api/v1', request: 'GET /' }],
  ])('%j', (text) => {
    expect(problems(text)).toBe('')
  })
})

describe('refused, with the place and a plain sentence', () => {
  test.each([
    [{}, ': expected `request` or `steps`'],
    [{ request: '/health' }, 'request: expected a method and a target'],
    [{ request: 'https://example.com/' }, 'request: expected a method and a target'],
    [{ request: 'GET' }, 'request: expected a method and a target'],
    [{ request: 'get /' }, 'did you mean "GET"?'],
    [{ request: 'GTE /' }, 'did you mean "GET"?'],
    [{ request: 'CONNECT /' }, 'unknown method'],
    [{ request: 'GET health' }, 'request: a target is a path that starts with /'],
    [{ request: 'GET ftp://x/' }, 'request: a target is a path that starts with /'],
    [{ request: 'GET /a b' }, 'request: a target has no spaces'],
    [{ request: 'GET http://[::1/' }, 'request: not a valid URL'],
    [{ request: 'GET /', expct: {} }, 'unknown key "expct"; did you mean "expect"?'],
    [{ request: 'GET /', expect: {} }, 'expect: an empty expectation asserts nothing'],
    ...anything.map((status): [object, string] => [
      { request: 'GET /', expect: { status } },
      'expect.status: every answer has such a status',
    ]),
    [{ steps: [{ request: 'GET /', expect: { status: { gte: 100 } } }] }, 'steps.0.expect.status: every answer has'],
    [
      { request: 'GET /', repeat: { times: 2, until: { status: { gte: 100 } } } },
      'repeat.until.status: every answer meets',
    ],
    [{ request: 'GET /', expect: { status: { exists: true } } }, 'unknown operator "exists"'],
    [{ request: 'GET /', expect: { status: { gte: 0 } } }, 'a status is a whole number from 100 to 599'],
    [{ request: 'GET /', expect: { status: { 'not-in': [] } } }, 'an empty list excludes nothing'],
    [
      { request: 'GET /', repeat: { times: 2 }, expect: { 'error-rate': { lte: 1 } } },
      'expect.error-rate: every share meets',
    ],
    [
      { request: 'GET /', repeat: { times: 2 }, expect: { 'error-rate': { gte: 0 } } },
      'expect.error-rate: every share meets',
    ],
    [{ request: 'GET /', expect: { time: { gte: '0s' } } }, 'expect.time: every time meets'],
    [
      { request: 'GET /', repeat: { times: 2 }, expect: { time: { p95: { gte: '0ms' } } } },
      'expect.time.p95: every time meets',
    ],
    [{ request: 'GET /', expect: { body: { exists: true } } }, 'expect.body: every text meets'],
    [{ request: 'GET /', expect: { body: { contains: '' } } }, 'an empty text is contained in every text'],
    [{ request: 'GET /', expect: { body: { matches: '' } } }, 'an empty expression matches everything'],
    [{ request: 'GET /', expect: { body: { matches: '.*' } } }, 'this expression is found in every text'],
    [
      { request: 'GET /', expect: { body: { length: { gte: 0 } } } },
      'expect.body.length: every number of things meets',
    ],
    [{ request: 'GET /', expect: { url: { exists: true } } }, 'expect.url: every text meets'],
    [
      { request: 'GET /', expect: { headers: { server: { matches: '^.*' } } } },
      'this expression is found in every text',
    ],
    [{ request: 'GET /', expect: { cookies: { sid: { length: { ne: -1 } } } } }, 'every number of things meets'],
    [
      { request: 'GET /', expect: { json: { '$.a': { matches: '(?s).*' } } } },
      'this expression is found in every text',
    ],
    [{ request: 'GET /', expect: { statuss: 200 } }, 'unknown key "statuss"; did you mean "status"?'],
    [{ request: 'GET /', expect: { status: '200' } }, 'expect.status: Invalid input: expected number'],
    [{ request: 'GET /', expect: { status: 20 } }, 'a status is a whole number from 100 to 599'],
    [
      { request: 'GET /', expect: { status: { in: [200, '201'] } } },
      'expect.status.in.1: Invalid input: expected number',
    ],
    [{ request: 'GET /', expect: { status: {} } }, 'an empty map of operators asserts nothing'],
    [{ request: 'GET /', expect: { json: {} } }, 'expect.json: an empty map asserts nothing'],
    [{ request: 'GET /', expect: { json: { status: 'ok' } } }, 'not a JSON path (RFC 9535)'],
    [{ request: 'GET /', expect: { json: { '$.a[': 1 } } }, 'not a JSON path (RFC 9535)'],
    [{ request: 'GET /', expect: { headers: {} } }, 'expect.headers: an empty map asserts nothing'],
    [{ request: 'GET /', expect: { headers: { age: 0 } } }, 'expect.headers.age: Invalid input: expected string'],
    [{ request: 'GET /', expect: { headers: { 'x y': 'a' } } }, 'not the name of a header'],
    [{ request: 'GET /', expect: { headers: { age: { lt: '10' } } } }, 'unknown operator "lt"'],
    [
      { request: 'GET /', expect: { body: { matches: '(?=x)' } } },
      'expect.body.matches: look-ahead and look-behind are not supported',
    ],
    [{ request: 'GET /', expect: { time: '1s' } }, 'expect.time: a time is compared; write { lt: 1s }'],
    [{ request: 'GET /', expect: { time: { lt: 1000 } } }, 'expect.time.lt: Invalid input: expected string'],
    [{ request: 'GET /', expect: { time: { lt: '1 second' } } }, 'expected a duration such as'],
    [{ request: 'GET /', expect: { time: { p95: { lt: '1s' } } } }, 'expect.time.p95: `p95` needs `repeat`'],
    [{ request: 'GET /', expect: { 'error-rate': 0 } }, 'expect.error-rate: `error-rate` needs `repeat`'],
    [{ request: 'GET /', expect: { schema: {} } }, 'expect.schema: an empty map asserts nothing'],
    [{ request: 'GET /', headers: {} }, 'headers: an empty map sends nothing'],
    [{ request: 'GET /', headers: { 'x-a': 1 } }, 'headers.x-a: Invalid input: expected string'],
    [{ request: 'GET /', headers: { 'x-a': 'a\r\nb: c' } }, 'a header value has no line break'],
    [{ request: 'GET /', headers: { 'Content-Length': '5' } }, 'this header is set by the gate itself'],
    [{ request: 'GET /', json: {} }, 'json: a GET request has no body'],
    [{ request: 'POST /', json: {}, text: 'a' }, 'a request has one body, not json and text'],
    [{ request: 'POST /', form: {} }, 'form: an empty map sends nothing'],
    [{ request: 'GET /', bearer: 'a', basic: { username: 'a', password: 'b' } }, 'one set of credentials'],
    [{ request: 'GET /', bearer: 'a', headers: { Authorization: 'b' } }, 'one set of credentials'],
    [{ request: 'GET http://a:b@x/', bearer: 'a' }, 'one set of credentials'],
    [{ request: 'GET /', basic: { username: 'a' } }, 'basic.password: Invalid input'],
    [{ request: 'GET /', redirect: 'manual', 'max-redirects': 3 }, '`max-redirects` goes with `redirect: follow`'],
    [{ request: 'GET /', redirect: 'none' }, 'redirect: Invalid option'],
    [{ request: 'GET /', steps: [{ request: 'GET /' }] }, 'request: `request` and `steps` exclude each other'],
    [{ steps: [] }, 'steps: no steps'],
    [{ request: 'GET /', cleanup: [] }, 'cleanup: no steps'],
    [{ steps: [{ request: 'GET /' }], expect: { status: 200 } }, 'expect: "expect" belongs to a step'],
    [{ steps: [{ request: 'GET /' }], repeat: { times: 5 } }, 'repeat: `repeat` goes with a single `request`'],
    [{ steps: [{ request: 'GET /', expect: {} }] }, 'steps.0.expect: an empty expectation'],
    [{ steps: [{ request: 'GET /', repeat: { times: 2 } }] }, 'steps.0: unknown key "repeat"'],
    [{ steps: [{ request: 'GET /', expect: { 'error-rate': 0 } }] }, 'steps.0.expect.error-rate: `error-rate` needs'],
    [{ request: 'GET /', repeat: { times: 1 } }, 'repeat.times: repeat at least twice'],
    [{ request: 'GET /', repeat: { times: 5000 } }, 'repeat.times: at most 1000'],
    [{ request: 'GET /', repeat: { times: 5, until: {} } }, 'repeat.until: an empty expectation'],
    [{ request: 'GET /', capture: {} }, 'capture: an empty map captures nothing'],
    [{ request: 'GET /', capture: { a: {} } }, 'capture.a: a capture takes exactly one'],
    [{ request: 'GET /', capture: { a: { json: '$.a', header: 'b' } } }, 'capture.a: a capture takes exactly one'],
    [{ request: 'GET /', capture: { a: { json: 'a' } } }, 'capture.a.json: not a JSON path'],
    [{ request: 'GET /', capture: { 'a b': { json: '$' } } }, 'the name of a capture'],
    [{ request: 'GET /', capture: { a: { regex: '(?!a)' } } }, 'capture.a.regex: look-ahead'],
    [{ request: 'GET /${{ captures.a }}' }, 'request: "a" is captured by no step before'],
    [
      { request: 'GET /', capture: { a: { json: '$.a' } }, expect: { body: '${{ captures.a }}' } },
      'expect.body: "a" is captured only later',
    ],
    [
      { steps: [{ request: 'GET /${{ captures.a }}' }, { request: 'GET /', capture: { a: { json: '$' } } }] },
      'steps.0.request: "a" is captured only later',
    ],
    [
      { steps: [{ request: 'POST /', json: { a: ['${{ captures.b }}'] } }] },
      'steps.0.json.a.0: "b" is captured by no step before',
    ],
    [
      { request: 'GET /', cleanup: [{ request: 'DELETE /${{ captures.x }}' }] },
      'cleanup.0.request: "x" is captured by no',
    ],
    [{ request: 'GET /${{ other.x }}' }, 'a target has no spaces'],
    [{ request: 'GET /', headers: { a: '${{ captures.b.c }}' } }, 'headers.a: an unknown variable is left'],
    [
      {
        steps: [
          { request: 'GET /', capture: { a: { json: '$' } } },
          { request: 'GET /', expect: { body: { matches: '${{ captures.a }}' } } },
        ],
      },
      'steps.1.expect.body.matches: a captured value is no expression',
    ],
    [{ request: 'GET /', headers: { 'x-a': '😀' } }, 'only characters of Latin-1'],
    [{ base: '/${{captures.a}}', request: 'GET /' }, 'base: a base is a path'],
    [{ request: 'GET https://${{ captures.a }}/x' }, 'request: a captured value cannot be the host'],
    [{ request: 'GET https://a.${{ captures.a }}:1/x' }, 'request: a captured value cannot be the host'],
    [{ base: 'api', request: 'GET /' }, 'base: a base is a path that starts with /'],
    [{ base: '/api?x=1', request: 'GET /' }, 'base: a base is a path'],
  ])('%j', (text, problem) => {
    expect(problems(text)).toContain(problem)
  })
})
