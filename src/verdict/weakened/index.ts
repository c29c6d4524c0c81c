import type { Checklist } from '../../checklist/checklist.ts'
import type { GateChange } from '../../model/gate-change.ts'
import { changesOfItems } from './items.ts'
import { told } from './plain.ts'
import { changesOfRecords } from './records.ts'
import { changesOfSettings } from './settings.ts'

/**
 * What the head of a pull request would change about the gate, by meaning: two texts that ask the same list nothing.
 * Pure. Texts in it are not masked.
 */
export function gateChanges(base: Checklist, head: Checklist): GateChange[] {
  const changes = [
    ...changesOfItems(base.items, head.items),
    ...changesOfSettings(base, head),
    ...changesOfRecords(base, head),
  ]
  return changes.map((change) => ({ ...change, from: told(change.from), to: told(change.to) }))
}
