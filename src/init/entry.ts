import type { ListItem } from './list.ts'
import type { Proposed } from './propose.ts'

/** An item of the list with what becomes of it. */
export interface Entry {
  readonly id: string
  readonly item: ListItem
  readonly proposed: Proposed
}
