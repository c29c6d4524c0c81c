import type { Config } from './schema.ts'

/** A JSON Schema that stands in the checklist itself, with the way to it from the check. */
export interface InlineSchema {
  readonly path: readonly (string | number)[]
  readonly schema: Readonly<Record<string, unknown>>
}

export function inlineSchemas({ steps, cleanup }: Config): readonly InlineSchema[] {
  // A single request is the one step of its flow; its keys stand in the check itself.
  const all = [
    ...steps.map((step, n) => ({ expect: step.expect, path: ['steps', n, 'expect'] })),
    ...cleanup.map((step, n) => ({ expect: step.expect, path: ['cleanup', n, 'expect'] })),
  ]
  return all.flatMap(({ expect, path }) => {
    const schema = expect?.schema
    return schema === undefined || typeof schema === 'string' ? [] : [{ path: [...path, 'schema'], schema }]
  })
}
