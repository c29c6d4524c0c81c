import { expect, test } from '@jest/globals'
import { Waits } from '../../src/check/waits.ts'

test.each<[string, [number, number][], number]>([
  ['none', [], 0],
  [
    'one after the other',
    [
      [0, 10],
      [20, 25],
    ],
    15,
  ],
  [
    'at the same time',
    [
      [0, 10],
      [0, 10],
      [2, 12],
    ],
    12,
  ],
  ['none at all', [[5, 5]], 0],
])('%s', (_, all, total) => {
  const waits = new Waits()
  for (const [from, to] of all) waits.add(from, to)
  expect(waits.totalMs).toBe(total)
})
