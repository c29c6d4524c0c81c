import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import type { Entry } from './entry.ts'
import type { Found } from './found.ts'
import { entryText, foundItemsText, foundText, foundTitle, sectionsText, sectionTitle } from './write.ts'

/** The entries that a checklist does not have yet, neither as an item nor commented out. */
export function newEntries(entries: readonly Entry[], checklist: string): Entry[] {
  const known = idsIn(checklist)
  return entries.filter(({ id, proposed }) => proposed.status !== 'not-gate' && !known.has(id))
}

/** Ids of the items of a checklist, and of those that are commented out. */
export function idsIn(text: string): Set<string> {
  return new Set([...text.matchAll(/(?<![\w-])id:[ \t]{0,9}["']?([\w.-]+)/g)].map(([, id = '']) => id))
}

/**
 * A checklist with more items: each at the end of the section of its heading, or of the items that stood with it in the
 * list; those of other headings in sections behind what it has. Every line that is there stays as it is.
 * @param all every entry of the list
 * @param added those that are to be added
 * @returns null where there is no place for them
 */
export function withEntries(checklist: string, all: readonly Entry[], added: readonly Entry[]): string | null {
  const lines = checklist.split('\n')
  const places = placesIn(checklist, lines)
  const headings = Map.groupBy(all, sectionTitle)
  const left: Entry[] = []
  const put = new Map<Place, Entry[]>()
  for (const [title, some] of Map.groupBy(added, sectionTitle)) {
    const others = new Set(headings.get(title)?.map(({ id }) => id))
    const place =
      places.find((one) => one.title === title) ?? places.find(({ ids }) => [...ids].some((id) => others.has(id)))
    if (place === undefined) left.push(...some)
    else put.set(place, [...(put.get(place) ?? []), ...some])
  }
  for (const [place, some] of [...put].toSorted(([a], [b]) => b.end - a.end)) {
    lines.splice(place.end, 0, ...indented(some.map(entryText).join(''), place.indent))
    if (place.head !== null && some.some(({ proposed }) => proposed.status !== 'needs-value'))
      lines.splice(place.head, 2, ...lines.slice(place.head, place.head + 2).map((line) => line.replace('# ', '')))
  }
  const text = lines.join('\n')
  if (left.length > 0) return withSections(text, sectionsText(left))
  return parseDocument(text).errors.length === 0 ? text : null
}

/**
 * A checklist with more of what the repository has, in the section of such items, or in one behind what it has.
 * @param hasList whether there is a list that could ask it
 * @returns null where there is no place for them
 */
export function withFound(checklist: string, found: readonly Found[], hasList: boolean): string | null {
  const lines = checklist.split('\n')
  const place = placesIn(checklist, lines).find(({ title, head }) => title === foundTitle(hasList) && head === null)
  if (place === undefined) return withSections(checklist, foundText(found, [], hasList))
  lines.splice(place.end, 0, ...indented(foundItemsText(found), place.indent))
  const text = lines.join('\n')
  return parseDocument(text).errors.length === 0 ? text : null
}

function indented(items: string, indent: string): string[] {
  return items.replace(/^ {6}/gm, indent).trimEnd().split('\n')
}

/** Where a section takes further items. */
interface Place {
  readonly title: string
  readonly ids: ReadonlySet<string>
  /** What stands before the dash of its items. */
  readonly indent: string
  /** Index of the line behind its last item, as an item or a comment. */
  readonly end: number
  /** Index of its heading, where all of it is commented out; else null. */
  readonly head: number | null
}

function placesIn(text: string, lines: readonly string[]): Place[] {
  const counter = new LineCounter()
  const { contents } = parseDocument(text, { lineCounter: counter })
  const sections = isMap(contents) ? contents.get('sections') : null
  const written = (isSeq(sections) ? sections.items : []).flatMap((section) => {
    const [first] = isMap(section) ? itemsOf(section) : []
    if (!isMap(section) || first === undefined) return []
    const start = counter.linePos(first).line - 1
    const indent = /^( *)- /.exec(lines[start] ?? '')?.[1]
    const title = section.get('title')
    return indent === undefined ? [] : [placeAt(lines, { title: String(title), start, indent, head: null })]
  })
  const commented = lines.flatMap((line, at) => {
    const title = /^ {2}# - title: (.*)$/.exec(line)?.[1]
    if (title === undefined || !/^ {4}# items:$/.test(lines[at + 1] ?? '')) return []
    const said = parseDocument(title).contents
    const named = isScalar(said) ? String(said.value) : title
    return [placeAt(lines, { title: named, start: at + 2, indent: ' '.repeat(6), head: at })]
  })
  return [...written, ...commented]
}

/** Where each item of a section begins, of those that stand on lines of their own. */
function itemsOf(section: YAMLMap): number[] {
  const items = section.get('items')
  if (!isSeq(items) || items.flow === true) return []
  return items.items.flatMap((item) => (isMap(item) && item.range ? [item.range[0]] : []))
}

/** @param start index of the line of its first item */
function placeAt(
  lines: readonly string[],
  { title, start, indent, head }: Omit<Place, 'ids' | 'end'> & { readonly start: number },
): Place {
  let end = start
  for (let at = start; at < lines.length; at++) {
    const [before, text] = [/^ */.exec(lines[at] ?? '')?.[0] ?? '', (lines[at] ?? '').trim()]
    if (text === '') continue
    const isWithin = before.length > indent.length || (before.length === indent.length && /^(?:- |#)/.test(text))
    if (!isWithin) break
    end = at + 1
  }
  return { title, ids: idsIn(lines.slice(start, end).join('\n')), indent, end, head }
}

/**
 * A checklist with more sections behind what it has, or with its first ones; every line of it stays as it is.
 * @param sections text of sections, as items of the list under `sections`
 * @returns null where the list of sections is not the last thing in it, and where the result would be no YAML
 */
function withSections(checklist: string, sections: string): string | null {
  if (!/^sections:/m.test(checklist)) return withSections(`${checklist.trimEnd()}\nsections:\n`, sections)
  const last = [...checklist.matchAll(/^[A-Za-z][\w-]*:/gm)].at(-1)?.[0]
  if (last !== 'sections:') return null
  const text = `${checklist.trimEnd()}\n${sections}`
  return parseDocument(text).errors.length === 0 ? text : null
}
