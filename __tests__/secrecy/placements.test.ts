import { describe, expect, test } from '@jest/globals'
import { randomOf } from '../support/random.ts'
import { leaksIn, placementsOf, run } from '../support/secrets/placing.ts'
import { answers } from '../support/secrets/positions/answers.ts'
import { checklists } from '../support/secrets/positions/checklists.ts'
import { mistakes } from '../support/secrets/positions/mistakes.ts'
import { files, programs } from '../support/secrets/positions/others.ts'

// A part of the placements; __tests__/long/secrecy/placements.test.ts has them all.

describe('no part of a secret comes out of a run, wherever it stood and however it was written', () => {
  test.each([
    ['answers', answers, 1],
    ['commands and services', programs, 2],
    ['files', files, 3],
  ])('%s', async (_what, positions, seed) => {
    const placements = placementsOf(positions, 1, randomOf(seed))
    const { report, outputs, shown } = await run(placements)
    expect(report.problems).toBeUndefined()
    expect(leaksIn(outputs, placements)).toEqual([])
    // Many come as far as a finding, or this would say nothing.
    expect(shown * 4).toBeGreaterThan(placements.length)
  })
})

describe('nor out of a checklist that puts it in', () => {
  test.each(placementsOf(checklists, 1, randomOf(4)).map((placement) => [placement.name, placement] as const))(
    '%s',
    async (_name, placement) => {
      const { outputs } = await run([placement])
      expect(leaksIn(outputs, [placement])).toEqual([])
    },
  )

  test.each(placementsOf(mistakes, 1, randomOf(5)).map((placement) => [placement.name, placement] as const))(
    'where it cannot stand: %s',
    async (_name, placement) => {
      const { outputs } = await run([placement])
      expect(leaksIn(outputs, [placement], 6)).toEqual([])
    },
  )
})
