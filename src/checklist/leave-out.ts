import { itemsOf, type Placed, type PlacedEntry, textOf, valueAt } from '../formats/yaml/placed.ts'
import type { Problem } from '../model/problem.ts'
import { boundedLine } from '../secrecy/bounded.ts'
import { didYouMean } from '../words/suggest.ts'
import { withoutQuestion } from './not-asked.ts'

/**
 * What a checklist extends, with the items that its `leave-out` names not asked.
 * @param problems where an id that is no item of it is told, and one that the checklist itself has
 */
export function leaveOut(base: Placed | undefined, own: Placed, problems: Problem[]): Placed | undefined {
  const named = itemsOf(valueAt(own, 'leave-out'))
  if (named.length === 0) return base
  const known = idsIn(base)
  const written = new Set(idsIn(own))
  const left = new Set<string>()
  for (const one of named) {
    const id = textOf(one)
    if (id === undefined) continue
    left.add(id)
    const name = boundedLine(id, 100)
    if (written.has(id)) {
      problems.push({ message: `"${name}" is left out, and an item of this checklist as well`, location: one.at })
    } else if (!known.includes(id)) {
      const message =
        known.length === 0
          ? `"${name}" is left out of nothing: the checklist extends none`
          : `"${name}" is no item of what the checklist extends${didYouMean(id, known)}`
      problems.push({ message, location: one.at })
    }
  }
  if (base === undefined) return undefined
  return mapItems(base, (item) => {
    const id = textOf(valueAt(item, 'id'))
    return item.kind === 'map' && id !== undefined && left.has(id)
      ? withoutQuestion(item, 'the checklist leaves it out')
      : item
  })
}

function idsIn(checklist: Placed | undefined): string[] {
  const items = itemsOf(valueAt(checklist, 'sections')).flatMap((section) => itemsOf(valueAt(section, 'items')))
  return items.flatMap((item) => textOf(valueAt(item, 'id')) ?? [])
}

function mapItems(checklist: Placed, change: (item: Placed) => Placed): Placed {
  return changed(checklist, 'sections', (section) => changed(section, 'items', change))
}

/** The map with each entry of a list under a key changed. */
function changed(placed: Placed, key: string, change: (one: Placed) => Placed): Placed {
  const entry = placed.kind === 'map' ? placed.entries.get(key) : undefined
  if (placed.kind !== 'map' || entry?.value.kind !== 'list') return placed
  const value = { ...entry.value, items: entry.value.items.map(change) }
  const entries = new Map<string, PlacedEntry>([...placed.entries, [key, { ...entry, value }]])
  return { ...placed, entries }
}
