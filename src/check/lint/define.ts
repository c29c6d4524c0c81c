import type { z } from 'zod'
import type { Exchange } from '../../model/exchange.ts'
import type { Measured } from '../../model/measured.ts'
import { type RuleId, type RuleName, ruleText } from '../../words/index.ts'
import { unjudgedFix } from '../../words/unjudged.ts'
import { type AnyCheckKind, type Draft, defineCheck, type Judgement, type Scene, type World } from '../kind.ts'
import { placed, serverOf } from '../place.ts'
import type { Questions } from '../question.ts'
import { isNotJudged, type Rules } from './rule.ts'
import { atLevels, draftOf, type LintSelection, type SelectedRules, selectRules } from './select.ts'
import { advised, type Unjudged, type UnjudgedPolicy, unjudgedDrafts, usualPolicy } from './unjudged.ts'

/** What an observation shows the rules. */
export interface Sight<Seen> {
  /** Each rule is asked about each of these: one page, every module, every address. None where a condition does not hold. */
  readonly subjects: readonly Seen[]
  /** Conditions that do not hold and other things that are said whatever is selected. */
  readonly said: readonly Draft[]
}

/** A finding of a rule with what it was found in. */
export interface Judged<Seen> {
  readonly seen: Seen
  readonly draft: Draft
  readonly about?: string
}

/** The parts of a linting kind; the frame does the rest, the same for all. */
export interface Lint<Kind extends string, Config extends LintSelection, Asked extends Questions, Observation, Seen> {
  readonly kind: Kind
  readonly schema: z.ZodType<Config>
  /** Of `CheckKind`. */
  readonly urlTexts?: AnyCheckKind['urlTexts']
  /** The selection where it is not the configuration as it stands. */
  readonly selection?: (config: Config) => LintSelection
  questions(config: Config, scene: Scene, selected: SelectedRules): Asked
  /** `selected`: what no rule asks need not be looked at. */
  observe(asked: Asked, config: Config, world: World, selected: SelectedRules): Promise<Observation>
  /** Pure. */
  seen(observation: Observation, config: Config, scene: Scene, selected: SelectedRules): Sight<Seen>
  readonly rules: Rules<Kind, Seen>
  /** Only a kind whose rules can find nothing to judge has a say in this. */
  readonly unjudged?: UnjudgedPolicy<Seen>
  /** Puts together what was found in several subjects, or orders it. Levels are in place. */
  readonly gather?: (
    judged: readonly Judged<Seen>[],
    sight: Sight<Seen>,
    config: Config,
    scene: Scene,
    observation: Observation,
  ) => readonly Draft[]
  /** Findings of one rule and level that are told one by one, where fewer than usual are worth reading. */
  readonly most?: number
  /** What the report tells beside what was found. */
  readonly measured?: (observation: Observation) => Measured
  /** Of `CheckKind`. */
  readonly conversation?: (observation: Observation) => readonly Exchange[]
}

/** Declares a linting kind: selection, levels, what was not judged, caps and places happen here, once. */
export function defineLint<
  const Kind extends string,
  Config extends LintSelection,
  Asked extends Questions,
  Observation,
  Seen,
>(lint: Lint<Kind, Config, Asked, Observation, Seen>): AnyCheckKind {
  const selections = new WeakMap<object, SelectedRules>()
  const selectedBy = (config: Config): SelectedRules => {
    const known = selections.get(config) ?? selectRules(lint.kind, lint.selection?.(config) ?? config)
    selections.set(config, known)
    return known
  }
  return defineCheck<Config, Asked, Observation>({
    kind: lint.kind,
    schema: lint.schema,
    questions: (config, scene) => lint.questions(config, scene, selectedBy(config)),
    observe: (asked, config, world) => lint.observe(asked, config, world, selectedBy(config)),
    ...(lint.urlTexts && { urlTexts: lint.urlTexts }),
    ...(lint.conversation && { conversation: lint.conversation }),
    ...(lint.most !== undefined && { most: lint.most }),
    judge: (observation, config, scene) => judge(lint, observation, config, scene, selectedBy(config)),
  })
}

function judge<Kind extends string, Config extends LintSelection, Asked extends Questions, Observation, Seen>(
  lint: Lint<Kind, Config, Asked, Observation, Seen>,
  observation: Observation,
  config: Config,
  scene: Scene,
  selected: SelectedRules,
): Judgement {
  const sight = lint.seen(observation, config, scene, selected)
  const judged: Judged<Seen>[] = []
  const unjudged: Unjudged<Seen>[] = []
  const answered = new Set<RuleId>()
  for (const name of Object.keys(lint.rules) as RuleName<Kind>[]) {
    const rule = `${lint.kind}/${name}` as RuleId
    if (!selected.has(rule)) continue
    for (const seen of sight.subjects) {
      const result = lint.rules[name](seen)
      const open = isNotJudged(result)
      if (open) unjudged.push({ ...result, rule, seen })
      if (!open || result.answer) answered.add(rule)
      for (const found of open ? (result.beside ?? []) : result) {
        for (const draft of atLevels(draftOf(rule, found, selected), selected)) {
          judged.push({ seen, draft, ...(found.about !== undefined && { about: found.about }) })
        }
      }
    }
  }
  const gathered = lint.gather?.(judged, sight, config, scene, observation) ?? [
    ...sight.said,
    ...judged.map(({ draft }) => draft),
  ]
  const policy: UnjudgedPolicy<Seen> = lint.unjudged ?? usualPolicy
  const open = policy.isSaid?.(gathered)
    ? []
    : unjudgedDrafts(unjudged, {
        kind: lint.kind,
        policy,
        selected,
        named: config.rules,
        judged: answered,
        otherwise: policy.isSaid === undefined && gathered.some(isError),
      })
  return {
    findings: placed([...gathered.map(withAdvice), ...open], serverOf(config as { on?: string }, scene)),
    ...(lint.measured && { measured: lint.measured(observation) }),
  }
}

function isError({ rule, level }: Draft): boolean {
  return (level ?? ruleText(rule).level) === 'error'
}

/** What gave no answer is not known to be wrong in the way that its rule has advice for. */
function withAdvice(draft: Draft): Draft {
  return draft.inconclusive ? advised(draft, unjudgedFix.noAnswer) : draft
}
