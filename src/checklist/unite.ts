import { itemsOf, type Placed, type PlacedEntry, type PlacedMap, plainOf, valueAt } from '../formats/yaml/placed.ts'
import { kindNames } from '../kinds/index.ts'
import { reasonOf } from './not-asked.ts'

/**
 * One item of two that presets beside each other have by the same id: it asks all that either asks, what both ask once.
 * Required where one is; in both phases where they differ. The words are those of the later one.
 */
export function unite(from: Placed, to: Placed): Placed {
  if (from.kind !== 'map' || to.kind !== 'map') return to
  // One that is not asked says nothing about the other.
  if (reasonOf(to) !== undefined) return from
  if (reasonOf(from) !== undefined) return to
  const entries = new Map<string, PlacedEntry>([...from.entries, ...to.entries])
  for (const key of [...kindNames, 'needs', 'tags']) {
    const [below, own] = [from.entries.get(key), to.entries.get(key)]
    if (below && own) entries.set(key, { key: own.key, value: together(below.value, own.value) })
  }
  if (isRequired(from) || isRequired(to)) entries.delete('required')
  if (plainAt(from, 'phase') !== plainAt(to, 'phase')) entries.delete('phase')
  return { ...to, entries }
}

function together(from: Placed, to: Placed): Placed {
  const each = new Map([...listed(from), ...listed(to)].map((one) => [JSON.stringify(plainOf(one)), one]))
  const [first, ...more] = each.values()
  return first !== undefined && more.length === 0 ? to : { kind: 'list', at: to.at, items: [...each.values()] }
}

function listed(placed: Placed): readonly Placed[] {
  return placed.kind === 'list' ? itemsOf(placed) : [placed]
}

function isRequired(item: PlacedMap): boolean {
  return plainAt(item, 'required') !== false
}

function plainAt(item: PlacedMap, key: string): unknown {
  const value = valueAt(item, key)
  return value?.kind === 'scalar' ? value.value : undefined
}
