import type { Level } from '../model/level.ts'
import type { Profile } from '../model/profile.ts'
import type { Stack } from '../model/stack.ts'

/** The wording of a rule, apart from its logic. */
export interface RuleText {
  /** What is true when the rule is met, as a short sentence without a full stop. */
  readonly title: string
  /** Level in the kind's default profile. `off`: runs only when named. */
  readonly level: Level | 'off'
  /** Where a profile differs from the default. */
  readonly profiles?: Partial<Record<Profile, Level | 'off'>>
  /**
   * What must hold before a linting kind can ask its rules, or what it says besides them: said whatever is selected, and
   * no function of its own under `rules/`.
   */
  readonly condition?: true
  /** A condition that only tells what happened, so that naming it in `rules` would ask nothing. */
  readonly selectable?: false
  /** One or two sentences: what happens to the team when it is not met. */
  readonly why: string
  /** What to do; the advice of the first stack that fits wins over `default`. */
  readonly fix: { readonly default: string } & Partial<Record<Stack, string>>
  /** Where the rule comes from: RFC section, specification, vendor documentation, CVE. */
  readonly source: string
}

export type RuleTexts = Readonly<Record<string, RuleText>>
