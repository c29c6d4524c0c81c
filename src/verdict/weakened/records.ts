import type { Checklist } from '../../checklist/checklist.ts'
import type { Attestation } from '../../model/attestation.ts'
import type { Waiver } from '../../model/waiver.ts'
import { isSame, plainData } from './plain.ts'
import type { RawChange } from './raw.ts'

/** What changed about what people have said: waivers and attestations. */
export function changesOfRecords(base: Checklist, head: Checklist): RawChange[] {
  return [...changesOfWaivers(base.waivers, head.waivers), ...changesOfAttestations(base, head)]
}

function changesOfWaivers(base: readonly Waiver[], head: readonly Waiver[]): RawChange[] {
  const before = new Map(base.map((waiver) => [keyOf(waiver), waiver]))
  const after = new Map(head.map((waiver) => [keyOf(waiver), waiver]))
  const added = [...after].flatMap(([key, to]): RawChange[] => {
    const from = before.get(key)
    if (!from) return [said('waiver-added', to.item, null, to, true)]
    if (isSame(from, to)) return []
    if (to.expires > from.expires) return [said('waiver-extended', to.item, from, to, true)]
    return [said('waiver-changed', to.item, from, to, to.expires >= from.expires)]
  })
  const removed = [...before].filter(([key]) => !after.has(key))
  return [...added, ...removed.map(([, from]) => said('waiver-removed', from.item, from, null, false))]
}

function keyOf({ item, rule }: Waiver): string {
  return JSON.stringify([item, rule ?? null])
}

function changesOfAttestations(base: Checklist, head: Checklist): RawChange[] {
  const ids = new Set([...base.attestations.keys(), ...head.attestations.keys()])
  return [...ids].sort().flatMap((id): RawChange[] => {
    const [from, to] = [base.attestations.get(id), head.attestations.get(id)]
    if (isSame(from, to)) return []
    if (!from) return [said('attestation-added', id, null, to, true)]
    if (!to) return [said('attestation-removed', id, from, null, false)]
    return [said('attestation-changed', id, from, to, true)]
  })
}

function said(
  change: RawChange['change'],
  item: string,
  from: Waiver | Attestation | null | undefined,
  to: Waiver | Attestation | null | undefined,
  weakens: boolean,
): RawChange {
  return { change, item, from: plainData(from ?? null), to: plainData(to ?? null), weakens }
}
