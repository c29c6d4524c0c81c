import { describe, expect, test } from '@jest/globals'
import { brief, type Detail, fitting, leftOut, whole } from '../../../src/report/summary/detail.ts'

describe('what fits', () => {
  /** As long as what a detail tells. */
  const render = (detail: Detail): string =>
    [
      detail.met === 'items' ? 'm'.repeat(1000) : detail.met === 'sections' ? 'm'.repeat(100) : '',
      detail.warnings === 'told' ? 'w'.repeat(500) : detail.warnings === 'named' ? 'w'.repeat(50) : '',
      'r'.repeat(Math.min(detail.repeats, 60)),
      't'.repeat(10 * Math.min(detail.told, 20)),
      detail.asides ? 'a'.repeat(40) : '',
      'n'.repeat({ message: 3, title: 2, id: 1 }[detail.names] * Math.min(detail.named, 20)),
    ].join('')
  const lengths = (most: number): Record<string, number> => {
    const text = fitting(render, most, 20) ?? ''
    return Object.fromEntries([...'mwrtan'].map((one) => [one, text.split(one).length - 1]))
  }

  test.each([
    [2000, { m: 1000, w: 500, r: 60, t: 200, a: 40, n: 60 }],
    [1000, { m: 100, w: 500, r: 60, t: 200, a: 40, n: 60 }],
    [550, { m: 100, w: 50, r: 60, t: 200, a: 40, n: 60 }],
    [400, { m: 0, w: 0, r: 60, t: 200, a: 40, n: 60 }],
    [350, { m: 0, w: 0, r: 20, t: 200, a: 40, n: 60 }],
    [304, { m: 0, w: 0, r: 3, t: 200, a: 40, n: 60 }],
    [250, { m: 0, w: 0, r: 3, t: 140, a: 40, n: 60 }],
    [80, { m: 0, w: 0, r: 3, t: 10, a: 0, n: 60 }],
    [50, { m: 0, w: 0, r: 3, t: 0, a: 0, n: 40 }],
    [30, { m: 0, w: 0, r: 3, t: 0, a: 0, n: 20 }],
    [10, { m: 0, w: 0, r: 3, t: 0, a: 0, n: 7 }],
    [2, { m: 0, w: 0, r: 0, t: 0, a: 0, n: 0 }],
  ])('into %i bytes: %j', (most, expected) => {
    expect(lengths(most)).toEqual(expected)
  })

  test('is counted in bytes', () => {
    expect(fitting(() => 'ü', 1, 0)).toBeUndefined()
    expect(fitting(() => 'ü', 2, 0)).toBe('ü')
  })

  test('nothing comes back that a brief form had left out', () => {
    const seen: Detail[] = []
    fitting((detail) => 'x'.repeat(1 + seen.push(detail)), 1, 2, brief)
    expect(seen.every(({ met, warnings, repeats }) => met !== 'items' && warnings !== 'told' && repeats <= 20)).toBe(
      true,
    )
  })
})

describe('what is left out, in words', () => {
  const everything = { met: true, warnings: true, repeats: 500, faults: 500, told: 9, asides: true }
  const nothing = { met: false, warnings: false, repeats: 1, faults: 1, told: 0, asides: false }
  const less: Detail = { ...whole, met: 'nothing', warnings: 'counted', repeats: 3, told: 0, asides: false }

  test.each([
    ['nothing of it', whole, { ...everything, repeats: 2, faults: 2 }, ''],
    ['nothing there', less, nothing, ''],
    ['one thing', { ...whole, met: 'sections' } as const, everything, 'items that are met and repeats'],
    ['warnings alone', less, { ...nothing, warnings: true }, 'what warnings say'],
    [
      'all',
      less,
      everything,
      'items that are met, what warnings say, repeats, details of what is only named and waivers, changes and sections of the document in full',
    ],
  ])('%s', (_name, detail, contents, words) => {
    expect(leftOut(detail, contents)).toBe(words)
  })
})
