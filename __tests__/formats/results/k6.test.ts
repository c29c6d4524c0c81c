import { describe, expect, test } from '@jest/globals'
import { readK6 } from '../../../src/formats/results/k6.ts'
import { goodResults } from '../../support/results.ts'

const summary = (thresholds: object) => ({ root_group: {}, metrics: { http_req_duration: { thresholds } } })

test('thresholds are counted, checks are not', () => {
  const { looked, counts } = readK6(JSON.parse(goodResults.k6))
  expect([looked.count, counts.size]).toEqual([1, 0])
})

describe('a threshold', () => {
  test.each<[what: string, result: unknown, crossed: number]>([
    ['that is met', { ok: true }, 0],
    ['that is crossed', { ok: false }, 1],
    ['of the export that is met, which it says by false', false, 0],
    ['of the export that is crossed', true, 1],
    ['of another form', 'yes', 1],
  ])('%s', (_, result, crossed) => {
    const { counts, named } = readK6(summary({ 'p(95)<500': result }))
    expect([counts.get('threshold') ?? 0, named.get('threshold')]).toEqual([
      crossed,
      crossed === 1 ? ['http_req_duration p(95)<500'] : undefined,
    ])
  })
})

test('a run without thresholds says nothing', () => {
  expect(readK6({ metrics: { checks: {} } }).looked.count).toBe(0)
})
