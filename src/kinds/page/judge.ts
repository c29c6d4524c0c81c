import type { Scene } from '../../check/kind.ts'
import type { Sight } from '../../check/lint/define.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import type { UnjudgedPolicy } from '../../check/lint/unjudged.ts'
import type { RuleName } from '../../words/index.ts'
import { conditions } from './conditions.ts'
import type { Observation } from './observation.ts'
import type { Config } from './schema.ts'

/** What the rules are given. */
export interface Seen {
  readonly page: Observation
  readonly nowMs: number
  /** What two rules see is said by the first of them that is asked. */
  asks(rule: RuleName<'page'>): boolean
}

/** A document is judged where it answers as expected and can be read whole. */
export function seen(page: Observation, config: Config, scene: Scene, selected: SelectedRules): Sight<Seen> {
  const said = conditions(page, config.status)
  if (said.length > 0) return { subjects: [], said }
  const subject: Seen = { page, nowMs: scene.now.getTime(), asks: (rule) => selected.has(`page/${rule}`) }
  return { subjects: [subject], said }
}

/** Whoever names rules wants an answer of each. */
export const unjudged: UnjudgedPolicy<Seen> = {
  unanswered: 'each',
  notes: 'all',
  words: ({ notJudged, seen: { page } }) => ({
    message: `Not judged: ${notJudged}`,
    expected: 'a page on which the rule says something',
    observed: notJudged,
    url: page.url,
  }),
}
