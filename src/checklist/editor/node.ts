import type { z } from 'zod'

/** A JSON schema, or a part of one. */
export type Node = z.core.JSONSchema.BaseSchema

/** Keywords whose value is one schema, several, and a map of them. What is only compared (`if`, `not`) is no part. */
const ones = ['additionalProperties', 'propertyNames', 'items', 'then'] as const
const lists = ['anyOf', 'oneOf', 'allOf'] as const
const maps = ['properties', 'patternProperties', '$defs'] as const

/** Steps that lead to a part: the key of a map, `*` for any key, `~` for the keys themselves; others take none. */
const stepTo: Readonly<Record<string, readonly string[]>> = { additionalProperties: ['*'], propertyNames: ['~'] }

/** A schema with each of its direct parts changed. */
export function mapParts(node: Node, change: (part: Node, steps: readonly string[]) => Node): Node {
  const copy: Record<string, unknown> = { ...node }
  for (const name of maps) {
    const entries = Object.entries(node[name] ?? {}) as [string, Node][]
    if (node[name]) copy[name] = Object.fromEntries(entries.map(([key, part]) => [key, change(part, [key])]))
  }
  for (const name of ones) {
    const part = node[name]
    if (typeof part === 'object' && !Array.isArray(part)) copy[name] = change(part as Node, stepTo[name] ?? [])
  }
  for (const name of lists) {
    if (node[name]) copy[name] = node[name].map((part) => change(part as Node, []))
  }
  return copy as Node
}

/**
 * A schema with every part of it changed, the innermost first.
 * @param change is given the keys that lead to the part
 */
export function mapNodes(
  node: Node,
  change: (node: Node, path: readonly string[]) => Node,
  path: readonly string[] = [],
): Node {
  return change(
    mapParts(node, (part, steps) => mapNodes(part, change, [...path, ...steps])),
    path,
  )
}

/** What an editor shows of a key beside what the key accepts. */
const annotations = ['description', 'examples', 'default']

/** What is shown of a key, and what it accepts. */
export function parted(node: Node): { readonly shown: Node; readonly accepts: Node } {
  const entries = Object.entries(node)
  return {
    shown: Object.fromEntries(entries.filter(([key]) => annotations.includes(key))),
    accepts: Object.fromEntries(entries.filter(([key]) => !annotations.includes(key))),
  }
}
