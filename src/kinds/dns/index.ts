import { defineOld } from '../../check/kind.ts'
import { judge } from './judge.ts'
import type { DnsObservation } from './observation.ts'
import { type Config, schema } from './schema.ts'

/** Records of a name at every resolver: as expected, the same everywhere, aliases that lead somewhere, CAA. */
export const dns = defineOld<Config, DnsObservation>({
  kind: 'dns',
  schema,
  plan: ({ name, type, resolvers, caa }) => {
    const asked = resolvers?.map((one) => (typeof one === 'string' ? one : one.address)) ?? [
      'authoritative',
      'system',
      'public',
    ]
    const questions = [`${type} ${name}`, ...(caa === undefined ? [] : [`CAA ${name}`])]
    return questions.map((question) => ({ action: 'resolve', target: `${question} at ${asked.join(', ')}` }))
  },
  // The network is loaded only where it is asked.
  observe: async (config, world) => (await import('./observe.ts')).observe(config, world),
  judge,
})
