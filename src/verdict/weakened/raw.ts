import type { GateChange } from '../../model/gate-change.ts'

/** A change with what it was and is as plain data, before it is told in words. */
export interface RawChange extends Omit<GateChange, 'from' | 'to'> {
  readonly from: unknown
  readonly to: unknown
}
