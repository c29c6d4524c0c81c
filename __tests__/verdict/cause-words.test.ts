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
  { rule: 'tls/protocol', observed: 'TLS 1.0', url },
  { rule: 'served/no-source', message: 'No env file is named' },
  { rule: 'gate/internal', message: 'The check could not be carried out' },
])('%j speaks of itself', (finding) => {
  expect(spokenBy(aFinding(finding))).toBeNull()
})
