import { describe, expect, test } from '@jest/globals'
import { observatoryScore } from '../../../src/kinds/headers/observatory.ts'
import { kindOf, testWorld } from '../../support/world.ts'
import { type Change, good, hasMarkup, same, seesElse, sends, sendsPolicy, setsCookie } from './observed.ts'

const foreign = { src: 'https://cdn.invalid/a.js', url: 'https://cdn.invalid/a.js', integrity: null }
const now = new Date('2026-06-15T12:00:00Z')

/** What `observatory-score` says of a page. */
function told(change: Change): string[] {
  const kind = kindOf('headers')
  const config = kind.schema.parse({ rules: ['observatory-score'] })
  const { findings } = kind.judge(change(good), config, testWorld({ now }))
  return findings.map(({ level, message, observed }) => `${level}: ${message}; ${observed}`)
}

describe('observatory-score', () => {
  test.each<[string, Change, string]>([
    ['nothing is lost', same, 'info: The HTTP Observatory would give A+ (145); nothing lost'],
    [
      'no policy',
      sendsPolicy(null),
      'info: The HTTP Observatory would give C (55); csp-not-implemented -25, x-frame-options-not-implemented -20',
    ],
    [
      'looks alike: a policy without nonces',
      sendsPolicy("default-src 'self'; frame-ancestors 'none'"),
      'info: The HTTP Observatory would give A+ (145); nothing lost',
    ],
  ])('%s', (_what, change, expected) => {
    expect(told(change)).toEqual([expected])
  })
})

const closed = { outcome: 'closed', asked: 'http://shop.example/', how: 'refused' } as const

test.each<[string, Change, string]>([
  ['every test', same, 'csp-implemented-with-no-unsafe'],
  ['inline scripts', sendsPolicy("script-src 'unsafe-inline'"), 'csp-implemented-with-unsafe-inline'],
  ['nothing by default', sendsPolicy("default-src 'none'"), 'csp-implemented-with-no-unsafe-default-src-none'],
  [
    'a login without Secure',
    setsCookie('sessionid=1; HttpOnly'),
    'cookies-session-without-secure-flag-but-protected-by-hsts',
  ],
  ['no plain http', seesElse({ plain: closed }), 'redirection-not-needed-no-http'],
  [
    'a minute of HSTS',
    sends({ 'strict-transport-security': 'max-age=60' }),
    'hsts-implemented-max-age-less-than-six-months',
  ],
  ['unsafe-url', sends({ 'referrer-policy': 'unsafe-url' }), 'referrer-policy-unsafe'],
  ['a foreign script', hasMarkup({ scripts: [foreign] }), 'sri-not-implemented-but-external-scripts-loaded-securely'],
])('%s: the result by the name that the Observatory gives it', (_what, change, result) => {
  expect(observatoryScore(change(good), now.getTime()).tests.map((one) => one.result)).toContain(result)
})
