import { stringify } from 'yaml'
import type { Facts } from './facts.ts'
import type { ListItem } from './list.ts'
import type { Proposed } from './propose.ts'

/** An item of the list with what becomes of it. */
export interface Entry {
  readonly id: string
  readonly item: ListItem
  readonly proposed: Proposed
}

const schemaUrl = 'https://raw.githubusercontent.com/readiness-gate/readiness-gate/v1/readiness.schema.json'
/** Words that people add to say that an item need not be met. */
const optional = /\b(?:optional(?:ly)?|if (?:needed|applicable|using|you use)|recommended|nice[ -]to[ -]have)\b/i

/**
 * The text of a checklist: items in the order of the list, under its headings. What can be asked is active, what lacks a
 * value is commented out with what is missing, the rest is asked of people in the item's own words.
 * @param document path of the list, as the checklist names it, or null
 */
export function checklistText(entries: readonly Entry[], facts: Facts, document: string | null): string {
  const environment = {
    ...(facts.url === null ? {} : { url: facts.url }),
    ...(facts.envFile === null ? {} : { 'env-file': facts.envFile }),
  }
  const head = {
    version: 1,
    ...(document === null ? {} : { document }),
    ...(Object.keys(environment).length === 0 ? {} : { environments: { production: environment } }),
  }
  return `# yaml-language-server: $schema=${schemaUrl}\n${stringify(head)}sections:\n${sectionsText(entries)}`
}

/** The sections of a checklist, as items of the list under `sections`. */
export function sectionsText(entries: readonly Entry[]): string {
  const gate = entries.filter(({ proposed }) => proposed.status !== 'not-gate')
  const sections = Map.groupBy(gate, ({ item }) => item.headings.at(-1) ?? 'Checklist')
  return [...sections].map(([title, some]) => sectionText(title, some)).join('')
}

function sectionText(title: string, entries: readonly Entry[]): string {
  const texts = entries.map(entryText)
  // A section of comments alone would be none.
  const isEmpty = entries.every(({ proposed }) => proposed.status === 'needs-value')
  const head = `  - title: ${scalar(title)}\n    items:\n`
  return isEmpty ? `${commented(head)}${texts.join('')}` : `${head}${texts.join('')}`
}

function entryText({ id, item, proposed }: Entry): string {
  const base = {
    id,
    title: item.title,
    ...(optional.test(`${item.text} ${item.headings.at(-1) ?? ''}`) ? { required: false } : {}),
  }
  if (proposed.status === 'active') return block({ ...base, ...proposed.checks })
  if (proposed.status === 'manual') return block({ ...base, manual: { how: howOf(item) } })
  if (proposed.status === 'needs-value') {
    const needs = proposed.needs.map((need) => `      # needs ${need}\n`).join('')
    return `${needs}${commented(block({ ...base, ...proposed.checks }))}`
  }
  return ''
}

/** What somebody has to do and say, in the words of the list. */
function howOf({ text, title, notes }: ListItem): string {
  const words = [text === title ? '' : text, ...notes].filter((part) => part !== '').join(' ')
  return words === '' ? `Say who has seen it, and when: ${text}` : words
}

function block(value: object): string {
  return stringify([value], { lineWidth: 0 }).replace(/^(?=.)/gm, '      ')
}

function commented(text: string): string {
  return text.replace(/^( *)(?=\S)/gm, (indent) => `${indent}# `)
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd()
}
