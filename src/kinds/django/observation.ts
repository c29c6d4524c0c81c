import type { Fault } from '../../formats/fault.ts'
import type { Assignment } from '../../formats/python/assignments.ts'

/** The settings of one module, those of the modules it imports with `*` included. */
export interface Settings {
  readonly file: string
  readonly assignments: ReadonlyMap<string, Assignment>
  /** More settings can come from where text does not show them: an absent setting is then not known to be absent. */
  readonly open: boolean
}

export interface Observation {
  readonly files: readonly string[]
  readonly modules: readonly Settings[]
  readonly faults: readonly Fault[]
}
