import { expect, test } from '@jest/globals'
import { sinceLast } from '../../../src/report/html/since.ts'
import { read, textOf } from '../../support/page.ts'
import { anItem, aReport } from '../../support/report.ts'

const previous = { startedAt: '2026-11-22T10:00:00.000Z', ref: null, verdict: 'not-ready' } as const

test('tells what is different, with links to the items', () => {
  const { text } = sinceLast(
    aReport([anItem()], {
      sinceLast: {
        previous,
        newlyFailing: ['item'],
        fixed: ['gone'],
        stillFailing: [{ item: 'item', since: '2026-11-20T10:00:00.000Z', runs: 3 }],
        flapping: [],
      },
    }),
  )
  const lines = read(text)
    .elements.filter(({ tagName }) => tagName === 'li')
    .map((one) => textOf(one).trim())
  expect(text).toContain('The run of 2026-11-22 10:00 UTC was not ready.')
  expect(lines).toEqual([
    'Newly not met: item',
    'Met again: gone',
    'Still not met:item since 2026-11-20 10:00 UTC, 3 runs',
    'item since 2026-11-20 10:00 UTC, 3 runs',
  ])
})

test('is nothing where there was no earlier run', () => {
  expect(sinceLast(aReport([anItem()])).isEmpty).toBe(true)
})
