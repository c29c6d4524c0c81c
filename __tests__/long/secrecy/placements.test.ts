import { expect, test } from '@jest/globals'
import { randomOf } from '../../support/random.ts'
import { leaksIn, type Placement, placementsOf, run } from '../../support/secrets/placing.ts'
import { answers } from '../../support/secrets/positions/answers.ts'
import { checklists } from '../../support/secrets/positions/checklists.ts'
import { mistakes } from '../../support/secrets/positions/mistakes.ts'
import { files, programs } from '../../support/secrets/positions/others.ts'

/** Items in one checklist. */
const batch = 40

/** Takes long: a run for each few of thousands of secrets. */
test.each([
  ['answers', answers, 14, batch],
  ['commands and services', programs, 12, batch],
  ['files', files, 14, batch],
  ['checklists that put them in', checklists, 8, 1],
  ['checklists in which they cannot stand', mistakes, 8, 1],
])('of more than 2,000 secrets none comes out of %s', async (_what, positions, times, size) => {
  const placements = placementsOf(positions, times, randomOf(2000 + times))
  const leaks: string[] = []
  let shown = 0
  for (let at = 0; at < placements.length; at += size) {
    const some: Placement[] = placements.slice(at, at + size)
    const { outputs, ...outcome } = await run(some)
    shown += outcome.shown
    // What a target cut may hold a middle part; what the program itself says may not.
    leaks.push(...leaksIn(outputs, some, positions === mistakes ? 6 : undefined))
  }
  expect(leaks).toEqual([])
  // In a checklist that is wrong no item is asked.
  expect(shown * 5).toBeGreaterThan(positions === mistakes ? -1 : placements.length)
})

test('these are more than 2,000', () => {
  const count = (positions: object): number => Object.keys(positions).length
  const all = 14 * count(answers) + 12 * count(programs) + 14 * count(files) + 8 * (count(checklists) + count(mistakes))
  expect(all).toBeGreaterThan(2000)
})
