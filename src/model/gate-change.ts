import type { Location } from './location.ts'

/** What a pull request would change about the gate, by meaning; in the report as `gateChanges`. */
export interface GateChange {
  readonly change:
    | 'item-removed'
    | 'item-added'
    | 'item-renamed'
    | 'item-reworded'
    | 'made-optional'
    | 'made-required'
    | 'loosened'
    | 'tightened'
    | 'check-removed'
    | 'check-added'
    | 'check-changed'
    | 'environment-changed'
    | 'server-changed'
    | 'waiver-added'
    | 'waiver-extended'
    | 'waiver-changed'
    | 'waiver-removed'
    | 'attestation-added'
    | 'attestation-changed'
    | 'attestation-removed'
    | 'input-changed'
    | 'workflow-changed'
    | 'checklist-invalid'
  /** Id of the item that it is about, or null. */
  readonly item: string | null
  /** What it was, in words such as `http.expect.time.lt: 1000`; null where there was nothing. */
  readonly from: string | null
  readonly to: string | null
  /** Whether the gate could let more through with it. What cannot be told apart counts as such. */
  readonly weakens: boolean
  readonly location?: Location
}
