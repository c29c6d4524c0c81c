import type { z } from 'zod'
import { defineCheck } from '../../check/kind.ts'
import { selectRules } from '../../check/lint/select.ts'
import { judge } from './judge.ts'
import type { Observation } from './observation.ts'
import { observe } from './observe.ts'
import { type Asked, questions } from './questions.ts'
import { type Config, schema, selection } from './schema.ts'

/** An env file against rules and expectations, as the programs read it that will really load it. */
export const env = defineCheck<Config, Asked, Observation>({
  kind: 'env',
  schema: schema as z.ZodType<Config>,
  questions: (config, scene) => questions(config, scene, selectRules('env', selection(config))),
  observe: (asked, config, world) => observe(asked, config, world, selectRules('env', selection(config))),
  judge,
})
