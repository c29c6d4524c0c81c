import type { AnyCheckKind } from '../../check/kind.ts'
import { checklistSchema } from '../schema.ts'
import { withChoices } from './choices.ts'
import { described } from './describe.ts'
import { hoisted } from './hoist.ts'
import { shortened, withLimits } from './limits.ts'
import { shapeOf } from './shape.ts'
import { withVariables } from './variables.ts'

/** The JSON schema (draft 2020-12) of the checklist with these kinds, for editors. */
export function jsonSchema(kinds: readonly AnyCheckKind[]): Record<string, unknown> {
  const shape = withLimits(shapeOf(checklistSchema(kinds)))
  const schema = hoisted(described(withChoices(withVariables(shape))), nameOf)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://github.com/readiness-gate/readiness-gate/readiness.schema.json',
    title: 'Production readiness checklist',
    ...schema,
  }
}

/** What parts are called whose first place would mislead. */
const names: Readonly<Record<string, string>> = {
  version: 'variable',
  'servers.*.timeout': 'duration',
  'servers.*.port': 'port-number',
  'servers.*.directory': 'absolute-path',
}

function nameOf(path: readonly string[], isWhole: boolean): string {
  const short = shortened(path)
  const name = names[short] ?? short.replaceAll('.*', '').replaceAll('.', '-')
  return isWhole ? `${name}-key` : name
}
