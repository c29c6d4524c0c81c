import {
  itemsOf,
  type Placed,
  type PlacedEntry,
  type PlacedMap,
  plainOf,
  textOf,
  valueAt,
} from '../../formats/yaml/placed.ts'
import { kindNames } from '../../kinds/index.ts'
import { withoutQuestion } from '../not-asked.ts'
import type { Project } from './project.ts'
import { settingFile, unmet } from './where.ts'

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
  if (each === undefined) return [await fitOne(filled(item, 'project', await valuesOf(item, project)), project)]
  const services = (await project.services(each)) ?? []
  return Promise.all(services.map((service) => fitOne(filled(item, 'each', { ...service }), project)))
}

/** What `${{ project.NAME }}` stands for; looked for where an item names one. */
async function valuesOf(item: Placed, project: Project): Promise<Values> {
  if (!JSON.stringify(plainOf(item)).includes('${{ project.')) return {}
  const lasting = (await project.services('lasting'))?.map(({ service }) => service) ?? []
  // An item that is not asked has to be a valid one all the same.
  return {
    server: project.server ?? 'checkout',
    compose: (await project.composeFile()) ?? 'compose.yaml',
    lasting: lasting.length === 0 ? ['web'] : lasting,
  }
}

async function fitOne(item: Placed, project: Project): Promise<Placed> {
  if (item.kind !== 'map') return item
  const own = without(item, ['where', 'each'])
  const reason = await unmet(valueAt(item, 'where'), project)
  if (reason !== null) return withoutQuestion(await withChecks(own, project, async () => true), reason)
  const reasons = new Set<string>()
  const left = await withChecks(own, project, async (check) => {
    const why = await unmet(valueAt(check, 'where'), project)
    if (why !== null) reasons.add(why)
    return why === null
  })
  const isLeft = [...left.entries.keys()].some((key) => kindNames.includes(key) || key === 'needs')
  return isLeft ? left : withoutQuestion(await withChecks(own, project, async () => true), [...reasons].join(', and '))
}

/** The item with the checks that are kept, each without its `where`. */
async function withChecks(
  item: PlacedMap,
  project: Project,
  isKept: (check: Placed) => Promise<boolean>,
): Promise<PlacedMap> {
  const entries = new Map<string, PlacedEntry>()
  for (const [name, entry] of item.entries) {
    if (!kindNames.includes(name)) {
      entries.set(name, entry)
      continue
    }
    const { value } = entry
    const kept: Placed[] = []
    for (const check of value.kind === 'list' ? value.items : [value]) {
      if (!(await isKept(check))) continue
      const where = valueAt(check, 'where')
      const own = without(check, ['where'])
      kept.push(
        valueAt(where, 'setting') === undefined
          ? own
          : filled(own, 'setting', { file: await settingFile(where, project) }),
      )
    }
    const [first] = kept
    if (first === undefined) continue
    entries.set(name, { ...entry, value: kept.length === 1 ? first : { kind: 'list', at: value.at, items: kept } })
  }
  return { ...item, entries }
}

type Values = Readonly<Record<string, unknown>>

/** The value with `${{ scope.NAME }}` replaced; a text that is one of them and nothing else takes its type. */
function filled(placed: Placed, scope: 'each' | 'project' | 'setting', values: Values): Placed {
  if (placed.kind === 'list') return { ...placed, items: placed.items.map((one) => filled(one, scope, values)) }
  if (placed.kind === 'map') {
    const entries = [...placed.entries].map(([name, { key, value }]): [string, PlacedEntry] => [
      name,
      { key, value: filled(value, scope, values) },
    ])
    return { ...placed, entries: new Map(entries) }
  }
  const { at, value } = placed
  if (typeof value !== 'string') return placed
  const [, named, name = ''] = /^\$\{\{ (\w+)\.(\w+) \}\}$/.exec(value) ?? []
  const whole = named === scope ? values[name] : undefined
  if (typeof whole === 'number') return { ...placed, value: whole }
  if (Array.isArray(whole))
    return { kind: 'list', at, items: whole.map((one) => ({ kind: 'scalar', at, value: String(one) })) }
  const text = value.replace(/\$\{\{ (\w+)\.(\w+) \}\}/g, (match, from: string, key: string) =>
    from === scope ? String(values[key] ?? '') : match,
  )
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
