import { defineCheck } from '../../check/kind.ts'
import { judge } from './judge.ts'
import { questions } from './questions.ts'
import { schema } from './schema.ts'

/** How often is asked again: a part of the whole time, within bounds; milliseconds. */
const everyOf = (waitMs: number): number => Math.min(30_000, Math.max(500, waitMs / 40))

/** What the platform says: checks and reviews of the commit, rules of its branch, open alerts. */
export const github = defineCheck({
  kind: 'github',
  schema,
  patience: ({ 'wait-for': wait }) => (wait === undefined ? null : { for: wait, every: everyOf(wait) }),
  questions,
  // The network is loaded only where it is asked.
  observe: async (asked, config, world) => (await import('./observe.ts')).observe(asked, config, world),
  judge,
})
