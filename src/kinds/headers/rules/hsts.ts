import { type Family, type Found, notJudged, type Rule } from '../../../check/lint/rule.ts'
import { type Hsts, parseHsts } from '../../../formats/hsts.ts'
import type { Seen } from '../judge.ts'
import { eachSample, found, notHttps, ownHops, pageView, shownValues, type View } from '../view.ts'

const halfYear = 15_552_000
const year = 31_536_000
const field = 'strict-transport-security'

/** RFC 6797 section 8.1.1. One of loopback stands for the host that will be there. */
const isAddress = ({ url }: View): boolean => /^(?!127\.)[\d.]+$|^\[(?!::1\])/.test(url.hostname)
const onAddress = notJudged('the host is an address, for which browsers keep no HSTS', { nothing: true })

/** A valid header of at least 180 days on the page, and on every https hop of its host that leads there. */
const hsts: Rule<Seen> = (seen) => {
  if (!pageView(seen.page).https) return notHttps
  if (isAddress(pageView(seen.page))) return onAddress
  const onPage = eachSample(seen.page, trouble)
  const onHops = ownHops(seen.page)
    .flatMap(trouble)
    .map((one): Found => ({ ...one, level: 'warning', message: `On a redirect: ${one.message}` }))
  return [...onPage, ...onHops]
}

function trouble(view: View): Found[] {
  const values = view.values(field)
  const [first] = values
  const expected = `max-age of at least ${halfYear}`
  const say = (message: string): Found[] => [found(view, message, expected, shownValues(values))]
  if (first === undefined) return say('Strict-Transport-Security is missing')
  const read = parseHsts(first)
  if ('invalid' in read) return say(`Browsers ignore Strict-Transport-Security: ${read.invalid}`)
  return read.maxAge < halfYear ? say('The max-age of Strict-Transport-Security is too short') : []
}

function valid(seen: Seen, judge: (read: Hsts, view: View, shown: string) => Found[]): readonly Found[] {
  return eachSample(seen.page, (view) => {
    const values = view.values(field)
    const read = values[0] === undefined ? null : parseHsts(values[0])
    return read === null || 'invalid' in read ? [] : judge(read, view, shownValues(values))
  })
}

/** A year, for all subdomains. A header that does not count at all is the business of `hsts`, unless that is not asked. */
const hstsStrength: Rule<Seen> = (seen) => {
  if (!pageView(seen.page).https) return notHttps
  if (isAddress(pageView(seen.page))) return onAddress
  const expected = `max-age of at least ${year}; includeSubDomains`
  const absent = seen.asks('hsts') ? [] : eachSample(seen.page, trouble).map((one): Found => ({ ...one, expected }))
  const weak = valid(seen, (read, view, shown) => [
    ...(read.maxAge < year && (read.maxAge >= halfYear || absent.length === 0)
      ? [found(view, 'The max-age of Strict-Transport-Security is below a year', expected, shown)]
      : []),
    ...(read.includeSubDomains
      ? []
      : [found(view, 'Strict-Transport-Security leaves subdomains out', expected, shown)]),
  ])
  return [...absent, ...weak]
}

/** `preload` promises what the preload list requires. */
const hstsPreloadConsistency: Rule<Seen> = (seen) => {
  if (!pageView(seen.page).https) return notHttps
  if (isAddress(pageView(seen.page))) return onAddress
  return valid(seen, (read, view, shown) =>
    read.preload && (read.maxAge < year || !read.includeSubDomains)
      ? [
          found(
            view,
            '`preload` is set without what the preload list requires',
            `max-age of at least ${year}; includeSubDomains; preload`,
            shown,
          ),
        ]
      : [],
  )
}

/** The rules of this family by their names. */
export const hstsRules = {
  hsts,
  'hsts-strength': hstsStrength,
  'hsts-preload-consistency': hstsPreloadConsistency,
} as const satisfies Family<'headers'>
