import { type Found, type NotJudged, notJudged } from '../../check/lint/rule.ts'
import { mediaType } from '../../check/target.ts'
import { headerPolicies, metaPolicy, type Policy } from '../../formats/csp/parse.ts'
import type { Level } from '../../model/level.ts'
import type { Profile } from '../../model/profile.ts'
import { bounded } from '../../secrecy/bounded.ts'
import { unjudgedFix } from '../../words/unjudged.ts'
import type { Answer, Observation } from './observation.ts'

/** One answer, ready to be judged. */
export interface View {
  readonly answer: Answer
  readonly url: URL
  readonly https: boolean
  /** Values of a header in the order sent. */
  values(name: string): string[]
  readonly type: string
}

export const notHttps: NotJudged = notJudged('the page is not served over https', {
  note: { fix: unjudgedFix.https },
})
export const notHtml: NotJudged = notJudged('the page is not HTML', {
  nothing: true,
  note: { fix: unjudgedFix.html },
})

export function viewOf(answer: Answer): View {
  const url = new URL(answer.url)
  const values = (name: string): string[] =>
    answer.headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value.trim())
  return { answer, url, https: url.protocol === 'https:', values, type: mediaType(values('content-type')) }
}

/** The view of the page that ends the walk. */
export function pageView(page: Observation): View {
  return viewOf(finalAnswer(page))
}

export function finalAnswer(page: Observation): Answer {
  const last = page.walk.hops.at(-1)
  if (!last) throw new RangeError('a walk has at least one answer')
  return last
}

/** The https redirects of the own host that lead to the page. */
export function ownHops(page: Observation): readonly View[] {
  const host = new URL(page.asked).hostname
  return page.walk.hops
    .slice(0, -1)
    .map(viewOf)
    .filter((view) => view.https && view.url.hostname === host)
}

/** Browsers take a body without a type for HTML where it looks like it, so such an answer is judged as one. */
export function isHtml(view: View): boolean {
  const untyped = view.type === '' && view.answer.status !== 204
  return untyped || view.type === 'text/html' || view.type === 'application/xhtml+xml'
}

/** Judges every sample; what only some of them show says so. */
export function eachSample({ samples }: Observation, judge: (view: View) => readonly Found[]): readonly Found[] {
  const all = new Map<string, { one: Found; count: number }>()
  for (const sample of samples) {
    const here = new Map(judge(viewOf(sample)).map((one) => [sameness(one), one]))
    for (const [key, one] of here) {
      const known = all.get(key)
      all.set(key, { one: known?.one ?? one, count: (known?.count ?? 0) + 1 })
    }
  }
  return [...all.values()].map(({ one, count }) =>
    count === samples.length
      ? one
      : { ...one, message: `${one.message}, in ${count} of ${samples.length} answers: instances differ` },
  )
}

function sameness({ level, unlessNamed, message, expected }: Found): string {
  return JSON.stringify([level, unlessNamed, message, expected])
}

/** What was found in an answer. */
export function found(view: View, message: string, expected: string, observed: string, level?: Level): Found {
  return { message, expected, observed: bounded(observed), url: view.answer.url, ...(level && { level }) }
}

/** What only the profile `strict`, or a checklist that names the rule, demands in full. */
export function hardening(profile: Profile): Pick<Found, 'unlessNamed'> {
  return profile === 'strict' ? {} : { unlessNamed: 'warning' }
}

/** The enforced policies of a page: those of its headers, and those of its markup. */
export function policiesOf(page: Observation, view: View): { header: readonly Policy[]; all: readonly Policy[] } {
  const header = headerPolicies(view.values('content-security-policy'))
  const meta = (page.markup?.policies ?? []).flatMap((text) => metaPolicy(text) ?? [])
  return { header, all: [...header, ...meta] }
}

/** Text of a header for a finding; nonces differ in every answer and are left out. */
export function shownValues(values: readonly string[]): string {
  return values.length === 0 ? 'absent' : bounded(values.join(', ').replace(/'nonce-[^']*'/gi, "'nonce-…'") || 'empty')
}
