import { defineOld, type Scene, type Touch } from '../../check/kind.ts'
import { ProbeError } from '../../probe/error.ts'
import { judge } from './judge.ts'
import type { Observation } from './observation.ts'
import { observe, sourceOf } from './observe.ts'
import { type Config, schema } from './schema.ts'

/** An env file against rules and expectations, as the programs read it that will really load it. */
export const env = defineOld<Config, Observation>({
  kind: 'env',
  schema: schema as never,
  plan,
  observe: observe,
  judge: judge,
})

function plan(config: Config, scene: Scene): readonly Touch[] {
  try {
    const { kind, name, server } = sourceOf(config, scene)
    return kind === 'file' ? [{ action: 'read', target: name, ...(server === null ? {} : { on: server }) }] : []
  } catch (error) {
    if (error instanceof ProbeError) return []
    throw error
  }
}
