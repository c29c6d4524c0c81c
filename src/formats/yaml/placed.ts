import type { Location } from '../../model/location.ts'

/** A value of a YAML text with the place where it stands. */
export type Placed = PlacedMap | PlacedList | PlacedScalar

export interface PlacedMap {
  readonly kind: 'map'
  readonly at: Location
  readonly entries: ReadonlyMap<string, PlacedEntry>
}

export interface PlacedEntry {
  /** Place of the key. */
  readonly key: Location
  readonly value: Placed
}

export interface PlacedList {
  readonly kind: 'list'
  readonly at: Location
  readonly items: readonly Placed[]
}

export interface PlacedScalar {
  readonly kind: 'scalar'
  readonly at: Location
  readonly value: string | number | boolean | null
}

/** The value without its places: maps as objects, lists as arrays. */
export function plainOf(placed: Placed): unknown {
  if (placed.kind === 'scalar') return placed.value
  if (placed.kind === 'list') return placed.items.map(plainOf)
  return Object.fromEntries([...placed.entries].map(([key, { value }]) => [key, plainOf(value)]))
}

/** The value under a key of a map, or undefined. */
export function valueAt(placed: Placed | undefined, key: string): Placed | undefined {
  return placed?.kind === 'map' ? placed.entries.get(key)?.value : undefined
}

/** The items of a list; none where it is no list. */
export function itemsOf(placed: Placed | undefined): readonly Placed[] {
  return placed?.kind === 'list' ? placed.items : []
}

/** The text, or undefined where the value is none. */
export function textOf(placed: Placed | undefined): string | undefined {
  return placed?.kind === 'scalar' && typeof placed.value === 'string' ? placed.value : undefined
}

/**
 * Place of the value at a path, or of the nearest thing around it.
 * @param atKey the place of the last key rather than of its value
 */
export function locate(placed: Placed, path: readonly PropertyKey[], atKey = false): Location {
  let current = placed
  for (const [index, segment] of path.entries()) {
    const key = String(segment)
    const entry = current.kind === 'map' ? current.entries.get(key) : undefined
    const next = current.kind === 'list' ? current.items[Number(key)] : entry?.value
    if (next === undefined) break
    if (entry && atKey && index === path.length - 1) return entry.key
    current = next
  }
  return current.at
}
