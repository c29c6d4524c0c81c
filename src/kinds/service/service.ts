import type { Draft, Scene, World } from '../../check/kind.ts'
import type { Reach } from '../../probe/service/wire.ts'
import type { Keys } from './environment.ts'
import type { Source } from './fields.ts'

/** One protocol: where its settings come from, the conversation, and what to make of it. */
export interface Service<Config extends Source, Settings, Facts> {
  fromUrl(text: string): Settings
  fromKeys(keys: Keys, key: string): Settings
  /** Registered for masking. */
  secrets(settings: Settings): readonly (string | null)[]
  /** For messages and the plan, such as `db.example.com:5432`; without user or password. */
  target(settings: Settings): string
  /** What is read besides, for the plan. */
  reads?(config: Config): readonly string[]
  ask(reach: Reach, settings: Settings, config: Config, world: World): Promise<Facts>
  judge(facts: Facts, config: Config, target: string, scene: Scene): readonly Draft[]
}
