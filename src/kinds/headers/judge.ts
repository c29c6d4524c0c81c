import type { Scene } from '../../check/kind.ts'
import type { Sight } from '../../check/lint/define.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import type { UnjudgedPolicy } from '../../check/lint/unjudged.ts'
import { matchesGlob } from '../../formats/glob.ts'
import type { Profile } from '../../model/profile.ts'
import type { RuleName } from '../../words/index.ts'
import { conditions } from './conditions.ts'
import type { Observation } from './observation.ts'
import type { Config } from './schema.ts'
import { finalAnswer } from './view.ts'

/** What the rules are given. */
export interface Seen {
  readonly page: Observation
  readonly profile: Profile
  readonly nowMs: number
  /** Name of the environment. */
  readonly environment: string
  /** The request header that says who asks, where the checklist sends one. */
  readonly asksAs: 'authorization' | 'cookie' | null
  /** Cookies that are not the team's own are judged by no rule. */
  ignoresCookie(name: string): boolean
  /** What two rules see is said by the more specific one that is asked. */
  asks(rule: RuleName<'headers'>): boolean
}

/** A page is judged where there is one, on a host that it may stand on. */
export function seen(page: Observation, config: Config, scene: Scene, selected: SelectedRules): Sight<Seen> {
  const said = conditions(page, config['expect-status'], [...selected.keys()].some(readsMarkup))
  if (page.walk.end !== 'answer' || said.some(({ rule }) => rule === 'headers/foreign-host')) {
    return { subjects: [], said }
  }
  const ignored = config['ignore-cookies'] ?? []
  const subject: Seen = {
    page,
    profile: config.profile,
    nowMs: scene.now.getTime(),
    environment: scene.environment.name,
    asksAs: identityIn(config),
    ignoresCookie: (name) => ignored.some((pattern) => matchesGlob(pattern, name)),
    asks: (rule) => selected.has(`headers/${rule}`),
  }
  return { subjects: [subject], said }
}

function identityIn({ 'request-headers': sent = {} }: Config): Seen['asksAs'] {
  const names = new Set(Object.keys(sent).map((name) => name.toLowerCase()))
  return names.has('authorization') ? 'authorization' : names.has('cookie') ? 'cookie' : null
}

/** Rules for which the document itself counts, not only its headers. */
function readsMarkup(rule: string): boolean {
  return /^headers\/(csp-.*|referrer-policy|nosniff-mime|cache-assets|observatory-score|noindex)$/.test(rule)
}

/** A page need not have what a rule is about, unless no rule finds anything to judge. */
export const unjudged: UnjudgedPolicy<Seen> = {
  unanswered: 'never',
  notes: 'required',
  words: ({ notJudged, seen: { page } }) => ({
    message: `Not judged: ${notJudged}`,
    expected: 'a page on which the rule says something',
    observed: notJudged,
    url: finalAnswer(page).url,
  }),
}
