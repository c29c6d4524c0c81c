import { expect, test } from '@jest/globals'
import { debtsOf, isDebt } from '../../src/init/adopt.ts'
import type { ItemResult } from '../../src/model/report.ts'
import type { Status } from '../../src/model/status.ts'

const today = new Date('2026-11-26T12:00:00Z')

function item(id: string, status: Status = 'failed', rules: readonly string[] = ['env/debug-on']): ItemResult {
  const findings = rules.map((rule) => ({
    rule,
    level: 'error' as const,
    message: 'm',
    expected: 'e',
    observed: 'o',
    fix: 'f',
    docs: 'd',
  }))
  return {
    id,
    title: id,
    section: 'S',
    required: true,
    status,
    reason: null,
    owner: null,
    durationMs: 0,
    checks: [{ kind: 'env', status, durationMs: 0, findings }],
    waiver: null,
    attestation: null,
  }
}

const many = (count: number, prefix = 'i'): ItemResult[] =>
  Array.from({ length: count }, (_, at) => item(`${prefix}${at}`))
const days = (
  items: readonly ItemResult[],
  mostDays = 90,
  ownerOf = (_: ItemResult): string | null => null,
): string[] => debtsOf(items, { today, mostDays, ownerOf }).map(({ expires }) => expires)

test('debts come due week by week, in the order of the list', () => {
  expect(days(many(3))).toEqual(['2026-12-17', '2027-01-07', '2027-01-28'])
  const all = days(many(200))
  expect([all[0], all.at(-1), new Set(all).size]).toEqual(['2026-12-17', '2027-02-18', 10])
  expect(all.toSorted()).toEqual(all)
})

test('each owner has debts of every time, rather than one owner all of the first weeks', () => {
  const items = [...many(10, 'a'), ...many(10, 'b')]
  const dates = days(items, 90, ({ id }) => id.charAt(0))
  expect(dates.slice(0, 10)).toEqual(dates.slice(10))
})

test.each([
  [90, '2027-02-18'],
  [30, '2026-12-24'],
  [5, '2026-12-01'],
  [0, '2026-11-26'],
])('none lasts longer than %d days', (mostDays, last) => {
  expect(days(many(50), mostDays).at(-1)).toBe(last)
})

test('what rules say is waived for each of them alone', () => {
  const [one, several, another, said] = debtsOf(
    [item('a'), item('b', 'failed', ['env/debug-on', 'env/placeholder']), item('c', 'pending', ['manual/attested'])],
    { today, mostDays: 90, ownerOf: ({ id }) => (id === 'b' ? '@ops' : null) },
  )
  expect([one?.rule, several?.rule, another?.rule]).toEqual(['env/debug-on', 'env/debug-on', 'env/placeholder'])
  expect([said?.item, said?.rule]).toEqual(['c', undefined])
  expect([several?.item, another?.item, several?.expires]).toEqual(['b', 'b', another?.expires])
  expect(another?.reason).toBe('not met when the gate was adopted on 2026-11-26 (env/placeholder); @ops sees to it')
  expect(said?.reason).toBe('nobody had attested it when the gate was adopted on 2026-11-26')
})

test('what could not be asked is no debt, and what is not required closes nothing', () => {
  const statuses: Status[] = ['failed', 'pending', 'expired', 'error', 'blocked', 'passed', 'waived', 'skipped']
  expect(statuses.filter((status) => isDebt(item('a', status)))).toEqual(['failed', 'pending', 'expired'])
  expect(isDebt({ ...item('a'), required: false })).toBe(false)
})
