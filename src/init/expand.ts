import { isMap, isScalar, isSeq, LineCounter, parseDocument, stringify } from 'yaml'
import { layOver } from '../checklist/lay-over.ts'
import { load } from '../checklist/load/load.ts'
import { reasonOf } from '../checklist/not-asked.ts'
import type { ReadOptions } from '../checklist/options.ts'
import { presetNames } from '../checklist/presets/index.ts'
import { ConfigurationError } from '../checklist/problems.ts'
import { itemsOf, type Placed, plainOf, textOf, valueAt } from '../formats/yaml/placed.ts'
import { block, commented } from './write.ts'

const presetFiles = new Set(presetNames.map((name) => `preset ${name}`))

/**
 * A checklist with the items of its presets written out in place of `extends`, as they are for this project: each with
 * its reason as a comment, and commented out where it is not asked here.
 * @param text of the checklist that `options` read
 * @returns null where it extends no preset, or where its sections do not stand in lines of their own
 * @throws ConfigurationError where the checklist cannot be read
 */
export async function expanded(text: string, options: ReadOptions): Promise<string | null> {
  const loaded = await load(options)
  if (loaded.value === undefined) throw new ConfigurationError(loaded.problems)
  const { value, problems } = layOver(loaded.value.layer)
  if (problems.length > 0) throw new ConfigurationError(problems)
  const sections = itemsOf(valueAt(value, 'sections')).map(sectionText).join('')
  return sections === '' ? null : withSections(text, sections)
}

/** The items of presets in a section; those of files stay where they are. */
function sectionText(section: Placed): string {
  const items = itemsOf(valueAt(section, 'items')).filter((item) => presetFiles.has(item.at.file ?? ''))
  if (items.length === 0) return ''
  const head = `  - title: ${stringify(textOf(valueAt(section, 'title')) ?? '', { lineWidth: 0 }).trimEnd()}\n    items:\n`
  const isEmpty = items.every((item) => reasonOf(item) !== undefined)
  return `${isEmpty ? commented(head) : head}${items.map(itemText).join('')}`
}

function itemText(item: Placed): string {
  const { description, when: _, ...rest } = plainOf(item) as Readonly<Record<string, unknown>>
  const why = typeof description === 'string' ? `      # ${description}\n` : ''
  const reason = reasonOf(item)
  if (reason === undefined) return `${why}${block(rest)}`
  return `      # Not asked: ${reason}.\n${why}${commented(block(rest))}`
}

/** The text without what named the presets and their items, and with sections before its own. */
function withSections(text: string, sections: string): string | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (!isMap(document.contents)) return null
  const pairs = document.contents.items
  const rows = text.split('\n')
  const edits: { from: number; to: number; rows: string[] }[] = []
  let hasSections = false
  for (const [index, pair] of pairs.entries()) {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    const from = lines.linePos(pair.key.range[0] ?? 0).line - 1
    const next = pairs[index + 1]
    const end = next === undefined ? rows.length : lines.linePos(next.key.range[0] ?? 0).line - 1
    if (key === 'extends' || key === 'leave-out') {
      const kept = key === 'extends' ? namesIn(pair.value).filter((name) => !presetNames.includes(name)) : []
      const own = endOf(rows, from, end)
      edits.push({ from, to: own, rows: kept.length === 0 ? [] : [stringify({ extends: kept }).trimEnd()] })
    }
    if (key === 'sections') {
      if (!isSeq(pair.value) || pair.value.flow === true) return null
      hasSections = true
      edits.push({ from, to: from + 1, rows: [rows[from] ?? '', ...sections.trimEnd().split('\n')] })
    }
  }
  for (const { from, to, rows: put } of edits.toReversed()) rows.splice(from, to - from, ...put)
  const edited = rows.join('\n')
  return hasSections ? edited : `${edited.trimEnd()}\nsections:\n${sections}`
}

function namesIn(value: unknown): string[] {
  const names = isSeq(value) ? (value.toJSON() as unknown) : []
  return Array.isArray(names) ? names.filter((one) => typeof one === 'string') : []
}

/** The line behind the last one of a value: what is indented, or an entry of a list. */
function endOf(rows: readonly string[], from: number, end: number): number {
  let to = from + 1
  for (let at = from + 1; at < end; at++) if (/^(?:\s+\S|-\s|[\]}])/.test(rows[at] ?? '')) to = at + 1
  return to
}
