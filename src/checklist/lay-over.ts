import type { Origins } from '../formats/yaml/placed.ts'

type Data = Record<string, unknown>

/**
 * Lays a checklist over the one that it extends, both still plain data. Maps are merged by key, sections by title; an
 * item with the id of an extended one takes its place.
 */
export function mergeChecklists(base: unknown, own: unknown, origins: Origins): unknown {
  if (!isMap(base) || !isMap(own)) return own
  const merged: Data = { ...base, ...own }
  for (const key of ['vars', 'servers', 'defaults', 'environments'] as const) {
    const [from, to] = [base[key], own[key]]
    if (isMap(from) && isMap(to))
      merged[key] = carried(mergeMaps(from, to, key === 'environments', origins), to, origins)
  }
  if (Array.isArray(base.secrets) && Array.isArray(own.secrets)) {
    merged.secrets = carried([...new Set([...own.secrets, ...base.secrets])], own.secrets, origins)
  }
  if (Array.isArray(base.sections) && (Array.isArray(own.sections) || own.sections === undefined)) {
    merged.sections = carried(
      mergeSections(base.sections, own.sections ?? [], origins),
      own.sections ?? base.sections,
      origins,
    )
  }
  return carried(merged, own, origins)
}

function mergeMaps(from: Data, to: Data, deep: boolean, origins: Origins): Data {
  const merged: Data = { ...from, ...to }
  if (deep) {
    for (const [key, value] of Object.entries(to)) {
      const below = from[key]
      if (isMap(below) && isMap(value)) merged[key] = carried({ ...below, ...value }, value, origins)
    }
  }
  return merged
}

function mergeSections(base: readonly unknown[], own: readonly unknown[], origins: Origins): unknown[] {
  const replaced = new Set(own.flatMap(itemsOf).map(idOf))
  const left = [...own]
  const sections = base.flatMap((section) => {
    if (!isMap(section)) return [section]
    const kept = itemsOf(section).filter((item) => !replaced.has(idOf(item)) || idOf(item) === undefined)
    const index = left.findIndex((candidate) => isMap(candidate) && candidate.title === section.title)
    const mine = index < 0 ? undefined : (left.splice(index, 1)[0] as Data)
    const items = [...kept, ...(mine ? itemsOf(mine) : [])]
    return items.length > 0 ? [carried({ ...section, ...mine, items }, mine ?? section, origins)] : []
  })
  return [...sections, ...left]
}

function itemsOf(section: unknown): unknown[] {
  return isMap(section) && Array.isArray(section.items) ? section.items : []
}

function idOf(item: unknown): unknown {
  return isMap(item) ? item.id : undefined
}

function isMap(value: unknown): value is Data {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function carried<T extends object>(made: T, from: object, origins: Origins): T {
  origins.carry(from, made)
  return made
}
