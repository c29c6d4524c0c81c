import { itemsOf, type Placed, type PlacedList, type PlacedMap, textOf, valueAt } from '../formats/yaml/placed.ts'
import type { Problem } from '../model/problem.ts'
import { leaveOut } from './leave-out.ts'
import type { Layer } from './load/layer.ts'
import { reasonOf } from './not-asked.ts'
import type { Complete } from './stage.ts'
import { unite } from './unite.ts'

export interface LaidOver extends Complete<Placed> {
  /** Items that are not asked for another reason than their own `when`, by their ids. */
  readonly notAsked: ReadonlyMap<string, string>
}

/**
 * Lays a checklist over those that it extends, one after the other. Maps are merged by key, sections by title; an item
 * with the id of an extended one takes its place, but of presets beside each other, an item asks what both ask. What
 * does not fit is left for validation to name.
 */
export function layOver(layer: Layer): LaidOver {
  const problems: Problem[] = []
  const value = laid(layer, problems)
  const items = itemsOf(valueAt(value, 'sections')).flatMap(itemsIn)
  const reasons = items.flatMap((item) => {
    const [id, reason] = [textOf(valueAt(item, 'id')), reasonOf(item)]
    return id !== undefined && reason !== undefined ? [[id, reason] as const] : []
  })
  return { value, notAsked: new Map(reasons), problems }
}

function laid({ data, bases }: Layer, problems: Problem[]): Placed {
  let base: Placed | undefined
  let isPreset = true
  for (const layer of bases) {
    const own = laid(layer, problems)
    const both: boolean = isPreset && layer.preset !== undefined
    base = base === undefined ? own : mergeChecklists(base, own, both ? unite : undefined)
    isPreset = both
  }
  if (base === undefined) return leaveOut(undefined, data, problems) ?? data
  return mergeChecklists(leaveOut(base, data, problems) ?? base, data)
}

/** Makes one item of two with the same id. */
type Uniting = (from: Placed, to: Placed) => Placed

/** @param uniting without it, an item takes the place of the one below */
function mergeChecklists(base: Placed, own: Placed, uniting?: Uniting): Placed {
  if (base.kind !== 'map' || own.kind !== 'map') return own
  const merged = new Map([...base.entries, ...own.entries])
  const put = (key: string, merge: (from: Placed, to: Placed) => Placed | undefined): void => {
    const [from, to] = [base.entries.get(key), own.entries.get(key)]
    const value = from && to && merge(from.value, to.value)
    if (value) merged.set(key, { key: to.key, value })
  }
  for (const key of ['vars', 'servers', 'defaults']) put(key, (from, to) => mergeMaps(from, to))
  put('environments', (from, to) => mergeMaps(from, to, mergeMaps))
  put('secrets', mergeSecrets)
  put('names', (from, to) => mergeMaps(from, to, mergeSecrets))
  put('sections', (from, to) => mergeSections(from, uniting === undefined ? to : united(from, to, uniting)))
  return { kind: 'map', at: own.at, entries: merged }
}

/**
 * Two maps as one; undefined where one of them is none.
 * @param inner merges what both have
 */
function mergeMaps(
  from: Placed,
  to: Placed,
  inner?: (from: Placed, to: Placed) => Placed | undefined,
): Placed | undefined {
  if (from.kind !== 'map' || to.kind !== 'map') return undefined
  const entries = new Map([...from.entries, ...to.entries])
  for (const [name, { key, value }] of to.entries) {
    const below = from.entries.get(name)
    const both = below && inner?.(below.value, value)
    if (both) entries.set(name, { key, value: both })
  }
  return { kind: 'map', at: to.at, entries }
}

function mergeSecrets(from: Placed, to: Placed): PlacedList | undefined {
  if (from.kind !== 'list' || to.kind !== 'list') return undefined
  const seen = new Set<unknown>()
  const items = [...to.items, ...from.items].filter((item) => {
    const name = identityOf(item)
    return seen.size < seen.add(name).size
  })
  return { kind: 'list', at: to.at, items }
}

function mergeSections(base: Placed, own: Placed): PlacedList | undefined {
  if (base.kind !== 'list' || own.kind !== 'list') return undefined
  const replaced = new Set(own.items.flatMap(itemsIn).map(idOf))
  const left = [...own.items]
  const sections = base.items.flatMap((section): Placed[] => {
    if (section.kind !== 'map') return [section]
    const kept = itemsIn(section).filter((item) => idOf(item) === undefined || !replaced.has(idOf(item)))
    const index = left.findIndex((one) => one.kind === 'map' && titleOf(one) === titleOf(section))
    const mine = index < 0 ? undefined : (left.splice(index, 1)[0] as PlacedMap)
    const items = [...kept, ...(mine ? itemsIn(mine) : [])]
    return items.length > 0 ? [mergeSection(section, mine, items)] : []
  })
  return { kind: 'list', at: own.at, items: [...sections, ...left] }
}

/** The sections with what those below say of the same items. */
function united(base: Placed, own: Placed, uniting: Uniting): Placed {
  if (own.kind !== 'list') return own
  const below = new Map(
    itemsOf(base)
      .flatMap(itemsIn)
      .map((item) => [idOf(item), item]),
  )
  const items = own.items.map((section) => {
    const list = section.kind === 'map' ? section.entries.get('items') : undefined
    if (section.kind !== 'map' || list?.value.kind !== 'list') return section
    const both = list.value.items.map((item) => {
      const from = idOf(item) === undefined ? undefined : below.get(idOf(item))
      return from === undefined ? item : uniting(from, item)
    })
    const entries = new Map([
      ...section.entries,
      ['items', { ...list, value: { ...list.value, items: both } }] as const,
    ])
    return { ...section, entries }
  })
  return { ...own, items }
}

function mergeSection(section: PlacedMap, mine: PlacedMap | undefined, items: readonly Placed[]): PlacedMap {
  const entries = new Map([...section.entries, ...(mine?.entries ?? [])])
  const named = entries.get('items')
  const at = named?.value.at ?? section.at
  entries.set('items', { key: named?.key ?? at, value: { kind: 'list', at, items } })
  return { kind: 'map', at: (mine ?? section).at, entries }
}

function itemsIn(section: Placed): readonly Placed[] {
  return itemsOf(valueAt(section, 'items'))
}

function idOf(item: Placed): unknown {
  return identityOf(valueAt(item, 'id'))
}

function titleOf(section: Placed): unknown {
  return identityOf(valueAt(section, 'title'))
}

/** What tells a value from others: a scalar is the same wherever it stands, a map or list is not. */
function identityOf(placed: Placed | undefined): unknown {
  return placed?.kind === 'scalar' ? placed.value : placed
}
