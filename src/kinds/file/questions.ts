import type { Scene } from '../../check/kind.ts'
import { touchedOn } from '../../check/place.ts'
import type { ReadQuestion } from '../../check/question.ts'
import type { Config } from './schema.ts'

export type Asked = { readonly files: ReadQuestion }

export function questions(config: Config, scene: Scene): Asked {
  return { files: { action: 'read', paths: [config.path], pick: 'each', ...touchedOn(config, scene) } }
}
