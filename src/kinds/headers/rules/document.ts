import { type Family, type Found, notJudged, type Rule } from '../../../check/lint/rule.ts'
import { headerPolicies, readSource } from '../../../formats/csp/parse.ts'
import { unjudgedFix } from '../../../words/unjudged.ts'
import type { Seen } from '../judge.ts'
import { broad } from '../policies.ts'
import { eachSample, found, isHtml, notHtml, pageView, shownValues, type View } from '../view.ts'

/** `frame-ancestors` of the headers decides where there is one; else `X-Frame-Options`. Markup does not count. */
const clickjacking: Rule<Seen> = (seen) => {
  if (!isHtml(pageView(seen.page))) return notHtml
  return eachSample(seen.page, framing)
}

function framing(view: View): Found[] {
  const expected = "frame-ancestors 'none' or 'self', or X-Frame-Options: DENY or SAMEORIGIN"
  const say = (message: string, observed: string): Found[] => [found(view, message, expected, observed)]
  const lists = headerPolicies(view.values('content-security-policy')).flatMap((policy) => {
    const sources = policy.directives.get('frame-ancestors')
    return sources ? [sources] : []
  })
  if (lists.length > 0) {
    const open = lists.every((sources) => sources.map(readSource).some((source) => broad(source) !== null))
    return open ? say('frame-ancestors lets any site frame the page', lists.flat().join(' ')) : []
  }
  const values = view.values('x-frame-options')
  const tokens = new Set(values.flatMap((value) => value.split(',')).map((value) => value.trim().toLowerCase()))
  if (values.length === 0) return say('Any site can frame the page', 'neither frame-ancestors nor X-Frame-Options')
  const [only] = tokens
  if (tokens.size > 1) {
    // Browsers then block every frame, unless they know none of the values (HTML section 7.2.1).
    const blocks = ['deny', 'sameorigin', 'allowall'].some((token) => tokens.has(token))
    const level = blocks ? { level: 'warning' as const } : {}
    return say('X-Frame-Options contradicts itself', shownValues(values)).map((one): Found => ({ ...one, ...level }))
  }
  if (only === 'deny' || only === 'sameorigin') return []
  const message = only?.startsWith('allow-from')
    ? 'Browsers ignore X-Frame-Options: ALLOW-FROM'
    : 'X-Frame-Options has no known value, so browsers ignore it'
  return say(message, shownValues(values))
}

/** Fetch Standard section 3.6: the first value counts. */
const nosniff: Rule<Seen> = (seen) =>
  eachSample(seen.page, (view) => {
    const values = view.values('x-content-type-options')
    const first = values.join(',').split(',')[0]?.trim().toLowerCase()
    if (first === 'nosniff') return []
    const message = values.length === 0 ? 'X-Content-Type-Options is missing' : 'X-Content-Type-Options is not nosniff'
    return [found(view, message, 'nosniff', shownValues(values))]
  })

const scriptType = /^(text|application)\/(x-)?(javascript|ecmascript)$|^text\/(jscript|livescript|javascript1\.[0-5])$/

/** Scripts and styles of the page have their type, without which `nosniff` makes browsers refuse them. */
const nosniffMime: Rule<Seen> = (seen) => {
  const page = pageView(seen.page)
  if (!isHtml(page)) return notHtml
  const assets = seen.page.assets ?? []
  if (assets.length === 0)
    return notJudged('the page names no script or style of its own host', {
      nothing: true,
      note: { fix: unjudgedFix.noAssets },
    })
  return assets.flatMap((asset): Found[] => {
    const say = (message: string, expected: string, observed: string): Found[] => [
      { ...found(page, message, expected, observed), url: asset.url },
    ]
    if (asset.fault !== null) {
      return say(`A ${asset.use} of the page gave no answer`, 'an answer', asset.fault).map(
        (one): Found => ({ ...one, inconclusive: true }),
      )
    }
    if (asset.status !== 200) return say(`A ${asset.use} of the page answers ${asset.status}`, '200', `${asset.status}`)
    const right = asset.use === 'style' ? asset.type === 'text/css' : scriptType.test(asset.type)
    if (right) return []
    const message =
      asset.type === 'text/html' ? `A page is served in place of a ${asset.use}` : `A ${asset.use} has a wrong type`
    return say(message, asset.use === 'style' ? 'text/css' : 'text/javascript', asset.type || 'no Content-Type')
  })
}

const privatePolicies = new Set(['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'])
const leakingPolicies = new Set(['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade'])
/** Names that only `<meta name=referrer>` knows (HTML section 4.2.5.3). */
const metaNames = new Map([
  ['never', 'no-referrer'],
  ['default', 'strict-origin-when-cross-origin'],
  ['always', 'unsafe-url'],
  ['origin-when-crossorigin', 'origin-when-cross-origin'],
])

/** The last known token counts (Referrer Policy section 8.1), and one in the markup goes before the header. */
const referrerPolicy: Rule<Seen> = (seen) =>
  eachSample(seen.page, (view) => {
    const values = view.values('referrer-policy')
    const known = (texts: readonly string[]): string | undefined =>
      texts
        .flatMap((text) => text.split(','))
        .map((text) => text.trim().toLowerCase())
        .filter((token) => privatePolicies.has(token) || leakingPolicies.has(token))
        .at(-1)
    const metas = (seen.page.markup?.referrer ?? []).map((text) => metaNames.get(text.trim().toLowerCase()) ?? text)
    const effective = known(metas) ?? known(values)
    const observed = shownValues(known(metas) === undefined ? values : metas)
    const expected = 'strict-origin-when-cross-origin or stricter'
    if (effective !== undefined) {
      return privatePolicies.has(effective)
        ? []
        : [found(view, `Referrer-Policy ${effective} tells other sites where people come from`, expected, observed)]
    }
    if (values.length === 0) {
      // Browsers of today choose strict-origin-when-cross-origin, so only who asks for the header misses it.
      const missing = found(view, 'Referrer-Policy is missing, so the browser chooses', expected, 'absent')
      return [{ ...missing, unlessNamed: 'info' }]
    }
    return [found(view, 'Referrer-Policy has no known value, so browsers ignore it', expected, observed)]
  })

/** The rules of this family by their names. */
export const documentRules = {
  clickjacking,
  nosniff,
  'nosniff-mime': nosniffMime,
  'referrer-policy': referrerPolicy,
} as const satisfies Family<'headers'>
