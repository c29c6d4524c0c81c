import type { Fault } from '../../formats/fault.ts'
import type { Directive } from '../../formats/nginx/parse.ts'

/** Something about an include that is not a fault of syntax. */
export interface IncludeNote {
  readonly kind: 'missing' | 'empty-glob' | 'outside' | 'stock'
  readonly path: string
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A whole configuration: the directives of every file, included ones in the place of their `include`. */
export interface Observation {
  /** Every file that was read, in order. */
  readonly files: readonly string[]
  readonly directives: readonly Directive[]
  readonly notes: readonly IncludeNote[]
  readonly faults: readonly Fault[]
}
