import type { Placed, PlacedMap } from '../formats/yaml/placed.ts'

/** An item that is not asked, and why; no key of the checklist language, so that none can be written. */
export interface NotAsked extends PlacedMap {
  readonly notAsked: string
}

/** The item with `when: false`. @param reason a clause without a full stop */
export function withoutQuestion(item: PlacedMap, reason: string): NotAsked {
  const { at } = item
  const off = { key: at, value: { kind: 'scalar', at, value: false } } as const
  return { ...item, entries: new Map([...item.entries, ['when', off]]), notAsked: reason }
}

/** Why an item is not asked; undefined where it is. */
export function reasonOf(item: Placed): string | undefined {
  return item.kind === 'map' && 'notAsked' in item && typeof item.notAsked === 'string' ? item.notAsked : undefined
}
