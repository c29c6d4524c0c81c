import type { Draft } from '../../check/kind.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import { mediaType } from '../../check/target.ts'
import { headerPolicies, metaPolicy, type Policy } from '../../formats/csp/parse.ts'
import type { Level } from '../../model/level.ts'
import type { Profile } from '../../model/profile.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { RuleId } from '../../words/index.ts'
import type { Answer, Observation } from './observation.ts'

/** What the rules are given. */
export interface Input {
  readonly page: Observation
  readonly profile: Profile
  readonly selected: SelectedRules
  /** Whether the checklist names a rule by its exact id, in `rules` or `override`; then also its milder part counts in full. */
  named(rule: RuleId): boolean
  ignoresCookie(name: string): boolean
  readonly nowMs: number
  /** Name of the environment. */
  readonly environment: string
}

/** A rule that says nothing about this page, with the reason. */
export interface NotJudged {
  readonly notJudged: string
  /** There is nothing that the rule is about, which is not worth a note where no rule was named. */
  readonly nothing?: true
}

export type Rule = (input: Input) => readonly Draft[] | NotJudged

/** One answer, ready to be judged. */
export interface View {
  readonly answer: Answer
  readonly url: URL
  readonly https: boolean
  /** Values of a header in the order sent. */
  values(name: string): string[]
  readonly type: string
}

export const notHttps: NotJudged = { notJudged: 'the page is not served over https' }
export const notHtml: NotJudged = { notJudged: 'the page is not HTML', nothing: true }

export function viewOf(answer: Answer): View {
  const url = new URL(answer.url)
  const values = (name: string): string[] =>
    answer.headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value.trim())
  return { answer, url, https: url.protocol === 'https:', values, type: mediaType(values('content-type')) }
}

/** The view of the page that ends the walk. */
export function pageView(input: Input): View {
  return viewOf(finalAnswer(input.page))
}

export function finalAnswer(page: Observation): Answer {
  const last = page.walk.hops.at(-1)
  if (!last) throw new RangeError('a walk has at least one answer')
  return last
}

/** Browsers take a body without a type for HTML where it looks like it, so such an answer is judged as one. */
export function isHtml(view: View): boolean {
  const untyped = view.type === '' && view.answer.status !== 204
  return untyped || view.type === 'text/html' || view.type === 'application/xhtml+xml'
}

/** Judges every sample; what only some of them show says so. */
export function eachSample(input: Input, judge: (view: View) => readonly Draft[]): readonly Draft[] {
  const { samples } = input.page
  const found = new Map<string, { draft: Draft; count: number }>()
  for (const sample of samples) {
    const here = new Map(
      judge(viewOf(sample)).map((draft) => [
        JSON.stringify([draft.rule, draft.level, draft.message, draft.expected]),
        draft,
      ]),
    )
    for (const [key, draft] of here) {
      const known = found.get(key)
      found.set(key, { draft: known?.draft ?? draft, count: (known?.count ?? 0) + 1 })
    }
  }
  return [...found.values()].map(({ draft, count }) =>
    count === samples.length
      ? draft
      : { ...draft, message: `${draft.message}, in ${count} of ${samples.length} answers: instances differ` },
  )
}

/** A finding on an answer. */
export function finding(
  rule: RuleId,
  view: View,
  message: string,
  expected: string,
  observed: string,
  level?: Level,
): Draft {
  return {
    rule,
    message,
    expected,
    observed: bounded(observed),
    url: view.answer.url,
    ...(level === undefined ? {} : { level }),
  }
}

/** `level`, or undefined (the rule's own) where the checklist names the rule itself or the profile is strict. */
export function unlessNamed(input: Input, rule: RuleId, level: Level): Level | undefined {
  return input.named(rule) || (input.profile === 'strict' && level === 'warning') ? undefined : level
}

/** The enforced policies of a page: those of its headers, and those of its markup. */
export function policiesOf(input: Input, view: View): { header: readonly Policy[]; all: readonly Policy[] } {
  const header = headerPolicies(view.values('content-security-policy'))
  const meta = (input.page.markup?.policies ?? []).flatMap((text) => metaPolicy(text) ?? [])
  return { header, all: [...header, ...meta] }
}

/** Text of a header for a finding; nonces differ in every answer and are left out. */
export function shownValues(values: readonly string[]): string {
  return values.length === 0 ? 'absent' : bounded(values.join(', ').replace(/'nonce-[^']*'/gi, "'nonce-…'") || 'empty')
}
