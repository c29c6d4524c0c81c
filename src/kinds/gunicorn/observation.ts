import type { Fault } from '../../formats/fault.ts'
import type { Start } from '../../formats/server-start/settings.ts'

/** Everything that was read: how servers are started, and what could not be understood. */
export interface Observation {
  readonly files: readonly string[]
  readonly starts: readonly Start[]
  readonly faults: readonly Fault[]
}
