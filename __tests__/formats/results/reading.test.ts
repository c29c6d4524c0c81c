import { describe, expect, test } from '@jest/globals'
import { later, momentOf, severityOf, Tally, Unreadable } from '../../../src/formats/results/reading.ts'

describe('a time', () => {
  test.each<[text: unknown, iso: string | null, zoned: boolean]>([
    ['2026-06-15T11:00:00Z', '2026-06-15T11:00:00.000Z', true],
    ['2026-06-15T11:00:00.123456789Z', '2026-06-15T11:00:00.123Z', true],
    ['2026-06-15T11:00:00+02:00', '2026-06-15T09:00:00.000Z', true],
    ['2026-06-15T11:00:00', '2026-06-15T11:00:00.000Z', false],
    ['Mon, 15 Jun 2026 11:00:00', '2026-06-15T11:00:00.000Z', false],
    ['Mon, 15 Jun 2026 11:00:00 GMT', '2026-06-15T11:00:00.000Z', true],
    ['yesterday', null, false],
    ['', null, false],
    [1_750_000_000, null, false],
    [undefined, null, false],
    ['2026-06-15T11:00:00Z'.padEnd(100), null, false],
  ])('%j', (text, iso, zoned) => {
    const moment = momentOf(text)
    expect(moment && [new Date(moment.ms).toISOString(), moment.zoned]).toEqual(iso === null ? null : [iso, zoned])
  })

  test('of two is the later one', () => {
    const [early, late] = [momentOf('2026-06-15T11:00:00Z'), momentOf('2026-06-15T12:00:00Z')]
    expect([later(early, late), later(late, early), later(null, early), later(late, null), later(null, null)]).toEqual([
      late,
      late,
      early,
      late,
      null,
    ])
  })
})

test('a severity is known in any case, and one that is not known is refused', () => {
  expect(severityOf('trivy', 'CRITICAL')).toBe('critical')
  for (const word of ['moderate', 'fine', '', null, 3]) expect(() => severityOf('trivy', word)).toThrow(Unreadable)
})

test('a tally counts all and names a few, each once', () => {
  const tally = new Tally()
  for (const name of ['a', 'a', 'b', 'c', 'd', 'e', 'f']) tally.add('high', name)
  tally.atLeast('high', 3)
  tally.atLeast('low', 2)
  expect([...tally.counts]).toEqual([
    ['high', 7],
    ['low', 2],
  ])
  expect(tally.named.get('high')).toEqual(['a', 'b', 'c', 'd', 'e'])
})
