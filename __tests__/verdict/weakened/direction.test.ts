import { expect, test } from '@jest/globals'
import { differences } from '../../../src/verdict/weakened/direction.ts'

const all = (from: unknown, to: unknown): string[] =>
  differences(from, to).map(({ path, direction }) => `${path} ${direction}`)

test.each<[what: string, from: unknown, to: unknown, found: string[]]>([
  ['the same in another order', { a: 1, b: [1] }, { b: [1], a: 1 }, []],
  ['a higher limit', { expect: { time: { lt: 1 } } }, { expect: { time: { lt: 2 } } }, ['expect.time.lt loosens']],
  ['a lower limit', { expect: { time: { lt: 2 } } }, { expect: { time: { lt: 1 } } }, ['expect.time.lt tightens']],
  ['a lower least', { keys: { A: { gte: 5 } } }, { keys: { A: { gte: 4 } } }, ['keys.A.gte loosens']],
  ['one expectation less', { expect: { status: 200, url: 'x' } }, { expect: { status: 200 } }, ['expect.url loosens']],
  ['one more', { expect: { status: 200 } }, { expect: { status: 200, url: 'x' } }, ['expect.url tightens']],
  ['expectations gone', { expect: { status: 200 } }, {}, ['expect loosens']],
  ['another value', { expect: { status: 200 } }, { expect: { status: 500 } }, ['expect.status changes']],
  ['another operator', { body: { eq: 'a' } }, { body: { contains: 'a' } }, ['body changes']],
  ['a rule less', { rules: ['a', 'b'] }, { rules: ['a'] }, ['rules loosens']],
  ['a rule more', { rules: ['a'] }, { rules: ['b', 'a'] }, ['rules tightens']],
  ['rules in place of the profile', {}, { rules: ['a'] }, ['rules changes']],
  ['another rule', { rules: ['a'] }, { rules: ['b'] }, ['rules changes']],
  ['a rule lowered', { override: { a: 'error' } }, { override: { a: 'warning' } }, ['override.a loosens']],
  ['a rule raised', { override: { a: 'off' } }, { override: { a: 'error' } }, ['override.a tightens']],
  ['an override that lowers', {}, { override: { a: 'off' } }, ['override.a loosens']],
  ['one that raises', {}, { override: { a: 'error' } }, ['override.a tightens']],
  ['one left out', { ignore: ['a'] }, { ignore: ['a', 'b'] }, ['ignore loosens']],
  ['one left out less', { ignore: ['a', 'b'] }, { ignore: ['b'] }, ['ignore tightens']],
  ['patience', {}, { retry: { for: 1 } }, ['retry loosens']],
  ['more patience', { retry: { for: 1 } }, { retry: { for: 9 } }, ['retry.for loosens']],
  ['longer validity', { 'valid-for': 1 }, { 'valid-for': 2 }, ['valid-for loosens']],
  ['a stricter profile', { profile: 'baseline' }, { profile: 'strict' }, ['profile tightens']],
  ['less depth', { depth: 'full' }, { depth: 'quick' }, ['depth loosens']],
  ['more depth', { depth: 'quick' }, { depth: 'full' }, ['depth tightens']],
  ['less depth, said by this check', {}, { depth: 'quick' }, ['depth loosens']],
  ['more depth, said by this check', {}, { depth: 'full' }, ['depth tightens']],
  ['what was full is no longer said', { depth: 'full' }, {}, ['depth loosens']],
  ['a weaker one', { profile: 'strict' }, { profile: 'baseline' }, ['profile loosens']],
  ['people who may, where all could', { how: 'h' }, { how: 'h', by: ['a'] }, ['by tightens']],
  ['everybody who may', { by: ['a'] }, {}, ['by loosens']],
  ['one more who may', { by: ['a'] }, { by: ['a', 'b'] }, ['by loosens']],
  ['one less who may', { by: ['a', { codeowners: 'x' }] }, { by: ['a'] }, ['by tightens']],
  ['another who may', { by: ['a'] }, { by: ['b'] }, ['by changes']],
  ['another signer than who deploys', { signer: 'anybody' }, { signer: 'not-deployer' }, ['signer tightens']],
  ['who deploys as signer', { signer: 'not-deployer' }, { signer: 'anybody' }, ['signer changes']],
  ['another path', { path: '/a' }, { path: '/b' }, ['path changes']],
  [
    'a check less that must succeed',
    { checks: [{ name: 'a' }, { name: 'b' }] },
    { checks: [{ name: 'a' }] },
    ['checks loosens'],
  ],
  ['one more', { checks: [{ name: 'a' }] }, { checks: [{ name: 'a' }, { name: 'b' }] }, ['checks tightens']],
  ['a check that need not be required', { requires: ['a', 'b'] }, { requires: ['b'] }, ['requires loosens']],
  [
    'alerts of one kind less',
    { alerts: { a: { high: 0 }, b: { any: 0 } } },
    { alerts: { a: { high: 0 } } },
    ['alerts.b loosens'],
  ],
  ['a severity more', { dependabot: { high: 0 } }, { dependabot: { high: 0, low: 0 } }, ['dependabot.low tightens']],
  ['fewer approvals', { approvals: { gte: 2 } }, { approvals: { gte: 1 } }, ['approvals.gte loosens']],
  ['a closed port less', { closed: [1, 2] }, { closed: [1] }, ['closed loosens']],
])('%s', (_what, from, to, found) => {
  expect(all(from, to)).toEqual(found)
})
