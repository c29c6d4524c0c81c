import { defineOld, type Scene, type Touch } from '../../check/kind.ts'
import { ProbeError } from '../../probe/error.ts'
import { judgeEnv } from './judge.ts'
import type { EnvObservation } from './observation.ts'
import { observeEnv, sourceOf } from './observe.ts'
import { type EnvConfig, schema } from './schema.ts'

/** An env file against rules and expectations, as the programs read it that will really load it. */
export const env = defineOld<EnvConfig, EnvObservation>({
  kind: 'env',
  schema: schema as never,
  plan,
  observe: observeEnv,
  judge: judgeEnv,
})

function plan(config: EnvConfig, scene: Scene): readonly Touch[] {
  try {
    const { kind, name, server } = sourceOf(config, scene)
    return kind === 'file' ? [{ action: 'read', target: name, ...(server === null ? {} : { on: server }) }] : []
  } catch (error) {
    if (error instanceof ProbeError) return []
    throw error
  }
}
