import { expect, test } from '@jest/globals'
import { readZap } from '../../../src/formats/results/zap.ts'
import { goodResults } from '../../support/results.ts'

test('alerts count by their risk, but what was marked as false', () => {
  const reading = readZap(JSON.parse(goodResults.zap))
  expect([Object.fromEntries(reading.counts), reading.named.get('medium'), reading.looked.count]).toEqual([
    { medium: 1 },
    ['No CSP'],
    1,
  ])
  expect(reading.at).toEqual({ ms: Date.parse('2026-06-15T11:00:00Z'), zoned: false })
})

test('the time with a zone comes first', () => {
  expect(
    readZap({ '@generated': 'Mon, 15 Jun 2026 11:00:00', created: '2026-06-15T09:00:00Z', site: [] }).at?.zoned,
  ).toBe(true)
})

test('a risk that is not known is refused', () => {
  expect(() => readZap({ site: [{ alerts: [{ name: 'x', riskcode: '7' }] }] })).toThrow()
  expect(() => readZap({ site: [{ alerts: [{ name: 'x' }] }] })).toThrow()
})
