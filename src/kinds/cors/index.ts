import type { z } from 'zod'
import { defineLint } from '../../check/lint/define.ts'
import { isTargetText } from '../../check/schema/fields.ts'
import { seen } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { grantsRules } from './rules/grants.ts'
import { type Config, schema } from './schema.ts'

/** `cors`: allowed origins are accepted, foreign ones are not, on GET and on preflights. */
export const cors = defineLint({
  kind: 'cors',
  schema: schema as unknown as z.ZodType<Config>,
  urlTexts: isTargetText,
  questions,
  observe,
  seen,
  rules: { ...grantsRules },
})
