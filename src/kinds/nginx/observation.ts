import type { Fault } from '../../formats/fault.ts'
import type { Directive } from '../../formats/nginx/parse.ts'

/** Something about an include that is not a fault of syntax. */
export interface IncludeNote {
  /** `stock`: comes with a package; `outside`: may stand where the file is used, and not in this checkout. */
  readonly kind: 'missing' | 'empty-glob' | 'outside' | 'stock'
  readonly path: string
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What an image or a Compose file puts at a path inside the container. */
export interface Content {
  /** Absolute; ends in `/` where it is a directory for sure. */
  readonly target: string
  /** Path in the checkout, or null: of another stage, of an image, of a volume. */
  readonly source: string | null
  /** Where that is said. */
  readonly file: string
  readonly line: number
}

/** What stands beside the configuration and says how it is run. */
export interface Around {
  /** What shows that something in front ends TLS, as a clause; null where nothing does. */
  readonly front: string | null
  /** Ports that the network reaches; null where it is not known who starts it. */
  readonly ports: readonly { readonly published: number; readonly target: number }[] | null
  /** Version of nginx by its image, as numbers; null where that is not told. */
  readonly version: readonly number[] | null
  /** Later ones lie over earlier ones. */
  readonly contents: readonly Content[]
}

/**
 * A whole configuration: the directives of every file, included ones in the place of their `include`. An `include` that
 * was not read and may say anything is left as a directive.
 */
export interface Observation {
  /** Every file that was read, in order. */
  readonly files: readonly string[]
  readonly directives: readonly Directive[]
  readonly notes: readonly IncludeNote[]
  readonly around: Around
  readonly faults: readonly Fault[]
}
