import type { Answer, Observation, StepObservation, Unanswered } from '../../../src/kinds/http/observation.ts'
import { ruleCases } from '../../support/rule-cases.ts'

const answer: Answer = {
  url: 'https://shop.test/health',
  status: 200,
  headers: [
    ['Content-Type', 'application/json'],
    ['X-Release', '42'],
  ],
  cookies: [['sid', 'abc']],
  text: '{"status":"ok","shards":1}',
  bodyFault: null,
  timeMs: 120,
  atMs: Date.UTC(2026, 5, 15, 12),
  refused: null,
  turned: null,
}
const step: StepObservation = {
  label: 'GET /health',
  expected: { redirect: 'follow' },
  summary: { time: undefined, 'error-rate': undefined },
  attempts: [{ answer }],
  schema: [],
  missing: [],
}
const good: Observation = { steps: [step], notRun: [], cleanup: [] }

type Change = (seen: Observation) => Observation
const same: Change = (seen) => seen
const all =
  (...changes: readonly Change[]): Change =>
  (seen) =>
    changes.reduce((now, change) => change(now), seen)
const inStep =
  (change: (step: StepObservation) => Partial<StepObservation>): Change =>
  (seen) => ({ ...seen, steps: seen.steps.map((one) => ({ ...one, ...change(one) })) })
const expecting = (over: Partial<StepObservation['expected']>): Change =>
  inStep(({ expected }) => ({ expected: { ...expected, ...over } }))
const answered = (over: Partial<Answer>): Change =>
  inStep(({ attempts }) => ({
    attempts: attempts.map((one) => ('answer' in one ? { answer: { ...one.answer, ...over } } : one)),
  }))
/** Asked once for each of these statuses. */
const asked = (...statuses: readonly number[]): Change =>
  inStep(() => ({ attempts: statuses.map((status) => ({ answer: { ...answer, status } })) }))
const fault: Unanswered = { rule: 'http/timeout', message: 'no answer', expected: 'an answer', observed: 'none' }
const none = (rule: Unanswered['rule']): Change => inStep(() => ({ attempts: [{ fault: { ...fault, rule } }] }))
const awaiting = (status: number): Change =>
  inStep(({ expected }) => ({
    until: { status, redirect: 'follow' },
    expected: { ...expected, anyStatus: true },
  }))
const rate = (lte: number): Change => inStep(() => ({ summary: { time: undefined, 'error-rate': { lte } } }))
const fitted = (over: Partial<Answer> = {}, wanted: readonly string[] = []): Change =>
  inStep(() => ({
    schema: [{ answer: { ...answer, ...over }, misfit: wanted.length > 0 ? { wanted, places: ['/status'] } : null }],
  }))
const refused = (reason: NonNullable<Answer['refused']>['reason'], location = '/next'): Change =>
  answered({ status: 302, refused: { reason, location } })
const turned = answered({ turned: { method: 'POST', status: 302, location: 'https://shop.test/' } })
const cleaned =
  (status: number): Change =>
  (seen) => ({ ...seen, cleanup: [{ ...step, attempts: [{ answer: { ...answer, status } }] }] })

ruleCases({
  kind: 'http',
  good,
  config: { request: 'GET /health' },
  rules: {
    timeout: { shownIn: '__tests__/kinds/http/single.test.ts' },
    dns: { shownIn: '__tests__/probe/http.test.ts' },
    unreachable: { shownIn: '__tests__/kinds/http/flow.test.ts' },
    proxy: { shownIn: '__tests__/probe/http/proxy.test.ts' },
    tls: { shownIn: '__tests__/probe/http/tls.test.ts' },
    protocol: { shownIn: '__tests__/probe/http.test.ts' },
    'secret-elsewhere': { shownIn: '__tests__/long/e2e/secret-hosts.test.ts' },
    request: { shownIn: '__tests__/kinds/http/single.test.ts' },
    status: {
      passes: [
        ['200', same],
        ['the expected 404', all(answered({ status: 404 }), expecting({ status: 404 }))],
      ],
      fails: [
        ['500', answered({ status: 500 })],
        ['200 where 201 is expected', expecting({ status: 201 })],
        ['a part that nobody asked for', answered({ status: 206 })],
      ],
      alike: [
        ['another 2xx', answered({ status: 204 })],
        ['a part that was asked for', all(answered({ status: 206 }), expecting({ mayBePart: true }))],
        ['a part that is expected', all(answered({ status: 206 }), expecting({ status: 206 }))],
        ['a redirect that is the answer', all(answered({ status: 302 }), expecting({ redirect: 'manual' }))],
      ],
    },
    header: {
      passes: [['the value', expecting({ headers: { 'x-release': '42' } })]],
      fails: [
        ['another value', expecting({ headers: { 'x-release': '43' } })],
        ['missing', expecting({ headers: { 'x-build': { exists: true } } })],
        ['one that must not be there', expecting({ headers: { 'x-release': { exists: false } } })],
        [
          'the second of two fields of which there is one has another value',
          all(
            answered({
              headers: [
                ['Content-Type', 'application/json'],
                ['Content-Type', 'text/html'],
              ],
            }),
            expecting({ headers: { 'Content-Type': 'application/json' } }),
          ),
        ],
      ],
      alike: [
        ['missing, as it should be', expecting({ headers: { 'x-build': { exists: false } } })],
        [
          'the second of two fields has the value',
          all(
            answered({
              headers: [
                ['Vary', 'Origin'],
                ['Vary', 'Cookie'],
              ],
            }),
            expecting({ headers: { vary: 'Cookie' } }),
          ),
        ],
      ],
    },
    cookie: {
      passes: [['the value', expecting({ cookies: { sid: 'abc' } })]],
      fails: [
        ['another value', expecting({ cookies: { sid: 'def' } })],
        ['missing', expecting({ cookies: { csrf: { exists: true } } })],
        ['a name in other letters, which is another cookie', expecting({ cookies: { SID: 'abc' } })],
      ],
      alike: [['missing, as it should be', expecting({ cookies: { csrf: { exists: false } } })]],
    },
    json: {
      passes: [['the value', expecting({ json: { '$.status': 'ok' } })]],
      fails: [
        ['another value', expecting({ json: { '$.status': 'down' } })],
        ['a text where a number is expected', expecting({ json: { '$.shards': '1' } })],
        [
          'JSON that is not UTF-8',
          all(answered({ text: '{"status":"ok"}', json: null }), expecting({ json: { '$.status': 'ok' } })),
        ],
        ['no JSON', all(answered({ text: '<html>' }), expecting({ json: { '$.status': { exists: false } } }))],
      ],
      alike: [
        [
          'JSON in another order',
          all(answered({ text: '{"shards":1,"status":"ok"}' }), expecting({ json: { '$.shards': 1 } })),
        ],
        ['no JSON, and none is asked for', answered({ text: '<html>' })],
      ],
    },
    body: {
      passes: [['contains it', expecting({ body: { contains: '"ok"' } })]],
      fails: [
        ['does not contain it', expecting({ body: { contains: '"up"' } })],
        ['an empty one', all(answered({ text: '' }), expecting({ body: { contains: '"ok"' } }))],
      ],
      alike: [
        ['the word inside a longer one', all(answered({ text: 'okay' }), expecting({ body: { contains: 'ok' } }))],
      ],
    },
    'body-unread': {
      passes: [['read whole', expecting({ body: { contains: 'ok' } })]],
      fails: [
        ['cut off', all(answered({ bodyFault: 'is too long' }), expecting({ body: { 'not-contains': 'error' } }))],
        ['cut off, for a schema', fitted({ bodyFault: 'is too long' })],
        ['broken, where nobody looks at it', answered({ bodyFault: 'ends after 3 bytes', isBroken: true })],
        [
          'broken, in a part that nobody asked for',
          all(answered({ bodyFault: 'ends after 3 bytes', isBroken: true, status: 206 }), expecting({ status: 206 })),
        ],
        [
          'JSON that is nested too deeply',
          all(
            answered({ text: `${'['.repeat(5000)}${']'.repeat(5000)}` }),
            expecting({ json: { '$..status': { exists: false } } }),
          ),
        ],
      ],
      alike: [
        ['cut off where nobody looks at it', answered({ bodyFault: 'is too long' })],
        [
          'a part of an encoded body that was asked for',
          all(
            answered({ bodyFault: 'ends after 3 bytes', isBroken: true, status: 206 }),
            expecting({ mayBePart: true }),
          ),
        ],
      ],
    },
    schema: {
      passes: [['fits', fitted()]],
      fails: [
        ['does not fit', fitted({}, ['/status must be number'])],
        ['no JSON', fitted({ text: '<html>' })],
      ],
      alike: [
        ['no JSON, and no schema', answered({ text: '<html>' })],
        ['a body that cannot be read, which is said as that', fitted({ bodyFault: 'is too long' })],
      ],
    },
    time: {
      passes: [['120 ms', expecting({ time: { lt: 500 } })]],
      fails: [
        ['two seconds', all(answered({ timeMs: 2000 }), expecting({ time: { lt: 500 } }))],
        [
          'the slowest of two',
          inStep(() => ({
            attempts: [{ answer }, { answer: { ...answer, timeMs: 2000 } }],
            summary: { time: { p99: { lt: 500 } }, 'error-rate': undefined },
          })),
        ],
      ],
      alike: [
        ['to the millisecond', all(answered({ timeMs: 500 }), expecting({ time: { lte: 500 } }))],
        [
          'the slowest of two, where the median counts',
          inStep(() => ({
            attempts: [{ answer }, { answer: { ...answer, timeMs: 2000 } }],
            summary: { time: { p50: { lt: 500 } }, 'error-rate': undefined },
          })),
        ],
        ['two seconds where nothing is said', answered({ timeMs: 2000 })],
      ],
    },
    url: {
      passes: [['the URL', expecting({ url: 'https://shop.test/health' })]],
      fails: [['another one', expecting({ url: 'https://shop.test/' })]],
      alike: [['another one that starts so', expecting({ url: { 'starts-with': 'https://shop.test/' } })]],
    },
    redirect: {
      passes: [['none', same]],
      fails: [
        ['a loop', refused('limit', '/health')],
        ['one that is not allowed', refused('not-allowed')],
        ['to mail', refused('scheme', 'mailto:ops@shop.test')],
        ['of a body to another origin', refused('body-elsewhere', 'https://other.test/')],
        ['to no URL', refused('invalid', 'https://')],
        ['one that turned a POST into a GET', turned],
      ],
      alike: [
        ['one that turned a POST into a GET, as is said', all(turned, expecting({ mayTurn: true }))],
        ['one that is the answer', all(answered({ status: 302 }), expecting({ redirect: 'manual' }))],
      ],
    },
    until: {
      passes: [['it came', all(awaiting(429), asked(200, 200, 429))]],
      fails: [
        ['it did not come', all(awaiting(429), asked(200, 200, 200))],
        ['it came and went', all(awaiting(429), asked(200, 429, 200))],
      ],
      alike: [
        ['no answer at all, which is said as that', all(awaiting(429), none('http/timeout'))],
        ['it came at once', all(awaiting(429), asked(429))],
      ],
    },
    'error-rate': {
      passes: [['no failure', all(rate(0), asked(200, 200, 200, 200))]],
      fails: [['half of them', all(rate(0.25), asked(200, 500, 500, 200))]],
      alike: [
        ['just as many as allowed', all(rate(0.25), asked(200, 500, 200, 200))],
        ['failures where no rate is given, which are said one by one', asked(200, 500, 500, 200)],
      ],
    },
    capture: {
      passes: [['nothing is missing', same]],
      fails: [
        [
          'a value is missing',
          inStep(() => ({ missing: [{ name: 'token', capture: { json: '$.token', secret: true }, answer }] })),
        ],
      ],
      alike: [['no answer to capture from', none('http/timeout')]],
    },
    'not-run': {
      passes: [['every step was run', same]],
      fails: [
        ['a step after a failed one', all(answered({ status: 500 }), (seen) => ({ ...seen, notRun: ['GET /cart'] }))],
      ],
      alike: [['the last one failed', answered({ status: 500 })]],
    },
    cleanup: {
      passes: [['204', cleaned(204)]],
      fails: [['401', cleaned(401)]],
      alike: [
        ['nothing to clean', same],
        ['a step of the flow failed', all(cleaned(204), answered({ status: 401 }))],
      ],
    },
  },
})
