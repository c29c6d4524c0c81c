import { type Family, notJudged, type Rule } from '../../../check/lint/rule.ts'
import { unjudgedFix } from '../../../words/unjudged.ts'
import type { Seen } from '../judge.ts'
import type { Answer } from '../observation.ts'
import { cspField } from '../policies.ts'
import { found, isHtml, notHtml, pageView } from '../view.ts'

/** A nonce is new in every answer. */
const nonceFreshness: Rule<Seen> = (seen) => {
  const page = pageView(seen.page)
  if (!isHtml(page)) return notHtml
  const nonces = seen.page.samples.map((sample) => new Set(noncesOf(sample)))
  if (nonces.every((set) => set.size === 0)) return notJudged('the policy uses no nonce', { nothing: true })
  if (nonces.length < 2)
    return notJudged('only one answer was seen; `samples` must be at least 2', { note: { fix: unjudgedFix.samples } })
  const times = new Map<string, number>()
  for (const set of nonces) for (const nonce of set) times.set(nonce, (times.get(nonce) ?? 0) + 1)
  const repeated = Math.max(...times.values())
  if (repeated < 2) return []
  const age = page.values('age')[0]
  const cached = age !== undefined || /hit/i.test(page.values('x-cache').join(' '))
  return [
    found(
      page,
      cached ? 'A cache serves one nonce to everybody' : 'The nonce is the same in several answers',
      'a new nonce in every answer',
      `the same nonce in ${repeated} of ${nonces.length} answers${age === undefined ? '' : `, Age: ${age}`}`,
    ),
  ]
}

/** Of the header; the markup is known of the first answer only, so its nonces cannot be compared. */
function noncesOf(sample: Answer): string[] {
  const values = sample.headers.filter(([name]) => name.toLowerCase() === cspField).map(([, value]) => value)
  return [...values.join(' ').matchAll(/'nonce-([^']+)'/gi)].flatMap((match) => match[1] ?? [])
}

/** The rules of this family by their names. */
export const noncesRules = {
  'nonce-freshness': nonceFreshness,
} as const satisfies Family<'headers'>
