import type { Placed } from '../../formats/yaml/placed.ts'

/** One file of a checklist, and those that it extends, the nearest last. */
export interface Layer {
  readonly text: string
  readonly data: Placed
  readonly bases: readonly Layer[]
  /** Name of the preset that it is; left out for a file. */
  readonly preset?: string
}
