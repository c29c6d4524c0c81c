import type { Draft } from '../../../check/kind.ts'
import { type Hsts, parseHsts } from '../../../formats/hsts.ts'
import {
  eachSample,
  finding,
  type Input,
  notHttps,
  pageView,
  type Rule,
  shownValues,
  type View,
  viewOf,
} from '../view.ts'

const halfYear = 15_552_000
const year = 31_536_000
const field = 'strict-transport-security'

/** A valid header of at least 180 days on the page, and on every https hop of its host that leads there. */
export const hsts: Rule = (input) => {
  if (!pageView(input).https) return notHttps
  const onPage = eachSample(input, (view) => trouble(view))
  const host = new URL(input.page.asked).hostname
  const onHops = input.page.walk.hops
    .slice(0, -1)
    .map(viewOf)
    .filter((view) => view.https && view.url.hostname === host)
    .flatMap((view) => trouble(view))
    .map((draft): Draft => ({ ...draft, level: 'warning', message: `On a redirect: ${draft.message}` }))
  return [...onPage, ...onHops]
}

function trouble(view: View): Draft[] {
  const values = view.values(field)
  const [first] = values
  const expected = `max-age of at least ${halfYear}`
  const say = (message: string): Draft[] => [finding('headers/hsts', view, message, expected, shownValues(values))]
  if (first === undefined) return say('Strict-Transport-Security is missing')
  const read = parseHsts(first)
  if ('invalid' in read) return say(`Browsers ignore Strict-Transport-Security: ${read.invalid}`)
  return read.maxAge < halfYear ? say('The max-age of Strict-Transport-Security is too short') : []
}

function valid(input: Input, judge: (read: Hsts, view: View, shown: string) => Draft[]): readonly Draft[] {
  return eachSample(input, (view) => {
    const values = view.values(field)
    const read = values[0] === undefined ? null : parseHsts(values[0])
    return read === null || 'invalid' in read ? [] : judge(read, view, shownValues(values))
  })
}

/** A year, for all subdomains. A header that does not count at all is the business of `hsts`, unless that is not asked. */
export const hstsStrength: Rule = (input) => {
  if (!pageView(input).https) return notHttps
  const rule = 'headers/hsts-strength'
  const expected = `max-age of at least ${year}; includeSubDomains`
  const absent = input.selected.has('headers/hsts')
    ? []
    : eachSample(input, trouble).map((draft): Draft => ({ ...draft, rule, expected }))
  const weak = valid(input, (read, view, shown) => [
    ...(read.maxAge < year && (read.maxAge >= halfYear || absent.length === 0)
      ? [finding(rule, view, 'The max-age of Strict-Transport-Security is below a year', expected, shown)]
      : []),
    ...(read.includeSubDomains
      ? []
      : [finding(rule, view, 'Strict-Transport-Security leaves subdomains out', expected, shown)]),
  ])
  return [...absent, ...weak]
}

/** `preload` promises what the preload list requires. */
export const hstsPreloadConsistency: Rule = (input) => {
  if (!pageView(input).https) return notHttps
  return valid(input, (read, view, shown) =>
    read.preload && (read.maxAge < year || !read.includeSubDomains)
      ? [
          finding(
            'headers/hsts-preload-consistency',
            view,
            '`preload` is set without what the preload list requires',
            `max-age of at least ${year}; includeSubDomains; preload`,
            shown,
          ),
        ]
      : [],
  )
}
