import type { AnyCheckKind } from '../check/kind.ts'
import { kindNames } from '../kinds/index.ts'

/** What ties an item to others, read from plain data that may not be valid otherwise. */
export interface OutlineItem {
  readonly id: string
  readonly needs: readonly string[]
  /** Whether it asks a person. */
  readonly asksPerson: boolean
  /** Servers that its checks name, each with its path. */
  readonly servers: readonly { readonly name: string; readonly path: readonly PropertyKey[] }[]
  readonly path: readonly PropertyKey[]
}

/** Names of the kinds that a checklist uses. */
export function kindsNamedIn(data: unknown): readonly string[] {
  const keys = new Set(
    listOf(mapOf(data).sections).flatMap((section) =>
      listOf(mapOf(section).items).flatMap((item) => Object.keys(mapOf(item))),
    ),
  )
  return kindNames.filter((name) => keys.has(name))
}

/**
 * The items of a checklist that have an id, in order.
 * @param kinds at least those that the checklist names
 */
export function outlineOf(data: unknown, kinds: readonly AnyCheckKind[]): OutlineItem[] {
  const asking = kinds.filter(({ asksPerson }) => asksPerson).map(({ kind }) => kind)
  return listOf(mapOf(data).sections).flatMap((section, s) =>
    listOf(mapOf(section).items).flatMap((raw, i) => {
      const item = mapOf(raw)
      if (typeof item.id !== 'string') return []
      const path = ['sections', s, 'items', i]
      const needs = listOf(item.needs).filter((need) => typeof need === 'string')
      return [
        {
          id: item.id,
          needs,
          asksPerson: asking.some((kind) => item[kind] !== undefined),
          servers: serversOf(item, path),
          path,
        },
      ]
    }),
  )
}

function serversOf(item: Data, path: readonly PropertyKey[]): OutlineItem['servers'] {
  return Object.entries(item).flatMap(([kind, value]) => {
    const checks = Array.isArray(value) ? value.map((one, index) => [one, [index]] as const) : [[value, []] as const]
    return checks.flatMap(([check, index]) => {
      const name = mapOf(check).on
      return typeof name === 'string' ? [{ name, path: [...path, kind, ...index, 'on'] }] : []
    })
  })
}

type Data = Readonly<Record<string, unknown>>

/** The value as a map; an empty one where it is none. */
export function mapOf(value: unknown): Data {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Data) : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
