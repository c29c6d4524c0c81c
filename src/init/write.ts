import { Document, isScalar, stringify, visit } from 'yaml'
import type { Entry } from './entry.ts'
import type { Found } from './found.ts'
import type { ListItem } from './list.ts'
import { literal, literalText } from './literal.ts'
import { phaseOf } from './phase.ts'

/** Words that people add to say that an item need not be met. */
const optional =
  /\b(?:optional(?:ly)?|if (?:needed|applicable|using|you use)|nice[ -]to[ -]have)\b|(?:^|[([–—:,;-]\s{0,3}|\b(?:is|are|but|and|strongly|highly) )recommended\b/i

/** A request that may change something on the target. */
const writes = /"request":"(?:POST|PUT|PATCH|DELETE) /

/**
 * The sections of a checklist, as items of the list under `sections`: items in the order of the list, under its headings.
 * What can be asked is active, what lacks a value is commented out with what is missing, the rest is asked of people in
 * the item's own words. What people are asked beside something that lacks a value is not commented out.
 */
export function sectionsText(entries: readonly Entry[]): string {
  const gate = entries.filter(({ proposed }) => proposed.status !== 'not-gate')
  return [...Map.groupBy(gate, sectionTitle)].map(([title, some]) => sectionText(title, some)).join('')
}

/**
 * A section of what the repository has, and what is served, where nothing asks about it.
 * @param waiting what can be asked once the address is known
 * @param hasList whether there is a list that could
 */
export function foundText(found: readonly Found[], waiting: readonly Found[], hasList: boolean): string {
  const about = hasList ? ' # what it does not ask; take out what you do not want\n    document: false' : ''
  const head = `  - title: ${foundTitle(hasList)}${about}\n    items:\n`
  const rest = waiting.map(waitingText).join('')
  if (found.length > 0) return `${head}${foundItemsText(found)}${rest}`
  return rest === '' ? '' : `${commented(head)}${rest}`
}

/** An item that waits for the address, as comments. */
export function waitingText(one: Found): string {
  return `      # needs the \`url\` of the environment\n${commented(foundItemsText([one]))}`
}

/** Title of the section of what the repository has. */
export function foundTitle(hasList: boolean): string {
  return hasList ? 'Beyond the list' : 'This repository'
}

/** The items of that section. */
export function foundItemsText(found: readonly Found[]): string {
  const items = found.map(({ id, title, phase, checks, fix }) =>
    block({ id, title, phase, ...checks, ...(fix !== undefined && { fix }) }).replace(
      /^( *override:)$/m,
      '$1 # what the list asks itself',
    ),
  )
  return items.join('')
}

/** Title of the section that an entry stands in: the nearest heading. */
export function sectionTitle({ item }: Entry): string {
  return literalText(item.headings.at(-1) ?? 'Checklist')
}

function sectionText(title: string, entries: readonly Entry[]): string {
  const texts = entries.map(entryText)
  // A section of comments alone would be none.
  const isEmpty = entries.every(({ proposed }) => proposed.status === 'needs-value')
  const head = `  - title: ${scalar(title)}\n    items:\n`
  return isEmpty ? `${commented(head)}${texts.join('')}` : `${head}${texts.join('')}`
}

/** One item; nothing for what is no condition of a release. */
export function entryText(entry: Entry): string {
  const { id, proposed } = entry
  const item = literal(entry.item)
  const phase = phaseOf(entry)
  const base = {
    id,
    title: item.title,
    ...(optional.test(`${item.text} ${item.headings.at(-1) ?? ''}`) && { required: false }),
    ...(phase !== null && { phase }),
    ...('checks' in proposed && writes.test(JSON.stringify(proposed.checks)) && { 'changes-state': true }),
  }
  if (proposed.status === 'active') return block({ ...base, ...proposed.checks })
  if (proposed.status === 'manual') return block({ ...base, manual: { how: howOf(item) } })
  if (proposed.status === 'needs-value' && Object.hasOwn(proposed.checks, 'manual')) {
    const { manual, ...asked } = proposed.checks
    const needs = proposed.needs.map((need) => `        # needs ${need}\n`).join('')
    return `${block({ ...base, manual })}${needs}${commented(keysOf(asked))}`
  }
  if (proposed.status === 'needs-value') {
    const needs = proposed.needs.map((need) => `      # needs ${need}\n`).join('')
    return `${needs}${commented(block({ ...base, ...proposed.checks }))}`
  }
  return ''
}

/** What somebody has to do and say, in the words of the list. */
function howOf({ text, title, notes }: ListItem): string {
  if (notes.length > 0) return `${text.replace(/[\s:.]+$/, '')}: ${notes.join('; ')}`
  return text === title ? `Say who has seen it, and when: ${text}` : text
}

/** An item as an entry of `items`; lists of words stand on one line. */
export function block(value: object): string {
  const document = new Document([value])
  visit(document, {
    Seq: (_, list) => {
      if (list.items.every(isScalar)) list.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/^(?=.)/gm, '      ')
}

/** Further keys of an entry. */
function keysOf(value: object): string {
  return block(value).replace(/^ {6}- /, '        ')
}

/** Lines as comments that an editor takes off again. */
export function commented(text: string): string {
  return text.replace(/^( *)(?=\S)/gm, (indent) => `${indent}# `)
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd()
}
