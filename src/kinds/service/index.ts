import type { z } from 'zod'
import { defineCheck } from '../../check/kind.ts'
import { judge } from './judge.ts'
import { questions } from './questions.ts'
import { type Config, schema } from './schema.ts'

/** Logs in to a service with the application's own settings. */
export const service = defineCheck({
  kind: 'service',
  schema: schema as z.ZodType<Config>,
  urlTexts: ([, key, ...deeper]) => key === 'url' && deeper.length === 0,
  changes: ({ smtp }, { allowStateChanges }) => allowStateChanges && smtp?.['send-to'] !== undefined,
  questions,
  observe: async (asked, config, world) => (await import('./observe.ts')).observe(asked, config, world),
  judge,
})
