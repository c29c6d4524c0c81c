import type { ChecklistItem } from '../../checklist/checklist.ts'
import { type Difference, differences } from './direction.ts'
import { isSame, meaning, plainData } from './plain.ts'
import type { RawChange } from './raw.ts'

/** What changed about the items of a checklist, in the order of the base, then of the head. */
export function changesOfItems(base: readonly ChecklistItem[], head: readonly ChecklistItem[]): RawChange[] {
  const byId = new Map(head.map((item) => [item.id, item]))
  const known = new Set(base.map(({ id }) => id))
  const added = head.filter(({ id }) => !known.has(id))
  // Those that mean the same are taken in their order, each once.
  const byMeaning = Map.groupBy(added, meaningOf)
  const renamed = new Map<string, ChecklistItem>()
  for (const item of base) {
    if (byId.has(item.id)) continue
    const same = byMeaning.get(meaningOf(item))?.shift()
    if (same) renamed.set(item.id, same)
  }
  const places = new Set(renamed.values())
  return [
    ...base.flatMap((item) => {
      const now = byId.get(item.id)
      if (now) return changesOfItem(item, now)
      const other = renamed.get(item.id)
      return other ? [said('item-renamed', item, item.id, other.id, false, other)] : [removed(item)]
    }),
    ...added.filter((item) => !places.has(item)).map((item) => said('item-added', item, null, item.title, false, item)),
  ]
}

function removed(item: ChecklistItem): RawChange {
  return said('item-removed', item, item.title, null, item.required)
}

/** What an item asks, without its name and its words, as one text. */
function meaningOf({ required, needs, when, phase, changesState, envFiles, tags, checks }: ChecklistItem): string {
  return meaning({ required, needs, when, phase, changesState, envFiles, tags, checks: checks.map(checkOf) })
}

function checkOf({ kind, config }: ChecklistItem['checks'][number]): { kind: string; config: unknown } {
  return { kind: kind.kind, config: plainData(config) }
}

function changesOfItem(from: ChecklistItem, to: ChecklistItem): RawChange[] {
  const changes: RawChange[] = []
  const add = (change: RawChange['change'], before: unknown, after: unknown, weakens: boolean): void => {
    changes.push(said(change, from, before, after, weakens, to))
  }
  if (from.required !== to.required) {
    add(to.required ? 'made-required' : 'made-optional', required(from), required(to), !to.required)
  }
  if (from.when !== to.when) add(to.when ? 'tightened' : 'loosened', { when: from.when }, { when: to.when }, !to.when)
  if (from.phase !== to.phase) {
    const weakens = to.phase !== null
    add(weakens ? 'loosened' : 'tightened', { phase: from.phase }, { phase: to.phase }, weakens)
  }
  if (from.changesState !== to.changesState) {
    const key = 'changes-state'
    add(
      to.changesState ? 'loosened' : 'check-changed',
      { [key]: from.changesState },
      { [key]: to.changesState },
      to.changesState,
    )
  }
  const [lessNeeds, moreNeeds] = [missing(from.needs, to.needs), missing(to.needs, from.needs)]
  if (lessNeeds.length > 0) add('loosened', { needs: from.needs }, { needs: to.needs }, true)
  else if (moreNeeds.length > 0) add('tightened', { needs: from.needs }, { needs: to.needs }, false)
  if (missing(from.tags, to.tags).length > 0) add('loosened', { tags: from.tags }, { tags: to.tags }, true)
  if (!isSame(from.envFiles, to.envFiles)) {
    add('check-changed', { 'env-files': from.envFiles }, { 'env-files': to.envFiles }, true)
  }
  if (from.title !== to.title) add('item-reworded', from.title, to.title, false)
  changes.push(...changesOfChecks(from, to))
  return changes
}

const required = ({ required: is }: ChecklistItem): string => (is ? 'required' : 'optional')

function missing(from: readonly string[], to: readonly string[]): string[] {
  return from.filter((one) => !to.includes(one))
}

/** Checks that are the same are set apart; of the others those of one kind are compared in their order. */
function changesOfChecks(from: ChecklistItem, to: ChecklistItem): RawChange[] {
  const [before, after] = [from.checks.map(checkOf), to.checks.map(checkOf)]
  const rest = [...after]
  const changed = before.filter((check) => {
    const at = rest.findIndex((one) => isSame(one, check))
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  const changes = changed.flatMap((check): RawChange[] => {
    const at = rest.findIndex(({ kind }) => kind === check.kind)
    const [now] = at < 0 ? [] : rest.splice(at, 1)
    if (!now) return [said('check-removed', from, check, null, true, to)]
    return differences(check.config, now.config).map((difference) => ofDifference(from, to, check.kind, difference))
  })
  return [...changes, ...rest.map((check) => said('check-added', from, null, check, false, to))]
}

const names = { tightens: 'tightened', loosens: 'loosened', changes: 'check-changed' } as const

function ofDifference(item: ChecklistItem, now: ChecklistItem, kind: string, difference: Difference): RawChange {
  const path = difference.path === '' ? kind : `${kind}.${difference.path}`
  const weakens = difference.direction !== 'tightens'
  return said(names[difference.direction], item, { [path]: difference.from }, { [path]: difference.to }, weakens, now)
}

function said(
  change: RawChange['change'],
  item: ChecklistItem,
  from: unknown,
  to: unknown,
  weakens: boolean,
  now?: ChecklistItem,
): RawChange {
  const location = (now ?? item).location
  return { change, item: item.id, from, to, weakens, ...(now && location && { location }) }
}
