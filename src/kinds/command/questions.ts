import type { Scene } from '../../check/kind.ts'
import { touchedOn } from '../../check/place.ts'
import type { RunQuestion } from '../../check/question.ts'
import type { Config } from './schema.ts'
import { verifiers } from './verifiers/index.ts'

export type Asked =
  | { readonly run: RunQuestion }
  /** Steps of a verifier, in their order; all of them run. */
  | { readonly steps: readonly RunQuestion[] }

export function questions(config: Config, scene: Scene): Asked {
  const where = touchedOn(config, scene)
  if (config.use === undefined) return { run: { action: 'run', command: config.run ?? [], ...where } }
  const steps = verifiers[config.use].steps(config.with)
  return { steps: steps.map((command) => ({ action: 'run', command, ...where })) }
}
