import type { AnyCheckKind } from '../../check/kind.ts'
import { itemsOf, type Placed, type PlacedEntry, textOf, valueAt } from '../../formats/yaml/placed.ts'
import type { Problem } from '../../model/problem.ts'
import type { Complete } from '../stage.ts'
import { placesOf } from './on-servers.ts'
import { namesIn } from './variables.ts'

/** An item that cannot be asked in this run, for want of secrets or of the env file. */
export interface SetAside {
  /** Names of secrets that are not set. */
  readonly secrets: readonly string[]
  /** Path of the env file of which it reads a value, where that is not there. */
  readonly envFile: string | null
  /** Names of the kinds of its checks. */
  readonly kinds: readonly string[]
  readonly problems: readonly Problem[]
}

interface Parted {
  readonly data: Placed
  readonly setAside: ReadonlyMap<string, SetAside>
}

/** What a run has not. */
export interface Missing {
  /** By the name of the secret, with what to say where it is needed. */
  readonly secrets: ReadonlyMap<string, Problem>
  /** Path of the env file, where it is named and not there. */
  readonly envFile: string | null
}

/** What tells which items a server is needed for. */
export interface Kinds {
  /** Names of all kinds. */
  readonly names: readonly string[]
  /** At least those that the checklist names. */
  readonly loaded: readonly AnyCheckKind[]
}

/**
 * Sets aside what needs secrets that are not set, or the env file that is not there: in place of the checks of such an
 * item stands a question to people, so that the rest can be read and judged. Secrets of a server are needed where an item
 * looks there. What everything shares cannot do without; that is a problem, and so is a secret that nothing needs.
 * @param written the checklist before its variables were replaced, `filled` after
 */
export function setAside(written: Placed, filled: Placed, missing: Missing, kinds: Kinds): Complete<Parted> {
  const { secrets: unset, envFile } = missing
  if (unset.size === 0 && envFile === null) return { value: { data: filled, setAside: new Map() }, problems: [] }
  const items = itemsOf(valueAt(written, 'sections')).flatMap((section) => itemsOf(valueAt(section, 'items')))
  const secretsOf = serverSecrets(written, filled, kinds.loaded)
  const found = new Map<string, SetAside>()
  const used = new Set<string>()
  for (const item of items) {
    const id = textOf(valueAt(item, 'id'))
    const named = [...namesIn(item, 'secrets'), ...secretsOf(id)]
    const secrets = [...new Set(named)].filter((name) => unset.has(name))
    const readsFile = envFile !== null && namesIn(item, 'env-file').size > 0
    if (id === undefined || (secrets.length === 0 && !readsFile)) continue
    for (const name of secrets) used.add(name)
    const own = kinds.names.filter((kind) => valueAt(item, kind) !== undefined)
    const problems = secrets.flatMap((name) => unset.get(name) ?? [])
    found.set(id, { secrets, envFile: readsFile ? envFile : null, kinds: own, problems })
  }
  const shared = namesIn(without(written, ['sections', 'servers']), 'secrets')
  const problems = [...unset].filter(([name]) => shared.has(name) || !used.has(name)).map(([, problem]) => problem)
  return { value: { data: inPlace(filled, found, new Set(kinds.names)), setAside: found }, problems }
}

/** Names of the secrets of the servers on which an item looks, by its id. */
function serverSecrets(
  written: Placed,
  filled: Placed,
  kinds: readonly AnyCheckKind[],
): (id: string | undefined) => readonly string[] {
  const servers = valueAt(written, 'servers')
  const usual = textOf(valueAt(valueAt(filled, 'defaults'), 'on'))
  const items = itemsOf(valueAt(filled, 'sections')).flatMap((section) => itemsOf(valueAt(section, 'items')))
  const byId = new Map(items.map((item) => [textOf(valueAt(item, 'id')), item]))
  return (id) => {
    const item = byId.get(id)
    if (servers === undefined || item === undefined) return []
    return [...placesOf(item, usual, kinds)].flatMap((place) => {
      const server = valueAt(servers, place)
      return server === undefined ? [] : [...namesIn(server, 'secrets')]
    })
  }
}

function without(placed: Placed, keys: readonly string[]): Placed {
  if (placed.kind !== 'map') return placed
  return { ...placed, entries: new Map([...placed.entries].filter(([key]) => !keys.includes(key))) }
}

function inPlace(placed: Placed, found: ReadonlyMap<string, SetAside>, kinds: ReadonlySet<string>): Placed {
  const sections = itemsOf(valueAt(placed, 'sections'))
  const asked = (item: Placed): Placed => {
    const one = found.get(textOf(valueAt(item, 'id')) ?? '')
    if (item.kind !== 'map' || !one) return item
    const kept = [...item.entries].filter(([key]) => !kinds.has(key))
    const scalar: Placed = { kind: 'scalar', at: item.at, value: `${wantOf(one)} for this run.` }
    const manual: Placed = { kind: 'map', at: item.at, entries: new Map([['how', entry(scalar)]]) }
    return { ...item, entries: new Map([...kept, ['manual', entry(manual)]]) }
  }
  return replaced(placed, 'sections', (list) => ({
    ...list,
    kind: 'list',
    items: sections.map((section) =>
      replaced(section, 'items', (inner) => ({ ...inner, kind: 'list', items: itemsOf(inner).map(asked) })),
    ),
  }))
}

function wantOf({ secrets, envFile }: SetAside): string {
  return secrets.length > 0 ? `Set ${secrets.join(', ')}` : `Write ${envFile}`
}

function replaced(placed: Placed, key: string, make: (value: Placed) => Placed): Placed {
  const before = placed.kind === 'map' ? placed.entries.get(key) : undefined
  if (placed.kind !== 'map' || before?.value.kind !== 'list') return placed
  return { ...placed, entries: new Map([...placed.entries, [key, { ...before, value: make(before.value) }]]) }
}

function entry(value: Placed): PlacedEntry {
  return { key: value.at, value }
}
