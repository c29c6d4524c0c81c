import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { closedBoxes } from '../../support/examples/closed.ts'
import { standIn } from '../../support/examples/django-shop.ts'
import { firstOfEach, groups, mistakes } from '../../support/examples/shop-mistakes.ts'
import { sound } from '../../support/examples/shop-world.ts'

/** Takes long: one run of the whole list for each mistake. */

let shop: Awaited<ReturnType<typeof standIn>>
beforeAll(async () => {
  shop = await standIn()
})
afterAll(() => shop.stop())

test.each(mistakes)('$name: exactly its box closes', async ({ closes, make }) => {
  const report = await shop.run(make(sound))
  expect([closedBoxes(report), report.problems ?? []]).toEqual([closes, []])
})

const made = groups(firstOfEach(mistakes)).map((group) => [group.map(({ name }) => name).join(', '), group] as const)
test.each(made)('together: %s', async (_, group) => {
  const report = await shop.run(group.reduce((world, { make }) => make(world), sound))
  expect(report.problems ?? []).toEqual([])
  expect(closedBoxes(report)).toEqual(Object.assign({}, ...group.map(({ closes }) => closes)))
  expect(report.verdict).toBe('not-ready')
})
