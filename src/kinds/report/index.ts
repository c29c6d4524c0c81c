import { defineCheck } from '../../check/kind.ts'
import { judge } from './judge.ts'
import { questions } from './questions.ts'
import { schema } from './schema.ts'

/** `report`: what other tools found, read from the files that they wrote. */
export const report = defineCheck({
  kind: 'report',
  schema,
  questions,
  observe: async (asked, config, world) => (await import('./observe.ts')).observe(asked, config, world),
  judge,
})
