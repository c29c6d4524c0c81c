import type { Draft } from '../../../check/kind.ts'
import {
  type CacheControl,
  freshSeconds,
  isNeverFresh,
  readCacheControl,
  secondsOf,
} from '../../../formats/cache-control.ts'
import { hasHashInName } from '../../../formats/hashed-name.ts'
import { isSession } from '../cookie-names.ts'
import {
  eachSample,
  finding,
  type Input,
  isHtml,
  notHtml,
  pageView,
  type Rule,
  shownValues,
  unlessNamed,
  type View,
} from '../view.ts'
import { cookiesOf } from './cookies.ts'

const day = 86_400

/** A page is fetched anew soon after a deploy. */
export const cacheHtml: Rule = (input) => {
  if (!isHtml(pageView(input))) return notHtml
  const rule = 'headers/cache-html'
  return eachSample(input, (view) => {
    const values = view.values('cache-control')
    const expected = 'no-cache, or a max-age of at most an hour'
    const observed = shownLifetime(view)
    const say = (message: string, level?: 'warning'): Draft => finding(rule, view, message, expected, observed, level)
    if (values.length === 0 && view.values('expires').length === 0) {
      return [say('Cache-Control is missing, so caches guess', unlessNamed(input, rule, 'warning') && 'warning')]
    }
    const control = readCacheControl(values)
    const { directives, faults } = control
    const found = faults.map((fault) => say(`Cache-Control is not valid: ${fault}`, 'warning'))
    const never = isNeverFresh(control)
    const longest = Math.max(secondsOf(control, 'max-age'), secondsOf(control, 's-maxage'))
    const fresh = Math.max(longest, freshness(input, view, control))
    if (directives.has('public') && directives.has('private'))
      found.push(say('Cache-Control says public and private', 'warning'))
    if (never && longest > 0) found.push(say('Cache-Control both forbids and allows caching', 'warning'))
    if (directives.has('immutable') && !never) found.push(say('The page is cached as immutable'))
    else if (!never && fresh >= day) found.push(say('The page is cached for a day or longer'))
    else if (!never && fresh > 3600) found.push(say('The page is cached for longer than an hour', 'warning'))
    return found
  })
}

function freshness(input: Input, view: View, control: CacheControl): number {
  const last = (name: string): string | undefined => view.values(name).at(-1)
  return freshSeconds(control, { expires: last('expires'), date: last('date') }, input.nowMs)
}

/** `Cache-Control`, and `Expires` where that decides. */
function shownLifetime(view: View): string {
  const values = view.values('cache-control')
  const expires = view.values('expires').at(-1)
  const decides = expires !== undefined && !readCacheControl(values).directives.has('max-age')
  return decides ? `${shownValues(values)}; Expires: ${expires}` : shownValues(values)
}

/** An answer that logs somebody in must not be given to somebody else. */
export const cachePrivate: Rule = (input) =>
  eachSample(input, (view) => {
    const session = cookiesOf(input, view).find((cookie) => isSession(cookie.name))
    if (!session) return []
    const control = readCacheControl(view.values('cache-control'))
    const { directives } = control
    if (directives.has('private') || directives.has('no-store')) return []
    const shared =
      directives.has('public') ||
      secondsOf(control, 's-maxage') > 0 ||
      (!isNeverFresh(control) && freshness(input, view, control) > 0)
    if (!shared) return []
    return [
      finding(
        'headers/cache-private',
        view,
        `An answer that sets the cookie ${session.name.slice(0, 60)} may be kept by shared caches`,
        'Cache-Control: private or no-store',
        shownLifetime(view),
      ),
    ]
  })

const year = 31_536_000

/** Files with a hash in their name are kept for a year, and exist. */
export const cacheAssets: Rule = (input) => {
  const page = pageView(input)
  if (!isHtml(page)) return notHtml
  const rule = 'headers/cache-assets'
  const assets = input.page.assets ?? []
  if (assets.length === 0) return { notJudged: 'the page names no script or style of its own host', nothing: true }
  return assets.flatMap((asset): Draft[] => {
    const say = (message: string, expected: string, observed: string, level?: 'warning' | 'info'): Draft => ({
      ...finding(rule, page, message, expected, observed, level),
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
    if (isNeverFresh(control) || freshSeconds(control, asset, input.nowMs) < year) {
      const message = 'A file with a hash in its name is not cached for a year'
      return [say(message, `max-age=${year}`, observed, unlessNamed(input, rule, 'warning') && 'warning')]
    }
    return control.directives.has('immutable')
      ? []
      : [say('A file with a hash in its name is not marked immutable', 'immutable', observed, 'info')]
  })
}
