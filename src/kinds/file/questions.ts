import type { Scene } from '../../check/kind.ts'
import { touchedOn } from '../../check/place.ts'
import type { LaterQuestion, ReadQuestion, RunQuestion } from '../../check/question.ts'
import { isGlob } from '../../formats/glob.ts'
import { trackedCommand } from '../../probe/tracked.ts'
import type { Config } from './schema.ts'

export type Asked = {
  readonly files: ReadQuestion
  /** Whether git tracks them; null where nobody asks. */
  readonly tracked: RunQuestion | LaterQuestion | null
}

/** Paths that a glob stands for. */
const mostFound = 10_000

export function questions(config: Config, scene: Scene): Asked {
  const on = touchedOn(config, scene)
  return {
    files: { action: 'read', paths: [config.path], pick: 'each', ...on },
    tracked: config.tracked === undefined ? null : { ...trackedQuestion(config.path), ...on },
  }
}

function trackedQuestion(path: string): RunQuestion | LaterQuestion {
  return isGlob(path)
    ? { action: 'run', later: `git ls-files for each of ${path}`, atMost: mostFound }
    : { action: 'run', command: trackedCommand(path) }
}
