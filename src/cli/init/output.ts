import type { Entry } from '../../init/entry.ts'
import type { Facts } from '../../init/facts.ts'
import { foundWords, presetsInWords } from '../../init/here.ts'
import { needsOf, tableOf } from '../../init/table.ts'
import type { Told } from '../../init/told.ts'
import { logText } from '../../report/escape.ts'
import { count } from '../../report/words.ts'
import { cleanText } from '../../secrecy/clean.ts'

/** What was made of a list, or without one. */
export interface Made {
  readonly facts: Facts
  readonly told: Told
  /** Why a document that is called like a list was not read as one, or null. */
  readonly passedOver: string | null
  /** Path of the list, or null. */
  readonly document: string | null
  /** Shipped checklists that lie below. */
  readonly presets: readonly string[]
  readonly entries: readonly Entry[]
  /** Those that the checklist did not have, and those that it had commented out until now. */
  readonly fresh: readonly Entry[]
  /** Items that the checklist now has. */
  readonly items: number
  /** Path of the checklist. */
  readonly path: string
  /** Its text where nothing is written, else null. */
  readonly shown: string | null
  /** Why there is nothing to write, or null. */
  readonly nothing: string | null
  /** What was written, or would be. */
  readonly files: readonly string[]
}

const shown = (text: string): string => logText(cleanText(text))

/** What a program reads of it. */
export function asData({ facts, told, document, presets, entries, shown: text, files }: Made): object {
  const { stacks, compose, nginx, caddy, apache, settings, health } = facts
  return {
    version: 1,
    document,
    stacks,
    facts: { ...told, compose, nginx, caddy, apache, settings, health },
    presets,
    items: entries.map(({ id, item, proposed }) => ({
      line: item.line,
      title: cleanText(item.title),
      section: cleanText(item.headings.at(-1) ?? ''),
      id,
      status: proposed.status,
      kinds: kindsOf(proposed),
      why: 'needs' in proposed ? `${proposed.why}; it needs ${proposed.needs.join(' and ')}` : proposed.why,
    })),
    files: text === null ? files : [],
  }
}

function kindsOf(proposed: Entry['proposed']): string[] {
  if (proposed.status === 'manual') return ['manual']
  return 'checks' in proposed ? Object.keys(proposed.checks) : []
}

/** What a person reads of it. @param next the last line */
export function asText(made: Made, next: string): string {
  const { document, entries, fresh, path, shown: text, nothing, files } = made
  const isNew = files.length > 0
  const about = document === null ? '' : ` of ${shown(document)}`
  const counted =
    fresh.length === 0
      ? ''
      : `${entries.length} ${entries.length === 1 ? 'box' : 'boxes'}${about}${fresh.length === entries.length ? '' : `, ${fresh.length} new`}:\n\n${tableOf(fresh, shown)}${needsText(fresh)}\n`
  const written = files.map((file) => `  ${shown(file)}\n`).join('')
  const head = `${text === null ? '' : `${text}\n`}${isNew ? foundText(made) : ''}`
  if (nothing !== null) return `${head}${counted}Nothing is written, because ${nothing}.\n`
  if (!isNew) return `Nothing new: ${path} has everything that was found.\n${next}\n`
  return `${head}${counted}${text === null ? 'Written' : 'Would be written'}:\n${written}\n${path} is valid: ${count(made.items, 'item')}.\n${next}\n`
}

/** What a checklist without a list is made of. */
function foundText({ document, entries, facts, presets, passedOver }: Made): string {
  if (document !== null || entries.length > 0) return ''
  const over = passedOver === null ? '' : `${shown(passedOver)}: it was passed over.\n`
  const found = foundWords(facts, null)
  const what = found.length === 0 ? '' : `Found ${shown(found.join(', '))}.\n`
  const below =
    presets.length === 0
      ? ''
      : `It asks what ${presetsInWords(presets)} ${presets.length > 1 ? 'ask' : 'asks'}; \`readiness explain ${presets[0]}\` shows it.\n`
  const { projects } = facts
  const several =
    projects.length < 2
      ? ''
      : `There are several projects (${shown(projects.slice(0, 5).join(', '))}): \`readiness init\` in the directory of one makes a gate of its own.\n` // cut: a list
  return `${over}${what}${below}${several}${over || what || below || several ? '\n' : ''}`
}

function needsText(entries: readonly Entry[]): string {
  const needs = needsOf(entries)
  if (needs.length === 0) return ''
  return `\n  missing values:\n${needs.map(([need, items]) => `  ${String(items).padStart(4)}  ${shown(need)}\n`).join('')}`
}

/** What to do next, in one line. */
export function nextStep({ told, entries, items, path }: Made): string {
  const waits = needsOf(entries)
  const isKnown = (need: string): boolean => /`url`|`env-file`/.test(need)
  const [known] = waits.filter(([need]) => isKnown(need))
  if (told.url === null)
    return `Next: give the address of production by \`readiness init --url https://…\`, or as \`url\` in ${path}.`
  if (known !== undefined) return `Next: give ${known[0]} in ${path}, and run \`readiness init\` again.`
  return items === 0
    ? ''
    : 'Next: `readiness run` asks everything; `readiness init --adopt` gives what is not met yet a date.'
}
