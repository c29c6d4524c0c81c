import type { AnyCheckKind } from '../check/kind.ts'
import { itemsOf, type Placed, type PlacedEntry, textOf, valueAt } from '../formats/yaml/placed.ts'
import { kindNames } from '../kinds/index.ts'
import type { Location } from '../model/location.ts'

/** A name that a checklist refers to, with its place. */
export interface Mention {
  readonly name: string
  readonly at: Location
}

/** What ties an item to others, read from a checklist that may not be valid otherwise. */
export interface OutlineItem {
  readonly id: string
  readonly title: string
  /** Title of its section. */
  readonly section: string
  /** Whether the document that people read is to have a box for it. */
  readonly wantsBox: boolean
  /** Place of the id. */
  readonly at: Location
  readonly needs: readonly Mention[]
  /** Place of `needs`, or of the id where it has none. */
  readonly needsAt: Location
  readonly asksPerson: boolean
  /** Whether who answers has to name evidence. */
  readonly wantsEvidence: boolean
  /** Servers that its checks name. */
  readonly servers: readonly Mention[]
}

/** Names of the kinds that a checklist uses. */
export function kindsNamedIn(checklist: Placed): readonly string[] {
  const keys = new Set(itemsIn(checklist).flatMap((item) => entriesOf(item).map(([key]) => key)))
  return kindNames.filter((name) => keys.has(name))
}

/** Every key of every map of a checklist. */
export function keysNamedIn(placed: Placed, found = new Set<string>()): ReadonlySet<string> {
  for (const [key, { value }] of entriesOf(placed)) keysNamedIn(value, found.add(key))
  for (const item of itemsOf(placed)) keysNamedIn(item, found)
  return found
}

/**
 * The items of a checklist that have an id, in order.
 * @param kinds at least those that the checklist names
 */
export function outlineOf(checklist: Placed, kinds: readonly AnyCheckKind[]): OutlineItem[] {
  const asking = kinds.filter(({ asksPerson }) => asksPerson).map(({ kind }) => kind)
  return sectionsIn(checklist).flatMap((section) => section.items.flatMap((item) => outlined(item, section)))

  function outlined(item: Placed, { title: section, wantsBox }: Section): OutlineItem[] {
    const id = valueAt(item, 'id')
    const name = textOf(id)
    if (!id || name === undefined) return []
    const needs = valueAt(item, 'needs')
    return [
      {
        id: name,
        title: textOf(valueAt(item, 'title')) ?? '',
        section,
        wantsBox,
        at: id.at,
        needs: itemsOf(needs).flatMap(mentionOf),
        needsAt: needs?.at ?? id.at,
        asksPerson: asking.some((kind) => valueAt(item, kind) !== undefined),
        wantsEvidence: asking.some((kind) => checksOf(valueAt(item, kind)).some(wantsEvidence)),
        servers: entriesOf(item).flatMap(([, { value }]) => serversOf(value)),
      },
    ]
  }
}

function checksOf(checks: Placed | undefined): readonly Placed[] {
  if (checks === undefined) return []
  return checks.kind === 'list' ? checks.items : [checks]
}

function wantsEvidence(check: Placed): boolean {
  return textOf(valueAt(check, 'evidence')) === 'required'
}

/** The names of servers under `on` in one check or a list of them. */
function serversOf(checks: Placed): Mention[] {
  return checksOf(checks).flatMap((check) => mentionOf(valueAt(check, 'on')))
}

function itemsIn(checklist: Placed): readonly Placed[] {
  return sectionsIn(checklist).flatMap(({ items }) => items)
}

interface Section {
  readonly title: string
  readonly wantsBox: boolean
  readonly items: readonly Placed[]
}

function sectionsIn(checklist: Placed): Section[] {
  return itemsOf(valueAt(checklist, 'sections')).map((section) => ({
    title: textOf(valueAt(section, 'title')) ?? '',
    wantsBox: !isFalse(valueAt(section, 'document')),
    items: itemsOf(valueAt(section, 'items')),
  }))
}

function isFalse(placed: Placed | undefined): boolean {
  return placed?.kind === 'scalar' && placed.value === false
}

function entriesOf(placed: Placed): [string, PlacedEntry][] {
  return placed.kind === 'map' ? [...placed.entries] : []
}

function mentionOf(placed: Placed | undefined): Mention[] {
  const name = textOf(placed)
  return placed && name !== undefined ? [{ name, at: placed.at }] : []
}
