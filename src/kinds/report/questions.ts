import type { Scene } from '../../check/kind.ts'
import { touchedOn } from '../../check/place.ts'
import type { LaterQuestion, ReadQuestion, RunQuestion } from '../../check/question.ts'
import { isGlob } from '../../formats/glob.ts'
import { trackedCommand } from '../../probe/tracked.ts'
import type { Config } from './schema.ts'

export type Asked = {
  readonly files: ReadQuestion
  /** Whether git tracks them, of those that do not say their time themselves; null where age does not matter. */
  readonly tracked: RunQuestion | LaterQuestion | null
}

/** Files that are read. */
export const mostFiles = 200

export function questions({ path, on, age }: Config, scene: Scene): Asked {
  const there = touchedOn({ on }, scene)
  const tracked: RunQuestion | LaterQuestion = isGlob(path)
    ? { action: 'run', later: `git ls-files for each of ${path}`, atMost: mostFiles }
    : { action: 'run', command: trackedCommand(path) }
  return {
    files: { action: 'read', paths: [path], pick: 'each', ...there },
    tracked: age === undefined ? null : { ...tracked, ...there },
  }
}
