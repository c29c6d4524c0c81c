import { defineLint } from '../../check/lint/define.ts'
import { isTargetText } from '../../check/schema/fields.ts'
import { seen, unjudged } from './judge.ts'
import { questions } from './questions.ts'
import { comparisonsRules } from './rules/comparisons.ts'
import { schema } from './schema.ts'

/** `served`: what an env file declares against what a target serves. An addition to the kinds of the design. */
export const served = defineLint({
  kind: 'served',
  schema,
  urlTexts: isTargetText,
  questions,
  observe: async (asked, config, world) => (await import('./observe.ts')).observe(asked, config, world),
  seen,
  unjudged,
  rules: { ...comparisonsRules },
})
