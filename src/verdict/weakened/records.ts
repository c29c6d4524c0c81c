import type { Checklist } from '../../checklist/checklist.ts'
import { newestFirst } from '../../checklist/records/counting.ts'
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
  const [before, after] = [newestOfEach(base), newestOfEach(head)]
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort()
  return keys.flatMap((key): RawChange[] => {
    const [from, to] = [before.get(key), after.get(key)]
    const item = to?.item ?? from?.item ?? ''
    if (from && to && isSameStatement(from, to)) return []
    if (!from) return [said('attestation-added', item, null, to, true)]
    if (!to) return [said('attestation-removed', item, from, null, false)]
    return [said('attestation-changed', item, from, to, true)]
  })
}

/** The newest statement about each item, environment and commit: the one of them that may count. */
function newestOfEach({ statements }: Checklist): Map<string, Attestation> {
  const newest = new Map<string, Attestation>()
  for (const statement of newestFirst(statements)) {
    const { item, environment, commit, tick } = statement
    const key = JSON.stringify([item, environment ?? null, tick ? null : (commit ?? null)])
    if (!newest.has(key)) newest.set(key, statement)
  }
  return newest
}

/** Whether two statements say the same; the line of a box moves when others are added. */
export function isSameStatement(one: Attestation, other: Attestation): boolean {
  return isSame(shownOf(one), shownOf(other))
}

function shownOf(statement: Attestation): Attestation {
  if (!statement.tick) return statement
  const { evidence: _line, ...rest } = statement
  return rest
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
