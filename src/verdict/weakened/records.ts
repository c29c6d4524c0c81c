import type { Checklist } from '../../checklist/checklist.ts'
import type { Attestation } from '../../model/attestation.ts'
import type { Waiver } from '../../model/waiver.ts'
import { isSame, meaning, plainData } from './plain.ts'
import type { RawChange } from './raw.ts'

/** What changed about what people have said: waivers and attestations. */
export function changesOfRecords(base: Checklist, head: Checklist): RawChange[] {
  return [...changesOfWaivers(base.waivers, head.waivers), ...changesOfAttestations(base, head)]
}

/** Several waivers of the same may stand beside each other, of which only one has not ended; each counts by itself. */
function changesOfWaivers(base: readonly Waiver[], head: readonly Waiver[]): RawChange[] {
  const before = Map.groupBy(withoutThose(base, head), keyOf)
  const added = withoutThose(head, base).map((to): RawChange => {
    const from = before.get(keyOf(to))?.shift()
    if (!from) return said('waiver-added', to.item, null, to, true)
    if (to.expires > from.expires) return said('waiver-extended', to.item, from, to, true)
    return said('waiver-changed', to.item, from, to, to.expires >= from.expires)
  })
  const removed = [...before.values()].flat()
  return [...added, ...removed.map((from) => said('waiver-removed', from.item, from, null, false))]
}

/** Those of a list that the other one lacks. */
function withoutThose(list: readonly Waiver[], others: readonly Waiver[]): Waiver[] {
  const there = new Set(others.map(meaning))
  return list.filter((one) => !there.has(meaning(one)))
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
