import { depthOf } from '../../check/depth.ts'
import type { Draft, Scene } from '../../check/kind.ts'
import { isNotJudged, notJudged, type Rule, type Rules } from '../../check/lint/rule.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import type { Depth } from '../../model/depth.ts'
import { type RuleId, ruleText } from '../../words/index.ts'

/** Rules on what a visitor meets: the document, what it names, and the page for an address that is not there. */
const quickRules: ReadonlySet<RuleId> = new Set([
  'exposure/debug-page',
  'exposure/stack-trace',
  'exposure/directory-listing',
  'exposure/default-page',
  'exposure/source-map',
  'exposure/robots-closed',
  'exposure/other-address',
  'exposure/local-reference',
])

/** Whether `depth: quick` leaves a rule without an answer. */
export function isDeep(rule: RuleId): boolean {
  return ruleText(rule).condition !== true && !quickRules.has(rule)
}

/** What a check says of it. */
export interface Depths {
  readonly depth?: Depth | undefined
  readonly rules?: readonly string[] | undefined
}

/** Rules that are not asked, and whether one note tells of all of them. */
export interface LeftOut {
  readonly rules: ReadonlySet<RuleId>
  /** The check names no rules, and others have an answer; else each is without one. */
  readonly isTold: boolean
}

/** What `depth: quick` leaves out of what a check asks. */
export function leftOut(config: Depths, scene: Pick<Scene, 'depth'>, selected: SelectedRules): LeftOut {
  const rules = new Set(depthOf(config, scene) === 'quick' ? [...selected.keys()].filter(isDeep) : [])
  const isTold = config.rules === undefined && [...quickRules].some((rule) => selected.has(rule))
  return { rules, isTold }
}

/** The note on what was left out; none where nothing was. */
export function leftOutNote({ rules, isTold }: LeftOut, url: string): Draft[] {
  if (!isTold || rules.size === 0) return []
  const names = [...rules].map((rule) => rule.slice('exposure/'.length))
  return [
    {
      rule: 'exposure/depth',
      message: 'Only what visitors ask as well was asked (depth: quick)',
      expected: 'all of its rules asked, where this is to show that nothing is served that should not be',
      observed: `not asked: ${names.join(', ')}`,
      url,
    },
  ]
}

/** A rule that is not asked still tells what it found in what others ask; that it found nothing is no answer. */
export function ifAsked<Seen extends { readonly leftOut: LeftOut }>(
  rules: Rules<'exposure', Seen>,
): Rules<'exposure', Seen> {
  const asked = (rule: RuleId, judge: Rule<Seen>): Rule<Seen> => {
    return (seen) => {
      const found = judge(seen)
      const { rules: left, isTold } = seen.leftOut
      if (!left.has(rule) || isNotJudged(found) || found.length > 0) return found
      return isTold ? [] : notJudged('`depth: quick` does not ask for it')
    }
  }
  const entries = Object.entries(rules).map(([name, judge]) => [name, asked(`exposure/${name}` as RuleId, judge)])
  return Object.fromEntries(entries) as Rules<'exposure', Seen>
}
