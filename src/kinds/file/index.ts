import { defineOld } from '../../check/kind.ts'
import { touchedOn } from '../../check/place.ts'
import { judge } from './judge.ts'
import { type Observation, observe } from './observe.ts'
import { type Config, schema } from './schema.ts'

/** Files of the checkout or of a server: presence, permissions, age, size, text, archives. */
export const file = defineOld<Config, Observation>({
  kind: 'file',
  schema,
  plan: (config, scene) => [{ action: 'read', target: config.path, ...touchedOn(config, scene) }],
  observe,
  judge,
})
