import type { Scene } from '../../check/kind.ts'
import type { Observation } from './observation.ts'
import type { Asked } from './questions.ts'
import type { Config } from './schema.ts'

/** What people have answered lies in the repository and was read with the checklist. */
export async function observe(_asked: Asked, _config: Config, scene: Scene): Promise<Observation> {
  return scene.attestation ?? null
}
