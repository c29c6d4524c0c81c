import { defineLint } from '../../check/lint/define.ts'
import { isTargetText } from '../../check/schema/fields.ts'
import { ifAsked } from './depth.ts'
import { gather } from './gather.ts'
import { seen, unjudged } from './judge.ts'
import { questions } from './questions.ts'
import { errorsRules } from './rules/errors.ts'
import { requestsRules } from './rules/requests.ts'
import { servedRules } from './rules/served.ts'
import { stagingRules } from './rules/staging.ts'
import { schema } from './schema.ts'

/**
 * `exposure`: nothing is served that should not be. Every path is asked once, below the base, and judged by its content:
 * a site that answers to everything raises no alarm.
 */
export const exposure = defineLint({
  kind: 'exposure',
  schema,
  urlTexts: isTargetText,
  questions,
  observe: async (asked, config, world, selected) =>
    (await import('./observe.ts')).observe(asked, config, world, selected),
  seen,
  unjudged,
  gather,
  rules: ifAsked({ ...errorsRules, ...servedRules, ...requestsRules, ...stagingRules }),
})
