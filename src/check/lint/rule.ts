import type { Level } from '../../model/level.ts'
import type { RuleName } from '../../words/index.ts'
import type { Draft } from '../kind.ts'

/** What a rule found; the frame adds its id, level, advice and link. */
export interface Found extends Omit<Draft, 'rule'> {
  /** What it is about, such as a key, for a kind whose `gather` weighs what several rules say of one thing. */
  readonly about?: string
  /** Level where the checklist does not name the rule by its id; `off` where it is then not worth saying. */
  readonly unlessNamed?: Level | 'off'
}

/** Why a rule says nothing about what was seen. */
export interface NotJudged {
  /** A clause without a full stop, such as `the page is not HTML`. */
  readonly notJudged: string
  /** There is nothing that the rule is about, which is worth a note only where the rule was named. */
  readonly nothing?: true
  /** That it cannot be told is an answer all the same, so that the rule counts as judged. */
  readonly answer?: true
  /** What it found all the same, which is no answer to what was asked. */
  readonly beside?: readonly Found[]
  /** What the note on it says where that differs from the kind's own words. */
  readonly note?: Partial<Pick<Draft, 'rule' | 'message' | 'expected' | 'observed' | 'location' | 'url' | 'fix'>>
}

/** One criterion: what it found, which is nothing where it is met, or why it cannot be judged. Pure. */
export type Rule<Seen> = (seen: Seen) => readonly Found[] | NotJudged

/** The rules of a linting kind; one that is missing or unknown does not compile. */
export type Rules<Kind extends string, Seen> = Readonly<Record<RuleName<Kind>, Rule<Seen>>>

/** Some rules of a linting kind, kept in one file; a name that the registry does not have does not compile. */
export type Family<Kind extends string> = {
  readonly [Name in RuleName<Kind>]?: (seen: never) => readonly Found[] | NotJudged
}

export function isNotJudged(result: readonly Found[] | NotJudged): result is NotJudged {
  return 'notJudged' in result
}

/** For a rule that says nothing here. */
export function notJudged(because: string, more: Omit<NotJudged, 'notJudged'> = {}): NotJudged {
  return { notJudged: because, ...more }
}
