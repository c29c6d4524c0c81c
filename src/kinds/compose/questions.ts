import { composeNames } from '../../check/files/companion.ts'
import { envFilesToRead, type FilesAsked, fileQuestions } from '../../check/files/questions.ts'
import type { Scene } from '../../check/kind.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import { serverOf } from '../../check/place.ts'
import type { LaterQuestion } from '../../check/question.ts'
import type { Config } from './schema.ts'

export type Asked = FilesAsked & {
  /** Whether git leaves out the env files that are not there; null where nobody asks. */
  readonly ignored: LaterQuestion | null
}

/** Env files of one project about which git is asked. */
const mostEnvFiles = 500

/** The files of one project, where its variables come from, and what they name. */
export function questions(config: Config, scene: Scene, selected: SelectedRules): Asked {
  const asksGit = selected.has('compose/env-file-missing') && serverOf(config, scene) === null
  const files = fileQuestions(config, scene, {
    usual: [{ paths: composeNames, pick: 'first' }],
    env: config['env-file'] === undefined ? envFilesToRead(scene) : [config['env-file']],
    more: {
      later:
        'the `.env`, override or base file beside them, and what they include, extend, build from or take variables from',
      atMost: 500,
    },
  })
  return {
    ...files,
    ignored: asksGit
      ? { action: 'run', later: 'git check-ignore for each env file that is not there', atMost: mostEnvFiles }
      : null,
  }
}
