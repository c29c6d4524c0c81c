import { itemsOf, type Placed, type PlacedEntry, type PlacedMap, textOf, valueAt } from '../../formats/yaml/placed.ts'
import { kindNames } from '../../kinds/index.ts'
import { withoutQuestion } from '../not-asked.ts'
import type { Project } from './project.ts'
import type { ComposeService } from './services.ts'
import { unmet } from './where.ts'

/**
 * A preset as a checklist of this project. An item with `each` stands once for each service of that sort, with
 * `${{ each.NAME }}` replaced. What a `where` of a check is not met for is left out; an item whose own is not met, or that
 * has no check left, stays and is not asked, with the reason.
 */
export async function fitPreset(preset: Placed, project: Project): Promise<Placed> {
  const sections = valueAt(preset, 'sections')
  if (sections?.kind !== 'list') return preset
  const fitted = await Promise.all(sections.items.map((section) => fitSection(section, project)))
  // A section of which nothing is left would be refused.
  const items = fitted.filter((section) => itemsOf(valueAt(section, 'items')).length > 0)
  return replaced(preset, 'sections', { ...sections, items })
}

async function fitSection(section: Placed, project: Project): Promise<Placed> {
  const list = valueAt(section, 'items')
  if (list?.kind !== 'list') return section
  const fitted = await Promise.all(list.items.map((item) => fitItem(item, project)))
  return replaced(section, 'items', { ...list, items: fitted.flat() })
}

async function fitItem(item: Placed, project: Project): Promise<Placed[]> {
  const each = textOf(valueAt(item, 'each'))
  if (each === undefined) return [await fitOne(item, project)]
  const services = (await project.services(each)) ?? []
  return Promise.all(services.map((service) => fitOne(filled(item, service), project)))
}

async function fitOne(item: Placed, project: Project): Promise<Placed> {
  if (item.kind !== 'map') return item
  const own = without(item, ['where', 'each'])
  const reason = await unmet(valueAt(item, 'where'), project)
  if (reason !== null) return withoutQuestion(await withChecks(own, async () => true), reason)
  const reasons = new Set<string>()
  const left = await withChecks(own, async (check) => {
    const why = await unmet(valueAt(check, 'where'), project)
    if (why !== null) reasons.add(why)
    return why === null
  })
  const isLeft = [...left.entries.keys()].some((key) => kindNames.includes(key) || key === 'needs')
  return isLeft ? left : withoutQuestion(await withChecks(own, async () => true), [...reasons].join(', and '))
}

/** The item with the checks that are kept, each without its `where`. */
async function withChecks(item: PlacedMap, isKept: (check: Placed) => Promise<boolean>): Promise<PlacedMap> {
  const entries = new Map<string, PlacedEntry>()
  for (const [name, entry] of item.entries) {
    if (!kindNames.includes(name)) {
      entries.set(name, entry)
      continue
    }
    const { value } = entry
    const kept: Placed[] = []
    for (const check of value.kind === 'list' ? value.items : [value]) {
      if (await isKept(check)) kept.push(without(check, ['where']))
    }
    const [first] = kept
    if (first === undefined) continue
    entries.set(name, { ...entry, value: kept.length === 1 ? first : { kind: 'list', at: value.at, items: kept } })
  }
  return { ...item, entries }
}

/** The value with `${{ each.NAME }}` replaced; a text that is one of them and nothing else takes its type. */
function filled(placed: Placed, service: ComposeService): Placed {
  if (placed.kind === 'list') return { ...placed, items: placed.items.map((one) => filled(one, service)) }
  if (placed.kind === 'map') {
    const entries = [...placed.entries].map(([name, { key, value }]) => [name, { key, value: filled(value, service) }])
    return { ...placed, entries: new Map(entries as [string, PlacedEntry][]) }
  }
  if (typeof placed.value !== 'string') return placed
  const values: Readonly<Record<string, unknown>> = { ...service }
  const whole = /^\$\{\{ each\.(\w+) \}\}$/.exec(placed.value)?.[1]
  if (whole !== undefined && typeof values[whole] === 'number') return { ...placed, value: values[whole] }
  const text = placed.value.replace(/\$\{\{ each\.(\w+) \}\}/g, (_, name: string) => String(values[name] ?? ''))
  return { ...placed, value: text }
}

function without<Kept extends Placed>(placed: Kept, keys: readonly string[]): Kept {
  if (placed.kind !== 'map') return placed
  return { ...placed, entries: new Map([...placed.entries].filter(([key]) => !keys.includes(key))) }
}

function replaced(placed: Placed, key: string, value: Placed): Placed {
  if (placed.kind !== 'map') return placed
  const named = placed.entries.get(key)
  return {
    ...placed,
    entries: new Map([...placed.entries, [key, { key: named?.key ?? placed.at, value }]]),
  } as PlacedMap
}
