import type { Scene } from '../kind.ts'
import { touchedOn } from '../place.ts'
import type { LaterQuestion, ReadQuestion } from '../question.ts'
import { type FileConfig, namedFiles } from './fields.ts'

/** What a kind that judges deployment files would read. */
export type FilesAsked = {
  /** The files and globs that the check names itself, one by one; null where the usual ones are looked for. */
  readonly named: readonly ReadQuestion[] | null
  /** The usual names in groups, of which the first that shows something is the one; none where files are named. */
  readonly usual: readonly ReadQuestion[]
  /** The env file that says what the files leave open; null where there is none to read. */
  readonly env: ReadQuestion | null
  /** What the files name in their turn; its bound holds for everything that none of the others names. */
  readonly more: LaterQuestion | null
}

interface PlacedConfig extends FileConfig {
  readonly on?: string | undefined
}

export interface FilesToAsk {
  /** Names and globs where files usually are. */
  readonly usual: readonly Pick<ReadQuestion, 'paths' | 'pick'>[]
  /** Paths of the env files that are read besides. */
  readonly env?: readonly string[]
  /** What the files name in their turn, in words, and how many at most. */
  readonly more?: Pick<LaterQuestion, 'later' | 'atMost'>
}

/** The questions of a check on deployment files. */
export function fileQuestions(config: PlacedConfig, scene: Scene, { usual, env, more }: FilesToAsk): FilesAsked {
  const on = touchedOn(config, scene)
  const named = namedFiles(config)
  return {
    named: named?.map((path) => ({ action: 'read', paths: [path], pick: 'each', ...on })) ?? null,
    usual: named ? [] : usual.map((group) => ({ action: 'read', ...group, ...on })),
    env: env === undefined || env.length === 0 ? null : { action: 'read', paths: env, pick: 'there', ...on },
    more: more ? { action: 'read', ...more, ...on } : null,
  }
}

/** Paths of the environment's env files, where they are files rather than a value. */
export function envFilesToRead({ environment }: Scene): readonly string[] {
  return environment.envContent === undefined ? (environment.envFiles ?? []) : []
}
