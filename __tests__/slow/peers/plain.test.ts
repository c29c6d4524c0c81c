import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Asking, type Case, type Ended, faultsOf } from '../../support/peers/http/asking.ts'
import { rows } from '../../support/peers/http/index.ts'
import { redirects } from '../../support/peers/http/redirects.ts'
import { hungUp, type Row, timeoutMs } from '../../support/peers/http/row.ts'

/** Misbehaviours of the port for plain http but for floods, beside which the page itself is served over https as it should be. */
const plain = rows.filter(
  (row) =>
    row.check === undefined &&
    row.site === undefined &&
    row.secure === undefined &&
    !row.alone &&
    'rule' in row.ends &&
    !/http\/(json|header|cookie|body-unread)/.test(row.ends.rule) &&
    !redirects.includes(row),
)

/** Nothing is served over plain http where nothing answers there; how a port is closed is up to the site. */
function mayPass({ port, ends }: Row): string | false {
  return (port !== undefined || ends === hungUp) && 'a port that is closed serves nothing'
}

const asking = new Asking()
const cases: Case[] = []
let ended: ReadonlyMap<Case, Ended>
let twin: Ended | undefined

beforeAll(async () => {
  const [first] = plain
  const secure = rows.find((row) => row.secure !== undefined)
  if (!first || !secure) throw new Error('no rows')
  const page = await asking.honest(secure)
  if (!page.startsWith('https://')) throw new Error('no https')
  const caseOf = (row: Row, as: 'peer' | 'twin'): Case => ({
    row,
    as,
    site: page as `https://${string}`,
    spared: [],
    kind: 'headers',
    text: (origin) => ({
      url: `${page}/`,
      'http-url': `${origin}/`,
      timeout: `${timeoutMs}ms`,
      rules: ['redirect-https', 'redirect-quality'],
    }),
  })
  twin = await asking.ask(caseOf(first, 'twin'))
  cases.push(...plain.map((row) => caseOf(row, 'peer')))
  ended = await asking.all(cases)
}, 100_000)
afterAll(() => asking.close())

test('a port that sends everybody to https passes', () => {
  expect([twin?.result.status, twin?.result.findings]).toEqual(['passed', []])
})

test('a port that misbehaves does not, is over in time, and is spoken of for people', () => {
  expect(cases.length).toBeGreaterThan(100)
  expect(cases.flatMap((one) => faultsOf(one, ended.get(one), mayPass(one.row)))).toEqual([])
})
