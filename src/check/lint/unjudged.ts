import { matchesGlob } from '../../formats/glob.ts'
import { type RuleId, ruleText } from '../../words/index.ts'
import { unjudgedFix } from '../../words/unjudged.ts'
import type { Draft } from '../kind.ts'
import type { NotJudged } from './rule.ts'
import type { SelectedRules } from './select.ts'

/** How a kind speaks of rules that were selected and had nothing to judge. Nothing judged at all is never a pass. */
export interface UnjudgedPolicy<Seen> {
  /**
   * When a rule without an answer makes the check `error` although others were judged: `each` where the checklist names
   * rules, `exact` where it names this one by its id, `pattern` where one entry of `rules` has no answer at all, `never`.
   */
  readonly unanswered: 'each' | 'exact' | 'pattern' | 'never'
  /** Which of the others are told as notes: all, those that keep a required rule from being asked, or none. */
  readonly notes: 'all' | 'required' | 'none'
  /** The one finding that is said where nothing at all was judged, in place of one a rule; its observation is the reasons. */
  readonly nothing?: Pick<Draft, 'rule'> & Partial<Pick<Draft, 'message' | 'expected'>>
  /**
   * Whether what was found says already that nothing was judged, so that no more is said of it. By default any error does
   * where no rule has an answer.
   */
  readonly isSaid?: (gathered: readonly Draft[]) => boolean
  /** The kind's own words for it; a level among them wins over that of the rule. */
  readonly words: (unjudged: Unjudged<Seen>) => Pick<Draft, 'message' | 'expected' | 'observed'> & Partial<Draft>
}

/** For kinds that have no words of their own: a rule that is named must have an answer. */
export const usualPolicy: UnjudgedPolicy<unknown> = {
  unanswered: 'exact',
  notes: 'required',
  words: ({ notJudged }) => ({
    message: `Not judged: ${notJudged}`,
    expected: 'something that the rule can judge',
    observed: notJudged,
  }),
}

/** A rule that could not judge one subject. */
export interface Unjudged<Seen> extends NotJudged {
  readonly rule: RuleId
  readonly seen: Seen
}

export interface UnjudgedContext<Seen> {
  readonly kind: string
  readonly policy: UnjudgedPolicy<Seen>
  readonly selected: SelectedRules
  /** The entries of `rules`, where the checklist names some. */
  readonly named: readonly string[] | undefined
  /** Rules that judged something. */
  readonly judged: ReadonlySet<RuleId>
  /** Whether something else keeps the check from passing already, and is what there is to say. */
  readonly otherwise: boolean
}

/** The findings on what was not judged: an error without an answer, a note, or nothing. */
export function unjudgedDrafts<Seen>(all: readonly Unjudged<Seen>[], context: UnjudgedContext<Seen>): readonly Draft[] {
  const { policy, judged, otherwise, selected } = context
  const unanswered = unansweredRules(all, context)
  if (judged.size === 0 && all.length > 0) {
    if (otherwise) return []
    return nothingAtAll(unanswered.size > 0 ? all.filter(({ rule }) => unanswered.has(rule)) : all, policy, unanswered)
  }
  const drafts = all.flatMap((one): readonly Draft[] => {
    const level = selected.get(one.rule)?.level
    if (unanswered.has(one.rule)) return [{ ...(level && { level }), ...draftOf(one, policy), inconclusive: true }]
    return isWorthANote(one, context) ? [{ ...draftOf(one, policy), level: 'info' }] : []
  })
  return unique(drafts)
}

/** Where no rule had anything to judge, the check has no answer. */
function nothingAtAll<Seen>(
  all: readonly Unjudged<Seen>[],
  policy: UnjudgedPolicy<Seen>,
  unanswered: ReadonlySet<RuleId>,
): readonly Draft[] {
  const drafts = unique(all.map((one): Draft => ({ ...draftOf(one, policy), level: 'error', inconclusive: true })))
  const [first] = drafts
  if (policy.nothing === undefined || unanswered.size > 0 || first === undefined) return drafts
  const { fix: _, ...plain } = first
  const reasons = [...new Set(all.map(({ notJudged }) => notJudged))].join('; ')
  return [{ ...plain, ...policy.nothing, observed: reasons }]
}

function unansweredRules<Seen>(all: readonly Unjudged<Seen>[], context: UnjudgedContext<Seen>): ReadonlySet<RuleId> {
  const { kind, policy, named, judged, selected } = context
  const nameOf = (id: RuleId): string => id.slice(kind.length + 1)
  const open = all.map(({ rule }) => rule).filter((rule) => !judged.has(rule))
  if (named === undefined || policy.unanswered === 'never') return new Set()
  if (policy.unanswered === 'each') return new Set(open)
  if (policy.unanswered === 'exact') return new Set(open.filter((rule) => named.includes(nameOf(rule))))
  const silent = named.filter((pattern) => {
    const chosen = [...selected.keys()].filter((id) => matchesGlob(pattern, nameOf(id)))
    return chosen.length > 0 && chosen.every((id) => open.includes(id))
  })
  return new Set(open.filter((rule) => silent.some((pattern) => matchesGlob(pattern, nameOf(rule)))))
}

function isWorthANote<Seen>(one: Unjudged<Seen>, { policy, named, selected }: UnjudgedContext<Seen>): boolean {
  if (policy.notes === 'all') return true
  if (policy.notes === 'none') return false
  return named !== undefined || (selected.get(one.rule)?.level === 'error' && !one.nothing)
}

function draftOf<Seen>(one: Unjudged<Seen>, policy: UnjudgedPolicy<Seen>): Draft {
  return advised({ rule: one.rule, ...policy.words(one), ...one.note }, unjudgedFix.nothingHere)
}

/** With advice that fits where the one of the rule is on something that is not known to be wrong. */
export function advised(draft: Draft, fix: string): Draft {
  return draft.fix !== undefined || ruleText(draft.rule).condition ? draft : { ...draft, fix }
}

function unique(drafts: readonly Draft[]): Draft[] {
  const byText = new Map(drafts.map((draft) => [JSON.stringify(draft), draft]))
  return [...byText.values()]
}
