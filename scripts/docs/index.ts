import { action } from './action.ts'
import { boxes } from './boxes.ts'
import { checks, kindPages } from './checks.ts'
import type { Document } from './document.ts'
import { inputsPage } from './inputs.ts'
import { presets } from './presets.ts'
import { rules } from './rules.ts'
import { recordSchemas, reportSchema, schema } from './schema.ts'

/** Every document that is written from the program. */
export const documents: readonly Document[] = [
  schema,
  reportSchema,
  ...recordSchemas,
  rules,
  checks,
  ...kindPages,
  boxes,
  presets,
  action,
  inputsPage,
]
