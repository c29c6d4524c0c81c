import { activated, foundActivated } from './activate.ts'
import { idsIn, newEntries, withEntries, withFound } from './again.ts'
import type { Entry } from './entry.ts'
import type { Existing } from './existing.ts'
import type { Facts } from './facts.ts'
import { type Found, foundItems } from './found.ts'
import { withTold } from './give.ts'
import { headText } from './head.ts'
import type { ListItem } from './list.ts'
import { type Presets, presetsFor } from './presets.ts'
import { sectionsToShow } from './show.ts'
import { needsOf } from './table.ts'
import type { Told } from './told.ts'
import { foundText, sectionsText } from './write.ts'

/** What a checklist is made of. */
export interface Sources {
  readonly facts: Facts
  readonly told: Told
  /** The list, or null. */
  readonly list: { readonly path: string; readonly markdown: string; readonly items: readonly ListItem[] } | null
  readonly entries: readonly Entry[]
}

/** A checklist as a text, and what in it is new. */
export interface Written {
  readonly text: string
  readonly fresh: readonly Entry[]
  readonly presets: readonly string[]
}

/** A new checklist: what the list asks, and what the repository has that the list does not ask about. */
export async function newChecklist({ facts, told, list, entries }: Sources): Promise<Written> {
  const presets = list === null ? await presetsFor(facts, told) : null
  const found = foundBy(facts, told, entries, presets)
  const known = new Set(found.map(({ id }) => id))
  const later = foundBy(facts, { ...told, url: told.url ?? anywhere }, entries, presets).filter(
    ({ id }) => !known.has(id),
  )
  const waiting = new Map(needsOf(entries))
  const head = headText({
    document: list?.path ?? null,
    presets: presets?.names ?? [],
    leaveOut: presets?.leaveOut ?? new Map(),
    told,
    waiting: {
      url:
        later.length +
        (presets !== null && told.url === null
          ? presets.ofAddress
          : (waiting.get('the `url` of the environment') ?? 0)),
      envFile: waiting.get('the `env-file` of the environment') ?? 0,
    },
    show: list === null ? [] : sectionsToShow(list.markdown, list.items),
  })
  const sections = `${sectionsText(entries)}${foundText(found, later, list !== null)}`
  return {
    text: `${head}${sections === '' ? '' : `sections:\n${sections}`}`,
    fresh: entries,
    presets: presets?.names ?? [],
  }
}

/** Stands for an address that is told later. */
const anywhere = 'https://shop.example.com'

function foundBy(facts: Facts, told: Told, entries: readonly Entry[], presets: Presets | null): Found[] {
  const asked = new Set([
    ...(presets?.kinds ?? []),
    ...entries.flatMap(({ proposed }) => ('checks' in proposed ? Object.keys(proposed.checks) : [])),
  ])
  return foundItems(facts, told, asked, envRulesOf(entries), new Set(entries.map(({ id }) => id)))
}

/**
 * What the repository has that could not be asked before, for want of an address or an env file; what could was there at
 * first, and may have been taken out.
 */
function newlyFound(now: readonly Found[], before: readonly Found[], checklist: string): Found[] {
  const known = new Set([...before.map(({ id }) => id), ...idsIn(checklist)])
  return now.filter(({ id }) => !known.has(id))
}

/**
 * The checklist that is there with what is new: values, items that waited for one, and items that it does not have.
 * @returns null where nothing can be added to it
 */
export async function withNew(sources: Sources, existing: Existing): Promise<Written | null> {
  const { facts, told, list, entries } = sources
  const given = withTold(existing.text, existing.told, told)
  if (given === null) return null
  const { text, fresh } = activated(given, entries, facts, told)
  const added = newEntries(entries, existing.text)
  const presets = async (then: Told): Promise<Presets | null> => (list === null ? presetsFor(facts, then) : null)
  const now = foundBy(facts, told, entries, await presets(told))
  const active = foundActivated(text, now, list !== null)
  const withAdded = added.length === 0 ? active : withEntries(active, entries, added)
  const before = foundBy(facts, existing.told, entries, await presets(existing.told))
  const found = newlyFound(now, before, existing.text)
  const whole = withAdded === null || found.length === 0 ? withAdded : withFound(withAdded, found, list !== null)
  return whole === null ? null : { text: whole, fresh: [...fresh, ...added], presets: [] }
}

/** So many rules that are asked one by one leave little of the profile. */
const amply = 8

/** Ids of the rules that items ask of the env file; null where little is left. */
function envRulesOf(entries: readonly Entry[]): string[] | null {
  const checks = entries.flatMap(({ proposed }) => (proposed.status === 'active' ? [proposed.checks.env].flat() : []))
  const asked = checks.filter((check): check is Record<string, unknown> => typeof check === 'object' && check !== null)
  if (asked.some((check) => Object.keys(check).length === 0)) return null
  const rules = asked.flatMap(({ rules: some }) => (Array.isArray(some) ? some : []))
  const ids = new Set(rules.filter((rule): rule is string => typeof rule === 'string' && /^[a-z-]+$/.test(rule)))
  return ids.size >= amply ? null : [...ids].sort()
}
