import { itemsOf, type Placed, type PlacedList, type PlacedMap, valueAt } from '../formats/yaml/placed.ts'
import type { Layer } from './load/load.ts'
import type { Complete } from './stage.ts'

/**
 * Lays a checklist over those that it extends, one after the other. Maps are merged by key, sections by title; an item
 * with the id of an extended one takes its place. What does not fit is left for validation to name.
 */
export function layOver(layer: Layer): Complete<Placed> {
  return { value: laid(layer), problems: [] }
}

function laid({ data, bases }: Layer): Placed {
  const below = bases.map(laid)
  const base = below.length === 0 ? undefined : below.reduce((base, own) => mergeChecklists(base, own))
  return base === undefined ? data : mergeChecklists(base, data)
}

function mergeChecklists(base: Placed, own: Placed): Placed {
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
  put('sections', mergeSections)
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
