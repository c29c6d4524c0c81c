import { composeNames } from '../../check/files/companion.ts'
import { envFileToRead, type FilesAsked, fileQuestions } from '../../check/files/questions.ts'
import type { Scene } from '../../check/kind.ts'
import type { Config } from './schema.ts'

export type Asked = FilesAsked

/** The files of one project, where its variables come from, and what they name. */
export function questions(config: Config, scene: Scene): Asked {
  return fileQuestions(config, scene, {
    usual: [{ paths: composeNames, pick: 'first' }],
    env: config['env-file'] ?? envFileToRead(scene),
    more: {
      later:
        'the `.env`, override or base file beside them, and what they include, extend, build from or take variables from',
      atMost: 500,
    },
  })
}
