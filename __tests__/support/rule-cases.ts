import { describe, expect, test } from '@jest/globals'
import type { Draft, Scene } from '../../src/check/kind.ts'
import { type AnyRuleName, type RuleId, ruleText } from '../../src/words/index.ts'
import { kindOf, testWorld } from './world.ts'

/**
 * A situation in words, and how it differs from the good observation: a small pure change, or none.
 * The last part is what the check is told besides the rule's name, where that matters.
 */
export type Case<Observation> = readonly [
  what: string,
  change: (good: Observation) => Observation,
  config?: Readonly<Record<string, unknown>>,
]

type Some<T> = readonly [T, ...T[]]

/** What a rule must be shown: a case that is met, one that is not, and one that looks alike but differs. */
export interface RuleCases<Observation> {
  readonly passes: Some<Case<Observation>>
  readonly fails: Some<Case<Observation>>
  readonly alike: Some<Case<Observation>>
}

/** For a rule whose finding comes from asking rather than from judging: the test file that shows it. */
export interface ShownIn {
  readonly shownIn: string
}

export interface KindCases<Kind extends string, Observation> {
  readonly kind: Kind
  /** An observation in which every rule is met. */
  readonly good: Observation
  /** What every check of these cases is told. */
  readonly config?: Readonly<Record<string, unknown>>
  readonly scene?: Partial<Scene>
  /** Every id of the kind; one without cases does not compile. */
  readonly rules: Readonly<Record<AnyRuleName<Kind>, RuleCases<Observation> | ShownIn>>
}

/** Judges every case of every rule of a kind, each with this rule alone selected where it can be named. */
export function ruleCases<Kind extends string, Observation>(cases: KindCases<Kind, Observation>): void {
  const scene = testWorld({ now: new Date('2026-06-15T12:00:00Z'), ...cases.scene })
  const found = (rule: RuleId, change: (good: Observation) => Observation, more: object = {}): readonly Draft[] => {
    const kind = kindOf(cases.kind)
    const named = isLint(kind.schema) && ruleText(rule).selectable !== false && ruleText(rule).condition !== true
    const selection = named ? { rules: [rule.slice(cases.kind.length + 1)] } : {}
    const config = kind.schema.parse({ ...cases.config, ...selection, ...more })
    return kind.judge(change(cases.good), config, scene).findings.filter((draft) => draft.rule === rule)
  }
  /** A note counts for a rule that is never more than one. */
  const counts =
    (rule: RuleId) =>
    (draft: Draft): boolean =>
      draft.level !== 'info' || ruleText(rule).level === 'info'
  for (const [name, shown] of Object.entries(cases.rules) as [string, RuleCases<Observation> | ShownIn][]) {
    if ('shownIn' in shown) continue
    const rule = `${cases.kind}/${name}` as RuleId
    describe(rule, () => {
      // Not `test.each`, which would hand a callback over in place of a config that is not there.
      for (const [what, change, config] of shown.passes) {
        test(`passes: ${what}`, () => expect(found(rule, change, config).filter(counts(rule))).toEqual([]))
      }
      for (const [what, change, config] of shown.fails) {
        test(`fails: ${what}`, () => expect(found(rule, change, config).filter(counts(rule))).not.toEqual([]))
      }
      for (const [what, change, config] of shown.alike) {
        test(`looks alike: ${what}`, () => expect(found(rule, change, config).filter(counts(rule))).toEqual([]))
      }
    })
  }
}

function isLint(schema: unknown): boolean {
  const shape = (schema as { shape?: Record<string, unknown> }).shape
  return shape !== undefined && 'rules' in shape
}
