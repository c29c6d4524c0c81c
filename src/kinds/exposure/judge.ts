import type { Draft, Scene } from '../../check/kind.ts'
import type { Sight } from '../../check/lint/define.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import { type UnjudgedPolicy, usualPolicy } from '../../check/lint/unjudged.ts'
import { endlessFix, isEndless } from '../../check/site/document.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { RuleName } from '../../words/index.ts'
import { type Candidates, candidatesAt } from './catalogue.ts'
import { type LeftOut, leftOut, leftOutNote } from './depth.ts'
import type { Observation } from './observation.ts'
import type { Config } from './schema.ts'

/** What the rules are given. */
export interface Seen {
  readonly site: Observation
  readonly candidates: Candidates
  asks(rule: RuleName<'exposure'>): boolean
  /** What `depth: quick` does not ask. */
  readonly leftOut: LeftOut
}

/** Only a site that stays on its host is judged. */
export function seen(site: Observation, config: Config, scene: Scene, selected: SelectedRules): Sight<Seen> {
  if (site.elsewhere !== null) return { subjects: [], said: [otherHost(site, site.elsewhere)] }
  const candidates = candidatesAt(site.base.url)
  const left = leftOut(config, scene, selected)
  return {
    subjects: [{ site, candidates, asks: (rule) => selected.has(`exposure/${rule}`), leftOut: left }],
    said: leftOutNote(left, site.base.url),
  }
}

export const unjudged: UnjudgedPolicy<Seen> = { ...usualPolicy, unanswered: 'each', notes: 'all' }

function otherHost({ base }: Observation, elsewhere: string): Draft {
  const endless = isEndless(elsewhere, base.url)
  return {
    rule: 'exposure/other-host',
    message: `The site ${endless ? 'redirects without an end' : 'leads to another host'}, so nothing was looked for`,
    expected: `an answer of ${new URL(base.url).host} itself`,
    observed: `${base.status}, Location: ${bounded(elsewhere)}`,
    url: base.url,
    ...(endless && { fix: endlessFix }),
    inconclusive: true,
  }
}
