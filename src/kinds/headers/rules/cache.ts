import { type Family, type Found, notJudged, type Rule } from '../../../check/lint/rule.ts'
import {
  type CacheControl,
  freshSeconds,
  isNeverFresh,
  readCacheControl,
  saysAnything,
  secondsOf,
} from '../../../formats/cache-control.ts'
import { hasHashInName } from '../../../formats/hashed-name.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { unjudgedFix } from '../../../words/unjudged.ts'
import { isSession } from '../cookie-names.ts'
import type { Seen } from '../judge.ts'
import { cookiesOf } from '../sent-cookies.ts'
import { eachSample, found, hardening, isHtml, notHtml, pageView, shownValues, type View } from '../view.ts'

const day = 86_400

/** A page is fetched anew soon after a deploy. */
const cacheHtml: Rule<Seen> = (seen) => {
  if (!isHtml(pageView(seen.page))) return notHtml
  return eachSample(seen.page, (view) => {
    const values = view.values('cache-control')
    const expected = 'no-cache, or a max-age of at most an hour'
    const observed = shownLifetime(view)
    const say = (message: string, level?: 'warning'): Found => found(view, message, expected, observed, level)
    if (values.length === 0 && view.values('expires').length === 0) {
      return [{ ...say('Cache-Control is missing, so caches guess'), ...hardening(seen.profile) }]
    }
    const control = readCacheControl(values)
    const { directives, faults } = control
    if (values.length > 0 && faults.length === 0 && !saysAnything(control)) {
      const guess = view.values('expires').length === 0
      if (guess)
        return [
          { ...say('Cache-Control has no directive that caches know, so they guess'), ...hardening(seen.profile) },
        ]
    }
    const all = faults.map((fault) => say(`Cache-Control is not valid: ${fault}`, 'warning'))
    const never = isNeverFresh(control)
    const longest = Math.max(secondsOf(control, 'max-age'), secondsOf(control, 's-maxage'))
    const fresh = Math.max(longest, freshness(seen, view, control))
    if (directives.has('public') && directives.has('private'))
      all.push(say('Cache-Control says public and private', 'warning'))
    if (never && longest > 0) all.push(say('Cache-Control both forbids and allows caching', 'warning'))
    if (directives.has('immutable') && !never) all.push(say('The page is cached as immutable'))
    else if (!never && fresh >= day) all.push(say('The page is cached for a day or longer'))
    else if (!never && fresh > 3600) all.push(say('The page is cached for longer than an hour', 'warning'))
    return all
  })
}

function freshness(seen: Seen, view: View, control: CacheControl): number {
  const last = (name: string): string | undefined => view.values(name).at(-1)
  return freshSeconds(control, { expires: last('expires'), date: last('date') }, seen.nowMs)
}

/** `Cache-Control`, and `Expires` where that decides. */
function shownLifetime(view: View): string {
  const values = view.values('cache-control')
  const expires = view.values('expires').at(-1)
  const decides = expires !== undefined && !readCacheControl(values).directives.has('max-age')
  return decides ? `${shownValues(values)}; Expires: ${expires}` : shownValues(values)
}

/** An answer that logs somebody in must not be given to somebody else. */
const cachePrivate: Rule<Seen> = (seen) =>
  eachSample(seen.page, (view) => {
    const session = cookiesOf(seen, view).find((cookie) => isSession(cookie.name))
    if (!session && seen.asksAs === null) return []
    const control = readCacheControl(view.values('cache-control'))
    const { directives } = control
    if (directives.has('private') || directives.has('no-store')) return []
    const allowed = directives.has('public') || secondsOf(control, 's-maxage') > 0
    const fresh = !isNeverFresh(control) && freshness(seen, view, control) > 0
    // What was asked with Authorization is kept only where the answer allows it (RFC 9111 section 3.5).
    const byLogin = seen.asksAs === 'authorization' && fresh && directives.has('must-revalidate')
    const shared = session || seen.asksAs === 'cookie' ? allowed || fresh : allowed || byLogin
    if (!shared) return []
    return [
      found(
        view,
        session
          ? `An answer that sets the cookie ${bounded(session.name, 60)} may be kept by shared caches`
          : 'An answer to somebody who is logged in may be kept by shared caches',
        'Cache-Control: private or no-store',
        shownLifetime(view),
      ),
    ]
  })

const year = 31_536_000

/** Files with a hash in their name are kept for a year, and exist. */
const cacheAssets: Rule<Seen> = (seen) => {
  const page = pageView(seen.page)
  if (!isHtml(page)) return notHtml
  const assets = seen.page.assets ?? []
  if (assets.length === 0)
    return notJudged('the page names no script or style of its own host', {
      nothing: true,
      note: { fix: unjudgedFix.noAssets },
    })
  return assets.flatMap((asset): Found[] => {
    const say = (message: string, expected: string, observed: string, level?: 'warning' | 'info'): Found => ({
      ...found(page, message, expected, observed, level),
      url: asset.url,
    })
    if (asset.fault !== null) {
      return [{ ...say(`A ${asset.use} of the page gave no answer`, 'an answer', asset.fault), inconclusive: true }]
    }
    if (asset.status !== 200)
      return [say(`A ${asset.use} of the page answers ${asset.status}`, '200', `${asset.status}`)]
    if (!hasHashInName(asset.url)) return []
    const control = readCacheControl(asset.cacheControl)
    const observed = shownValues(asset.cacheControl)
    if (isNeverFresh(control) || freshSeconds(control, asset, seen.nowMs) < year) {
      const message = 'A file with a hash in its name is not cached for a year'
      return [{ ...say(message, `max-age=${year}`, observed), ...hardening(seen.profile) }]
    }
    return control.directives.has('immutable')
      ? []
      : [say('A file with a hash in its name is not marked immutable', 'immutable', observed, 'info')]
  })
}

/** The rules of this family by their names. */
export const cacheRules = {
  'cache-html': cacheHtml,
  'cache-private': cachePrivate,
  'cache-assets': cacheAssets,
} as const satisfies Family<'headers'>
