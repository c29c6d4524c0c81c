import { headerPolicies, metaPolicy } from '../../formats/csp/parse.ts'
import { readSentCookie, type SentCookie } from '../../formats/set-cookie.ts'
import { parseItem } from '../../formats/structured-fields.ts'
import type { Observation } from './observation.ts'
import { type ScoreTest, scoreCsp } from './observatory-csp.ts'
import { finalAnswer, isHtml, type View, viewOf } from './view.ts'

export interface Score {
  readonly score: number
  readonly grade: string
  readonly tests: readonly ScoreTest[]
}

/**
 * The score of the HTTP Observatory (algorithm 6 of version 1.6) for a page, as information for teams that owe somebody
 * a grade. It keeps that tool's choices, also those from which the rules of this kind differ. The preload list is not at
 * hand, so a domain on it can score up to 5 higher there.
 */
export function observatoryScore(page: Observation, nowMs: number): Score {
  const view = viewOf(finalAnswer(page))
  const tests: ScoreTest[] = [
    scoreCsp(page, view),
    scoreCookies(view, nowMs),
    scoreCors(view),
    ...(page.plain === null ? [] : scoreRedirection(page)),
    scoreHsts(view),
    scoreReferrer(page, view),
    scoreIntegrity(page, view),
    scoreNosniff(view),
    scoreFraming(page, view),
    scoreResource(view),
    scoreToken(view, 'coep', 'cross-origin-embedder-policy', ['require-corp', 'credentialless']),
    scoreToken(view, 'coop', 'cross-origin-opener-policy', [
      'same-origin',
      'same-origin-allow-popups',
      'noopener-allow-popups',
    ]),
  ]
  const without = tests.reduce((sum, { modifier }) => sum + Math.min(0, modifier), 100)
  const bonus = without >= 90 ? tests.reduce((sum, { modifier }) => sum + Math.max(0, modifier), 0) : 0
  const score = Math.max(0, without + bonus)
  return { score, grade: gradeOf(score), tests }
}

const grades: readonly (readonly [from: number, grade: string])[] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
]

function gradeOf(score: number): string {
  return grades.find(([from]) => Math.floor(score / 5) * 5 >= from)?.[1] ?? 'F'
}

const validHsts = /^(?!.*,)(?=(?:.*;)?\s*max-age=["']?(\d+))/i

function hstsAge(view: View): number | 'absent' | 'invalid' {
  const values = view.values('strict-transport-security')
  if (values.length === 0) return 'absent'
  const age = validHsts.exec(values.join(', '))?.[1]
  return age === undefined ? 'invalid' : Number(age)
}

function scoreHsts(view: View): ScoreTest {
  const say = (result: string, modifier: number): ScoreTest => ({ test: 'hsts', result: `hsts-${result}`, modifier })
  if (!view.https) return say('not-implemented-no-https', -20)
  const age = hstsAge(view)
  if (age === 'absent') return say('not-implemented', -20)
  if (age === 'invalid') return say('header-invalid', -20)
  return age >= 15_552_000
    ? say('implemented-max-age-at-least-six-months', 0)
    : say('implemented-max-age-less-than-six-months', -10)
}

function scoreCookies(view: View, nowMs: number): ScoreTest {
  const say = (result: string, modifier: number): ScoreTest => ({
    test: 'cookies',
    result: `cookies-${result}`,
    modifier,
  })
  const cookies = view
    .values('set-cookie')
    .flatMap((field) => readSentCookie(field, nowMs) ?? [])
    .filter(({ name, deletes }) => name !== 'heroku-session-affinity' && !deletes)
  if (cookies.length === 0) return say('not-found', 0)
  const age = hstsAge(view)
  const covered = typeof age === 'number' && age > 0
  const session = ({ name }: SentCookie): boolean => /login|sess/i.test(name)
  const known = new Set(['lax', 'strict', 'none'])
  const badSameSite = ({ sameSite, secure }: SentCookie): boolean =>
    sameSite !== null && (!known.has(sameSite) || (sameSite === 'none' && !secure))
  const open = cookies.filter(({ secure }) => !secure)
  if (open.some(session) && !covered) return say('session-without-secure-flag', -40)
  if (cookies.some((one) => session(one) && !one.httpOnly)) return say('session-without-httponly-flag', -30)
  if (cookies.some((one) => /csrf/i.test(one.name) && one.sameSite === null)) {
    return say('anticsrf-without-samesite-flag', -20)
  }
  if (cookies.some(badSameSite)) return say('samesite-flag-invalid', -20)
  if (open.length > 0 && !covered) return say('without-secure-flag', -20)
  if (open.some(session)) return say('session-without-secure-flag-but-protected-by-hsts', -10)
  if (open.length > 0) return say('without-secure-flag-but-protected-by-hsts', -5)
  return cookies.every(({ sameSite }) => sameSite !== null)
    ? say('secure-with-httponly-sessions-and-samesite', 5)
    : say('secure-with-httponly-sessions', 0)
}

function scoreCors(view: View): ScoreTest {
  const value = view.values('access-control-allow-origin')[0]
  const result =
    value === undefined
      ? 'not-implemented'
      : value === '*'
        ? 'implemented-with-public-access'
        : 'implemented-with-restricted-access'
  return { test: 'cors', result: `cross-origin-resource-sharing-${result}`, modifier: 0 }
}

function scoreRedirection(page: Observation): ScoreTest[] {
  const say = (result: string, modifier: number): ScoreTest[] => [
    { test: 'redirection', result: `redirection-${result}`, modifier },
  ]
  const { plain } = page
  if (plain === null || plain.outcome === 'unknown') return []
  if (plain.outcome === 'closed') return say('not-needed-no-http', 0)
  const urls = plain.walk.hops.map((hop) => new URL(hop.url))
  const next = plain.walk.next === null ? null : URL.parse(plain.walk.next)
  const [first, second, ...rest] = next === null ? urls : [...urls, next]
  if (!first || !second) return say('missing', -20)
  if ((rest.at(-1) ?? second).protocol !== 'https:') return say('not-to-https', -20)
  if (second.protocol !== 'https:') return say('not-to-https-on-initial-redirection', -10)
  return first.hostname === second.hostname ? say('to-https', 0) : say('off-host-from-http', -5)
}

function scoreReferrer(page: Observation, view: View): ScoreTest {
  const say = (result: string, modifier: number): ScoreTest => ({
    test: 'referrer-policy',
    result: `referrer-policy-${result}`,
    modifier,
  })
  const meta = page.markup?.referrer ?? []
  const values = meta.length > 0 ? meta : view.values('referrer-policy')
  if (values.length === 0) return say('not-implemented', 0)
  const kept = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']
  const open = ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade']
  const last = values
    .flatMap((value) => value.split(','))
    .map((token) => token.trim().toLowerCase())
    .findLast((token) => kept.includes(token) || open.includes(token))
  if (last === undefined) return say('header-invalid', -5)
  return kept.includes(last) ? say('private', 5) : say('unsafe', -5)
}

function scoreIntegrity(page: Observation, view: View): ScoreTest {
  const say = (result: string, modifier: number): ScoreTest => ({
    test: 'subresource-integrity',
    result: `sri-${result}`,
    modifier,
  })
  if (!isHtml(view)) return say('not-implemented-response-not-html', 0)
  const scripts = page.markup?.scripts ?? []
  if (scripts.length === 0) return say('not-implemented-but-no-scripts-loaded', 0)
  const results = scripts.map(({ src, url, integrity }) => {
    const { protocol, hostname } = new URL(url)
    const relative = !/^([a-z][a-z0-9+.-]*:)?\/\//i.test(src.trim())
    const same = relative || registrable(hostname) === registrable(view.url.hostname)
    const secure = relative || (protocol === 'https:' && !src.trim().startsWith('//'))
    if (integrity !== null) {
      if (!secure) return say('implemented-but-external-scripts-not-loaded-securely', -20)
      return same
        ? say('implemented-and-all-scripts-loaded-securely', 5)
        : say('implemented-and-external-scripts-loaded-securely', 5)
    }
    if (!secure) return say('not-implemented-and-external-scripts-not-loaded-securely', -50)
    return same
      ? say('not-implemented-but-all-scripts-loaded-from-secure-origin', 0)
      : say('not-implemented-but-external-scripts-loaded-securely', -5)
  })
  const worst = results.reduce((a, b) => (b.modifier < a.modifier ? b : a))
  if (worst.modifier < 0) return worst
  return results.find(({ modifier }) => modifier > 0) ?? worst
}

function registrable(hostname: string): string {
  return hostname.split('.').slice(-2).join('.')
}

function scoreNosniff(view: View): ScoreTest {
  const say = (result: string, modifier: number): ScoreTest => ({
    test: 'x-content-type-options',
    result: `x-content-type-options-${result}`,
    modifier,
  })
  const values = view.values('x-content-type-options')
  if (values.length === 0) return say('not-implemented', -5)
  return values.join(', ').trim().toLowerCase() === 'nosniff' ? say('nosniff', 0) : say('header-invalid', -5)
}

function scoreFraming(page: Observation, view: View): ScoreTest {
  const say = (result: string, modifier: number): ScoreTest => ({
    test: 'x-frame-options',
    result: `x-frame-options-${result}`,
    modifier,
  })
  const policies = [
    ...headerPolicies(view.values('content-security-policy')),
    ...(page.markup?.policies ?? []).flatMap((text) => metaPolicy(text) ?? []),
  ]
  if (policies.some((policy) => policy.directives.has('frame-ancestors'))) return say('implemented-via-csp', 5)
  const values = view.values('x-frame-options')
  const text = values.join(', ').trim().toLowerCase()
  if (values.length === 0) return say('not-implemented', -20)
  if (text === 'deny' || text === 'sameorigin') return say('sameorigin-or-deny', 5)
  return text.startsWith('allow-from ') ? say('allow-from-origin', 0) : say('header-invalid', -20)
}

function scoreResource(view: View): ScoreTest {
  const say = (result: string, modifier: number): ScoreTest => ({ test: 'corp', result: `corp-${result}`, modifier })
  const values = view.values('cross-origin-resource-policy')
  const text = values.join(', ').trim().toLowerCase()
  if (values.length === 0) return say('not-implemented', 0)
  if (text === 'same-origin' || text === 'same-site') return say(`implemented-with-${text}`, 10)
  return text === 'cross-origin' ? say('implemented-with-cross-origin', 0) : say('header-invalid', -5)
}

function scoreToken(view: View, test: string, name: string, good: readonly string[]): ScoreTest {
  const say = (result: string, modifier: number): ScoreTest => ({ test, result: `${test}-${result}`, modifier })
  const values = view.values(name)
  if (values.length === 0) return say('not-implemented', 0)
  const item = parseItem(values.join(', '))
  const token = item?.value.type === 'token' ? item.value.value : null
  if (token === 'unsafe-none') return say('implemented-with-unsafe-none', 0)
  return token !== null && good.includes(token) ? say(`implemented-with-${token}`, 10) : say('header-invalid', -5)
}
