import { expect, test } from '@jest/globals'
import { spokenBy } from '../../src/verdict/cause-words.ts'
import { aFinding } from '../support/report.ts'

const url = 'https://shop.test/health'

test.each([
  [{ rule: 'http/unreachable', observed: 'refused', url }, 'https://shop.test refuses connections'],
  [
    { rule: 'http/timeout', message: 'GET /health: shop.test did not answer in time', url },
    'shop.test did not answer in time',
  ],
  [
    { rule: 'http/dns', message: 'The name of shop.test does not resolve', url },
    'The name of shop.test does not resolve',
  ],
  [
    { rule: 'tls/dns', message: 'The name of shop.test does not resolve', url },
    'The name of shop.test does not resolve',
  ],
  [{ rule: 'http/status', observed: 'status 504 (text/html)', url }, /answers 504: .* in time$/],
  [
    { rule: 'cors/unexpected-status', observed: '403 to GET with Origin https://x.test', url },
    /answers 403: it refuses the gate/,
  ],
  [
    { rule: 'http/proxy', observed: 'the proxy gate.test:3128 refuses the connection', url },
    'The proxy gate.test:3128 refuses the connection',
  ],
  [
    { rule: 'http/body-unread', observed: 'a body that ends after 69 bytes, within its gzip', url },
    'https://shop.test sends bodies that no client can read',
  ],
  [
    { rule: 'exposure/unanswered', observed: '200, the body is not valid br for .env', url },
    'https://shop.test sends bodies that no client can read',
  ],
  ...[
    { rule: 'http/redirect', message: 'GET /: redirects do not come to an end', url },
    { rule: 'headers/unexpected-status', message: 'The redirects go in a circle', url },
    { rule: 'page/unexpected-status', message: 'The page redirects without an end', url },
    { rule: 'exposure/other-host', message: 'The site redirects without an end, so nothing was looked for', url },
    { rule: 'served/nothing-declared', observed: 'the page redirects without an end', url },
  ].map((finding): [typeof finding, string] => [finding, 'https://shop.test redirects without an end']),
  [{ rule: 'server/unreachable', message: 'app cannot be reached' }, 'app cannot be reached'],
  [{ rule: 'github/token', message: 'There is no token' }, 'There is no token'],
])('%j speaks of %p', (finding, cause) => {
  const spoken = spokenBy(aFinding(finding))
  expect(spoken?.cause).toEqual(typeof cause === 'string' ? cause : expect.stringMatching(cause))
  expect(spoken?.fix).toMatch(/\.$/)
})

test.each([
  { rule: 'headers/hsts', observed: 'absent', url },
  { rule: 'http/status', observed: 'status 404', url },
  { rule: 'http/json', observed: '503', url },
  { rule: 'http/redirect', message: 'GET /: it redirects', url },
  { rule: 'page/unexpected-status', message: 'The page leads to another host', observed: '302', url },
  { rule: 'http/body-unread', observed: 'a body that is longer than the 5242880 bytes that were read', url },
  { rule: 'http/body', observed: '"the body is not valid gzip"', url },
  { rule: 'tls/protocol', observed: 'TLS 1.0', url },
  { rule: 'served/no-source', message: 'No env file is named' },
  { rule: 'gate/internal', message: 'The check could not be carried out' },
])('%j speaks of itself', (finding) => {
  expect(spokenBy(aFinding(finding))).toBeNull()
})
