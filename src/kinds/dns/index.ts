import { defineCheck } from '../../check/kind.ts'
import { judge } from './judge.ts'
import { questions } from './questions.ts'
import { schema } from './schema.ts'

const pollMs = 10_000

/** Records of a name at every resolver: as expected, the same everywhere, aliases that lead somewhere, CAA. */
export const dns = defineCheck({
  kind: 'dns',
  schema,
  patience: (config) => (config['wait-for'] === undefined ? null : { for: config['wait-for'], every: pollMs }),
  questions,
  // The network is loaded only where it is asked.
  observe: async (asked, config, world) => (await import('./observe.ts')).observe(asked, config, world),
  judge,
})
