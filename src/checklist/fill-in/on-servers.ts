import type { z } from 'zod'
import type { AnyCheckKind } from '../../check/kind.ts'
import { type Placed, textOf, valueAt } from '../../formats/yaml/placed.ts'

/**
 * Names of the places where an item looks: those under `on` of its checks, and the default one where a check that may
 * say where does not.
 * @param item with its variables replaced
 */
export function placesOf(item: Placed, usual: string | undefined, kinds: readonly AnyCheckKind[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { kind, schema } of kinds) {
    const checks = valueAt(item, kind)
    for (const check of checks === undefined ? [] : checks.kind === 'list' ? checks.items : [checks]) {
      const on = textOf(valueAt(check, 'on')) ?? (mayLookElsewhere(schema) ? usual : undefined)
      if (on !== undefined) found.add(on)
    }
  }
  return found
}

const known = new WeakMap<z.ZodType, boolean>()

/** Whether a kind has the key `on`. A schema that does not know the key says so, whatever else is missing. */
export function mayLookElsewhere(schema: z.ZodType): boolean {
  const before = known.get(schema)
  if (before !== undefined) return before
  const { error } = schema.safeParse({ on: 'checkout' })
  const may = !(error?.issues ?? []).some(refuses)
  known.set(schema, may)
  return may
}

function refuses(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'unrecognized_keys') return issue.keys.includes('on')
  return issue.code === 'invalid_union' && issue.errors.length > 0 && issue.errors.every((all) => all.some(refuses))
}
