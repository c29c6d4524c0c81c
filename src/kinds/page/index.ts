import type { z } from 'zod'
import { defineLint } from '../../check/lint/define.ts'
import { isTargetText } from '../../check/schema/fields.ts'
import { gather } from './gather.ts'
import { seen, unjudged } from './judge.ts'
import { questions } from './questions.ts'
import { cacheRules } from './rules/cache.ts'
import { compressRules } from './rules/compress.ts'
import { cspRules } from './rules/csp.ts'
import { integrityRules } from './rules/integrity.ts'
import { loadRules } from './rules/load.ts'
import { mixedRules } from './rules/mixed.ts'
import { typeRules } from './rules/type.ts'
import { type Config, schema } from './schema.ts'

/** `page`: the document and everything it loads from its own hosts, as a browser would. */
export const page = defineLint({
  kind: 'page',
  schema: schema as z.ZodType<Config>,
  urlTexts: isTargetText,
  questions,
  observe: async (asked, config, world) => (await import('./observe.ts')).observe(asked, config, world),
  seen,
  unjudged,
  rules: {
    ...loadRules,
    ...typeRules,
    ...mixedRules,
    ...cspRules,
    ...cacheRules,
    ...compressRules,
    ...integrityRules,
  },
  gather,
  // A target must not flood the report.
  most: 10,
})
