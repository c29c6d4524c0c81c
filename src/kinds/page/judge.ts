import type { Scene } from '../../check/kind.ts'
import type { Sight } from '../../check/lint/define.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import type { UnjudgedPolicy } from '../../check/lint/unjudged.ts'
import type { Level } from '../../model/level.ts'
import type { RuleName } from '../../words/index.ts'
import { conditions } from './conditions.ts'
import type { Observation } from './observation.ts'
import type { Config } from './schema.ts'

/** What the rules are given. */
export interface Seen {
  readonly page: Observation
  readonly nowMs: number
  /** Of a rule that is asked, else null: what several rules see is said by one of them. */
  levelOf(rule: RuleName<'page'>): Level | null
  /** Whether the checklist names rules, and so wants an answer of each. */
  readonly isNamed: boolean
}

/** A document is judged where it answers as expected and can be read whole. */
export function seen(page: Observation, config: Config, scene: Scene, selected: SelectedRules): Sight<Seen> {
  const said = conditions(page, config.status)
  if (said.length > 0) return { subjects: [], said }
  const levelOf: Seen['levelOf'] = (rule) => selected.get(`page/${rule}`)?.level ?? null
  return { subjects: [{ page, nowMs: scene.now.getTime(), levelOf, isNamed: config.rules !== undefined }], said }
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
