import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Asking, type Case, type Ended, faultsOfWords, mostMs } from '../../support/peers/http/asking.ts'
import { rows } from '../../support/peers/http/index.ts'
import { type Row, usual } from '../../support/peers/http/row.ts'

const caseOf = (row: Row, as: 'peer' | 'twin'): Case => ({
  row,
  as,
  site: 'own',
  spared: [],
  kind: 'http',
  text: (origin) => ({ ...usual(origin), ...row.check?.(origin) }),
})
const peers = new Map(rows.map((row) => [row, caseOf(row, 'peer')]))
const twins = new Map(rows.map((row) => [row, caseOf(row, 'twin')]))
const asking = new Asking()
let ended: ReadonlyMap<Case, Ended>

beforeAll(async () => {
  // The twins come first: they load what the others would lose their time with.
  const ofTwins = await asking.all([...twins.values()])
  ended = new Map([...ofTwins, ...(await asking.all([...peers.values()]))])
}, 100_000)
afterAll(() => asking.close())

function of(one: Case | undefined): Ended {
  const found = one && ended.get(one)
  if (!found) throw new Error('was not asked')
  return found
}

test('there are many misbehaviours, each with a name of its own', () => {
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  expect(rows.length).toBeGreaterThan(250)
})

describe('a peer of http that misbehaves', () => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const { result, tookMs, ...more } = of(peers.get(row))
    const errors = result.findings.filter(({ level }) => level === 'error')
    const { status, ...why } = row.ends
    expect([result.status, errors]).toEqual([status, 'since' in why ? [] : expect.anything()])
    if ('rule' in why) {
      const said = errors.map(
        ({ rule, message, expected, observed }) => `${rule}: ${message}; ${expected}; ${observed}`,
      )
      expect(said.join('\n')).toMatch(new RegExp(`^${why.rule}.*(?:${why.says.source})`, 'ms'))
    }
    expect(faultsOfWords({ result, tookMs, ...more })).toEqual([])
    expect(tookMs).toBeLessThan(mostMs)
  })
})

test('the honest twin of each passes the same check', () => {
  const not = rows.filter((row) => of(twins.get(row)).result.status !== 'passed')
  expect(not.map((row) => [row.name, of(twins.get(row)).result.findings])).toEqual([])
})
