import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { closedBoxes } from '../support/examples/closed.ts'
import { standIn } from '../support/examples/django-shop.ts'
import { mistakes } from '../support/examples/shop-mistakes.ts'
import { sound } from '../support/examples/shop-world.ts'

// The mistakes are made in the suite of what takes long.
let shop: Awaited<ReturnType<typeof standIn>>
let ready: Report
beforeAll(async () => {
  shop = await standIn()
  ready = await shop.run(sound)
})
afterAll(() => shop.stop())

describe('the sound shop', () => {
  test('is ready: every box is decided, one by a waiver', () => {
    expect([closedBoxes(ready), ready.problems ?? []]).toEqual([{}, []])
    expect(ready.verdict).toBe('ready')
    expect(ready.counts).toMatchObject({ passed: 77, waived: 1, skipped: 0 })
  })

  test('has an item for each box of its document, and a box for each item', () => {
    expect(ready.document).toEqual({ path: 'docs/production-readiness-checklist.md', drift: [] })
  })
})

test('before the deploy nothing is asked of the site', async () => {
  const before = await shop.run({ ...sound, isUp: false }, ['--phase', 'pre-deploy'])
  expect([closedBoxes(before), before.verdict]).toEqual([{}, 'ready'])
  expect(before.counts).toMatchObject({ passed: 44, skipped: 34 })
})

test('there is a mistake for each box that a machine decides', () => {
  const decided = ready.items.filter(({ checks }) => checks.some(({ kind }) => kind !== 'manual'))
  const closed = new Set(mistakes.flatMap(({ closes }) => Object.keys(closes)))
  expect(decided.map(({ id }) => id).filter((id) => !closed.has(id))).toEqual([])
})
