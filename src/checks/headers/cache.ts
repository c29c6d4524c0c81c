import type { Draft } from '../define.ts'
import { isSession } from './cookie-names.ts'
import { cookiesOf } from './cookies.ts'
import { eachSample, finding, isHtml, notHtml, pageView, type Rule, shownValues, unlessNamed } from './view.ts'

/** Directives of `Cache-Control` (RFC 9111 section 5.2) by lower-case name; null without a value. */
export function cacheControl(values: readonly string[]): { directives: Map<string, string | null>; faults: string[] } {
  const directives = new Map<string, string | null>()
  const faults: string[] = []
  for (const part of values.join(',').match(/(?:[^,"]|"[^"]*"?)+/g) ?? []) {
    const text = part.trim()
    if (text === '') continue
    const match = /^([!#$%&'*+\-.^_`|~0-9a-z]+)(?:=(?:"([^"]*)"|([^\s";]*)))?$/i.exec(text)
    const name = match?.[1]?.toLowerCase()
    if (name === undefined) {
      faults.push(`"${text.slice(0, 40)}" is no directive`)
      continue
    }
    const value = match?.[2] ?? match?.[3] ?? null
    if (directives.has(name) && directives.get(name) !== value) faults.push(`${name} is given twice`)
    if (!directives.has(name)) directives.set(name, value)
    if (!known.has(name)) faults.push(`${name.slice(0, 40)} is unknown`)
    else if (seconds.has(name) && !/^\d+$/.test(value ?? '')) faults.push(`${name} is no number of seconds`)
  }
  return { directives, faults }
}

const seconds = new Set(['max-age', 's-maxage', 'stale-while-revalidate', 'stale-if-error'])
const known = new Set([
  ...seconds,
  'public',
  'private',
  'no-cache',
  'no-store',
  'no-transform',
  'must-revalidate',
  'proxy-revalidate',
  'must-understand',
  'immutable',
])

function age(directives: ReadonlyMap<string, string | null>, name: string): number {
  const value = directives.get(name)
  return value != null && /^\d+$/.test(value) ? Number(value) : 0
}

const day = 86_400

/** A page is fetched anew soon after a deploy. */
export const cacheHtml: Rule = (input) => {
  if (!isHtml(pageView(input))) return notHtml
  const rule = 'headers/cache-html'
  return eachSample(input, (view) => {
    const values = view.values('cache-control')
    const expected = 'no-cache, or a max-age of at most an hour'
    const say = (message: string, level?: 'warning'): Draft =>
      finding(rule, view, message, expected, shownValues(values), level)
    if (values.length === 0) {
      return [say('Cache-Control is missing, so caches guess', unlessNamed(input, rule, 'warning') && 'warning')]
    }
    const { directives, faults } = cacheControl(values)
    const found = faults.map((fault) => say(`Cache-Control is not valid: ${fault}`, 'warning'))
    const never = directives.has('no-store') || directives.get('no-cache') === null
    const longest = Math.max(age(directives, 'max-age'), age(directives, 's-maxage'))
    if (directives.has('public') && directives.has('private'))
      found.push(say('Cache-Control says public and private', 'warning'))
    if (never && longest > 0) found.push(say('Cache-Control both forbids and allows caching', 'warning'))
    if (directives.has('immutable') && !never) found.push(say('The page is cached as immutable'))
    else if (!never && longest >= day) found.push(say('The page is cached for a day or longer'))
    else if (!never && longest > 3600) found.push(say('The page is cached for longer than an hour', 'warning'))
    return found
  })
}

/** An answer that logs somebody in must not be given to somebody else. */
export const cachePrivate: Rule = (input) =>
  eachSample(input, (view) => {
    const session = cookiesOf(input, view).find((cookie) => isSession(cookie.name))
    if (!session) return []
    const values = view.values('cache-control')
    const { directives } = cacheControl(values)
    if (directives.has('private') || directives.has('no-store')) return []
    const shared =
      directives.has('public') ||
      age(directives, 's-maxage') > 0 ||
      (age(directives, 'max-age') > 0 && directives.get('no-cache') !== null)
    if (!shared) return []
    return [
      finding(
        'headers/cache-private',
        view,
        `An answer that sets the cookie ${session.name.slice(0, 60)} may be kept by shared caches`,
        'Cache-Control: private or no-store',
        shownValues(values),
      ),
    ]
  })

const year = 31_536_000
const hashedName =
  /[._-](?=[^/]*\d)(?=[^/]*[a-z])[0-9a-f]{8,64}(\.[a-z]+)*\.[a-z0-9]{2,6}$|[._-](?=[A-Za-z0-9_-]*\d)(?=[A-Za-z0-9_-]*[A-Z])[A-Za-z0-9_-]{8,10}\.[a-z0-9]{2,6}$/

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
    if (!hashedName.test(new URL(asset.url).pathname.slice(-200))) return []
    const { directives } = cacheControl(asset.cacheControl)
    const observed = shownValues(asset.cacheControl)
    if (age(directives, 'max-age') < year || directives.has('no-store') || directives.get('no-cache') === null) {
      const message = 'A file with a hash in its name is not cached for a year'
      return [say(message, `max-age=${year}`, observed, unlessNamed(input, rule, 'warning') && 'warning')]
    }
    return directives.has('immutable')
      ? []
      : [say('A file with a hash in its name is not marked immutable', 'immutable', observed, 'info')]
  })
}
