import { expect, test } from '@jest/globals'
import { alike, groupsOf, repeatsOf } from '../../../src/report/summary/groups.ts'
import { aFinding, anItem } from '../../support/report.ts'

test('findings that differ in place and message alone are repeats', () => {
  const a = aFinding({ message: 'GET /a', url: 'https://shop.test/a' })
  const b = aFinding({ message: 'GET /b', url: 'https://shop.test/b' })
  const other = [{ rule: 'headers/nosniff' }, { expected: 'x' }, { observed: 'x' }, { fix: 'x' }].map((one) =>
    aFinding(one),
  )
  expect(repeatsOf([a, ...other, b])).toEqual([[a, b], ...other.map((one) => [one])])
})

test('items of one status with the same faults are a group, whatever their order and number', () => {
  const [x, y] = [aFinding({ observed: 'x' }), aFinding({ observed: 'y' })]
  const faults = { a: [x, y], b: [y, x, x], c: [x], d: [], e: [], f: [x, y] }
  const items = Object.keys(faults).map((id) => anItem({ id, status: id === 'f' ? 'error' : 'failed' }))
  const groups = groupsOf(items, ({ id }) => faults[id as keyof typeof faults])
  expect(groups.map((group) => group.items.map(({ id }) => id))).toEqual([['a', 'b'], ['c'], ['d'], ['e'], ['f']])
  expect(groups[0]?.findings).toEqual([faults.a, faults.b])
})

test('alike are only findings of the same level that say the same', () => {
  const one = aFinding({ url: 'https://shop.test/a' })
  const findings = [
    one,
    { ...one, url: 'https://shop.test/b' },
    { ...one, level: 'info' },
    { ...one, message: 'x' },
  ] as const
  expect(alike(findings).map((group) => group.length)).toEqual([2, 1, 1])
})
