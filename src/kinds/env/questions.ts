import { envFilesToRead } from '../../check/files/questions.ts'
import type { Scene } from '../../check/kind.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import { touchedOn } from '../../check/place.ts'
import type { LaterQuestion, ReadQuestion, RunQuestion, VariablesQuestion } from '../../check/question.ts'
import { ProbeError } from '../../probe/error.ts'
import { trackedCommand } from '../../probe/tracked.ts'
import type { RuleName } from '../../words/index.ts'
import { besideEnv } from './container.ts'
import { usualExamples } from './example-names.ts'
import { cluesIn, mostBefore } from './loaders.ts'
import type { Config } from './schema.ts'

export type Asked = {
  /**
   * The files in the order in which they are loaded; null where the environment holds the text itself, and where variables
   * of the job are looked at.
   */
  readonly file: ReadQuestion | null
  readonly job: VariablesQuestion | null
  /** What shows how the file is loaded; null where the check says it, as far as its rules want to know. */
  readonly around: ReadQuestion | null
  /** What else is read before the file; null where no selected rule asks for its variables. */
  readonly before: LaterQuestion | null
  /** The file to compare with; null where nobody names one and no selected rule compares. */
  readonly example: ReadQuestion | null
  /** For each file; none where no selected rule wants to know whether git tracks it. */
  readonly tracked: readonly RunQuestion[]
}

/** @throws ProbeError `env/no-source` where nothing is named to look at */
export function questions(config: Config, scene: Scene, selected: SelectedRules): Asked {
  const asks = (...names: RuleName<'env'>[]): boolean => names.some((name) => selected.has(`env/${name}`))
  const file = fileQuestion(config, scene)
  const paths = file?.paths ?? []
  const isHere = paths.length > 0 && file?.on === undefined
  const wantsLoaders = config.readers === 'auto' && config.source === undefined
  const wantsContainer = config.runtime === 'auto' && asks('url-local')
  const compares = asks('missing-key', 'empty-required', 'example-drift', 'same-as-example')
  return {
    file,
    job: config.source ? { action: 'variables', names: config.source.job } : null,
    around:
      wantsLoaders || wantsContainer
        ? {
            action: 'read',
            paths: [...cluesIn, ...(isHere ? new Set(paths.flatMap(besideEnv)) : [])],
            pick: 'there',
          }
        : null,
    before:
      isHere && asks('unresolved')
        ? { action: 'read', later: 'env files that a Compose file lists before it', atMost: mostBefore }
        : null,
    example: compares || config.example !== undefined ? exampleQuestion(config, scene, paths) : null,
    tracked:
      isHere && asks('tracked') ? paths.map((path) => ({ action: 'run', command: trackedCommand(path) }) as const) : [],
  }
}

function fileQuestion(config: Config, scene: Scene): ReadQuestion | null {
  const named = config.files ?? (config.file === undefined ? undefined : [config.file])
  if (config.source || (named === undefined && scene.environment.envContent !== undefined)) return null
  const paths = (named ?? envFilesToRead(scene)).map((path) => path.replace(/^(\.\/)+/, ''))
  if (paths.length > 0) return { action: 'read', paths, pick: 'each', ...touchedOn(config, scene) }
  throw new ProbeError('env/no-source', 'There is no env file to look at', {
    expected: '`env-file` or `env-content` of the environment, or `file` of the check',
    observed: 'none of them',
  })
}

/** The example that the check names, or the first of the usual names; always in the checkout. An example has none. */
function exampleQuestion(config: Config, scene: Scene, paths: readonly string[]): ReadQuestion | null {
  const all = paths.length > 0 ? paths : (scene.environment.envFiles ?? [])
  const candidates = config.example ? [config.example] : usualExamples(all)
  const others = candidates.filter((one) => !paths.includes(one))
  return others.length > 0 ? { action: 'read', paths: others, pick: 'first' } : null
}
