import { defineCheck } from '../../check/kind.ts'
import { judge } from './judge.ts'
import { questions } from './questions.ts'
import { schema } from './schema.ts'

/** How often is asked again, as a part of the whole time, and at most so many milliseconds apart. */
const [part, longestPauseMs] = [1 / 40, 30_000]

/** What the platform says: checks and reviews of the commit, rules of its branch, open alerts. */
export const github = defineCheck({
  kind: 'github',
  schema,
  patience: ({ 'wait-for': wait }) =>
    wait === undefined ? null : { for: wait, every: Math.min(longestPauseMs, wait * part) },
  questions,
  // The network is loaded only where it is asked.
  observe: async (asked, config, world) => (await import('./observe.ts')).observe(asked, config, world),
  judge,
})
